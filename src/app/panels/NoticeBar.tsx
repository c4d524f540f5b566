import { tell } from '../actions.ts';
import { useUi } from '../i18n/useUi.ts';
import { useApp } from '../shown.tsx';

/** A broken link or file, in words. The board below goes on as it was. */
export function NoticeBar() {
  const t = useUi();
  const notice = useApp((state) => state.notice);
  return (
    <div role="alert">
      {notice && (
        <div className="notice">
          <div>
            <strong>{notice.title}</strong>
            {notice.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <button type="button" onClick={() => tell(undefined)}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  );
}

import { tell } from '../actions.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { useUi } from '../i18n/useUi.ts';
import { Drift } from '../later.ts';
import { useApp } from '../shown.tsx';

/** How the line on the screen comes out differently from what its sender saw, if it does. */
export function DriftBar() {
  const report = useApp(({ drift, document }) =>
    drift?.line === document.line ? drift : undefined,
  );
  return (
    <div role="status">
      {report && (
        <Guarded>
          <Drift report={report} />
        </Guarded>
      )}
    </div>
  );
}

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

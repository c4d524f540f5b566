import { useMemo, useState } from 'react';
import { size } from '../../engine/path.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Qr } from '../controls/Qr.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { currentAddress } from '../url.ts';

/** The line as a link: exactly what is in it, to copy or to scan. */
export function Share({ onClose }: { onClose: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const view = useApp((state) => state.view);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const address = useMemo(() => currentAddress({ document, view }), [document, view]);
  const copy = async () => {
    try {
      // There is no clipboard where the page did not come over https.
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };

  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <p>{t('share.what')}</p>
      <ul>
        <li>
          {t('share.line', {
            scenario: speaker.text(speaker.scenario.title),
            moves: size(view.place),
          })}
        </li>
        <li>{t('share.changes', { count: Object.keys(document.changes).length })}</li>
        <li>{t('share.nothingElse')}</li>
      </ul>
      <label className="share-link">
        <span>{t('share.link', { length: address.length })}</span>
        <textarea readOnly rows={3} value={address} onFocus={({ target }) => target.select()} />
      </label>
      <p className="share-actions">
        <button type="button" className="primary" onClick={copy}>
          {t('share.copy')}
        </button>
        <span role="status">
          {copied === 'yes' && t('share.copied')}
          {copied === 'no' && t('share.notCopied')}
        </span>
      </p>
      <Qr text={address} />
    </Dialog>
  );
}

import { useMemo, useState } from 'react';
import { count, lineEnds } from '../../engine/edit.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Qr } from '../controls/Qr.tsx';
import { useUi } from '../i18n/useUi.ts';
import { saveFile } from '../keep/saveFile.ts';
import {
  addressFor,
  currentAddress,
  hasNotes,
  linkOf,
  longestLink,
  withoutNotes,
} from '../link.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import type { Document } from '../store.ts';

/** The line as a link: exactly what is in it, to copy or to scan; and as a file. */
export function Share({ onClose }: { onClose: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const view = useApp((state) => state.view);
  const name = useApp(({ kept }) => kept[document.line]?.name);
  const [leavesOut, setLeavesOut] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const whole = useMemo(() => ({ document, view }), [document, view]);
  const shown = useMemo(() => (leavesOut ? withoutNotes(whole) : whole), [leavesOut, whole]);
  const { address, noteless } = useMemo(() => currentAddress(shown), [shown]);
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
      <Contents document={noteless ? withoutNotes(shown).document : shown.document} />
      {noteless ? (
        <p>{t('share.noteless', { length: addressFor(shown).length, longest: longestLink })}</p>
      ) : (
        hasNotes(whole) && (
          <label className="share-notes">
            <input
              type="checkbox"
              checked={leavesOut}
              onChange={({ target }) => {
                setLeavesOut(target.checked);
                setCopied(undefined);
              }}
            />
            {t('share.leaveOut')}
          </label>
        )
      )}
      {address.length > longestLink && <p>{t('share.long', { longest: longestLink })}</p>}
      <label className="share-link">
        <span>{t('share.link', { length: address.length })}</span>
        <textarea readOnly rows={3} value={address} onFocus={({ target }) => target.select()} />
      </label>
      <p className="share-actions">
        <button type="button" className="primary" onClick={copy}>
          {t('share.copy')}
        </button>
        <button
          type="button"
          onClick={() => saveFile(name ?? speaker.text(document.scenario.title), ...linkOf(shown))}
        >
          {t('mine.file')}
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

/** What a link holds, in three lines. */
function Contents({ document: { scenario, tree, remarks, changes } }: { document: Document }) {
  const t = useUi();
  const speaker = useSpeaker();
  const number = (said: object) => Object.keys(said).length;
  return (
    <ul>
      <li>
        {t('share.line', {
          scenario: speaker.text(scenario.title),
          moves: count(tree),
          branches: lineEnds(tree).length - 1,
        })}
      </li>
      <li>
        {t('share.remarks', {
          names: number(remarks.names),
          notes: number(remarks.notes),
          predictions: number(remarks.predictions),
        })}
      </li>
      <li>
        {t('share.changes', { count: number(changes) })} {t('share.nothingElse')}
      </li>
    </ul>
  );
}

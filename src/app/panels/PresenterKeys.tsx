import { Dialog } from '../controls/Dialog.tsx';
import { usePresent } from '../presenting/usePresent.ts';

/** What the keys do before a class. */
export function PresenterKeys({ onClose }: { onClose: () => void }) {
  const t = usePresent();
  const rows = [
    [['←', '→', t('key.pageUp'), t('key.pageDown')], 'help.walk'],
    [[t('key.home'), t('key.end')], 'help.ends'],
    [['1', '…', '9'], 'help.issue'],
    [['0'], 'help.all'],
    [['V'], 'help.hands'],
    [['Tab', 'Enter'], 'help.next'],
    [['→', 'Enter'], 'help.play'],
    [['R'], 'help.again'],
    [['B'], 'help.blank'],
    [['H', '?'], 'help.help'],
    [['P', 'Esc'], 'help.leave'],
  ] as const;
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <dl className="presenter-keys">
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('help.note')}</p>
    </Dialog>
  );
}

import { KeyCard } from '../presenting/KeyCard.tsx';
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
    <KeyCard
      title={t('help.title')}
      rows={rows.map(([keys, words]) => ({ keys, words: t(words) }))}
      note={t('help.note')}
      onClose={onClose}
    />
  );
}

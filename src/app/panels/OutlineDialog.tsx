import { useEffect, useRef } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useWaits } from '../waits.ts';
import { Outline } from './Outline.tsx';
import { useSaid } from './Said.tsx';

/** All lines at a glance, where the strip has room for a few. */
export function OutlineDialog({ onClose }: { onClose: () => void }) {
  const t = useUi();
  const said = useSaid(useWaits());
  const lines = useRef<HTMLDivElement>(null);
  // Where the reader is, not at the button that closes it.
  useEffect(() => lines.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), []);
  return (
    <Dialog title={t('outline.title')} onClose={onClose}>
      {said && <div className="said">{said}</div>}
      <div ref={lines}>
        <Outline onOpened={onClose} />
      </div>
    </Dialog>
  );
}

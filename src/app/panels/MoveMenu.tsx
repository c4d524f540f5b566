import { useRef, useState } from 'react';
import { placeAbove } from '../controls/above.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { useUi } from '../i18n/useUi.ts';
import { MoveActions, StepChooser } from '../later.ts';
import { useApp } from '../shown.tsx';
import './choices.css';

/** What can be done with the move where the reader is, and with its line. */
export function MoveMenu({ className }: { className?: string }) {
  const t = useUi();
  const place = useApp(({ view }) => view.place);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [change, setChange] = useState<'instead' | 'ahead'>();
  const chosen = () => {
    setChange(undefined);
    // What opened it has gone with the menu.
    opener.current?.focus();
  };

  return (
    <>
      <button ref={opener} type="button" className={className} popoverTarget="move-menu">
        {t('lines.actions')}
      </button>
      <div
        ref={menu}
        id="move-menu"
        popover="auto"
        className="above move-menu"
        onBeforeToggle={({ newState, currentTarget }) => {
          if (newState !== 'open') return;
          placeAbove(currentTarget, opener.current);
          setOpen(true);
        }}
        // Only then: a field is left when its menu closes, and says what was written.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        <Guarded>
          {open && (
            <MoveActions
              key={place}
              place={place}
              onChange={setChange}
              onDone={() => menu.current?.hidePopover()}
            />
          )}
        </Guarded>
      </div>
      <Guarded>{change && <StepChooser place={place} change={change} onClose={chosen} />}</Guarded>
    </>
  );
}

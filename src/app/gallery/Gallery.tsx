import { type ReactNode, useState } from 'react';
import { Lane } from '../charts/Lane.tsx';
import { Legend } from '../charts/Legend.tsx';
import { useWidth } from '../charts/useWidth.ts';
import * as fixtures from './fixtures.ts';
import './gallery.css';

/** Every chart with its fixture, to look at while working on it. */
export function Gallery() {
  const [tongue, setTongue] = useState<fixtures.Tongue>('en');
  const [theme, setTheme] = useState('light');
  const [step, setStep] = useState(0);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = tongue;

  return (
    <main className="gallery">
      <nav className="gallery-switches">
        <button type="button" onClick={() => setTongue(tongue === 'en' ? 'de' : 'en')}>
          {tongue}
        </button>
        <button type="button" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          {theme}
        </button>
        <button type="button" className="primary" onClick={() => setStep(step + 1)}>
          Move the marks
        </button>
      </nav>

      <Fixture name="board" className="gallery-board">
        {(width) => (
          <>
            <h1>If Ukraine offers a referendum, the US comes 6 points closer.</h1>
            <Legend {...fixtures.legend(tongue)} />
            {fixtures.lanes(tongue).map((lane) => (
              <Lane
                key={lane.title}
                {...lane}
                rows={moved(lane.rows, step)}
                width={width}
                onOpen={() => {}}
              />
            ))}
          </>
        )}
      </Fixture>

      <Fixture name="lanes" className="gallery-wide">
        {(width) => (
          <>
            <Lane {...fixtures.afterStep(tongue)} width={width} rowPitch={23} verdictWidth={160} />
            <Lane {...fixtures.withRoom(tongue)} width={width} focused="EU" />
            <Lane {...fixtures.compared(tongue)} width={width} />
            <Lane {...fixtures.drawn(tongue)} width={width} />
          </>
        )}
      </Fixture>

      <Fixture name="phone" className="gallery-phone">
        {(width) =>
          fixtures
            .lanes(tongue)
            .map((lane) => (
              <Lane key={lane.title} {...lane} width={width} compact onOpen={() => {}} />
            ))
        }
      </Fixture>
    </main>
  );
}

const moved = (rows: fixtures.LaneFixture['rows'], step: number) =>
  step % 2 === 0
    ? rows
    : rows.map((row) => ({ ...row, now: row.ghost ?? row.now, ghost: undefined }));

function Fixture({
  name,
  className = '',
  children,
}: {
  name: string;
  className?: string;
  children: (width: number) => ReactNode;
}) {
  const [ref, width] = useWidth();
  return (
    <section id={name} className={className}>
      <h2 className="caps">{name}</h2>
      <div ref={ref}>{width > 0 && children(width)}</div>
    </section>
  );
}

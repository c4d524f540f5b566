import { type ReactNode, useState } from 'react';
import { BudgetBar } from '../charts/BudgetBar.tsx';
import { CostRows } from '../charts/CostRows.tsx';
import { Lane } from '../charts/Lane.tsx';
import { LedgerTable } from '../charts/LedgerTable.tsx';
import { Legend } from '../charts/Legend.tsx';
import { ReasonBars } from '../charts/ReasonBars.tsx';
import { type Direction, Strip } from '../charts/Strip.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useSize } from '../controls/useSize.ts';
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

      <Strips tongue={tongue} />

      <Fixture name="reasons" className="gallery-card">
        {() => <ReasonBars {...fixtures.reasons(tongue)} />}
      </Fixture>

      <Fixture name="costs" className="gallery-column">
        {() => (
          <>
            <h3 className="caps">
              {tongue === 'en' ? 'What it would cost' : 'Was es kosten würde'}
            </h3>
            <CostRows caption="" rows={fixtures.costs(tongue)} />
            <h3 className="caps">{tongue === 'en' ? 'Against the budget' : 'Gegen das Budget'}</h3>
            <BudgetBar {...fixtures.budget(tongue)} />
          </>
        )}
      </Fixture>

      <Fixture name="ledger" className="gallery-wide">
        {() => <LedgerTable {...fixtures.ledger(tongue)} />}
      </Fixture>

      <Fixture name="sliders" className="gallery-sliders">
        {() => <Sliders tongue={tongue} />}
      </Fixture>
    </main>
  );
}

function Sliders({ tongue }: { tongue: fixtures.Tongue }) {
  const [values, setValues] = useState<Readonly<Record<string, number>>>({
    openness: 0.45,
    trust: 0.1,
  });
  return fixtures
    .sliders(tongue)
    .map((slider) => (
      <Slider
        key={slider.id}
        {...slider}
        value={values[slider.id] ?? slider.preset}
        onChange={(value) => setValues({ ...values, [slider.id]: value })}
      />
    ));
}

function Strips({ tongue }: { tongue: fixtures.Tongue }) {
  const [here, setHere] = useState(8);
  const [tree, setTree] = useState(0);
  const go = (direction: Direction) =>
    setHere(
      { back: here - 1, forward: here + 1, first: 0, last: 13, up: here, down: here }[direction],
    );
  const rest = { title: tongue === 'en' ? 'Lines' : 'Verläufe', onMove: go };
  const course = {
    ...rest,
    onOpen: (path: string) => setHere(path.length),
    lines: [fixtures.realCourse(tongue, here)],
  };
  const words =
    tongue === 'en'
      ? 'The real course, 1 August to 19 August 2025. Filled: played. Hollow: still ahead on this line.'
      : 'Der tatsächliche Verlauf, 1. bis 19. August 2025. Gefüllt: gespielt. Hohl: noch voraus.';
  const ghost = {
    shape: 'circle',
    tone: 'rust',
    words:
      tongue === 'en' ? 'referendum offer, if played' : 'Angebot eines Referendums, falls gespielt',
  } as const;
  const trees = fixtures.threeLines(tongue);
  return (
    <>
      <Fixture name="strip" className="gallery-strip">
        {(width) => <Strip {...course} height="full" width={width} ghost={ghost} words={words} />}
      </Fixture>
      <Fixture name="strip-low" className="gallery-strip">
        {(width) => (
          <Strip
            {...course}
            height="low"
            width={width}
            words="16 August, move 8 of 13: presses Kyiv on Donbas"
          />
        )}
      </Fixture>
      <Fixture name="strip-tree" className="gallery-strip">
        {(width) => (
          <Strip
            {...rest}
            onOpen={() => setTree(tree + 1)}
            height="full"
            width={width}
            lines={trees}
          />
        )}
      </Fixture>
    </>
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
  const [ref, width] = useSize<HTMLDivElement>();
  return (
    <section id={name} className={className}>
      <h2 className="caps">{name}</h2>
      <div ref={ref}>{width > 0 && children(width)}</div>
    </section>
  );
}

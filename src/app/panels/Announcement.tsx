import { useEffect, useRef, useState } from 'react';
import { shifts } from '../../explain/change.ts';
import { costLine } from '../../explain/cost.ts';
import { headline, openingHeadline } from '../../explain/headline.ts';
import { usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

const longest = 200;

/** One polite announcement after each move: the result, who moved, what it cost. */
export function Announcement() {
  const speaker = useSpeaker();
  const place = usePlace();
  const issues = useApp(({ view }) => view.issues);
  const [said, setSaid] = useState('');
  const opened = useRef(place.path);

  useEffect(() => {
    // Nothing is announced for the page a reader has just opened.
    if (opened.current === place.path) return;
    opened.current = place.path;
    setSaid(announcement());
  });
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );

  function announcement(): string {
    const { turn, state } = place;
    if (!turn) return openingHeadline(speaker, state, issues);
    const moves = shifts(speaker.scenario, turn)
      .filter(({ actor, issue, from, to }) => {
        return speaker.actor(actor).core && issues.includes(issue) && Math.abs(to - from) >= 0.5;
      })
      .map(({ actor, issue, from, to }) => {
        const { label } = speaker.words(actor);
        const on = speaker.text(speaker.issue(issue).label);
        return `${label} ${on} ${speaker.figures.signed(to - from)}`;
      });
    const parts = [headline(speaker, turn, issues), ...moves, costLine(speaker, turn.costs)];
    return parts.reduce((text, part) => {
      const longer = `${text} ${part}${part.endsWith('.') ? '' : ';'}`.trim();
      return longer.length <= longest ? longer : text;
    }, '');
  }
}

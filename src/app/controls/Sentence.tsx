import type { Part } from '../../explain/translate.ts';

/** A sentence whose tagged numbers open their sum. */
export function Sentence({ parts, onOpen }: { parts: readonly Part[]; onOpen: () => void }) {
  return (
    <>
      {parts.map((part, i) =>
        part.tag === undefined ? (
          part.text
        ) : (
          // The parts of a sentence never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
          <button key={i} type="button" className="number" onClick={onOpen}>
            {part.text}
          </button>
        ),
      )}
    </>
  );
}

import { words } from '../../../explain/speaker.ts';
import { againSentence, foreignSentence, placeWords } from '../../../explain/wall.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { linkMessage } from '../../../share/problems.ts';
import { usePreferences } from '../../preferences.ts';
import { useWallWords } from './useWallWords.ts';

/** Twice, broken, of something else: each with its place and its reason. */
export function NotCounted({ wall, names }: { wall: Wall; names: boolean }) {
  const language = usePreferences((state) => state.language);
  const t = useWallWords();
  const { scenario, lines, duplicates, broken, foreign } = wall;
  const told = [
    ...broken.map(({ at, name, problem }) => {
      const { id, values } = linkMessage(problem);
      const why = words(language)(`link.${id}`, values);
      return { name, said: t('broken', { place: placeWords(language, at), why }) };
    }),
    ...duplicates.map(({ found, of }) => ({
      name: found.name,
      said: againSentence(language, found.at, lines[of - 1]?.at ?? found.at),
    })),
    ...foreign.map((one) => ({
      name: one.name,
      said: foreignSentence(
        ...([language, one.at, one.scenario?.title, one.scenario?.id === scenario?.id] as const),
      ),
    })),
  ];
  if (told.length === 0) return null;
  return (
    <section className="wall-problems" aria-label={t('problems')}>
      <ul>
        {told.map(({ name, said }) => (
          <li key={said}>
            {said}
            {names && name !== undefined && (
              <>
                {' '}
                <bdi>({name})</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

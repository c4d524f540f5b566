const files = import.meta.glob<unknown>('../../../lessons/*.json', { import: 'default' });

/** The lessons that come with the page, as they stand in their files; fetched once, when asked for. */
export function bundledLessons(): Promise<unknown[]> {
  fetched ??= Promise.all(Object.values(files).map((fetchFile) => fetchFile()));
  return fetched;
}

let fetched: Promise<unknown[]> | undefined;

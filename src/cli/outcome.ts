/** What a command came to: 0 as asked, 1 a file with problems, 2 not possible as asked. */
export interface Outcome {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

export const said = (out: string): Outcome => ({ code: 0, out, err: '' });

class Complaint extends Error {}

/** Ends the command with a sentence for whoever typed it. */
export function complain(sentence: string): never {
  throw new Complaint(sentence);
}

/** Runs a command; a complaint becomes its sentence and exit code 2. */
export async function outcomeOf(command: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Complaint) return { code: 2, out: '', err: `${error.message}\n` };
    throw error;
  }
}

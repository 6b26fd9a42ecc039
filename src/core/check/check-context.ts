import type { Correction } from '../../schemas/content/correction.ts';
import type { Records } from '../story/content.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import { checkCommand } from '../record/files.ts';
import type { RecordProblem } from '../record/reference.ts';
import type { Locate } from '../record/yaml.ts';
import type { Remember } from '../text/once.ts';

/** What the checks of one story share: its records, and the way from a problem to its place. */

/**
 * A story under check, among whose records the story itself may be missing: then the rest of it is checked for what
 * does not depend on it. `held` names all articles that have a raw file, by story, and `outlets` all outlets that have a
 * file, readable or not, in alphabetical order; every other file has a locator, readable or not.
 */
export interface StoryCheck {
  id: string;
  records: Records;
  locators: ReadonlyMap<string, Locate>;
  held: ReadonlyMap<string, readonly string[]>;
  outlets: readonly string[];
  /** The mended mistakes of the whole site. */
  corrections: readonly Correction[];
  /** For what takes long to read. */
  remember: Remember;
}

/** The ids of the story's articles that have a raw file, in alphabetical order. */
export function articlesOf({ id, held }: StoryCheck): readonly string[] {
  return held.get(id) ?? [];
}

/** The ids of the story's questions; null for a story that cannot be read, of which nobody knows what it asks. */
export function questionsOf({ id, records }: StoryCheck): string[] | null {
  return records.stories.get(id)?.questions.map((question) => question.id) ?? null;
}

/** Problems of one file with their places in it. */
export function inFile(check: StoryCheck, file: string, problems: readonly RecordProblem[]): Diagnostic[] {
  const locate = check.locators.get(file);
  return problems.map(({ path, message }) => ({
    ...(locate?.(path) ?? { file, line: 1, column: 1 }),
    ...message,
    again: checkCommand(check.id),
  }));
}

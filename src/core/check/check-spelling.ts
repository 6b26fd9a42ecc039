import type { Spellings } from '../../schemas/content/spellings.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import { checkCommand, SPELLINGS_PATH } from '../record/files.ts';
import type { Locate } from '../record/yaml.ts';
import { bareLetters, foldedString } from '../text/fold.ts';

/** The table of spellings: what is one in it stands there once. */

/** Spellings that stand a second time: in one list to no end, in two so that the two are one. */
export function checkSpellings(
  spellings: readonly Spellings[],
  locators: ReadonlyMap<string, Locate>,
): Diagnostic[] {
  const all = spellings.flatMap((names, list) => names.map((name, at) => ({ name, list, at })));
  const keyOf = (name: string) => bareLetters(foldedString(name));
  return all.flatMap(({ name, list, at }, index): Diagnostic[] => {
    const first = all.findIndex((other) => keyOf(other.name) === keyOf(name));
    const before = all[first];
    if (!before || first === index) return [];
    const place = locators.get(SPELLINGS_PATH)?.([list, at]) ?? { file: SPELLINGS_PATH, line: 1, column: 1 };
    return [
      {
        ...place,
        code: 'spelling-repeated',
        sentence: `The spelling "${name}" stands here a second time.`,
        evidence: [['entries', `${before.list + 1} and ${list + 1}`]],
        action:
          before.list === list ? 'Remove one of the two.' : 'Make the two lists one, or remove it from one.',
        again: checkCommand(),
      },
    ];
  });
}

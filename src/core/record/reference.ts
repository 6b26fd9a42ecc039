import Fuse from 'fuse.js';
import { ID_LENGTH, ID_PATTERN, isId } from '../../schemas/content/id.ts';
import type { Message } from './diagnostic.ts';
import type { RecordPath } from './yaml.ts';
import { bareLetters } from '../text/fold.ts';

/** Ids that one record uses of another, and what is said of them when they name nothing or name two things. */

/** A problem at a place of a record. */
export interface RecordProblem {
  path: RecordPath;
  message: Message;
}

const LISTED = 8;
const FUZZY = { threshold: 0.5 };

/** The known ids to show beside an unknown one: all of a few, else those that look most like it; "none yet" of none. */
export function listIds(wanted: string, ids: readonly string[]): string {
  const known = [...new Set(ids)];
  if (known.length === 0) return 'none yet';
  if (known.length <= LISTED) return known.join(', ');
  const alike = new Fuse(known, FUZZY).search(wanted).map(({ item }) => item);
  return `${(alike.length > 0 ? alike : known).slice(0, LISTED).join(', ')} … (${known.length} in all)`;
}

/** An id that a record uses of another: where, whose, which ids there are, and how a wrong one is mended. */
export interface RecordReference {
  path: RecordPath;
  subject: string;
  noun: 'outlet' | 'story' | 'article' | 'question' | 'statement' | 'block' | 'original' | 'claim';
  wanted: string | undefined;
  known: readonly string[];
  mend: string;
}

/** The problem of a reference that names nothing, as a list of one; empty where it is sound or not given. */
export function checkReference({
  path,
  subject,
  noun,
  wanted,
  known,
  mend,
}: RecordReference): RecordProblem[] {
  if (wanted === undefined || known.includes(wanted)) return [];
  const message: Message = {
    code: `unknown-${noun}`,
    sentence: `${subject} names the ${noun} "${wanted}", which does not exist.`,
    evidence: [['known', listIds(wanted, known)]],
    action: mend,
  };
  return [{ path, message }];
}

/** A problem for every id that stands a second time in a list of records. */
export function findDuplicates(noun: string, list: string, ids: readonly string[]): RecordProblem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    return [
      {
        path: [...(list ? [list] : []), index, 'id'],
        message: {
          code: 'duplicate-id' as const,
          sentence: `${noun} "${id}" has the id of another ${noun.toLowerCase()} of this file.`,
          evidence: [['entries', `${first + 1} and ${index + 1}`]] as const,
          action: 'Give one of the two another id.',
        },
      },
    ];
  });
}

/** What is wrong with the names in a path: null where each is an id. */
export function unsafeName(path: string, names: readonly string[]): Message | null {
  const bad = names.find((name) => !isId(name));
  if (bad === undefined) return null;
  if (ID_PATTERN.test(bad))
    return {
      code: 'unsafe-id',
      sentence: `A name in ${path} is longer than ${ID_LENGTH} characters.`,
      evidence: [['name', bad]],
      action: 'Give it a shorter one.',
    };
  const better = bareLetters(bad)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    code: 'unsafe-id',
    sentence: `The name "${bad}" in ${path} is not made of small letters, digits and single hyphens.`,
    evidence: [],
    action: better ? `Rename it to "${better}".` : 'Rename it.',
  };
}

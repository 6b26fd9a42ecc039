import type { Question } from '../../../schemas/content/story.ts';
import { Name } from '../../../schemas/content/words.ts';
import { ID_LENGTH } from '../../../schemas/content/id.ts';
import type { Message } from '../../record/diagnostic.ts';
import { idFrom, untakenId } from '../../text/id-from.ts';
import { isAnybody } from './search-word.ts';

/** A row as an editor fills it in, made into what the file of a story needs. */

/** What the fields of a row are called, on the page and in what is said of them. */
export const ROW_FIELDS = {
  label: 'Title of the row',
  population: 'Of whom or what',
  place: 'Where',
  quantity: 'What is counted',
  measure: 'How it is counted',
  lookFor: 'Words that speak of it',
} as const;

/** A row as it is filled in; what is not needed may be missing. */
export interface WrittenRow extends Pick<Question, 'label' | 'population' | 'place' | 'kind'> {
  quantity?: string | undefined;
  measure?: string | undefined;
  lookFor?: readonly string[] | undefined;
  background?: true | undefined;
}

/** A row as the file of a story takes it. */
export type MadeRow = Pick<Question, 'id' | 'label' | 'population' | 'place'> &
  Partial<Pick<Question, 'kind' | 'quantity' | 'measure' | 'lookFor' | 'background'>>;

/** How a count is meant where its editor does not say: of two days, neither figure has to be the larger one. */
const AT_THE_TIME = 'at the time';

/**
 * The row with a name that no other of the story has, and with what the file needs where its editor wrote nothing; for
 * what cannot stand in a row, what is wrong with it in the words of the page.
 */
export function makeRow(
  written: WrittenRow,
  questions: readonly Pick<Question, 'id' | 'label'>[],
): MadeRow | Message {
  const { kind, background } = written;
  const isCount = kind === undefined || kind === 'count' || kind === 'money';
  const label = makeTitle(written.label, questions);
  if (typeof label !== 'string') return label;
  const [population, place] = [inOneLine(written.population), inOneLine(written.place)];
  const measure = inOneLine(written.measure ?? '') || (isCount ? AT_THE_TIME : '');
  const lookFor = (written.lookFor ?? []).map(inOneLine).filter((word) => word !== '');
  const fault =
    faultOf('population', population) ??
    faultOf('place', place) ??
    (measure === '' ? null : faultOf('measure', measure)) ??
    lookFor.map((word) => faultOf('lookFor', word)).find((one) => one !== null);
  if (fault) return fault;
  return {
    ...{
      id: untakenId(
        nameFrom(label) || 'row',
        questions.map(({ id }) => id),
      ),
      label,
    },
    ...(kind === undefined ? {} : { kind }),
    ...(isCount
      ? { quantity: nameFrom(written.quantity ?? '') || quantityOf({ kind, label, population }) }
      : {}),
    ...{ population, place },
    ...(measure === '' ? {} : { measure }),
    ...(lookFor.length === 0 ? {} : { lookFor }),
    ...(background === true ? { background } : {}),
  };
}

/** The title of a row in one line; what is wrong with it where it cannot stand, or where another row has it. */
export function makeTitle(words: string, others: readonly Pick<Question, 'label'>[]): string | Message {
  const title = inOneLine(words);
  const same = others.find(({ label }) => label.toLowerCase() === title.toLowerCase());
  if (!same) return faultOf('label', title) ?? title;
  return {
    code: 'bad-value',
    sentence: `The story has a row “${same.label}” already.`,
    evidence: [],
    action: 'Choose that row, or write another title.',
  };
}

function faultOf(field: keyof typeof ROW_FIELDS, value: string): Message | null {
  const name = ROW_FIELDS[field];
  if (value === '')
    return {
      code: 'bad-value',
      sentence: `The row has nothing under “${name}”.`,
      evidence: [],
      action: 'Fill it in.',
    };
  const { error } = Name.safeParse(value);
  return error
    ? {
        code: 'bad-value',
        sentence: `The row has something under “${name}” that cannot stand there.`,
        evidence: [['expected', error.issues[0]?.message ?? '']],
        action: 'Write it otherwise.',
      }
    : null;
}

/** What a row counts whose editor does not say it: a sum, or those whom it is about, who are not just anybody. */
function quantityOf({ kind, label, population }: Pick<WrittenRow, 'kind' | 'label' | 'population'>): string {
  if (kind === 'money') return 'sum';
  return nameFrom(isAnybody(population) ? label : population) || 'things';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Words as a name of the files, “On board” as “on-board”, with room for a number after it. */
function nameFrom(words: string): string {
  return idFrom(words)
    .slice(0, ID_LENGTH - 4)
    .replace(/-$/u, '');
}

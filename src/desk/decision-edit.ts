import { draftAtNumber, draftOfWords, type Drafting, trimmed } from '../core/desk/claim-draft.ts';
import {
  acceptEntry,
  changeFigure,
  changeKey,
  changeQuote,
  claimStop,
  claimWords,
  entriesWithin,
  leaveOut,
  type Reading,
  removalOf,
} from '../core/desk/decision.ts';
import { lostEntries, readStops, type Stop } from '../core/desk/desk-stop.ts';
import { readInCurrency, readOnDay } from '../core/desk/open-figure.ts';
import { makeRow, makeTitle } from '../core/desk/row/written-row.ts';
import type { Plain } from '../core/edit/entry-print.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
import { withoutBanner, withoutRows } from '../core/suggest/row/draft-claims.ts';
import { refuse } from '../disk/refusal.ts';
import { ClaimsFile } from '../schemas/content/claims.ts';
import type { Question } from '../schemas/content/story.ts';
import type { Decision } from './calls.ts';
import { type ClaimsText, encode, type RawArticle, readClaimsBytes } from './desk-files.ts';

/** A decision of an editor as the claims file that it makes. */

/** A row of a story, or one that is being made. */
type DecidedRow = Pick<Question, 'id' | 'label' | 'kind'>;

/** The row that a decision makes, null where it makes none, and its edits of the story’s file; refuses what no row can be. */
export function decideRow(
  decision: Decision,
  questions: readonly Question[],
): { made: DecidedRow | null; edits: Edit[] } {
  if (decision.kind === 'new-row') {
    const made = makeRow(decision.question, questions);
    if ('code' in made) return refuse(made);
    return { made, edits: [{ kind: 'insert', path: ['questions', questions.length], value: { ...made } }] };
  }
  if (decision.kind !== 'rename') return { made: null, edits: [] };
  const index = questions.findIndex(({ id }) => id === decision.question);
  const title = makeTitle(decision.label, questions.toSpliced(index, 1));
  if (index < 0) return refuse(NOT_SHOWN);
  if (typeof title !== 'string') return refuse(title);
  return { made: null, edits: [{ kind: 'set', path: ['questions', index, 'label'], value: title }] };
}

/** What comes one after the other, each seen from the file that the one before has left. */
type Step = (reading: Reading) => Edit[];

/** The claims file as a decision leaves it; refuses what is not there, and what its schema does not take. */
export function applyDecision(
  decision: Decision,
  { path, text, file }: ClaimsText,
  raw: RawArticle,
  questions: readonly DecidedRow[],
): string {
  let made = { text, file };
  for (const step of stepsOf(decision, { file, blocks: raw.blocks }, raw, questions)) {
    const next = editAll(made.text, step({ file: made.file, blocks: raw.blocks }), ClaimsFile);
    if (next === null) return refuse(NOT_EDITED);
    const read = readClaimsBytes(path, encode(next));
    if ('problems' in read) return refuse(read.problems[0] ?? NOT_EDITED);
    made = { text: next, file: read.value.file };
  }
  if (made.text === text) return text;
  if (lostEntries(made.file, raw.blocks).length > lostEntries(file, raw.blocks).length)
    return refuse(NOT_QUOTED);
  const done = withoutRows(made.text);
  return /\bproposed:/u.test(done) ? done : withoutBanner(done);
}

function stepsOf(
  decision: Decision,
  reading: Reading,
  raw: RawArticle,
  questions: readonly DecidedRow[],
): Step[] {
  switch (decision.kind) {
    case 'accept':
      return [(now) => acceptEntry(decision.entry, now)];
    case 'leave-out': {
      const stops = readStops(reading.file, reading.blocks);
      return decision.stops
        .map((index) => stops[index] ?? refuse(NOT_SHOWN))
        .map((stop) => (now) => leaveOut(sameStop(stop, now), decision.reason, now));
    }
    case 'claim': {
      const question = questions.find(({ id }) => id === decision.question) ?? refuse(NOT_SHOWN);
      return claimSteps(decision, question, reading, raw, questions);
    }
    case 'new-row':
      return claimSteps(decision, questions.at(-1) ?? refuse(NOT_SHOWN), reading, raw, questions);
    case 'rename':
      return [];
    case 'change':
      return Object.entries(decision.keys).map(
        ([key, value]) =>
          (now) =>
            changeKey(decision.entry, key, plainOf(value), now),
      );
    case 'day':
      return [(now) => readOnDay(decision.entry, decision.day, now)];
    case 'currency':
      return [(now) => readInCurrency(decision.entry, decision.currency, now)];
    case 'quote':
      return [(now) => changeQuote(decision.entry, decision.words, now)];
    case 'figure':
      return [(now) => changeFigure(decision.entry, decision.words, now)];
    case 'remove':
      return [() => removalOf(decision.entry)];
  }
}

function claimSteps(
  { stop: index, words }: Extract<Decision, { kind: 'claim' | 'new-row' }>,
  question: DecidedRow,
  { file, blocks }: Reading,
  raw: RawArticle,
  questions: readonly DecidedRow[],
): Step[] {
  const drafting = (claims: Drafting['claims']): Drafting => {
    return { blocks, claims, figures: raw.figures, dateline: raw.dateline, day: raw.header.reports };
  };
  if (words !== null) {
    const place = trimmed(words, blocks);
    const gone = question.kind === 'words' ? [] : entriesWithin(place, { file, blocks });
    return [
      ...gone.map(
        (entry): Step =>
          () =>
            removalOf(entry),
      ),
      (now) => claimWords(draftOfWords(place, question, drafting(now.file.claims)), place, now),
    ];
  }
  const stop = readStops(file, blocks)[index ?? -1] ?? refuse(NOT_SHOWN);
  const { entry, place } = stop;
  if (place === null) return refuse(NOT_SHOWN);
  const own = entry?.list === 'claims' ? file.claims[entry.index] : undefined;
  const asked = questions.find(({ id }) => id === own?.question);
  const others = file.claims.filter((claim) => claim !== own);
  const draft =
    question.kind === 'words'
      ? draftOfWords(place, question, drafting(others))
      : draftAtNumber(place, question, drafting(others));
  return [(now) => claimStop(stop, draft, asked !== undefined && asked.kind === question.kind, now)];
}

/** A stop as it is after other decisions. */
function sameStop(stop: Stop, { file, blocks }: Reading): Stop {
  const isSame = ({ place }: Stop) =>
    place?.block === stop.place?.block && place?.start === stop.place?.start;
  return (
    readStops(file, blocks).find((one) => one.isNumber === stop.isNumber && isSame(one)) ?? refuse(NOT_SHOWN)
  );
}

/** A value as it is written: numbers, “true” and “null” without quotation marks inside a record. */
function plainOf(value: string | Readonly<Record<string, string>> | null | undefined): Plain {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, words]) => [key, scalarOf(words)]));
}

function scalarOf(words: string): string | number | boolean | null {
  if (words === 'null') return null;
  if (words === 'true') return true;
  return /^\d/u.test(words) && String(Number(words)) === words ? Number(words) : words;
}

/** What is said of a decision on something that the desk has not shown. */
export const NOT_SHOWN = {
  code: 'not-written',
  sentence: 'What you decided on is not what the desk has shown.',
  evidence: [],
  action: 'Open the article again.',
} as const;

/** What is said of words that would be quoted and stand in no one place. */
export const NOT_QUOTED = {
  code: 'not-written',
  sentence: 'The words that would be quoted do not stand in one place of the article.',
  evidence: [],
  action: 'Select the words that are meant, as whole words and numbers, and choose again.',
} as const;

/** What is said where a file is laid out in a way that cannot be edited. */
export const NOT_EDITED = {
  code: 'not-written',
  sentence: 'The file is laid out in a way in which this cannot be changed here.',
  evidence: [],
  action: 'Change it in an editor of texts.',
} as const;

import type { CellClaim, Row } from './comparison.ts';
import { capitalise, countNoun, countWord } from '../text/count-words.ts';
import { describeOpponents } from './side-words.ts';
import { askedBy } from './silence-words.ts';
import { rowsOfEvent, type Sign, signOf } from './sign.ts';
import { describeStatements } from './statement-words.ts';
import { isParted } from './parting-words.ts';
import { askVerdict, describeOthers, describeVerdict } from './verdict-words.ts';

/** What a story comes to, in a headline and a few sentences. */

/** Rows of one sign that are told one by one; of more it is said how many there are. */
const MOST_TOLD = 3;

/**
 * A sentence or two on rows of a story: their sign, or null where they are of several kinds, and the question that
 * they are on with its label, or null where there are several.
 */
export interface StoryFinding {
  sign: Sign | null;
  question: string | null;
  label: string | null;
  words: string;
}

/** The finding of a story, from its rows: a headline and what it rests on; null where nothing was compared. */
export function describeStory(
  all: readonly Row[],
): { title: string; findings: readonly StoryFinding[]; dek: string } | null {
  const rows = rowsOfEvent(all);
  const of = (sign: Sign) => rows.filter((row) => signOf(row) === sign);
  const [conflicts, hedged, risen, agreed] = [
    of('conflict'),
    of('hedge-conflict'),
    of('if-grown'),
    of('common-ground'),
  ];
  const open = [...conflicts, ...hedged, ...risen];
  if (open.length + agreed.length === 0) return null;
  const told = open.slice(0, MOST_TOLD);
  const untold = open.slice(MOST_TOLD);
  const lead = open.length > 0 ? agreed.find((row) => row === rows[0] && !isParted(row)) : undefined;
  const findings: StoryFinding[] = [
    ...told.map(findingOf),
    manyRows(
      untold.length > 0
        ? `${capitalise(nounsOf(untold))} for ${countNoun(untold.length, 'more question')} differ, too.`
        : '',
    ),
    ...(lead ? [findingOf(lead)] : []),
    { ...manyRows(describeAgreed(agreed, lead, open.length > 0)), sign: 'common-ground' },
    describeWithdrawn(rows, [...told, ...(lead ? [lead] : [])]),
  ];
  const said = findings.filter(({ words }) => words !== '');
  return {
    title: describeTitle(rows, { conflicts, hedged, risen }),
    findings: said,
    dek: said.map(({ label, words }) => (label === null ? words : `${label}: ${words}`)).join(' '),
  };
}

/** What a row comes to, who stands against whom, what may count others, and what became of its statements. */
function findingOf(row: Row): StoryFinding {
  const words = [describeVerdict(row), describeOpponents(row), describeOthers(row), describeStatements(row)];
  const { id, label } = row.question;
  return { sign: signOf(row), question: id, label, words: words.filter(Boolean).join(' ') };
}

function manyRows(words: string): StoryFinding {
  return { sign: null, question: null, label: null, words };
}

/** More questions than a headline holds; of more it says how many there are. */
const MOST_ASKED = 2;

/**
 * The headline: the first questions on which figures contradict one another, with the figures, "Troops sent: 2,030 or
 * 2,300?", else those that differ by a hedge or on one day, else that none does.
 */
function describeTitle(
  rows: readonly Row[],
  { conflicts, hedged, risen }: Record<'conflicts' | 'hedged' | 'risen', readonly Row[]>,
): string {
  const open = [conflicts, hedged, risen].find(({ length }) => length > 0);
  if (!open) return describeHarmony(rows);
  if (open.length > MOST_ASKED)
    return `${capitalise(nounsOf(open))} differ on ${countNoun(open.length, 'question')}`;
  return open.map((row) => `${row.question.label}: ${askVerdict(row)}`).join(' ');
}

/** "The five figures that three articles give can all be true together". */
function describeHarmony(rows: readonly Row[]): string {
  const claims = rows.flatMap((row) => row.claims);
  const articles = new Set(claims.map(({ article }) => article.id)).size;
  const give = articles === 1 ? 'one article gives' : `${countWord(articles)} articles give`;
  const pairs = rows.flatMap(({ verdict }) => verdict?.pairs ?? []);
  const grown = pairs.some(({ relation }) => relation === 'grows') ? ' if numbers grew' : '';
  return rows.some(isParted)
    ? `Of the ${nounsOf(rows)} that ${give}, those that can be compared can all be true together${grown}`
    : `The ${countNoun(claims.length, nounsOf(rows), nounsOf(rows))} that ${give} can all be true together${grown}`;
}

/** What the answers of rows are called: "figures", "times", "figures and times". */
function nounsOf(rows: readonly Row[]): string {
  const asked = new Set(rows.map(({ question }) => askedBy(question)));
  return [...(['figure', 'time'] as const)]
    .filter((noun) => asked.has(noun))
    .map((noun) => `${noun}s`)
    .join(' and ');
}

/** The questions whose figures fit together, but for the lead; beside others those in which all are compared. */
function describeAgreed(agreed: readonly Row[], lead: Row | undefined, isBeside: boolean): string {
  const others = isBeside ? agreed.filter((row) => row !== lead && !isParted(row)) : agreed;
  const { length } = others;
  if (length === 0) return '';
  if (!isBeside)
    return (
      `${capitalise(countNoun(length, 'question has', 'questions have'))} ${nounsOf(agreed)} from more than one ` +
      'separate account, and no two exclude each other.'
    );
  return others.length > MOST_TOLD
    ? `No contradiction on ${countNoun(length, 'other question')}.`
    : `No contradiction: ${others.map(({ question }) => question.label).join('; ')}.`;
}

/** That figures rest on withdrawn statements, but for those of rows that are told one by one. */
function describeWithdrawn(rows: readonly Row[], told: readonly Row[]): StoryFinding {
  const found = rows
    .map((row) => ({
      row,
      links: row.claims.filter(
        ({ statement }) =>
          statement?.status === 'withdrawn' && !told.some(({ statements }) => statements.includes(statement)),
      ),
    }))
    .filter(({ links }) => links.length > 0);
  const [first, ...others] = found;
  const links = found.flatMap((one) => one.links);
  return {
    sign: null,
    question: others.length === 0 ? (first?.row.question.id ?? null) : null,
    label: others.length === 0 ? (first?.row.question.label ?? null) : null,
    words:
      links.length === 0
        ? ''
        : describeLinks(
            links,
            found.map(({ row }) => row),
          ),
  };
}

function describeLinks(links: readonly CellClaim[], rows: readonly Row[]): string {
  const surely = links.every(({ claim }) => claim.entry.restsOn?.basis === 'named');
  const nouns = nounsOf(rows);
  const rest = links.length === 1 ? `One ${nouns.slice(0, -1)} rests` : `Some ${nouns} rest`;
  const hedged = surely ? rest : rest.replace(/ (?=rests?$)/, ' probably ');
  const isOne = new Set(links.map(({ statement }) => statement)).size === 1;
  return `${hedged} on ${isOne ? 'a statement that was' : 'statements that were'} withdrawn.`;
}

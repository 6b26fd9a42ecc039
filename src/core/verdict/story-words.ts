import type { VerdictKind } from '../../schemas/published/verdict-record.ts';
import type { CellClaim, Row } from './comparison.ts';
import { capitalise, countNoun, countWord, joinList } from '../text/count-words.ts';
import type { Quantity } from '../figure/quantity.ts';
import { describeStatements } from './statement-words.ts';
import { isConflict } from './verdict.ts';
import {
  describeAgreement,
  describeConflictOn,
  describeHinge,
  isParted,
  nameCompared,
} from './verdict-words.ts';

/** What a story comes to, in a headline and a few sentences. */

/** Conflicts that are told one by one; of more it is said how many there are. */
const MOST_TOLD = 3;

/**
 * A sentence or two on rows of a story: the sign of those rows, or null where they are of several kinds, and the
 * question, or null where there are several.
 */
export interface StoryFinding {
  sign: VerdictKind | null;
  question: string | null;
  words: string;
}

/** The finding of a story, from its rows: a headline and what it rests on; null where nothing was compared. */
export function describeStory(
  rows: readonly Row[],
): { title: string; findings: readonly StoryFinding[]; dek: string } | null {
  const of = (kind: VerdictKind) => rows.filter((row) => row.verdict?.verdict === kind);
  const [conflicts, hedged, agreed] = [of('conflict'), of('hedge-conflict'), of('common-ground')];
  const apart = [...conflicts, ...hedged];
  if (apart.length + agreed.length === 0) return null;
  const title = apart.length === 0 ? describeHarmony(rows) : describeDisputes(apart);
  const told = apart.slice(0, MOST_TOLD).map((row): StoryFinding => {
    const topic = topicOf(row, apart);
    return conflicts.includes(row)
      ? { sign: 'conflict', question: row.question.id, words: describeConflictOn(row, topic) }
      : {
          sign: 'hedge-conflict',
          question: row.question.id,
          words: `On ${topic}, ${nameCompared(row)} ${describeHinge(row)}`,
        };
  });
  const untold = apart.length - told.length;
  const lead = apart.length > 0 ? agreed.find((row) => row === rows[0] && !isParted(row)) : undefined;
  const findings: StoryFinding[] = [
    ...told,
    {
      sign: null,
      question: null,
      words: untold > 0 ? `Not all can be true on ${countNoun(untold, 'other question')}, either.` : '',
    },
    ...(lead
      ? [{ sign: 'common-ground', question: lead.question.id, words: describeLead(lead) } as const]
      : []),
    {
      sign: 'common-ground',
      question: null,
      words: apart.length === 0 ? describeAgreed(agreed) : describeOthersAgreed(agreed, lead),
    },
    describeWithdrawn(rows, lead),
  ];
  const said = findings.filter(({ words }) => words !== '');
  return { title, findings: said, dek: said.map(({ words }) => words).join(' ') };
}

function describeHarmony(rows: readonly Row[]): string {
  const speakers = new Set(rows.flatMap(({ claims }) => claims.map(({ article }) => article.id))).size;
  return rows.some(isParted)
    ? `What can be compared in ${countNoun(speakers, 'article')} can all be true together`
    : `What ${countNoun(speakers, 'article claims', 'articles claim')} can all be true together`;
}

const MOST_DISPUTES = 2;
const MOST_TOPICS = 4;

/**
 * "Five articles disagree on troops, four on arrests": only articles that contradict or are contradicted on a
 * row count for it. Where that would grow long nobody is counted.
 */
function describeDisputes(apart: readonly Row[]): string {
  const disputes = Map.groupBy(apart, (row) => [...partiesOf(row)].sort().join(' '));
  const topics = [...new Set(apart.map((row) => topicOf(row)))];
  if (topics.length > MOST_TOPICS) return `Figures disagree on ${countNoun(apart.length, 'question')}`;
  if (disputes.size > MOST_DISPUTES) return `Figures disagree on ${joinList(topics)}`;
  const [first, second] = [...disputes.values()].map((rows) => {
    const others = apart.filter((row) => !rows.includes(row));
    const words = rows.map((row) => topicOf(row, others));
    return { count: rows[0] ? partiesOf(rows[0]).size : 0, on: `on ${joinList([...new Set(words)])}` };
  });
  if (!first) return '';
  const opening = countNoun(first.count, 'article disagrees with itself', 'articles disagree');
  const title = capitalise(`${opening} ${first.on}`);
  return second ? `${title}, ${describeOthers(second.count, first.count)} ${second.on}` : title;
}

/** Who disagrees besides the articles named first, with the verb where it changes. */
function describeOthers(count: number, first: number): string {
  if (count === 1) return first === 1 ? 'another' : 'one disagrees with itself';
  return first === 1 ? `${countWord(count)} disagree` : countWord(count);
}

/** The articles of a row that contradict another or are contradicted. */
function partiesOf({ verdict, claims }: Row): Set<string> {
  const keys = (verdict?.pairs ?? []).filter(isConflict).flatMap(({ a, b }) => [a, b]);
  return new Set(claims.filter(({ key }) => keys.includes(key)).map(({ article }) => article.id));
}

function describeAgreed(rows: readonly Row[]): string {
  const [questions, have] = rows.length === 1 ? ['question', 'has'] : ['questions', 'have'];
  return `${capitalise(countWord(rows.length))} ${questions} ${have} answers from more than one article, and no two exclude each other.`;
}

/** The story’s first question by name, and what its figures rest on. */
function describeLead(row: Row): string {
  const agreement = describeAgreement(row, `All figures for “${row.question.label}”`);
  return [agreement, describeStatements(row)].filter(Boolean).join(' ');
}

/** Of the rows without a conflict those whose figures are all compared, but for the lead. */
function describeOthersAgreed(rows: readonly Row[], lead: Row | undefined): string {
  const { length } = rows.filter((row) => row !== lead && !isParted(row));
  if (length === 0) return '';
  if (lead) return `The figures for ${countNoun(length, 'other question')} can all be true together, too.`;
  const [questions, have] = length === 1 ? ['question', 'has'] : ['questions', 'have'];
  return `${capitalise(countWord(length))} other ${questions} ${have} answers that can all be true together.`;
}

/** That figures rest on withdrawn statements, but for those that are told of with the lead. */
function describeWithdrawn(rows: readonly Row[], lead: Row | undefined): StoryFinding {
  const found = rows
    .map(({ question, claims }) => ({
      question: question.id,
      links: claims.filter(
        ({ statement }) => statement?.status === 'withdrawn' && !lead?.statements.includes(statement),
      ),
    }))
    .filter(({ links }) => links.length > 0);
  const [first, ...others] = found;
  const links = found.flatMap((row) => row.links);
  return {
    sign: null,
    question: others.length === 0 ? (first?.question ?? null) : null,
    words: links.length === 0 ? '' : describeLinks(links),
  };
}

function describeLinks(links: readonly CellClaim[]): string {
  const surely = links.every(({ claim }) => claim.entry.restsOn?.basis === 'named');
  const rest = links.length === 1 ? 'One figure rests' : 'Some figures rest';
  const hedged = surely ? rest : rest.replace(/ (?=rests?$)/, ' probably ');
  const isOne = new Set(links.map(({ statement }) => statement)).size === 1;
  return `${hedged} on ${isOne ? 'a statement that was' : 'statements that were'} withdrawn.`;
}

/** What a quantity is called within a sentence. */
const TOPICS: Record<Quantity, string> = {
  deaths: 'deaths',
  injuries: 'injuries',
  arrests: 'arrests',
  troops: 'troops',
  equipment: 'equipment',
  damage: 'damage',
  missing: 'the missing',
  displaced: 'the displaced',
  evacuated: 'the evacuated',
  rescued: 'the rescued',
};

/** What a row is on, in a word; its label where the quantity has no name, or another of the rows has the same. */
function topicOf(row: Row, among: readonly Row[] = []): string {
  const { quantity, label } = row.question;
  const topic = new Map(Object.entries(TOPICS)).get(quantity);
  const isShared = among.some((other) => other !== row && other.question.quantity === quantity);
  return topic === undefined || isShared ? `“${label}”` : topic;
}

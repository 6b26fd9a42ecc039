import type { Row } from './comparison.ts';
import { capitalise, countNoun, countWord, joinList } from './count.ts';
import type { VerdictKind } from './verdict.ts';
import { describeConflict, isCompared, printHinge } from './verdict-words.ts';

/** What a story comes to, in a headline and a few sentences. */

/** The finding of a story, from its rows: a headline and the sentences under it; null where nothing was compared. */
export function describeStory(rows: readonly Row[], articles: number): { title: string; dek: string } | null {
  const of = (kind: VerdictKind) => rows.filter((row) => row.verdict?.verdict === kind);
  const [conflicts, hedged] = [of('conflict'), of('hedge-conflict')];
  const agreed = of('common-ground').filter(isCompared);
  const apart = [...conflicts, ...hedged];
  if (apart.length + agreed.length === 0) return null;
  const speakers = new Set(apart.flatMap(({ claims }) => claims.map(({ article }) => article.id)));
  const disagree = countNoun(
    speakers.size === 1 ? 1 : articles,
    'article disagrees with itself',
    'articles disagree',
  );
  const title =
    apart.length === 0
      ? `What ${countNoun(articles, 'article claims', 'articles claim')} can all be true together`
      : `${capitalise(disagree)} on ${joinList([...new Set(apart.map((row) => topicOf(row)))])}`;
  const sentences = [
    ...conflicts.map((row) => describeConflict(row, ` for ${topicOf(row, apart)}`)),
    ...hedged.map((row) => `On ${topicOf(row, apart)} they differ only in the side of ${printHinge(row)}.`),
    describeAgreed(agreed.length, apart.length > 0),
    describeWithdrawn(rows),
  ];
  return { title, dek: sentences.filter(Boolean).join(' ') };
}

function describeAgreed(questions: number, besideOthers: boolean): string {
  if (questions === 0) return '';
  const [they, have] = questions === 1 ? ['question', 'has'] : ['questions', 'have'];
  return besideOthers
    ? `${capitalise(countWord(questions))} other ${they} ${have} answers that can all be true together.`
    : `${capitalise(countWord(questions))} ${they} ${have} answers from more than one article, and no two exclude each other.`;
}

function describeWithdrawn(rows: readonly Row[]): string {
  const links = rows
    .flatMap(({ claims }) => claims)
    .filter(({ statement }) => statement?.status === 'withdrawn');
  if (links.length === 0) return '';
  const surely = links.every(({ claim }) => claim.entry.restsOn?.basis === 'named');
  const rest = links.length === 1 ? 'One figure rests' : 'Some figures rest';
  const hedged = surely ? rest : rest.replace(/ (?=rests?$)/, ' probably ');
  const isOne = new Set(links.map(({ statement }) => statement)).size === 1;
  return `${hedged} on ${isOne ? 'a statement that was' : 'statements that were'} withdrawn.`;
}

/** Quantities that are no nouns: "the missing", "the rescued". */
const PARTICIPLE = /^(?:missing|displaced|evacuated|rescued)$/;

/** What a row is on, in a word; its label where another of the rows has the same word. */
function topicOf(row: Row, among: readonly Row[] = [row]): string {
  const { quantity, label } = row.question;
  const isShared = among.some((other) => other !== row && other.question.quantity === quantity);
  if (quantity === 'other' || isShared) return `“${label}”`;
  return PARTICIPLE.test(quantity) ? `the ${quantity}` : quantity.replaceAll('-', ' ');
}

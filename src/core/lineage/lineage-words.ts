import type { LineageEntry, Story } from '../../schemas/content/story.ts';
import type { StoryContent } from '../story/content.ts';
import { capitalise, countNoun, countShare, countWord, joinList } from '../text/count-words.ts';
import type { Drift, DriftKind, Printing } from './drift.ts';
import type { Difference } from './statement-drift.ts';
import { formatDay } from '../text/day.ts';
import type { Telling } from '../story/telling.ts';

/** Lineage in plain words: how many tellings there are, how one text derives from another, what drifted. */

/** How one text derives from another, as an edge’s label: "back-translation, probable". */
export function describeEdge({ kind, confidence }: LineageEntry): string {
  return `${kind === 'syndication' ? 'copy' : kind}, ${confidence}`;
}

const BASES: Record<LineageEntry['basis'], string> = {
  declared: 'The article says so itself.',
  textual: 'Shown by the words of the texts.',
  editor: 'The editor’s judgement.',
};

/** What a lineage rests on, in a sentence. */
export function describeBasis({ basis }: LineageEntry): string {
  return BASES[basis];
}

/** "Five articles · four separate accounts"; no articles give the empty text. */
export function describeCounts(articles: number, tellings: number): string {
  if (articles === 0) return '';
  const told = tellings === 1 ? 'one account' : countNoun(tellings, 'separate account');
  return `${capitalise(countNoun(articles, 'article'))} · ${told}`;
}

/** The finding of a story’s lineage: a headline and what it means. */
export function describeLineage(
  { story, articles }: Pick<StoryContent, 'story' | 'articles'>,
  tellings: readonly Telling[],
): { title: string; dek: string } {
  const copied = tellings.filter(({ length }) => length > 1);
  const originals = story.originals.filter(({ id }) => story.lineage.some(({ from }) => from === id));
  const sentences = [
    ...copied.map(
      (telling) =>
        `${joinList(telling.map(({ label }) => label))} are ${sureOf(telling, story)}versions of one text and count as one account.`,
    ),
    articles.length > 1
      ? 'Separate means that no copying is known: separate accounts may rest on the same agencies and statements.'
      : '',
    originals.length > 0
      ? `We don’t have the ${countOriginals(originals.length)} that ${articles.length === 1 ? 'it derives' : 'they derive'} from.`
      : '',
  ];
  return { title: titleOf(articles.length, tellings.length), dek: sentences.filter(Boolean).join(' ') };
}

function countOriginals(count: number): string {
  return count === 1 ? 'original' : `${countWord(count)} originals`;
}

/**
 * What the picture of a lineage shows: "All five articles derive from texts that we don’t have", "Two of five
 * articles derive from another text".
 */
export function describeDescent({ story, articles }: Pick<StoryContent, 'story' | 'articles'>): string {
  const entries = story.lineage.filter(({ article }) => articles.some(({ id }) => id === article));
  const derived = new Set(entries.map(({ article }) => article)).size;
  if (derived === 0) return 'No article is known to derive from another text';
  const sources = new Set(entries.map(({ from }) => from));
  const lost = [...sources].every((from) => story.originals.some(({ id }) => id === from));
  const [one, several] = lost
    ? ['a text that we don’t have', 'texts that we don’t have']
    : ['another text', 'other texts'];
  const source = sources.size === 1 ? one : several;
  const derives = entries.some(({ confidence }) => confidence !== 'certain')
    ? `${derived === 1 ? 'seems' : 'seem'} to derive`
    : derived === 1
      ? 'derives'
      : 'derive';
  return `${capitalise(countShare(derived, articles.length, 'article'))} ${derives} from ${source}`;
}

/** "probably " where an editor is not certain that articles are of one text, "possibly " where it is not even probable. */
function sureOf(telling: Telling, { lineage }: Pick<Story, 'lineage'>): string {
  const entries = lineage.filter(({ article }) => telling.some(({ id }) => id === article));
  if (entries.some(({ confidence }) => confidence === 'possible')) return 'possibly ';
  return entries.some(({ confidence }) => confidence === 'probable') ? 'probably ' : '';
}

function titleOf(articles: number, tellings: number): string {
  if (articles === 0) return 'No article has been added yet';
  if (articles === 1) return 'One article, one account';
  const all = capitalise(countNoun(articles, 'article'));
  if (articles === tellings) return `${all}, and no copying known among them`;
  return tellings === 1 ? `${all} are one account` : `${all} are ${countWord(tellings)} separate accounts`;
}

/** How a text derives that is not so much a copy as a text of its own. */
const REWORKED: readonly LineageEntry['kind'][] = ['rewrite', 'excerpt'];

/**
 * What the articles of one telling are called beside their heads: "two copies of one text", "two articles from one
 * text" where one is a rewrite or an excerpt, and "telling 2: two copies of one text" where several tellings of a
 * story are printed more than once; empty for one article.
 */
export function describeCopies(
  telling: Telling,
  tellings: readonly Telling[],
  story: Pick<Story, 'lineage'>,
): string {
  if (telling.length < 2) return '';
  const isReworked = story.lineage.some(
    ({ article, kind }) => REWORKED.includes(kind) && telling.some(({ id }) => id === article),
  );
  const copies = `${sureOf(telling, story)}${countWord(telling.length)} ${isReworked ? 'articles from' : 'copies of'} one text`;
  const isAmongSeveral = tellings.filter(({ length }) => length > 1).length > 1;
  return isAmongSeveral ? `account ${tellings.indexOf(telling) + 1}: ${copies}` : copies;
}

/** What each kind of drift is called. */
export const DRIFT_NAMES: Record<DriftKind, string> = {
  figure: 'Figure',
  hedge: 'Hedge',
  noun: 'What is counted',
  attribution: 'Attribution',
  quotation: 'Words in quotation marks',
  word: 'Word',
};

const TURNED: Partial<Record<DriftKind, string>> = {
  hedge: 'The hedge is turned round. ',
  noun: 'The noun is damaged. ',
};

/**
 * What happened on the way, in a sentence or two: what each text has, and what other accounts print as far as a
 * search of their whole texts proves it.
 */
export function describeDrift({ kind, basis, here, there, isTurned, support }: Drift): string {
  const [mine, theirs] = [printReading(here.text), printReading(there.text)];
  const turned = isTurned ? (TURNED[kind] ?? '') : '';
  const label = 'article' in there ? there.article.label : '';
  if (basis === 'statement')
    return `${here.article.label} prints ${mine} for ${theirs} in the statement that it names.`;
  const source = basis === 'held' ? ', from which it derives,' : '';
  const sides = `${here.article.label} has ${mine} where ${label}${source} has ${theirs}.`;
  return [`${turned}${sides}`, support ? describeReaders(support, mine, theirs) : '']
    .filter(Boolean)
    .join(' ');
}

function printReading(text: string): string {
  return text === '' ? 'none' : `“${text}”`;
}

/** "Two other accounts print “Nearly 40”, none “At least 40”."; what cannot be proved is left out. */
function describeReaders({ here, there }: Printing, mine: string, theirs: string): string {
  if (here === 0 && there === 0) return 'No other account prints either.';
  const parts = [
    { count: there, words: theirs },
    { count: here, words: mine },
  ].flatMap(({ count, words }) => (count === null ? [] : [{ count, words }]));
  const [first, second] = parts;
  if (!first) return '';
  const prints = first.count === 1 ? 'prints' : 'print';
  const others = capitalise(countNoun(first.count, 'other account'));
  const rest = second ? `, ${second.count === 0 ? 'none' : countWord(second.count)} ${second.words}` : '';
  return `${others} ${prints} ${first.words}${rest}.`;
}

/** That a figure differs from a statement upstream, and that nobody knows where it changed. */
export function describeDifference({ claim: { article, claim }, statement, said }: Difference): string {
  return (
    `${article.label} prints “${claim.figure.text}”, which differs from “${said}” in the statement of ` +
    `${statement.by}, ${formatDay(statement.date)}. Where that came in is not known.`
  );
}

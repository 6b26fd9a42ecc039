import type { SpeakerEntry, Uttered } from '../../schemas/content/story.ts';
import { indexPersons } from '../quotation/speaker/person.ts';
import { type Quotation, readQuotations } from '../quotation/quotation.ts';
import { findUttered, isConfirmation } from '../quotation/speaker-entry.ts';
import { readQuotedAndReported, type Utterance } from '../quotation/speech.ts';
import { readPassages } from '../passage/passage.ts';
import { joinContent, type StoryArticle, type StoryContent, wholeStory } from '../story/content.ts';
import { locateQuote } from '../story/quote.ts';
import { checkReference, type RecordProblem } from '../record/reference.ts';
import type { Message } from '../record/diagnostic.ts';
import { rawPath } from '../record/files.ts';
import type { RecordPath } from '../record/yaml.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** What an editor decided of speakers, held against the articles, against itself and against what is found without it. */

/** An entry with its place, and the utterances that each of its words stand in. */
interface ReadEntry {
  entry: SpeakerEntry;
  index: number;
  own: readonly Utterance[];
  joined: readonly Utterance[];
  parted: readonly Utterance[];
}

/** What the words of entries are held against. */
interface Spoken {
  articles: readonly StoryArticle[];
  found: readonly Utterance[];
}

/** All problems of the entries of a story’s "speakers"; nothing is read where there are none. */
export function checkSpeakers(check: StoryCheck): RecordProblem[] {
  const entries = check.records.stories.get(check.id)?.speakers ?? [];
  if (entries.length === 0) return [];
  const stories = new Map([...check.records.stories].filter(([id]) => id === check.id));
  return joinContent({ ...check.records, stories })
    .map(wholeStory)
    .flatMap((whole) =>
      check.remember('speakers', [whole, articlesOf(check)], () => checkEntries(whole, entries, check)),
    );
}

function checkEntries(
  whole: StoryContent,
  entries: readonly SpeakerEntry[],
  check: StoryCheck,
): RecordProblem[] {
  const { articles } = whole;
  const persons = indexPersons(articles);
  const found = articles.flatMap((article) => readQuotedAndReported(article, persons));
  const problems = entries.flatMap((entry, index) =>
    checkEntry(entry, ['speakers', index], { articles, found }, check),
  );
  if (problems.length > 0) return problems;
  const find = (words: readonly Uttered[] = []) => words.flatMap((one) => findUttered(one, articles, found));
  const read = entries.map((entry, index): ReadEntry => {
    return { entry, index, own: find([entry]), joined: find(entry.with), parted: find(entry.apartFrom) };
  });
  const disagreements = findDisagreements(read);
  return disagreements.length > 0
    ? disagreements
    : findIdle(read, readQuotations(articles, readPassages(whole)));
}

function checkEntry(
  entry: SpeakerEntry,
  path: RecordPath,
  spoken: Spoken,
  check: StoryCheck,
): RecordProblem[] {
  const lists = (['with', 'apartFrom'] as const).flatMap((list) =>
    (entry[list] ?? []).map((words, at) => ({ words, path: [...path, list, at] })),
  );
  const said = [entry.speaker, entry.none].filter((one) => one !== undefined).length;
  return [
    ...(said > 1 || said + lists.length === 0 ? [{ path, message: undecided(entry) }] : []),
    ...checkWords(entry, path, spoken, check),
    ...lists.flatMap((one) => checkWords(one.words, one.path, spoken, check)),
  ];
}

function checkWords(
  { article: id, ...selector }: Uttered,
  path: RecordPath,
  { articles, found }: Spoken,
  check: StoryCheck,
): RecordProblem[] {
  const subject = 'An entry of "speakers"';
  const file = rawPath(check.id, id);
  const mend = `Correct the id, or add ${file}.`;
  const [wanted, known] = [id, articlesOf(check)];
  const article = articles.find((one) => one.id === id);
  if (!article)
    return checkReference({ path: [...path, 'article'], subject, noun: 'article', wanted, known, mend });
  const problems: RecordProblem[] = [];
  const at = [...path, 'exact'];
  const place = locateQuote(subject, selector, { name: file, blocks: article.blocks }, at, problems);
  if (place && findUttered({ article: id, ...selector }, articles, found).length === 0)
    problems.push({ path: at, message: notUttered(selector.exact, file) });
  return problems;
}

/** Two entries on who speaks in one utterance, or in those that entries join; and utterances both joined and parted. */
function findDisagreements(read: readonly ReadEntry[]): RecordProblem[] {
  const joins: Utterance[][] = [];
  for (const { own, joined } of read) {
    const all = [...own, ...joined];
    const met = joins.filter((group) => group.some((one) => all.includes(one)));
    joins.splice(0, joins.length, ...joins.filter((group) => !met.includes(group)), [...met.flat(), ...all]);
  }
  const isOne = (a: readonly Utterance[], b: readonly Utterance[]) =>
    joins.some((group) => a.some((one) => group.includes(one)) && b.some((one) => group.includes(one)));
  const spoken = read.filter(({ entry }) => entry.speaker !== undefined || entry.none);
  const twice = spoken.flatMap((later, at) => {
    const earlier = spoken.slice(0, at).find((one) => {
      const isRepeated = one.own.some((words) => later.own.includes(words));
      return isRepeated || (isOne(one.own, later.own) && whoOf(one.entry) !== whoOf(later.entry));
    });
    const path = ['speakers', later.index];
    return earlier ? [{ path, message: twoSpeakers(earlier.entry, later.entry) }] : [];
  });
  const both = read.flatMap(({ index, own, parted, entry }) =>
    isOne(own, parted) ? [{ path: ['speakers', index, 'apartFrom'], message: joinedAndParted(entry) }] : [],
  );
  return [...twice, ...both];
}

function whoOf({ speaker }: SpeakerEntry): string {
  return speaker ?? 'nobody';
}

/** Entries with a reason that say what is found without any, and such as say something else without one. */
function findIdle(read: readonly ReadEntry[], quotations: readonly Quotation[]): RecordProblem[] {
  const isAt = (one: Utterance) => (told: Quotation['renderings'][number]) =>
    told.article === one.article && told.block === one.block && told.start < one.end && one.start < told.end;
  const quotationOf = (one: Utterance | undefined) =>
    one && quotations.find(({ renderings }) => renderings.some(isAt(one)));
  return read.flatMap(({ entry, index, own, joined, parted }) => {
    const here = quotationOf(own[0]);
    const speaks = entry.speaker !== undefined || entry.none === true;
    const isSaid = !speaks || (here?.speaker ?? null) === (entry.speaker ?? null);
    const isJoined = joined.every((one) => here !== undefined && quotationOf(one) === here);
    const isParted = parted.every((one) => here === undefined || quotationOf(one) !== here);
    const isIdle = isSaid && isJoined && isParted;
    // Without a reason an entry confirms what is found, and with one it changes that.
    if (isIdle === isConfirmation(entry)) return [];
    const message = isIdle ? withoutEffect(entry, here) : withoutReason(entry, here);
    return [{ path: ['speakers', index], message }];
  });
}

function undecided({ exact, speaker }: SpeakerEntry): Message {
  const isNamed = speaker !== undefined;
  return {
    code: 'speaker-undecided',
    sentence: isNamed
      ? `An entry of "speakers" names ${speaker}, and says that nobody is named.`
      : 'An entry of "speakers" does not say who speaks, nor what it stands with or apart from.',
    evidence: [['words', `"${exact}"`]],
    action: isNamed
      ? 'Remove "speaker" or "none".'
      : 'Write "speaker: …", "none: true", "with: …" or "apartFrom: …".',
  };
}

function notUttered(exact: string, file: string): Message {
  return {
    code: 'not-uttered',
    sentence: `An entry of "speakers" quotes words that ${file} does not give as anyone’s.`,
    evidence: [['quoted', `"${exact}"`]],
    action: 'Take words that stand between quotation marks, or in a clause with "said".',
  };
}

function twoSpeakers(earlier: SpeakerEntry, later: SpeakerEntry): Message {
  return {
    code: 'speakers-disagree',
    sentence: 'Two entries of "speakers" say who speaks in one utterance.',
    evidence: [earlier, later].map((entry) => [whoOf(entry), `"${entry.exact}"`] as const),
    action: 'Remove one of the two.',
  };
}

function joinedAndParted({ exact }: SpeakerEntry): Message {
  return {
    code: 'speakers-disagree',
    sentence: 'An entry of "speakers" parts an utterance from one that an entry puts it with.',
    evidence: [['words', `"${exact}"`]],
    action: 'Remove it from "with" or from "apartFrom".',
  };
}

function withoutReason(entry: SpeakerEntry, found: Quotation | undefined): Message {
  return {
    code: 'speaker-unreasoned',
    sentence: 'An entry of "speakers" gives no reason, and what it says is not what is found without it.',
    evidence: [
      ['words', `"${entry.exact}"`],
      ['found', found?.speaker ?? 'nobody'],
      ['written', whoOf(entry)],
    ],
    action: 'Add "because: …", or remove the entry.',
  };
}

function withoutEffect({ exact }: SpeakerEntry, found: Quotation | undefined): Message {
  return {
    code: 'speaker-without-effect',
    sentence: 'An entry of "speakers" changes nothing: what it says is found without it.',
    evidence: [
      ['words', `"${exact}"`],
      ['speaker', found?.speaker ?? 'nobody'],
    ],
    action: 'Remove it.',
  };
}

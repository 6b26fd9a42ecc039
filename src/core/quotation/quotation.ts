import type { RenderingRecord } from '../../schemas/published/quotation-record.ts';
import type { SpeakerEntry } from '../../schemas/content/story.ts';
import type { StoryArticle } from '../story/content.ts';
import { joinList } from '../text/count-words.ts';
import type { Passage } from '../passage/passage.ts';
import { indexPersons } from './speaker/person.ts';
import { readQuotedAndReported, type Utterance } from './speech.ts';
import { isConfirmation, regroup, type RegroupedUtterances, setSpeakers } from './speaker-entry.ts';
import { sliceText } from '../text/text.ts';
import { groupUtterances } from './utterance-group.ts';
import { type Rarity, rarityOf, shareTerms, termsOf } from './utterance-likeness.ts';

/** What people are quoted as saying: each utterance once, with all its renderings. */

/** The words that render an utterance in an article: quoted (`direct`), or reported with a clause. */
export type Rendering = RenderingRecord;

/** What an editor decided of an utterance: who speaks, or that what is found is right, and which renderings are one. */
export interface QuotationDecision {
  speaker: boolean;
  confirmed?: true;
  joined: boolean;
  parted: boolean;
  /** Null where an editor only confirmed what is found. */
  because: string | null;
}

/** An utterance: who made it and on which occasion, as the articles name them, and in which words they give it. */
export interface Quotation {
  id: string;
  speaker: string | null;
  /** What an editor decided, and why. Absent where the texts alone say it. */
  decided?: QuotationDecision;
  occasion: string | null;
  renderings: readonly Rendering[];
  /** The articles that give it in words that are not shown; absent where there are none. */
  unshown?: readonly string[];
}

const SPEECH_TERMS = 3;

/**
 * The quotations of a story's articles in the order of reading, each with its renderings by column; `passages`
 * say which sentences tell the same, and `entries` what an editor decided of speakers. An utterance that no article puts between quotation marks is none. The
 * id names the first block by article id, so that it stays when columns change places.
 */
export function readQuotations(
  articles: readonly StoryArticle[],
  passages: readonly Passage[],
  entries: readonly SpeakerEntry[] = [],
): Quotation[] {
  const persons = indexPersons(articles);
  const texts = new Map(
    articles.flatMap(({ id, blocks }) => blocks.map((block) => [`${id} ${block.id}`, block.text] as const)),
  );
  const textOf = (article: string, block: string) => texts.get(`${article} ${block}`) ?? '';
  const rarity = rarityOf([...texts.values()].sort());
  const found = articles.flatMap((article) => readQuotedAndReported(article, persons));
  const utterances = setSpeakers(found, entries, articles).filter(({ isNobodys }) => !isNobodys);
  const groups = regroup(groupUtterances(utterances, passages, textOf, rarity), entries, articles)
    .filter(({ group }) => group.some(({ direct }) => direct))
    .map(({ group, ...by }) => {
      const own = group.filter((one) => !isFrameOf(one, group));
      return { group: chooseWords(own, rarity), by };
    });
  const ids = idsOf(groups.map(({ group }) => group));
  return groups
    .map(({ group, by }, index) => ({ id: ids[index] ?? '', by, group: inColumns(group, articles) }))
    .sort((a, b) => byReading(a.group[0], b.group[0], articles))
    .map(({ id, group, by }) => {
      const decided = decisionOf(group, by);
      return {
        id,
        speaker: decidedSpeaker(group),
        occasion: occasionOf(group),
        renderings: renderingsOf(group, textOf),
        ...(decided ? { decided } : {}),
      };
    });
}

/** Who speaks by an editor’s word, else as it was confirmed, else as the texts have it. */
function decidedSpeaker(group: readonly Utterance[]): string | null {
  const decided = group.filter((one) => one.decided);
  const corrected = decided.filter((one) => one.decided && !isConfirmation(one.decided));
  if (decided.length === 0 || corrected.length > 0)
    return speakerOf(corrected.length > 0 ? corrected : group);
  return decided[0]?.decided?.speaker ?? null;
}

function decisionOf(
  group: readonly Utterance[],
  { joinedBy, partedBy }: Pick<RegroupedUtterances, 'joinedBy' | 'partedBy'>,
): QuotationDecision | null {
  const decided = group.flatMap((one) => one.decided ?? []);
  const entries = [...decided, ...joinedBy, ...partedBy];
  if (entries.length === 0) return null;
  const reasons = [...new Set(entries.flatMap(({ because }) => because ?? []))];
  const corrected = decided.some((entry) => !isConfirmation(entry));
  return {
    speaker: corrected,
    ...(decided.length > 0 && !corrected ? { confirmed: true } : {}),
    joined: joinedBy.length > 0,
    parted: partedBy.length > 0,
    because: reasons.length > 0 ? reasons.join(' ') : null,
  };
}

/**
 * A sentence may quote a term and report the clause around it. Where the utterance is quoted as a whole speech elsewhere,
 * the clause answers to it if it says more of the same than the term does; else the quoted words stand.
 */
function chooseWords(group: readonly Utterance[], rarity: Rarity): Utterance[] {
  const speeches = group.filter(({ direct, text }) => direct && termsOf(text).length > SPEECH_TERMS);
  return group.map((one) => {
    const { frame } = one;
    const said = (text: string) =>
      Math.max(
        0,
        ...speeches
          .filter((speech) => speech !== one)
          .map((speech) => shareTerms(termsOf(text), termsOf(speech.text), rarity).terms),
      );
    return frame && said(frame.text) > said(one.text) ? { ...one, ...frame, direct: false } : one;
  });
}

/** A clause that holds quoted words of the same utterance: these say it, and the clause says more besides. */
function isFrameOf(clause: Utterance, group: readonly Utterance[]): boolean {
  return group.some(
    ({ direct, article, block, start, end }) =>
      direct &&
      !clause.direct &&
      article === clause.article &&
      block === clause.block &&
      clause.start <= start &&
      end <= clause.end,
  );
}

function columnOf({ article }: Utterance, articles: readonly StoryArticle[]): number {
  return articles.findIndex(({ id }) => id === article);
}

function inColumns(group: readonly Utterance[], articles: readonly StoryArticle[]): Utterance[] {
  return [...group].sort((a, b) => byReading(a, b, articles));
}

function byReading(
  a: Utterance | undefined,
  b: Utterance | undefined,
  articles: readonly StoryArticle[],
): number {
  if (!a || !b) return 0;
  return columnOf(a, articles) - columnOf(b, articles) || a.place - b.place || a.start - b.start;
}

/** The first block by article id, and a number behind it from the second quotation that begins there on. */
function idsOf(groups: readonly (readonly Utterance[])[]): string[] {
  const first = groups.map(
    (group) =>
      [...group].sort((a, b) =>
        a.article < b.article ? -1 : a.article > b.article ? 1 : a.place - b.place || a.start - b.start,
      )[0],
  );
  const name = (one: Utterance | undefined) => `${one?.article ?? ''}.${one?.block ?? ''}`;
  return first.map((one) => {
    const before = first.filter(
      (other) => other !== one && name(other) === name(one) && (other?.start ?? 0) < (one?.start ?? 0),
    );
    return before.length === 0 ? name(one) : `${name(one)}.${before.length + 1}`;
  });
}

/** A name: each word begins with a capital, but for the small ones inside it ("Karim al-Dorri", "Jean de Roe"). */
function isName(label: string): boolean {
  const words = label.split(/\s+/u);
  return (
    words.every((word) => /^(?:\p{Lu}|\p{Ll}{1,4}(?:$|-\p{Lu}))/u.test(word)) &&
    /\p{Lu}/u.test(words.at(-1) ?? '')
  );
}

/**
 * Whom all renderings name that name anyone, a person before an office; else whom most do. Nobody where two are named as
 * often and neither’s label holds the other’s.
 */
function speakerOf(group: readonly Utterance[]): string | null {
  const all = group.filter(({ speakers }) => speakers.length > 0);
  const named = all.filter(({ speakers }) => speakers.every(isName));
  const told = (named.length > 0 ? named : all).map(({ speakers }) => [...speakers].sort());
  const common = (told[0] ?? []).filter((name) => told.every((names) => names.includes(name)));
  if (common.length > 0) return joinList(common);
  const labels = told.map((names) => joinList(names));
  const count = (label: string) => labels.filter((other) => other === label).length;
  const most = Math.max(0, ...labels.map(count));
  const [fullest, ...others] = [...new Set(labels)]
    .filter((label) => count(label) === most)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return fullest !== undefined && others.every((label) => holdsLabel(fullest, label)) ? fullest : null;
}

function holdsLabel(whole: string, part: string): boolean {
  const words = whole.toLowerCase().split(/\s+/u);
  return part
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

/** The occasion in the words that tell most of it; whom it was told to counts only where no article tells more. */
function occasionOf(group: readonly Utterance[]): string | null {
  const told = [...new Set(group.flatMap(({ occasion }) => occasion ?? []))];
  const weight = (occasion: string) => occasion.length + (/^told/iu.test(occasion) ? 0 : 1000);
  return told.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))[0] ?? null;
}

/** The words of each article; sentences of one speech are one rendering. */
function renderingsOf(
  group: readonly Utterance[],
  textOf: (article: string, block: string) => string,
): Rendering[] {
  const renderings: (Rendering & { run: string })[] = [];
  for (const { article, block, start, end, text, direct, run } of group) {
    const last = renderings.at(-1);
    const between = last ? sliceText(textOf(article, block), { start: last.end, end: start }) : '';
    if (last?.article === article && last.run === run && between.trim() === '') {
      last.end = end;
      last.text = sliceText(textOf(article, block), { start: last.start, end });
    } else renderings.push({ article, block, start, end, text, direct, run });
  }
  return renderings.map(({ article, block, start, end, text, direct }) => ({
    article,
    block,
    start,
    end,
    text,
    direct,
  }));
}

import { findSpeaker, isWhenTold, type Speaker, speakersOf } from './figure-speaker.ts';
import { readScene, type Scene } from './counting/scene.ts';
import { genderOfName } from '../quotation/speaker/given-name.ts';
import { findMentions } from '../quotation/speaker/mention.ts';
import { isThing } from '../quotation/speaker/office.ts';
import { TELLING_VERB } from '../quotation/speaker/reporting-verb.ts';
import { maskQuotes, QUOTED } from '../quotation/speaker/quoted-mask.ts';
import { foldedPlace, foldText, levelString, printedPlace } from '../text/fold.ts';
import { oncePerText } from '../text/once.ts';
import { findQuotes } from '../text/quote-mark.ts';
import { readSentences } from '../text/sentence.ts';
import { sliceText, type Span } from '../text/text.ts';

/** Who says what stands at a place of a block: a count, an hour, a measure. */

/** A sentence of a block, by its place in the folded text. */
export interface PlacedScene {
  start: number;
  scene: Scene;
  /** The sentence with its quotations masked. */
  quoteless: string;
}

/** The sentences of a block, made ready for questions about its figures; none of a block without words. */
export const scenesOf = oncePerText((text): readonly PlacedScene[] => {
  const level = levelString(foldText(text));
  const quoteless = maskQuotes(level, findQuotes(level));
  return readSentences(level).map(({ start, end, words }) => ({
    start,
    quoteless: quoteless.slice(start, end),
    scene: readScene(
      level.slice(start, end),
      words.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
    ),
  }));
});

/** The words of a block that name who says what stands at a place of it, of whatever kind; null where it names nobody. */
export function saidBy(text: string, place: Span): string | null {
  const folded = foldText(text);
  const { start, end } = foldedPlace(folded, place);
  const scenes = scenesOf(text);
  const at = scenes.findLastIndex((one) => one.start <= start);
  const from = scenes[at]?.start ?? 0;
  const speaker = speakerAt(scenes, at, { start: start - from, end: end - from });
  return speaker && sliceText(text, printedPlace(folded, speaker));
}

/**
 * Who says it: the sentence itself; where that has a pronoun or goes on from another’s words the one speaker before it in
 * the same block; where it goes on from a count ("a further 12 …") who says that one. Of a quotation without a speaker in
 * its sentence the one before or after it; nobody where these are two.
 */
export function speakerAt(scenes: readonly PlacedScene[], at: number, figure: Span): Span | null {
  const here = scenes[at];
  if (!here || isWhenTold(here.quoteless, figure)) return null;
  const own = findSpeaker(here.quoteless, figure);
  if (own && !own.isPronoun) return shifted(own, here.start);
  const before = scenes.slice(0, at).flatMap(named).at(-1) ?? null;
  if (own && before && hasRival(scenes.slice(0, at), before, here.quoteless.slice(own.start, own.end)))
    return null;
  if (here.quoteless[figure.start] === QUOTED) {
    const after = scenes.slice(at).flatMap(named)[0] ?? null;
    return before && after && wordsAt(scenes, before) !== wordsAt(scenes, after) ? null : (before ?? after);
  }
  if (own || GOES_ON_TELLING.test(here.scene.masked)) return before;
  const counted = COUNTS_ON.test(here.scene.masked) ? scenes[at - 1]?.scene.figures.at(-1) : undefined;
  return counted ? speakerAt(scenes, at - 1, counted) : null;
}

/** "It said", "they also reported": never "he buried". */
const GOES_ON_TELLING = new RegExp(
  String.raw`^[\s"•*-]*(?:they|it|he|she)\s+(?:(?:\p{L}+ly|also|later|then|had)\s+)*(?:${TELLING_VERB})(?!\p{L})`,
  'iu',
);
const COUNTS_ON =
  /^[\s"•*-]*(?:an?other\b|a further\b|(?:#+\s+)?of (?:those|these|them)\b|#+\s+(?:more|others?|were|remain|had)\b)/iu;

/** True where “he” or “she” may mean somebody else who is named with the one speaker before it, or since. */
function hasRival(scenes: readonly PlacedScene[], speaker: Span, pronoun: string): boolean {
  if (!/^s?he$/iu.test(pronoun)) return false;
  const own = wordsAt(scenes, speaker);
  return scenes
    .filter(({ start, quoteless }) => start + quoteless.length > speaker.start)
    .some(({ quoteless }) =>
      findMentions(quoteless).some(({ name, start }) => {
        if (name?.includes(' ') !== true || own.includes(name) || name.split(' ').some(isThing)) return false;
        const gender = genderOfName(name);
        const isPlaced = /\b(?:in|at|from|near|of|to)\s+$/iu.test(quoteless.slice(0, start));
        return !isPlaced && (gender === null || gender === pronoun.toLowerCase());
      }),
    );
}

function wordsAt(scenes: readonly PlacedScene[], { start, end }: Span): string {
  const scene = scenes.findLast((one) => one.start <= start);
  return scene?.quoteless.slice(start - scene.start, end - scene.start) ?? '';
}

function named({ start, quoteless }: PlacedScene): Span[] {
  return speakersOf(quoteless)
    .filter((speaker: Speaker) => !speaker.isPronoun)
    .map((speaker) => shifted(speaker, start));
}

/** A place so many characters further on. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import { type Block, blockText } from '../article/block.ts';
import { parseDateline } from '../article/dateline.ts';
import type { Rule } from '../text/rule.ts';
import { sentenceAround } from '../text/sentence.ts';
import { sliceText } from '../text/text.ts';
import { moveDay } from '../time/calendar.ts';
import { findDays, type FoundDay } from '../time/found-day.ts';
import type { QuotePlace } from './selector.ts';

/** The day that a text names for an hour whose own words name none: an assumption, which an editor may correct. */

/** What stands between a day and an hour that is of another day. */
export const SCENE_ENDS = {
  /** Another time is told of. */
  another: {
    pattern:
      /\b(?:years?|months?|weeks?|decades?)\s+(?:ago|earlier|before|later)\b|\blast\s+(?:year|month)\b|\bin\s+(?:1[5-9]|20)\d\d\b/iu,
    takes: ['The old bridge fell two years ago.', 'It was built in 1987.'],
    keeps: ['It was years since she had sailed.', 'The 2,030 went ashore.'],
  },
  next: {
    pattern: /\bthe\s+(?:next|following)\s+(?:day|morning|afternoon|evening)\b/iu,
    takes: ['They left the next morning.'],
    keeps: ['The next train left.'],
  },
  before: {
    pattern:
      /\bthe\s+(?:(?:day|morning|evening|night)\s+before|previous\s+(?:day|morning|evening|night))\b/iu,
    takes: ['She had sailed the day before.', 'The previous evening it rained.'],
    keeps: ['The previous owner sold it.'],
  },
} as const satisfies Record<string, Rule>;

/**
 * The day (YYYY-MM-DD) that an article names for an hour at a place, as far as its words go: the last one before it in
 * its paragraph, else one behind it in its sentence, else the last one in the paragraphs before, back to a heading. Null
 * where it names none, or tells of another time in between. The day of a dateline is of no scene.
 */
export function dayForHour(place: QuotePlace, blocks: readonly Block[], reports: string): string | null {
  const text = blockText(blocks, place.block);
  const days = daysOf(text, reports);
  const { start, end } = sentenceAround(text, place);
  const before = days.findLast((one) => one.end <= place.start);
  const behind = days.find((one) => one.start >= place.end && one.end <= end);
  const isInSentence = (before?.start ?? -1) >= start;
  if (before && (isInSentence || !behind))
    return moved(before, sliceText(text, { start: before.end, end: place.start }));
  if (behind) return behind.day;
  return dayAbove(place.block, blocks, reports, sliceText(text, { start: 0, end: place.start }));
}

function dayAbove(id: string, blocks: readonly Block[], reports: string, told: string): string | null {
  const at = blocks.findIndex((block) => block.id === id);
  let between = told;
  for (const { kind, text } of blocks.slice(0, Math.max(0, at)).reverse()) {
    if (kind !== 'paragraph') return null;
    const last = daysOf(text, reports).at(-1);
    if (last)
      return moved(last, `${sliceText(text, { start: last.end, end: Array.from(text).length })} ${between}`);
    between = `${text} ${between}`;
  }
  return null;
}

/** The day of an hour, by what is told between the two. */
function moved({ day }: FoundDay, between: string): string | null {
  if (SCENE_ENDS.another.pattern.test(between)) return null;
  const by = Number(SCENE_ENDS.next.pattern.test(between)) - Number(SCENE_ENDS.before.pattern.test(between));
  return moveDay(day, by);
}

function daysOf(text: string, reports: string): FoundDay[] {
  const dateline = Array.from(parseDateline(text, reports)?.text ?? '').length;
  return findDays(text, reports).filter(({ start }) => start >= dateline);
}

import type { FigureReading } from '../suggest.ts';
import { either, type Rule } from '../../text/rule.ts';

/** The words beside a figure that can be said of it. */

/** The words of a figure's clause, in which "#" stands for other figures. */
export interface Surroundings {
  /** Before it, from the beginning of its clause. */
  left: string;
  /** After it, to the end of its clause. */
  right: string;
}

/** Where they begin and end. */
export const SURROUNDING_RULES = {
  /** What parts a clause from the next. */
  break: {
    pattern: new RegExp(
      either(
        String.raw`[;:()—–]|\s-\s|,\s+an?\s+\p{Ll}+\s+(?:that|which|who|of)\b`,
        String.raw`,\s+(?:and|but|while|whereas|as|though|although|whose|where|when|which|nor|so|yet|not|the\s+\p{L}+est)\b`,
        String.raw`,\s+(?:most|many|some|several|all|half|among|including)\b`,
        String.raw`\b(?:said|says|told|according to|adding|adds|added|when|while|after|before|because|since|until)\b`,
        String.raw`\b(?:although|though|whereas|if)\b|\band\s+(?=(?:\p{L}+\s+){0,2}#)`,
        String.raw`\band\s+(?=\p{L}+\s+(?:the|its|their|his|her|that|it|him|them)\s)`,
      ),
      'giu',
    ),
    takes: ['; but', ', and four', ' when it', 'and put the losses'],
    keeps: [', the mayor', ' and two'],
  },
  /** What stands between commas and says who somebody is, or of whom a part is. */
  insertion: {
    pattern:
      /,\s+(?:who|whose|whom|which|where|recruited|built|an?|the|including|among|most|all|some|many)\b[^,;:#"]{1,90},(?=\s+(?!#))/giu,
    takes: ['Velland, whose own bulletin is short, admits', 'Five miners, including a boy, have'],
    keeps: ['his rival, the judge Ada Sefton, #', 'Velland, which lost'],
  },
  /** Who says it, before a sentence. */
  source: {
    pattern: /^[\s"]*according\s+to\s+[^,;#]{1,60},/iu,
    takes: ["According to the Front's radio, "],
    keeps: ['It happened according to plan, '],
  },
  /** The end of what stands between two figures, where the second is of the same list. */
  listed: {
    pattern: /(?:,|\band)\s+(?:\p{L}+\s+){0,3}$/iu,
    takes: [' votes, and her rival ', ' men, '],
    keeps: [' men were taken to '],
  },
  /** The same, where the second is held against the first. */
  against: {
    pattern: /\b(?:(?:as\s+)?against|versus|compared\s+(?:with|to))\s+(?:\p{L}+\s+){0,3}$/iu,
    takes: [' votes against ', ' seats, compared with '],
    keeps: [' men fought against the rest. '],
  },
} as const satisfies Record<string, Rule>;

const JOINT = /,|\band\b/u;

/** The sentence of a figure, masked, with insertions blank: so a subject and its verb are side by side. */
export function straightSentence({ scene: { masked } }: FigureReading): string {
  const blank = (part: string) => ' '.repeat(part.length);
  const { insertion, source } = SURROUNDING_RULES;
  return masked.replace(source.pattern, blank).replace(insertion.pattern, blank);
}

/** The words beside a figure. */
export function surroundingsOf(figure: FigureReading): Surroundings {
  const { start, end } = figure.printed;
  const sentence = straightSentence(figure);
  const breaks = [...sentence.matchAll(SURROUNDING_RULES.break.pattern)];
  const before = breaks.findLast(({ index, 0: { length } }) => index + length <= start);
  const behind = breaks.find(({ index }) => index >= end);
  return {
    left: afterOther(sentence.slice(before ? before.index + before[0].length : 0, start)),
    right: beforeOther(sentence.slice(end, behind?.index)),
  };
}

/** Behind the last other figure, and behind the joint after it: what stands before that is the other's. */
function afterOther(left: string): string {
  const between = left.slice(left.lastIndexOf('#') + 1);
  const joint = left.includes('#') ? JOINT.exec(between) : null;
  return joint ? between.slice(joint.index + joint[0].length) : between;
}

/** Up to the first joint before another figure of the same list: what stands after it may be the other's. */
function beforeOther(right: string): string {
  const between = right.slice(0, Math.max(0, right.indexOf('#')));
  const against = SURROUNDING_RULES.against.pattern.exec(between);
  if (against) return between.slice(0, against.index);
  if (!SURROUNDING_RULES.listed.pattern.test(between)) return right;
  return between.slice(0, JOINT.exec(between)?.index);
}

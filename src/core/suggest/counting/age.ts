import { classOf } from './counted-noun.ts';
import { cardinalOf, WORDS } from '../../figure/number/numeral.ts';
import type { Span } from '../../text/text.ts';
import { either, type Rule } from '../../text/rule.ts';

/** The ages of a sentence, which count nobody: "two brothers, 14 and 15, were killed". */

const AGE = String.raw`(?:(?:1[0-4])?\d\d?|${WORDS}|one)`;
const JOINT = String.raw`(?:,?\s+(?:and|or|to)\s+|\s*[-–—]\s*|,\s+)`;
const JUST = String.raw`(?:(?:just|only|about|around|between|from|both|all|now|respectively)\s+)*`;
const AGES = String.raw`${JUST}${AGE}(?:${JOINT}${AGE})*`;
/** What may follow an age: no noun that it would count. */
const CLOSED =
  String.raw`(?=\s*(?:[,;:.)"!?–—]|-\s|$)|\s+(?:and|or|when|who|while|as|after|in(?!\s+their\b)|at|on|from|by|with|for|` +
  String.raw`among|during|near|inside|outside|before|since|under|into|to|over|` +
  String.raw`was|were|is|are|has|have|had|died|dies?|drown\p{L}*|` +
  String.raw`perish\p{L}*|suffer\p{L}*|surviv\p{L}*|fled|escaped|respectively)\b)`;
const DECADE_OF_LIFE = either(
  'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  String.raw`\d0s`,
);
const EACH =
  String.raw`(?:one|the\s+(?:one|first|elder|younger|other|second)|${WORDS})\s+` +
  String.raw`(?:(?:aged\s+)?${AGE}(?!\p{L})|in\s+(?:his|her|their)\s+(?:(?:early|mid|late)[\s-]+)?${DECADE_OF_LIFE})`;
const PERSON_OF = either(
  'man|men|woman|women|boys?|girls?|child|children|youths?|lads?|persons?|widow(?:er)?s?|sons?|daughters?|brothers?',
  'sisters?|teenagers?|pupils?|students?|pensioners?',
);

/** Where an age stands; the group \`ages\` is what is taken out of the sentence. */
export const AGES_OF = {
  /** "Aged 6 and 8", "between the ages of 22 and 25", "at the age of 12". */
  aged: {
    pattern: new RegExp(
      String.raw`\b(?<ages>(?:aged?|ages|(?:older|younger)\s+than)\s+(?:(?:of|under|over|below|above)\s+)?${AGES})${CLOSED}`,
      'giu',
    ),
    takes: [
      'cousins aged 6 and 8 were hurt',
      'aged two, three and six, died',
      'children younger than 10 were hurt',
    ],
    keeps: ['aged 12 miners', 'caged 12', 'older than the quay'],
  },
  /** "A boy of 12 and two girls of 14 and 15". */
  of: {
    pattern: new RegExp(String.raw`\b${PERSON_OF}\s+(?<ages>of\s+${AGES})${CLOSED}`, 'giu'),
    takes: ['a man of 40 was', 'two girls of 14 and 15 drowned'],
    keeps: ['a crew of 12 was', 'children of 12 families', 'women of one village'],
  },
  /** "The captain, 61, was held". */
  single: {
    pattern: /(?<=\p{L}\s*[,(]\s*)(?<ages>\d{1,3})(?=\s*[,;)](?!\d))/gu,
    takes: ['the captain, 61, was', 'the captain (61) was'],
    keeps: ['the captain, 1,061, was', 'the captain, 61 men'],
  },
  /** "Six of the dead were under 16". */
  ofPart: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:of\s+(?:the\s+)?\p{L}+|who|\d[\d,]*|${WORDS})\s+(?:is|are|was|were)\s+` +
        String.raw`(?<ages>(?:aged\s+)?(?:under|over|below|above)\s+${AGE})(?!\s*[-–%])${CLOSED}`,
      'giu',
    ),
    takes: ['six of the dead were under 16.', '200 were under 13.', 'who is over 70 and'],
    keeps: ['the dead were over 16', 'of the dead were over 16 men'],
  },
  /** "The youngest is three", "the oldest 81". */
  ofFirst: {
    pattern: new RegExp(
      String.raw`\b(?:youngest|oldest|eldest)\b(?!,)[^#,;\d]{0,40}?\s(?<ages>${AGES})(?!\s+(?:of|people|men|women|children)\b)${CLOSED}`,
      'giu',
    ),
    takes: ['the youngest was three, the oldest 81.', 'the youngest 12, were taken'],
    keeps: ['the youngest, 12 miners', 'the oldest of 12 mines'],
  },
  /** "Two men, one 22 and the other 25, were hurt". */
  ofEach: {
    pattern: new RegExp(
      String.raw`,\s+(?<ages>${EACH}(?:(?:,|\s+and|,\s+and)\s+${EACH})+)(?=\s*[,.;)]|$)`,
      'giu',
    ),
    takes: [
      'two men, one 22 and one 25, were hurt',
      'men, one aged 22 and two in their thirties, were',
      'two, one aged 45 and the other 61.',
    ],
    keeps: ['two men, one of 22 and one of 25', 'two homes, one hit and one lost'],
  },
} as const satisfies Record<string, Rule>;

/** Where ages may stand beside the person that they are the ages of; the group \`who\` must name one. */
export const AGES_BESIDE = {
  /** "Two brothers, 14 and 15, were killed", "two teachers (41 and 56)". */
  apposed: {
    pattern: new RegExp(
      String.raw`(?<who>[\p{L}'’-]+)\s*(?:,\s+|\(|\s[-–—]\s)(?<ages>(?:both\s+|all\s+)?\d{1,3}(?:${JOINT}\d{1,3})*)` +
        String.raw`(?!\d|[,.]\d)(?=\s*[,;:.)"]|\s[-–—]\s|$)`,
      'giu',
    ),
    takes: ['two brothers, 14 and 15, were', 'teachers (41 and 56) were', 'three sisters, 4, 7 and 12.'],
    keeps: ['sisters, 14 boats and 15', 'brothers 14 and 15', 'the guards, 1,400, left'],
  },
  /** "Two brothers, six and eight, were killed"; of a noun that no list holds, where there are as many ages as heads. */
  listed: {
    pattern: new RegExp(
      String.raw`(?<count>${AGE})(?:\s+(?:[\p{L}-]+\s+){0,2}?(?<who>[\p{L}'’-]+)|(?<=\bthe\s+\p{L}+))(?:,\s+|\s+\()` +
        String.raw`(?<ages>(?:\d{1,3}|${WORDS}|one)(?:${JOINT}(?:\d{1,3}|${WORDS}|one))+)(?=\s*[,;:.)](?!\d)|$)`,
      'giu',
    ),
    takes: ['two brothers, six and eight, were', 'Three young buskers, 19, 20 and 22, were'],
    keeps: ['brothers, six and eight, were', 'two brothers, six of them', 'two brothers, six'],
  },
  /** "Children under five were killed". */
  limited: {
    pattern: new RegExp(
      String.raw`(?<who>[\p{L}'’-]+)\s+(?<ages>(?:(?:who\s+)?(?:is|are|was|were)\s+)?(?:under|over|below|above)\s+${AGE})(?!\s*[-–%])${CLOSED}`,
      'giu',
    ),
    takes: ['pupils under 12 were', 'residents over 80.', 'those under 13,'],
    keeps: ['pupils under 12 flags', 'pupils over the age'],
  },
} as const satisfies Record<string, Rule>;

/** Adjectives that stand for persons: what follows them bounds their number, "dead: over 40". */
const NO_BEARER =
  /^(?:dead|wounded|injured|missing|displaced|homeless|stranded|another|others?|bodies|casualties)$/i;
const ANYBODY =
  /^(?:anyone|anybody|everyone|everybody|those|somebody|someone|nobody|second|third|fourth|fifth|sixth|other)$/i;

/** The ages of a levelled sentence as stretches of its text, in code units; none for a sentence without ages. */
export function findAges(sentence: string): Span[] {
  const certain = Object.values(AGES_OF).flatMap(({ pattern }) => spansOf(sentence, pattern));
  const beside = Object.values(AGES_BESIDE).flatMap(({ pattern }) =>
    spansOf(sentence, pattern, (groups) => isBearer(groups.who ?? '') || isOneEach(groups)),
  );
  return [...certain, ...beside];
}

function spansOf(
  sentence: string,
  pattern: RegExp,
  fits: (groups: Record<string, string | undefined>) => boolean = () => true,
): Span[] {
  return [...sentence.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { ages = '' } = groups;
    const start = index + whole.lastIndexOf(ages);
    return fits(groups) ? [{ start, end: start + ages.length }] : [];
  });
}

/** "Three buskers, 19, 20 and 22": as many numbers as heads. */
function isOneEach({ count, ages = '' }: Record<string, string | undefined>): boolean {
  if (count === undefined) return false;
  const heads = /^\d/.test(count) ? Number(count) : cardinalOf(count.toLowerCase());
  return heads === ages.split(new RegExp(JOINT, 'iu')).length;
}

function isBearer(word: string): boolean {
  if (ANYBODY.test(word)) return true;
  const kind = classOf(word) === 'unknown' ? classOf(`${word}s`) : classOf(word);
  return (kind === 'person' || kind === 'force') && !NO_BEARER.test(word);
}

import { NUMERAL } from '../../figure/number/numeral.ts';
import { either, type Rule } from '../../text/rule.ts';
import type { Span } from '../../text/text.ts';
import { HEDGE, PARTS_DONE } from './part-done.ts';

/** Numbers that by their place in the sentence count nobody of whom it tells: exceptions, denials, rates, kin. */

const EXCEPT = String.raw`bar|except(?:ing)?(?:\s+for)?|apart\s+from`;
const FATE_NOUN = either(
  'deaths?|killings?|murders?|bodies|body|executions?|injur(?:y|ies)|wounding|arrests?|detentions?|captures?',
  'disappearances?|rescues?|evacuations?|loss|lives|toll|total|number|count|tally|remains',
);
const PREPOSITION = either(
  'from|on|in|at|inside|outside|near|aboard|within|across|over|during|after|for|through|under|into|to|by',
  String.raw`(?<!\b${FATE_NOUN}\s+)of`,
);
/** Who make up a number together. */
export const COMPANY = either(
  'company|crew|complement|party|population|garrison|force|family|band|group|team|total|congregation|household|class|staff',
);

/** Each with the group `number`, which is taken out of the sentence. */
export const NO_COUNTS = {
  /** "All but two of the crew died". */
  exception: {
    pattern: new RegExp(
      String.raw`\b(?:all|every\p{L}*|each|both|none|no\s+one|nobody|nothing)(?:\s+of\s+\p{L}+(?:\s+\p{L}+)?)?\s+` +
        String.raw`(?<number>(?:but|${EXCEPT}|other\s+than|save(?:\s+for)?)\s+` +
        String.raw`${HEDGE}${NUMERAL}(?:\s+of\s+(?:the|its|their)\s+${NUMERAL})?)(?!\p{L})`,
      'giu',
    ),
    takes: [
      'all but two of the crew',
      'everybody except one',
      'All apart from three',
      'all except two of the 30',
    ],
    keeps: ['all, but two of them late', 'but two of the crew', 'all two'],
  },
  /** "All 12 miners except two were rescued": neither of the two numbers were. */
  wholeExcept: {
    pattern: new RegExp(
      String.raw`\ball\s+(?:of\s+)?(?:the\s+)?(?<number>${NUMERAL}\s+(?:[\p{L}-]+\s+){0,3}?` +
        String.raw`(?:(?:but|${EXCEPT}|save)\s+${HEDGE}${NUMERAL}|(?:${EXCEPT})\s+(?:the|an?|its|their)\s+\p{L}+))(?!\p{L})`,
      'giu',
    ),
    takes: ['All 12 miners except two', 'all of the 40 crew but one', 'All 40 except the pilot'],
    keeps: ['all 12 miners but', '12 miners but two', 'all miners except two'],
  },
  /** "Twelve people, not including the two attackers, were killed". */
  excluded: {
    pattern: new RegExp(
      String.raw`\b(?:not\s+(?:including|counting)|excluding|without\s+counting)\s+${HEDGE}(?<number>${NUMERAL})(?!\p{L})`,
      'giu',
    ),
    takes: ['not including the two attackers', 'excluding at least 12'],
    keeps: ['including the two attackers', 'excluding the attackers'],
  },
  /** "Of a crew of 40 only six were saved". */
  outOf: {
    pattern: new RegExp(
      String.raw`(?<=^\W*(?:but\s+|and\s+)?)(?:out\s+of|of|from)\s+(?:the|an?|its|their|his)\s+(?:[\p{L}'’-]+\s+){0,2}${COMPANY}\s+` +
        String.raw`(?<number>(?:of|numbering)\s+${HEDGE}${NUMERAL})(?!\p{L})(?=[^.;]*(?<![\p{L}\d])(?:${NUMERAL}|none|no\s+one|all)(?!\p{L}))`,
      'giu',
    ),
    takes: [
      'Of a crew of 40 only six were saved',
      "Of the ship's company of 31, none",
      'From a force of 200, 61 were drowned',
    ],
    keeps: ['A crew of 40 and six guards', 'Of a crew of 40.', 'Of the crew 40 were'],
  },
  /** "He was one of the 12 people arrested". */
  oneOf: {
    pattern: /\b(?:is|was|as|be|been|becomes?|became)\s+(?:just\s+|only\s+)?(?<number>one)(?=\s+of\b)/giu,
    takes: ['He was one of the', 'as one of those'],
    keeps: ['one of those was', 'was one man'],
  },
  /** "Eight, not 11, people were killed", "and not the 30 that were reported". */
  denied: {
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}\d])${NUMERAL})(?<number>,?\s+(?:and\s+)?not\s+${HEDGE}${NUMERAL},?)(?=\s+(?!as\b)\p{L})`,
      'giu',
    ),
    takes: ['Eight, not 11, people', '8 and not 11 people'],
    keeps: ['Eight, not 11', 'Eight people, not 11, died', 'Eight were not 11'],
  },
  /** "Nine died for every ten who were saved". */
  rate: {
    pattern: new RegExp(String.raw`\bfor\s+every\s+(?<number>${NUMERAL})(?!\p{L})`, 'giu'),
    takes: ['for every ten', 'For every 1,000'],
    keeps: ['for everything', 'for ten'],
  },
  /** "In Belwick, a market town of 9,000". */
  inhabitants: {
    pattern: new RegExp(
      String.raw`\b(?:town|city|village|hamlet|suburb|parish|settlement)\s+of\s+(?<number>${HEDGE}${NUMERAL})` +
        String.raw`(?=\s*(?:[.,;]|$|(?:people|inhabitants|residents|souls)\b))`,
      'giu',
    ),
    takes: ['a market town of 9,000, fell', 'the village of some 300 people'],
    keeps: ['a town of 12 churches', 'a group of 9,000'],
  },
  /** "A father of two has died". */
  kin: {
    pattern: new RegExp(
      String.raw`\b(?:(?:grand|step)?(?:father|mother)s?|dads?|mums?|moms?|parents?|grandparents?)` +
        String.raw`(?<number>(?:\s+|-)of(?:\s+|-)(?:just\s+)?${NUMERAL})(?![\p{L}\d-]|\s+(?:of|people|children|victims|boys|girls|men|women)\b)`,
      'giu',
    ),
    takes: ['a father of two has', 'a mother-of-three died', 'the dad of 4'],
    keeps: ['the father of two victims', 'a group of two', 'the parents of 12 children'],
  },
  /** "Seven people of one family", "killed by one gunman": the word is an article there. */
  onePhrase: {
    pattern: new RegExp(
      String.raw`(?<=\b${PREPOSITION}\s+(?:just\s+|only\s+)?)(?<number>one)` +
        String.raw`(?=\s+(?!(?:and|or|to|of|dead|killed|injured|wounded|missing|hundred|thousand|million|billion|dozen|more|other)\b)\p{L})`,
      'giu',
    ),
    takes: ['of one family', 'on one street', 'by just one gunman'],
    keeps: ['the death of one miner', 'a toll of one', 'of one and all', 'one of them', 'with one dead'],
  },
  /** "Lost one or both parents". */
  oneOrBoth: {
    pattern: /\b(?<number>one)\s+or\s+(?:both|the\s+other|other|all)\b/giu,
    takes: ['one or both parents', 'One or the other'],
    keeps: ['one or two men', 'one or more', 'none or both'],
  },
  /** "Names of two of the dead became known". */
  belongings: {
    pattern: new RegExp(
      String.raw`\b(?:names?|identit(?:y|ies)|photo(?:graph)?s?|pictures?|portraits?|stories|ages|funerals?|burials?|graves?|coffins?|` +
        String.raw`relatives|famil(?:y|ies)|friends|parents|widows?)\s+(?:of|for)\s+${HEDGE}(?<number>${NUMERAL})(?=\s+of\b|\s+(?:dead|victims|deceased)\b)`,
      'giu',
    ),
    takes: ['names of two of the dead', 'funerals for three victims', 'the families of 12 victims'],
    keeps: ['the bodies of two victims', 'names of two boats', 'a family of two, of the'],
  },
} as const satisfies Record<string, Rule>;

/** The stretches of a levelled sentence, in code units, whose numbers count nobody; none for a sentence without. */
export function findNoCounts(sentence: string): Span[] {
  return Object.values<Rule>({ ...NO_COUNTS, ...PARTS_DONE }).flatMap(({ pattern }) =>
    [...sentence.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
      const { number = '', done = '' } = groups ?? {};
      const [start, end] = [index + whole.lastIndexOf(number), index + whole.length];
      const told = { start, end: start + number.length };
      return done === ''
        ? [told]
        : [
            { start: index, end: index + number.length },
            { start: end - done.length, end },
          ];
    }),
  );
}

import type { Hedge } from '../../schemas/published/figure-record.ts';
import { closed, type Interval } from './interval.ts';
import { exact, WORDS } from './number/numeral.ts';

/** What each hedge is: its words, the interval it makes, and its rule as printed, with the authority for it. */

/** A hedge that bounds one number. */
export type Bounding = Exclude<Hedge, 'none' | 'between' | 'indefinite'>;

/** A rule as data and pages print it: what it says, and who says so. */
export interface FigureRule {
  rule: string;
  words: string;
  authority: string;
}

/** A rule by which figure phrases are read, with its tests. */
export interface ReadingRule extends FigureRule {
  /** Phrases that it reads, each with the interval that it makes of it. */
  takes: Readonly<Record<string, string>>;
  /** Near misses, read by another rule or by none. */
  keeps: readonly string[];
}

/** One hedge. Its words are sources of regular expressions. */
export interface HedgeRule extends ReadingRule {
  before: readonly string[];
  behind: readonly string[];
  /** The interval that the hedge makes of n; `width` is what "nearly" and "about" widen it by. */
  interval: (n: number, width: number) => Interval;
}

const KENNEDY =
  'Kennedy 2015, “A ‘de-Fregean’ semantics (and neo-Gricean pragmatics) for modified and unmodified numerals”, Semantics and Pragmatics 8';
const NOUWEN = 'Nouwen 2010, “Two kinds of modified numerals”, Semantics and Pragmatics 3';

/** The authority of a rule that is nobody's but ours. */
export const CONVENTION = 'our convention';

/** The words that call what follows an estimate; those of "about" hold them too. */
export const ESTIMATE = {
  participle: 'estimated(?: at| to be)?',
  noun: String.raw`(?:an? |the )?(?:(?:rough|official|early|initial|first|latest|preliminary) )?estimates? of`,
};

const SLIGHTLY =
  '(?:(?:only )?just|slightly|marginally|fractionally|a (?:little|bit|shade|touch|fraction|hair|whisker|tad))';
/** What a count is called before a verb: "the toll has passed 40", but not "parliament has passed 40 laws". */
const TOLL = '(?:toll|tally|count|number|total|figure|cases|deaths|losses|sum|crowd|bill)';
const NOW = '(?:(?:has|have|had|is|was|are|were) )?(?:(?:now|already|since|just) )?';

const OR = String.raw`(?:(?:,?\s+|\s*[(–—]\s*|\s+-\s+)(?:and|or|if not|perhaps|possibly|maybe|probably|likely|potentially|presumably|even))+`;
/** "60 people or more", but not "12 dead and more hurt", "12 and more than 40", "12 and over 40". */
const orBehind = (words: string, places: string) =>
  String.raw`(?:${OR}|\s+(?!more\b)\p{L}+\s+or)(?:\s+(?:a (?:little|bit|few)|slightly|somewhat|many|much|far))?\s+(?:(?:${words})\b(?!\s+than|-)|` +
  String.raw`(?:${places})\b(?!\s+(?:(?:to|an?|half)\b|\d|${WORDS})))`;

/** "40 people, perhaps more", but not "40 people, perhaps more than 50". */
const orPerhaps = (words: string) =>
  String.raw`\s+\p{L}+,\s+(?:(?:and|or)\s+)?(?:perhaps|possibly|maybe|probably|likely|if not)` +
  String.raw`\s+(?:even\s+)?(?:${words})(?=$|[,.;:)]|\s+(?:were|are|have|had)\b)`;

/** "40 people maximum", "40 tops", "40 as a minimum", but not "40 maximum-security cells". */
const end = (words: string, noun: string) =>
  String.raw`(?:\s+\p{L}+)?,?\s+(?:${words})(?![\s-]+\p{L}|\p{L})|(?:\s+\p{L}+)?,?\s+(?:as|at) (?:an?|the) (?:bare |very |absolute )?${noun}\b`;

/** "40 people at most", but not "12 dead, at least 40 hurt". */
const at = (side: string) =>
  String.raw`(?:\s+\p{L}+)?,?[\s(]+at (?:the (?:very )?)?${side}\b(?!\s+(?:(?:an?|half)\b|\d|${WORDS}))`;

/** In the order in which they are asked, since "no more than" holds "more than", and "just under" holds "under". */
export const HEDGES = {
  'at-most': {
    before: [
      'at most|at the (?:very )?(?:most|outside)|at an? (?:very |absolute )?maximum,?|(?:anything )?up[ -]?to(?: and including)?',
      '(?:no|not|nor|never|none|nothing) (?:more|greater|higher|larger|bigger) than',
      '(?:not|nor|none|nothing|never) (?:exceeding|above|over|beyond|past|in excess of)',
      '(?:does|do|did|not|never|must not|may not) (?:not )?(?:to )?exceed(?:s|ed|ing)?',
      'as (?:many|much|high) as|(?:an?|the) (?:maximum|upper limit|ceiling|cap|limit) of|(?:a )?maximum|max[.]?|capped at|limited to',
      '(?:less|fewer|lower|smaller) than or equal to|equal to or (?:less|fewer|lower|smaller) than|at or (?:below|under)|[≤≦⩽]|<=|=<',
    ],
    behind: [
      orBehind('fewer|less|lower|smaller', 'under|below'),
      orPerhaps('fewer|less'),
      at('most'),
      end(String.raw`maximum|max\.?|tops|at the (?:very )?outside`, 'maximum'),
    ],
    interval: (n) => closed(0, n),
    words: 'at most n, up to n, no more than n, as many as n',
    rule: 'at most n is [0, n]',
    authority: NOUWEN,
    takes: {
      'at most 40': '[0, 40]',
      'no more than 40': '[0, 40]',
      'as many as 40': '[0, 40]',
      '40 boats or fewer': '[0, 40]',
      '40 boats at the very most': '[0, 40]',
    },
    keeps: ['more than 40', 'most of the 40', '40 or fewer than 12', 'up and to 40', 'up to about 40'],
  },
  'at-least': {
    before: [
      'at least|at the (?:very )?least|at an? (?:bare |very |absolute )?minimum,?',
      '(?:no|not|nor|never|none|nothing) (?:fewer|less|lower|smaller) than|(?:not|nor|none|nothing|never) (?:under|below)',
      'as (?:few|little|low) as|upwards? of|nothing short of|(?:an?|the) (?:minimum|lower limit|floor) of|(?:a )?minimum|min[.]?',
      '(?:more|greater|higher|larger) than or equal to|equal to or (?:more|greater|higher|larger) than|at or (?:above|over)|[≥≧⩾]|>=',
    ],
    behind: [
      String.raw`\s*\+(?!\s*[/-])|-?plus\b(?!-)|\s+plus\b(?!\s+(?:or|an?|the|\d|${WORDS})\b)`,
      orBehind('more|higher|greater|better|larger|bigger|upwards?', 'above|over|up|beyond'),
      orPerhaps('more'),
      String.raw`(?:\s+\p{L}+)?(?:,?\s+(?:and )?|\s*\((?:and )?)(?:still )?(?:counting|rising|climbing|growing|mounting)\b(?=$|[.,;:)])`,
      String.raw`\s+(?:\p{L}+\s+)?upwards?\b(?!\s+\p{L})`,
      at('least'),
      end(String.raw`minimum|min\.`, 'minimum'),
    ],
    interval: (n) => closed(n, null),
    words: 'at least n, no fewer than n, upwards of n, as few as n',
    rule: 'at least n is [n, ∞)',
    authority: `not strict: ${KENNEDY}`,
    takes: {
      'at least 12': '[12, ∞)',
      'no fewer than 12': '[12, ∞)',
      'upwards of 12': '[12, ∞)',
      '12+': '[12, ∞)',
      '12 boats or more': '[12, ∞)',
      '12 and counting': '[12, ∞)',
      '12 boats and counting': '[12, ∞)',
      'more than 12 or more': '[12, ∞)',
    },
    keeps: [
      'fewer than 12',
      '12 dead and more hurt',
      '12 or more than 40',
      '12 boats, the least of them',
      'at least 12 or so',
    ],
  },
  nearly: {
    before: [
      String.raw`nearly|almost|${SLIGHTLY} (?:under|below|less than|fewer than|short of|shy of)`,
      'approaching|nearing|close on|close upon|not quite|shy of|virtually|practically|closing in on|getting on for|going on for',
      'nigh on|near on|well[- ]nigh|(?:the )?(?:best|better) part of|coming up (?:to|for)|(?:inching|edging|creeping) (?:towards?|up to)',
      String.raw`(?:^|(?<=${TOLL} ${NOW}))(?:pushing|nears|neared|approached|approaches)`,
    ],
    behind: [],
    interval: (n, width) => ({ ...closed(exact(n - width), n), maxOpen: true }),
    words: 'nearly n, almost n',
    rule: 'nearly n is [n − n/10, n)',
    authority: `${CONVENTION}; that n itself is excluded follows Nouwen 2006 on “almost”, which we know only by name`,
    takes: {
      'nearly 8,000': '[7200, 8000)',
      'nears 8,000': '[7200, 8000)',
      'almost 100': '[90, 100)',
      'just under 100': '[90, 100)',
      'not quite 100': '[90, 100)',
    },
    keeps: ['not nearly 100', 'under 100', 'nearly about 100', 'near 100', 'nearly 10 to 15'],
  },
  'fewer-than': {
    before: [
      'fewer than|less than|lower than|smaller than|under|below|beneath|not even|short of|south of|f[ae]ll(?:s|en|ing)? short of|<',
    ],
    behind: [],
    interval: (n) => ({ ...closed(0, n), maxOpen: true }),
    words: 'fewer than n, under n',
    rule: 'fewer than n is [0, n)',
    authority: `strict: ${KENNEDY}`,
    takes: { 'fewer than 100': '[0, 100)', 'well under 100': '[0, 100)', 'not even 100': '[0, 100)' },
    keeps: ['no fewer than 100', 'just under 100', 'a fewer 100', 'barely under 100'],
  },
  'more-than': {
    before: [
      'more than|over|above|greater than|higher than|larger than|bigger than|better than|in excess of',
      'exceed(?:ing|s|ed)|north of|beyond|past|topp(?:ing|ed)|tops|surpass(?:ing|es|ed)|passed|passes|crossed|crosses|breached|>',
      '(?:pass|cross|breach)(?:ed|es|ing) the',
    ],
    behind: [],
    interval: (n) => ({ ...closed(n, null), minOpen: true }),
    words: 'more than n, over n',
    rule: 'more than n is (n, ∞)',
    authority: `strict: ${KENNEDY}`,
    takes: {
      'more than 160': '(160, ∞)',
      'just over 160': '(160, ∞)',
      'exceeding 160': '(160, ∞)',
      'passed 160': '(160, ∞)',
      '> 160': '(160, ∞)',
    },
    keeps: ['no more than 160', 'not over 160', 'more 160', 'hardly more than 160'],
  },
  about: {
    before: [
      String.raw`about(?!\s+the\s(?!.*\bmark\b))|around|some|roughly|approximately|roundabout|approx\.?|appx\.?`,
      String.raw`abt\b\.?|circa\b\.?|ca\b(?!\$)\.?|c\.|est\b[.)]*|a rough|an approximate`,
      ESTIMATE.participle,
      'close to|near to|near|or so|nearly about|something like|somewhere (?:near|about|around|close to)',
      '(?:(?:somewhere|something) )?(?:in|of|on) the (?:region|neighbou?rhood|vicinity|order|area|ballpark) of',
      ESTIMATE.noun,
      'put at around|[~≈∼≃≅]',
    ],
    behind: [
      String.raw`[-\s]odd\b(?!-)|-some\b|-?ish\b|\s+(?:\p{L}+\s+)?or so\b|\s+(?:\p{L}+\s+)?or thereabouts?\b|\s*\(est(?:imate|imated)?\b`,
      String.raw`(?:\s+\p{L}+)?,?[\s(]+(?:approx\b\.?|(?:approximately|roughly|about|around)(?=$|[.,;:)]))`,
      String.raw`(?:\s+\p{L}+)?,?\s+give or take\b(?!\s+(?:\d|an?\b|${WORDS}))|(?:\s+\p{L}+)?,?\s+more or less\b(?!\s+\p{L}+(?:ly|ed|en)\b)`,
    ],
    interval: (n, width) => closed(exact(n - width), exact(n + width)),
    words: 'about n, around n, some n, roughly n, an estimated n, close to n',
    rule: 'about n is [n − n/10, n + n/10]',
    authority: CONVENTION,
    takes: {
      'about 117': '[105.3, 128.7]',
      'some 200': '[180, 220]',
      'an estimated 200': '[180, 220]',
      '200-odd': '[180, 220]',
      '200 boats or so': '[180, 220]',
    },
    keeps: ['something 200', 'about 10 to 15', '200 odd-looking boats', 'not about 200', 'up to about 200'],
  },
} as const satisfies Record<Bounding, HedgeRule>;

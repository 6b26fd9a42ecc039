import { WORDS } from '../../figure/number/numeral.ts';
import { WEEKDAY } from '../../text/day.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Figures that a sentence tells of an earlier event. */

const RECALLED = either(
  String.raw`recall(?:s|ed|ing)?|revived? memories|reminiscent|echo(?:es|ed)?|anniversary|commemorat\p{L}*`,
  'similar (?:attack|accident|disaster|incident|collapse|fire|quake|earthquake|crash|storm)',
  'previous (?:attack|accident|disaster|record|war|outbreak|epidemic)',
  'in an? (?:earlier|previous|similar|separate) (?:attack|accident|disaster|incident|war|outbreak)',
);
const SAME_EVENT = either(
  'year|time|day|disaster|attack|accident|quake|earthquake|crash|fire|flood|war|storm|epidemic|outbreak',
  'strike|blast|collapse|spring|summer|autumn|winter|campaign|siege|uprising',
);

const DATING = either(
  'built|opened|founded|elected|established|completed|commissioned|born|created|took (?:power|office)|came to power',
  'independence|bought|signed|introduced|inaugurated',
);

/** What shows that a sentence tells of an earlier event, and what dates something else. */
export const EARLIER_EVENTS = {
  year: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,-])(?:1[0-9]|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?(?![\d,.]*\d)` +
        String.raw`(?!(?<!\bin the \d{4})['’]?s\b)(?!\s+(?:people|homes|houses|troops|soldiers|men)\b)`,
      'gu',
    ),
    takes: ['in 1998', 'the war of 1998-99', 'in the 1990s'],
    keeps: ['1998 people', 'his 1990s coat', '1998,000'],
  },
  ago: {
    pattern: new RegExp(
      String.raw`\b(?:years?|decades?|centur(?:y|ies)|generations?|winters|summers|springs|autumns|seasons)\s+(?:ago|earlier|before)\b|` +
        String.raw`\blast (?:year|century)\b|\b(?:in|during) the (?:last|previous) (?:round|war|epidemic|outbreak|eruption|uprising)\b|` +
        String.raw`\blast (?:summer|winter|spring|autumn)'s\b|\bin previous years\b`,
      'i',
    ),
    takes: ['two years ago', 'last year', "last winter's flood", 'two winters ago', 'in the last round'],
    keeps: ['two days ago', 'last week', 'last winter', 'the last round'],
  },
  since: {
    pattern: /\bsince\b[^,;#]*/gi,
    takes: ['since the 2001 flood'],
    keeps: ['sincere thanks'],
  },
  /** Before a figure. */
  recall: {
    pattern: new RegExp(String.raw`\b${RECALLED}\b`, 'iu'),
    takes: ['The fire recalled one', 'on the anniversary', 'in a previous outbreak'],
    keeps: ['The fire is called one', 'a similar boat', 'in a previous season'],
  },
  /** After a figure. */
  similar: {
    pattern: /^[^,;]*\bin an? (?:earlier|previous|similar)\b/i,
    takes: [' people died in an earlier fire'],
    keeps: [' people died, in a similar way', ' people died in the earlier fire'],
  },
  later: {
    pattern:
      /\b(?:comes?|came|coming|follow(?:s|ed))\b[^#,;]{0,40}\b(?:days?|weeks?|months?|hours?)\s+after\b[^;]*$/i,
    takes: ['The blast came two weeks after a fire killed '],
    keeps: ['The blast came after a fire killed ', 'The blast, two weeks after a fire, killed '],
  },
  insertion: {
    pattern: /,\s+(?:who|which|whose|built|first|in power|born|\p{Ll}+ed|an?|the)\b[^,#]{1,90}(?=,)/giu,
    takes: ['The pier, built in 1911, fell', 'The mayor, who came in 2001, spoke'],
    keeps: ['The pier, built in 1911', 'In 1911, Port Ellery, in Norland, fell'],
  },
  /** Words before a year that date something else than what befell people. */
  dated: {
    pattern: new RegExp(String.raw`\b${DATING}\b[^,;#]*$`, 'i'),
    takes: ['the pier was built in ', 'since independence in '],
    keeps: ['the pier was rebuilt in ', 'the pier was built, and in '],
  },
  /** Between a year and the figure after it. */
  paper: {
    pattern:
      /^[^,;]*\b(?:law|pact|treaty|deal|agreement|constitution|convention|accord|model|edition|report)\b/i,
    takes: ['2001 treaty, under which ', '1998 model with '],
    keeps: ['2001, when a treaty ', '1998 outlaws with '],
  },
  /** Between a figure and the year after it. */
  clauseBetween: {
    pattern:
      /\b(?:who|which|said|says|built|completed|opened|founded|elected|after)\b|;\s+(?:s?he|they|\p{L}+\s+(?:has|had|have))\b/iu,
    takes: ['people in the tower, which in ', 'homes built in ', 'men were hurt; he had asked for help in '],
    keeps: ['people in the tower in ', 'homes rebuilt in '],
  },
  /** Before "since". */
  record: {
    pattern:
      /\b(?:deadliest|worst|biggest|largest|bloodiest|first|highest|strongest|costliest|most \p{L}+)\b/iu,
    takes: ['the deadliest fire ', 'the most violent storm '],
    keeps: ['a deadly fire ', 'almost '],
  },
  /** After a figure: what it is held against is of another time, and says nothing of the figure's. */
  against: {
    pattern: /,\s+(?:as\s+)?(?:against|compared\s+(?:with|to)|up\s+from|down\s+from)\s/u,
    takes: [' have drowned, against # last year', ' died, compared with # in 1998'],
    keeps: [' fought against # men', ' died, up on the hill'],
  },
  /** Where a clause ends and another with a subject of its own may begin. */
  clauseBreak: {
    pattern: /;\s+(?:but\s+)?|,\s+(?:while|whereas|but)\s+|\s+and\s+(?=one\s+in\s+\d)/gi,
    takes: ['two died; one', 'two died, while one', 'two died and one in 1990'],
    keeps: ['two died while one', 'two died, one', 'two died and one in town'],
  },
  /** The opening of a clause that has an earlier event of its own for its subject, and its figure. */
  ownEvent: {
    pattern: new RegExp(
      String.raw`^(?:in\s+(?:1[0-9]|20)\d{2},?\s+)?(?:an?|one|#+|another|some|the\s+(?:last|previous|worst|deadliest))(?![\p{L}-])` +
        String.raw`(?:[^;#]*(?:1[0-9]|20)\d{2})?[^;#]*\s(?:#|\d|${WORDS})`,
      'iu',
    ),
    takes: ['one in 1987 killed # people', 'in 1999 one killed #', 'a similar blast last year hurt nine'],
    keeps: ['it left # dead in 1987', 'the fire was in 1987', 'a similar blast was last year'],
  },
  /** The opening of a clause that comes back to the article's own event. */
  thisEvent: {
    pattern: new RegExp(
      String.raw`^(?:this|today['’]s|the\s+latest|on\s+${WEEKDAY}|${WEEKDAY}['’]s|now)(?!\p{L})`,
      'iu',
    ),
    takes: ['this one killed', 'the latest killed', "Monday's fire"],
    keeps: ['it left', 'thistles', 'the late storm'],
  },
  /** In the sentence after one that told of an earlier event. */
  stays: {
    pattern: new RegExp(String.raw`\b(?:then|that ${SAME_EVENT}|at the time|on that occasion)\b`, 'i'),
    takes: ['In that disaster # died', 'At the time # were missing', 'That winter # died'],
    keeps: ['In this disaster # died', 'At that hour # were missing', 'strengthen'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * True where a figure at an offset of a masked sentence is one of an earlier event: told with a year before the
 * article's own, "two years ago", or as what there was before "the deadliest since". A count that has run since
 * a year is not.
 */
export function isOtherEvent(masked: string, at: number, years: ReadonlySet<string>): boolean {
  const told = aroundFigure(masked, at).replace(EARLIER_EVENTS.insertion.pattern, blank);
  const left = told.slice(0, at);
  if (
    EARLIER_EVENTS.recall.pattern.test(left) ||
    EARLIER_EVENTS.similar.pattern.test(told.slice(at)) ||
    EARLIER_EVENTS.later.pattern.test(left)
  )
    return true;
  if (isBehindSince(left, years)) return true;
  const dated = told.replace(EARLIER_EVENTS.since.pattern, blank);
  if (EARLIER_EVENTS.ago.pattern.test(dated)) return true;
  return [...dated.matchAll(EARLIER_EVENTS.year.pattern)].some(
    ({ 0: year, index }) => isEarlier(year.slice(0, 4), years) && !isOfOther(dated, index, at),
  );
}

/**
 * A sentence with those clauses blank that tell of an event of their own: behind a figure "; a similar one in 1998
 * left 4,000 dead", before it "In 1999 a slide killed 38;", where the figure's clause says "this one".
 */
function aroundFigure(masked: string, at: number): string {
  const breaks = [...masked.matchAll(EARLIER_EVENTS.clauseBreak.pattern)].map(
    ({ index, 0: text }) => index + text.length,
  );
  const start = breaks.findLast((place) => place <= at) ?? 0;
  const end =
    breaks.find((place) => place > at && EARLIER_EVENTS.ownEvent.pattern.test(masked.slice(place))) ??
    masked.length;
  const against = masked.slice(at).search(EARLIER_EVENTS.against.pattern);
  if (against >= 0 && at + against < end) return aroundFigure(masked.slice(0, at + against), at);
  const from = EARLIER_EVENTS.thisEvent.pattern.test(masked.slice(start)) ? start : 0;
  return `${blank(masked.slice(0, from))}${masked.slice(from, end)}${blank(masked.slice(end))}`;
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

/** "The deadliest since 2009, when #", "the worst since a bombing killed #"; not "held since June, when it stood at #". */
function isBehindSince(left: string, years: ReadonlySet<string>): boolean {
  const match = /^(?<before>.*)\bsince\b(?<between>.*)$/is.exec(left);
  const { before = '', between = '' } = match?.groups ?? {};
  const isOld = [...between.matchAll(EARLIER_EVENTS.year.pattern)].some(({ 0: year }) =>
    isEarlier(year.slice(0, 4), years),
  );
  if (!match || before.trim() === '' || (!isOld && !EARLIER_EVENTS.record.pattern.test(before))) return false;
  if (/,?\s(?:when|in which|which|that|whose)\b/i.test(between)) return true;
  return !/[,;#]|\b(?:has|have|had|and)\b/i.test(between);
}

function isEarlier(year: string, years: ReadonlySet<string>): boolean {
  return years.size === 0 || [...years].every((own) => year < own);
}

/** The year of a law, of a building or of a clause of its own is not the figure's. */
function isOfOther(told: string, year: number, at: number): boolean {
  if (EARLIER_EVENTS.dated.pattern.test(told.slice(0, year))) return true;
  return year < at
    ? EARLIER_EVENTS.paper.pattern.test(told.slice(year, at))
    : EARLIER_EVENTS.clauseBetween.pattern.test(told.slice(at, year));
}

/**
 * True for a figure of an earlier event: its own sentence tells of one, or goes on about that of the sentence before, which
 * `isPast` says of that one.
 */
export function isOfEarlier(
  masked: string,
  at: number,
  { isPast, years }: { isPast: boolean; years: ReadonlySet<string> },
): boolean {
  return (isPast && EARLIER_EVENTS.stays.pattern.test(masked)) || isOtherEvent(masked, at, years);
}

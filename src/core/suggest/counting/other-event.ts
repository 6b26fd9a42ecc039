/** Figures that a sentence tells of an earlier event. */

const YEAR =
  /(?<![\p{L}\d.,-])(?:1[0-9]|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?(?![\d,.]*\d)(?!(?<!\bin the \d{4})['’]?s\b)(?!\s+(?:people|homes|houses|troops|soldiers|men)\b)/gu;
const AGO =
  /\b(?:years?|decades?|centur(?:y|ies)|generations?)\s+(?:ago|earlier|before)\b|\blast (?:year|century)\b|\blast (?:summer|winter|spring|autumn)'s\b|\bin previous years\b/i;
const SINCE = /\bsince\b[^,;#]*/gi;
const RECALL =
  /\b(?:recall(?:s|ed|ing)?|revived? memories|reminiscent|echo(?:es|ed)?|anniversary|commemorat\p{L}*|similar (?:attack|accident|disaster|incident|collapse|fire|quake|earthquake|crash|storm)|previous (?:attack|accident|disaster|record|war|outbreak|epidemic)|in an? (?:earlier|previous|similar|separate) (?:attack|accident|disaster|incident|war|outbreak))\b/iu;
const SIMILAR = /^[^,;]*\bin an? (?:earlier|previous|similar)\b/i;
const LATER =
  /\b(?:comes?|came|coming|follow(?:s|ed))\b[^#,;]{0,40}\b(?:days?|weeks?|months?|hours?)\s+after\b[^;]*$/i;
const INSERTION = /,\s+(?:who|which|whose|built|first|in power|born|\p{Ll}+ed|an?|the)\b[^,#]{1,90}(?=,)/giu;
/** Words before a year that date something else than what befell people. */
const DATED =
  /\b(?:built|opened|founded|elected|established|completed|commissioned|born|created|took (?:power|office)|came to power|independence|bought|signed|introduced|inaugurated)\b[^,;#]*$/i;
const PAPER =
  /^[^,;]*\b(?:law|pact|treaty|deal|agreement|constitution|convention|accord|model|edition|report)\b/i;
const CLAUSE_BETWEEN = /\b(?:who|which|said|says|built|completed|opened|founded|elected|after)\b/i;

/**
 * True where a figure at an offset of a masked sentence is one of an earlier event: told with a year before the
 * article's own, "two years ago", or as what there was before "the deadliest since". A count that has run since
 * a year is not.
 */
export function isOtherEvent(masked: string, at: number, years: ReadonlySet<string>): boolean {
  const told = masked.replace(INSERTION, blank);
  const left = told.slice(0, at);
  if (RECALL.test(left) || SIMILAR.test(told.slice(at)) || LATER.test(left)) return true;
  if (isBehindSince(left, years)) return true;
  const dated = told.replace(SINCE, blank);
  if (AGO.test(dated)) return true;
  return [...dated.matchAll(YEAR)].some(
    ({ 0: year, index }) => isEarlier(year.slice(0, 4), years) && !isOfOther(dated, index, at),
  );
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

/** "The deadliest since 2009, when #", "the worst since a bombing killed #"; not "held since June, when it stood at #". */
function isBehindSince(left: string, years: ReadonlySet<string>): boolean {
  const match = /^(?<before>.*)\bsince\b(?<between>.*)$/is.exec(left);
  const { before = '', between = '' } = match?.groups ?? {};
  const isOld = [...between.matchAll(YEAR)].some(({ 0: year }) => isEarlier(year.slice(0, 4), years));
  if (!match || before.trim() === '' || (!isOld && !RECORD.test(before))) return false;
  if (/,?\s(?:when|in which|which|that|whose)\b/i.test(between)) return true;
  return !/[,;#]|\b(?:has|have|had|and)\b/i.test(between);
}

const RECORD =
  /\b(?:deadliest|worst|biggest|largest|bloodiest|first|highest|strongest|costliest|most \p{L}+)\b/iu;

function isEarlier(year: string, years: ReadonlySet<string>): boolean {
  return years.size === 0 || [...years].every((own) => year < own);
}

/** The year of a law, of a building or of a clause of its own is not the figure's. */
function isOfOther(told: string, year: number, at: number): boolean {
  if (DATED.test(told.slice(0, year))) return true;
  return year < at ? PAPER.test(told.slice(year, at)) : CLAUSE_BETWEEN.test(told.slice(at, year));
}

/** True where a sentence goes on about the earlier event that the one before told of. */
export function staysThere(masked: string): boolean {
  return /\b(?:then|that (?:year|time|day|disaster|attack|accident|quake|earthquake|crash|fire|flood|war|storm|epidemic|outbreak|strike|blast|collapse)|at the time|on that occasion)\b/i.test(
    masked,
  );
}

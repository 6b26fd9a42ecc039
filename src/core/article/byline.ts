import { AGENCY } from './furniture/agency.ts';
import { NAME, NAME_WORD, NAMES } from './furniture/person-name.ts';
import { CAPITAL_WEEKDAY, MONTH, YEAR } from '../text/day.ts';
import { cleanString } from '../text/fold.ts';
import { either, type Rule } from '../text/rule.ts';

/** Lines that name who wrote an article. */

const ROLE = either(
  'staff|senior|chief|special|political|foreign|science|business|writers?|reporters?|correspondents?|editors?',
  'bureau|desk|in|for|at|of|the|to|and|with|from',
);
const TAIL = String.raw`(?:\s*[,;|/–—-]\s*|\s+)(?:${ROLE}|${NAME_WORD}|@\w+)(?:[\s,;|/–—-]+(?:${ROLE}|${NAME_WORD}|@\w+)){0,11}`;

/** What ends the name of a newspaper, or of those who make it: "the Hill Herald" wrote an article, "the Sea" none. */
const PAPER = either(
  'Herald|Times|Post|News|Press|Tribune|Gazette|Guardian|Telegraph|Journal|Chronicle|Courier|Observer|Bulletin|Mail|Standard',
  'Mirror|Examiner|Register|Dispatch|Sentinel|Record|Correspondent|Staff|Bureau|Desk',
);
const HOUSE = String.raw`[Tt]he\s+(?:${AGENCY}|(?:${NAME_WORD}\s+){1,3}${PAPER}|Editorial\s+Board)`;

/** Those whom a newspaper does not name: "our correspondent", "Staff Reporter". */
const OURS =
  '(?:(?:[Oo]ur|[Aa]|[Ss]taff|[Ss]pecial) (?:(?:[Oo]wn|[Ss]taff|[Ss]pecial) )?(?:[Cc]orrespondents?|[Rr]eporters?)' +
  String.raw`(?![\p{L}\p{N}])|(?:[Oo]ur|[Aa])(?:\s(?!(?:The|By)\s)\p{Lu}[\p{L}-]+){1,2}\s(?:Correspondents?|Reporters?)(?![\p{L}\p{N}])|` +
  String.raw`(?:OUR|A)(?:\s\p{Lu}{2,}){0,2}\s(?:CORRESPONDENTS?|REPORTERS?)(?![\p{L}\p{N}])|(?:[Cc]orrespondents?|[Ss]taff|[Nn]ewsroom)(?=\s*$))`;
const UNNAMED_AUTHOR = new RegExp(
  String.raw`^\s*(?:(?:[Ff]rom|[Bb]y)\s+)?(?:${OURS}(?:,?\s+(?:in\s+)?${NAME_WORD}(?:\s+${NAME_WORD}){0,2})?|` +
    String.raw`[Aa]gencies|Wire (?:reports?|services?)|Staff (?:report|writers?|and agencies))\s*$`,
  'u',
);

/** "(From Our Own Correspondent.)": nobody is named, and yet the line says who wrote what follows. */
const OUR_LINE = new RegExp(
  String.raw`^\s*\(?\s*(?:By|BY|by|From|FROM)\s+(?!(?:[Cc]orrespondents?|[Ss]taff|[Nn]ewsroom)\s*$)${OURS}` +
    String.raw`(?:,?\s+(?:(?:in|at|IN|AT)\s+)?${NAME_WORD}(?:\s+${NAME_WORD}){0,2})?\s*[.,:—–-]*\s*\)?\s*$`,
  'u',
);

/** A pattern for "By" and the names behind it. */
export const BY_NAMES =
  String.raw`^\s*(?:(?:(?:Written|Reported|Words|Story|Text|Interview|Analysis|Compiled|Posted) )?(?:By|BY|by)\s*:?|` +
  String.raw`(?:[Ww]riter|[Aa]uthor|[Rr]eporter)s?\s*:)\s+(?:${HOUSE}|${OURS}|${NAMES})(?:,?\s+and\s+${OURS})?`;

const BYLINE = new RegExp(
  String.raw`${BY_NAMES}(?:${TAIL})?(?:\s*\(${NAME_WORD}(?:\s+${NAME_WORD}){0,3}\))?\s*[,|–—-]*\s*$`,
  'u',
);
/** The day of publication behind the names, with its time or without. */
const STAMP = new RegExp(
  String.raw`[\s,|/·•–—-]+(?:${CAPITAL_WEEKDAY},?\s+)?(?:${MONTH}\s+\d{1,2}|\d{1,2}\s+${MONTH})(?:,?\s+${YEAR})?` +
    String.raw`(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?)?\s*$`,
  'u',
);
const BARE = new RegExp(
  String.raw`^\s*${NAME}(?:\s*,?\s+(?:and|&)\s+${NAME})?(?:\s+in\s+${NAME_WORD}(?:\s+${NAME_WORD}){0,2})?\s*$`,
  'u',
);
const PLACES = new RegExp(String.raw`\bin\s+${NAME_WORD}`, 'gu');
const PLACE = new RegExp(String.raw`\b(?<text>in\s+(?<place>${NAME_WORD}(?:\s+${NAME_WORD}){0,2}))\s*$`, 'u');

/** What stands after "by" and is no author, though it is printed like a name. */
export const NO_AUTHOR: Rule = {
  pattern: new RegExp(
    String.raw`\s${either(
      'Demand|Means|Accounts?|Appointment|Arrangement|Consent|Agreement|Request|Decree|Vote|Definition|Default|Invitation|Permission',
      'Orders?|Necessity|Majority|Margin|Acclaim|Acclamation|Comparison|Contrast|Nature|Instinct|Mistake|Accident',
    )}\s*$`,
    'iu',
  ),
  takes: ['By Popular Demand', 'By Unanimous Vote', 'BY ROYAL APPOINTMENT'],
  keeps: ['By Ann Vote-Roe', 'By Demand Roe', 'By Ann Roe'],
};

/** True for "By Jane Roe", "BY JANE ROE / Example Press", "From Our Own Correspondent"; no sentence. */
export function isByline(text: string): boolean {
  const names = cleanString(text).replace(STAMP, '');
  if (names.length <= 80 && OUR_LINE.test(names)) return true;
  return (
    names.trim().length <= 120 &&
    BYLINE.test(names) &&
    !NO_AUTHOR.pattern.test(names) &&
    !/\p{Ll}{2}[.!?]["”’]?\s*$/u.test(names)
  );
}

const WORK = either(
  '[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?|[Jj]ournalists?|[Cc]olumnists?|[Cc]ontributors?',
  '[Pp]roducers?|[Pp]hotographers?|[Ss]taff|[Bb]ureau|[Dd]esk|[Nn]ewsroom|WRITERS?|REPORTERS?|CORRESPONDENTS?|EDITORS?|STAFF',
);
const SMALL = '(?:the|a|an|for|of|in|at|and|to|&)';
const ROLE_LINE = new RegExp(
  String.raw`^[\s,|/–—(-]*(?:(?:${SMALL}|[\p{L}\p{M}'’.-]+)\s+){0,5}${WORK}` +
    String.raw`(?:,?\s+(?:${SMALL}\s+|\p{Lu}[\p{L}\p{M}'’.-]*\s*){1,6})?[\s,|)]*$`,
  'u',
);

/** True for what an author is, and no name: "AP Sports Writer", "Staff Reporter", "Editor of the Herald". */
export function isRole(text: string): boolean {
  return text.length <= 60 && ROLE_LINE.test(text) && !/^\s*by\b/iu.test(text);
}

/** True for "Jane Roe in Port Ellery" without a "By": a byline or a heading, as only its place can tell. */
export function mayBeByline(text: string): boolean {
  return text.trim().length <= 80 && BARE.test(cleanString(text));
}

/** True for an author who is not named: "Our Correspondent, Port Ellery", "Agencies", "Staff Reporter". */
export function isUnnamedAuthor(text: string): boolean {
  return text.length <= 80 && UNNAMED_AUTHOR.test(cleanString(text));
}

/** The place that a byline ends in, "in Port Ellery", with its words; null where it names none or several. */
export function findFilingPlace(byline: string): { text: string; place: string } | null {
  const { text, place } = PLACE.exec(byline)?.groups ?? {};
  return text && place && byline.match(PLACES)?.length === 1 ? { text, place } : null;
}

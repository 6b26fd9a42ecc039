import { NAME, NAME_WORD, NAMES } from './furniture/person-name.ts';

/** Lines that name who wrote an article. */

const ROLE =
  '(?:staff|senior|chief|special|political|foreign|science|business|writers?|reporters?|correspondents?|editors?|bureau|desk|in|for|at|of|the|to|and|from)';
const TAIL = String.raw`(?:\s*[,|/–—-]\s*|\s+)(?:${ROLE}|${NAME_WORD}|@\w+)(?:[\s,|/–—-]+(?:${ROLE}|${NAME_WORD}|@\w+)){0,11}`;

/** A pattern for "By" and the names behind it. */
export const BY_NAMES = String.raw`^\s*(?:(?:Written|Reported|Words|Story|Text) )?(?:By|BY|by)\s*:?\s+${NAMES}`;

const BYLINE = new RegExp(String.raw`${BY_NAMES}(?:${TAIL})?\s*[,|–—-]*\s*$`, 'u');
const BARE = new RegExp(
  String.raw`^\s*${NAME}(?:\s*,?\s+(?:and|&)\s+${NAME})?(?:\s+in\s+${NAME_WORD}(?:\s+${NAME_WORD}){0,2})?\s*$`,
  'u',
);
const PLACES = new RegExp(String.raw`\bin\s+${NAME_WORD}`, 'gu');
const PLACE = new RegExp(String.raw`\b(?<text>in\s+(?<place>${NAME_WORD}(?:\s+${NAME_WORD}){0,2}))\s*$`, 'u');

/** True for "By Jane Roe", "BY JANE ROE / Example Press", "By Jane Roe and John Doe in Port Ellery"; no sentence. */
export function isByline(text: string): boolean {
  return text.trim().length <= 120 && BYLINE.test(text) && !/\p{Ll}{2}[.!?]["”’]?\s*$/u.test(text);
}

/** True for "Jane Roe in Port Ellery" without a "By": a byline or a heading, as only its place can tell. */
export function mayBeByline(text: string): boolean {
  return text.trim().length <= 80 && BARE.test(text);
}

/** The place that a byline ends in, "in Port Ellery", with its words; null where it names none or several. */
export function findFilingPlace(byline: string): { text: string; place: string } | null {
  const { text, place } = PLACE.exec(byline)?.groups ?? {};
  return text && place && byline.match(PLACES)?.length === 1 ? { text, place } : null;
}

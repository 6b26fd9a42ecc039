import { isByline, isRole, isUnnamedAuthor, mayBeByline } from '../article/byline.ts';
import { isAgencyName } from '../article/furniture/agency.ts';
import { NAME, NAME_WORD, NAMES } from '../article/furniture/person-name.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import { foldedLower } from '../text/fold.ts';
import { idFrom } from '../text/id-from.ts';
import { withoutStamp } from './page-day.ts';
import { hostOf } from './page-address.ts';
import { type Found, onOneLine } from './received.ts';
import { isOfPicture, isSame, type ShownLine, type ShownPart, type Surroundings } from './shown-line.ts';

/** Who wrote an article, in the words in which its page prints it. */

/** A byline: its words, the lines of the page that it stands in, and what else they hold. */
export interface PageByline extends Found {
  lines: readonly string[];
  rest: readonly string[];
}

const BYLINE_MAX = 120;
/** So many lines above a headline may name its author; what stands higher is another article's. */
const NEAREST = 2;
const BY =
  String.raw`(?:(?:(?:written|reported|words|story|text|posted|article|report|interview|analysis|compiled)\s+)?by` +
  String.raw`(?![\p{L}\p{N}])\s*:?|(?:writer|author|reporter)s?\s*:)`;
const BEGINS = new RegExp(String.raw`^${BY}\s*`, 'iu');
const LEADS = new RegExp(String.raw`^(?:${BY}|and|&)$`, 'iu');
const LINKS = /^(?:,|&|and)(?:\s|$)|(?:,|&|\band|\bby)$/iu;
const OF_AUTHOR =
  /(?:^|[\s_-])(?:by-?lines?|byl?|aut(?:h|hors?)?|writers?|creator|created-?by|reporters?|contributors?|credits)(?:$|[\s_-]|name)/u;

/** The line of the page that names the authors; null where no line about the article does. */
export function findByline(
  { above, below, foot }: Surroundings,
  shown: readonly ShownLine[],
  names: readonly string[],
): PageByline | null {
  const marked = shown.filter((line) => !line.isAside && line.heading === null && OF_AUTHOR.test(line.names));
  for (const lines of [below, above.slice(-NEAREST), marked, foot]) {
    const candidates = joinLines(lines, names).flatMap((line) =>
      readLine(line, names, lines !== marked && lines !== foot),
    );
    const [best] = candidates.sort((a, b) => b.named - a.named || Number(b.isBy) - Number(a.isBy));
    if (best) return best.byline;
  }
  return null;
}

/** A line, or lines that only make sense together, with the lines that it is made of. */
interface JoinedLine extends ShownLine {
  lines: readonly string[];
}

/** Puts together what stands on lines of its own: "By" before a name, "and" between two, and one author after another. */
function joinLines(lines: readonly ShownLine[], names: readonly string[]): JoinedLine[] {
  const joined: JoinedLine[] = [];
  const isName = (text: string) => names.some((name) => isSameName(name, text));
  for (const line of lines) {
    const before = joined.at(-1);
    const isOpen = before && before.text.length <= BYLINE_MAX && line.text.length <= BYLINE_MAX;
    const follows = isOpen && (LEADS.test(before.text) || LINKS.test(before.text) || LINKS.test(line.text));
    const isNext =
      isOpen && isName(line.text) && before.lines.every((text) => isName(text.replace(BEGINS, '')));
    if (!follows && !isNext) {
      joined.push({ ...line, lines: [line.text] });
      continue;
    }
    const comma: ShownPart[] = follows ? [] : [{ text: ',', isLink: false }];
    joined[joined.length - 1] = {
      ...before,
      text: `${before.text}${follows ? '' : ','} ${line.text}`,
      parts: [...before.parts, ...comma, ...line.parts],
      names: `${before.names} ${line.names}`,
      isLink: before.isLink && line.isLink,
      lines: [...before.lines, line.text],
    };
  }
  return joined;
}

interface Candidate {
  byline: PageByline;
  named: number;
  isBy: boolean;
}

function readLine(line: JoinedLine, names: readonly string[], isNear: boolean): Candidate[] {
  if (line.heading !== null) return [];
  const cut = cutLine(line, names);
  if (cut === null) return [];
  const hits = names.filter((name) => foldedLower(cut.words).includes(foldedLower(name)));
  const isLonger = hits.length > 0 && BEGINS.test(cut.words) && !readsAsByline(cut.words);
  const { words, rest } = isLonger ? cutBehind(cut, hits) : cut;
  const isBy = isByline(words);
  const isAuthor = OF_AUTHOR.test(line.names);
  const isNamed =
    hits.length > 0 &&
    (readsAsByline(words) || names.some((name) => isSameName(name, words.replace(BEGINS, ''))));
  const isNames = isByline(`By ${words}`) && !isDateOrTime(words);
  const isMarked =
    isAuthor && (isUnnamedAuthor(words) || (isNames && /\s/u.test(words)) || isAgencyName(words));
  const isListed = isNames && !isOfPicture(line) && (SEVERAL.test(words) || isTitled(words));
  if (line.isLink && !isAuthor && hits.length === 0) return [];
  const isSure = isNamed || (isNear ? isBy || isMarked || isListed : isBy && SIGNED.test(words));
  if (!isSure) return [];
  const from =
    hits.length > 0 ? 'a line of the page that names its author' : 'a line of the page that names an author';
  return [{ byline: { value: words, from, lines: line.lines, rest }, named: hits.length, isBy }];
}

/** How an author signs anywhere on a page; "By Jane Roe" alone may be of the next article. */
const SIGNED = /^(?:posted|written|reported)\s+by\b/iu;

function readsAsByline(words: string): boolean {
  return isByline(words) || isByline(`By ${words}`);
}

/** Leaves out what follows the last of the names: "Share", "Email the author", what she covers. */
function cutBehind({ words, rest }: CutLine, names: readonly string[]): CutLine {
  const text = foldedLower(words);
  const end = Math.max(
    ...names.map((name) => text.lastIndexOf(foldedLower(name)) + foldedLower(name).length),
  );
  // Folding may change how long a text is; then nothing is cut.
  if (text.length !== words.length || !/^[^\p{L}\p{N}'’]/u.test(words.slice(end))) return { words, rest };
  return { words: words.slice(0, end), rest: [words.slice(end).trim(), ...rest] };
}

/** Several whole names, each with its place: no heading and no caption looks like that. */
const SEVERAL = new RegExp(
  String.raw`^${NAME},\s+${NAME_WORD}(?:,\s+${NAME},\s+${NAME_WORD})*,?\s+and\s+${NAME},\s+${NAME_WORD}$`,
  'u',
);

/** True for a name with what its bearer is, "Jane Roe, Staff Writer". */
function isTitled(words: string): boolean {
  const comma = words.indexOf(',');
  return comma > 0 && mayBeByline(words.slice(0, comma)) && isRole(words.slice(comma + 1).trim());
}

/** The words of a byline, and what else its line holds. */
interface CutLine {
  words: string;
  rest: readonly string[];
}

/** The words of a line from "By", or its first author, on, and without what follows the names: dates, sections, buttons. */
function cutLine({ text, parts }: ShownLine, names: readonly string[]): CutLine | null {
  const isName = (words: string) => names.some((name) => foldedLower(words).includes(foldedLower(name)));
  const pieces = parts.flatMap(({ text: words, isLink }) =>
    onOneLine(words)
      .split(BETWEEN)
      .filter(Boolean)
      .map((one) => ({ words: one, isLink })),
  );
  const kept = pieces.map(({ words }) => words);
  const first = Math.max(
    kept.findIndex((words) => BEGINS.test(words)),
    -1,
  );
  const lastName = kept.findLastIndex((words) => isName(words));
  const from =
    first >= 0 && (lastName < 0 || first <= lastName) ? first : Math.max(0, kept.findIndex(isName));
  const end = lastName >= from ? lastName : lastOfByline(kept, from);
  let to = end + 1;
  while (to < kept.length && !pieces[to]?.isLink && GOES_ON.test(kept[to] ?? '')) to += 1;
  while (to < kept.length && isRole(kept[to] ?? '')) to += 1;
  const isWhole = from === 0 && to === kept.length;
  const posted = POSTED.exec(text)?.groups?.words;
  const run = posted ?? (isWhole ? text : partOf(text, kept.slice(from, to)));
  if (run === null) return null;
  const words = cutTail(run).replace(/[\s,|/·•–—-]+$/u, '');
  if (words === '' || words.length > BYLINE_MAX) return null;
  const at = text.indexOf(words);
  const rest = at < 0 ? [] : [text.slice(0, at), text.slice(at + words.length)];
  return {
    words,
    rest: rest.map((one) => one.replace(/^[\s,|/·•–—-]+|[\s,|/·•–—-]+$/gu, '')).filter(Boolean),
  };
}

/** What stands between a byline and the sections and days beside it. */
const BETWEEN = /\s*[|•·]\s*/u;
/** "Posted on March 4, 2024 by Jane Roe in News": the names stand behind the day. */
const POSTED = new RegExp(
  String.raw`^(?:Posted|Published|Submitted|Filed|Created)\b[^.]{3,60}?\b(?<words>[Bb]y\s+${NAMES})`,
  'u',
);

/** Where a byline that begins at a part ends: behind its first name, or the last that "and" or a comma joins to it. */
function lastOfByline(parts: readonly string[], from: number): number {
  const reads = (to: number) => isByline(parts.slice(from, to + 1).join(' '));
  let end = parts.findIndex((_, index) => index >= from && reads(index));
  if (end < 0) return parts.length - 1;
  for (;;) {
    const next = [end + 2, end + 1].find(
      (to) => to < parts.length && LINKS.test(parts[end + 1] ?? '') && reads(to),
    );
    if (next === undefined) return end;
    end = next;
  }
}

/** The stretch of a line from the first of its parts to the last; null where they stand in it in no order. */
function partOf(text: string, parts: readonly string[]): string | null {
  const from = text.indexOf(parts[0] ?? '');
  let end = from;
  for (const part of parts) {
    const at = text.indexOf(part, end);
    if (at < 0) return null;
    end = at + part.length;
  }
  return from < 0 ? null : text.slice(from, end);
}

/** Addresses of mail, and names on other sites. */
const HANDLES = /(?:[\s,|·•(-]+(?:@\w+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)\)?)+\s*$/u;

/** A line without the dates and times, and the addresses of mail, at its end. */
function cutTail(text: string): string {
  return withoutStamp(text).replace(HANDLES, '');
}

/** What goes on after a name: its place, its house, its role. */
const GOES_ON = /^(?:,|[|/–—-]$|(?:in|at|for|of|and)\s)/u;

function isSameName(name: string, text: string): boolean {
  return isSame(foldedLower(name), foldedLower(text));
}

/** True for a short line in the box of a byline that is no day: what its author is, or her house. */
export function isBesideByline({ names, text }: ShownLine): boolean {
  return OF_AUTHOR.test(names) && text.length <= BESIDE_MAX && !/[.!?]$/u.test(text) && !isDateOrTime(text);
}

const BESIDE_MAX = 60;

/** What stands for an author where none is named. */
const NOBODY = new RegExp(
  String.raw`^(?:(?:the )?(?:news |web |online |digital )?(?:admin(?:istrator)?|staff|editors?|desk|newsroom|webmaster|guest|` +
    String.raw`unknown|author|null|none|undefined|n/a|user)(?: \d+| team| report| writers?| reporters?)?)$`,
  'iu',
);

/** The plain letters of a name: sites write their own with and without spaces, accents and "the". */
function squash(name: string): string {
  return idFrom(name).replace(/^the-|-/gu, '');
}

/** The names of authors in what the data say, without "By", roles, addresses of mail, and the site's own name. */
export function authorNames(
  authors: readonly string[],
  site: Found | null,
  address: string | null,
): string[] {
  const outlets = [squash(site?.value ?? ''), squash((hostOf(address ?? '') ?? '').split('.')[0] ?? '')];
  const names = authors
    .map((author) => author.replace(/^\S+@\S+\s*\((.+)\)$/u, '$1').replace(/\S+@\S+/gu, ''))
    .flatMap((author) =>
      onOneLine(author)
        .replace(BEGINS, '')
        .split(/\s*[,;/|&]\s*|\s+and\s+/iu),
    )
    .filter((name) => name.length > 1 && !isRole(name) && !NOBODY.test(name) && !isDateOrTime(name))
    .filter((name) => squash(name) === '' || !outlets.includes(squash(name)));
  return [...new Set(names)];
}

import { isByline } from '../article/byline.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import { foldedLower } from '../text/fold.ts';
import { endsAsSentence } from '../text/prose.ts';
import type { PageMetadata } from './page-metadata.ts';
import { type Found, onOneLine } from './received.ts';
import { isOfPicture, isSame, lettersOf, type ShownLine } from './shown-line.ts';

/** The headline of a page: a heading that its data name too, else what stands above the text, else what the data say. */

const SEPARATOR = /\s+[|–—·•:-]+\s+|\s*\|\s*/u;
/** A heading is the beginning of what the data say, or they of it, only with so many letters. */
const FEWEST_LETTERS = 12;

/** The headline; null where the page has none that can be told from its text. */
export function findHeadline(
  shown: readonly ShownLine[],
  body: readonly number[],
  { headlines, site }: PageMetadata,
  { title, pageTitle }: { title: string | null; pageTitle: string },
): Found | null {
  // The title of a page may have its site's name on either side.
  const parts = pageTitle.split(SEPARATOR).filter((part) => part.split(/\s+/u).length >= FEWEST_WORDS);
  const titles = [...(title === null ? [] : [onOneLine(title)]), ...parts];
  const shareOf = shareIn(body.map((at) => shown[at]?.text ?? '').join('\n'));
  const said = [...headlines, ...titles.map((value) => ({ value, from: 'the page’s title' }))];
  const isSite = (text: string) => isOfSite(text, site);
  const names = said.filter(({ value }) => value !== '' && !isSite(value));
  const lines = shown.filter((line) => !line.isAside && line.text !== '' && !isSite(line.text));
  const ranked = [1, 2, 3].map((rank) => lines.filter(({ heading }) => heading === rank));
  const [main = []] = ranked;
  const [start] = body;
  const printedBefore = (start === undefined ? [] : shown.slice(0, start)).filter(
    (line) => !line.isAside && !isHome(line) && !isSite(line.text),
  );
  const told = printedBefore.find((line) => isLong(line) && isToldLine(line, shareOf));
  /** Of a heading in capitals with few words of the text, where another line has most of its words there. */
  const isName = (text: string) =>
    told !== undefined &&
    !isAlike(told.text, text) &&
    !isSame(told.text, text) &&
    shareOf(text) < SHARE_TOLD &&
    mayBeName(text);
  const before = printedBefore.filter(({ text }) => !isName(text));
  for (const headings of ranked) {
    const part = headings
      .flatMap(({ parts }) => parts)
      .find(({ text }) => names.some(({ value }) => isSame(value, text)));
    const agreed =
      headings.find(({ text }) => names.some(({ value }) => isSame(value, text))) ??
      headings.find(({ text }) => names.some(({ value }) => isBeginning(value, text)));
    // A heading may begin with the name of its section.
    const heading = agreed?.text ?? part?.text;
    if (heading !== undefined && !isName(heading)) return { value: heading, from: 'the page’s heading' };
  }
  const [only, other] = main;
  if (only && !other && !isHome(only) && !isName(only.text))
    return { value: only.text, from: 'the page’s only main heading' };
  const printed = before.find(({ text }) => headlines.some(({ value }) => isSame(value, text)));
  if (printed) return { value: printed.text, from: 'a line of the page that its data name' };
  const marked = before.findLast((line) => OF_HEADLINE.test(line.names) && isLong(line));
  if (marked) return { value: marked.text, from: 'a line that the page calls a headline' };
  const alike = [...before.filter(({ heading }) => heading !== null), ...before].find(
    ({ text }) => text.length <= LONGEST && names.some(({ value }) => isAlike(value, text)),
  );
  if (alike) return { value: alike.text, from: 'a line of the page that reads like its title' };
  // Where the data name nothing but the site, a heading may be as short as its section's.
  const isUnsaid = headlines.every(({ value }) => isSame(value, title ?? ''));
  const above =
    before.findLast((line) => line.heading === 1 && (isLong(line) || isUnsaid)) ??
    (main.length === 0 ? before.findLast((line) => line.heading === 2 && isLong(line)) : undefined);
  if (above) return { value: above.text, from: 'the main heading above the text' };
  const [name] = names;
  if (told && (!name || (mayBeName(name.value) && shareOf(name.value) < shareOf(told.text))))
    return { value: told.text, from: 'a line above the text that has its words' };
  return name ? { ...name, value: withoutSite(name.value, site) } : null;
}

/** Which share of a line's words, without the small ones, the text of the article has; all where it has none but small ones. */
type ShareOf = (line: string) => number;

/** A headline has so many of its words in the text, as a rule; the name of a site has not. */
const SHARE_TOLD = 1 / 2;

function shareIn(text: string): ShareOf {
  const stems = new Set(weightyWords(text).map(stemOf));
  return (line) => {
    const words = weightyWords(line);
    return words.length === 0 ? 1 : words.filter((word) => stems.has(stemOf(word))).length / words.length;
  };
}

function weightyWords(text: string): string[] {
  return [...new Set(foldedLower(text).match(WEIGHTY) ?? [])];
}

const HOST = /[\p{L}\p{N}]{2}\.\p{L}{2,}/u;
/** Shorter words are small ones, as a rule. */
const WEIGHTY = /[\p{L}\p{M}\p{N}’'-]{4,}/gu;
/** So much of a word is enough to know “transporters” by “transport”, and “calls” by “called”. */
const stemOf = (word: string) => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));

/** True for a line with most of its words in the text that is no sentence, day, byline or caption. */
function isToldLine(line: ShownLine, shareOf: ShareOf): boolean {
  const { text, isLink } = line;
  return (
    !isLink &&
    !isOfPicture(line) &&
    !endsAsSentence(text) &&
    !/[.!?] /u.test(text) &&
    !isDateOrTime(text) &&
    !isByline(text) &&
    shareOf(text) >= SHARE_TOLD
  );
}

/** True where each word but the small ones begins with a capital, as in names, and for the name of a host. */
function mayBeName(text: string): boolean {
  return HOST.test(text) || (text.match(WEIGHTY) ?? []).every((word) => /^\p{Lu}/u.test(word));
}

/** What pages call the element of a headline. */
const OF_HEADLINE =
  /(?:^|[\s_-])(?:headline|(?:entry|post|article|story|news|page|content)-?_?(?:title|heading|headline))(?:$|[\s_])/u;
/** Sections and sites have shorter names. */
const FEWEST_WORDS = 4;

function isLong({ text }: ShownLine): boolean {
  return text.split(/\s+/u).length >= FEWEST_WORDS && text.length <= LONGEST;
}

/** No headline is longer. */
const LONGEST = 160;
const WORD = /[\p{L}\p{M}\p{N}’'-]{3,}/gu;
/** How many words a headline shares at least with what is called its title, and which share of the shorter one's. */
const FEWEST_SHARED = 3;
const SHARE = 0.6;

function isAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(foldedLower(text).match(WORD)));
  const shared = [...(one ?? [])].filter((word) => other?.has(word)).length;
  return shared >= FEWEST_SHARED && shared >= SHARE * Math.min(one?.size ?? 0, other?.size ?? 0);
}

/** True for the name of the site, alone or with words of its own around it. */
function isOfSite(text: string, site: Found | null): boolean {
  if (site === null) return false;
  const names = text.split(SEPARATOR).map(foldedLower);
  return foldedLower(text) === foldedLower(site.value) || names[0] === foldedLower(site.value);
}

/** True for a line that leads to the site's front page, as its name does. */
function isHome({ leadsHome }: ShownLine): boolean {
  return leadsHome;
}

/** True where one begins with the other: a title goes on with the site's name, or is cut with "…". */
function isBeginning(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((text) => lettersOf(text.replace(/\s*(?:…|\.\.\.)$/u, '')))
    .sort((one, other) => one.length - other.length);
  return short.length >= FEWEST_LETTERS && long.startsWith(short);
}

/** What the data call an article, without the name of the site at its end. */
function withoutSite(text: string, site: Found | null): string {
  if (site === null) return text;
  const parts = text.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || foldedLower(last) !== foldedLower(site.value)) return text;
  return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·•:-]+$/u, '');
}

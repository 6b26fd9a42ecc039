import type { Outlet } from '../../schemas/content/outlet.ts';
import type { Story } from '../../schemas/content/story.ts';
import { LABEL_LENGTH, UNNAMED } from '../../schemas/content/label.ts';
import { isId } from '../../schemas/content/id.ts';
import { joinLines, printPair, printRecord } from '../edit/entry-print.ts';
import type { Edit } from '../edit/plain-edit.ts';
import { outletPath, rawPath, storyPath } from '../record/files.ts';
import { type OriginalPlace, proposeOriginal } from './original.ts';
import { hostOf } from './page-address.ts';
import type { Found, ReadableKey, Received, Remark } from './received.ts';
import { foldedLower } from '../text/fold.ts';
import { idFrom, shortIdFrom, untakenId } from '../text/id-from.ts';
import { shortenText } from '../text/shorten.ts';
import { proposeOutlet } from './new-outlet.ts';

/** A received article as a new raw file, with its header filled in as far as it can be read off. */

/** What the editor says of a new article, instead of what is read off it. */
export interface Given {
  story: string;
  /** The name of the file or page, for want of anything better to call the article by. */
  name: string;
  id?: string | undefined;
  outlet?: string | undefined;
  /** The head of its column; the empty text for none that is proposed. */
  label?: string | undefined;
  reports?: string | undefined;
  /** Today, as the machine has it: the day on which the article is added. */
  today: string;
}

/** What the project holds already: its outlets by id, and the ids of the story's articles. */
export interface Held {
  outlets: ReadonlyMap<string, Outlet>;
  articles: readonly string[];
  /** The heads of the story’s columns. */
  heads?: readonly string[];
}

/** A key of the new header: its value and where it is from, or null and what an editor has to find out. */
export interface HeaderLine {
  key: string;
  value: string | null;
  note: string;
}

/** A raw file that may be written, and what there is to say of it. */
export interface NewArticle {
  story: string;
  id: string;
  path: string;
  raw: string;
  header: readonly HeaderLine[];
  remarks: readonly Remark[];
  /** What its story may say of its original, for an editor to decide. */
  proposal: readonly string[];
  /** The day on which the article is added. */
  today: string;
}

const GIVEN = 'given by you';
const ORDER: readonly ReadableKey[] = ['published', 'url', 'retrieved', 'headline', 'dek', 'byline'];

/** Makes the raw file of a received article. Nothing is guessed: what is not found is left open, and said. */
export function makeRawFile(received: Received, given: Given, held: Held): NewArticle {
  const { found, site, original = null } = received;
  const outlet = findOutlet(received, given, held);
  const id = given.id ?? freeId(outlet.value === UNNAMED ? site?.value : outlet.value, given, held);
  const header: HeaderLine[] = [
    { key: 'outlet', value: outlet.value, note: outlet.from },
    ...labelLines(outlet.value, site, given, held),
    reportsLine(found, given),
    ...ORDER.flatMap((key): HeaderLine[] => {
      const hit = found[key];
      return hit ? [{ key, value: hit.value, note: hit.from }] : [];
    }),
    { key: 'added', value: given.today, note: 'today' },
  ];
  return {
    story: given.story,
    id,
    path: rawPath(given.story, id),
    raw: `---\n${header.map(printHeaderLine).join('')}${printMarked(received)}---\n${received.text}`,
    header,
    remarks: [...received.remarks, ...remarkOnMarked(received), ...outletRemarks(outlet.value, received)],
    proposal: proposeOriginal(original, placeOriginal(original, id, given, held)),
    today: given.today,
  };
}

function printHeaderLine({ key, value, note }: HeaderLine): string {
  return value === null ? `${key}: # ${note}\n` : joinLines(printPair(key, value));
}

function printMarked({ marked = {} }: Received): string {
  return Object.keys(marked).length === 0 ? '' : joinLines(printPair('marked', marked));
}

function remarkOnMarked({ marked = {} }: Received): Remark[] {
  const rules = Object.entries(marked).map(([rule, lines]) => `${rule} ${lines.length}`);
  return rules.length === 0
    ? []
    : [
        {
          about: 'marked',
          says: `Lines that the page marks as no part of the article, listed under “marked”: ${rules.join(', ')}.`,
        },
      ];
}

/** The outlet that is given, or whose homepage or else name is the page's; `unnamed` where there is none. */
function findOutlet({ found, site }: Received, { outlet }: Given, { outlets }: Held): Found {
  if (outlet !== undefined) return { value: outlet, from: GIVEN };
  const host = hostOf(found.url?.value);
  const here = outletAt(host, outlets);
  if (here !== null) return { value: here, from: `the page’s address is on ${host ?? ''}` };
  const named = [...outlets].find(([, { name }]) => site && foldedLower(site.value) === foldedLower(name));
  if (site && named) return { value: named[0], from: `${site.from} is “${site.value}”` };
  return {
    value: UNNAMED,
    from: site ? 'no outlet of this name is known here' : 'nothing names the publisher',
  };
}

function outletAt(host: string | null, outlets: Held['outlets']): string | null {
  const found = [...outlets].find(([, { homepage }]) => host !== null && hostOf(homepage) === host);
  return found?.[0] ?? null;
}

/** Under which id the original of a text would stand: its outlet's, or one made of its name. */
function placeOriginal(original: Found | null, article: string, { story }: Given, held: Held): OriginalPlace {
  const host = hostOf(original?.value);
  const outlet = outletAt(host, held.outlets) ?? idFrom(host ?? original?.value ?? '');
  const from = isId(outlet) && outlet !== article ? outlet : 'original';
  return { story, article, from, isHeld: held.articles.includes(from) };
}

function labelLines(
  outlet: string,
  site: Found | null,
  { label }: Given,
  { outlets, heads = [] }: Held,
): HeaderLine[] {
  if (label !== undefined && label !== '') return [{ key: 'label', value: label, note: GIVEN }];
  const isProposed = label === undefined;
  const name = outlets.get(outlet)?.name ?? '';
  if (outlet !== UNNAMED) {
    const head = isProposed ? freeHead(name, heads) : null;
    const note = 'another column of the story has its name';
    return heads.includes(name) ? [{ key: 'label', value: head, note }] : [];
  }
  if (site && isProposed) return [{ key: 'label', value: freeHead(site.value, heads), note: site.from }];
  return [{ key: 'label', value: null, note: `the head of its column, at most ${LABEL_LENGTH} characters` }];
}

/** A name as the head of a column: as short as it has to be, and with a number where another column has it. */
function freeHead(name: string, heads: readonly string[]): string {
  let head = shortenText(name, LABEL_LENGTH);
  for (let count = 2; heads.includes(head); count += 1)
    head = `${shortenText(name, LABEL_LENGTH - ` ${count}`.length)} ${count}`;
  return head;
}

function reportsLine({ reports, published }: Received['found'], given: Given): HeaderLine {
  const key = 'reports';
  if (given.reports !== undefined) return { key, value: given.reports, note: GIVEN };
  if (reports) return { key, value: reports.value, note: reports.from };
  if (published)
    return {
      key,
      value: published.value,
      note: 'the day of publication; change it only where the figures of the article stop at an earlier one',
    };
  return { key, value: null, note: 'the day that the article tells of, such as 2022-01-31' };
}

function outletRemarks(outlet: string, received: Received): Remark[] {
  const proposed = proposeOutlet(received);
  if (outlet !== UNNAMED || !received.site || proposed === null) return [];
  const { id, name, homepage } = proposed;
  const record = printRecord({ name, ...(homepage === null ? {} : { homepage }) });
  return [
    {
      about: 'outlet',
      says: `To name its publisher, write ${outletPath(id)} with “${record.join('” and “')}”, and set “outlet: ${id}”.`,
    },
  ];
}

function freeId(name: string | undefined, given: Given, { articles }: Held): string {
  const stem =
    given.name
      .replace(/[?#].*$/u, '')
      .replace(/\/+$/u, '')
      .split(/[/\\]/u)
      .at(-1) ?? '';
  const made = [name ?? '', stem.replace(/\.[a-z]+$/iu, '')].map(shortIdFrom).find(isId) ?? 'article';
  return untakenId(made, articles);
}

/** What adding an article changes in its story’s file: its column comes last, and the story was changed today. */
export function listArticle(
  { articles, updated }: Pick<Story, 'articles' | 'updated'>,
  { id, today }: Pick<NewArticle, 'id' | 'today'>,
): Edit[] {
  return [
    { kind: 'insert', path: ['articles', articles.length], value: id },
    ...(updated < today ? [{ kind: 'set' as const, path: ['updated'], value: today }] : []),
  ];
}

/** What was read off a new article and where, what is missing, and what to look at. */
export function describeFound({ header, remarks, proposal }: NewArticle): string {
  const known = header.filter(({ value }) => value !== null);
  const missing = header.filter(({ value }) => value === null);
  const width = Math.max(...header.map(({ key }) => key.length));
  const cut = (value: string) => (value.length > 60 ? `${value.slice(0, 59)}…` : value);
  return [
    ...known.map(({ key, value, note }) => `  ${key.padEnd(width)}  ${cut(value ?? '')}   (${note})`),
    ...(missing.length > 0 ? ['', 'Missing, for you to fill in at the top of the file:'] : []),
    ...missing.map(({ key, note }) => `  ${key.padEnd(width)}  ${note}`),
    ...(remarks.length > 0 ? ['', 'Look at this:'] : []),
    ...remarks.map(({ says }) => `  - ${says}`),
    ...proposal,
  ].join('\n');
}

/** What was written and why, what is missing, and what comes next, for the terminal. */
export function describeNewArticle(article: NewArticle): string {
  const { story, id, path, today } = article;
  return [
    `Wrote ${path}`,
    '',
    describeFound(article),
    '',
    'Next:',
    `  1. Compare the file with what was printed; correct its header where it is wrong, never its text.`,
    `  2. Add ${id} to “articles” in ${storyPath(story)}, and write “updated: ${today}” there.`,
    '  3. npm run ingest',
    `  4. npm run suggest -- ${story}/${id}`,
    `  5. npm run check -- ${story}`,
    '',
  ].join('\n');
}

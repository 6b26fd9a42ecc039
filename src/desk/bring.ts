import { readArticle } from '../core/article/article.ts';
import { blocksOf } from '../core/article/block.ts';
import { readRaw } from '../core/article/raw.ts';
import { editHeader } from '../core/edit/header-edit.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import type { Message } from '../core/record/diagnostic.ts';
import { refuseOnDesk } from '../core/desk/desk-advice.ts';
import { foundLines, lineEdits } from '../core/desk/line-choice.ts';
import { type Held, listArticle, makeRawFile, type NewArticle } from '../core/intake/new-article.ts';
import { claimsPath, type ContentFiles, outletPath, readPath, storyPath } from '../core/record/files.ts';
import { readOutlets } from '../core/record/known-outlets.ts';
import { proposeClaims } from '../core/suggest/row/draft-claims.ts';
import { UNKNOWN_DAY } from '../core/suggest/article-year.ts';
import { nameOf, readBytes, readSource } from '../disk/article-source.ts';
import { readContentFiles } from '../disk/content-folder.ts';
import type { FetchBounds } from '../disk/fetch-bounds.ts';
import { refuse } from '../disk/refusal.ts';
import type { Asked, FoundText, NewOutlet, OpenArticle, Source, Told } from './calls.ts';
import type { DeskSession, Outcome } from './session.ts';
import { joinLines, printRecord } from '../core/edit/entry-print.ts';
import { proposeOutlet } from '../core/intake/new-outlet.ts';
import type { Received, Remark } from '../core/intake/received.ts';
import { readRecord } from '../core/record/record.ts';
import { idFrom, shortIdFrom, untakenId } from '../core/text/id-from.ts';
import { isId } from '../schemas/content/id.ts';
import { UNNAMED } from '../schemas/content/label.ts';
import { addressFaults, outletFaults, outletRecord } from './written-outlet.ts';
import type { FileChange } from './journal.ts';
import { Story } from '../schemas/content/story.ts';
import { NOT_EDITED } from './decision-edit.ts';
import { encode } from './desk-files.ts';

/** Texts on their way into a story: looked at first, and added when an editor says so. */

/** What stands for keys of a header that are still open. */
const STAND_IN: Readonly<Record<string, string>> = { label: 'Open', reports: UNKNOWN_DAY };

/** A text as it would be added: its raw file, with what an editor set in its header. */
interface Brought {
  made: NewArticle;
  bytes: Uint8Array;
  outlets: FoundText['outlets'];
  newOutlet: { id: string; filled: NewOutlet; from: string } | null;
  address: FoundText['address'];
  /** What an editor wrote that cannot stand. */
  faults: readonly Message[];
}

/** What is found in a text, where from, and what each of its lines was taken for. Nothing is written. */
export async function look(session: DeskSession, asked: Asked<'look'>): Promise<FoundText> {
  const { made, bytes, outlets, newOutlet, address, faults } = await bring(session, asked);
  const { diagnostics } = readRaw(made.path, bytes, asked.story);
  const { raw } = readRaw(made.path, filledIn(made, bytes), asked.story);
  const read = raw && readArticle(raw.text, raw.header, '');
  return {
    id: made.id,
    path: made.path,
    header: made.header,
    outlets,
    newOutlet: newOutlet && { filled: newOutlet.filled, from: newOutlet.from },
    address,
    remarks: remarksOf(made),
    lines: read ? foundLines(read) : [],
    problems: [...faults, ...diagnostics].map(refuseOnDesk),
  };
}

/** Adds a text to its story, with proposals for its numbers, as one step. */
export async function add(session: DeskSession, asked: Asked<'add'>): Promise<Outcome<OpenArticle>> {
  const { story } = asked;
  const { made, bytes, newOutlet, faults } = await bring(session, asked);
  if (faults[0]) return refuse(faults[0]);
  const { raw, diagnostics } = readRaw(made.path, bytes, story);
  const read = raw && readArticle(raw.text, raw.header, '');
  if (!raw || !read) return refuse(diagnostics[0] ?? NOT_EDITED);
  const record = await session.story(story);
  const proposed = { blocks: blocksOf(read.lines), frontMatter: read.frontMatter };
  const draft = proposeClaims({ story, id: made.id }, proposed, record);
  const clash = await session.step(`The text ${made.id} added`, [
    ...(newOutlet === null ? [] : [outletFile(newOutlet)]),
    { path: made.path, before: null, after: bytes },
    await session.storyEdit(story, listArticle(record, made)),
    { path: claimsPath(story, made.id), before: null, after: encode(draft) },
  ]);
  return clash ?? { told: await session.article({ story, article: made.id }) };
}

/** Makes a story with what every story needs; its id is made of its title if none is given. */
export async function addStory(
  session: DeskSession,
  { id: given, title, date, place }: Asked<'story'>,
): Promise<Outcome<Told['story']>> {
  const taken = [...(await readContentFiles(session.root)).keys()].flatMap((path) => {
    const ids = readPath(path);
    return ids.kind === 'story' ? [ids.story] : [];
  });
  if (given !== undefined && taken.includes(given)) return refuse(STORY_EXISTS);
  const id = given ?? untakenId(shortIdFrom(title) || 'story', taken);
  const made = joinLines(
    printRecord({
      ...{ title, dek: 'What the articles say, side by side.', date, updated: today(), added: today() },
      ...{ place, articles: [] },
    }),
  );
  const { diagnostics } = readRecord({ file: storyPath(id), text: made, again: '' }, Story);
  if (diagnostics[0]) return refuse(diagnostics[0]);
  const clash = await session.step(`The story “${title}” made`, [
    { path: storyPath(id), before: null, after: encode(made) },
  ]);
  return clash ?? { told: { story: id } };
}

/** What an editor cannot see on the page, in words that send nobody to a file. */
function remarksOf({ remarks, proposal }: NewArticle): string[] {
  const [, original] = proposal;
  return [
    ...remarks.flatMap(({ about, says }) => SAID_HERE[about] ?? says),
    ...(original === undefined ? [] : [`${original.replace(/:$/u, '.')} ${ORIGINAL}`]),
  ];
}

/** Remarks in the words of the page; none on what it shows by its fields and its lines. */
const SAID_HERE: Partial<Record<Remark['about'], readonly string[]>> = {
  headline: [],
  byline: [],
  marked: [],
  outlet: [],
  'no-headline': [
    'The first line does not read as a headline. Choose the line that is one, or say of the first that there is none.',
  ],
  dek: [
    'The page’s description is no line of its own, so no standfirst was found. Choose the line that is one, if any is.',
  ],
};
const ORIGINAL = 'If that is an article of this story, say so under “copies” once this one is read.';

/** The file of a publisher in which nothing is wrong. */
function outletFile({ id, filled }: NonNullable<Brought['newOutlet']>): FileChange {
  return { path: outletPath(id), before: null, after: encode(joinLines(printRecord(outletRecord(filled)))) };
}

/** The raw file with something under each key that nothing says yet, so that its lines can be looked at. */
function filledIn({ header }: NewArticle, bytes: Uint8Array): Uint8Array {
  const open = header.flatMap(({ key, value }): Edit[] =>
    value === null ? [{ kind: 'set', path: [key], value: STAND_IN[key] ?? '' }] : [],
  );
  return editHeader(bytes, open) ?? bytes;
}

async function bring(
  session: DeskSession,
  { story, source, header, lines }: Asked<'look'>,
): Promise<Brought> {
  const files = await readContentFiles(session.root);
  const outlets = readOutlets(files);
  const columns = columnsOf(files, story, outlets);
  const held = {
    outlets,
    articles: columns.map(({ id }) => id),
    heads: columns.flatMap(({ head }) => head ?? []),
  };
  const read = await readFrom(source, session.bounds);
  if ('refused' in read) return refuse(read.refused);
  const { newOutlet: filled, url = '', ...said } = header;
  const wrong = url === '' ? [] : addressFaults(url);
  const received = url === '' || wrong.length > 0 ? read.received : addressed(read.received, url);
  const given = {
    story,
    name: source.kind === 'text' ? nameFrom(header.label) : nameOf(placeOf(source)),
    ...said,
    today: today(),
  };
  const first = makeRawFile(received, given, held);
  const newOutlet = newOutletOf(first, filled, received, given, [...outlets.keys()]);
  const made =
    newOutlet === null || newOutlet.filled.name.trim() === ''
      ? first
      : makeRawFile(received, { ...given, outlet: newOutlet.id }, withOutlet(held, newOutlet));
  let bytes = encode(made.raw);
  for (const { text, is } of lines) {
    const { raw } = readRaw(made.path, filledIn(made, bytes), story);
    bytes = (raw && editHeader(bytes, lineEdits(raw.text, raw.header, text, is))) ?? refuse(NOT_EDITED);
  }
  const faults = [...wrong, ...(newOutlet ? outletFaults(newOutlet.filled) : [])];
  return {
    ...{ made, bytes, newOutlet, faults },
    outlets: [...outlets].map(([id, { name }]) => ({ id, name })),
    address: read.received.found.url ? null : url,
  };
}

/** The texts that a story has, with the heads of their columns where these can be read. */
function columnsOf(files: ContentFiles, story: string, outlets: Held['outlets']) {
  return [...files].flatMap(([path, bytes]) => {
    const ids = readPath(path);
    if (ids.kind !== 'raw' || ids.story !== story) return [];
    const { raw } = bytes ? readRaw(path, bytes, story) : { raw: null };
    const head = raw ? (raw.header.label ?? outlets.get(raw.header.outlet)?.name) : undefined;
    return [{ id: ids.article, head }];
  });
}

/** A text with the address that an editor gives. */
function addressed(received: Received, url: string): Received {
  return { ...received, found: { ...received.found, url: { value: url, from: 'given by you' } } };
}

function withOutlet(held: Held, { id, filled }: NonNullable<Brought['newOutlet']>): Held {
  const outlet = { name: filled.name, indexed: false, shown: filled.shown };
  return { ...held, outlets: new Map([...held.outlets, [id, outlet]]) };
}

/** The publisher that an editor fills in; else, where the article names one that is not known, that one. */
function newOutletOf(
  { header }: NewArticle,
  filled: NewOutlet | undefined,
  received: Received,
  { outlet }: { outlet?: string | undefined },
  taken: readonly string[],
): Brought['newOutlet'] {
  const proposed = proposeOutlet(received);
  const isKnown = header.some(({ key, value }) => key === 'outlet' && value !== UNNAMED);
  if (filled) {
    const made = [idFrom(filled.name), proposed?.id ?? ''].find(isId) ?? 'outlet';
    return { id: untakenId(made, taken), filled, from: proposed?.from ?? '' };
  }
  if (isKnown || outlet !== undefined || proposed === null) return null;
  const { id, name, homepage, from } = proposed;
  const found = { name, ...(homepage === null ? {} : { homepage }), shown: 'whole' as const };
  return { id: untakenId(id, taken), filled: found, from };
}

function readFrom(source: Source, bounds: FetchBounds) {
  if (source.kind === 'address') {
    // Anything else would be the path of a file, and the page gives files by their bytes.
    const isWeb = /^https?:\/\//iu.test(source.address);
    return isWeb ? readSource(source.address, { day: today(), bounds }) : refuse(NO_ADDRESS);
  }
  const bytes = source.kind === 'text' ? encode(source.text) : Buffer.from(source.base64, 'base64');
  return readBytes(placeOf(source), new Uint8Array(bytes), bounds);
}

/** What a pasted text is called after, for want of anything better. */
function nameFrom(label = ''): string {
  return label === '' ? 'text' : label;
}

function placeOf(source: Source): string {
  return source.kind === 'text' ? 'pasted.txt' : source.kind === 'file' ? source.name : source.address;
}

const STORY_EXISTS = {
  code: 'file-exists',
  sentence: 'Another story has this name in addresses.',
  evidence: [],
  action: 'Choose another name, or bring the text into that story.',
} as const;

const NO_ADDRESS = {
  code: 'not-fetched',
  sentence: 'This is no address of a page.',
  evidence: [],
  action: 'Give one that begins with https://, or paste the text.',
} as const;

/** The day as the machine has it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

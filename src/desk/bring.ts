import { readArticle } from '../core/article/article.ts';
import { blocksOf } from '../core/article/block.ts';
import { readRaw } from '../core/article/raw.ts';
import { editHeader } from '../core/edit/header-edit.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import { foundLines, lineEdits } from '../core/desk/line-choice.ts';
import { listArticle, makeRawFile, type NewArticle } from '../core/intake/new-article.ts';
import { makeStoryFile } from '../core/intake/new-story.ts';
import { claimsPath, readPath, storyPath } from '../core/record/files.ts';
import { readOutlets } from '../core/record/known-outlets.ts';
import { proposeClaims } from '../core/suggest/row/draft-claims.ts';
import { UNKNOWN_DAY } from '../core/suggest/article-year.ts';
import { nameOf, readBytes, readSource } from '../disk/article-source.ts';
import { readContentFiles } from '../disk/content-folder.ts';
import type { FetchBounds } from '../disk/fetch-bounds.ts';
import { refuse } from '../disk/refusal.ts';
import type { Asked, DeskStories, FoundText, OpenArticle, Source } from './calls.ts';
import type { DeskSession, Outcome } from './session.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
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
}

/** What is found in a text, where from, and what each of its lines was taken for. Nothing is written. */
export async function look(session: DeskSession, asked: Asked<'look'>): Promise<FoundText> {
  const { made, bytes, outlets } = await bring(session, asked);
  const { diagnostics } = readRaw(made.path, bytes, asked.story);
  const { raw } = readRaw(made.path, filledIn(made, bytes), asked.story);
  const read = raw && readArticle(raw.text, raw.header, '');
  return {
    id: made.id,
    path: made.path,
    header: made.header,
    outlets,
    remarks: [...made.remarks, ...made.proposal],
    lines: read ? foundLines(read) : [],
    problems: diagnostics,
  };
}

/** Adds a text to its story, with proposals for its numbers, as one step. */
export async function add(session: DeskSession, asked: Asked<'add'>): Promise<Outcome<OpenArticle>> {
  const { story } = asked;
  const { made, bytes } = await bring(session, asked);
  const { raw, diagnostics } = readRaw(made.path, bytes, story);
  const read = raw && readArticle(raw.text, raw.header, '');
  if (!raw || !read) return refuse(diagnostics[0] ?? NOT_EDITED);
  const record = await session.story(story);
  const blocks = blocksOf(read.lines);
  const draft = proposeClaims({ story, id: made.id }, { blocks, reports: raw.header.reports }, record);
  const clash = await session.step(`${made.id} added`, [
    { path: made.path, before: null, after: bytes },
    await session.storyEdit(story, listArticle(record, made)),
    { path: claimsPath(story, made.id), before: null, after: encode(draft) },
  ]);
  return clash ?? { told: await session.article({ story, article: made.id }) };
}

/** Makes a story with what every story needs, and every other key explained. */
export async function addStory(
  session: DeskSession,
  { id, title, date, place }: Asked<'story'>,
): Promise<Outcome<DeskStories>> {
  const text = makeStoryFile(id, today());
  const needed = { title, dek: `What the articles say of ${title}`, date, place };
  const edits = Object.entries(needed).map(([key, value]): Edit => ({ kind: 'set', path: [key], value }));
  const made = editAll(text, edits, Story);
  if (made === null) return refuse(NOT_EDITED);
  const clash = await session.step(`The story ${id} made`, [
    { path: storyPath(id), before: null, after: encode(made) },
  ]);
  return clash ?? { told: await session.stories() };
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
  const articles = [...files.keys()].flatMap((path) => {
    const ids = readPath(path);
    return ids.kind === 'raw' && ids.story === story ? [ids.article] : [];
  });
  const read = await readFrom(source, session.bounds);
  if ('refused' in read) return refuse(read.refused);
  const given = {
    story,
    name: source.kind === 'text' ? (header.label ?? 'text') : nameOf(placeOf(source)),
    ...header,
    today: today(),
  };
  const made = makeRawFile(read.received, given, { outlets, articles });
  let bytes = encode(made.raw);
  for (const { text, is } of lines) {
    const { raw } = readRaw(made.path, filledIn(made, bytes), story);
    bytes = (raw && editHeader(bytes, lineEdits(raw.text, raw.header, text, is))) ?? refuse(NOT_EDITED);
  }
  return { made, bytes, outlets: [...outlets].map(([id, { name }]) => ({ id, name })) };
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

function placeOf(source: Source): string {
  return source.kind === 'text' ? 'pasted.txt' : source.kind === 'file' ? source.name : source.address;
}

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

import { type Found, type FoundInArticle, readFound } from '../core/desk/found.ts';
import { judgementEdits, type Judging } from '../core/desk/judgement.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
import { decodeText, storyPath } from '../core/record/files.ts';
import { readRecord } from '../core/record/record.ts';
import { everyArticle, joinContent, titleOf, wholeStory } from '../core/story/content.ts';
import { hashOf, type Kept, readKept } from '../disk/kept-file.ts';
import { refuse } from '../disk/refusal.ts';
import { Story } from '../schemas/content/story.ts';
import type { Asked, OpenFound } from './calls.ts';
import { NOT_EDITED, NOT_SHOWN } from './decision-edit.ts';
import { type DeskSession, encode, type Outcome } from './session.ts';

/** What the rules find in an article, shown to an editor and judged, in the file of its story. */

/** What was shown last of an article: a judgement is made on what the editor saw. */
interface Shown {
  hash: string;
  bytes: Kept;
  judging: Judging;
  found: FoundInArticle['found'];
}

const shown = new WeakMap<DeskSession, Map<string, Shown[]>>();

/** How many versions of what was shown are kept for pages that stand open beside one another. */
const MOST_SHOWN = 4;

/** Speakers, passages and copies of an article, as its story’s file lies on the disk. */
export async function showFound(
  session: DeskSession,
  { story, article }: Asked<'found'>,
): Promise<OpenFound> {
  const bytes = await readKept(session.root, storyPath(story));
  const record = readStory(story, bytes);
  const { records } = await session.checkedNow();
  const content = joinContent(records).find(({ id }) => id === story);
  const own = content && everyArticle(content).find(({ id }) => id === article);
  if (!content || !own) return refuse(NOT_SHOWN);
  const whole = { ...wholeStory(content), story: record };
  const read = readFound(whole, article);
  const hash = hashOf(bytes);
  keepShown(session, `${story}/${article}`, {
    ...{ hash, bytes, found: read.found },
    judging: { story: record, article, articles: whole.articles },
  });
  return {
    ...read,
    ...{ story, article, hash, title: titleOf(own), label: own.label },
    undo: session.journal.next,
  };
}

/** Writes what an editor made of something that was shown. */
export async function judge(session: DeskSession, asked: Asked<'judge'>): Promise<Outcome<OpenFound>> {
  const { story, article, hash, index, judgement } = asked;
  const seen = shown
    .get(session)
    ?.get(`${story}/${article}`)
    ?.find((one) => one.hash === hash);
  const found = seen?.found[index];
  if (!seen || !found) return refuse(NOT_SHOWN);
  const before = decodeText(seen.bytes ?? new Uint8Array()) ?? '';
  const made = editAll(before, judgementEdits(found, judgement, seen.judging), Story);
  if (made === null) return refuse(NOT_EDITED);
  const after = encode(made);
  readStory(story, after);
  const files = [{ path: storyPath(story), before: seen.bytes, after }];
  const clash = await session.step(`${WHAT[found.kind]} judged in ${article}`, files);
  return clash ?? { told: await showFound(session, { story, article }) };
}

const WHAT: Readonly<Record<Found['kind'], string>> = {
  speaker: 'A speaker',
  passage: 'A passage',
  copy: 'A copy',
};

function readStory(story: string, bytes: Kept): Story {
  const text = decodeText(bytes ?? new Uint8Array()) ?? '';
  const { record, diagnostics } = readRecord({ file: storyPath(story), text, again: '' }, Story);
  return record ?? refuse(diagnostics[0] ?? NOT_SHOWN);
}

function keepShown(session: DeskSession, place: string, one: Shown): void {
  const places = shown.get(session) ?? new Map<string, Shown[]>();
  shown.set(session, places);
  const others = (places.get(place) ?? []).filter(({ hash }) => hash !== one.hash);
  places.set(place, [one, ...others].slice(0, MOST_SHOWN));
}

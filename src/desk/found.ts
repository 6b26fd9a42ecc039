import { type FoundInArticle, readFound } from '../core/desk/found/found.ts';
import { judgementEdits } from '../core/desk/found/judgement.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
import { decodeText, storyPath } from '../core/record/files.ts';
import { readRecord } from '../core/record/record.ts';
import { everyArticle, joinContent, type StoryContent, titleOf, wholeStory } from '../core/story/content.ts';
import { hashOf, type Kept, readKept } from '../disk/kept-file.ts';
import { refuse } from '../disk/refusal.ts';
import { Story } from '../schemas/content/story.ts';
import type { Asked, OpenFound } from './calls.ts';
import { NOT_EDITED, NOT_SHOWN } from './decision-edit.ts';
import { encode } from './desk-files.ts';
import { nameJudgement } from './step-words.ts';
import type { DeskSession, Outcome } from './session.ts';

/** What the rules find in an article, shown to an editor and judged, in the file of its story. */

/** What was shown last of an article: a judgement is made on what the editor saw. */
interface Shown {
  hash: string;
  bytes: Kept;
  content: StoryContent;
  found: FoundInArticle['found'];
}

const shown = new WeakMap<DeskSession, Map<string, Shown[]>>();

/** How many versions of what was shown are kept for pages that stand open beside one another. */
const MOST_SHOWN = 4;

/** Speakers, passages and copies of an article, as its files lie on the disk. */
export async function showFound(
  session: DeskSession,
  { story, article }: Asked<'found'>,
): Promise<OpenFound> {
  const bytes = await readKept(session.root, storyPath(story));
  const record = readStory(story, bytes);
  const { records } = await session.checked();
  const content = joinContent(records).find(({ id }) => id === story);
  if (!content) return refuse(NOT_SHOWN);
  return show(session, article, bytes, { ...wholeStory(content), story: record });
}

/** Writes what an editor made of something that was shown; the articles are those that were shown with it. */
export async function judge(session: DeskSession, asked: Asked<'judge'>): Promise<Outcome<OpenFound>> {
  const { story, article, hash, index, judgement } = asked;
  const seen = shown
    .get(session)
    ?.get(`${story}/${article}`)
    ?.find((one) => one.hash === hash);
  const found = seen?.found[index];
  if (!seen || !found) return refuse(NOT_SHOWN);
  const { content, bytes } = seen;
  const edits = judgementEdits(found, judgement, {
    article,
    story: content.story,
    articles: content.articles,
  });
  const made = editAll(decodeText(bytes ?? new Uint8Array()) ?? '', edits, Story);
  if (made === null) return refuse(NOT_EDITED);
  const after = encode(made);
  const record = readStory(story, after);
  const files = [{ path: storyPath(story), before: bytes, after }];
  const clash = await session.step(nameJudgement(found, asked), files);
  return clash ?? { told: show(session, article, after, { ...content, story: record }) };
}

function show(session: DeskSession, article: string, bytes: Kept, content: StoryContent): OpenFound {
  const own = everyArticle(content).find(({ id }) => id === article) ?? refuse(NOT_SHOWN);
  const read = readFound(content, article);
  const hash = hashOf(bytes);
  keepShown(session, `${content.id}/${article}`, { hash, bytes, content, found: read.found });
  return {
    ...read,
    ...{ story: content.id, article, hash, title: titleOf(own), label: own.label },
    undo: session.journal.next,
  };
}

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

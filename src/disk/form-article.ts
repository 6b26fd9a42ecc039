import { checkContent, isPublishable } from '../core/check/check.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
import { type FormArticle, missingAnswers, readArticleForm } from '../core/intake/article-form.ts';
import { describeFound, listArticle, makeRawFile, type NewArticle } from '../core/intake/new-article.ts';
import type { Received } from '../core/intake/received.ts';
import {
  type Diagnostic,
  formatDiagnostics,
  formatMessage,
  isError,
  type Message,
} from '../core/record/diagnostic.ts';
import {
  articlePath,
  checkCommand,
  claimsPath,
  type ContentFiles,
  decodeText,
  readPath,
  storyPath,
} from '../core/record/files.ts';
import { readOutlets } from '../core/record/known-outlets.ts';
import { readRecord } from '../core/record/record.ts';
import { formRefused, pullWords } from '../core/report/form-comment.ts';
import { countDraft, proposeClaims } from '../core/suggest/row/draft-claims.ts';
import { Story } from '../schemas/content/story.ts';
import { nameOf, readBytes, readSource } from './article-source.ts';
import { readContentFiles } from './content-folder.ts';
import type { FetchBounds } from './fetch-bounds.ts';

/** The files of an article that came by the form on GitHub: the same that the commands write one after the other. */

/** Files by their paths with the words of their pull request, or the comment that says why there are none. */
export type MadeArticle = { files: ReadonlyMap<string, string>; pull: string } | { comment: string };

/** How a form is read: today, the bounds of fetching, and the issue that it stands in. */
export interface FormOptions {
  day: string;
  bounds: FetchBounds;
  issue: number;
}

/** Makes the files of the article that a form asks for, from the content as it lies in a folder; writes nothing. */
export async function makeFormArticle(
  root: string,
  body: string,
  { day, bounds, issue }: FormOptions,
): Promise<MadeArticle> {
  const files = await readContentFiles(root);
  const outlets = readOutlets(files);
  const paths = [...files.keys()].map(readPath);
  const stories = paths.flatMap((ids) => (ids.kind === 'story' ? [ids.story] : []));
  const read = readArticleForm(body, { stories, outlets });
  if ('problems' in read) return refused(read.problems);
  const { form } = read;
  const received = await receive(form, day, bounds);
  if ('refused' in received) return refused([received.refused]);
  const articles = paths.flatMap((ids) =>
    ids.kind === 'raw' && ids.story === form.story ? [ids.article] : [],
  );
  const { story, outlet, label, reports } = form;
  const given = { story, outlet, label, reports, name: nameFor(form), today: day };
  const made = makeRawFile(received.received, given, { outlets, articles });
  const missing = missingAnswers(made);
  if (missing.length > 0) return refused(missing);
  return addToStory(files, made, issue);
}

/** The text of a form, with its address as where it stands; or the page of its address. */
async function receive(
  { text, address }: FormArticle,
  day: string,
  bounds: FetchBounds,
): Promise<{ received: Received } | { refused: Message }> {
  if (text === null) return readSource(address ?? '', { day, bounds });
  const source = await readBytes('pasted.txt', new TextEncoder().encode(text), bounds);
  if ('refused' in source || address === null) return source;
  const { received } = source;
  return {
    received: { ...received, found: { ...received.found, url: { value: address, from: 'the form' } } },
  };
}

/** What an article is called after, for want of anything better. */
function nameFor({ text, label, address }: FormArticle): string {
  return text === null && address !== null ? nameOf(address) : (label ?? 'text');
}

function addToStory(files: ContentFiles, made: NewArticle, issue: number): MadeArticle {
  const { story, id, path, raw } = made;
  const own = { file: storyPath(story), text: textOf(files, storyPath(story)), again: checkCommand(story) };
  const { record, diagnostics } = readRecord(own, Story);
  const listed = record && editAll(own.text, listArticle(record, made), Story);
  if (!record || listed === null) return broken(diagnostics);
  const encoder = new TextEncoder();
  const added = new Map([...files, [path, encoder.encode(raw)], [own.file, encoder.encode(listed)]]);
  const content = checkContent(added);
  const stored = content.records.articles.get(`${story}/${id}`);
  const markdown = content.generated.get(articlePath(story, id));
  if (!isPublishable(content) || !stored || markdown === undefined) return broken(content.diagnostics);
  const draft = proposeClaims({ story, id }, stored, record);
  return {
    files: new Map([
      [path, raw],
      [articlePath(story, id), markdown],
      [claimsPath(story, id), draft],
      [own.file, listed],
    ]),
    pull: pullWords(made, { issue, found: describeFound(made), waiting: countDraft(draft) }),
  };
}

function textOf(files: ContentFiles, path: string): string {
  const bytes = files.get(path);
  return bytes ? (decodeText(bytes) ?? '') : '';
}

/** What is wrong in the content itself, or with the text that was to become a part of it. */
function broken(diagnostics: readonly Diagnostic[]): MadeArticle {
  return { comment: formRefused(formatDiagnostics(diagnostics.filter(isError))) };
}

function refused(problems: readonly Message[]): MadeArticle {
  return { comment: formRefused(problems.map(formatMessage).join('\n\n')) };
}

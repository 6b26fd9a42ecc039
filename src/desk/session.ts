import { checkContent, type CheckedContent, isPublishable } from '../core/check/check.ts';
import { showArticle } from '../core/desk/desk-article.ts';
import { type DeskNumber, readNumbers } from '../core/desk/desk-number.ts';
import { type DeskEffect, showEffect } from '../core/desk/desk-row.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
import { decodeText, storyPath } from '../core/record/files.ts';
import { readRecord } from '../core/record/record.ts';
import { answerQuestions } from '../core/suggest/row/answer.ts';
import { withoutBanner } from '../core/suggest/row/draft-claims.ts';
import { readContentFiles, writeGenerated } from '../disk/content-folder.ts';
import { type Kept, readKept } from '../disk/kept-file.ts';
import { refuse } from '../disk/refusal.ts';
import { ClaimsFile } from '../schemas/content/claims.ts';
import { Story } from '../schemas/content/story.ts';
import type { Asked, BothVersions, DeskStories, OpenArticle } from './calls.ts';
import { readClaimsBytes, readClaimsText, readRawArticle, type RawArticle } from './desk-files.ts';
import { editsOf, NOT_EDITED, NOT_SHOWN, whatOf } from './decision-edit.ts';
import { type Clash, type FileChange, Journal } from './journal.ts';

/** One run of the desk over a content folder: what is read, decided, taken back and chosen. */

/** What a decision came to: the article as it now is, or two versions of a file. */
export type Outcome<Value> = { told: Value } | { clash: BothVersions };

/** A run of the desk. `changed` is called after each change of a file. */
export class DeskSession {
  readonly root: string;
  readonly journal: Journal;
  readonly #changed: () => void;
  /** Claims files as they were shown, by their hashes: a decision is made on what the editor saw. */
  readonly #shown = new Map<string, Kept>();
  #clash: Clash | null = null;
  #checked: Promise<CheckedContent> | null = null;

  constructor(root: string, changed: () => void = () => undefined) {
    this.root = root;
    this.journal = new Journal(root);
    this.#changed = changed;
  }

  /** The content as it lies on the disk, checked. */
  async checked(): Promise<CheckedContent> {
    this.#checked ??= readContentFiles(this.root).then(checkContent);
    return this.#checked;
  }

  /** The content as it lies on the disk by now, checked anew. */
  async checkedNow(): Promise<CheckedContent> {
    this.#checked = null;
    return this.checked();
  }

  /** The stories with their articles. */
  async stories(): Promise<DeskStories> {
    const { records } = await this.checkedNow();
    const stories = [...records.stories].map(([id, story]) => ({
      id,
      title: story.title,
      articles: story.articles.map((article) => {
        const stored = records.articles.get(`${id}/${article}`);
        const claims = records.claims.get(`${id}/${article}`) ?? { claims: [], leftOut: [] };
        const { progress, waiting } = showArticle(claims, stored?.blocks ?? [], []);
        return {
          id: article,
          label: stored?.frontMatter.label ?? outletName(records, stored) ?? article,
          progress,
          waiting,
        };
      }),
    }));
    return { stories, undo: this.journal.next };
  }

  /** An article as it lies on the disk. */
  async article({ story, article }: Asked<'article'>): Promise<OpenArticle> {
    const record = await this.story(story);
    const raw = await readRawArticle(this.root, story, article);
    const claims = await readClaimsText(this.root, story, article);
    const about = { story, article, label: article, undo: this.journal.next };
    if ('problems' in raw || 'problems' in claims) {
      const problems = 'problems' in raw ? raw.problems : 'problems' in claims ? claims.problems : [];
      return {
        ...about,
        ...showArticle({ claims: [], leftOut: [] }, [], []),
        title: article,
        hash: 'none',
        problems,
        answers: [],
      };
    }
    const { blocks, figures, header, title } = raw.value;
    this.#shown.set(claims.value.hash, claims.value.bytes);
    const shown = showArticle(claims.value.file, blocks, record.questions);
    const answers = answerQuestions(figures, record.questions, {
      blocks,
      day: header.reports,
      place: record.place,
    });
    return {
      ...about,
      ...shown,
      label: header.label ?? header.outlet,
      title,
      hash: claims.value.hash,
      problems: [],
      answers: shown.numbers.map((number) => answers[figureAt(figures, number)]?.id ?? null),
    };
  }

  /** Writes what an editor decided of an article that was shown. */
  async decide(asked: Asked<'decide'>): Promise<Outcome<OpenArticle>> {
    const { story, article, hash, decision } = asked;
    const raw = await readRawArticle(this.root, story, article);
    const seen = this.#shown.get(hash);
    const path = `content/claims/${story}/${article}.yml`;
    const claims = seen === undefined ? null : readClaimsBytes(path, seen);
    if ('problems' in raw || claims === null || 'problems' in claims) return refuse(NOT_SHOWN);
    const { text, file, bytes } = claims.value;
    const reading = { file, blocks: raw.value.blocks };
    const row = decision.kind === 'new-row' ? decision.question : null;
    const edits = editsOf(asked, raw.value, file, readNumbers(file, reading.blocks));
    const made = editAll(text, edits, ClaimsFile);
    if (made === null) return refuse(NOT_EDITED);
    const done = /\bproposed:/u.test(made) ? made : withoutBanner(made);
    const files: FileChange[] = [{ path, before: bytes, after: encode(done) }];
    if (row)
      files.unshift(
        await this.#withEdit(storyPath(story), [
          { kind: 'insert', path: ['questions', (await this.story(story)).questions.length], value: row },
        ]),
      );
    const clash = await this.step(whatOf(asked), files);
    return clash ?? { told: await this.article({ story, article }) };
  }

  /** Makes a step of changed files; two versions where one of them was changed by somebody else. */
  async step(what: string, files: readonly FileChange[]): Promise<{ clash: BothVersions } | null> {
    const clash = await this.journal.make(() => Promise.resolve({ what, files }));
    return this.#settle(
      clash,
      files.map(({ path }) => path),
    );
  }

  /** Takes the last step back. */
  async undo(): Promise<Outcome<{ undone: string | null }>> {
    const [undone, paths] = [this.journal.next, this.journal.nextPaths];
    return (await this.#settle(await this.journal.undo(), paths)) ?? { told: { undone } };
  }

  /** Ends a clash: the editor’s own version is written over the other, which an undo brings back, or is let go. */
  async choose({ keep }: Asked<'choose'>): Promise<Outcome<{ kept: 'mine' | 'theirs' }>> {
    const clash = this.#clash;
    this.#clash = null;
    if (clash === null || keep === 'theirs') return { told: { kept: 'theirs' } };
    const { path, mine, theirs } = clash;
    const next = await this.step(`Your version of ${path}`, [{ path, before: theirs, after: mine }]);
    return next ?? { told: { kept: 'mine' } };
  }

  /** What an article does to its story. */
  async effect({ story, article }: Asked<'effect'>): Promise<DeskEffect> {
    return showEffect(await this.checkedNow(), story, article);
  }

  /** The record of a story; refuses one that cannot be read. */
  async story(id: string): Promise<Story> {
    const bytes = await readKept(this.root, storyPath(id));
    const text = bytes && decodeText(bytes);
    const { record, diagnostics } = readRecord({ file: storyPath(id), text: text ?? '', again: '' }, Story);
    return record ?? refuse(diagnostics[0] ?? NOT_SHOWN);
  }

  /** A YAML file of the content with edits made on what lies on the disk now. */
  async #withEdit(path: string, edits: readonly Edit[]): Promise<FileChange> {
    const before = await readKept(this.root, path);
    const made = editAll(before ? (decodeText(before) ?? '') : '', edits, Story);
    return made === null ? refuse(NOT_EDITED) : { path, before, after: encode(made) };
  }

  /** A story’s file with edits made on what lies on the disk now. */
  storyEdit(id: string, edits: readonly Edit[]): Promise<FileChange> {
    return this.#withEdit(storyPath(id), edits);
  }

  /** After a step: generated articles follow their raw files, and two versions are kept until one is chosen. */
  async #settle(clash: Clash | null, paths: readonly string[]): Promise<{ clash: BothVersions } | null> {
    this.#checked = null;
    if (paths.some((path) => path.startsWith('content/raw/'))) {
      const files = await readContentFiles(this.root);
      const content = checkContent(files);
      if (isPublishable(content)) await writeGenerated(this.root, files, content.generated);
    }
    this.#changed();
    if (clash === null) return null;
    this.#clash = clash;
    const show = (bytes: Kept) => bytes && (decodeText(bytes) ?? '');
    return { clash: { path: clash.path, mine: show(clash.mine), theirs: show(clash.theirs) } };
  }
}

/** The text of a file as bytes. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function outletName(
  records: CheckedContent['records'],
  stored: { frontMatter: { outlet: string } } | undefined,
) {
  return stored && records.outlets.get(stored.frontMatter.outlet)?.name;
}

function figureAt(figures: RawArticle['figures'], { block, start, end }: DeskNumber): number {
  return figures.findIndex(
    ({ block: own, figurePlace }) => own === block && figurePlace.start <= start && end <= figurePlace.end,
  );
}

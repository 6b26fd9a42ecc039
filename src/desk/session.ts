import { checkContent, type CheckedContent, isPublishable } from '../core/check/check.ts';
import { progressOf, showArticle } from '../core/desk/desk-article.ts';
import { refuseOnDesk } from '../core/desk/desk-advice.ts';
import { type DeskEffect, showEffect } from '../core/desk/desk-row.ts';
import { type DeskStop, guessReasons, readStops, type Stop } from '../core/desk/desk-stop.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import { editAll } from '../core/edit/yaml-edit.ts';
import { claimsPath, decodeText, storyPath } from '../core/record/files.ts';
import { readRecord } from '../core/record/record.ts';
import { readOffers } from '../core/desk/offer.ts';
import { readNow, type Remember, rememberAtHand } from '../core/text/once.ts';
import { readContentFiles, writeGenerated } from '../disk/content-folder.ts';
import { BOUNDS, type FetchBounds } from '../disk/fetch-bounds.ts';
import { type Kept, readKept } from '../disk/kept-file.ts';
import { refuse } from '../disk/refusal.ts';
import { Story } from '../schemas/content/story.ts';
import type { Asked, BothVersions, Decision, DeskStories, OpenArticle } from './calls.ts';
import { applyDecision, decideRow, NOT_EDITED, NOT_SHOWN } from './decision-edit.ts';
import { encode, type RawArticle, readClaimsBytes, readClaimsText, readRawArticle } from './desk-files.ts';
import { nameDecision } from './step-words.ts';
import { type Clash, type FileChange, Journal } from './journal.ts';

/** One run of the desk over a content folder: what is read, decided, taken back and chosen. */

/** What a decision came to: the article as it now is, or two versions of a file. */
export type Outcome<Value> = { told: Value } | { clash: BothVersions };

/** What a run of the desk may be given. */
export interface SessionOptions {
  /** Called after each change of a file. */
  changed: () => void;
  /** What was read of texts in earlier runs. */
  remember: Remember;
  /** How much of the web a page may cost. */
  bounds: FetchBounds;
}

/** A run of the desk. */
export class DeskSession {
  readonly root: string;
  readonly bounds: FetchBounds;
  readonly journal: Journal;
  readonly #changed: () => void;
  /** What was read of texts, in this run and before it. */
  readonly remember: Remember;
  /** Claims files as they were shown, by their hashes: a decision is made on what the editor saw. */
  readonly #shown = new Map<string, Kept>();
  /** The reason that was given last for numbers of a kind. */
  readonly #reasons = new Map<string, string>();
  /** Generated articles that this run wrote or took away. */
  readonly #generated = new Set<string>();
  #clash: Clash | null = null;

  constructor(
    root: string,
    { changed = () => undefined, remember = readNow, bounds = BOUNDS }: Partial<SessionOptions> = {},
  ) {
    this.root = root;
    this.bounds = bounds;
    this.journal = new Journal(root);
    this.remember = rememberAtHand(remember);
    this.#changed = changed;
  }

  /** The paths of all files that this run has changed. */
  get paths(): ReadonlySet<string> {
    return new Set([...this.journal.paths, ...this.#generated]);
  }

  /** The content as it lies on the disk, checked. */
  async checked(): Promise<CheckedContent> {
    return checkContent(await readContentFiles(this.root), this.remember);
  }

  /** The stories with their articles. */
  async stories(): Promise<DeskStories> {
    const { records } = await this.checked();
    const stories = [...records.stories].map(([id, story]) => ({
      id,
      title: story.title,
      articles: story.articles.map((article) => {
        const stored = records.articles.get(`${id}/${article}`);
        const claims = records.claims.get(`${id}/${article}`) ?? { claims: [], leftOut: [] };
        return {
          id: article,
          label: stored?.frontMatter.label ?? outletName(records, stored) ?? article,
          ...progressOf(readStops(claims, stored?.blocks ?? [])),
        };
      }),
    }));
    return { stories, undo: this.journal.next };
  }

  /** An article as it lies on the disk, with what it does to its story. */
  async article({ story, article }: Asked<'article'>): Promise<OpenArticle> {
    const record = await this.story(story);
    const raw = await readRawArticle(this.root, story, article);
    const claims = await readClaimsText(this.root, story, article);
    const content = await this.checked();
    const { questions } = record;
    const about = {
      ...{ story, article, label: article, title: article, hash: 'none', undo: this.journal.next },
      ...showEffect(content, story, article),
    };
    const setting = { questions, statements: content.records.statements.get(story) ?? [], day: '' };
    const problems = [raw, claims].flatMap((read) => ('problems' in read ? read.problems : []));
    if ('problems' in raw || 'problems' in claims) {
      const nothing = { claims: [], leftOut: [] };
      return {
        ...about,
        ...showArticle(nothing, [], setting),
        problems: problems.map(refuseOnDesk),
        offers: [],
      };
    }
    const { blocks, figures, header, title, dateline } = raw.value;
    const { file, hash, bytes } = claims.value;
    this.#shown.set(hash, bytes);
    const day = header.reports;
    const shown = showArticle(file, blocks, { ...setting, day });
    const stops = shown.stops.map((stop) => ({ ...stop, reason: this.#reasonOf(stop) }));
    const read = { blocks, figures, dateline, day, place: record.place, questions, file };
    return {
      ...about,
      ...shown,
      stops,
      label: header.label ?? outletName(content.records, { frontMatter: header }) ?? header.outlet,
      title,
      hash,
      problems: [],
      offers: readOffers(stops, { ...read, claims: shown.claims }),
    };
  }

  /** Writes what an editor decided of an article that was shown. */
  async decide(asked: Asked<'decide'>): Promise<Outcome<OpenArticle>> {
    const { story, article, hash, decision } = asked;
    const raw = await readRawArticle(this.root, story, article);
    const seen = this.#shown.get(hash);
    const path = claimsPath(story, article);
    const claims = seen === undefined ? null : readClaimsBytes(path, seen);
    if ('problems' in raw || claims === null || 'problems' in claims) return refuse(NOT_SHOWN);
    const { file, bytes } = claims.value;
    const { questions } = await this.story(story);
    const { made, edits } = decideRow(decision, questions);
    const text = applyDecision(decision, claims.value, raw.value, made ? [...questions, made] : questions);
    const files: FileChange[] =
      decision.kind === 'rename' ? [] : [{ path, before: bytes, after: encode(text) }];
    if (edits.length > 0) files.unshift(await this.storyEdit(story, edits));
    if (decision.kind === 'leave-out')
      this.#keepReason(decision, readStops(file, raw.value.blocks), raw.value);
    const what = nameDecision(asked, { file, blocks: raw.value.blocks }, questions);
    const clash = await this.step(what, files);
    return clash ?? { told: await this.article({ story, article }) };
  }

  #keepReason(
    { stops, reason }: Extract<Decision, { kind: 'leave-out' }>,
    all: readonly Stop[],
    { blocks }: RawArticle,
  ): void {
    const [first] = guessReasons(
      stops.slice(0, 1).flatMap((index) => all[index] ?? []),
      blocks,
    );
    if (first && first.kind !== null) this.#reasons.set(first.kind, reason);
  }

  #reasonOf({ kind, reason }: DeskStop): string {
    return (kind === null ? undefined : this.#reasons.get(kind)) ?? reason;
  }

  /** Makes a step of changed files; two versions where one of them was changed by somebody else. */
  async step(what: string, files: readonly FileChange[]): Promise<{ clash: BothVersions } | null> {
    return this.#settle(await this.journal.make(() => Promise.resolve({ what, files })));
  }

  /** Takes the last step back. */
  async undo(): Promise<Outcome<{ undone: string | null }>> {
    const { undone, clash } = await this.journal.undo();
    return (await this.#settle(clash)) ?? { told: { undone } };
  }

  /** Ends a clash: the editor’s own version is written over the other, which an undo brings back, or is let go. */
  async choose({ keep }: Asked<'choose'>): Promise<Outcome<{ kept: 'mine' | 'theirs' }>> {
    const clash = this.#clash;
    this.#clash = null;
    if (clash === null || keep === 'theirs') return { told: { kept: 'theirs' } };
    const { path, mine, theirs } = clash;
    const next = await this.step(`Your version of ${path} written`, [{ path, before: theirs, after: mine }]);
    return next ?? { told: { kept: 'mine' } };
  }

  /** What an article does to its story. */
  async effect({ story, article }: Asked<'effect'>): Promise<DeskEffect> {
    return showEffect(await this.checked(), story, article);
  }

  /** The record of a story; refuses one that cannot be read. */
  async story(id: string): Promise<Story> {
    const bytes = await readKept(this.root, storyPath(id));
    const text = bytes && decodeText(bytes);
    const { record, diagnostics } = readRecord({ file: storyPath(id), text: text ?? '', again: '' }, Story);
    return record ?? refuse(diagnostics[0] ?? NOT_SHOWN);
  }

  /** A story’s file with edits made on what lies on the disk now; refuses what its schema does not take. */
  async storyEdit(id: string, edits: readonly Edit[]): Promise<FileChange> {
    const path = storyPath(id);
    const before = await readKept(this.root, path);
    const made = editAll(before ? (decodeText(before) ?? '') : '', edits, Story);
    if (made === null) return refuse(NOT_EDITED);
    const { diagnostics } = readRecord({ file: path, text: made, again: '' }, Story);
    const [problem] = diagnostics;
    return problem ? refuse(problem) : { path, before, after: encode(made) };
  }

  /** After a step: generated articles follow their raw files, and two versions are kept until one is chosen. */
  async #settle(clash: Clash | null): Promise<{ clash: BothVersions } | null> {
    const files = await readContentFiles(this.root);
    const content = checkContent(files, this.remember);
    if (isPublishable(content)) {
      const { written, deleted } = await writeGenerated(this.root, files, content.generated);
      for (const path of [...written, ...deleted]) this.#generated.add(path);
    }
    this.#changed();
    if (clash === null) return null;
    this.#clash = clash;
    const show = (bytes: Kept) => bytes && (decodeText(bytes) ?? '');
    return { clash: { path: clash.path, mine: show(clash.mine), theirs: show(clash.theirs) } };
  }
}

function outletName(
  records: CheckedContent['records'],
  stored: { frontMatter: { outlet: string } } | undefined,
) {
  return stored && records.outlets.get(stored.frontMatter.outlet)?.name;
}

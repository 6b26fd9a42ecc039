import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { z } from 'zod';
import { ArticleFrontMatter } from '../../schemas/content/article.ts';
import { About } from '../../schemas/content/about.ts';
import { ClaimsFile } from '../../schemas/content/claims.ts';
import { type Correction, CorrectionsFile } from '../../schemas/content/correction.ts';
import { Outlet } from '../../schemas/content/outlet.ts';
import { isId } from '../../schemas/content/id.ts';
import { type Spellings, SpellingsFile } from '../../schemas/content/spellings.ts';
import { StatementsFile } from '../../schemas/content/statement.ts';
import { Story } from '../../schemas/content/story.ts';
import {
  checkFolders,
  checkGenerated,
  checkNames,
  heldArticles,
  heldOutlets,
  heldStories,
  namesOf,
} from './check-folder.ts';
import { checkCorrections } from './check-correction.ts';
import { checkSpellings } from './check-spelling.ts';
import { checkStory } from './check-story.ts';
import { holdArticle, type Records, type StoredArticle } from '../story/content.ts';
import { type Diagnostic, isError, sortDiagnostics, storyOf } from '../record/diagnostic.ts';
import {
  checkCommand,
  type ContentFiles,
  decodeText,
  NOT_UTF8,
  readPath,
  SPELLINGS_PATH,
} from '../record/files.ts';
import { ingest } from '../article/ingest.ts';
import { readMarkdown } from '../article/markdown.ts';
import { readRecord, readRememberedRecord } from '../record/record.ts';
import { readNow, type Remember } from '../text/once.ts';
import type { Locate } from '../record/yaml.ts';
import { type TellProgress, tellNobody } from '../record/progress.ts';

/** Everything that can be wrong with the content, all at once. */

/** What is of no story, each under the name of its file: who makes the site, which mistakes were mended, which spellings are one. */
export interface SiteRecords {
  about: ReadonlyMap<string, About>;
  corrections: ReadonlyMap<string, readonly Correction[]>;
  spellings: ReadonlyMap<string, readonly Spellings[]>;
}

/** The content as read: the records and their places, the generated articles, and all problems in order. */
export interface CheckedContent {
  records: Records;
  site: SiteRecords;
  generated: ReadonlyMap<string, string>;
  locators: ReadonlyMap<string, Locate>;
  /** A name for all by which a story is checked, by its id: equal where nothing can have changed. */
  hashesOf: (story: string) => unknown;
  diagnostics: readonly Diagnostic[];
}

const atTop = (file: string) => ({ file, line: 1, column: 1 });

/**
 * Reads and checks the whole content folder. Articles are read as the raw files give them now, or gave them before. Where
 * `isPart`, files of other stories are elsewhere, and corrections of those are checked there.
 */
export function checkContent(
  files: ContentFiles,
  remember: Remember = readNow,
  tell: TellProgress = tellNobody,
  isPart = false,
): CheckedContent {
  const { generated, locators: rawLocators, diagnostics: rawProblems } = ingest(files, remember, tell);
  const {
    records,
    site,
    locators: recordLocators,
    diagnostics: recordProblems,
  } = readRecords(files, generated, remember, tell);
  const locators = new Map([...rawLocators, ...recordLocators]);
  const [held, outlets] = [heldArticles(files), heldOutlets(files)];
  const hashesOf = groupHashes(files);
  const isHere = ({ story }: Correction) => !isPart || story === undefined || records.stories.has(story);
  const corrections = (site.corrections.get('corrections') ?? []).map((one) =>
    isHere(one) ? one : { date: one.date, what: one.what, was: one.was, is: one.is },
  );
  const shared = { records, locators, held, outlets, corrections, remember };
  const diagnostics = [
    ...checkNames(files),
    ...rawProblems,
    ...recordProblems,
    ...checkFolders(files),
    ...checkCorrections(shared),
    ...checkSpellings(site.spellings.get('spellings') ?? [], locators),
    ...heldStories(files).flatMap((id, index, all) => {
      tell('Checking stories', index, all.length);
      return remember('story', [id, hashesOf(id)], () => checkStory({ id, ...shared }));
    }),
    ...checkGenerated(files, generated),
  ];
  return { records, site, generated, locators, hashesOf, diagnostics: sortDiagnostics(diagnostics) };
}

/** By what each story is checked: a hash of its own files, and one of those that are no story’s, with their paths. */
function groupHashes(files: ContentFiles) {
  const hashes = [...files].map(([path, bytes]) => [path, bytes && bytesToHex(sha256(bytes))] as const);
  const groups = Map.groupBy(hashes, ([path]) => storyOf({ file: path }));
  const ofGroups = new Map(
    [...groups].map(([story, held]) => [story, bytesToHex(sha256(utf8ToBytes(JSON.stringify(held))))]),
  );
  return (story: string) => [ofGroups.get(story), ofGroups.get(null)];
}

/** True where nothing is broken, so that ingest and build may write. */
export function isPublishable(content: Pick<CheckedContent, 'diagnostics'>): boolean {
  return !content.diagnostics.some(isError);
}

interface ReadRecords {
  records: Records;
  site: SiteRecords;
  locators: Map<string, Locate>;
  diagnostics: Diagnostic[];
}

function readRecords(
  files: ContentFiles,
  generated: ReadonlyMap<string, string>,
  remember: Remember,
  tell: TellProgress,
): ReadRecords {
  const locators = new Map<string, Locate>();
  const diagnostics: Diagnostic[] = [];
  const records = {
    outlets: new Map<string, Outlet>(),
    stories: new Map<string, Story>(),
    articles: new Map<string, StoredArticle>(),
    claims: new Map<string, ClaimsFile>(),
    statements: new Map<string, z.infer<typeof StatementsFile>>(),
  };
  const site = {
    about: new Map<string, About>(),
    corrections: new Map<string, Correction[]>(),
    spellings: new Map<string, Spellings[]>(),
  };
  const read = <T>(file: string, schema: z.ZodType<T>, again: string, into: Map<string, T>, id: string) => {
    // Until it is read, a file has a place and no keys.
    locators.set(file, () => atTop(file));
    const bytes = files.get(file);
    if (!bytes) return;
    const text = decodeText(bytes);
    if (text === null) {
      diagnostics.push({ ...atTop(file), ...NOT_UTF8, again });
      return;
    }
    const {
      record,
      locate,
      diagnostics: problems,
    } = readRememberedRecord({ file, text, again }, schema, remember);
    // A table without a line yet is one.
    const isTable = file === SPELLINGS_PATH;
    diagnostics.push(...problems.filter(({ code }) => !isTable || code !== 'empty-file'));
    locators.set(file, locate);
    if (record) into.set(id, record);
  };
  for (const file of files.keys()) {
    const ids = readPath(file);
    if (!namesOf(ids).every(isId)) continue;
    if (ids.kind === 'outlet') read(file, Outlet, checkCommand(), records.outlets, ids.outlet);
    if (ids.kind === 'about') read(file, About, checkCommand(), site.about, ids.kind);
    if (ids.kind === 'corrections') read(file, CorrectionsFile, checkCommand(), site.corrections, ids.kind);
    if (ids.kind === 'spellings') read(file, SpellingsFile, checkCommand(), site.spellings, ids.kind);
    if (ids.kind === 'story') read(file, Story, checkCommand(ids.story), records.stories, ids.story);
    if (ids.kind === 'statements')
      read(file, StatementsFile, checkCommand(ids.story), records.statements, ids.story);
    if (ids.kind === 'claims') {
      read(file, ClaimsFile, checkCommand(ids.story), records.claims, `${ids.story}/${ids.article}`);
    }
  }
  for (const [index, [path, markdown]] of [...generated].entries()) {
    tell('Reading articles', index, generated.size);
    const ids = readPath(path);
    const article = remember('markdown', [path, markdown], () =>
      readMarkdown(
        markdown,
        (yaml) => readRecord({ file: path, text: yaml, again: '' }, ArticleFrontMatter).record,
      ),
    );
    if (ids.kind !== 'article' || !article) continue;
    const key = `${ids.story}/${ids.article}`;
    const { questions = [] } = records.stories.get(ids.story) ?? {};
    records.articles.set(key, holdArticle(path, article, records.claims.get(key), questions, remember));
  }
  return { records, site, locators, diagnostics };
}

import { isError, storyOf } from '../src/core/record/diagnostic.ts';
import { findLongLine } from '../src/core/article/long-line.ts';
import { claimsPath, type ContentFiles, decodeText, filesOf, rawPath } from '../src/core/record/files.ts';
import { showJson } from '../src/core/text/shown.ts';
import { type Call, fail, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { refuse } from '../src/disk/refusal.ts';
import { readContentFiles, writeContentFile } from '../src/disk/content-folder.ts';
import { readTextFile } from '../src/disk/text-file.ts';

const USAGE = 'npm run suggest -- <story>/<article> | <article> | <file> [--json] [--force]';

/** `npm run suggest`: a first claims file for an article, or the proposals for it or for any text file. */
export async function suggest(call: Call): Promise<number> {
  const { values, positionals } = readArguments(
    call,
    USAGE,
    { json: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
    1,
    () => true,
  );
  const root = String(values.root);
  const [wanted] = positionals;
  if (wanted === undefined) return fail(USAGE, 'no article: name one, or a text file');
  const files = await readContentFiles(root);
  const keys = [...files.keys()].flatMap(
    (path) => /^content\/raw\/([^/]+\/[^/]+)\.txt$/.exec(path)?.[1] ?? [],
  );
  const named = keys.filter(
    (key) => key === wanted || key.endsWith(`/${wanted}`) || wanted === `content/raw/${key}.txt`,
  );
  if (named.length > 1) fail(USAGE, `"${wanted}", which several stories have: ${named.join(', ')}`);
  const [key] = named;
  const [story = '', article = ''] = key?.split('/') ?? [];
  if (key !== undefined && values.json !== true)
    return writeDraft(call, { root, files, story, article, force: values.force === true });

  const bytes = key === undefined ? await readTextFile(wanted) : files.get(rawPath(story, article));
  if (!bytes) return fail(USAGE, `"${wanted}", which is neither an article here nor a file`);
  const text = decodeText(bytes);
  if (text === null) return fail(USAGE, `"${wanted}", which is no text stored as UTF-8`);
  const long = findLongLine(text);
  if (long) refuse(long.message);
  const { suggestText } = await import('../src/core/suggest/suggest-text.ts');
  const { printProposals } = await import('../src/core/suggest/proposal-words.ts');
  const proposals = suggestText(text);
  call.print(`${values.json === true ? showJson(proposals) : printProposals(proposals)}\n`);
  return 0;
}

type Draft = Record<'root' | 'story' | 'article', string> & { files: ContentFiles; force: boolean };

async function writeDraft(call: Call, { root, files, story, article, force }: Draft): Promise<number> {
  const { checkContent, isPublishable } = await import('../src/core/check/check.ts');
  const content = checkContent(filesOf(files, [story]), undefined, undefined, true);
  const stored = content.records.articles.get(`${story}/${article}`);
  const records = content.records.stories.get(story);
  if (!stored || !records) {
    const broken = isPublishable(content) ? [] : content.diagnostics.filter(isError);
    printDiagnostics(
      call,
      broken.filter((problem) => [story, null].includes(storyOf(problem))),
      'Nothing was written: mend this first.',
    );
    return 1;
  }
  const { countDraft, isUntouchedDraft, proposeClaims } =
    await import('../src/core/suggest/row/draft-claims.ts');
  const path = claimsPath(story, article);
  const old = files.get(path);
  if (old && !force && !isUntouchedDraft(decodeText(old) ?? '')) {
    const sentence = 'A person wrote or edited this claims file, and proposals would take its place.';
    const action = 'Add --force to write over it, or --json to see proposals.';
    const code = 'bad-argument' as const;
    const again = `npm run suggest -- ${story}/${article}`;
    printDiagnostics(
      call,
      [{ file: path, line: 1, column: 1, code, sentence, evidence: [], action, again }],
      'Nothing was written.',
    );
    return 1;
  }
  const draft = proposeClaims({ story, id: article }, stored, records);
  await writeContentFile(root, path, draft);
  call.print(`\
wrote    ${path}: ${countDraft(draft)} to read.
Nobody has read them, so none is shown. Read each sentence, correct what is wrong, and remove its "proposed: true";
then delete the first line.
Then: npm run check -- ${story}
`);
  return 0;
}

if (import.meta.main) await startCommand(suggest);

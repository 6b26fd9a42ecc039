import { countNoun } from '../src/core/text/count-words.ts';
import { CODES } from '../src/core/record/codes.ts';
import { storyOf } from '../src/core/record/diagnostic.ts';
import { filesOf } from '../src/core/record/files.ts';
import { type Call, fail, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { readContentFiles } from '../src/disk/content-folder.ts';
import { CACHE, cacheOf, hashFiles } from '../src/disk/kept.ts';
import { EMPTY_SITE, expectStories } from '../src/disk/empty-site.ts';

const USAGE = 'npm run check -- [story] [--format text|github] [--without-stories] [--no-cache]';

/** `npm run check`: all that is wrong with the content, or with the files of one story and those that are no story’s. */
export async function check(call: Call): Promise<number> {
  const { values, positionals } = readArguments(
    call,
    USAGE,
    { format: { type: 'string', default: 'text' }, ...EMPTY_SITE, ...CACHE },
    1,
  );
  const format = String(values.format);
  if (!['text', 'github'].includes(format)) fail(USAGE, `the format "${format}"`);
  const root = String(values.root);
  const all = await readContentFiles(root);
  const [story] = positionals;
  const files = story === undefined ? all : filesOf(all, [story]);
  const { remember, rememberLater } = cacheOf(values);
  const { problems, notices, stories, articles } = await rememberLater(
    'findings',
    [hashFiles(files), story ?? null],
    async () => {
      const { findAll } = await import('../src/core/check/findings.ts');
      return findAll(files, story !== undefined, remember, call.progress.tell);
    },
  );
  if (
    story !== undefined &&
    !stories.includes(story) &&
    !problems.some((problem) => storyOf(problem) === story)
  ) {
    const { heldStories } = await import('../src/core/check/check-folder.ts');
    const known = heldStories(all).join(', ') || 'none yet';
    fail(USAGE, `"${story}", which is no story here. Known: ${known}`);
  }
  if (format === 'github' && problems.length > 0) call.annotate(problems);
  if (problems.some(({ code }) => CODES[code].severity !== 'notice')) {
    printDiagnostics(call, [...problems, ...notices], 'The content is not ready to be published.');
    return 1;
  }
  printDiagnostics(
    call,
    [...problems, ...notices],
    'The content can be published; an editor may want to decide this.',
  );
  if (values['without-stories'] !== true) expectStories(root, stories.length);
  const checked = story ?? `${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`;
  call.print(`Checked ${checked}: every quote is found, and every number is claimed or left out.\n`);
  call.progress.finish(`Read ${countNoun(articles, 'article')}`);
  return 0;
}

if (import.meta.main) await startCommand(check);

import { countNoun } from '../src/core/text/count-words.ts';
import { CODES } from '../src/core/record/codes.ts';
import { storyOf } from '../src/core/record/diagnostic.ts';
import { type Call, fail, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { readContentFiles } from '../src/disk/content-folder.ts';
import { CACHE, cacheOf } from '../src/disk/kept.ts';
import { EMPTY_SITE, expectStories } from '../src/disk/empty-site.ts';

const USAGE = 'npm run check -- [story] [--format text|github] [--without-stories] [--no-cache]';

/** `npm run check`: all that is wrong with the content or with one story of it. */
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
  const { checkContent } = await import('../src/core/check/check.ts');
  const { remember } = cacheOf(values);
  const content = checkContent(await readContentFiles(root), remember, call.progress.tell);
  const { records, diagnostics } = content;
  const [story] = positionals;
  if (
    story !== undefined &&
    !records.stories.has(story) &&
    !diagnostics.some((problem) => storyOf(problem) === story)
  ) {
    const known = [...records.stories.keys()].join(', ') || 'none yet';
    fail(USAGE, `"${story}", which is no story here. Known: ${known}`);
  }
  // Problems of outlets and of the folder itself belong to every story.
  const shown = diagnostics.filter(
    (problem) => story === undefined || [story, null].includes(storyOf(problem)),
  );
  const { noticeLineage } = await import('../src/core/check/check-copy.ts');
  call.progress.tell('Looking for copies');
  const notices = noticeLineage(content, story, remember);
  if (format === 'github' && shown.length > 0) call.annotate(shown);
  if (shown.some(({ code }) => CODES[code].severity !== 'notice')) {
    printDiagnostics(call, [...shown, ...notices], 'The content is not ready to be published.');
    return 1;
  }
  printDiagnostics(
    call,
    [...shown, ...notices],
    'The content can be published; an editor may want to decide this.',
  );
  if (values['without-stories'] !== true) expectStories(root, records);
  const checked = story ?? `${records.stories.size} ${records.stories.size === 1 ? 'story' : 'stories'}`;
  call.print(`Checked ${checked}: every quote is found, and every number is claimed or left out.\n`);
  call.progress.finish(`Read ${countNoun(records.articles.size, 'article')}`);
  return 0;
}

if (import.meta.main) await startCommand(check);

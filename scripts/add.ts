import type { Message } from '../src/core/record/diagnostic.ts';
import { readPath } from '../src/core/record/files.ts';
import { whichStory } from '../src/core/intake/which-story.ts';
import { LABEL_LENGTH } from '../src/schemas/content/label.ts';
import { isId } from '../src/schemas/content/id.ts';
import { isDay } from '../src/schemas/content/day.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { refuse } from '../src/disk/refusal.ts';
import { readContentFiles, writeNewFile } from '../src/disk/content-folder.ts';
import { BOUNDS } from '../src/disk/fetch-bounds.ts';

const USAGE =
  'npm run add -- <file | url> [--story <id>] [--outlet <id>] [--label <head of column>] [--reports <day>] [--id <id>] [--allow-private]';
const TEXT = { type: 'string' } as const;

/** `npm run add`: a raw file with its header, from a text, a saved page or an address. */
export async function add(call: Call): Promise<number> {
  const { values, positionals } = readArguments(
    call,
    USAGE,
    {
      story: TEXT,
      outlet: TEXT,
      label: TEXT,
      reports: TEXT,
      id: TEXT,
      'allow-private': { type: 'boolean', default: false },
    },
    1,
    () => true,
  );
  const root = String(values.root);
  const [place] = positionals;
  if (place === undefined) return fail(USAGE, 'nothing: it needs a file or a web address');
  const given = (key: string) => (typeof values[key] === 'string' ? values[key] : undefined);
  const { label, reports, id } = { label: given('label'), reports: given('reports'), id: given('id') };
  if (id !== undefined && !isId(id)) fail(USAGE, `the id "${id}" (small letters, digits, hyphens)`);
  if (reports !== undefined && !isDay(reports)) fail(USAGE, `the day "${reports}" (such as 2022-01-31)`);
  if (label !== undefined && Array.from(label).length > LABEL_LENGTH)
    fail(USAGE, `the label "${label}" (at most ${LABEL_LENGTH} characters)`);

  const { progress } = call;
  progress.tell('Reading what is there');
  const files = await readContentFiles(root);
  const stories = [...files.keys()].map(readPath).flatMap((ids) => (ids.kind === 'story' ? [ids.story] : []));
  const chosen = whichStory(given('story'), stories, place);
  if ('refused' in chosen) return refuse(chosen.refused);
  const { story } = chosen;
  const { readOutlets } = await import('../src/core/record/known-outlets.ts');
  const outlets = readOutlets(files);
  const outlet = given('outlet');
  if (outlet !== undefined && outlet !== 'unnamed' && !outlets.has(outlet))
    refuse(unknownOutlet(outlet, [...outlets.keys()]));

  const today = new Date().toISOString().slice(0, 10);
  const { nameOf, readSource } = await import('../src/disk/article-source.ts');
  progress.tell(`Reading ${place}`);
  const source = await readSource(place, {
    day: today,
    bounds: { ...BOUNDS, mayBePrivate: values['allow-private'] === true },
  });
  if ('refused' in source) refuse(source.refused);
  const articles = [...files.keys()].flatMap((path) => {
    const ids = readPath(path);
    return ids.kind === 'raw' && ids.story === story ? [ids.article] : [];
  });
  const { describeNewArticle, makeRawFile } = await import('../src/core/intake/new-article.ts');
  const article = makeRawFile(
    source.received,
    { story, name: nameOf(place), id, outlet, label, reports, today },
    { outlets, articles },
  );
  if (!(await writeNewFile(root, article.path, article.raw)))
    refuse({
      code: 'file-exists',
      sentence: `${article.path} is there already, and nothing is written over it.`,
      evidence: [],
      action: 'Give the new article another name with --id.',
    });
  call.print(describeNewArticle(article));
  progress.finish('Read one article');
  return 0;
}

function unknownOutlet(wanted: string, known: readonly string[]): Message {
  return {
    code: 'unknown-outlet',
    sentence: `The outlet "${wanted}" has no file.`,
    evidence: [['known', known.join(', ') || 'none yet']],
    action: `Correct the id, or write content/outlets/${wanted}.yml first.`,
  };
}

if (import.meta.main) await startCommand(add);

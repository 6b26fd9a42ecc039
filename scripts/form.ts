import { join } from 'node:path';
import { findAsker } from '../src/core/report/form-plan.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { BOUNDS } from '../src/disk/fetch-bounds.ts';
import { COMMENT_FILE, openFormPull, PULL_FILE } from '../src/disk/form-pull.ts';
import { GitHub, readEnvironment, setOutputs, type StepEnvironment } from '../src/disk/github.ts';
import { writeWhole } from '../src/disk/whole-file.ts';

const USAGE = 'npm run form -- <plan | make | open> [--folder <folder>] [--allow-private]';

interface Place {
  root: string;
  folder: string;
  mayBePrivate: boolean;
  environment: StepEnvironment;
  github: GitHub;
}

/** The step that reads the form takes packages and gets no token; those with a token take no package. */
const STEPS: Record<string, (place: Place) => Promise<string>> = {
  /** Says in the outputs whether somebody who may write asks for the pull request of a form. */
  plan: async ({ environment, github }) => {
    const { event } = environment;
    const asker = findAsker(event);
    const mayAsk = asker !== null && (await github.mayWrite(asker));
    await setOutputs(environment, { issue: mayAsk ? (event.issue?.number ?? '') : '' });
    return mayAsk ? 'The form is made a pull request.' : 'Nobody who may write asks for a pull request.';
  },
  /** The files of the article, or the comment that says why there are none, for the next job. */
  make: async ({ root, folder, mayBePrivate, environment: { event } }) => {
    const { makeFormArticle } = await import('../src/disk/form-article.ts');
    const made = await makeFormArticle(root, event.issue?.body ?? '', {
      day: new Date().toISOString().slice(0, 10),
      bounds: { ...BOUNDS, mayBePrivate },
      issue: numberOf(event),
    });
    if ('comment' in made) {
      await writeWhole(join(folder, COMMENT_FILE), made.comment);
      return made.comment;
    }
    await writeWhole(join(folder, PULL_FILE), made.pull);
    for (const [path, text] of made.files) await writeWhole(join(folder, path), text);
    return [...made.files.keys()].map((path) => `made  ${path}`).join('\n');
  },
  open: (place) => openFormPull(place, place.folder, numberOf(place.environment.event)),
};

/** `npm run form`: the steps of the workflow that makes a pull request of the form for a new article. */
export async function form(call: Call): Promise<number> {
  const { values, positionals } = readArguments(
    call,
    USAGE,
    {
      folder: { type: 'string', default: 'article' },
      'allow-private': { type: 'boolean', default: false },
    },
    1,
  );
  const environment = await readEnvironment(call);
  const [step = 'none'] = positionals;
  const run = STEPS[step] ?? fail(USAGE, `the step "${step}"`);
  const said = await run({
    root: String(values.root),
    folder: String(values.folder),
    mayBePrivate: values['allow-private'] === true,
    environment,
    github: new GitHub(environment),
  });
  call.print(`${said}\n`);
  return 0;
}

function numberOf({ issue }: StepEnvironment['event']): number {
  return issue?.number ?? fail(USAGE, 'an event without an issue');
}

if (import.meta.main) await startCommand(form);

import { capitalise, countNoun } from '../../core/text/count-words.ts';
import type { DeskReport, Told } from '../calls.ts';
import { ask } from './ask.ts';
import { commitForm } from './commit-form.ts';
import { announce, make, oneAtATime } from './element.ts';
import type { Desk } from './place.ts';
import { drawShown } from './shown.ts';

/** The end: what was changed, what that does to the site, and a commit of it. */

/** Shows what is not yet in a commit; what was committed last is said above it. */
export async function showFinishPage(desk: Desk, done: Told['commit'] | null = null): Promise<void> {
  const told = await ask('report', {});
  const { length } = told.pieces;
  desk.main.replaceChildren(
    ...(done === null
      ? [
          make('h1', { tabindex: -1 }, 'Finish'),
          ...(length === 0
            ? [make('p', { class: 'apparatus' }, 'Nothing is changed that is not in a commit.')]
            : commitParts(desk, told)),
        ]
      : [
          ...sayCommitted(done),
          ...(length === 0
            ? [make('p', { class: 'apparatus' }, 'Everything that was changed is in a commit.')]
            : leftParts(desk, told)),
          make(
            'p',
            { class: 'actions' },
            make('a', { class: 'button', href: '#stories' }, 'Back to the stories'),
          ),
        ]),
  );
}

function commitParts(desk: Desk, { shown, branch, pieces }: DeskReport): HTMLElement[] {
  const commit = oneAtATime((wanted: Parameters<Parameters<typeof commitForm>[2]>[0]) =>
    desk.run(async () => {
      const done = await ask('commit', wanted);
      await showFinishPage(desk, done);
      const said = desk.main.querySelector<HTMLElement>('.done');
      said?.focus();
      announce(said?.textContent ?? '');
    }),
  );
  return [
    make('div', { class: 'report' }, ...reportOf(shown)),
    make('p', { class: 'apparatus' }, 'That is with all that is listed below, ticked or not.'),
    make('h2', {}, 'Commit it'),
    commitForm(pieces, branch, commit),
  ];
}

/** What a commit left out: nothing is lost, and nothing has to be done about it now. */
function leftParts(desk: Desk, told: DeskReport): HTMLElement[] {
  const { length } = told.pieces;
  const [is, it] = length === 1 ? ['is', 'it'] : ['are', 'them'];
  const what = capitalise(countNoun(length, 'other change'));
  return [
    make('h2', {}, 'What is left'),
    make(
      'p',
      { class: 'apparatus' },
      `${what} ${is} in no commit yet. Nothing is lost: your machine keeps ${it} until you commit ${it}, too.`,
    ),
    make(
      'details',
      {},
      make('summary', {}, `Look at ${it}, and commit ${it}, too`),
      ...commitParts(desk, told),
    ),
  ];
}

function reportOf(shown: DeskReport['shown']): (Node | string)[] {
  if (shown.length > 0) return shown.map(drawShown);
  return [
    make('h2', {}, 'What this changes on the site'),
    make('p', { class: 'apparatus' }, 'Nothing that a reader sees.'),
  ];
}

function sayCommitted({ branch, commit }: Told['commit']): HTMLElement[] {
  return [
    make('h1', { tabindex: -1 }, 'Committed'),
    make(
      'p',
      { class: 'done', tabindex: -1 },
      `Your work is on the branch ${branch} as ${commit.slice(0, 8)}. Nothing was pushed.`,
    ),
    make('p', {}, 'To send it, press “Publish branch” in GitHub Desktop, or type where your copy lies:'),
    make('pre', {}, `git push --set-upstream origin ${branch}`),
  ];
}

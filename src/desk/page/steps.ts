import { fill, make } from './element.ts';

/** The steps from an article to its commit: where one is, what of each is left, and the way on. */

/** How far a step is: in words, and how much of it waits. */
interface Progress {
  progress: string;
  waiting: number;
}

type Step = 'article' | 'found';

/** The steps of an article on the page of one of them. */
export interface Steps {
  /** Links to all steps, the one that is shown marked, the others with how far they are. */
  element: HTMLElement;
  /** The way to the next step, once nothing waits that has to be read. */
  ahead: HTMLElement;
  /** Says how far the step is that is shown. */
  show: (now: Progress) => void;
}

const LABELS: readonly (readonly [Step, string])[] = [
  ['article', 'Numbers'],
  ['found', 'Speakers, passages, copies'],
];

/** What was told last of each step of each article. */
const told = new Map<string, string>();

const place = (step: Step, story: string, article: string) => `#${step}/${story}/${article}`;

/** Keeps how far a step of an article is, for the steps that are shown on other pages. */
export function keepProgress(step: Step, story: string, article: string, progress: string): void {
  told.set(place(step, story, article), progress);
}

/** The steps of an article on the page of the one that is named; its way on is taken by the key "g". */
export function createSteps(story: string, article: string, now: Step): Steps {
  const list = make('ol');
  const ahead = make('p', { class: 'actions', 'aria-live': 'polite' });
  const to = (step: Step) => place(step, story, article);
  const draw = () => {
    fill(
      list,
      ...LABELS.map(([step, label]) =>
        make(
          'li',
          {},
          make('a', { href: to(step), 'aria-current': step === now ? 'step' : null }, label),
          ...(step === now || !told.has(to(step))
            ? []
            : [' ', make('span', { class: 'left' }, told.get(to(step)) ?? '')]),
        ),
      ),
      make('li', {}, make('a', { href: '#finish' }, 'Finish')),
    );
  };
  const show = ({ progress, waiting }: Progress) => {
    keepProgress(now, story, article, progress);
    draw();
    const isDone = waiting === 0;
    // Numbers have to be read, one and all; what else was found holds as the rules have it.
    const [href, label] =
      now === 'article'
        ? [to('found'), isDone ? 'Go on: speakers, passages, copies' : '']
        : ['#finish', isDone ? 'Go on: finish' : 'Leave the rest to the rules, and finish'];
    if (ahead.querySelector('a')?.firstChild?.textContent === label) return;
    const kind = isDone ? 'main' : 'quiet';
    fill(
      ahead,
      label !== '' && make('a', { class: `button ${kind} ahead`, href }, label, make('kbd', {}, 'g')),
    );
  };
  draw();
  const element = make('nav', { class: 'steps', 'aria-label': 'Steps of this article' }, list);
  return { element, ahead, show };
}

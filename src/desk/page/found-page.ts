import { isProposed } from '../../core/desk/found/judged.ts';
import type { Asked, OpenFound } from '../calls.ts';
import { ask } from './ask.ts';
import { showCopyForm } from './copy-form.ts';
import { drawMessages } from './effect.ts';
import { announce, button, make } from './element.ts';
import { drawFoundText } from './found-text.ts';
import type { Judge, Keys } from './judge.ts';
import { showPassageForm } from './passage-form.ts';
import type { Desk } from './place.ts';
import { showSpeakerForm } from './speaker-form.ts';
import { createSteps } from './steps.ts';
import { selectedLine } from './selection.ts';

/** What the rules find in an article besides its numbers, judged one by one. */

/** After these an editor looks at what came of it. */
const STAYS: readonly Asked<'judge'>['judgement']['act'][] = ['release', 'unite', 'part'];

/** Shows speakers, passages and copies, at the one of a place among them, else at the first that waits. */
export async function showFoundPage(desk: Desk, story: string, id: string, thing: string): Promise<void> {
  let open = await ask('found', { story, article: id });
  const wanted = thing === '' ? -1 : Number(thing);
  let at = open.found[wanted] ? wanted : Math.max(0, open.found.findIndex(isProposed));
  let formKeys: Keys = () => false;
  let isJudging = false;
  const text = make('section', { class: 'text', 'aria-label': 'The article' });
  const form = make('section', { class: 'form', 'aria-label': 'What was found' });
  const effect = make('div', { class: 'effect' });
  const progress = make('p', { class: 'apparatus progress' });
  const steps = createSteps(story, id, 'found');
  const nextFrom = (from: number) => {
    const { length } = open.found;
    const order = Array.from({ length }, (_, step) => (from + step) % length);
    return order.find((index) => open.found[index] && isProposed(open.found[index])) ?? from;
  };
  const goTo = (index: number) => {
    if (open.found.length === 0) return;
    at = (index + open.found.length) % open.found.length;
    draw();
  };
  const judge: Judge = {
    judge: (judgement, says) => {
      // A key that is pressed twice judges nothing that was not seen yet.
      if (isJudging) return;
      isJudging = true;
      const judging = desk.run(async () => {
        open = await ask('judge', { story, article: id, hash: open.hash, index: at, judgement });
        const now = open.found[at];
        if (!STAYS.includes(judgement.act) && !(now && isProposed(now))) at = nextFrom(at);
        announce(`${says} ${open.progress}.`);
        draw();
        void readEffect();
      });
      void judging.finally(() => {
        isJudging = false;
      });
    },
    selected: () => selectedLine(text),
  };
  const draw = () => {
    desk.setUndo(open.undo);
    steps.show(open);
    progress.textContent = open.waiting === 0 ? `${open.progress}: all done.` : `${open.progress}.`;
    drawFoundText(text, open, at, goTo);
    formKeys = drawForm(form, open, at, judge);
    const now = text.querySelector<HTMLElement>('.now');
    now?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What had the focus is drawn anew.
    if (document.activeElement === document.body) now?.focus({ preventScroll: true });
  };
  const readEffect = async () => {
    effect.toggleAttribute('busy', true);
    await desk.run(async () => {
      const { messages } = await ask('effect', { story, article: id });
      effect.replaceChildren(...drawMessages(messages));
    });
    effect.toggleAttribute('busy', false);
  };
  const moves = [
    button(
      'Back',
      () => {
        goTo(at - 1);
      },
      'k',
      'quiet',
    ),
    button(
      'Next',
      () => {
        goTo(at + 1);
      },
      'j',
      'quiet',
    ),
    button(
      'Next that waits',
      () => {
        goTo(nextFrom(at + 1));
      },
      'n',
      'quiet',
    ),
  ];
  desk.main.replaceChildren(
    make('p', { class: 'kicker' }, open.label),
    make('h1', { class: 'out-of-sight', tabindex: -1 }, `Speakers, passages and copies: ${open.title}`),
    steps.element,
    make(
      'div',
      { class: 'reading' },
      text,
      make(
        'div',
        { class: 'beside' },
        progress,
        steps.ahead,
        form,
        make('p', { class: 'actions' }, ...moves),
        effect,
      ),
    ),
  );
  desk.setKeys(({ key }) => {
    if (key === 'j' || key === 'ArrowDown') goTo(at + 1);
    else if (key === 'k' || key === 'ArrowUp') goTo(at - 1);
    else if (formKeys(key)) return true;
    else if (key === 'n') goTo(nextFrom(at + 1));
    else return false;
    return true;
  });
  draw();
  void readEffect();
}

function drawForm(place: HTMLElement, open: OpenFound, at: number, judge: Judge): Keys {
  const found = open.found[at];
  switch (found?.kind) {
    case 'speaker':
      return showSpeakerForm(place, found, open, judge);
    case 'passage':
      return showPassageForm(place, found, open, judge);
    case 'copy':
      return showCopyForm(place, found, open, judge);
    case undefined:
      place.replaceChildren(make('p', {}, 'Nothing was found here that an editor has to judge.'));
      return () => false;
  }
}

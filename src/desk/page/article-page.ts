import type { Decision, OpenArticle } from '../calls.ts';
import { ask, NotTold } from './ask.ts';
import { showBlocks } from './article-text.ts';
import { drawEffect, drawLost } from './effect.ts';
import { announce, button, make, redraw, said, tell } from './element.ts';
import type { Desk } from './place.ts';
import { createWordKeys, isBeyondBlock, rangeOf, selectedIn, type Words } from './selection.ts';
import { createSteps } from './steps.ts';
import type { Acts } from './at-stop.ts';
import { showForm, type StopForm } from './stop-form.ts';
import { chosenIn } from './words-form.ts';

/** An article and its numbers, read one by one. */

type Stop = OpenArticle['stops'][number];

const isWaiting = ({ state, place }: Stop) => place === null || (state !== 'claimed' && state !== 'left-out');

/** Shows an article, at the first stop that waits. */
export async function showArticlePage(desk: Desk, story: string, id: string): Promise<void> {
  let article = await ask('article', { story, article: id });
  let at = Math.max(0, article.stops.findIndex(isWaiting));
  /** The stop that the form was drawn for last. */
  let drawn = '';
  let stopForm: StopForm | null = null;
  const text = make('section', { class: 'text', 'aria-label': 'The article' });
  const form = make('section', { class: 'form', 'aria-label': 'The number' });
  const effect = make('div', { class: 'effect' });
  const lost = make('div', { 'aria-live': 'polite' });
  const beside = make('div', { class: 'beside' });
  const progress = make('p', { class: 'apparatus progress' });
  const steps = createSteps(story, id, 'article');
  const wordKeys = createWordKeys(text);
  let chosenWords: Words | null = null;

  let last: Promise<unknown> = Promise.resolve();
  /** Decides once what was decided before is written, and only of what is still shown: a key may be pressed twice. */
  const decide = async (decision: Decision, says: string, goesOn: boolean) => {
    const seen = drawn;
    const written = last.then(async () => {
      if (drawn === seen) await write(decision, says, goesOn);
    });
    last = written.catch(() => undefined);
    await written;
  };
  const write = async (decision: Decision, says: string, goesOn: boolean) => {
    const before = article.stops[at];
    article = await ask('decide', { story, article: id, hash: article.hash, decision });
    const here = placeAfter(before, decision);
    at = goesOn && !isRefused(here) && !isOpen(here, decision) ? nextFrom(at) : here;
    announce(`${says} ${article.progress}.`);
    draw(decision.kind !== 'new-row');
  };
  /** True where the check refuses what was decided of a stop: the editor sees why. */
  const isRefused = (index: number) => {
    const entry = article.stops[index]?.entry;
    return article.messages.some(
      ({ severity, entry: about }) =>
        severity === 'error' && about?.list === entry?.list && about?.index === entry?.index,
    );
  };
  /** True where a claim was made whose words leave open a day, or whose money it is: the editor may say it. */
  const isOpen = (index: number, { kind }: Decision) => {
    const entry = article.stops[index]?.entry;
    const claim = entry?.list === 'claims' ? article.claims[entry.index] : undefined;
    const answers = (claim?.undated?.days.length ?? 0) + (claim?.shared?.currencies.length ?? 0);
    return (kind === 'claim' || kind === 'new-row') && answers > 0;
  };
  const acts: Acts = {
    decide: (decision, says, goesOn = false) => void desk.run(() => decide(decision, says, goesOn)),
    change: (decision, says, refusedAt, goesOn = false) =>
      void desk.run(async () => {
        refusedAt.replaceChildren();
        try {
          await decide(decision, says, goesOn);
        } catch (error) {
          if (!(error instanceof NotTold) || !('refused' in error.answer)) throw error;
          const { sentence, evidence, action } = error.answer.refused;
          refusedAt.replaceChildren(
            said({ sentence, evidence: evidence.map((line) => line.join(' ')), action }),
          );
          announce(`${sentence} ${action}`);
        }
      }),
    selected: () => chosenWords,
    drop: () => {
      drop();
    },
    goTo: (index) => {
      goTo(index);
    },
  };

  const nextFrom = (from: number) => {
    const { length } = article.stops;
    const order = Array.from({ length }, (_, step) => (from + step) % length);
    return order.find((index) => isWaitingAt(index)) ?? Math.min(from, Math.max(0, length - 1));
  };
  const isWaitingAt = (index: number) => {
    const stop = article.stops[index];
    return stop !== undefined && isWaiting(stop);
  };
  /** Where the reading goes on: at the claim that was made, else at what was at hand. */
  const placeAfter = (before: Stop | undefined, decision: Decision) => {
    const words =
      'words' in decision && (decision.kind === 'claim' || decision.kind === 'new-row')
        ? decision.words
        : null;
    const wanted = words ?? before?.place ?? null;
    const mended = article.stops.findIndex(
      ({ entry }) => entry?.list === before?.entry?.list && entry?.index === before?.entry?.index,
    );
    if (before?.place === null && decision.kind !== 'remove' && mended >= 0) return mended;
    const near = article.stops.findIndex(({ place, entry }) => {
      if (place === null || place.block !== wanted?.block) return false;
      return words
        ? entry?.list === 'claims' && place.start < words.end && words.start < place.end
        : place.start === wanted.start;
    });
    return near >= 0 ? near : Math.min(at, Math.max(0, article.stops.length - 1));
  };
  const goTo = (index: number) => {
    at = index;
    draw();
  };
  const move = (by: number) => {
    const { length } = article.stops;
    if (length > 0) goTo((at + by + length) % length);
  };
  /** Draws what is at hand; what was unfolded stays so at the same stop, where nothing was made with it. */
  const draw = (foldsStay = true) => {
    desk.setUndo(article.undo);
    steps.show(article);
    progress.textContent = article.waiting === 0 ? `${article.progress}: all done.` : `${article.progress}.`;
    const stop = article.stops[at];
    const name = JSON.stringify([stop?.place, stop?.isNumber]);
    const isSame = name === drawn;
    drawn = name;
    chosenWords = null;
    redraw(form, isSame && foldsStay, () => {
      showBlocks(text, article, at, goTo);
      stopForm = showForm(form, article, at, acts);
    });
    lost.replaceChildren(...drawLost(article, at, goTo));
    redraw(effect, true, () => {
      drawEffect(effect, article, goTo);
    });
    showSelection();
    if (!isSame || article.waiting === 0) beside.scrollTop = 0;
    const now = text.querySelector<HTMLElement>('.now');
    now?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What had the focus is drawn anew.
    if (document.activeElement === document.body) now?.focus({ preventScroll: true });
  };
  const chosen = make('p', { class: 'apparatus selected' });
  const showSelection = () => {
    // What takes the focus elsewhere takes the selection, too: the words stay chosen until others are, or `Escape` drops them.
    if (text.contains(getSelection()?.anchorNode ?? null)) chosenWords = selectedIn(text);
    const words = chosenWords;
    const range = words && rangeOf(text, words);
    chosen.hidden = range === null;
    chosen.textContent = `Selected${isBeyondBlock() ? ', as far as its paragraph goes' : ''}: “${range?.toString() ?? ''}”`;
    if (range) CSS.highlights.set('chosen', new Highlight(range));
    else CSS.highlights.delete('chosen');
    const hadFocus = form.contains(document.activeElement);
    stopForm?.take(chosenIn(article, at, words));
    if (hadFocus && document.activeElement === document.body)
      text.querySelector<HTMLElement>('.now')?.focus({ preventScroll: true });
  };
  const drop = () => {
    chosenWords = null;
    getSelection()?.removeAllRanges();
    showSelection();
  };
  const go = (label: string, act: () => void, key: string) => button(label, act, key, 'quiet');
  const way = (href: string, label: string, target: string | null = null) =>
    make('a', { class: 'button quiet', href, target }, label);
  beside.append(
    ...[lost, progress, steps.ahead, chosen, form],
    make(
      'p',
      { class: 'actions' },
      go(
        'Back',
        () => {
          move(-1);
        },
        'k',
      ),
      go(
        'Next',
        () => {
          move(1);
        },
        'j',
      ),
      go(
        'Next that waits',
        () => {
          goTo(nextFrom(at + 1));
        },
        'n',
      ),
      way(`#lines/${story}/${id}`, 'Headline, byline and other lines'),
      way(`/stories/${story}/articles/${id}/`, 'See the page', '_blank'),
    ),
    make('p', { class: 'apparatus' }, 'Words are selected by the mouse or the left and right arrow keys.'),
    effect,
  );

  desk.main.replaceChildren(
    make('p', { class: 'kicker' }, article.label),
    make('h1', { class: 'out-of-sight', tabindex: -1 }, article.title),
    steps.element,
    article.problems.length > 0
      ? make('div', {}, ...article.problems.map(({ sentence, action }) => said({ sentence, action })))
      : make('div', { class: 'reading' }, text, beside),
  );
  const follow = () => {
    if (text.isConnected) showSelection();
    else document.removeEventListener('selectionchange', follow);
  };
  document.addEventListener('selectionchange', follow);
  desk.setKeys(({ key, shiftKey }) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const words = wordKeys(key, shiftKey, article.stops[at]?.place ?? firstWords(article));
      if (words !== null) announce(`Selected: ${words}`);
      // The browser tells of a selection later than of the next key, which may act on it.
      showSelection();
    } else if (key === 'Escape') drop();
    else if (key === 'j' || key === 'ArrowDown') move(1);
    else if (key === 'k' || key === 'ArrowUp') move(-1);
    else if (stopForm?.press(key)) return true;
    else if (key === 'n') goTo(nextFrom(at + 1));
    else if (key === 'Enter') tell('Nothing is proposed here; n goes to the next number that waits.');
    else return false;
    return true;
  });
  draw();
}

function firstWords({ blocks }: OpenArticle) {
  const [first] = blocks;
  return first ? { block: first.id, start: 0, end: 1 } : null;
}

import { ask, NotTold } from './ask.ts';
import { showArticlePage } from './article-page.ts';
import { showBringPage } from './bring-page.ts';
import { showClash, showRefusal } from './trouble.ts';
import { button, filledButton, make, pressInView, tell, untell } from './element.ts';
import type { Desk } from './place.ts';
import { showFoundPage } from './found-page.ts';
import { showFinishPage } from './finish-page.ts';
import { showLinesPage } from './lines-page.ts';
import { showStartPage } from './start-page.ts';

/** The desk’s page: one place at a time, named by the address after "#". */

class DeskElement extends HTMLElement {
  #keys: ((event: KeyboardEvent) => boolean) | null = null;
  #undo = button('Undo', () => void this.#takeBack(), 'u', 'quiet');
  #main = make('div', { class: 'place' });
  /** How many acts have not ended yet. */
  #running = 0;
  /** When all acts that were begun have ended. */
  #ended: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    const nav = make(
      'nav',
      { 'aria-label': 'Desk' },
      make('a', { href: '#stories' }, 'Stories'),
      make('a', { href: '#finish' }, 'Finish'),
    );
    this.querySelector('header > .name')?.after(nav);
    this.querySelector('header')?.append(this.#undo);
    this.querySelector('main')?.append(this.#main);
    this.#setUndo(null);
    window.addEventListener('hashchange', () => {
      untell();
      // Another place is read from its top.
      void this.#show().then(() => {
        if (!this.#main.querySelector('.text .now')) scrollTo(0, 0);
      });
    });
    document.addEventListener('keydown', (event) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (
        isWriting ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        document.querySelector('dialog[open]')
      )
        return;
      // A button or link that has the focus is pressed by Enter itself; a number is where the reading stands.
      const isPressed =
        event.target instanceof Element &&
        event.target.matches('button:not(.number, .line, .found-mark), a:not(.found-mark), summary');
      if (event.key === 'Enter' && isPressed) return;
      const ahead = this.#main.querySelector<HTMLElement>('a.ahead');
      const filled = event.key === 'Enter' ? filledButton(this.#main) : null;
      if (filled) pressInView(filled);
      else if (event.key === 'u') void this.#takeBack();
      else if (event.key === 'g' && ahead) ahead.click();
      else if (this.#keys?.(event) !== true) return;
      event.preventDefault();
    });
    void this.#show();
  }

  async #show(): Promise<void> {
    const [place = 'stories', story = '', article = '', thing = ''] = location.hash.slice(1).split('/');
    this.#keys = null;
    const desk: Desk = {
      main: this.#main,
      go: (to) => {
        if (location.hash === `#${to}`) void this.#show();
        else location.hash = to;
      },
      run: (act) => this.#run(act),
      setUndo: (what) => {
        this.#setUndo(what);
      },
      setKeys: (keys) => {
        this.#keys = keys;
      },
    };
    await this.#run(async () => {
      if (place === 'article') await showArticlePage(desk, story, article);
      else if (place === 'found') await showFoundPage(desk, story, article, thing);
      else if (place === 'lines') await showLinesPage(desk, story, article);
      else if (place === 'bring') await showBringPage(desk, story);
      else if (place === 'finish') await showFinishPage(desk);
      else await showStartPage(desk);
      const stop = this.#main.querySelector<HTMLElement>('.text .now') ?? this.#main.querySelector('h1');
      stop?.focus({ preventScroll: true });
      document.title = `${this.#main.querySelector('h1')?.textContent ?? 'The desk'} – The desk`;
    });
  }

  async #run(act: () => Promise<void>): Promise<boolean> {
    this.#running += 1;
    this.toggleAttribute('busy', true);
    let answer: NotTold['answer'] | null = null;
    try {
      const acting = act();
      this.#ended = Promise.allSettled([this.#ended, acting]);
      await acting;
    } catch (error) {
      if (!(error instanceof NotTold)) throw error;
      ({ answer } = error);
    } finally {
      this.#running -= 1;
      this.toggleAttribute('busy', this.#running > 0);
    }
    if (answer === null) return true;
    if ('clash' in answer) await showClash(answer.clash, (keep) => this.#choose(keep));
    else await showRefusal(answer.refused);
    return false;
  }

  async #choose(keep: 'mine' | 'theirs'): Promise<void> {
    await this.#run(async () => {
      await ask('choose', { keep });
      tell(keep === 'mine' ? 'Your version is written.' : 'The file stays as it is.');
    });
    await this.#show();
  }

  async #takeBack(): Promise<void> {
    if (this.#undo.disabled) return;
    // What is still being answered would be drawn over what is taken back.
    await this.#ended;
    const isDone = await this.#run(async () => {
      const { undone } = await ask('undo', {});
      tell(undone === null ? 'Nothing to take back.' : `Taken back: ${undone}.`);
    });
    if (isDone) await this.#show();
  }

  #setUndo(what: string | null): void {
    this.#undo.disabled = what === null;
    this.#undo.title = what === null ? 'Nothing to take back' : `Take back: ${what}`;
  }
}

customElements.define('variorum-desk', DeskElement);

import { isKeyOn } from './search-key.ts';
import { land } from './search-landing.ts';

/** What every page has of the search: a button and two keys that open it, and the arrival from a result. */

class SearchOpener extends HTMLElement {
  #open: Promise<() => void> | undefined;

  connectedCallback(): void {
    this.querySelector('button[data-open]')?.addEventListener('click', () => {
      this.open();
    });
    document.addEventListener('keydown', (event) => {
      if (!isOpeningKey(event)) return;
      event.preventDefault();
      this.open();
    });
    window.addEventListener('hashchange', land);
    land();
  }

  /** Opens the dialog, which is loaded the first time; on the search page the field is already there. */
  open(): void {
    const field = document.querySelector<HTMLInputElement>('site-search input');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    const { base = '/', folder = '' } = this.dataset;
    this.#open ??= import('./search-dialog.ts').then(({ createSearchDialog }) =>
      createSearchDialog({ base, folder }),
    );
    this.#open
      .then((open) => {
        open();
      })
      .catch(() => {
        this.#open = undefined;
        this.querySelector('form')?.submit();
      });
  }
}

function isOpeningKey(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return event.key.toLowerCase() === 'k';
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const isTyping =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  return !isTyping && isKeyOn();
}

customElements.define('search-opener', SearchOpener);

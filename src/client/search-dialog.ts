import { NO_FILTER, QUERY_LIMIT } from '../core/search/request.ts';
import type { HitGroup, SearchAnswer } from '../core/search/answer.ts';
import { type SearchPlace, startSearch } from './search-client.ts';
import { isKeyOn, switchKey } from './search-key.ts';
import { land, noteLanding } from './search-landing.ts';
import { describeAnswer, element, foundWords, hitLink, nearestOffers } from './search-result.ts';

/** The search from anywhere: a dialog with a combobox, after the pattern of the ARIA Authoring Practices. */

/** Where the site and its search files are. */
export interface DialogSetting extends SearchPlace {
  base: string;
}

const MOST = 8;
const LIST = 'search-dialog-list';

/** Makes the dialog and returns what opens it. Closed, it leaves the focus where it was. */
export function createSearchDialog({ base, folder }: DialogSetting): () => void {
  const ask = startSearch({ folder });
  const input = element('input');
  const list = element('div');
  const status = element('p');
  const offers = element('div');
  const all = element('button', 'All results');
  const dialog = element('dialog', searchForm(), status, offers, list, keysLine());
  let active = -1;
  document.body.append(dialog);
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search all articles');
  status.className = 'apparatus';
  status.setAttribute('role', 'status');
  offers.className = 'offers apparatus';
  list.id = LIST;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  input.addEventListener('input', () => {
    // What was chosen belongs to the words before.
    activate([...list.querySelectorAll<HTMLAnchorElement>('[role=option]')], -1);
    search(input.value);
  });
  input.addEventListener('keydown', onKey);

  return () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
  };

  function searchForm(): HTMLFormElement {
    const close = element('button', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => {
      dialog.close();
    });
    input.type = 'text';
    input.name = 'q';
    input.maxLength = QUERY_LIMIT;
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.enterKeyHint = 'search';
    input.placeholder = 'Words, names or numbers';
    const attributes = { role: 'combobox', 'aria-label': 'Search all articles', 'aria-autocomplete': 'list' };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.setAttribute('aria-controls', LIST);
    input.setAttribute('aria-expanded', 'false');
    const form = element('form', input, all, close);
    form.action = `${base.replace(/\/$/, '')}/search/`;
    form.method = 'get';
    return form;
  }

  function search(query: string): void {
    const wanted = query.trim();
    if (wanted === '') {
      show(null, '');
      return;
    }
    ask(query, NO_FILTER, MOST, (answer) => {
      if (answer) show(answer, wanted);
      else status.textContent = 'The search could not be loaded. All results leads to lists of all passages.';
    });
  }

  function show(answer: SearchAnswer | null, query: string): void {
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...(answer?.groups ?? []).map(group));
    list.hidden = !answer || answer.groups.length === 0;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = answer ? describeAnswer(answer, query) : '';
    const offered = answer && nearestOffers(answer, choose);
    offers.replaceChildren(...(offered ? [offered] : []));
  }

  function choose(query: string): void {
    input.value = query;
    input.focus();
    search(query);
  }

  function group(found: HitGroup, index: number): HTMLElement {
    const name = element('p', found.label);
    name.id = `${LIST}-${index}`;
    name.className = 'article';
    name.setAttribute('role', 'presentation');
    const options = found.hits.map((hit, at) => {
      const link = hitLink(hit, base);
      link.id = `${LIST}-${index}-${at}`;
      link.tabIndex = -1;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.classList.add(hit.kind);
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        noteLanding(link, found.label, foundWords(found));
        dialog.close();
        // A result on this very page makes no new page to land on.
        window.setTimeout(land, 0);
      });
      return link;
    });
    const made = element('div', name, ...options);
    made.setAttribute('role', 'group');
    made.setAttribute('aria-labelledby', name.id);
    return made;
  }

  function onKey(event: KeyboardEvent): void {
    const options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const from = active < 0 && step < 0 ? 0 : active;
      activate(options, (from + step + options.length) % options.length);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options[active]?.click();
    }
  }

  function activate(options: readonly HTMLAnchorElement[], index: number): void {
    active = index;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const chosen = options[index];
    if (!chosen) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }
}

/** The keys in words, and the switch for the one that a voice or a stray touch could press. */
function keysLine(): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = isKeyOn();
  box.addEventListener('change', () => {
    switchKey(box.checked);
  });
  const keys = element(
    'span',
    'Arrow keys choose, ',
    element('kbd', 'Enter'),
    ' opens, ',
    element('kbd', 'Esc'),
    ' closes',
  );
  const line = element('div', keys, element('label', box, ' ', element('kbd', '/'), ' opens the search'));
  line.className = 'keys apparatus';
  return line;
}

import { SEARCH_KINDS, type SearchFilter } from '../core/search/request.ts';
import type { HitGroup, SearchAnswer } from '../core/search/answer.ts';
import { type Ask, startSearch } from './search-client.ts';
import { noteLanding } from './search-landing.ts';
import { describeAnswer, element, foundWords, hitLink, nearestOffers } from './search-result.ts';

/** The search page's own behaviour: results as one types, and query and filters in the address. */

const PAGEFUL = 20;
const FIELDS = ['q', 'article', 'question', 'kind'] as const;

class SiteSearch extends HTMLElement {
  #ask: Ask | undefined;
  #most = PAGEFUL;
  /** True where the query in the address was asked for and not only passed while typing. */
  #isSettled = true;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      // A filter is a step of its own, and so is the first letter of a new query; those after it are not.
      const isFilter = target instanceof HTMLSelectElement;
      this.#run(isFilter || this.#isSettled ? 'push' : 'replace');
      this.#isSettled = isFilter;
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#run('push');
      this.#isSettled = true;
    });
    window.addEventListener('popstate', () => {
      this.#fromAddress();
    });
    this.#part('[data-more]').addEventListener('click', () => {
      this.#more();
    });
    this.#fromAddress();
  }

  #fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const field = this.#field(name);
      field.value = asked.get(name) ?? '';
      // What no option has, no filter keeps.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    this.#isSettled = true;
    this.#run('keep');
  }

  #run(address: 'push' | 'replace' | 'keep'): void {
    this.#most = PAGEFUL;
    if (address !== 'keep') this.#writeAddress(address);
    this.#find();
  }

  #find(): void {
    const query = this.#field('q').value;
    if (query.trim() === '') {
      this.#show(null, '');
      return;
    }
    const { folder = '' } = this.dataset;
    this.#ask ??= startSearch({ folder });
    this.#ask(query, this.#filter(), this.#most, (answer) => {
      if (this.#field('q').value !== query) return;
      if (answer) this.#show(answer, query.trim());
      else
        this.#part('[data-status]').textContent =
          'The search could not be loaded. Below are lists of all passages.';
    });
  }

  /** Shows more, and leads the keyboard to the first of them. */
  #more(): void {
    const shown = this.querySelectorAll('[data-results] a').length;
    this.#most += PAGEFUL;
    const results = this.#part('[data-results]');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      results.querySelectorAll('a')[shown]?.focus();
    }).observe(results, { childList: true });
    this.#find();
  }

  #filter(): SearchFilter {
    const kind = this.#field('kind').value;
    return {
      article: this.#field('article').value,
      question: this.#field('question').value,
      kind: SEARCH_KINDS.find((known) => known === kind) ?? '',
    };
  }

  #show(answer: SearchAnswer | null, query: string): void {
    const shown = answer?.groups.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
    const lists = this.querySelector<HTMLElement>('[data-all]');
    if (lists) lists.hidden = query !== '';
    this.#part('[data-results]').replaceChildren(
      ...(answer?.groups ?? []).map((group) => this.#group(group)),
    );
    this.#part('[data-status]').textContent = answer ? describeAnswer(answer, query) : '';
    this.#part('[data-more]').hidden = !answer || shown >= answer.stories + answer.places;
    const offered =
      answer &&
      nearestOffers(answer, (wanted) => {
        this.#choose(wanted);
      });
    this.#part('[data-offers]').replaceChildren(...(offered ? [offered] : []));
  }

  #choose(query: string): void {
    this.#field('q').value = query;
    this.#field('q').focus();
    this.#run('push');
  }

  #group(group: HitGroup): HTMLElement {
    const items = group.hits.map((hit) => {
      const link = hitLink(hit, this.dataset.base ?? '/');
      link.addEventListener('click', () => {
        noteLanding(link, group.label, foundWords(group));
      });
      const item = element('li', link);
      item.className = hit.kind;
      return item;
    });
    const section = element('section', element('h2', group.label), element('ul', ...items));
    section.className = 'group';
    return section;
  }

  /** Keeps query and filters in the address: a new entry of the history for a submitted query, none while typing. */
  #writeAddress(how: 'push' | 'replace'): void {
    const url = new URL(location.href);
    for (const name of FIELDS) {
      const value = this.#field(name).value.trim();
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (how === 'push' && url.href !== location.href) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  #field(name: (typeof FIELDS)[number]): HTMLInputElement | HTMLSelectElement {
    const field = this.#part(`[name=${name}]`);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`The search page has no field for ${name}.`);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}.`);
    return part;
  }
}

customElements.define('site-search', SiteSearch);

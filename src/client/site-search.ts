import type { HitGroup, MatchedRun, SearchHit, SearchRecord } from '../core/search.ts';

/** The search page's own behaviour: results as one types, and the query in the address. */

type Query = (query: string) => HitGroup[];

const KINDS: Record<SearchRecord['kind'], string> = { headline: 'Headline', passage: '', claim: 'Claim' };
const TYPING_PAUSE = 120;

class SiteSearch extends HTMLElement {
  #search: Promise<Query> | undefined;
  #timer = 0;
  #latest = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#run(input.value, 'replace');
      }, TYPING_PAUSE);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.#timer);
      this.#run(input.value, 'push');
    });
    window.addEventListener('popstate', () => {
      this.#fromAddress(input);
    });
    this.#fromAddress(input);
  }

  #fromAddress(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#run(input.value, 'keep');
  }

  /** Searches and shows; a slower answer to an earlier query is dropped. */
  #run(query: string, address: 'push' | 'replace' | 'keep'): void {
    const asked = (this.#latest += 1);
    const wanted = query.trim();
    if (address !== 'keep') writeAddress(wanted, address);
    if (!wanted) {
      this.#show([], '');
      return;
    }
    this.#search ??= this.#load();
    this.#search
      .then((search) => {
        if (asked === this.#latest) this.#show(search(wanted), wanted);
      })
      .catch(() => {
        this.#search = undefined;
        this.#part('[data-status]').textContent =
          'The search could not be loaded. All passages are listed below.';
      });
  }

  /** Loads code and records when a query is first asked. */
  async #load(): Promise<Query> {
    const [{ createSearch }, response] = await Promise.all([
      import('../core/search.ts'),
      fetch(this.dataset.records ?? ''),
    ]);
    if (!response.ok) throw new Error(`The search records answered ${response.status}.`);
    return createSearch((await response.json()) as SearchRecord[]);
  }

  #show(groups: readonly HitGroup[], query: string): void {
    this.#part('[data-all]').hidden = query !== '';
    this.#part('[data-results]').replaceChildren(...groups.map((group) => this.#group(group)));
    this.#part('[data-status]').textContent = describe(groups, query);
  }

  #group({ label, hits }: HitGroup): HTMLElement {
    const list = element('ul', ...hits.map((hit) => this.#hit(hit)));
    const section = element('section', element('h2', label), list);
    section.className = 'group';
    return section;
  }

  #hit({ record, title, text }: SearchHit): HTMLElement {
    const link = element('a');
    link.href = `${(this.dataset.base ?? '/').replace(/\/$/, '')}${record.address}`;
    const kind = KINDS[record.kind];
    if (kind) {
      const line = element('span', kind, ...(title.length > 0 ? [': ', ...title.map(run)] : []));
      line.className = 'kind';
      link.append(line);
    }
    link.append(...text.map(run));
    const item = element('li', link);
    item.className = record.kind;
    return item;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}.`);
    return part;
  }
}

function describe(groups: readonly HitGroup[], query: string): string {
  if (!query) return '';
  const hits = groups.reduce((sum, group) => sum + group.hits.length, 0);
  if (hits === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  const places = hits === 1 ? '1 place' : `${hits} places`;
  return `${places} in ${groups.length === 1 ? '1 article' : `${groups.length} articles`}`;
}

/** Keeps the query in the address: a new entry of the history for a submitted query, none while typing. */
function writeAddress(query: string, how: 'push' | 'replace'): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  if (how === 'push' && url.href !== location.href) history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

function run({ text, match }: MatchedRun): Node {
  return match ? element('mark', text) : document.createTextNode(text);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

customElements.define('site-search', SiteSearch);

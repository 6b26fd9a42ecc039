import { CHOSEN, facingFileAddress, underBase } from '../core/site/address.ts';
import { type FacingFile, unpackSheet } from '../core/data/facing-file.ts';
import {
  type FacingPlace,
  type FacingSheet,
  layOutFigures,
  layOutHead,
  layOutMap,
  layOutRows,
  type PagePart,
} from '../core/site/facing-layout.ts';
import { composeTitle, withSiteName } from '../core/site/page-title.ts';

/** Sets the text that a reader chooses beside that of the page; the address keeps the choice. */

/** Two articles as they face each other, with their ids. */
interface Facing {
  ids: [string, string];
  files: [FacingFile, FacingFile];
  sheet: FacingSheet;
}

class TextChooser extends HTMLElement {
  readonly #files = new Map<string, Promise<FacingFile>>();
  /** The article that stands beside the page’s own; the empty text for none. */
  #shown = '';
  /** What the page says before a text is chosen. */
  #before = { title: '', heading: '', name: '', address: '' };

  connectedCallback(): void {
    this.#before = {
      title: document.title,
      heading: part('h1').textContent,
      name: part('.citation cite').textContent,
      address: part('.citation a').textContent,
    };
    this.#select().addEventListener('change', () => {
      const { value } = this.#select();
      const query = value === '' ? '' : `?${new URLSearchParams({ [CHOSEN]: value }).toString()}`;
      history.pushState(null, '', `${location.pathname}${query}`);
      void this.#show();
    });
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** Shows the article that the address names; none where it names none that can be chosen. */
  async #show(): Promise<void> {
    const select = this.#select();
    select.value = new URLSearchParams(location.search).get(CHOSEN) ?? '';
    if (select.selectedIndex < 0) select.value = '';
    const chosen = select.value;
    // A way within the page changes nothing of the choice.
    if (chosen === this.#shown) return;
    try {
      const facing = chosen === '' ? null : await this.#face(chosen);
      if (select.value !== chosen) return;
      this.#shown = chosen;
      this.#write(facing);
    } catch {
      if (select.value !== chosen) return;
      this.#files.clear();
      this.#shown = '';
      this.#write(null);
      this.#say('The texts could not be loaded. Choose again, or load the page anew.');
    }
  }

  /** The article of the page and another, the one in the earlier column first: its file says how they differ. */
  async #face(other: string): Promise<Facing> {
    const { article = '' } = this.dataset;
    const [own, chosen] = await Promise.all([this.#load(article), this.#load(other)]);
    const sheet = own.beside[other];
    const [ids, files]: [Facing['ids'], Facing['files']] = sheet
      ? [
          [article, other],
          [own, chosen],
        ]
      : [
          [other, article],
          [chosen, own],
        ];
    const packed = sheet ?? chosen.beside[article];
    if (!packed) throw new Error(`${article} and ${other} do not stand side by side.`);
    return { ids, files, sheet: unpackSheet(packed, ...files) };
  }

  #load(article: string): Promise<FacingFile> {
    const known = this.#files.get(article) ?? this.#fetch(article);
    this.#files.set(article, known);
    return known;
  }

  async #fetch(article: string): Promise<FacingFile> {
    const { base = '/', story = '' } = this.dataset;
    const response = await fetch(underBase(base, facingFileAddress(story, article)));
    if (!response.ok) throw new Error(`${article} answered ${response.status}.`);
    return (await response.json()) as FacingFile;
  }

  #write(facing: Facing | null): void {
    const { base = '/', story = '', title = '' } = this.dataset;
    part('[data-sheet]').hidden = facing === null;
    this.#say('');
    if (facing === null) {
      const { title: name, heading } = this.#before;
      document.title = name;
      part('h1').textContent = heading;
      for (const list of ['[data-lede]', '[data-figures]']) part(list).replaceChildren();
      this.#cite(this.#before.name, '');
      return;
    }
    const { ids, files, sheet } = facing;
    const [a, b] = files;
    const place: FacingPlace = {
      story,
      labels: [a.label, b.label],
      questions: a.questions,
      href: (address) => underBase(base, address),
    };
    const name = `${a.label} and ${b.label}: ${sheet.finding}`;
    document.title = withSiteName(composeTitle({ finding: name, about: title }));
    part('h1').textContent = sheet.finding;
    part('[data-lede]').textContent = sheet.lede ?? '';
    part('[data-figures]').replaceChildren(...make(layOutFigures(sheet, place)));
    part('.heads').replaceChildren(...make(files.map((file, at) => layOutHead(ids[at] ?? '', file, place))));
    part('[data-map]').replaceChildren(...make(layOutMap(sheet, place)));
    part('.rows').replaceChildren(...make(layOutRows(sheet, place)));
    this.#cite(name, location.search);
    this.#say(`“${a.label}” and “${b.label}” stand side by side.`);
    // The row that the address leads to was not there when the page came.
    if (location.hash) location.replace(location.hash);
  }

  #cite(name: string, query: string): void {
    part('.citation cite').textContent = name;
    const link = part('.citation a');
    link.textContent = this.#before.address + query;
    link.setAttribute('href', link.textContent);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  #select(): HTMLSelectElement {
    const select = this.querySelector('select');
    if (!select) throw new Error('There is nothing to choose a text by.');
    return select;
  }
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`main ${selector}`);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Parts of a page as nodes; words go in as words. */
function make(parts: readonly PagePart[], space: string | null = null): (Node | string)[] {
  return parts.map((one) => {
    if (typeof one === 'string') return one;
    const own = one.tag === 'svg' ? SVG : space;
    const made = own ? document.createElementNS(own, one.tag) : document.createElement(one.tag);
    for (const [name, value] of Object.entries(one.attributes)) made.setAttribute(name, value);
    made.append(...make(one.children, own));
    return made;
  });
}

customElements.define('text-chooser', TextChooser);

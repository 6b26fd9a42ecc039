import { readColumns, writeColumns } from '../core/story/column.ts';
import { type ColumnMatter, describeColumns, describeElsewhere } from '../core/story/column-words.ts';

/** Picks the columns of a page by boxes: a box changes the address, and what the address names is shown. */

class ColumnChoice extends HTMLElement {
  #all: readonly string[] = [];

  connectedCallback(): void {
    // A page of an editor's set has those columns alone, and nothing to pick among.
    if (this.dataset.all === undefined) return;
    this.#all = this.dataset.all.split(' ');
    this.addEventListener('change', () => {
      const picked = this.#boxes().filter(({ checked }) => checked);
      const query = writeColumns(
        picked.map(({ value }) => value),
        this.#all,
      );
      history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
      this.#show();
    });
    window.addEventListener('popstate', () => {
      this.#show();
    });
    if (location.search) this.#show();
    // A browser that goes back to the page may have kept other ticks.
    else for (const box of this.#boxes()) box.checked = true;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** Shows the columns that the address names, and says what is not shown. */
  #show(): void {
    const all = this.#all;
    const shown = readColumns(location.search, all);
    for (const box of this.#boxes()) box.checked = shown.includes(box.value);
    for (const note of document.querySelectorAll('.elsewhere')) note.remove();
    for (const row of document.querySelectorAll<HTMLElement>('[data-columns]')) showCells(row, shown, all);
    for (const list of document.querySelectorAll<HTMLElement>('[data-wordings]')) showWordings(list, shown);
    for (const head of document.querySelectorAll<HTMLTableCellElement>('th[colspan]'))
      head.colSpan = shown.length;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-part]'))
      link.search = location.search;
    const said = describeColumns(shown.length, all.length, this.dataset.matter as ColumnMatter);
    for (const line of document.querySelectorAll('[data-columns-said]'))
      line.textContent = shown.length < all.length ? said : '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = said;
    const whole = this.querySelector('[data-whole]');
    if (shown.length < all.length) whole?.removeAttribute('aria-current');
    else whole?.setAttribute('aria-current', 'page');
  }
}

/** What the cells of a row hold that are counted. */
const COUNTED = ['figure', 'time', 'passage'] as const;

/** Up to so many columns stand beside each other, and a row needs a cell of each. */
const FEW = 6;

/** Hides the cells of columns that are not shown, and counts those of them that hold something. */
function showCells(row: HTMLElement, shown: readonly string[], all: readonly string[]): void {
  fillUp(row, shown, all);
  const cells = [...row.children].slice(-all.length) as HTMLElement[];
  for (const [index, cell] of cells.entries())
    cell.hidden = !shown.includes(cell.dataset.of ?? all[index] ?? '');
  const isPassage = row.dataset.columns === 'passage';
  const telling = cells.filter((cell) => !cell.matches('.empty'));
  const elsewhere = telling.filter((cell) => cell.hidden).length;
  // A passage that nobody shown tells is left out; a question stays.
  if (isPassage) row.hidden = elsewhere === telling.length;
  const what = COUNTED.find((one) => one === row.dataset.columns);
  if (what)
    addNote(row.closest('tbody')?.querySelector('.finding') ?? row, describeElsewhere(elsewhere, what));
}

/** Gives a row that came without its empty cells those of the columns that are shown, where they stand beside each other. */
function fillUp(row: HTMLElement, shown: readonly string[], all: readonly string[]): void {
  const held = [...row.querySelectorAll<HTMLElement>(':scope > [data-of]')];
  const [first] = held;
  if (!first || shown.length > FEW) return;
  const cells = new Map(held.map((cell) => [cell.dataset.of, cell]));
  for (const id of shown) {
    if (cells.has(id)) continue;
    const cell = first.cloneNode() as HTMLElement;
    cell.dataset.of = id;
    cell.classList.add('empty');
    cells.set(id, cell);
  }
  row.append(...all.flatMap((id) => cells.get(id) ?? []));
}

/** Hides wordings that no article shown uses, and counts them. */
function showWordings(list: HTMLElement, shown: readonly string[]): void {
  const lines = [...list.children] as HTMLElement[];
  for (const line of lines)
    line.hidden = !(line.dataset.articles ?? '').split(' ').some((id) => shown.includes(id));
  addNote(
    list.parentElement ?? list,
    describeElsewhere(lines.filter(({ hidden }) => hidden).length, 'wording'),
  );
}

function addNote(place: Element, words: string): void {
  if (words === '') return;
  const note = document.createElement('p');
  note.className = 'apparatus elsewhere';
  note.textContent = words;
  place.append(note);
}

customElements.define('column-choice', ColumnChoice);

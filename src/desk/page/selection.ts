import { wordsAround } from '../../core/text/text.ts';

/** The words of an article that an editor selects, by the mouse or by the arrow keys, as places in its blocks. */

/** A place in a block, in code points. */
export interface Words {
  block: string;
  start: number;
  end: number;
}

/** The whole words that are selected in the text, as far as the block in which they begin goes; null for none. */
export function selectedIn(text: HTMLElement): Words | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [blockOf(range.startContainer), blockOf(range.endContainer)];
  if (!from || !text.contains(from)) return null;
  const words = from.textContent;
  const { start, end } = wordsAround(words, {
    start: lengthTo(from, range.startContainer, range.startOffset),
    end: from === to ? lengthTo(from, range.endContainer, range.endOffset) : Array.from(words).length,
  });
  return start < end ? { block: from.dataset.block ?? '', start, end } : null;
}

/** True where what is selected goes on after the block in which it begins; one that is selected whole ends where the next begins. */
export function isBeyondBlock(): boolean {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const { startContainer, endContainer, endOffset } = selection.getRangeAt(0);
  return blockOf(startContainer) !== blockOf(endContainer) && endOffset > 0;
}

/** The whole words that are selected in the text, on one line; the empty text for none. */
export function selectedLine(text: HTMLElement): string {
  const words = selectedIn(text);
  const range = words && rangeOf(text, words);
  return range ? range.toString().replace(/\s+/gu, ' ').trim() : '';
}

/** The stretch of a page that a place is; null where it is none of the text. */
export function rangeOf(text: HTMLElement, { block, start, end }: Words): Range | null {
  const element = blockNamed(text, block);
  if (!element) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  let before = 0;
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const points = Array.from(node.nodeValue ?? '');
    const offset = (at: number) => points.slice(0, at - before).join('').length;
    if (before <= start && start <= before + points.length) range.setStart(node, offset(start));
    if (before <= end && end <= before + points.length) {
      range.setEnd(node, offset(end));
      break;
    }
    before += points.length;
  }
  return range;
}

/** Selecting by keys: a word at a time, with Shift from the first word to the last; gives the words, or null where there are none. */
export function createWordKeys(
  text: HTMLElement,
): (key: string, isMore: boolean, near: Words | null) => string | null {
  let [anchor, head, block] = [0, 0, ''];
  return (key, isMore, near) => {
    const now = selectedIn(text);
    const at = now ?? near;
    if (!at) return null;
    let words = wordsOf(text, at.block);
    const isOwn = now !== null && at.block === block && at.start === startOf(words, anchor, head);
    const first = words.findIndex(({ end }) => end > at.start);
    const last = words.findLastIndex(({ start }) => start < at.end);
    if (!isOwn) [anchor, head, block] = [first, last, at.block];
    const by = key === 'ArrowRight' ? 1 : -1;
    if (now === null) head = anchor;
    else if (isMore) head = Math.min(words.length - 1, Math.max(0, head + by));
    else {
      head += by;
      if (head < 0 || head >= words.length) {
        const next = neighbour(text, block, by);
        if (next === null) return null;
        block = next;
        words = wordsOf(text, block);
        head = by > 0 ? 0 : words.length - 1;
      }
      anchor = head;
    }
    const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
    const place = { block, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
    const range = rangeOf(text, place);
    if (!range) return null;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return range.toString();
  };
}

function startOf(words: readonly Omit<Words, 'block'>[], anchor: number, head: number): number | undefined {
  return words[Math.min(anchor, head)]?.start;
}

function wordsOf(text: HTMLElement, block: string): Omit<Words, 'block'>[] {
  const printed = blockNamed(text, block)?.textContent ?? '';
  return [...printed.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const start = Array.from(printed.slice(0, index)).length;
    return { start, end: start + Array.from(word).length };
  });
}

function neighbour(text: HTMLElement, block: string, by: number): string | null {
  const blocks = [...text.querySelectorAll<HTMLElement>('[data-block]')];
  const at = blocks.findIndex((one) => one.dataset.block === block);
  return blocks[at + by]?.dataset.block ?? null;
}

function blockNamed(text: HTMLElement, block: string): HTMLElement | null {
  return text.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

function lengthTo(from: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(from, 0);
  before.setEnd(node, offset);
  return Array.from(before.toString()).length;
}

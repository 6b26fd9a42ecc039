import type { PageBox, PageLine } from '../core/intake/page/page-flow.ts';
import { onOneLine } from '../core/intake/received.ts';
import { countWords, endsAsSentence, HEADING_MAX_WORDS } from '../core/text/prose.ts';
import { BLOCK, isUnseen, NO_TEXT } from './page-elements.ts';

/** The text of a page line by line, before anything of it is left out, with what its elements tell of each line. */

/** A page's text, numbered: each stretch of it stands in a `<data>` element of its own, which survives what follows. */
export interface NumberedText {
  /** The lines of the page, of which those are chosen whose stretches are among `kept`. */
  linesOf: (kept: ReadonlySet<string>) => PageLine[];
  /** The words that the page hides from its readers, of the stretches among `kept`. */
  hiddenOf: (kept: ReadonlySet<string>) => string[];
}

const PICTURE = 'img, picture, video, amp-img, amp-video';
/** One paragraph alone that waits to be shown is a notice. */
const FEWEST_WAITING = 2;
const STRETCH = 'data';
const NUMBER = 'value';

/** Where a link leads: away from the page, to another place of it, or there is none. */
type Leads = 'away' | 'here' | null;

/** What hides words: a style sheet, which a script or a click may undo, or their element itself. */
type Hidden = 'by a sheet' | 'by itself' | null;

interface Stretch {
  text: string;
  number: string;
  hidden: Hidden;
  linked: Leads;
  parent: Element;
}

/** Numbers all text below an element; what its page's own style sheets hide is in `hidden`. */
export function numberText(root: Element, hidden: ReadonlySet<Element>): NumberedText {
  const lines: Stretch[][] = [];
  let line: Stretch[] = [];
  let count = 0;
  const flush = () => {
    if (line.length > 0) lines.push(line);
    line = [];
  };
  const walk = (parent: Element, inherited: { hidden: Hidden; linked: Leads }) => {
    for (const child of [...parent.childNodes]) {
      if (child.nodeType === child.TEXT_NODE) {
        const text = child.textContent ?? '';
        if (text.trim() === '') {
          if (text !== '' && line.length > 0) line.push({ ...inherited, text: ' ', number: '', parent });
          continue;
        }
        const wrapper = root.ownerDocument.createElement(STRETCH);
        count += 1;
        wrapper.setAttribute(NUMBER, String(count));
        child.replaceWith(wrapper);
        wrapper.append(child);
        line.push({ ...inherited, text, number: String(count), parent });
      }
      if (child.nodeType !== child.ELEMENT_NODE) continue;
      const element = child as Element;
      if (NO_TEXT.test(element.tagName)) continue;
      const within = {
        hidden: isUnseen(element)
          ? 'by itself'
          : (inherited.hidden ?? (hidden.has(element) ? 'by a sheet' : null)),
        linked: inherited.linked ?? whereTo(element),
      };
      const isBlock = BLOCK.test(element.tagName);
      if (isBlock || element.tagName === 'BR') flush();
      walk(element, within);
      if (isBlock) flush();
    }
  };
  walk(root, { hidden: null, linked: null });
  flush();
  // All is measured now: whoever reads the page next takes it apart.
  const boxesOf = boxReader(root);
  const visible = new Set(lines.map((stretches) => textOf(stretches.filter((one) => one.hidden === null))));
  // A paragraph that a click shows is a part of the text; one that stands there for small screens as well is not.
  const mayWait = (stretches: readonly Stretch[]) =>
    stretches.every((one) => one.hidden === 'by a sheet' || one.number === '') &&
    isParagraph(textOf(stretches)) &&
    !visible.has(textOf(stretches));
  const waiting = new Set(lines.filter(mayWait));
  const parted = lines.map((stretches) =>
    waiting.size >= FEWEST_WAITING && waiting.has(stretches)
      ? { shown: stretches, unseen: [] }
      : {
          shown: stretches.filter((one) => one.hidden === null),
          unseen: stretches.filter((one) => one.hidden !== null),
        },
  );
  const seen = parted.flatMap(({ shown }) => measure(shown, boxesOf));
  return {
    linesOf: (kept) =>
      seen.map(({ weights, ...line }) => {
        const chosen = weights.filter(([number]) => kept.has(number));
        return { ...line, chosen: chosen.length > 0 && 2 * sum(chosen) >= sum(weights) };
      }),
    hiddenOf: (kept) =>
      parted
        .map(({ unseen }) => textOf(unseen.filter(({ number }) => kept.has(number))))
        .filter((text) => text !== ''),
  };
}

function textOf(stretches: readonly Stretch[]): string {
  return onOneLine(stretches.map(({ text }) => text).join(''));
}

function isParagraph(text: string): boolean {
  return endsAsSentence(text) && countWords(text) > HEADING_MAX_WORDS;
}

type Weights = (readonly [number: string, weight: number])[];

const sum = (weights: Weights) => weights.reduce((all, [, weight]) => all + weight, 0);

/** The letters and digits of each stretch of a line. */
function weigh(stretches: readonly Stretch[]): Weights {
  return stretches.map(({ number, text }) => [number, text.match(/[\p{L}\p{N}]/gu)?.length ?? 0]);
}

/** The numbers of the stretches that are left below an element. */
export function keptNumbers(root: Element): Set<string> {
  return new Set(
    [...root.querySelectorAll(`${STRETCH}[${NUMBER}]`)].map((one) => one.getAttribute(NUMBER) ?? ''),
  );
}

function whereTo(element: Element): Leads {
  const address = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (address === null || address === '') return null;
  return /^#./u.test(address) ? 'here' : 'away';
}

function measure(
  stretches: readonly Stretch[],
  boxesOf: (element: Element) => PageBox[],
): (Omit<PageLine, 'chosen'> & { weights: Weights })[] {
  const text = textOf(stretches);
  const numbered = stretches.filter(({ number }) => number !== '');
  const [first, ...others] = numbered;
  if (text === '' || !first) return [];
  const weights = weigh(numbered);
  const plain = onOneLine(stretches.flatMap((one) => (one.linked === 'away' ? [] : [one.text])).join(''));
  const around = others.reduce<Element>((shared, { parent }) => sharedParent(shared, parent), first.parent);
  const inPage = 2 * sum(weigh(numbered.filter(({ linked }) => linked === 'here'))) > sum(weights);
  return [{ text, weights, plain, inPage, boxes: boxesOf(around) }];
}

function sharedParent(one: Element, other: Element): Element {
  let at: Element = one;
  while (!at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}

/** Reads the elements around a line, outermost first, each once. */
function boxReader(root: Element): (element: Element) => PageBox[] {
  const known = new Map<Element, PageBox[]>();
  const read = (element: Element): PageBox[] => {
    const before = known.get(element);
    if (before) return before;
    const words = ['class', 'id', 'role', 'itemprop', 'rel']
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ');
    const box: PageBox = {
      tag: element.tagName.toLowerCase(),
      words: onOneLine(words.replace(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase()),
      length: element.textContent.length,
      pictured: element.querySelector(PICTURE) !== null,
    };
    const outer = element === root || !element.parentElement ? [] : read(element.parentElement);
    const boxes = [...outer, box];
    known.set(element, boxes);
    return boxes;
  };
  return read;
}

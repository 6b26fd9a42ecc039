/** From a result to its passage: the place is marked and announced when the page that has it opens. */

interface Landing {
  address: string;
  label: string;
  words: string[];
}

/** Kept in the tab alone, and only until the page opens. */
const KEY = 'search-landing';
const HIGHLIGHT = 'search-words';

/** Notes that a result was opened: its link, the article's label, and the words found in it. */
export function noteLanding(link: HTMLAnchorElement, label: string, words: readonly string[]): void {
  const landing: Landing = { address: link.href, label, words: [...words] };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(landing));
  } catch {
    // A browser that keeps nothing shows the passage all the same.
  }
}

/** Marks and announces the passage that the address leads to, if a result led there; else does nothing. */
export function land(): void {
  const landing = takeLanding();
  const target = document.getElementById(readHash(location.hash));
  if (!landing || !target) return;
  for (const marked of document.querySelectorAll('[data-landed]')) marked.removeAttribute('data-landed');
  target.dataset.landed = '';
  if (!target.matches('a, button')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
  markWords(target.closest('p, h1, h2') ?? target, landing.words);
  announce(`Found in ${landing.label}: ${target.textContent.trim()}`);
}

/** The id that an address leads to; as it stands where its "%" is no escape. */
function readHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function takeLanding(): Landing | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    const landing = kept === null ? null : (JSON.parse(kept) as Landing);
    // The page that a result was opened from is not the one where it lands.
    if (landing?.address !== location.href) return null;
    sessionStorage.removeItem(KEY);
    return landing;
  } catch {
    return null;
  }
}

/** Marks words without touching the page's text; a browser that cannot still marks the passage. */
function markWords(block: Element, words: readonly string[]): void {
  if (typeof Highlight === 'undefined') return;
  const highlight = new Highlight();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        if (isWhole(text, at, at + word.length)) highlight.add(range);
      }
    }
  }
  CSS.highlights.set(HIGHLIGHT, highlight);
}

function isWhole(text: string, start: number, end: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return !isLetter(start - 1) && !isLetter(end);
}

/** A region must be there before it is filled, or nothing is read out. */
function announce(message: string): void {
  const region = document.createElement('p');
  region.className = 'out-of-sight';
  region.setAttribute('role', 'status');
  document.body.append(region);
  window.setTimeout(() => {
    region.textContent = message;
  }, 100);
}

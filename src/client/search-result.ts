import type { HitGroup, SearchAnswer, SearchHit } from '../core/search/answer.ts';
import type { MatchedRun } from '../core/search/excerpt.ts';
import type { SearchKind } from '../core/search/request.ts';

/** Results as elements of a page. All text goes in as text: markup in a query or an article stays what it says. */

const KINDS: Record<SearchKind, string> = {
  story: 'Story',
  headline: 'Headline',
  passage: '',
  claim: 'Claim',
  quotation: 'Quotation',
};

/** An element with its children, strings as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** A result as a link to its passage, with what was found in it marked. */
export function hitLink({ kind, title, text, note, address }: SearchHit, base: string): HTMLAnchorElement {
  const link = element('a');
  link.href = `${base.replace(/\/$/, '')}${address}`;
  const name = KINDS[kind];
  if (name) {
    const line = element('span', name, ...(title.length > 0 ? [': ', ...title.map(run)] : []));
    line.className = 'kind';
    link.append(line);
  }
  const words = element('span', ...text.map(run));
  words.className = 'words';
  link.append(words);
  if (note) {
    const line = element('span', note);
    line.className = 'support';
    link.append(line);
  }
  return link;
}

/** What the search found, in a sentence or two for the eye and for the ear. */
export function describeAnswer(
  { groups, stories, places, articles, isPartial }: SearchAnswer,
  query: string,
): string {
  if (stories + places === 0) return `Nothing found for “${query}”.`;
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const where = [
    stories > 0 ? counted(stories, 'story', 'stories') : '',
    places > 0 ? `${counted(places, 'place')} in ${counted(articles, 'article')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const part = isPartial ? 'No passage has all of it; these have some. ' : '';
  return shown < stories + places ? `${part}The best ${shown} of ${where}` : `${part}${where}`;
}

/** Offers what comes nearest to the words that stand nowhere, as buttons that ask for it instead; null for none. */
export function nearestOffers({ absent }: SearchAnswer, choose: (query: string) => void): HTMLElement | null {
  const lines = absent.map(({ asked, nearest }) => {
    const line = element('p', `No article has ${asked}.`);
    if (nearest.length === 0) return line;
    line.append(' Nearest: ');
    for (const { text, query } of nearest) {
      const button = element('button', text);
      button.type = 'button';
      button.addEventListener('click', () => {
        choose(query);
      });
      line.append(button, ' ');
    }
    return line;
  });
  return lines.length > 0 ? element('div', ...lines) : null;
}

/** The words that were found in the results of an article, each once, to be marked again where they lead. */
export function foundWords({ hits }: HitGroup): string[] {
  const runs = hits.flatMap(({ text }) => text);
  return [...new Set(runs.filter(({ match }) => match).map(({ text }) => text))];
}

function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

function run({ text, match }: MatchedRun): Node {
  return match ? element('mark', text) : document.createTextNode(text);
}

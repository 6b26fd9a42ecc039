import type { OpenArticle } from '../calls.ts';
import { make } from './element.ts';
import { rangeOf, type Words } from './selection.ts';

/** The words of an article with every stop marked. */

type Stop = OpenArticle['stops'][number];

/** What each mark says to who cannot see it. */
const STATES: Record<Stop['state'], string> = {
  claimed: 'claimed',
  'left-out': 'left out',
  'proposed-claim': 'proposed as a claim',
  'proposed-left-out': 'proposed to be left out',
  unread: 'unread',
};

/** Draws the blocks of an article; a stop is a button that is told by its place among the stops. */
export function showBlocks(
  place: HTMLElement,
  article: OpenArticle,
  at: number,
  choose: (index: number) => void,
): void {
  /** True where the file proposes to leave a number out, and the desk something else by now. */
  const isOtherwise = (index: number) =>
    article.stops[index]?.state === 'proposed-left-out' && article.offers[index]?.act.act !== 'leave-out';
  const mark = (index: number, stop: Stop, words: string) => {
    const attributes = {
      class: `number ${stop.state}${index === at ? ' now' : ''}${stop.isNumber ? '' : ' words'}`,
      'aria-label': `${stop.text}, ${isOtherwise(index) ? STATES.unread : STATES[stop.state]}`,
      'aria-current': index === at ? 'true' : null,
      click: () => {
        choose(index);
      },
    };
    if (stop.isNumber) return make('button', { type: 'button', ...attributes }, words);
    // Words go over the end of a line, and a button does not.
    const press = (event: Event) => {
      if ((event as KeyboardEvent).key !== ' ') return;
      event.preventDefault();
      choose(index);
    };
    return make('span', { role: 'button', tabindex: 0, ...attributes, keydown: press }, words);
  };
  const stops = [...article.stops.entries()];
  const lost = stops.filter(([, stop]) => stop.place === null);
  place.replaceChildren(
    ...article.blocks.map(({ id, kind, text }) => {
      const block = make(kind === 'headline' ? 'h2' : kind === 'heading' ? 'h3' : 'p', {
        'data-block': id,
        class: kind,
      });
      const points = Array.from(text);
      let from = 0;
      for (const { index, stop, start, end } of marksIn(stops, id)) {
        block.append(
          points.slice(from, start).join(''),
          mark(index, stop, points.slice(start, end).join('')),
        );
        from = end;
      }
      block.append(points.slice(from).join(''));
      return block;
    }),
    ...(lost.length === 0
      ? []
      : [
          make(
            'section',
            { class: 'lost' },
            make('h3', {}, 'Entries whose words stand nowhere, or in several places'),
            ...lost.map(([index, stop]) => make('p', {}, mark(index, stop, stop.text))),
          ),
        ]),
  );
  showQuote(place, article, at);
}

/** Where the stops of a block are marked: numbers, and of other entries the first words that no mark has yet. */
function marksIn(stops: readonly [number, Stop][], block: string) {
  const here = stops.flatMap(([index, stop]) =>
    stop.place?.block === block ? [{ index, stop, start: stop.place.start, end: stop.place.end }] : [],
  );
  const marks = here.filter(({ stop }) => stop.isNumber);
  for (const other of here.filter(({ stop }) => !stop.isNumber)) {
    let { start } = other;
    for (const one of marks) if (one.start <= start && start < one.end) start = one.end;
    const next = marks.map((one) => one.start).filter((one) => one >= start);
    marks.push({ ...other, start, end: Math.max(start, Math.min(other.end, ...next)) });
    marks.sort((a, b) => a.start - b.start);
  }
  return marks;
}

/** Shows which words the entry at hand quotes. */
function showQuote(place: HTMLElement, { stops, claims, blocks }: OpenArticle, at: number): void {
  const stop = stops[at];
  const claim = stop?.entry?.list === 'claims' ? claims[stop.entry.index] : undefined;
  CSS.highlights.delete('quote');
  if (!stop?.place || !claim) return;
  const { block } = stop.place;
  const text = blocks.find(({ id }) => id === block)?.text ?? '';
  const at16 = text.indexOf(claim.exact);
  if (at16 < 0) return;
  const start = Array.from(text.slice(0, at16)).length;
  const range = rangeOf(place, { block, start, end: start + Array.from(claim.exact).length } satisfies Words);
  if (range) CSS.highlights.set('quote', new Highlight(range));
}

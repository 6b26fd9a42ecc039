import { nameBlock } from '../../core/article/block.ts';
import type { FoundSpeaker, PlacedPart } from '../../core/desk/found/found-speaker.ts';
import { capitalise } from '../../core/text/count-words.ts';
import type { OpenFound } from '../calls.ts';
import { make } from './element.ts';

/** The words of an article with what was found in them: who is quoted, and which paragraphs have company. */

/** What each state says. */
export const STATES = {
  proposed: 'found by rule',
  confirmed: 'confirmed',
  corrected: 'corrected',
  forbidden: 'not so',
} as const;

type Placed<Kind> = readonly [index: number, found: Extract<OpenFound['found'][number], { kind: Kind }>];

/** Draws the blocks of an article, and below them the articles that look like it; each thing found can be pressed. */
export function drawFoundText(
  place: HTMLElement,
  open: OpenFound,
  at: number,
  choose: (index: number) => void,
): void {
  const { found, articles, article } = open;
  const entries = [...found.entries()];
  const ofKind = <Kind extends OpenFound['found'][number]['kind']>(kind: Kind) =>
    entries.filter(([, one]) => one.kind === kind) as unknown as Placed<Kind>[];
  const marking = (index: number, state: string | null, label: string) => ({
    class: `found-mark ${state ?? 'alone'}${index === at ? ' now' : ''}`,
    'aria-label': label,
    'aria-current': index === at ? 'true' : null,
    click: () => {
      choose(index);
    },
  });
  const mark = (index: number, state: string | null, label: string, words: string) =>
    make('button', { type: 'button', ...marking(index, state, label) }, words);
  // Words that run over several lines: a button would stand in one block.
  const markWords = (index: number, state: string, label: string, words: string) => {
    const link = make(
      'a',
      { ...marking(index, state, label), href: `#found/${open.story}/${article}/${index}` },
      words,
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    return link;
  };
  const blocks = articles.find(({ id }) => id === article)?.blocks ?? [];
  const drawn = blocks.map(({ id, kind, text }) => {
    const [passage] = ofKind('passage').filter(([, { block }]) => block === id);
    const spoken = ofKind('speaker').flatMap((one) => placesOf(one).filter(({ block }) => block === id));
    const block = make(kind === 'headline' ? 'h2' : kind === 'heading' ? 'h3' : 'p', {
      'data-block': id,
      class: `${kind} with-mark`,
    });
    if (passage) {
      const [index, { state, pairs }] = passage;
      const many = pairs.filter((pair) => pair.state !== 'forbidden').length;
      const company = many === 0 ? 'alone' : `put together with ${many}`;
      const said = state === null || many === 0 ? '' : `, ${STATES[state]}`;
      const label = `${capitalise(nameBlock(id))}, ${company}${said}`;
      // Without the space, the figure would be of one word with the first of the paragraph.
      block.append(mark(index, state, label, many === 0 ? '¶' : String(many)), ' ');
    }
    const points = Array.from(text);
    let from = 0;
    for (const { index, start, end, found: one, isRest } of apart(spoken, at)) {
      const words = points.slice(start, end).join('');
      block.append(points.slice(from, start).join(''));
      const whole = isRest ? `, with “${one.words}”` : '';
      const label = `“${words}”${whole}, ${one.speaker ?? 'nobody is named'}, ${STATES[one.state]}`;
      block.append(markWords(index, one.state, label, words));
      from = end;
    }
    block.append(points.slice(from).join(''));
    return block;
  });
  const copies = ofKind('copy').map(([index, { label, state }]) =>
    make('li', {}, mark(index, state, `${label}, ${STATES[state]}`, label)),
  );
  place.replaceChildren(
    ...drawn,
    ...(copies.length > 0
      ? [make('h3', {}, 'Articles that look like it'), make('ul', { class: 'look-alikes' }, ...copies)]
      : []),
  );
}

/** Words of an utterance as they are marked: its first, or what goes on with it elsewhere. */
interface Marked extends Pick<PlacedPart, 'block' | 'start' | 'end'> {
  index: number;
  found: FoundSpeaker;
  isRest: boolean;
}

function placesOf([index, found]: Placed<'speaker'>): Marked[] {
  return [found, ...found.rest].map(({ block, start, end }, part) => ({
    ...{ block, start, end },
    ...{ index, found, isRest: part > 0 },
  }));
}

/**
 * Marks cannot lie over one another: the utterance that is looked at comes first, then the first words of each, then what
 * else leaves room.
 */
function apart(spoken: readonly Marked[], at: number): Marked[] {
  const drawn: Marked[] = [];
  const rank = ({ index, isRest }: Marked) => Number(index !== at) * 2 + Number(isRest);
  for (const one of spoken.toSorted((a, b) => rank(a) - rank(b)))
    if (drawn.every(({ start, end }) => one.end <= start || end <= one.start)) drawn.push(one);
  return drawn.sort((a, b) => a.start - b.start);
}

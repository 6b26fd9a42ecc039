import { shortenText } from '../../core/text/shorten.ts';
import type { FoundText } from '../calls.ts';
import { button, make } from './element.ts';

/** The lines of a text with what each was taken for: one is chosen, and what it is said by a button or a key. */

type Line = FoundText['lines'][number];
/** What an editor says of a line. */
export type Choice = 'headline' | 'dek' | 'byline' | 'no-headline' | 'furniture' | 'keep' | 'as-found';

const KINDS: Readonly<Record<Line['kind'], string>> = {
  headline: 'headline',
  dek: 'standfirst',
  byline: 'byline',
  heading: 'heading',
  paragraph: 'paragraph',
  removed: 'no part of it',
};

const CHOICES: readonly (readonly [
  choice: Choice,
  label: string,
  key: string,
  fits: (line: Line, lines: readonly Line[]) => boolean,
])[] = [
  ['headline', 'Headline', 'h', ({ kind }) => kind !== 'headline'],
  ['dek', 'Standfirst', 's', ({ kind }) => kind !== 'dek'],
  ['byline', 'Byline', 'b', ({ kind }) => kind !== 'byline'],
  [
    'no-headline',
    'No headline',
    'o',
    (line, lines) =>
      line.kind === 'headline' || (line === lines[0] && !lines.some(({ kind }) => kind === 'headline')),
  ],
  ['furniture', 'No part of it', 'x', ({ kind }) => kind !== 'removed'],
  ['keep', 'Part of the article', 'p', ({ kind }) => kind === 'removed'],
  ['as-found', 'As it was found', 'l', () => true],
];

/** Shows lines, the one at `at` chosen; gives what keys do there, and tells where another is chosen. */
export function showLines(
  place: HTMLElement,
  lines: readonly Line[],
  at: number,
  { choose, set }: { choose: (index: number) => void; set: (line: Line, choice: Choice) => void },
): (key: string) => boolean {
  const line = lines[at];
  const fitting = line ? CHOICES.filter(([, , , fits]) => fits(line, lines)) : [];
  const choices = fitting.map(([choice, label, key]) =>
    button(
      label,
      () => {
        if (line) set(line, choice);
      },
      key,
      'quiet',
    ),
  );
  place.replaceChildren(
    make(
      'ol',
      { class: 'lines' },
      ...lines.map(({ text, kind, rule, mayBeDek }, index) =>
        make(
          'li',
          { class: kind },
          make(
            'span',
            { class: 'kind' },
            KINDS[kind],
            rule !== null && make('span', { class: 'note' }, ` ${rule}`),
            mayBeDek && make('span', { class: 'note doubt' }, ' or the standfirst?'),
          ),
          make(
            'div',
            {},
            make(
              'button',
              {
                type: 'button',
                class: `line${index === at ? ' now' : ''}`,
                'aria-current': index === at ? 'true' : null,
                click: () => {
                  choose(index);
                },
              },
              text,
            ),
            index === at &&
              make('p', { class: 'actions', role: 'group', 'aria-label': 'This line is' }, ...choices),
          ),
        ),
      ),
    ),
  );
  return (key) => {
    const { length } = lines;
    if (length > 0 && ['j', 'ArrowDown', 'k', 'ArrowUp'].includes(key)) {
      choose((at + (key === 'j' || key === 'ArrowDown' ? 1 : -1) + length) % length);
      return true;
    }
    const chosen = fitting.find(([, , own]) => own === key);
    if (line && chosen) set(line, chosen[0]);
    return chosen !== undefined;
  };
}

/** Where the eye should begin: at the line that may be something else, else at the first. */
export function doubtfulLine(lines: readonly Line[]): number {
  return Math.max(
    0,
    lines.findIndex(({ mayBeDek }) => mayBeDek),
  );
}

/** What a line was taken for, in a word or two; the empty text for none. */
export function nameKind(line: Line | undefined): string {
  return line ? KINDS[line.kind] : '';
}

/** As much of a line as tells which one it is, to a whole word. */
export function shortLine(text: string): string {
  return shortenText(text, SHOWN);
}

const SHOWN = 60;

/** Moves the focus to the line that is chosen. */
export function focusLine(place: HTMLElement): void {
  const now = place.querySelector<HTMLElement>('.line.now');
  now?.focus({ preventScroll: true });
  now?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

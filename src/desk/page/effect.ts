import type { Told } from '../calls.ts';
import { make } from './element.ts';

/** What an article does to its story, and what the check says of it. */

/** Draws the rows that an article gives a figure to, and the check’s messages in its own words. */
export function drawEffect(place: HTMLElement, { messages, rows }: Told['effect']): void {
  place.replaceChildren(
    ...(rows.length > 0 ? [make('h2', {}, 'What it does')] : []),
    ...rows.map((row) =>
      make(
        'p',
        { class: 'row' },
        make('strong', {}, row.label),
        make('span', { class: 'verdict' }, row.verdict),
      ),
    ),
    ...drawMessages(messages),
  );
}

/** The check’s messages under their heading; says so where there are none. */
export function drawMessages(messages: Told['effect']['messages']): HTMLElement[] {
  const nothing = 'Nothing: every quote is found, and every number is claimed or left out.';
  return [
    make('h2', {}, 'What the check says'),
    ...(messages.length === 0 ? [make('p', { class: 'apparatus' }, nothing)] : messages.map(drawMessage)),
  ];
}

function drawMessage({
  severity,
  sentence,
  evidence,
  action,
  place,
  code,
}: Told['effect']['messages'][number]): HTMLElement {
  return make(
    'details',
    { class: `message ${severity}` },
    make('summary', {}, sentence),
    ...evidence.map((line) => make('pre', {}, line)),
    make('p', {}, action),
    make('p', { class: 'apparatus' }, `${place}  ${code}`),
  );
}

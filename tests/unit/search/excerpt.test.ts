import { expect, test } from 'vitest';
import { excerptText, type MatchedRun, markText } from '../../../src/core/search/excerpt.ts';
import type { TermMatch } from '../../../src/core/search/match.ts';

const match = (...forms: string[]): TermMatch => ({
  forms: forms.map((form) => ({ form, index: 0, frequency: 0, isName: false })),
  steps: forms.map((_, step) => step),
  quality: 1,
});
const shown = (runs: readonly MatchedRun[]) =>
  runs.map(({ text, match: is }) => (is ? `[${text}]` : text)).join('');

test.each<[string, TermMatch[], string]>([
  ['A ferry, the ferry’s crew', [match('ferry')], 'A [ferry], the [ferry’s] crew'],
  ['Nearly 2,030 men', [match('#2030')], 'Nearly [2,030] men'],
  ['Two thousand and thirty men', [match('#2030')], '[Two thousand and thirty] men'],
  ['Port-au-Prince and Port Said', [match('port', 'said')], 'Port-au-Prince and [Port] [Said]'],
  ['The pilot. The harbour pilot.', [match('harbour', 'pilot')], 'The pilot. The [harbour] [pilot].'],
  ['Counter-terrorism', [match('counterterrorism'), match('terrorism')], '[Counter-terrorism]'],
  ['Nothing here', [match('ferry')], 'Nothing here'],
  ['', [match('ferry')], ''],
])('%s', (text, matches, expected) => {
  expect(shown(markText(text, matches))).toBe(expected);
});

test('a long text is cut to the sentences in which most was found', () => {
  const filler = 'On that day the wind blew from the north and nobody in the town went out of doors at all. ';
  const text = `${filler.repeat(3)}The ferry sank with its captain. ${filler.repeat(3)}A ferry is a boat.`;
  const excerpt = shown(excerptText(text, [match('ferry'), match('captain')]));
  expect(excerpt).toMatch(/^… The \[ferry\] sank with its \[captain\]\..* …$/u);
  expect(excerpt.length).toBeLessThan(350);
  expect(shown(excerptText(text, []))).toMatch(/^On that day .* …$/u);
});

test('one sentence longer than a glance is shown whole', () => {
  const sentence = `The ferry ${'and the tide '.repeat(40)}rose.`;
  expect(shown(excerptText(sentence, [match('rose')]))).toBe(sentence.replace('rose', '[rose]'));
});

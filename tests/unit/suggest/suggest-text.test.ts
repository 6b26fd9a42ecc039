import { expect, test } from 'vitest';
import { suggestText } from '../../../src/core/suggest/suggest-text.ts';
import { sliceText } from '../../../src/core/text/text.ts';

const TEXT = [
  '🌊 Flood kills 12 in Orsk Vale',
  'Published 3 March 2021',
  '',
  'ORSK VALE — At least 12 people, four of them children, were killed on Wednesday, the governor said.',
  'A further 30 were hurt. The flood of 1998 killed 90.',
  '',
].join('\r\n');

test('a proposal is a whole record', () => {
  expect(suggestText(TEXT)[1]).toEqual({
    quote: 'At least 12 people, four of them children, were killed on Wednesday, the governor said.',
    start: 69,
    end: 156,
    question: { quantity: 'deaths', population: 'people', place: 'Orsk Vale' },
    figure: {
      text: 'At least 12',
      min: 12,
      minOpen: false,
      max: null,
      maxOpen: false,
      unit: null,
      vague: false,
      hedge: 'at-least',
      rule: 'at least n is [n, ∞)',
    },
    attribution: 'governor',
    sentence:
      'ORSK VALE — At least 12 people, four of them children, were killed on Wednesday, the governor said.',
  });
});

test('headline, parts and what goes on are proposed; the earlier flood is not', () => {
  expect(
    suggestText(TEXT).map(({ quote, question, attribution }) => [quote, question.population, attribution]),
  ).toEqual([
    ['🌊 Flood kills 12 in Orsk Vale', 'people', null],
    [
      'At least 12 people, four of them children, were killed on Wednesday, the governor said.',
      'people',
      'governor',
    ],
    [
      'At least 12 people, four of them children, were killed on Wednesday, the governor said.',
      'children',
      'governor',
    ],
    ['A further 30 were hurt.', 'people', null],
  ]);
});

test.each([
  ['as it is', TEXT],
  ['with line feeds', TEXT.replaceAll('\r\n', '\n')],
  ['with a header', `---\noutlet: unnamed\nreports: 2021-03-03\n---\n${TEXT}`],
  ['with a byte order mark', `\ufeff${TEXT}`],
])('places are code points of the file %s', (_, text) => {
  const proposals = suggestText(text);
  expect(proposals).toHaveLength(4);
  for (const { quote, start, end } of proposals) expect(sliceText(text, { start, end })).toBe(quote);
});

test('the lines that a website puts around an article give none', () => {
  const text = 'Ferry sinks\n\nTwelve people drowned.\n\n• Read also: More than 160 dead in riots\n';
  expect(suggestText(text).map(({ quote }) => quote)).toEqual(['Twelve people drowned.']);
});

test.each(['', '\n\n', 'No figures here.\n', '---\n---\n'])('no article, no proposals: %j', (text) => {
  expect(suggestText(text)).toEqual([]);
});

test.each([
  ['Sixteen members of the security forces were killed.', 'members of the security forces'],
  ['The quake left 7,003 injured.', 'people'],
  ['It injured 12 police officers.', 'police officers'],
])('whom “%s” counts: %s', (sentence, population) => {
  expect(suggestText(`A quake\n\n${sentence}\n`)[0]?.question.population).toBe(population);
});

test('a place that no sentence names is where the article was filed, or what it names most beside older events', () => {
  const body = 'Nine people died. In neighbouring Orsk, six died. The 1999 quake near Port Sel killed 40.';
  const placesOf = (text: string) => suggestText(text).map(({ question }) => question.place);
  expect(placesOf(`A quake\n\nKELBORN (Wire) - ${body}\n`)).toEqual(['Kelborn', 'Orsk']);
  expect(placesOf(`A quake\n\n${body}\n`)).toEqual(['Orsk', 'Orsk']);
});

import { expect, test } from 'vitest';
import { readMeasureOf } from '../../../src/core/desk/row/measure-row.ts';
import { findText } from '../../../src/core/text/find-text.ts';

/** What a number with a unit measures. */

const titleOf = (text: string, figure: string) => {
  const [number = ''] = figure.split(' ');
  const [place] = findText(text, number);
  if (!place) throw new Error(`“${number}” stands nowhere in “${text}”`);
  return readMeasureOf(figure, text, place)?.title ?? null;
};

test.each([
  ['The silo, 42 metres tall, fell at noon.', '42 metres', 'Height of the silo'],
  ['The train had been going at about 90 kilometres an hour.', '90 kilometres an hour', 'Speed of the train'],
  ['It held 6,000 tonnes of malting barley and some oats.', '6,000 tonnes', 'Malting barley'],
  ['The bell weighs almost 3 tonnes.', '3 tonnes', 'Weight of the bell'],
  ['The strike lasted 11 days.', '11 days', 'Duration of the strike'],
])('%s', (text, figure, title) => {
  expect(titleOf(text, figure)).toBe(title);
});

test.each([
  ['The silo held 6,000 tonnes.', '6,000 tonnes'],
  ['The cloud spread over 12 hectares.', '12 hectares'],
  ['The works are 42 metres from the river.', '42 metres'],
  ['The ship lost 300 litres of its oil.', '300 litres'],
  ['It lasted 11 days.', '11 days'],
])('and where its words leave it open, nothing: %s', (text, figure) => {
  expect(titleOf(text, figure)).toBeNull();
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  findFilingPlace,
  isByline,
  isRole,
  isUnnamedAuthor,
  mayBeByline,
} from '../../../src/core/article/byline.ts';

test.each([
  ['By Jane Roe', true],
  ['BY JANE ROE', true],
  ['by Jane Roe', true],
  ['By Jane Roe and John Doe', true],
  ['By Jane A. Roe, John Doe and Jean-Paul de la Roe', true],
  ['By Jane Roe in Port Ellery', true],
  ['By Jane Roe, Staff Writer', true],
  ['By JANE ROE / Associated Press', true],
  ['By Jane Roe | The Example Times', true],
  ['By Jane Roe, MANILA —', true],
  ['By AFP', true],
  ['Written by Jane Roe', true],
  ['Interview by Jane Roe', true],
  ['writer: Jane Roe', true],
  ['By Jane Roe and our correspondent in Port Ellery', true],
  ['By Our Correspondent', true],
  ['By Our Harbour Correspondent', true],
  ['From Our Own Correspondent', true],
  ['FROM OUR OWN CORRESPONDENT', true],
  ['(From Our Special Correspondent.)', true],
  ['From our correspondent in Port Ellery', true],
  ['By a Staff Reporter', true],
  ['From Our Own Town', false],
  ['From our correspondent we hear that the ferry sank', false],
  ['From Our Own Correspondent we learn.', false],
  ['Writer: the ferry sank', false],
  ['By Jane Roe said the police, 12 people died', false],
  ['By Jane Roe there was a stone.', false],
  ['By Monday Morning the Ferry Sank', false],
  ['By night the tugs came', false],
  ['By Land and Sea', false],
  ['By 2020', false],
  ['Jane Roe', false],
  ['', false],
])('"%s" is a byline: %s', (line, expected) => {
  expect(isByline(line)).toBe(expected);
});

test.each(
  JSON.parse(readFileSync('tests/fixtures/datelines/bylines.json', 'utf8')) as {
    text: string;
    isByline: boolean;
  }[],
)(
  'of lines written down before the rules, "$text" is a byline: $isByline',
  ({ text, isByline: expected }) => {
    expect(isByline(text)).toBe(expected);
  },
);

test.each([
  ['Jane Roe', true],
  ['Jane Roe and John Doe', true],
  ['Jane Roe in Port Ellery', true],
  ['Chaos in the streets', false],
  ['Jane Roe, Staff Writer', false],
  ['Jane Roe | The Example Times', false],
])('"%s" may be a byline without its "By": %s', (line, expected) => {
  expect(mayBeByline(line)).toBe(expected);
});

test.each([
  ['By Jane Roe in Port Ellery', { text: 'in Port Ellery', place: 'Port Ellery' }],
  ['Jane Roe in Springvale', { text: 'in Springvale', place: 'Springvale' }],
  ['By Jane Roe in Springvale and John Doe in Port Ellery', null],
  ['By Jane Roe', null],
  ['', null],
])('the place of filing in "%s"', (byline, place) => {
  expect(findFilingPlace(byline)).toEqual(place);
});

test.each([
  ['Staff Writer', true],
  ['AP Sports Writer', true],
  ['Editor of the Valley Post', true],
  [', reporter', true],
  ['Senior correspondent in Sellwick', true],
  ['Jane Roe', false],
  ['By Jane Roe, Staff Writer', false],
  ['The reporter was not hurt.', false],
  ['', false],
])('"%s" is what an author is: %s', (text, expected) => {
  expect(isRole(text)).toBe(expected);
});

test.each([
  ['Our Correspondent, Port Ellery', true],
  ['From our correspondent', true],
  ['Staff Reporter', true],
  ['Agencies', true],
  ['Our correspondent saw the ferry sink', false],
  ['Jane Roe', false],
])('"%s" is an author who is not named: %s', (text, expected) => {
  expect(isUnnamedAuthor(text)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { readQuery, type SearchTerm } from '../../../src/core/search/query.ts';

/** A term in short: "word…" where it may still be being typed, "a+b" for the parts of a compound. */
const short = (term: SearchTerm): string => {
  if (term.kind === 'phrase') return `"${term.forms.map(({ form }) => form).join(' ')}"`;
  if (term.kind === 'number') return term.word === null ? term.form : `${term.form}|${term.word}`;
  return (term.parts.length > 0 ? term.parts.join('+') : term.form) + (term.isOpen ? '…' : '');
};

describe('a query is read as', () => {
  test.each<[string, string[], string[]]>([
    ['ferry captain', ['ferry', 'captain…'], []],
    ['ferry captain ', ['ferry', 'captain'], []],
    ['"harbour pilot" slept', ['"harbour pilot"', 'slept…'], []],
    ['“harbour pilot', ['"harbour pilot"'], []],
    ['«la grève»', ['"la greve"'], []],
    ['ferry -captain', ['ferry'], ['captain']],
    ['ferry −2030 -"the pilot"', ['ferry'], ['#2030', '"the pilot"']],
    ['counter-terrorism drill', ['counter+terrorism', 'drill…'], []],
    ['made-up-word', ['made+up+word…'], []],
    ['protests - strikes', ['protests', 'strikes…'], []],
    ['2 030 men', ['#2030', 'men…'], []],
    ['a dozen', ['#12'], []],
    ['dozen', ['#12|dozen'], []],
    ['two to three billion', ['#2|two', '#3000000000'], []],
    ['"two thousand men"', ['"#2000 men"'], []],
    ['the man and the sea', ['man', 'sea…'], []],
    ['to be or not', ['to', 'be', 'or', 'not…'], []],
    ['-ferry', [], ['ferry']],
    ['"" - "—', [], []],
    ['<b>"x"</b>', ['"x"', 'b', 'b'], []],
  ])('%s', (query, terms, excluded) => {
    const read = readQuery(query);
    expect([read.terms.map(short), read.excluded.map(short)]).toEqual([terms, excluded]);
  });
});

test('no more than sixteen terms are looked for', () => {
  expect(readQuery('abc '.repeat(40)).terms).toHaveLength(16);
});

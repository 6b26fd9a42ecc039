import { expect, test } from 'vitest';
import { readContext } from '../../../src/core/suggest/around/figure-context.ts';
import { frontedPlace } from '../../../src/core/suggest/around/figure-place.ts';

/** What is read around the figure, which stands in square brackets. */
function read(marked: string) {
  const [left = '', figure = '', right = ''] = marked.split(/[[\]]/u);
  const { place, owner, isPart, isElsewhere } = readContext(
    `${left}${figure}${right}`,
    { at: left.length, end: left.length + figure.length, before: [] },
    {
      text: 'A fire in Port Ellery',
      year: '2019',
      month: 3,
    },
  );
  return [
    place ?? '',
    owner.names.join(' '),
    ...(isPart ? ['part'] : []),
    ...(isElsewhere ? ['elsewhere'] : []),
  ].join('|');
}

test.each([
  ['In Belwick alone [31] people died.', 'Belwick|'],
  ['[Nine] people died in Upper Harrow, and four died in Thorsby.', 'Upper Harrow|'],
  ['Across the border in Sul, [47] people died, most of them in the town of Renn.', 'Sul|'],
  ['[Nine] people died, the mayor said in Thorsby.', '|'],
  ['[Nine] people were treated at St Ann Hospital.', '|'],
  ['In Norlandish raids [nine] people died.', '|'],
  ['Health officials in Tamar said [nine] people had died.', 'Tamar|'],
  ['The Torskan death toll passed [200].', '|Torskan'],
  ['Torsk mourns [nine] soldiers.', '|Torsk'],
  ['Belwick alone accounted for [31] of the deaths.', 'Belwick|'],
  ['The other [13] deaths were in the hill district of Holt.', 'Holt|'],
  ['A second explosion killed [nine] people.', '|'],
  ['Torsk lost [nine] soldiers.', '|Torsk'],
  ['The army of Velland put its own dead at [nine].', '|Velland'],
  ['Forty people died, among them [nine] children.', '||part'],
  ['Forty were hurt, [nine] of them badly.', '||part'],
  ['[Nine] people died in a bus crash.', '||elsewhere'],
  ['[Nine] people died in a fire.', '|'],
  ['[Nine] people died in an unrelated fire.', '||elsewhere'],
  ['In June [nine] people died.', '||elsewhere'],
  ['In March [nine] people died.', '|'],
])('%s', (marked, wanted) => {
  expect(read(marked)).toBe(wanted);
});

test('a sentence opens with a place or with something else', () => {
  expect(
    ['In Belwick the dyke broke.', 'The dyke broke in Belwick.', 'On Monday it broke.'].map(frontedPlace),
  ).toEqual(['Belwick', null, null]);
});

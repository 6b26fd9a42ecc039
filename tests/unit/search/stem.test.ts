import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../src/core/search/family.ts';
import { americanSpelling, soundOf } from '../../../src/core/search/spelling.ts';
import { stemOf } from '../../../src/core/search/stem.ts';

/** Which words are one for the search, and which are not. */

const stemsOf = (words: string) => [...new Set(words.split(' ').map(stemOf))];

describe('one stem', () => {
  test.each([
    ['flood floods flooded flooding', 'flood'],
    ['theory theories', 'theori'],
    ['withdraw withdraws withdrawing withdrawal', 'withdraw'],
    ['strike strikes', 'strike'],
    ['hop hopped hopping', 'hop'],
    ['hope hopes hoped hoping', 'hope'],
    ['agree agrees agreed agreeing', 'agre'],
    ['evacuate evacuated evacuating evacuation', 'evacu'],
    ['responsible responsibly', 'respons'],
    ['neighbour neighbours neighboring neighbor', 'neighbor'],
    ['organise organised organizing organization organisations', 'organ'],
    ['travel travelled traveled travelling', 'travel'],
    ['centre centres centered center', 'center'],
    ['analyse analyzed analysing', 'analyz'],
  ])('%s', (words, stem) => {
    expect(stemsOf(words)).toEqual([stem]);
  });

  test.each(['four for', 'rise size', 'police policy', 'hope hop', 'sing sting', 'bed be', 'general gender'])(
    'not of %s',
    (words) => {
      expect(stemsOf(words)).toHaveLength(2);
    },
  );

  test.each(['at', '2030', '#2030', 'état', 'Москва', ''])('what is no plain word stays: "%s"', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});

test.each([
  ['harbour', 'harbor'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['dialogue', 'dialog'],
  ['anaemia', 'anemia'],
  ['manoeuvre', 'maneuvre'],
  ['four', 'four'],
  ['hour', 'hour'],
  ['rise', 'rise'],
  ['were', 'were'],
])('%s is spelt %s in America', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});

describe('one sound', () => {
  test.each([
    'tokayev tokaev tokaiev',
    'kazakhstan qazaqstan',
    'putin poutine',
    'gaddafi gadafi ghaddafi',
    'zhukov joukov zhukoff',
    'tadjikistan tajikistan',
    'wagner vagner',
    'usama oussama',
    'khartoum khartum',
  ])('%s', (names) => {
    expect(new Set(names.split(' ').map(soundOf)).size).toBe(1);
  });

  test.each(['ankara accra', 'iran iraq', 'niger nigeria', 'mali malawi', 'austria australia'])(
    'not of %s',
    (names) => {
      expect(new Set(names.split(' ').map(soundOf)).size).toBe(2);
    },
  );

  test('of letters that the rules do not know is what they are', () => {
    expect(['київ', '#2030', ''].map(soundOf)).toEqual(['київ', '#2030', '']);
  });
});

test('the forms of an irregular word lead to one another, and to no other', () => {
  expect(familyOf('sank')).toEqual(['sink', 'sunk', 'sinking']);
  expect(familyOf('children')).toEqual(['child']);
  expect(familyOf('ferry')).toEqual([]);
});

test('laws: a stem is no longer than its word and one letter, and never empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      expect(stemOf(word).length).toBeGreaterThan(0);
      expect(stemOf(word).length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});

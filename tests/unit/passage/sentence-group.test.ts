import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupLinks,
  type SentenceLink,
  type SentenceGroup,
  type StorySentence,
} from '../../../src/core/passage/sentence-group.ts';

/** A sentence in short: "argus.2" is the third of Argus; each stands in a block of its own. */
const sentences = new Map<string, StorySentence>();
function sentence(name: string): StorySentence {
  const [article = '', place = ''] = name.split('.');
  const known = sentences.get(name);
  const made = { article, block: `p${place}`, place: Number(place), start: 0, end: 1, terms: [] };
  if (!known) sentences.set(name, made);
  return known ?? made;
}

const link = (a: string, b: string, score = 2): SentenceLink => ({ a: sentence(a), b: sentence(b), score });
const named = (groups: readonly SentenceGroup[]) =>
  groups.map((group) => group.map(({ article, place }) => `${article}.${place}`).join(' '));
const nothing = () => false;

describe('links', () => {
  test.each<[string, SentenceLink[], string[]]>([
    ['that are none give no group', [], []],
    ['give a group', [link('b.0', 'a.0')], ['a.0 b.0']],
    [
      'of three sentences give one group',
      [link('a.0', 'b.0'), link('b.0', 'c.0'), link('a.0', 'c.0')],
      ['a.0 b.0 c.0'],
    ],
    [
      'that lack one between the first and the last are carried by the second',
      [link('a.0', 'b.0'), link('b.0', 'c.0')],
      ['a.0 b.0 c.0'],
    ],
    [
      'take two sentences of one article into a group',
      [link('a.0', 'b.0'), link('a.0', 'b.1')],
      ['a.0 b.0 b.1'],
    ],
    [
      'of a newcomer to one of three leave it a group of its own',
      [link('a.0', 'b.0', 9), link('a.0', 'c.0', 9), link('b.0', 'c.0', 9), link('d.0', 'a.0')],
      ['a.0 b.0 c.0', 'a.0 d.0'],
    ],
    [
      'take in a pair that made a group of its own before',
      [link('a.0', 'd.0', 3), link('b.0', 'c.0'), link('a.0', 'c.0', 1), link('b.0', 'd.0', 1)],
      ['a.0 b.0 c.0 d.0'],
    ],
    [
      'between two groups as near bring a sentence into the earlier one',
      [link('a.0', 'b.0', 5), link('c.0', 'd.0', 4), link('b.0', 'c.0', 3)],
      ['a.0 b.0 c.0', 'c.0 d.0'],
    ],
    [
      'between two groups as near do so however they are named',
      [link('c.0', 'd.0', 5), link('a.0', 'b.0', 4), link('b.0', 'c.0', 3)],
      ['b.0 c.0 d.0', 'a.0 b.0'],
    ],
  ])('%s', (_, links, groups) => {
    expect(named(groupLinks(links, nothing))).toEqual(groups);
  });

  test('between sentences that are apart count for nothing, and nobody else brings the two together', () => {
    const apart = (x: StorySentence, y: StorySentence) =>
      [x, y].every((one) => [sentence('a.0'), sentence('c.0')].includes(one));
    const links = [link('a.0', 'b.0', 3), link('b.0', 'c.0'), link('a.0', 'c.0', 9)];
    expect(named(groupLinks(links, apart))).toEqual(['a.0 b.0', 'b.0 c.0']);
  });
});

describe('laws', () => {
  const name = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 2 }))
    .map(([article, place]) => `${article}.${place}`);
  const anyLinks = fc.array(
    fc
      .tuple(name, name, fc.integer({ min: 0, max: 3 }))
      .filter(([a, b]) => sentence(a).article !== sentence(b).article)
      .map(([a, b, score]) => link(a, b, score)),
    { maxLength: 25 },
  );
  const anyForbidden = fc.array(fc.tuple(name, name), { maxLength: 4 });
  const apartBy = (pairs: readonly (readonly [string, string])[]) => (x: StorySentence, y: StorySentence) =>
    pairs.some(
      ([one, other]) =>
        (sentence(one) === x && sentence(other) === y) || (sentence(one) === y && sentence(other) === x),
    );

  test('each link that is not forbidden is within a group, and no group holds two that are apart', () => {
    fc.assert(
      fc.property(anyLinks, anyForbidden, (links, pairs) => {
        const apart = apartBy(pairs);
        const groups = groupLinks(links, apart);
        for (const { a, b } of links)
          expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(!apart(a, b));
        for (const group of groups)
          expect(group.flatMap((x) => group.filter((y) => x !== y && apart(x, y)))).toEqual([]);
      }),
    );
  });

  test('a group holds two articles at least, each sentence once and in order', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        for (const group of groupLinks(links, nothing)) {
          expect(new Set(group.map(({ article }) => article)).size).toBeGreaterThan(1);
          expect(named([group])).toEqual([[...new Set(named([group])[0]?.split(' '))].sort().join(' ')]);
        }
      }),
    );
  });

  test('no group lies within another', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const groups = groupLinks(links, nothing);
        for (const [index, group] of groups.entries())
          for (const other of groups.slice(0, index).concat(groups.slice(index + 1)))
            expect(group.filter((one) => !other.includes(one))).not.toEqual([]);
      }),
    );
  });

  test('the groups do not depend on the order of the links, nor on the order in a link', () => {
    const shuffled = anyLinks.chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length }),
        fc.array(fc.boolean(), { minLength: links.length, maxLength: links.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([links, others, turns]) => {
        const turned = others.map(({ a, b, score }, at) =>
          turns[at] ? { a: b, b: a, score } : { a, b, score },
        );
        expect(groupLinks(turned, nothing)).toEqual(groupLinks(links, nothing));
      }),
    );
  });
});

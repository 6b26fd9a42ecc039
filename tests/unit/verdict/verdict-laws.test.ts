import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, orderMoments } from '../../../src/core/text/moment.ts';
import type { Figure } from '../../../src/core/figure/figure.ts';
import { isEmpty, isWithin } from '../../../src/core/figure/interval.ts';
import { type Claimed, compareClaims, isConflict, judgeRow } from '../../../src/core/verdict/verdict.ts';
import type { Relation } from '../../../src/schemas/published/verdict-record.ts';
import { anyInterval, holds } from '../kit/interval-notation.ts';

const DAYS = ['2024-03-03', '2024-03-04', '2024-03-05'];
const HOURS = ['06:00', '12:30', '18:00'];
/** Articles and their tellings: the rewrite is a copy of the herald. */
const TELLINGS: Record<string, string> = { herald: 'herald', rewrite: 'herald', wire: 'wire', post: 'post' };

const anyHour = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...HOURS))
  .map(([day, hour]) => `${day}T${hour}`);

const PLAIN = { unit: null, vague: false, hedge: 'at-least', rule: 'a rule' } as const;

const anyFigure = (unit: fc.Arbitrary<string | null>): fc.Arbitrary<Figure> =>
  fc
    .record({
      ends: anyInterval.filter((ends) => !isEmpty(ends)),
      unit,
      hedge: fc.constantFrom('none', 'nearly', 'about', 'between'),
    })
    .map(({ ends, unit: money, hedge }) => ({
      text: 'so many',
      ...ends,
      unit: money,
      vague: false,
      hedge,
      rule: 'a rule',
    }));

const claimsOf = (unit: fc.Arbitrary<string | null>): fc.Arbitrary<Claimed[]> =>
  fc
    .array(
      fc.record({
        article: fc.constantFrom(...Object.keys(TELLINGS)),
        statement: fc.constantFrom(null, null, 'mayor', 'coast-guard'),
        moment: fc.oneof(fc.constantFrom(...DAYS), anyHour),
        figure: anyFigure(unit),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((claims) =>
      claims.map((claim, index) => ({
        id: `claim-${String(index)}`,
        telling: TELLINGS[claim.article] ?? claim.article,
        ...claim,
      })),
    );

const anyClaims = claimsOf(fc.constantFrom(null, null, null, 'USD'));
const inOneUnit = fc.constantFrom(null, 'USD').chain((unit) => claimsOf(fc.constant(unit)));

const MIRRORED: Partial<Record<Relation, Relation>> = { entails: 'entailedBy', entailedBy: 'entails' };

test('a relation read backwards is its mirror image', () => {
  fc.assert(
    fc.property(anyClaims, fc.boolean(), (claims, cumulative) => {
      for (const a of claims) {
        for (const b of claims) {
          const there = compareClaims(a, b, cumulative);
          const relation = MIRRORED[there.relation] ?? there.relation;
          expect(compareClaims(b, a, cumulative)).toEqual({ ...there, a: b.id, b: a.id, relation });
        }
      }
    }),
  );
});

test('a figure of one day is equal to itself', () => {
  fc.assert(
    fc.property(anyClaims, fc.boolean(), ([claim], cumulative) => {
      if (claim) expect(compareClaims(claim, claim, cumulative).relation).toBe('equal');
    }),
  );
});

test('the verdict does not depend on the order of the claims', () => {
  const shuffled = anyClaims.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.boolean(), ([claims, others], cumulative) => {
      expect(judgeRow(others, cumulative)).toEqual(judgeRow(claims, cumulative));
    }),
  );
});

test('the common ground lies within every figure of the latest moment, and holds a number', () => {
  fc.assert(
    fc.property(fc.oneof(anyClaims, inOneUnit), fc.boolean(), (claims, cumulative) => {
      const row = judgeRow(claims, cumulative);
      expect((row?.commonGround ?? null) !== null).toBe(row?.sides.length === 1);
      const isLatest = ({ moment }: Claimed) =>
        claims.every((other) => orderMoments(moment, other.moment) !== -1);
      for (const claim of claims) {
        const { min, minOpen, max, maxOpen } = claim.figure;
        const ends = { min, minOpen, max, maxOpen };
        if (row?.commonGround && isLatest(claim)) expect(isWithin(row.commonGround, ends)).toBe(true);
      }
      if (row?.commonGround) expect(isEmpty(row.commonGround)).toBe(false);
    }),
  );
});

test('forty articles that all agree are one group, found at once', () => {
  const claims = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `claim-${String(index)}`, article: `a-${String(index)}`, telling: `a-${String(index)}` },
    ...{ statement: null, moment: '2024-03-03' },
    figure: { text: 'at least 8', ...{ min: 8, minOpen: false, max: null, maxOpen: true }, ...PLAIN },
  }));
  expect(judgeRow(claims, false)?.groups.map(({ length }) => length)).toEqual([40]);
});

test('groups are sets of claims that fit two by two, each maximal, and all of them', () => {
  fc.assert(
    fc.property(anyClaims, fc.boolean(), (claims, cumulative) => {
      const row = judgeRow(claims, cumulative);
      if (!row) return;
      const fits = (a: Claimed, b: Claimed) =>
        a === b ||
        !['touching', 'disjoint', 'notComparable'].includes(compareClaims(a, b, cumulative).relation);
      const subsets = claims.reduce<Claimed[][]>(
        (sets, claim) => [...sets, ...sets.map((set) => [...set, claim])],
        [[]],
      );
      const sound = subsets.filter((set) => set.every((a) => set.every((b) => fits(a, b))));
      const maximal = sound.filter((set) =>
        claims.every((claim) => set.includes(claim) || !set.every((other) => fits(claim, other))),
      );
      const names = (sets: string[][]) => sets.map((set) => [...set].sort().join(' ')).sort();
      expect(names(row.groups)).toEqual(names(maximal.map((set) => set.map(({ id }) => id))));
    }),
  );
});

test('a verdict is the worst of what its pairs say, and there is none where no two tellings are compared', () => {
  fc.assert(
    fc.property(anyClaims, fc.boolean(), (claims, cumulative) => {
      const row = judgeRow(claims, cumulative);
      const pairs = claims.flatMap((a, index) =>
        claims.slice(index + 1).map((b) => {
          const { relation } = compareClaims(a, b, cumulative);
          return { relation, isAcross: a.telling !== b.telling };
        }),
      );
      const relations = pairs.map(({ relation }) => relation);
      const isOne = new Set(claims.map(({ telling }) => telling)).size === 1;
      const isCompared = pairs.some(({ relation, isAcross }) => isAcross && relation !== 'notComparable');
      const agreed = isOne ? 'single' : isCompared ? 'common-ground' : undefined;
      const apart = relations.includes('touching') ? 'hedge-conflict' : agreed;
      expect(row?.verdict).toBe(relations.includes('disjoint') ? 'conflict' : apart);
      if (row) expect(row.pairs).toHaveLength(pairs.length);
    }),
  );
});

/** Numbers beyond every end of an arbitrary interval, so that all that can be told apart lies among them. */
const NUMBERS = Array.from({ length: 15 }, (_, n) => n);

/**
 * True where some course of a number that never falls makes all claims true, day by day; within a day each article
 * tells of a moment of its own, in any order.
 */
function canGrowThrough(claims: readonly Claimed[], days: readonly string[], least: number): boolean {
  const [day, ...later] = days;
  if (day === undefined) return true;
  const today = Map.groupBy(
    claims.filter(({ moment }) => moment === day),
    ({ article }) => article,
  );
  const lowest = [...today.values()].map((told) =>
    Math.min(...NUMBERS.filter((n) => n >= least && told.every(({ figure }) => holds(figure, n)))),
  );
  const reached = Math.max(least, ...lowest);
  return Number.isFinite(reached) && canGrowThrough(claims, later, reached);
}

test('a verdict on whole numbers is exact: some course of events makes all claims true, or none does', () => {
  const counted = claimsOf(fc.constant(null)).map((claims) =>
    claims
      .filter(({ figure }) => NUMBERS.some((n) => holds(figure, n)))
      .map((claim) => ({
        ...claim,
        telling: claim.article,
        statement: null,
        moment: dayOf(claim.moment),
      })),
  );
  fc.assert(
    fc.property(counted, (claims) => {
      const row = judgeRow(claims, true);
      if (row) expect(!row.pairs.some(isConflict)).toBe(canGrowThrough(claims, DAYS, 0));
    }),
    { numRuns: 300 },
  );
});

/** Two claims of separate articles, without a statement, to a number that only grows. */
const twoOfOneDay = fc
  .tuple(anyFigure(fc.constant(null)), anyFigure(fc.constant(null)))
  .map(([first, second]) => {
    const of = (article: string, figure: Figure): Claimed => ({
      ...{ id: article, article, telling: article, statement: null, moment: '2024-03-03', figure },
    });
    return [of('herald', first), of('wire', second)] as const;
  });

test('an hour added to a figure of a day decides what was open, and changes nothing that was decided', () => {
  fc.assert(
    fc.property(
      twoOfOneDay,
      fc.constantFrom(...HOURS),
      fc.constantFrom(...HOURS),
      ([a, b], first, second) => {
        const at = (claim: Claimed, hour: string) => ({ ...claim, moment: `${claim.moment}T${hour}` });
        const without = compareClaims(a, b, true);
        const one = compareClaims(at(a, first), b, true);
        const both = compareClaims(at(a, first), at(b, second), true);
        expect(one).toEqual(without);
        if (without.sameDay) expect(both.sameDay).toBe(false);
        else expect(both).toEqual(without);
      },
    ),
  );
});

test('two figures of one day are open only where nobody knows which is the earlier, and one rises above the other', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { a, b, relation, sameDay } of judgeRow(claims, true)?.pairs ?? []) {
        const [one, other] = [a, b].map((id) => claims.find((claim) => claim.id === id));
        if (!sameDay || !one || !other) continue;
        expect(relation).toBe('grows');
        expect(orderMoments(one.moment, other.moment)).toBeNull();
        expect(one.telling).not.toBe(other.telling);
        expect(one.statement !== null && one.statement === other.statement).toBe(false);
      }
    }),
  );
});

test('a number that may fall is never open within a day', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      expect(judgeRow(claims, false)?.pairs.some(({ sameDay }) => sameDay) ?? false).toBe(false);
    }),
  );
});

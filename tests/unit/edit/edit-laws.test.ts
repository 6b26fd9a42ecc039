import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/core/edit/plain-edit.ts';
import { applySplice, oppositeOf, spliceBetween } from '../../../src/core/edit/splice.ts';
import { editYaml } from '../../../src/core/edit/yaml-edit.ts';
import { readRecord } from '../../../src/core/record/record.ts';
import { ClaimsFile } from '../../../src/schemas/content/claims.ts';
import { claim, laidOutClaims, leftOut, words } from '../kit/laid-out.ts';

/** The laws of editing, on claims files laid out in all the ways that people lay them out. */

const run = (text: string, edit: Edit) => {
  const done = editYaml(text, edit, ClaimsFile);
  if (done === null) throw new Error(`not edited: ${JSON.stringify(edit)}\n${text}`);
  return done;
};
const within = (seed: number, most: number) => seed % (most + 1);
const seed = fc.nat({ max: 1000 });
const isLeftOut = fc.boolean();
const check = (...[property]: Parameters<typeof fc.assert>) => {
  void fc.assert(property, { numRuns: 50 });
};

describe('what is done and taken back gives the same bytes', () => {
  test('an entry put in and removed', () => {
    check(
      fc.property(laidOutClaims(0), claim, leftOut, seed, isLeftOut, (one, aClaim, aLeftOut, at, isOther) => {
        const [key, value] = isOther ? (['leftOut', aLeftOut] as const) : (['claims', aClaim] as const);
        const path = [key, within(at, one[key])];
        const put = run(one.text, { kind: 'insert', path, value });
        expect(run(put, { kind: 'remove', path })).toBe(one.text);
      }),
    );
  });

  test('an entry moved there and back', () => {
    check(
      fc.property(laidOutClaims(1), seed, seed, isLeftOut, (one, from, to, isOther) => {
        const key = isOther ? 'leftOut' : 'claims';
        const [a, b] = [within(from, one[key] - 1), within(to, one[key] - 1)];
        const moved = run(one.text, { kind: 'move', path: [key, a], to: b });
        expect(run(moved, { kind: 'move', path: [key, b], to: a })).toBe(one.text);
      }),
    );
  });

  test('a key added and removed', () => {
    check(
      fc.property(laidOutClaims(1), seed, words, (one, at, prefix) => {
        const path = ['claims', within(at, one.claims - 1), 'suffix'];
        const put = run(one.text, { kind: 'set', path, value: prefix });
        expect(run(put, { kind: 'remove', path })).toBe(one.text);
      }),
    );
  });

  test('a value changed and changed back', () => {
    check(
      fc.property(laidOutClaims(1), seed, fc.stringMatching(/^[a-z]{1,9}$/u), (one, at, value) => {
        const path = ['leftOut', within(at, one.leftOut - 1), 'reason'];
        const { record } = readRecord({ file: '', text: one.text, again: '' }, ClaimsFile);
        const old = record?.leftOut[Number(path[1])]?.reason ?? '';
        fc.pre(record !== null && one.text.includes(JSON.stringify(old)));
        expect(run(run(one.text, { kind: 'set', path, value }), { kind: 'set', path, value: old })).toBe(
          one.text,
        );
      }),
    );
  });

  test('whatever was done, by its splice', () => {
    check(
      fc.property(laidOutClaims(1), seed, (one, at) => {
        const path = ['claims', within(at, one.claims - 1)];
        const done = run(one.text, { kind: 'remove', path });
        expect(applySplice(done, oppositeOf(spliceBetween(one.text, done)))).toBe(one.text);
      }),
    );
  });
});

/** The lines of a text, in their order, without those that another has in the same order beside them. */
const linesLost = (before: string, after: string) => {
  const left = after.split('\n');
  return before.split('\n').filter((line) => {
    const at = left.indexOf(line);
    left.splice(0, at + 1);
    return at < 0;
  });
};

describe('what is not touched stays as it is', () => {
  test('every line, when an entry is put in', () => {
    check(
      fc.property(laidOutClaims(1), claim, seed, (one, value, at) => {
        const path = ['claims', within(at, one.claims)];
        expect(linesLost(one.text, run(one.text, { kind: 'insert', path, value }))).toEqual([]);
      }),
    );
  });

  test('every line but the one of the value, when a value is set', () => {
    check(
      fc.property(laidOutClaims(1), words, seed, (one, value, at) => {
        const path = ['leftOut', within(at, one.leftOut - 1), 'reason'];
        const lost = linesLost(one.text, run(one.text, { kind: 'set', path, value }));
        expect(lost.every((line) => line.includes('reason: '))).toBe(true);
        expect(lost.length).toBeLessThan(2);
      }),
    );
  });

  test('every byte of another list, when an entry is removed', () => {
    check(
      fc.property(laidOutClaims(1), seed, (one, at) => {
        const done = run(one.text, { kind: 'remove', path: ['claims', within(at, one.claims - 1)] });
        const list = one.text.slice(one.text.search(/^leftOut:/mu));
        expect(done.endsWith(list)).toBe(true);
      }),
    );
  });
});

test('an entry that is put in is read as it was given', () => {
  check(
    fc.property(laidOutClaims(0), claim, seed, (one, value, at) => {
      const index = within(at, one.claims);
      const text = run(one.text, { kind: 'insert', path: ['claims', index], value });
      const { record, diagnostics } = readRecord({ file: '', text, again: '' }, ClaimsFile);
      const own = diagnostics.filter(({ sentence }) => sentence.includes(value.id ?? ''));
      const trimmed = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, held.trim()]));
      expect(record?.claims[index] ?? own).toEqual(record ? trimmed : own);
    }),
  );
});

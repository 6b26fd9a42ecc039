import { expect, test } from 'vitest';
import { UNITS } from '../../../src/core/measure/unit.ts';
import { isWhole, kindOfUnit, timeUnit, zoneOf } from '../../../src/core/reading/figure-unit.ts';
import { SHARED_MONEY, UNIT_NAMES } from '../../../src/schemas/content/vocabulary.ts';

test('a unit says what its numbers are', () => {
  expect([null, 'USD', 'time', 'time UTC', 'km', 'MW'].map(kindOfUnit)).toEqual([
    ...['count', 'money', 'time', 'time', 'measure', 'measure'],
  ]);
  expect(['km', null].map((unit) => isWhole({ unit }))).toEqual([false, true]);
});

test('no unit of measure is taken for money or a time, and each is read by the reader of measures', () => {
  expect(new Set(UNIT_NAMES.map(kindOfUnit))).toEqual(new Set(['measure']));
  expect(new Set(SHARED_MONEY.map(kindOfUnit))).toEqual(new Set(['money']));
  expect(UNIT_NAMES.filter((name) => name !== 'pound')).toEqual(UNITS.map(({ unit }) => unit));
});

test('the zone of a time is told by its unit', () => {
  expect([null, 'UTC', 'ET'].map((zone) => zoneOf(timeUnit(zone)))).toEqual([null, 'UTC', 'ET']);
  expect([null, 'USD', 'time'].map(zoneOf)).toEqual([null, null, null]);
});

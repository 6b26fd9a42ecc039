import { expect, test } from 'vitest';
import { printExample } from '../../../src/core/data/data-example.ts';

test('lists show their first entry and how many more there are, at every depth', () => {
  const record = {
    port: 'Ellery',
    pier: null,
    none: [],
    logs: [{ days: ['Monday'] }, { days: [] }, { days: [] }],
    crews: [[1, 2], [3]],
  };
  expect(printExample(record)).toBe(`{
  "port": "Ellery",
  "pier": null,
  "none": [],
  "logs": [
    {
      "days": [
        "Monday"
      ]
    },
    … 2 more
  ],
  "crews": [
    [
      1,
      … 1 more
    ],
    … 1 more
  ]
}`);
});

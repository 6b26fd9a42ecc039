import { describe, expect, test } from 'vitest';
import { composeTitle, type TitleParts, withSiteName } from '../../../src/core/site/page-title.ts';

/** Titles of pages, no longer than a list of results shows them. */

const LONG = 'The grounding of the ferry in the harbour of Port Ellery and all that came of it, '
  .repeat(4)
  .trim();

describe('a title', () => {
  test.each<[string, TitleParts, string]>([
    [
      'says what it is about where there is room',
      { finding: 'Two articles disagree on injuries', about: 'Ferry aground' },
      'Two articles disagree on injuries — Ferry aground',
    ],
    [
      'shortens that where there is little',
      { finding: 'Two articles disagree on injuries', about: LONG },
      'Two articles disagree on injuries — The grounding of the ferry in the…',
    ],
    [
      'leaves it out where next to nothing of it would stay',
      { finding: 'Two articles disagree on injuries and two more on deaths', about: LONG },
      'Two articles disagree on injuries and two more on deaths',
    ],
    [
      'says all of a short subject where only that has room',
      { finding: 'Two articles disagree on injuries and two more on deaths', about: 'A ferry' },
      'Two articles disagree on injuries and two more on deaths — A ferry',
    ],
    ['keeps its end', { finding: 'Ferry aground', end: '(The Argus)' }, 'Ferry aground (The Argus)'],
    [
      'keeps its end behind a headline of 300 characters',
      { finding: LONG, end: '(The Argus)', about: 'Ferry aground' },
      'The grounding of the ferry in the harbour of Port Ellery… (The Argus)',
    ],
    [
      'is cut at a word where the finding alone is too long',
      { finding: LONG },
      'The grounding of the ferry in the harbour of Port Ellery and all that…',
    ],
  ])('%s', (_, parts, title) => {
    expect(composeTitle(parts)).toBe(title);
  });

  test('has the name of the site behind it where there is room', () => {
    expect([LONG.slice(0, 61), LONG.slice(0, 62)].map(withSiteName)).toEqual([
      `${LONG.slice(0, 61)} — Variorum`,
      LONG.slice(0, 62),
    ]);
  });
});

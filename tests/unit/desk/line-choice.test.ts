import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/article.ts';
import { foundLines } from '../../../src/core/desk/line-choice.ts';

const HEADER = { outlet: 'unnamed', label: 'Echo', reports: '2024-03-04' };
const HEADLINE = 'Ferry towed off the rocks at Port Ellery';
const LAST = 'The mayor thanked the crews of the tugs.';

/** The lines that may be the standfirst of a text of these paragraphs. */
function doubtful(paragraphs: readonly string[], header: object = {}) {
  const read = readArticle([HEADLINE, ...paragraphs, LAST].join('\n\n'), { ...HEADER, ...header }, '');
  return (
    read &&
    foundLines(read)
      .filter(({ mayBeDek }) => mayBeDek)
      .map(({ text }) => text)
  );
}

describe('the paragraph after the headline may be the standfirst', () => {
  const DEK = 'Divers look at the channel, and the harbour stays shut until they are done.';

  test.each([
    ['before the place of writing', [DEK, 'PORT ELLERY, Mar 4 - At least 13 people were hurt on Sunday.']],
    ['before the byline', [DEK, 'By Ada Roe', 'At least 13 people were hurt on Sunday.']],
    [
      'without an end as a sentence has it, however long',
      [
        'Thirteen hurt as island boat strikes rocks; harbour shut while divers look at the channel',
        'She lay there.',
      ],
    ],
    [
      'where the text says most of its words again',
      [
        DEK,
        'The harbour stays shut while divers look at the channel and the rocks in front of it, the town said.',
      ],
    ],
  ])('%s', (_, paragraphs) => {
    expect(doubtful(paragraphs)).toEqual([paragraphs[0]]);
  });

  test.each([
    ['a first sentence like any other', [DEK, 'She had left the islands in calm weather.'], {}],
    [
      'one with the place of writing',
      ['PORT ELLERY, Mar 4 - At least 13 people were hurt.', 'She lay there.'],
      {},
    ],
    ['one after a standfirst that is said', [DEK, 'By Ada Roe', 'She lay there.'], { dek: DEK }],
    ['the last one', [], {}],
  ])('and not %s', (_, paragraphs, header) => {
    expect(doubtful(paragraphs, header)).toEqual([]);
  });
});

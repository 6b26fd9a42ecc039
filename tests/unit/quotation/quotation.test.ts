import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/disk/content-folder.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { quotationRecord } from '../../../src/core/data/quotation-data.ts';
import { describeQuotations } from '../../../src/core/quotation/quotation-words.ts';
import { type Quotation, readQuotations } from '../../../src/core/quotation/quotation.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { storyOf, textOf } from '../kit/texts.ts';

const quotationsOf = (content: StoryContent) =>
  readQuotations(content.articles, readPassages(content), content.story.speakers);

const tell = (articles: Record<string, readonly string[]>) =>
  quotationsOf(storyOf(Object.entries(articles).map(([id, lines]) => textOf(id, lines))));

/** A quotation as lines: speaker, then each rendering with its article; reported words have no marks. */
const short = ({ speaker, renderings }: Quotation) => [
  speaker,
  ...renderings.map(({ article, text, direct }) => `${article}: ${direct ? `“${text}”` : text}`),
];

const STRIKE = {
  argus: [
    'The tram drivers of Lower Morwen walked out at dawn on Tuesday.',
    '“Nobody drives nine hours on one sandwich,” said Petra Holm, who leads the drivers’ union.',
    'Holm called the offer of the company “a bad joke”.',
    'The company has 312 trams and no drivers.',
  ],
  beacon: [
    'At dawn on Tuesday the drivers of Lower Morwen’s trams laid down their work.',
    '“No one can drive for nine hours on a single sandwich,” Petra Holm, head of the union of drivers, said.',
    'Holm called the company’s offer “an evil prank”.',
    'No driver is left to the company’s 312 trams.',
  ],
  courier: [
    'Trams stood still in Lower Morwen.',
    'Union leader Petra Holm said that nobody drives nine hours on one sandwich.',
    'Director Max Tarn spoke of “a tantrum”.',
  ],
};

describe('one utterance', () => {
  test('has its renderings under one speaker, quoted and reported, and what one article alone has stands alone', () => {
    expect(tell(STRIKE).map(short)).toEqual([
      [
        'Petra Holm',
        'argus: “Nobody drives nine hours on one sandwich”',
        'beacon: “No one can drive for nine hours on a single sandwich”',
        'courier: nobody drives nine hours on one sandwich',
      ],
      ['Petra Holm', 'argus: “a bad joke”', 'beacon: “an evil prank”'],
      ['Max Tarn', 'courier: “a tantrum”'],
    ]);
  });

  test('has an id of its first block by article id, whatever the columns', () => {
    const ids = tell(STRIKE).map(({ id }) => id);
    const { argus, beacon, courier } = STRIKE;
    expect(ids).toEqual(['argus.p2', 'argus.p3', 'courier.p3']);
    expect(
      tell({ courier, beacon, argus })
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  test('is not joined across speakers, however alike the words', () => {
    const said = (name: string) => [
      'A bridge fell in Sellwick on Friday night.',
      `“Nobody had looked at the bolts for years,” said ${name}.`,
    ];
    expect(tell({ argus: said('Ada Roe'), beacon: said('Ben Doe') }).map(short)).toEqual([
      ['Ada Roe', 'argus: “Nobody had looked at the bolts for years”'],
      ['Ben Doe', 'beacon: “Nobody had looked at the bolts for years”'],
    ]);
  });

  test('is two where another article tells its sentences apart', () => {
    const quake = {
      argus: [
        'The earth shook for forty seconds under Port Ellery.',
        '“The school fell first. The old lighthouse went down an hour later,” said Mayor Ada Roe.',
      ],
      beacon: [
        'For forty seconds the earth shook under Port Ellery.',
        '“First the school fell,” said Mayor Ada Roe.',
        'Eleven people were rescued from the market.',
        '“An hour later the old lighthouse went down,” Roe added.',
      ],
    };
    expect(tell(quake).map(short)).toEqual([
      ['Ada Roe', 'argus: “The school fell first.”', 'beacon: “First the school fell”'],
      [
        'Ada Roe',
        'argus: “The old lighthouse went down an hour later”',
        'beacon: “An hour later the old lighthouse went down”',
      ],
    ]);
  });

  test('goes on behind "he said", in two renderings of one article', () => {
    const [quotation, ...others] = tell({
      argus: ['“The front has not moved,” General Ruta Alder said, “since the rain began in March.”'],
      beacon: ['“The front hasn’t moved since in March the rain began,” General Ruta Alder said.'],
    });
    expect(others).toEqual([]);
    expect(quotation && short(quotation)).toEqual([
      'Ruta Alder',
      'argus: “The front has not moved”',
      'argus: “since the rain began in March.”',
      'beacon: “The front hasn’t moved since in March the rain began”',
    ]);
  });

  test('reported by all and quoted by none is no quotation', () => {
    const line = 'Ada Roe said that the dam at Sellwick would hold until the morning.';
    expect(tell({ argus: [line], beacon: [line] })).toEqual([]);
  });
});

describe('the finding', () => {
  test('names words of one speaker that have nothing in common', () => {
    expect(describeQuotations(tell(STRIKE))).toEqual({
      title: 'Petra Holm is quoted as saying “a bad joke” – and “an evil prank”',
      dek: 'Three utterances by two speakers, two of them in the words of two articles or more.',
    });
  });

  test('tells of speakers who are not named', () => {
    const lines = ['“We all ran to the church on the hill.”'];
    expect(describeQuotations(tell({ argus: lines })).dek).toBe(
      'One utterance by speakers who are not named, in the words of one article.',
    );
    expect(describeQuotations(tell({ argus: [...STRIKE.argus, 'It rained.', ...lines] })).dek).toBe(
      'Three utterances by one speaker and others who are not named, each in the words of one article.',
    );
  });

  test.each<[Record<string, readonly string[]>, string, string]>([
    [
      { argus: STRIKE.argus, courier: STRIKE.courier },
      'Three utterances quoted, one of them in several renderings',
      'Three utterances by two speakers, one of them in the words of two articles or more.',
    ],
    [
      { argus: STRIKE.courier, courier: STRIKE.courier },
      'One utterance quoted, in several renderings',
      'One utterance by one speaker, in the words of two articles or more.',
    ],
    [
      { argus: STRIKE.argus },
      'Two utterances quoted, each by one article',
      'Two utterances by one speaker, each in the words of one article.',
    ],
    [
      { courier: STRIKE.courier },
      'One utterance quoted, by one article',
      'One utterance by one speaker, in the words of one article.',
    ],
    [{}, 'No quotation was found', 'We searched the articles for words between quotation marks.'],
  ])('counts where nothing of that kind is found: $1', (texts, title, dek) => {
    expect(describeQuotations(tell(texts))).toEqual({ title, dek });
  });
});

test('the record has the pinned fields, and null for what no article names', () => {
  const [quotation] = tell({ argus: ['“We all ran to the church on the hill.”'] });
  expect(quotationRecord('flood', quotation ? [quotation] : [])).toEqual({
    story: 'flood',
    quotations: [
      {
        ...{ id: 'argus.p1', speaker: null, occasion: null },
        ...{ speakerBasis: 'text', groupBasis: 'text', because: null },
        renderings: [
          {
            ...{ article: 'argus', block: 'p1', start: 1, end: 38, direct: true },
            text: 'We all ran to the church on the hill.',
          },
        ],
      },
    ],
  });
});

const LINES = [
  ...Object.values(STRIKE).flat(),
  '“Nobody drives,” she said.',
  'He called it “a joke”.',
  '“',
  'said "',
];
const anyStory = fc
  .array(fc.array(fc.constantFrom(...LINES), { maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((articles) =>
    articles.map((lines, index) => textOf(['argus', 'beacon', 'courier'][index] ?? '', lines)),
  );

describe('for any story', () => {
  test('the order of the articles changes the order of the columns and nothing else', () => {
    const sorted = (quotations: readonly Quotation[]) =>
      quotations
        .map((quotation) => ({
          ...quotation,
          renderings: quotation.renderings.map((one) => JSON.stringify(one)).sort(),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(anyStory, (texts) => {
        const backwards = quotationsOf(storyOf([...texts].reverse()));
        expect(sorted(backwards)).toEqual(sorted(quotationsOf(storyOf(texts))));
      }),
      { numRuns: 60 },
    );
  });

  test('ids are unique, and each rendering is the words of its block at its place', () => {
    fc.assert(
      fc.property(anyStory, (texts) => {
        const quotations = quotationsOf(storyOf(texts));
        expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
        for (const { article, block, start, end, text } of quotations.flatMap(
          ({ renderings }) => renderings,
        )) {
          const blocks = texts.find(({ id }) => id === article)?.blocks ?? [];
          expect(sliceText(blocks.find(({ id }) => id === block)?.text ?? '', { start, end })).toBe(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the real story', async () => {
  const [content] = joinContent(checkContent(await readContentFiles('.')).records);
  const quotations = content ? quotationsOf(content) : [];
  const holding = (text: string) =>
    quotations.find(({ renderings }) => renderings.some((rendering) => rendering.text.includes(text)));

  test.each([
    [
      'racial change',
      'Vladimir Putin',
      {
        'al-jazeera-rewrite-1#p9': 'racial change',
        'al-jazeera-rewrite-2#p9': 'color revolutions',
        'french-translation#p19': 'color revolutions',
        'us-time-today#p14': 'Color Revolution',
      },
    ],
    [
      'The collapse of this city',
      'Kassym-Jomart Tokayev',
      {
        'al-jazeera-rewrite-1#p12': 'The collapse of this city',
        'al-jazeera-rewrite-2#p12': 'The fall of this city',
        'efe#p9': 'The fall of this city',
      },
    ],
    [
      'first and far from the last',
      'Vladimir Putin',
      {
        'al-jazeera-rewrite-1#p8': 'not the first and far from the last attempt',
        'al-jazeera-rewrite-2#p8': 'not the first, and it is far from the last attempt',
        'us-time-today#p16': 'not the first and not the last attempt',
      },
    ],
  ])('“%s” is one utterance of %s with all its renderings', (words, speaker, expected) => {
    const quotation = holding(words);
    expect(quotation?.speaker).toBe(speaker);
    const found = (quotation?.renderings ?? []).map(({ article, block, text, direct }) => {
      const place = `${article}#${block}`;
      const known = (expected as Record<string, string>)[place] ?? '';
      return [place, direct && known !== '' && text.includes(known) ? known : text];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(found).toHaveLength(Object.keys(expected).length);
  });

  test('each utterance has a speaker, and each speaker one name', () => {
    expect([...new Set(quotations.map(({ speaker }) => speaker))]).toEqual([
      'Kassym-Jomart Tokayev',
      'Vladimir Putin',
      'Robin Forestier-Walker',
      'Security forces',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../src/core/search/answer.ts';
import { MANIFEST } from '../../../src/core/search/file.ts';
import { buildSearchIndex } from '../../../src/core/search/index-build.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { NO_FILTER, QUERY_LIMIT, SEARCH_KINDS } from '../../../src/core/search/request.ts';
import { passages, searchIn, texts } from '../kit/search-over.ts';

const find = searchIn(
  passages(
    'argus: A 2,030-strong crew sailed on Sunday.',
    'argus: The harbour pilot slept.',
    'beacon: Some 2,300 sailors were on strike.',
    'beacon: An earthquake of magnitude 6.2 shook the harbour.',
    'courier: The ferry ran aground; 2030 is far away.',
    'courier: A ferry, <b>bold</b> & “grey”, left the harbour.',
    'dispatch: La grève à Ellery dure.',
    'dispatch: Mayor Oleksandr Zhukov organised the counter-terrorism drill.',
  ),
);
const found = async (query: string) => texts(await find(query)).sort();

const quake = 'An [earthquake] of magnitude 6.2 shook the harbour.';
const mayor = (words: string) => [`Mayor Oleksandr ${words} the counter-terrorism drill.`];

describe('words', () => {
  test.each([
    ['earthquake', [quake]],
    ['EARTHQUAKE', [quake]],
    ['eartquake', [quake]],
    ['earthqauke', [quake]],
    ['earth quake', ['An [earthquake] of magnitude 6.2 shook the harbour.']],
    ['strke', ['Some 2,300 sailors were on [strike].']],
    ['greve', ['La [grève] à Ellery dure.']],
    ['grève', ['La [grève] à Ellery dure.']],
    ['pilots', ['The harbour [pilot] slept.']],
    ['sleeping', ['The harbour pilot [slept].']],
    ['organizing', mayor('Zhukov [organised]')],
    ['Joukoff', mayor('[Zhukov] organised')],
    ['counterterrorism', ['Mayor Oleksandr Zhukov organised the [counter-terrorism] drill.']],
    ['counter-terrorism', ['Mayor Oleksandr Zhukov organised the [counter-terrorism] drill.']],
    ['earthq', [quake]],
  ])('"%s" may be mistyped, inflected, spelt otherwise or half typed', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('all of them are wanted', async () => {
    expect(await found('harbour earthquake')).toEqual([
      'An [earthquake] of magnitude 6.2 shook the [harbour].',
    ]);
    expect(await find('harbour earthquake')).toMatchObject({ isPartial: false, places: 1, articles: 1 });
  });

  test('any of them is enough where no place has all, and the answer says so', async () => {
    expect(await found('pilot earthquake')).toEqual([quake, 'The harbour [pilot] slept.']);
    expect(await find('pilot earthquake')).toMatchObject({ isPartial: true, places: 2, articles: 2 });
  });

  test('that stand nowhere find nothing, and the nearest are named', async () => {
    expect(await find('kangaroo')).toEqual({
      groups: [],
      stories: 0,
      places: 0,
      articles: 0,
      isPartial: false,
      absent: [{ asked: 'kangaroo', nearest: [] }],
    });
    expect((await find('ferry sailmakers')).absent).toEqual([
      {
        asked: 'sailmakers',
        nearest: [
          { text: 'sailors', query: 'ferry sailors' },
          { text: 'sailed', query: 'ferry sailed' },
        ],
      },
    ]);
  });

  test('of no matter count only in phrases, or alone', async () => {
    expect(await found('the pilot of the')).toEqual(['The harbour [pilot] slept.']);
    expect(await found('some')).toEqual(['[Some] 2,300 sailors were on strike.']);
  });
});

describe('phrases and exclusions', () => {
  test.each([
    ['"harbour pilot"', ['The [harbour] [pilot] slept.']],
    ['“Harbour PILOT”', ['The [harbour] [pilot] slept.']],
    ['"pilot harbour"', []],
    ['"harbour pilots"', []],
    [
      '"the harbour" -pilot',
      [
        'A ferry, <b>bold</b> & “grey”, left [the] [harbour].',
        'An earthquake of magnitude 6.2 shook [the] [harbour].',
      ],
    ],
    ['harbour -"the harbour pilot" -ferries', ['An earthquake of magnitude 6.2 shook the [harbour].']],
    ['ferry -2030', ['A [ferry], <b>bold</b> & “grey”, left the harbour.']],
    ['earthquake -harbor', []],
    ['-harbour', []],
  ])('%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});

describe('numerals', () => {
  const crew = 'A [2,030]-strong crew sailed on Sunday.';
  const year = 'The ferry ran aground; [2030] is far away.';

  test.each([
    ['2030', [crew, year]],
    ['2,030', [crew, year]],
    ['2.030', [crew, year]],
    ['2 030', [crew, year]],
    ['two thousand thirty', [crew, year]],
    ['two thousand and thirty crew', ['A [2,030]-strong [crew] sailed on Sunday.']],
    ['2300', ['Some [2,300] sailors were on strike.']],
    ['6.2', ['An earthquake of magnitude [6.2] shook the harbour.']],
    ['62', []],
    ['203', []],
    ['2,0300', []],
    ['2', []],
    ['2,030 2,300', []],
  ])('"%s" is exact, however it is written', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('are wanted even where words may be missing', async () => {
    expect(await found('2,030 sailed')).toEqual(['A [2,030]-strong crew [sailed] on Sunday.']);
    expect(await found('2,030 earthquake')).toEqual([crew, year]);
    expect(await found('2,031 ferry')).toEqual([]);
  });

  test('that stand nowhere are answered with the nearest, first those that begin so', async () => {
    expect((await find('203 sailors')).absent).toEqual([
      { asked: '203', nearest: [{ text: '2030', query: '2030 sailors' }] },
    ]);
    expect((await find('2,299')).absent).toEqual([
      {
        asked: '2,299',
        nearest: [
          { text: '2,300', query: '2,300' },
          { text: '2030', query: '2030' },
        ],
      },
    ]);
  });
});

test('markup is only text', async () => {
  expect(await found('bold')).toEqual(['A ferry, <b>[bold]</b> & “grey”, left the harbour.']);
  expect(await found('<script>alert(1)</script>')).toEqual([]);
});

test.each(['', '   ', '\n\t', '"', '—', '!', '|', '-', '""'])(
  'the query "%s" finds nothing',
  async (query) => {
    expect(await find(query)).toEqual({
      groups: [],
      stories: 0,
      places: 0,
      articles: 0,
      isPartial: false,
      absent: [],
    });
  },
);

test.each(["'ferry", '!ferry', '^ferry', '=ferry', 'ferry$', '"ferry"', 'ferry |', '(ferry)', 'ferry\\'])(
  'signs are no commands: "%s"',
  async (query) => {
    expect(await found(query)).toEqual([
      'A [ferry], <b>bold</b> & “grey”, left the harbour.',
      'The [ferry] ran aground; 2030 is far away.',
    ]);
  },
);

test('what is typed beyond the limit is passed over', async () => {
  const filled = (length: number) => 'ferry '.padEnd(length, ' ');
  expect(texts(await find(`${filled(QUERY_LIMIT)}2,031`))).toEqual(texts(await find('ferry')));
  expect(await found(`${filled(QUERY_LIMIT - 5)}2,031`)).toEqual([]);
});

describe('order', () => {
  test('hits are grouped by article, in the order of their best', async () => {
    const { groups } = await searchIn(
      passages(
        'argus: Long before the tide, far from any harbour, somebody saw what may have been a lighthouse.',
        'argus: Nothing at all.',
        'beacon: Lighthouse',
        'beacon: Of the lighthouse nobody in the village said anything on any of those long days.',
        'courier: lighthouses',
      ),
    )('lighthouse');
    expect(
      groups.map(({ article, label, hits }) => [article, label, hits.map(({ address }) => address)]),
    ).toEqual([
      ['beacon', 'BEACON', ['#p3', '#p4']],
      ['argus', 'ARGUS', ['#p1']],
      ['courier', 'COURIER', ['#p5']],
    ]);
  });

  test('rare words lead, and words that stand together', async () => {
    const search = searchIn(
      passages(
        'argus: The ferry was late and the captain was asleep.',
        'argus: The ferry captain was late.',
        'beacon: The ferry was late, said a passenger of the ferry.',
        'beacon: The lifeboat was late.',
      ),
    );
    expect(texts(await search('ferry captain'))[0]).toBe('The [ferry] [captain] was late.');
    expect(texts(await search('ferry lifeboat'))[0]).toBe('The [lifeboat] was late.');
  });

  test('no more are shown than asked for, and all are counted', async () => {
    const search = searchIn(passages('argus: A ferry.', 'argus: The ferry.', 'beacon: Their ferry.'), 2);
    const answer = await search('ferry');
    expect(texts(answer)).toHaveLength(2);
    expect(answer).toMatchObject({ places: 3, articles: 2 });
  });
});

test('each kind of record can be asked for alone, and comes back as what it is', async () => {
  const records = SEARCH_KINDS.flatMap((kind) =>
    passages(`argus: The ferry sank, ${kind}.`).map((record): SearchRecord => ({ ...record, kind })),
  );
  const search = searchIn(records);
  for (const kind of SEARCH_KINDS) {
    const { groups } = await search('ferry', { kind });
    expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.kind))).toEqual([kind]);
  }
});

test('a file of the index is read once, however often it is asked for', async () => {
  const read: string[] = [];
  const files = buildSearchIndex(passages('argus: The ferry sank.', 'beacon: The pilot slept.'));
  const search = await openSearch((name) => {
    read.push(name);
    return Promise.resolve(files.get(name) ?? new Uint8Array());
  });
  for (const query of ['ferry', 'pilot', 'ferry pilot', 'ferry']) await search(query, NO_FILTER, 60);
  expect(read.sort()).toEqual([...new Set(read)]);
  expect(read).toContain(MANIFEST);
});

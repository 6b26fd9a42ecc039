import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/core/check.ts';
import { joinContent } from '../../src/core/content.ts';
import {
  createSearch,
  type HitGroup,
  type MatchedRun,
  QUERY_LIMIT,
  type SearchRecord,
  searchRecords,
} from '../../src/core/search.ts';
import { character } from './character.ts';
import { contentOf } from './fixture.ts';

const ferry = searchRecords(joinContent(checkContent(contentOf()).records));

test('headlines, passages and claims can be found, in the order of reading', () => {
  expect(
    ferry.map(({ kind, address }) => `${kind} ${address.replace('/stories/ferry/articles/', '')}`),
  ).toEqual([
    'headline herald/#headline',
    'passage herald/#p1',
    'passage herald/#p2',
    'passage herald/#p3',
    'claim herald/#claim-injuries',
    'claim herald/#claim-rescued',
    'headline rewrite/#headline',
    'passage rewrite/#p1',
    'passage rewrite/#p2',
    'claim rewrite/#claim-injuries',
    'claim rewrite/#claim-rescued',
  ]);
  expect(ferry[4]).toEqual({
    kind: 'claim',
    article: 'ferry/herald',
    label: 'Harbour Herald',
    title: 'People hurt',
    text: 'At least 12 people were hurt',
    address: '/stories/ferry/articles/herald/#claim-injuries',
  });
});

/** Passages of articles: "argus: A ferry sank." is one of the Argus. */
const passages = (...lines: string[]): SearchRecord[] =>
  lines.map((line, index) => {
    const [article = '', text = ''] = line.split(/: (.*)/su);
    const address = `#p${String(index + 1)}`;
    return { kind: 'passage', article, label: article.toUpperCase(), title: '', text, address };
  });

const marked = (runs: readonly MatchedRun[]) =>
  runs.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
/** The texts found, what the query found in them in brackets, without a thought for their order. */
const found = (groups: readonly HitGroup[]) =>
  groups.flatMap(({ hits }) => hits.map(({ text }) => marked(text))).sort();

const find = createSearch(
  passages(
    'argus: A 2,030-strong crew sailed on Sunday.',
    'argus: The harbour pilot slept.',
    'beacon: Some 2,300 sailors were on strike.',
    'beacon: An earthquake of magnitude 6.2 shook the harbour.',
    'courier: The ferry ran aground; 2030 is far away.',
    'courier: A ferry, <b>bold</b> & “grey”, left the harbour.',
    'dispatch: La grève à Ellery dure.',
  ),
);

describe('words', () => {
  test.each([
    ['earthquake', ['An [earthquake] of magnitude 6.2 shook the harbour.']],
    ['EARTHQUAKE', ['An [earthquake] of magnitude 6.2 shook the harbour.']],
    ['eartquake', ['An [earthquake] of magnitude 6.2 shook the harbour.']],
    ['earthqauke', ['An [earthquake] of magnitude 6.2 shook the harbour.']],
    ['strke', ['Some 2,300 sailors were on [strike].']],
    ['greve', ['La [grève] à Ellery dure.']],
    ['grève', ['La [grève] à Ellery dure.']],
    ['pilot', ['The harbour [pilot] slept.']],
  ])('"%s" may be mistyped', (query, texts) => {
    expect(found(find(query))).toEqual(texts);
  });

  test('all of them are wanted', () => {
    expect(found(find('harbour earthquake'))).toEqual([
      'An [earthquake] of magnitude 6.2 shook the [harbour].',
    ]);
  });

  test('any of them is enough where no record has all', () => {
    expect(found(find('pilot earthquake'))).toEqual([
      'An [earthquake] of magnitude 6.2 shook the harbour.',
      'The harbour [pilot] slept.',
    ]);
  });

  test('that stand nowhere find nothing', () => {
    expect(find('kangaroo')).toEqual([]);
  });
});

describe('numerals', () => {
  const crew = 'A [2,030]-strong crew sailed on Sunday.';
  const year = 'The ferry ran aground; [2030] is far away.';

  test.each([
    ['2030', [crew, year]],
    ['2,030', [crew, year]],
    ['2.030', [crew, year]],
    ['2300', ['Some [2,300] sailors were on strike.']],
    ['6.2', ['An earthquake of magnitude [6.2] shook the harbour.']],
    ['62', []],
    ['203', []],
    ['2,0300', []],
    ['2', []],
    ['2,030 2,300', []],
  ])('"%s" is exact, and its separators do not matter', (query, texts) => {
    expect(found(find(query))).toEqual(texts);
  });

  test('are wanted even where words may be missing', () => {
    expect(found(find('2,030 sailed'))).toEqual(['A [2,030]-strong crew [sailed] on Sunday.']);
    expect(found(find('2,030 earthquake'))).toEqual([crew, year]);
    expect(found(find('2,031 ferry'))).toEqual([]);
  });
});

test('markup is only text', () => {
  expect(found(find('bold'))).toEqual(['A ferry, <b>[bold]</b> & “grey”, left the harbour.']);
  expect(find('<script>alert(1)</script>')).toEqual([]);
  const runs = find('bold').flatMap(({ hits }) => hits.flatMap(({ text }) => text));
  expect(runs).toEqual([
    { text: 'A ferry, <b>', match: false },
    { text: 'bold', match: true },
    { text: '</b> & “grey”, left the harbour.', match: false },
  ]);
});

test.each(['', '   ', '\n\t', '"', '—', '!', '|'])('the query "%s" finds nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test.each([
  "'ferry",
  '!ferry',
  '^ferry',
  '=ferry',
  'ferry$',
  '"ferry"',
  'ferry | whale',
  '(ferry)',
  'ferry\\',
])('signs are no commands: "%s"', (query) => {
  expect(found(find(query))).toEqual([
    'A [ferry], <b>bold</b> & “grey”, left the harbour.',
    'The [ferry] ran aground; 2030 is far away.',
  ]);
});

test('what is typed beyond the limit is passed over', () => {
  const filled = (length: number) => 'ferry '.padEnd(length, ' ');
  const beyond = find(`${filled(QUERY_LIMIT)}2,031`);
  expect(beyond).toEqual(find('ferry'));
  expect(beyond).not.toEqual([]);
  expect(find(`${filled(QUERY_LIMIT - 5)}2,031`)).toEqual([]);
});

test('hits are grouped by article, in the order of their best', () => {
  const groups = createSearch(
    passages(
      'argus: Long before the tide, far from any harbour, somebody saw what may have been a lighthouse.',
      'beacon: Lighthouse',
      'argus: Nothing at all.',
      'beacon: Of the lighthouse nobody in the village said anything on any of those long days.',
      'courier: lighthouse keeper',
    ),
  )('lighthouse');
  expect(
    groups.map(({ article, label, hits }) => [article, label, hits.map(({ record }) => record.address)]),
  ).toEqual([
    ['beacon', 'BEACON', ['#p2', '#p4']],
    ['courier', 'COURIER', ['#p5']],
    ['argus', 'ARGUS', ['#p1']],
  ]);
});

test('a claim is found by its question, and the question is marked', () => {
  const [group] = createSearch(ferry)('rescued 350');
  expect(group?.hits.map(({ title, text }) => [marked(title), marked(text)])).toEqual([
    ['People [rescued]', 'Nearly [350] persons were brought to land'],
  ]);
});

describe('laws', () => {
  const loose = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
  const piece = fc.oneof(
    fc.constantFrom(
      'ferry',
      'fery',
      '2,030',
      '2300',
      'harbour ',
      ' ',
      '"',
      '|',
      '!',
      '(',
      '\\',
      '<b>',
      'é',
      '🚢',
    ),
    character,
    loose,
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const checkGroups = (groups: readonly HitGroup[]) => {
    expect(new Set(groups.map(({ article }) => article)).size).toBe(groups.length);
    for (const { article, hits } of groups) {
      expect(hits.length).toBeGreaterThan(0);
      for (const { record, title, text } of hits) {
        expect(record.article).toBe(article);
        expect(title.map((run) => run.text).join('')).toBe(record.title);
        expect(text.map((run) => run.text).join('')).toBe(record.text);
        expect([...title, ...text].every((run) => run.text !== '')).toBe(true);
      }
    }
  };

  test('no query throws, and the runs of a hit are its text', () => {
    const search = createSearch([...ferry, ...passages('argus: A 2,030-strong crew', 'argus: 🚢 Ferry, é')]);
    fc.assert(
      fc.property(texts, (query) => {
        checkGroups(search(query));
      }),
      { numRuns: 500 },
    );
  });

  test('the same holds of any records', () => {
    const records = fc.array(
      fc.record({ title: texts, text: texts, article: fc.constantFrom('argus', 'beacon') }).map((record) => ({
        ...{ kind: 'claim' as const, label: 'Label', address: '#p1' },
        ...record,
      })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(records, texts, (all, query) => {
        checkGroups(createSearch(all)(query));
      }),
      { numRuns: 300 },
    );
  });
});

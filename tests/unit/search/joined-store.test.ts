import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchContents } from '../../../src/core/search/file.ts';
import { joinStores } from '../../../src/core/search/joined-store.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { SEARCH_KINDS } from '../../../src/core/search/request.ts';
import { openStores } from '../../../src/core/search/store.ts';
import { passages, readIndexes, searchIn, searchInParts, texts } from '../kit/search-over.ts';

/** However stories are parted, the search finds the same in the same order. */

const WORDS =
  'mud slide slides mudslide Mudslides mud-slide Nur Sultan Nursultan nur-sultan Astana Zhukov Joukov joukov zhukovs ' +
  'the ferry ferries Ferry fairy sank sink 2,030 2030 2,300 dozen';
const word = fc.constantFrom(...WORDS.split(' '));
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const record = fc.record({
  story: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  paper: fc.constantFrom('argus', 'beacon'),
  kind: fc.constantFrom(...SEARCH_KINDS),
  text,
  question: fc.constantFrom('injured', 'rescued'),
});
/** Records in the order of stories and articles, in which a claim or a quotation follows what it stands in. */
const records = fc.array(record, { minLength: 1, maxLength: 14 }).map((drawn) =>
  drawn
    .toSorted((a, b) => (`${a.story}/${a.paper}` < `${b.story}/${b.paper}` ? -1 : 1))
    .map(({ story, paper, kind, text, question }, index, all): SearchRecord => {
      const before = all[index - 1];
      const isFirst = before?.story !== story || before.paper !== paper;
      const own = isFirst && (kind === 'claim' || kind === 'quotation') ? 'passage' : kind;
      const place = {
        article: `${story}/${paper}`,
        label: paper,
        block: String(index),
        address: `#${index}`,
      };
      const asked = own === 'claim' ? `${story}/${question}` : '';
      return { kind: own, ...place, title: '', text, also: [question], note: '', question: asked };
    }),
);
const ASKED = 'mudslid,nursultn,shukov,slid,ferri,kangaroo,-sank,"mud slide","the ferry",-mudslide';
const piece = fc.oneof(word, fc.constantFrom(...ASKED.split(',')));
const query = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));
const SPELLINGS = [['Astana', 'Nur-Sultan']];

/** In which of three parts each of five stories is. */
const parting = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 });
const cut = (all: readonly SearchRecord[], parts: readonly number[]) =>
  [0, 1, 2].map((part) => all.filter(({ article }) => parts['abcde'.indexOf(article.charAt(0))] === part));

test('several indexes hold what one of all holds', async () => {
  const look = async (parts: readonly (readonly SearchRecord[])[]) => {
    const store = joinStores(await openStores(readIndexes(parts, SPELLINGS)));
    const forms = await store.allForms();
    return {
      contents: pick(store.contents),
      forms: forms.map(({ form, frequency, isName }) => ({ form, frequency, isName })),
      postings: await Promise.all(forms.map((form) => store.postingsOf(form))),
      records: await Promise.all(store.contents.articles.map((_, article) => store.recordsOf(article))),
    };
  };
  const pick = ({ articles, spellings, kinds, questions, asked }: SearchContents) => ({
    ...{ articles, spellings, kinds, questions, asked },
  });
  await fc.assert(
    fc.asyncProperty(records, parting, async (all, parts) => {
      expect(await look(cut(all, parts))).toEqual(await look([all]));
    }),
  );
});

test('the answer over several indexes is that over one of all', async () => {
  const queries = fc.array(query, { minLength: 1, maxLength: 3 });
  const filter = fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc.constantFrom({ article: 'b/argus' }, { question: 'c/injured' }),
    fc.record({ kind: fc.constantFrom(...SEARCH_KINDS) }),
  );
  await fc.assert(
    fc.asyncProperty(records, parting, queries, filter, async (all, parts, asked, left) => {
      const [whole, parted] = [searchIn(all, 8, SPELLINGS), searchInParts(cut(all, parts), 8, SPELLINGS)];
      for (const one of asked) expect(await parted(one, left)).toEqual(await whole(one, left));
    }),
    { numRuns: 150 },
  );
});

test('a word that is printed as two in one part is found by the other’s word, and the best of all parts lead', async () => {
  const search = searchInParts([
    passages('b/argus: A mud slide.', 'd/argus: Rain fell.'),
    passages('a/argus: Hills above the town, a mudslide and mud.', 'c/argus: Mudslides'),
  ]);
  const answer = await search('mudslide');
  expect(texts(answer)).toEqual([
    'A [mud] [slide].',
    'Hills above the town, a [mudslide] and mud.',
    '[Mudslides]',
  ]);
  expect(answer).toMatchObject({ places: 3, articles: 3, isPartial: false });
});

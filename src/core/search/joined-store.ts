import type { SearchContents } from './file.ts';
import { mergePostings, type Postings } from './postings.ts';
import { bySound, soundOf } from './spelling.ts';
import type { KnownForm, SearchStore } from './store.ts';

/**
 * Several indexes as one: whoever asks sees all stories in the order of their ids, all records in one count, and each form
 * once with all its places. So what is found, and in which order, does not depend on how the stories are parted.
 */

/** A form with the indexes that have it. */
interface JoinedForm extends KnownForm {
  sound: string;
  members: readonly { part: number; form: KnownForm }[];
}

/** Joins indexes, none of which has a story of another; one alone stays as it is. */
export function joinStores(stores: readonly SearchStore[]): SearchStore {
  const [only, ...others] = stores;
  if (only && others.length === 0) return only;
  const articles = listArticles(stores);
  const recordOf = countRecords(articles, stores);
  const known = new Map<string, JoinedForm>();
  const byIndex: JoinedForm[] = [];

  const joinForm = (word: string, members: JoinedForm['members']): JoinedForm => {
    const joined: JoinedForm = {
      form: word,
      frequency: members.reduce((sum, { form }) => sum + form.frequency, 0),
      isName: members.every(({ form }) => form.isName),
      index: byIndex.length,
      sound: soundOf(word),
      members,
    };
    known.set(word, joined);
    byIndex.push(joined);
    return joined;
  };
  const joinForms = async (ask: (store: SearchStore) => Promise<readonly KnownForm[]>) => {
    const answers = await Promise.all(stores.map(ask));
    const all = answers.flatMap((forms, part) => forms.map((form) => ({ part, form })));
    // All indexes are asked for all forms of a sound, so that a form once joined has all its members.
    const joined = [...Map.groupBy(all, ({ form }) => form.form)].map(
      ([word, members]) => known.get(word) ?? joinForm(word, members),
    );
    return joined.sort(bySound);
  };

  return {
    contents: joinContents(articles, stores),
    formsLike: (sound) => joinForms((store) => store.formsLike(sound)),
    formsOf: (sound) => joinForms((store) => store.formsOf(sound)),
    allForms: () => joinForms((store) => store.allForms()),
    postingsOf: async ({ index }) => {
      const found = (byIndex[index]?.members ?? []).map(async ({ part, form }): Promise<Postings[]> => {
        const postings = await stores[part]?.postingsOf(form);
        return postings
          ? [{ ...postings, records: postings.records.map((record) => recordOf[part]?.[record] ?? 0) }]
          : [];
      });
      return mergePostings((await Promise.all(found)).flat());
    },
    recordsOf: async (article) => {
      const place = articles[article];
      return (place && (await stores[place.part]?.recordsOf(place.article))) ?? null;
    },
  };
}

/** An article with its place among those of its index, and its records. */
interface PlacedArticle {
  key: string;
  part: number;
  article: number;
  first: number;
  kinds: string;
  /** The questions of its claims. */
  asked: readonly string[];
}

function listArticles(stores: readonly SearchStore[]): PlacedArticle[] {
  const storyOf = ({ key }: PlacedArticle) => key.split('/')[0] ?? '';
  return stores
    .flatMap(({ contents }, part) => {
      let first = 0;
      let claim = 0;
      return contents.articles.map(([key, count], article): PlacedArticle => {
        const kinds = contents.kinds.slice(first, first + count);
        const claims = kinds.split('c').length - 1;
        const asked = contents.asked.slice(claim, claim + claims);
        const questions = asked.map((question) => contents.questions[question] ?? '');
        const placed = { key, part, article, first, kinds, asked: questions };
        first += count;
        claim += claims;
        return placed;
      });
    })
    .sort((a, b) => (storyOf(a) === storyOf(b) ? 0 : storyOf(a) < storyOf(b) ? -1 : 1));
}

/** Of each index the number that each of its records has among all. */
function countRecords(articles: readonly PlacedArticle[], stores: readonly SearchStore[]): Int32Array[] {
  const numbers = stores.map(({ contents }) => new Int32Array(contents.kinds.length));
  let next = 0;
  for (const { part, first, kinds } of articles) {
    for (let at = 0; at < kinds.length; at += 1) {
      const own = numbers[part];
      if (own) own[first + at] = next;
      next += 1;
    }
  }
  return numbers;
}

function joinContents(articles: readonly PlacedArticle[], stores: readonly SearchStore[]): SearchContents {
  const asked = articles.flatMap((article) => article.asked);
  const questions = new Map([...new Set(asked)].map((question, index) => [question, index]));
  const spellings = stores.flatMap(({ contents }) => contents.spellings);
  return {
    articles: articles.map(({ key, kinds }) => [key, kinds.length]),
    spellings: [...new Map(spellings.map((names) => [names.join(' '), names])).values()],
    kinds: articles.map(({ kinds }) => kinds).join(''),
    questions: [...questions.keys()],
    asked: asked.map((question) => questions.get(question) ?? -1),
  };
}

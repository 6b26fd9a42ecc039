import type { SitePage } from '../pages.ts';
import { plain, type PlainArticle, type PlainClaim, type PlainContent, type PlainStory } from './texts.ts';
import type { Said } from './sentences.ts';

/** What is asked of a story in plain words: who is of one account with whom, which claims answer a question. */

/** A story of nothing: what is asked of a page without a story is answered by none. */
export const NOWHERE: PlainStory = {
  ...{
    id: '',
    title: '',
    date: '',
    questions: [],
    lineage: [],
    originals: [],
    columns: [],
    statements: [],
    articles: [],
    replaced: [],
  },
};

/** The story that a page belongs to: by its address, or the site’s first where the page is the front page. */
export function storyOf(
  { address }: Pick<Said, 'address'>,
  { stories }: PlainContent,
): PlainStory | undefined {
  const [, id] = /\/stories\/([^/]+)\//u.exec(address) ?? [];
  return id === undefined
    ? stories.length === 1
      ? stories[0]
      : undefined
    : stories.find((story) => story.id === id);
}

/** The articles that a page shows side by side: those of a set of columns where it is such a set’s, else all. */
export function shownOn(address: string, { articles, columns }: PlainStory): readonly PlainArticle[] {
  const [, id] = /\/(?:columns|synopsis)\/([^/]+)\//u.exec(address) ?? [];
  const set = columns.find((one) => one.id === id);
  return set ? articles.filter((article) => set.articles.includes(article.id)) : articles;
}

/** The claims that a person has read and that answer a question, with their articles. */
export function claimsTo(
  story: PlainStory,
  question: string,
): { article: PlainArticle; claim: PlainClaim }[] {
  return story.articles.flatMap((article) =>
    (article.claims ?? [])
      .filter((claim) => claim.question === question && claim.proposed !== true)
      .map((claim) => ({ article, claim })),
  );
}

/** Articles grouped by what an editor says derives from what, over any number of steps. */
export function accountsOf({ articles, lineage }: PlainStory): PlainArticle[][] {
  const groups = articles.map(({ id }) => new Set([id]));
  const all = [...groups];
  for (const { article, from } of lineage) {
    const touched = all.filter((group) => group.has(article) || group.has(from));
    const joined = new Set([article, from, ...touched.flatMap((group) => [...group])]);
    for (const group of touched) all.splice(all.indexOf(group), 1);
    all.push(joined);
  }
  return all.map((group) => articles.filter(({ id }) => group.has(id))).filter(({ length }) => length > 0);
}

/** The accounts that an article does not belong to. */
export function otherAccounts(story: PlainStory, article: PlainArticle): PlainArticle[][] {
  return accountsOf(story).filter((account) => !account.includes(article));
}

/** The article of a label; where several bear it, none: then nothing can be derived. */
export function labelled({ articles }: PlainStory, label: string): PlainArticle | undefined {
  const bearing = articles.filter((article) => plain(article.label) === plain(label));
  return bearing.length === 1 ? bearing[0] : undefined;
}

/** True where a person has accounted for every number in digits, and left no proposal unread. */
export function isRead({ claims, leftOut, plain: text }: PlainArticle): boolean {
  if (claims === null || [...claims, ...leftOut].some(({ proposed }) => proposed === true)) return false;
  let rest = text;
  const figures = [...claims.flatMap(({ figure }) => figure ?? []), ...leftOut.map(({ exact }) => exact)].map(
    plain,
  );
  for (const words of figures.sort((a, b) => b.length - a.length)) rest = rest.replace(words, ' ');
  return !/(?<![\p{L}\d-])\d/u.test(rest);
}

/** True where an article has numbers in words, of which a plain search cannot say whether a person has read them all. */
export function hasNumberWords({ plain: text }: PlainArticle): boolean {
  return /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|eleven|twelve|dozens?|hundreds?|thousands?|millions?)(?!\p{L})/u.test(
    text,
  );
}

/** True where one article alone answers a question in words: nobody has proved that no other does. */
export function hasWordsOnce(story: PlainStory): boolean {
  return story.questions.some(
    ({ id, kind }) =>
      kind === 'words' && new Set(claimsTo(story, id).map(({ article }) => article)).size === 1,
  );
}

/** Of each passage of a synopsis how many articles tell it: as the page shows, or where it is a part, as is published. */
export function tellersOn({ $, address }: SitePage, content: PlainContent): readonly number[] {
  const isPart = $('[aria-label="Parts of the list"]').length > 0;
  const story = storyOf({ address }, content);
  if (isPart && story) return content.tellers.get(story.id) ?? [];
  return $('.passage')
    .toArray()
    .map((passage) => $(passage).find('.cell:not(.empty)').length);
}

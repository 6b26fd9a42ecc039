import { NUMBER, numberOf, QUOTED } from './numbers.ts';
import type { Form } from './forms.ts';
import { claimsTo, hasNumberWords, isRead, labelled, otherAccounts, NOWHERE } from './stories.ts';
import { plain, type PlainArticle, prints } from './texts.ts';

/** Sentences on what texts print and do not print, each searched for again in the whole texts. */

const HAS = new RegExp(
  String.raw`(?:^|: )(.+?) has ${QUOTED} where (.+?)(?:, from which it derives,)? has ${QUOTED}`,
  'u',
);

/** How many accounts print words, and whether any has them as part of longer ones. */
function countPrinting(accounts: readonly (readonly PlainArticle[])[], words: string): number | null {
  const count = (does: (article: PlainArticle) => boolean) =>
    accounts.filter((account) => account.some(does)).length;
  const whole = count((article) => prints(article, words));
  return whole === count(({ plain: text }) => text.includes(plain(words))) ? whole : null;
}

export const TEXT_FORMS: readonly Form[] = [
  {
    name: 'two texts have words where the other has others',
    pattern: new RegExp(
      String.raw`^(?:(?:The hedge is turned round|The noun is damaged)\. )?(.+?) has ${QUOTED} where (.+?)(?:, from which it derives,)? has ${QUOTED}\.$`,
      'u',
    ),
    holds: ([, a = '', mine = '', b = '', theirs = ''], { story }) => {
      const [one, other] = story ? [labelled(story, a), labelled(story, b)] : [];
      return one !== undefined && other !== undefined && prints(one, mine) && prints(other, theirs);
    },
  },
  {
    name: 'no other account prints either',
    pattern: /^No other account prints either\.$/u,
    holds: (_, { story, before }) => {
      const [, label = '', mine = '', , theirs = ''] = HAS.exec(before) ?? [];
      const article = story && labelled(story, label);
      if (!story || !article) return false;
      const others = otherAccounts(story, article);
      return [mine, theirs].every((words) => countPrinting(others, words) === 0);
    },
  },
  {
    name: 'so many other accounts print words',
    pattern: new RegExp(
      String.raw`^(${NUMBER}) other accounts? prints? ${QUOTED}(?:, (${NUMBER}) ${QUOTED})?\.$`,
      'iu',
    ),
    holds: ([, first = '', words = '', second, more = ''], { story, before }) => {
      const [, label = '', mine = '', , theirs = ''] = HAS.exec(before) ?? [];
      const article = story && labelled(story, label);
      if (!story || !article || ![mine, theirs].includes(words)) return false;
      const others = otherAccounts(story, article);
      return (
        countPrinting(others, words) === numberOf(first) &&
        (second === undefined || countPrinting(others, more) === numberOf(second))
      );
    },
  },
  {
    name: 'two articles print the same figure',
    pattern: new RegExp(String.raw`^(?:.* )?Both print ${QUOTED}\.$`, 'u'),
    holds: ([, words = ''], { story, question, element, address }) => {
      if (!story || question === null) return false;
      const [, a, b] = /\/compare\/([^/]+)\/([^/]+)\//u.exec(address) ?? [];
      const pairs = (element?.closest('li').find('p').slice(1).text() ?? '')
        .split(/ – |; /u)
        .map((label) => label.trim());
      const named = a
        ? story.articles.filter(({ id }) => id === a || id === b)
        : story.articles.filter(({ label }) => pairs.includes(label));
      const claims = claimsTo(story, question).filter(
        ({ claim }) => plain(claim.figure ?? '') === plain(words),
      );
      return (
        claims.length > 1 &&
        named.length > 0 &&
        named.every((article) => prints(article, words) && claims.some((one) => one.article === article))
      );
    },
  },
  {
    name: 'nothing was found by the words that were searched for',
    pattern: /^we found nothing(?: in its whole text, of which quotes are shown)?\.?$/iu,
    holds: (_, { story, question, article }) => {
      const words = story?.questions.find(({ id }) => id === question)?.lookFor ?? [];
      return (
        article !== null &&
        isRead(article) &&
        words.length > 0 &&
        !words.some((word) => begins(article, word))
      );
    },
  },
  {
    name: 'articles in which nothing was found',
    pattern: /^We found nothing: (.+)\.$/u,
    holds: ([, names = ''], { story, question }) => {
      const words = story?.questions.find(({ id }) => id === question)?.lookFor ?? [];
      const found = named(story?.articles ?? [], names);
      return (
        words.length > 0 &&
        (found?.every((article) => isRead(article) && !words.some((word) => begins(article, word))) ?? false)
      );
    },
  },
  {
    name: 'words that an article has without a figure',
    pattern: /^gives no (?:figure|time) for this, but has (.+?)\.?$/iu,
    holds: ([, list = ''], { story, question, article }) => {
      const words = story?.questions.find(({ id }) => id === question)?.lookFor ?? [];
      const has = [...list.matchAll(/“([^”]*)”/gu)].map(([, word = '']) => word);
      const isBeginning = (text: string) => words.some((word) => plain(text).startsWith(plain(word)));
      return (
        article !== null &&
        has.length > 0 &&
        has.every((word) => isBeginning(word) && begins(article, word)) &&
        claimsTo(story ?? NOWHERE, question ?? '').every((one) => one.article !== article)
      );
    },
  },
  {
    name: 'an article is not yet read',
    pattern:
      /^(?:not yet read in full(?:, so that nothing is said here of its silence\.)?|Not all figures of this article have been read yet\.)$/iu,
    holds: (_, { article }) => article !== null && (!isRead(article) || hasNumberWords(article)),
  },
  {
    name: 'articles that are not yet read',
    pattern: /^Not yet read in full: (.+)\.$/u,
    holds: ([, names = ''], { story }) =>
      named(story?.articles ?? [], names)?.every((article) => !isRead(article) || hasNumberWords(article)) ??
      false,
  },
  {
    name: 'not all articles are read',
    pattern: /^Not all articles on .+ have been read in full yet\.$/u,
    holds: (_, { story }) => story?.articles.every(isRead) === false,
  },
  {
    name: 'how many proposals are not shown',
    pattern: new RegExp(
      String.raw`^(${NUMBER}) claims? that a program proposed and nobody has read (?:is|are) not shown\.$`,
      'iu',
    ),
    holds: ([, number = ''], { article }) =>
      (article?.claims ?? []).filter(({ proposed }) => proposed === true).length === numberOf(number),
  },
  {
    name: 'a story of one article',
    pattern: /^One text, with none beside it yet$/u,
    holds: (_, { story }) => story?.articles.length === 1,
  },
  {
    name: 'a claim without a name',
    pattern: /^nobody named in the paragraph$/u,
    holds: (_, { story, question, element }) => {
      const id = element?.closest('[id]').attr('id') ?? '';
      return claimsTo(story ?? NOWHERE, question ?? '').some(
        ({ article, claim }) => `${article.id}.${claim.id}` === id && claim.attribution === undefined,
      );
    },
  },
];

function begins({ plain: text }: PlainArticle, word: string): boolean {
  const wanted = plain(word).replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${wanted}`, 'u').test(text);
}

/** The articles of a list of labels, which may themselves hold commas; null where the list is none of them. */
function named(articles: readonly PlainArticle[], list: string): PlainArticle[] | null {
  const found: PlainArticle[] = [];
  let rest = plain(list);
  while (rest !== '') {
    const next = [...articles]
      .sort((a, b) => b.label.length - a.label.length)
      .find(({ label }) => rest.startsWith(plain(label)));
    if (!next) return null;
    found.push(next);
    rest = rest.slice(plain(next.label).length).replace(/^, /u, '');
  }
  return found;
}

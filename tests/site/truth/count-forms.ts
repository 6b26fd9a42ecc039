import type { Form, Place } from './forms.ts';
import { NUMBER, numberOf, printDay, shareOf } from './numbers.ts';
import { accountsOf, claimsTo, hasWordsOnce, isRead, NOWHERE, tellersOn } from './stories.ts';
import { plain, type PlainArticle, type PlainStory } from './texts.ts';

/** Sentences that count articles, questions, passages and parts, each counted again. */

/** How many articles answer each question. */
function answering(story: PlainStory): number[] {
  const ofEvent = story.questions.filter(({ background }) => background !== true);
  return ofEvent.map(({ id }) => new Set(claimsTo(story, id).map(({ article }) => article)).size);
}

function count<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length;
}

const COVERED = new RegExp(
  String.raw`^(.+?) (?:is|are) answered by (.+? articles?)( so far)?(?:, (${NUMBER}) by a single article)?$`,
  'iu',
);

/** The two articles of a comparison. */
function pairOf({ story, address }: Place): [PlainArticle, PlainArticle] | null {
  const [, a, b] = /\/compare\/([^/]+)\/([^/]+)\//u.exec(address) ?? [];
  const [one, other] = [a, b].map((id) => story?.articles.find((article) => article.id === id));
  return one && other ? [one, other] : null;
}

/** The rows of a comparison: on which sides each has blocks. */
function rowsOf({ page }: Place): { a: number; b: number; isPartly: boolean }[] {
  const { $ } = page;
  return $('li.row:not(.stub)')
    .toArray()
    .map((row) => ({
      a: $(row).find('.side.a:not(.absent) :is(p, h3):not(.whose, .apparatus)').length,
      b: $(row).find('.side.b:not(.absent) :is(p, h3):not(.whose, .apparatus)').length,
      isPartly: $(row).find('.excerpt').length > 0,
    }));
}

const isCut = ({ page }: Place) => page.$('main').text().includes('shown in quotes only');

/** Long sentences of an article’s blocks that stand alone on the page, which the other text has word for word. */
function copiedAlone(place: Place): string[] {
  const pair = pairOf(place);
  const { $ } = place.page;
  if (!pair) return ['no pair'];
  return (['a', 'b'] as const).flatMap((side, index) =>
    $(
      `li.row.alone:has(.side.${side}:not(.absent)):not(:has(.excerpt)) .side.${side}:not(.absent) p:not(.whose, .apparatus)`,
    )
      .toArray()
      .map((block) => plain($(block).text()))
      .filter((text) => text.split(' ').length >= 8 && pair[1 - index]?.plain.includes(text)),
  );
}

export const COUNT_FORMS: readonly Form[] = [
  {
    name: 'how many questions all articles and a single one answer',
    pattern: COVERED,
    holds: ([, questions = '', articles = '', soFar, single], { story }) => {
      if (!story) return false;
      const counts = answering(story);
      const all = story.articles.length;
      const share = shareOf(questions, 'question');
      const ofAll = shareOf(articles, 'article');
      return (
        share !== null &&
        share[0] === count(counts, (n) => n === all) &&
        [null, counts.length].includes(share[1]) &&
        ofAll?.[0] === all &&
        (soFar !== undefined) === !story.articles.every(isRead) &&
        (single === undefined
          ? soFar !== undefined || count(counts, (n) => n === 1) === 0 || hasWordsOnce(story)
          : soFar === undefined && numberOf(single) === count(counts, (n) => n === 1))
      );
    },
  },
  {
    name: 'what the one article answers',
    pattern: /^The one article answers (.+?)( so far)?$/u,
    holds: ([, questions = '', soFar], { story }) =>
      story?.articles.length === 1 &&
      shareOf(questions, 'question')?.[0] === count(answering(story), (n) => n === 1) &&
      (soFar !== undefined) === !story.articles.every(isRead),
  },
  {
    name: 'how many separate accounts there are',
    pattern: new RegExp(
      String.raw`^(${NUMBER}) articles? (?:are|is) (?:(one)|(${NUMBER}) separate) accounts?$`,
      'iu',
    ),
    holds: ([, articles = '', one, separate], { story }) =>
      story?.articles.length === numberOf(articles) &&
      accountsOf(story).length === numberOf(one ?? separate ?? ''),
  },
  {
    name: 'how many articles and accounts a figure has',
    pattern: new RegExp(
      String.raw`^(?:(“.+”): )?(${NUMBER}) articles?(?: · (?:(one)|(${NUMBER}) separate) accounts?(?: · .+|(?: How we know)?(?: “.+)?)| · .+)$`,
      'iu',
    ),
    holds: ([, figures, articles = '', one, separate], { story, question }) => {
      if (question === null)
        return (
          story?.articles.length === numberOf(articles) &&
          accountsOf(story).length === numberOf(one ?? separate ?? '')
        );
      const printed = [...(figures ?? '').matchAll(/“([^”]*)”/gu)].map(([, words = '']) => plain(words));
      const claims = claimsTo(story ?? NOWHERE, question).filter(
        ({ claim }) => printed.length === 0 || printed.includes(plain(claim.figure ?? '')),
      );
      const told = new Set(claims.map(({ article }) => article));
      const accounts = accountsOf(story ?? NOWHERE).filter((account) => account.some((is) => told.has(is)));
      return (
        told.size === numberOf(articles) &&
        accounts.length === numberOf(one ?? separate ?? 'one') &&
        printed.every((words) => claims.some(({ claim }) => plain(claim.figure ?? '') === words))
      );
    },
  },
  {
    name: 'no copying is known',
    pattern: new RegExp(String.raw`^(${NUMBER}) articles, and no copying known among them$`, 'iu'),
    holds: ([, articles = ''], { story }) =>
      story?.articles.length === numberOf(articles) && accountsOf(story).length === story.articles.length,
  },
  {
    name: 'which articles derive from what',
    pattern:
      /^(.+? articles?) (derives?|seems? to derive) from (a text|texts|another text|other texts)( that (?:is|are) not held here| that we don’t have)?(?:, and the statements? that (?:it rests|they rest) on)?$/iu,
    holds: ([, articles = '', how = '', from = '', lost], { story }) => {
      if (!story) return false;
      const entries = story.lineage.filter(({ article }) => story.articles.some(({ id }) => id === article));
      const sources = [...new Set(entries.map((entry) => entry.from))];
      const share = shareOf(articles, 'article');
      return (
        share?.[0] === new Set(entries.map(({ article }) => article)).size &&
        how.includes('seem') === entries.some(({ confidence }) => confidence !== 'certain') &&
        sources.length > 1 === from.includes('texts') &&
        (lost !== undefined) === sources.every((id) => story.originals.some((one) => one.id === id))
      );
    },
  },
  {
    name: 'no article is known to derive',
    pattern: /^No article is known to derive from another text/u,
    holds: (_, { story }) => story?.lineage.length === 0,
  },
  {
    name: 'articles are versions of one text',
    pattern:
      /^(.+?) are (?:(probably|possibly) )?versions of one text and count as one (?:telling|account)\.$/u,
    holds: ([, names = '', sure], { story }) => {
      const account = accountsOf(story ?? NOWHERE).find(
        (articles) =>
          articles.length > 1 && plain(names).replace(/, | and /gu, '·') === labelsOf(articles).join('·'),
      );
      const entries = (story?.lineage ?? []).filter(({ article }) =>
        account?.some(({ id }) => id === article),
      );
      const least = ['possible', 'probable', 'certain'].find((one) =>
        entries.some(({ confidence }) => confidence === one),
      );
      return account !== undefined && least?.slice(0, 4) === (sure ?? 'certain').slice(0, 4);
    },
  },
  {
    name: 'what is held of an outlet',
    pattern: new RegExp(
      String.raw`^Held here: (${NUMBER}) articles? of its own(?:, (${NUMBER}) articles? by others that derives? from it)?\.$`,
      'iu',
    ),
    holds: ([, own = '', derived = 'no'], { address, content }) => {
      const [, outlet] = /\/outlets\/([^/]+)\//u.exec(address) ?? [];
      const counts = content.stories.map((story) => ({
        own: count(story.articles, (article) => article.outlet === outlet),
        derived: count(
          story.lineage,
          ({ article, from }) =>
            story.articles.some(({ id }) => id === article) &&
            story.originals.some((original) => original.id === from && original.outlet === outlet),
        ),
      }));
      const sum = (key: 'own' | 'derived') => counts.reduce((n, one) => n + one[key], 0);
      return sum('own') === numberOf(own) && sum('derived') === numberOf(derived);
    },
  },
  {
    name: 'how many parts have a counterpart, and for how many none was found',
    pattern: new RegExp(
      String.raw`^(${NUMBER}) parts? with a counterpart, (${NUMBER}) for which none was found$`,
      'iu',
    ),
    holds: ([, facing = '', lone = ''], place) => {
      const rows = rowsOf(place);
      const sum = (counts: readonly number[]) => counts.reduce((n, one) => n + one, 0);
      if (copiedAlone(place).length > 0) return false;
      return (
        isCut(place) ||
        (sum(rows.filter(({ b }) => b > 0).map(({ a }) => a)) === numberOf(facing) &&
          sum(
            rows.filter(({ a, b, isPartly }) => (a === 0 || b === 0) && !isPartly).map(({ a, b }) => a + b),
          ) === numberOf(lone))
      );
    },
  },
  {
    name: 'the same parts word for word',
    pattern: new RegExp(
      String.raw`^The same (?:part|(${NUMBER}) parts)(?:, ${NUMBER} of them in another place)?, word for word$`,
      'iu',
    ),
    holds: ([, parts = 'one'], place) => {
      const [a, b] = pairOf(place) ?? [];
      const bodyOf = (article: PlainArticle | undefined) => (article?.blocks ?? []).toSorted();
      return (
        rowsOf(place).length === numberOf(parts) && JSON.stringify(bodyOf(a)) === JSON.stringify(bodyOf(b))
      );
    },
  },
  {
    name: 'how many passages were found in several articles and in all',
    pattern: new RegExp(
      String.raw`^(${NUMBER}) passages? matched between articles(?:, (${NUMBER}) in all (${NUMBER}))?$`,
      'iu',
    ),
    holds: ([, shared = '', byAll, all], { story, page, content }) => {
      const tellers = tellersOn(page, content);
      const articles = story?.articles.length ?? 0;
      return (
        count(tellers, (n) => n > 1) === numberOf(shared) &&
        (byAll === undefined
          ? articles === 2 || count(tellers, (n) => n === articles) === 0
          : count(tellers, (n) => n === articles) === numberOf(byAll) && numberOf(all ?? '') === articles)
      );
    },
  },
  {
    name: 'how many utterances of how many speakers',
    pattern: new RegExp(
      String.raw`^(${NUMBER}) utterances? by (?:(${NUMBER}) speakers?|speakers who are not named)( and others who are not named)?, .+$`,
      'iu',
    ),
    holds: ([, utterances = '', named = 'no', others], { page }) => {
      const { $ } = page;
      const speakers = $('main section .who > a:first-child')
        .toArray()
        .map((link) => $(link).text());
      const known = speakers.filter((speaker) => speaker !== 'Speaker not named');
      return (
        speakers.length === numberOf(utterances) &&
        new Set(known).size === numberOf(named) &&
        (others !== undefined) === (known.length > 0 && known.length < speakers.length)
      );
    },
  },
  {
    name: 'how many figures rest on a statement',
    pattern: new RegExp(
      String.raw`^(The figure|Both figures|All ${NUMBER} figures|${NUMBER} of the ${NUMBER} figures) (probably )?rests? on the statement (.+?) of (.+?), since (\w+)\.?$`,
      'iu',
    ),
    holds: ([, which = '', probably, said = '', day = '', status = ''], place) => {
      const claims = claimsTo(place.story ?? NOWHERE, place.question ?? '');
      const [some_ = '', all = ''] = /^(?:the figure|both)/iu.test(which)
        ? [which.startsWith('The') ? 'one' : 'two', which.startsWith('The') ? 'one' : 'two']
        : /^all/iu.test(which)
          ? [which.split(' ')[1], which.split(' ')[1]]
          : [which.split(' ')[0], which.split(' ')[3]];
      return (place.story?.statements ?? []).some((statement) => {
        const resting = claims.filter(({ claim }) => claim.restsOn?.statement === statement.id);
        return (
          statement.status === status &&
          printDay(statement.date) === day &&
          statement.figures.some(({ figure }) => said.includes(`“${figure}”`)) &&
          resting.length === numberOf(some_) &&
          claims.length === numberOf(all) &&
          (probably !== undefined) === resting.some(({ claim }) => claim.restsOn?.basis !== 'named')
        );
      });
    },
  },
  {
    name: 'statements that answer no question',
    pattern: /^They answer none of the questions above, so they stand in no row$/u,
    holds: (_, { story }) => (story?.statements ?? []).some(({ figures }) => figures.length === 0),
  },
];

function labelsOf(articles: readonly PlainArticle[]): string[] {
  return articles.map(({ label }) => plain(label).replace(/, | and /gu, '·'));
}

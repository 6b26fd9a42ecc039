import type { Form, Place } from './forms.ts';
import { NUMBER, numberOf, shareOf } from './numbers.ts';
import { claimsTo, shownOn } from './stories.ts';
import { plain, type PlainArticle } from './texts.ts';

/** Sentences of pages that show some of a story’s articles: how many they are, and what the others hold. */

const shown = ({ story, address }: Place): readonly PlainArticle[] => (story ? shownOn(address, story) : []);

/** The question of the row, or of the question in words, that a sentence stands in. */
const questionOf = ({ element }: Place) =>
  (element?.closest('[id^="row-"]').attr('id') ?? '').replace('row-', '');

/** The claims to the question at a place, of the articles that are shown there or of the others. */
function claimsOf(place: Place, isShown: boolean) {
  const held = new Set(shown(place).map(({ id }) => id));
  const claims = place.story ? claimsTo(place.story, questionOf(place)) : [];
  return claims.filter(({ article }) => held.has(article.id) === isShown);
}

/** A wording as it is compared: whatever its quotation marks. */
const wording = ({ claim }: { claim: { exact: string } }) => plain(claim.exact).replace(/"/gu, '');

export const COLUMN_FORMS: readonly Form[] = [
  {
    name: 'how many articles are shown',
    pattern: /^(.+? articles?) (?:is|are) shown$/u,
    holds: ([, share = ''], place) =>
      shareOf(share, 'article')?.join() === `${shown(place).length},${place.story?.articles.length}`,
  },
  {
    name: 'over how many articles is counted',
    pattern: new RegExp(
      `^(?:Verdicts and counts are of|Passages are matched and counted over) all (${NUMBER})$`,
      'u',
    ),
    holds: ([, all = ''], { story }) => numberOf(all) === story?.articles.length,
  },
  {
    name: 'the way to all articles',
    pattern: new RegExp(`^(All ${NUMBER} articles|Both articles)$`, 'u'),
    holds: ([, all = ''], { story }) => shareOf(all, 'article')?.[0] === story?.articles.length,
  },
  {
    name: 'how many articles of a set stand side by side',
    pattern: /^(.+? articles?) on .+, side by side: .+$/u,
    holds: ([, share = ''], place) =>
      shareOf(share, 'article')?.join() === `${shown(place).length},${place.story?.articles.length}`,
  },
  {
    name: 'how many articles that are not shown give a figure or a time',
    pattern: new RegExp(`^(${NUMBER}) articles? that (?:is|are) not shown gives? a (?:figure|time)$`, 'iu'),
    holds: ([, count = ''], place) =>
      numberOf(count) === new Set(claimsOf(place, false).map(({ article }) => article)).size,
  },
  {
    name: 'how many wordings stand in articles that are not shown',
    pattern: new RegExp(`^(${NUMBER}) more wordings? stands? in articles that are not shown$`, 'iu'),
    holds: ([, count = ''], place) => {
      const known = new Set(claimsOf(place, true).map(wording));
      const others = new Set(claimsOf(place, false).map(wording));
      return numberOf(count) === [...others].filter((words) => !known.has(words)).length;
    },
  },
];

import {
  accountsIn,
  areTimes,
  articlesOf,
  claimsAt,
  ends,
  exclude,
  isGiven,
  isGround,
  momentOf,
  othersAreRead,
  pairsOf,
  printsTimesOf,
  some,
  within,
} from './figures.ts';
import type { Form } from './forms.ts';
import { NUMBER, numberOf, printDay, QUOTED } from './numbers.ts';
import { NOWHERE } from './stories.ts';
import { plain } from './texts.ts';

/** Sentences on whether figures can be true together, held against the intervals of the published claims. */

const ALL = String.raw`(both|all ${NUMBER})`;
const counted = (all: string) => numberOf(all.replace(/^all /iu, ''));

/** A figure as printed, with the article that prints it where two stand side by side. */
const FIGURE = String.raw`${QUOTED}(?: \([^)]+\))?`;

export const ROW_FORMS: readonly Form[] = [
  {
    name: 'two figures exclude each other',
    pattern: new RegExp(
      String.raw`^${FIGURE}(?: for .+?)? and ${FIGURE}(?: for .+?)? cannot both be true(?:: .+)?$`,
      'u',
    ),
    holds: (match, place) => some(place, match, exclude),
  },
  {
    name: 'two figures can both be true',
    pattern: new RegExp(
      String.raw`^${FIGURE} and ${FIGURE} can both be true; neither says all that the other says$`,
      'u',
    ),
    holds: (match, place) => some(place, match, (a, b) => !exclude(a, b) && !within(a, b) && !within(b, a)),
  },
  {
    name: 'one figure holds where another does',
    pattern: new RegExp(String.raw`^If ${FIGURE} is true, so is ${FIGURE}; .+$`, 'u'),
    holds: (match, place) => some(place, match, within),
  },
  {
    name: 'two figures of one day',
    pattern: new RegExp(
      String.raw`^${FIGURE} and ${FIGURE} are both for (.+): a rising count, or a disagreement$`,
      'u',
    ),
    holds: ([, a = '', b = '', day = ''], place) =>
      pairsOf(place, a, b).some(
        ([one, other]) =>
          exclude(one.figure, other.figure) &&
          [one, other].every(({ asOf }) => printDay(asOf) === day) &&
          one.question.measure === 'cumulative',
      ),
  },
  {
    name: 'two figures if the number grew',
    pattern: new RegExp(
      String.raw`^${FIGURE} is for .+ and ${FIGURE} for .+: both can be true(?: if the number grew)?$`,
      'u',
    ),
    holds: ([, a = '', b = ''], place) =>
      pairsOf(place, a, b).some(([one, other]) => {
        const [mine, theirs] = [momentOf(place, one), momentOf(place, other)];
        const [first, last] = mine < theirs ? [one, other] : [other, one];
        return mine !== theirs && ends(first.figure)[0] <= ends(last.figure)[1];
      }),
  },
  {
    name: 'the figures of a row exclude each other',
    pattern: /^They cannot (both|all) be true$/u,
    holds: ([, all = ''], place) => {
      const claims = claimsAt(place);
      const label = place.story?.questions.find(({ id }) => id === place.question)?.label ?? '';
      const at = place.before.lastIndexOf(label);
      const grounds = place.before.slice(at < 0 ? 0 : at + label.length).replace(/^: /u, '');
      const isTime = areTimes(claims);
      const printed = grounds.replace(/\?$/u, '').split(isTime ? / or /u : /, | or /u);
      const numbers = claims.flatMap(({ figure }) => [figure.min, figure.max]);
      const numbersKnown = printed
        .flatMap((words) => words.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [])
        .every(
          (number) =>
            numbers.includes(Number(number.replaceAll(',', ''))) || / (?:m|b|tr)illion/u.test(place.before),
        );
      return (
        claims.some((a) => claims.some((b) => exclude(a.figure, b.figure))) &&
        (grounds === '' ||
          ((all === 'both') === (printed.length === 2) &&
            (isTime ? printsTimesOf(grounds, claims) : numbersKnown)))
      );
    },
  },
  {
    name: 'of figures that meet at one number only one can be true',
    pattern: /^Strictly, (only one|not all) can be true$/u,
    holds: ([, how = ''], place) => {
      const printed = [...place.before.matchAll(/“([^”]*)”/gu)].map(([, words = '']) => words);
      const [a = '', b = ''] = printed;
      const claims = claimsAt(place);
      if (place.before === '')
        return claims.some((one) => claims.some((other) => exclude(one.figure, other.figure)));
      return how === 'only one'
        ? printed.length === 2 && some(place, ['', a, b], exclude)
        : printed.some((one) => printed.some((other) => some(place, ['', one, other], exclude)));
    },
  },
  {
    name: 'a number fits all figures',
    pattern: new RegExp(String.raw`^No contradiction: (.+?),? fits ${ALL}( figures| times)?$`, 'u'),
    holds: ([, ground = '', all = '', ofFigures], place) => {
      const claims = claimsAt(place);
      const number = ofFigures === undefined ? articlesOf(claims).size : claims.length;
      const isFree = !claims.some((a) => claims.some((b) => exclude(a.figure, b.figure)));
      return isFree && number === counted(all) && isGround(ground, claims);
    },
  },
  {
    name: 'all say the same',
    pattern: new RegExp(
      String.raw`^${ALL}( articles that give a (?:figure|time)(?: so far)?)? say (?:the same: )?(.+)$`,
      'iu',
    ),
    holds: ([, all = '', some_, said = ''], place) => {
      const claims = claimsAt(place);
      const articles = articlesOf(claims).size;
      const isSame = claims.every((a) => claims.every((b) => within(a.figure, b.figure)));
      const quoted = /^“(.+)”$/u.exec(said)?.[1];
      return (
        isSame &&
        articles === counted(all) &&
        (some_ === undefined) === (articles === place.story?.articles.length) &&
        (some_?.includes('so far') === true || othersAreRead(place, claims)) &&
        (quoted === undefined
          ? isGround(said, claims)
          : claims.every(({ figure }) => plain(figure.text) === plain(quoted)))
      );
    },
  },
  {
    name: 'one article gives a figure',
    pattern:
      /^(Only one article gives|Of the articles read so far, one gives) (?:a (?:figure|time)|(figures|times))(?:: (.+))?$/u,
    holds: ([, how = '', several, ground], place) => {
      const claims = claimsAt(place);
      return (
        articlesOf(claims).size === 1 &&
        othersAreRead(place, claims) === how.startsWith('Only') &&
        isGiven(ground, claims, several !== undefined)
      );
    },
  },
  {
    name: 'versions of one text give a figure',
    pattern: new RegExp(
      String.raw`^(Only in|Of the articles read so far,) (${NUMBER}) versions of one text(?: give (?:a (?:figure|time)|figures|times))?(?:: (.+))?$`,
      'u',
    ),
    holds: ([, how = '', number = '', ground], place) => {
      const claims = claimsAt(place);
      const told = articlesOf(claims);
      return (
        told.size === numberOf(number) &&
        accountsIn(place.story ?? NOWHERE, told) === 1 &&
        othersAreRead(place, claims) === (how === 'Only in') &&
        (isGiven(ground, claims, false) || isGiven(ground, claims, true))
      );
    },
  },
  {
    name: 'how the questions of a story stand',
    pattern: new RegExp(
      String.raw`^.*?(${NUMBER}) (?:questions? )?answered in one text (alone|so far)(?:, .+)?$`,
      'iu',
    ),
    holds: ([, number = '', how = ''], place) => {
      const story = place.story ?? NOWHERE;
      const single = story.questions
        .filter(({ background }) => background !== true)
        .map(({ id }) => claimsAt({ ...place, question: id }))
        .filter((claims) => claims.length > 0)
        .filter((claims) => accountsIn(story, articlesOf(claims)) === 1)
        .filter((claims) => !claims.some((a) => claims.some((b) => exclude(a.figure, b.figure))));
      const isKnown = single.every((claims) => othersAreRead(place, claims));
      return single.length === numberOf(number) && isKnown === (how === 'alone');
    },
  },
  {
    name: 'no article gives a figure',
    pattern: /^No article( read so far)? gives a (?:figure|time)$/u,
    holds: ([, soFar], place) =>
      claimsAt(place).length === 0 && (soFar === undefined) === othersAreRead(place, []),
  },
  {
    name: 'all figures of a story can be true together',
    pattern: new RegExp(
      String.raw`^(?:The (${NUMBER}) (?:figures?|times?|figures and times) that|Of the (?:figures|times|figures and times) that) (${NUMBER}) articles? gives?(?:, those that can be compared)? can all be true together( if numbers grew)?$`,
      'u',
    ),
    holds: ([, figures, articles = '', ifGrown], { story, content }) => {
      const background = new Set(
        (story?.questions ?? []).filter((question) => question.background === true).map(({ id }) => id),
      );
      const claims = content.claims.filter(
        (one) => one.story === story?.id && !background.has(one.question.id),
      );
      const apart = claims.some((a) =>
        claims.some(
          (b) =>
            a.question.id === b.question.id &&
            (a.asOf === b.asOf || ifGrown === undefined) &&
            exclude(a.figure, b.figure),
        ),
      );
      return (
        articlesOf(claims).size === numberOf(articles) &&
        (figures === undefined || (claims.length === numberOf(figures) && !apart))
      );
    },
  },
];

import type { FigureClaimRecord as ClaimRecord } from '../../../src/schemas/published/claim-record.ts';
import type { Form, Place } from './forms.ts';
import { NUMBER, numberOf, printDay, QUOTED } from './numbers.ts';
import { accountsOf, isRead, NOWHERE } from './stories.ts';
import { plain, type PlainStory } from './texts.ts';

/** Sentences on whether figures can be true together, held against the intervals of the published claims. */

type Figure = ClaimRecord['figure'];

/** The published claims to the question that a sentence stands at. */
function claimsAt({ story, question, content }: Place): ClaimRecord[] {
  return content.claims.filter((claim) => claim.story === story?.id && claim.question.id === question);
}

/** The day of a claim, and its hour where a person wrote one. */
function momentOf({ story }: Place, { id, article, asOf }: ClaimRecord): string {
  const claims = story?.articles.find((one) => one.id === article)?.claims ?? [];
  return claims.find((claim) => id.endsWith(`/${claim.id}`))?.asOf ?? asOf;
}

/** The lowest and the highest number of a figure; of counts whole ones. */
function ends({ min, minOpen, max, maxOpen, unit }: Figure): [number, number] {
  const step = unit === null ? 1 : Number.MIN_VALUE;
  const low = min === null ? 0 : unit === null ? (minOpen ? Math.floor(min) + step : Math.ceil(min)) : min;
  const high =
    max === null ? Infinity : unit === null ? (maxOpen ? Math.ceil(max) - step : Math.floor(max)) : max;
  return [low, high];
}

function exclude(a: Figure, b: Figure): boolean {
  const [[low, high], [least, most]] = [ends(a), ends(b)];
  const [from, to] = [Math.max(low, least), Math.min(high, most)];
  if (a.unit !== b.unit) return false;
  const isOpen = [a, b].some((one) => (one.minOpen && one.min === to) || (one.maxOpen && one.max === from));
  return from > to || (from === to && a.unit !== null && isOpen);
}

const within = (a: Figure, b: Figure) => ends(a)[0] >= ends(b)[0] && ends(a)[1] <= ends(b)[1];

/** Each two figures of the question that are printed in these words. */
function pairsOf(place: Place, a: string, b: string): (readonly [ClaimRecord, ClaimRecord])[] {
  const printing = (words: string) =>
    claimsAt(place).filter(({ figure }) => plain(figure.text) === plain(words));
  return printing(a).flatMap((one) => printing(b).map((other) => [one, other] as const));
}

/** True where figures in these words stand so to each other. */
function some(
  place: Place,
  [, a = '', b = '']: readonly (string | undefined)[],
  is: (a: Figure, b: Figure) => boolean,
): boolean {
  return pairsOf(place, a, b).some(([one, other]) => is(one.figure, other.figure));
}

const articlesOf = (claims: readonly ClaimRecord[]) => new Set(claims.map(({ article }) => article));

/** How many accounts some articles belong to. */
function accountsIn(story: PlainStory, told: ReadonlySet<string>): number {
  return accountsOf(story).filter((account) => account.some(({ id }) => told.has(id))).length;
}

/** True where the articles that give the question no figure have been read in full. */
function othersAreRead({ story }: Place, claims: readonly ClaimRecord[]): boolean {
  const told = articlesOf(claims);
  return story?.articles.every((article) => told.has(article.id) || isRead(article)) ?? false;
}

/** The numbers of a printed ground are ends of what all figures leave. */
function isGround(words: string, claims: readonly ClaimRecord[]): boolean {
  const low = Math.max(...claims.map(({ figure }) => figure.min ?? 0));
  const high = Math.min(...claims.map(({ figure }) => figure.max ?? Infinity));
  const scale = words.includes('trillion')
    ? 1e12
    : words.includes('billion')
      ? 1e9
      : words.includes('million')
        ? 1e6
        : 1;
  const numbers = [...words.replace(/“[^”]*”/gu, '').matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
  const isEnd = (number: number) =>
    [low, high].some(
      (end) => Math.abs(number * scale - end) < 1e-6 * (end === Infinity ? 1 : end + 1) || number === end,
    );
  return numbers.length > 0 && numbers.every(isEnd);
}

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
      const printed = grounds.replace(/\?$/u, '').split(/, | or /u);
      const numbers = claims.flatMap(({ figure }) => [figure.min, figure.max]);
      const isKnown = printed
        .flatMap((words) => words.match(/\d[\d,]*/gu) ?? [])
        .every(
          (number) =>
            numbers.includes(Number(number.replaceAll(',', ''))) || / (?:m|b|tr)illion/u.test(place.before),
        );
      return (
        claims.some((a) => claims.some((b) => exclude(a.figure, b.figure))) &&
        (grounds === '' || ((all === 'both') === (printed.length === 2) && isKnown))
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
    pattern: new RegExp(String.raw`^No contradiction: (.+?),? fits ${ALL}( figures)?$`, 'u'),
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
      String.raw`^${ALL}( articles that give a figure(?: so far)?)? say (?:the same: )?(.+)$`,
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
      /^(Only one article gives a figure|Of the articles read so far, one gives a figure)(?:: (.+))?$/u,
    holds: ([, how = '', ground], place) => {
      const claims = claimsAt(place);
      return (
        articlesOf(claims).size === 1 &&
        othersAreRead(place, claims) === how.startsWith('Only') &&
        (ground === undefined || isGround(ground, claims))
      );
    },
  },
  {
    name: 'versions of one text give a figure',
    pattern: new RegExp(
      String.raw`^(Only in|Of the articles read so far,) (${NUMBER}) versions of one text(?: give a figure)?(?:: (.+))?$`,
      'u',
    ),
    holds: ([, how = '', number = '', ground], place) => {
      const claims = claimsAt(place);
      const told = articlesOf(claims);
      return (
        told.size === numberOf(number) &&
        accountsIn(place.story ?? NOWHERE, told) === 1 &&
        othersAreRead(place, claims) === (how === 'Only in') &&
        (ground === undefined || isGround(ground, claims))
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
    pattern: /^No article( read so far)? gives a figure$/u,
    holds: ([, soFar], place) =>
      claimsAt(place).length === 0 && (soFar === undefined) === othersAreRead(place, []),
  },
  {
    name: 'all figures of a story can be true together',
    pattern: new RegExp(
      String.raw`^(?:The (${NUMBER}) figures? that|Of the figures that) (${NUMBER}) articles? gives?(?:, those that can be compared)? can all be true together( if numbers grew)?$`,
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

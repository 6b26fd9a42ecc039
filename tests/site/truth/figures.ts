import type { Place } from './forms.ts';
import { printDay } from './numbers.ts';
import { accountsOf, isRead } from './stories.ts';
import { plain, type PlainStory, type AuditClaim } from './texts.ts';

/** The arithmetic of the audit: its own, so that no mistake of the site is made twice. */

export type Figure = AuditClaim['figure'];

/** The published claims to the question that a sentence stands at. */
export function claimsAt({ story, question, content }: Place): AuditClaim[] {
  return content.claims.filter((claim) => claim.story === story?.id && claim.question.id === question);
}

/** The day of a claim, and its hour where a person wrote one. */
export function momentOf({ story }: Place, { id, article, asOf }: AuditClaim): string {
  const claims = story?.articles.find((one) => one.id === article)?.claims ?? [];
  return claims.find((claim) => id.endsWith(`/${claim.id}`))?.asOf ?? asOf;
}

/** The lowest and the highest number of a figure; of counts whole ones. */
export function ends({ min, minOpen, max, maxOpen, unit }: Figure): [number, number] {
  const step = unit === null ? 1 : Number.MIN_VALUE;
  const low = min === null ? 0 : unit === null ? (minOpen ? Math.floor(min) + step : Math.ceil(min)) : min;
  const high =
    max === null ? Infinity : unit === null ? (maxOpen ? Math.ceil(max) - step : Math.floor(max)) : max;
  return [low, high];
}

/** True where two figures exclude each other; of hours whose day is assumed, where they do on whatever day. */
export function exclude(a: Figure, b: Figure): boolean {
  if (a.isUndated !== true && b.isUndated !== true) return excludeAsRead(a, b);
  return Array.from({ length: 801 }, (_, day) => (day - 400) * 24 * 60).every((by) => {
    const end = (minute: number | null) => (minute === null ? null : minute + by);
    return excludeAsRead({ ...a, min: end(a.min), max: end(a.max) }, b);
  });
}

function excludeAsRead(a: Figure, b: Figure): boolean {
  const [[low, high], [least, most]] = [ends(a), ends(b)];
  const [from, to] = [Math.max(low, least), Math.min(high, most)];
  if (a.unit !== b.unit) return false;
  const isOpen = [a, b].some((one) => (one.minOpen && one.min === to) || (one.maxOpen && one.max === from));
  return from > to || (from === to && a.unit !== null && isOpen);
}

/** True where whatever the one allows the other does; an hour whose day is assumed says nothing of a day. */
export const within = (a: Figure, b: Figure) =>
  ends(a)[0] >= ends(b)[0] && ends(a)[1] <= ends(b)[1] && (a.isUndated !== true || b.isUndated === true);

/** Each two figures of the question that are printed in these words. */
export function pairsOf(place: Place, a: string, b: string): (readonly [AuditClaim, AuditClaim])[] {
  const printing = (words: string) =>
    claimsAt(place).filter(({ figure }) => plain(figure.text) === plain(words));
  return printing(a).flatMap((one) => printing(b).map((other) => [one, other] as const));
}

/** True where figures in these words stand so to each other. */
export function some(
  place: Place,
  [, a = '', b = '']: readonly (string | undefined)[],
  is: (a: Figure, b: Figure) => boolean,
): boolean {
  return pairsOf(place, a, b).some(([one, other]) => is(one.figure, other.figure));
}

export const articlesOf = (claims: readonly AuditClaim[]) => new Set(claims.map(({ article }) => article));

/** How many accounts some articles belong to. */
export function accountsIn(story: PlainStory, told: ReadonlySet<string>): number {
  return accountsOf(story).filter((account) => account.some(({ id }) => told.has(id))).length;
}

/** True where the articles that give the question no figure have been read in full. */
export function othersAreRead({ story }: Place, claims: readonly AuditClaim[]): boolean {
  const told = articlesOf(claims);
  return story?.articles.every((article) => told.has(article.id) || isRead(article)) ?? false;
}

/** The numbers of a printed ground are ends of what all figures leave. */
export function isGround(words: string, claims: readonly AuditClaim[]): boolean {
  if (areTimes(claims)) return isCommonTime(words, claims);
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

/**
 * True where words after "gives a figure" are the one figure that all claims give, or after "gives figures" name each
 * figure as it is printed; without words, where there is more than one figure, or none to print.
 */
export function isGiven(
  words: string | undefined,
  claims: readonly AuditClaim[],
  areSeveral: boolean,
): boolean {
  const isSame = (a: AuditClaim, b: AuditClaim) =>
    a.figure.unit === b.figure.unit && within(a.figure, b.figure) && within(b.figure, a.figure);
  if (claims.every((a) => claims.every((b) => isSame(a, b))) === areSeveral) return false;
  if (words === undefined) return true;
  if (!areSeveral)
    return (
      isGround(words, claims) ||
      claims.every(
        ({ figure }) => plain(words).replace(/\.$/u, '').toLowerCase() === plain(figure.text).toLowerCase(),
      )
    );
  const named = claims.filter(({ figure }) =>
    plain(words).toLowerCase().includes(plain(figure.text).toLowerCase()),
  );
  return claims.every((claim) => named.some((one) => isSame(one, claim)));
}

/** True of claims that answer with an hour or a day. */
export function areTimes(claims: readonly AuditClaim[]): boolean {
  return claims.some(({ figure }) => figure.unit?.startsWith('time'));
}

/** The days and hours of a printed stretch of time are those at which what all times leave begins and ends. */
function isCommonTime(words: string, claims: readonly AuditClaim[]): boolean {
  const low = Math.max(...claims.map(({ figure }) => figure.min ?? -Infinity));
  const high = Math.min(...claims.map(({ figure }) => figure.max ?? Infinity));
  return printsMinutes(words, [low], [high]);
}

/** Each printed day and hour is one at which one of the times begins or ends. */
export function printsTimesOf(words: string, claims: readonly AuditClaim[]): boolean {
  return printsMinutes(
    words,
    claims.map(({ figure }) => figure.min ?? -Infinity),
    claims.map(({ figure }) => figure.max ?? Infinity),
  );
}

function printsMinutes(words: string, firsts: readonly number[], lasts: readonly number[]): boolean {
  const isoOf = (minutes: readonly number[]) =>
    minutes.filter(Number.isFinite).map((minute) => new Date(minute * 60_000).toISOString());
  const ends = isoOf([...firsts, ...lasts]);
  // A day that ends at midnight is printed as itself, and the next one only as what it is before.
  const next = /\b(?:before|until)\b/u.test(words) ? isoOf(lasts) : [];
  const days = [...isoOf(firsts), ...isoOf(lasts.map((minute) => minute - 1)), ...next].map(printDay);
  const hours = [...ends.map((minute) => minute.slice(11, 16)), '24:00'];
  const [saidDays, saidHours] = [words.match(/\d+ \p{L}+ \d{4}/gu) ?? [], words.match(/\d\d:\d\d/gu) ?? []];
  return (
    saidDays.length + saidHours.length > 0 &&
    saidDays.every((day) => days.includes(day)) &&
    saidHours.every((hour) => hours.includes(hour))
  );
}

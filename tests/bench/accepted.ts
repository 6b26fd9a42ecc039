import type { checkContent } from '../../src/core/check/check.ts';
import { isError } from '../../src/core/record/diagnostic.ts';
import { findNumbers } from '../../src/core/figure/number/number.ts';

/** What content that nothing is said against may not hold: asked in other words than the check's own. */

const ADDRESSES = ['url', 'homepage'];
const DAYS = ['date', 'reports', 'published', 'retrieved', 'added', 'asOf'];
/** Keys whose words repeat an article, and keys whose words are chosen from a list. */
const OF_OTHERS = [
  'exact',
  'prefix',
  'suffix',
  'figure',
  'attribution',
  'headline',
  'dek',
  'byline',
  'text',
  'line',
];

interface Value {
  key: string;
  text: string;
}

function valuesOf(value: unknown, key = ''): Value[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Map) return [...value.values()].flatMap((one) => valuesOf(one, key));
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, key));
  return Object.entries(value).flatMap(([name, one]) => valuesOf(one, name));
}

function isStrange({ key, text }: Value): boolean {
  if (ADDRESSES.includes(key)) {
    const [, host] = /^https?:\/\/([a-z0-9.:[\]-]+)(?:[/?#]|$)/u.exec(text) ?? [];
    return host === undefined || host !== new URL(text).host || /[\s\\\p{C}]/u.test(text);
  }
  if (OF_OTHERS.includes(key)) return false;
  const isSeen = /[^\P{L}\u115f\u1160\u3164\uffa0]|\p{N}/u.test(text);
  return (
    !isSeen ||
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)
  );
}

/** Signs of numbers that no number of their text holds, but for "m²" and "m³". */
function unseenSigns(text: string): string[] {
  const numbers = findNumbers(text);
  const points = Array.from(text);
  return points.filter(
    (point, at) =>
      /\p{N}/u.test(point) &&
      !numbers.some(({ start, end }) => start <= at && at < end) &&
      !(/[²³]/u.test(point) && /\p{L}/u.test(points[at - 1] ?? '')),
  );
}

/** What stands in content that can be published and should not: each as a phrase; none where an error is told. */
export function findAccepted({ records, site, diagnostics }: ReturnType<typeof checkContent>): string[] {
  if (diagnostics.some(isError)) return [];
  const written = [records.outlets, records.stories, records.statements, records.claims, site];
  const strange = written.flatMap((one) => valuesOf(one)).filter(isStrange);
  const headers = [...records.articles.values()].map(({ frontMatter }) => frontMatter);
  const figures = [...records.articles.values()].flatMap(({ claims }) => claims.map(({ figure }) => figure));
  const late = [...records.stories].flatMap(([, { date, updated }]) => {
    const days = valuesOf([records.statements, records.claims, headers]).filter(({ key }) =>
      DAYS.includes(key),
    );
    const earliest = String(Number(date.slice(0, 4)) - 100).padStart(4, '0') + date.slice(4);
    return days.filter(({ text }) => text.slice(0, 10) > updated || text < earliest);
  });
  return [
    ...[...strange, ...late].map(({ key, text }) => `${key}: ${JSON.stringify(text)}`),
    ...figures
      .filter(({ min, max }) => (min === null && max === null) || (min ?? 0) > (max ?? Infinity))
      .map(({ text }) => `reading of ${text}`),
    ...figures
      .filter(({ min, max }) =>
        [min, max].some((end) => end !== null && !Number.isSafeInteger(Math.ceil(end))),
      )
      .map(({ text }) => `end of ${text}`),
    ...[...records.articles.values()].flatMap(({ blocks }) =>
      blocks.flatMap(({ text }) => unseenSigns(text).map((sign) => `unseen ${sign}`)),
    ),
  ];
}

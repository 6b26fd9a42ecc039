import { MONTH_NAMES, WEEKDAY_STEMS } from '../../text/day.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Where a sentence says that something happened. */

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:of|de|del|la|al)\s+)?\p{Lu}[\p{L}'’-]+){0,4}`;
const TOWARDS = either(
  '[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|[Oo]ff|[Ff]rom|into|within|inside|[Tt]hroughout|over',
);
const KIND = either(
  'nearby|neighbou?ring|central|northern|southern|eastern|western|coastal|capital|village|town|city|district',
  'province|state|island|port|region|county',
);

/** What names a place, and which of the names so found are none. */
export const PLACES = {
  place: {
    pattern: new RegExp(
      String.raw`\b${TOWARDS}\s+(?:the\s+)?(?:(?:capital|second\s+city),\s+(?=${NAME},)|(?:${KIND}\s+(?:of\s+)?(?:the\s+)?)*)(?<place>${NAME})`,
      'gu',
    ),
    takes: [
      'fell in Port Ellery',
      'in the capital, Port Ellery, men',
      'Near the coastal town of Ellery',
      'across Norland',
    ],
    keeps: ['fell in the port', 'Ellery in winter', 'by Norland'],
  },
  noPlace: {
    pattern: new RegExp(
      String.raw`^(?:(?:${WEEKDAY_STEMS})days?|${MONTH_NAMES}|Christmas|Easter|Ramadan|He|She|It|They|The|This|That|GMT|UTC)\b`,
    ),
    takes: ['Monday', 'March', 'Easter'],
    keeps: ['Marchfield', 'Eastern Norland', 'Port Ellery on Monday'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The place names that a sentence tells of, each with its offset; none for a sentence without. */
export function findPlaces(sentence: string): { text: string; start: number }[] {
  return [...sentence.matchAll(PLACES.place.pattern)].flatMap((match) => {
    const text = match.groups?.place ?? '';
    return text === '' || /['’]s$/u.test(text) || PLACES.noPlace.pattern.test(text)
      ? []
      : [{ text, start: match.index + match[0].length - text.length }];
  });
}

/** The place that is named most often in the sentences, the first of those named equally; null for none. */
export function mainPlace(sentences: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of sentences.flatMap(findPlaces)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The place of a figure: the name nearest behind it in its sentence, or else the last before it; null for none. */
export function placeOf(sentence: string, at: number): string | null {
  const places = findPlaces(sentence);
  return (places.find(({ start }) => start > at) ?? places.at(-1))?.text ?? null;
}

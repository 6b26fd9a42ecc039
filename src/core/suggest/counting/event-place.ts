import { MONTH_NAMES, WEEKDAY_STEMS } from '../../text/day.ts';

/** Where a sentence says that something happened. */

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:of|de|del|la|al)\s+)?\p{Lu}[\p{L}'’-]+){0,4}`;
const PLACE = new RegExp(
  String.raw`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|[Oo]ff|[Ff]rom|into|within|inside|[Tt]hroughout|over)\s+(?:the\s+)?(?:(?:nearby|neighbou?ring|central|northern|southern|eastern|western|coastal|capital|village|town|city|district|province|state|island|port|region|county)\s+(?:of\s+)?(?:the\s+)?)*(?<place>${NAME})`,
  'gu',
);
const NO_PLACE = new RegExp(
  String.raw`^(?:(?:${WEEKDAY_STEMS})days?|${MONTH_NAMES}|Christmas|Easter|Ramadan|He|She|It|They|The|This|That|GMT|UTC)\b`,
);
/** The place names that a sentence tells of, each with its offset; none for a sentence without. */
export function findPlaces(sentence: string): { text: string; start: number }[] {
  return [...sentence.matchAll(PLACE)].flatMap((match) => {
    const text = match.groups?.place ?? '';
    return text === '' || NO_PLACE.test(text)
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

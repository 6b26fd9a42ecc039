import { LINEAGE_KINDS, MEASURES, QUANTITIES } from '../../schemas/content/vocabulary.ts';

/** The lists in the documentation of content that are made from the code. */

const LISTS: Record<string, Readonly<Record<string, string>>> = {
  quantities: QUANTITIES,
  measures: MEASURES,
  'kinds of lineage': LINEAGE_KINDS,
};

const PLACE =
  /(<!-- (?<name>[a-z ]+), by "npm run docs" -->\n)(?:(?!<!-- ).*\n)*?(<!-- end of [a-z ]+ -->\n)/gu;

/** A text with its lists made anew, each between two marks that stay; marks of lists that there are not stay too. */
export function fillWordLists(text: string): string {
  return text.replace(PLACE, (whole, begin: string, name: string, end: string) => {
    const list = LISTS[name];
    return list ? `${begin}\n${printList(list)}\n\n${end}` : whole;
  });
}

/** The names of the lists that a text has a place for, in its order. */
export function listsIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map(({ groups }) => groups?.name ?? '');
}

/** The names of all lists. */
export const LIST_NAMES = Object.keys(LISTS);

function printList(list: Readonly<Record<string, string>>): string {
  return Object.entries(list)
    .map(([word, meaning]) => `- \`${word}\`: ${meaning}`)
    .join('\n');
}

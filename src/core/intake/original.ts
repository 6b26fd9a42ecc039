import { isWebAddress } from '../../schemas/content/web-address.ts';
import { storyPath } from '../record/files.ts';
import { printRecord } from '../edit/entry-print.ts';
import { hostOf } from './page-address.ts';
import type { Found } from './received.ts';

/** What a page says of the text that it was taken from, as a proposal for its story's lineage. Nobody confirmed it. */

/** The new article's ids, the id of the outlet that the original would be of, and whether the story has its article. */
export interface OriginalPlace {
  story: string;
  article: string;
  from: string;
  isHeld: boolean;
}

/** The lines of a proposal for the terminal, to be copied into the story's file by an editor who agrees; none for no original. */
export function proposeOriginal(
  original: Found | null,
  { story, article, from, isHeld }: OriginalPlace,
): string[] {
  if (original === null) return [];
  const { value, from: where } = original;
  const text = {
    id: from,
    label: `Report of ${hostOf(value) ?? value} (not held)`,
    ...(isWebAddress(value) ? { url: value } : {}),
  };
  const lineage = { article, from, kind: 'syndication', basis: 'editor', confidence: 'possible' };
  const entry = printRecord({ ...(isHeld ? {} : { originals: [text] }), lineage: [lineage] });
  return [
    '',
    `The page may be a copy: it names ${value} as its original (${where}).`,
    `If you find that it is one, this belongs into ${storyPath(story)}:`,
    ...entry.map((line) => `  ${line}`),
  ];
}

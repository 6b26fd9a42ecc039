/** The names of a website's sections, which stand above a headline. */

const WORDS = (
  'news world international national local regional global top latest breaking home politics political policy business economy ' +
  'economics economic finance financial markets money technology tech science health environment climate energy weather ' +
  'education culture arts art entertainment lifestyle life travel food style opinion opinions editorial analysis comment ' +
  'sport sports society social religion crime law justice courts conflict conflicts war wars disaster disasters accident ' +
  'accidents unrest crisis security defence defense diplomacy human rights labour labor transport media video photos live ' +
  'updates features africa asia europe americas america middle east north south west central eastern western pacific'
).split(' ');

const KNOWN = new Set(WORDS);

/** A pattern for the name of a section in any case: one to four words of such names. */
export const SECTION = String.raw`(?:${WORDS.join('|')})(?:(?:\s+|\s*&\s*|\s+and\s+)(?:${WORDS.join('|')})){0,3}(?![\p{L}\p{N}])`;

/** True for the name of a site's section: at most four words, all of them words of such names. */
export function isSectionName(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 4 &&
    !/[.!?:;,]/.test(text) &&
    words.every((word) => word === 'and' || KNOWN.has(word))
  );
}

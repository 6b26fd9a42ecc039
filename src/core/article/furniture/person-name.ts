import { AGENCY } from './agency.ts';

/** How the names of people are printed: the shape only, since no list of names is ever complete. */

const PARTICLE =
  '(?:de|da|das|do|dos|del|della|dal|dei|degli|di|du|la|las|le|los|lo|van|von|vom|der|den|zu|zum|zur|af|av|bin|bint|ibn|abu|al|el|ter|ten|ul|y)';
/** What is joined to a name: "al-Roe", "d’Roe". */
const JOINED = "(?:(?:[Aa][dlnrst]|[Ee]l|ul|bin|ibn)-|[dl]['’])?";
const NOT_A_NAME =
  String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Christmas|Boxing)\s?[Dd]ay|The|This|That|Last|Next|Early|Late|` +
  String.raw`His|Her|Its|My|Our|Your|Their|Any|All|Some|Every|Each|Both|No|Not|Then|Now|It|Was|Is|Were|Had|Has|Too|Only|Than|` +
  String.raw`One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?![\p{L}'’])`;

/** A pattern for one word of a name: "Jane", "O’Roe-Smith", "J.", "ROE". */
export const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;

/** A pattern for a name of two to five words, "Jean de la Roe"; capitals count. */
export const NAME = String.raw`(?!${NOT_A_NAME})${NAME_WORD}(?:\s+(?:${PARTICLE}\s+)*(?!${NOT_A_NAME})${JOINED}${NAME_WORD}){1,4}`;

/** A pattern for names and agencies joined by commas, slashes and "and". */
export const NAMES = String.raw`(?:${NAME}|${AGENCY})(?:(?:\s*[,/&]\s*|\s*,?\s+and\s+)(?:${NAME}|${AGENCY}))*`;

/** True for two to four capitalised words and nothing else: a name, or a heading; only its place can tell. */
export function isNameLike(text: string): boolean {
  return /^\s*\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}\s*$/u.test(text) && !/[.!?]\s*$/.test(text);
}

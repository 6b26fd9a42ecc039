import { SHARED_MONEY, type SharedMoney } from '../../../schemas/content/vocabulary.ts';
import { CODES, CURRENCIES, DOUBTFUL_CODES, SHARED_NAMES } from './currency-names.ts';

/** Sums of money: which currency a figure phrase names. */

/** A sum that nobody takes for something else: "R20m" and "SAR 1,200", but not "R20". */
const SUM = String.raw`\s?\d[\d.,]*(?:,\d{3}(?!\d)|\s?(?:[mkb]|[mb]l?n|trn?|thousand|million|billion|trillion|crore|lakh)\b)`;
const SIGNS = CURRENCIES.flatMap(({ code, sign }) => (sign === undefined ? [] : [{ code, words: sign }]));
const ANY_SIGN = SIGNS.map(({ words }) => words).join('|');
/** All currency signs, and the codes written as such, as the source of a regular expression. */
export const CURRENCY_SIGN = String.raw`${ANY_SIGN}|(?<![\p{L}\p{N}])(?:${CODES}|(?:R|${DOUBTFUL_CODES})(?=${SUM}))`;

const NATIONAL = SHARED_NAMES.flatMap(({ noun, of }) =>
  Object.entries(of).map(([code, adjectives]) => ({
    code,
    words: String.raw`(?:${adjectives})[\s-]+${noun}`,
  })),
);
const OWN = CURRENCIES.flatMap(({ code, words }) => (words === undefined ? [] : [{ code, words }]));
const BARE = SHARED_NAMES.flatMap(({ noun, bare }) => (bare === null ? [] : [{ code: bare, words: noun }]));
const ANY_NATIONAL = NATIONAL.map(({ words }) => words).join('|');

/** All currency words, as the source of a regular expression. */
export const CURRENCY_WORDS = [...NATIONAL, ...OWN, ...BARE].map(({ words }) => words).join('|');

const apart = (words: string, flags: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, flags);
const withPattern = (flags: string) => (row: { code: string; words: string }) => ({
  code: row.code,
  pattern: apart(row.words, flags),
});

/** "USD 3m", "SAR 3m", and "3m USD in aid" where no noun follows, as one does in "12 THB officers". */
const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${CODES})(?=\s?\d|\s?$)|(?:${DOUBTFUL_CODES}|R)(?=${SUM}))|` +
    String.raw`(?<=\d\s?(?:[mkb]\s|(?:[mb]l?n|thousand|million|billion|trillion|crore|lakh)\s)?)(?:${CODES})` +
    String.raw`(?!\p{L}|-|\s+(?!(?:in|for|to|from|on|was|were|is|or|and|per|a)\b)\p{L})`,
  'u',
);

/** What a sum is in is said best by a country, then by a code, a sign, and a noun that many share. */
const BY_COUNTRY = NATIONAL.map(withPattern('iu'));
const BY_SIGN_OR_WORD = [...SIGNS.map(withPattern('u')), ...[...OWN, ...BARE].map(withPattern('iu'))];
/** Asked first, since most figures are no money. */
const MONEY = apart(`${ANY_SIGN}|${CURRENCY_WORDS}`, 'iu');

/** The ISO 4217 code of the currency that a phrase names by sign or word; null for a count. */
export function findCurrency(printed: string): string | null {
  // "3m€": the letter belongs to the number.
  const phrase = printed.replace(/(?<=\d(?:[mkbt]|[mbt]n))(?=\p{Sc})/gu, ' ');
  const code = CODE.exec(phrase)?.[0];
  const isNamed = MONEY.test(phrase);
  const ofCountry = isNamed ? BY_COUNTRY.find(({ pattern }) => pattern.test(phrase)) : undefined;
  if (ofCountry) return ofCountry.code;
  if (code !== undefined) return code === 'R' ? 'ZAR' : code;
  return isNamed ? (BY_SIGN_OR_WORD.find(({ pattern }) => pattern.test(phrase))?.code ?? null) : null;
}

const SHARED = SHARED_NAMES.filter(({ noun }) => !/^(?:won|marks|le|s\[)/u.test(noun));
/** "Zimbabwe dollars", "CFA francs": a name before a noun that many share. A scale is no name. */
const UNKNOWN_NAME = new RegExp(
  String.raw`(?<!\p{L})(?!(?:Hundred|Thousand|Million|Billion|Trillion|Lakh|Crore|Dozen)\b)\p{Lu}[\p{L}.'-]+[\s-]+` +
    String.raw`(?:${SHARED.map(({ noun }) => noun).join('|')})(?!\p{L})`,
  'u',
);
/** Money in letters of no table, before a sum with a scale: "Dhs 20m", "Kwacha 20m", and "CFA 500". */
const UNKNOWN_LETTERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:CFA|F\.?CFA|Dhs?|Afs?)\.?\s?\d|` +
    String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}|Le|Sh|Fr|Kr|Kz|Dr|Br|Kwacha|Dinars?|Riyals?|Francs?|Pesos?|Shillings?|Dirhams?|Kroner)\.?` +
    String.raw`(?=\s?\d[\d.,]*\s?(?:[mk]|[mb]n|bln|mln|trn|million|billion|trillion)(?!\p{L}))`,
  'u',
);
/** "Q$12", and "$12m Canadian", which is no US dollar either. */
const UNKNOWN_SIGN = new RegExp(
  String.raw`\p{L}[$£¥]|\$\s?[\d.,]+\s?(?:\p{L}+\s)?\(?(?:canadian|australian|jamaican|bahamian|liberian|namibian|singaporean|nz)\b`,
  'iu',
);
const KNOWN_NAMES = apart(ANY_NATIONAL, 'giu');
const KNOWN_SIGNS = new RegExp(String.raw`(?<!\p{L})(?:${ANY_SIGN})`, 'gu');

/** Whether a phrase names a currency that the table lacks: "Zimbabwe dollars", "Q$12". Then no code is right. */
export function namesUnknownCurrency(phrase: string): boolean {
  return (
    UNKNOWN_NAME.test(phrase.replace(KNOWN_NAMES, ' ')) ||
    (findCurrency(phrase) === null && (UNKNOWN_LETTERS.test(phrase) || /\p{Sc}/u.test(phrase))) ||
    UNKNOWN_SIGN.test(phrase.replace(KNOWN_SIGNS, (sign) => (sign.endsWith('$') ? '$' : ' ')))
  );
}

/** The nouns of shared names, each with what it is called where nobody says whose money it is, and whose it may be. */
const SHARED_SUMS = SHARED_MONEY.map((name) => {
  const row = SHARED_NAMES.find(({ noun }) => new RegExp(`^(?:${noun})$`, 'iu').test(name));
  const noun = name === 'kroner' ? 'kroner' : `${name.slice(0, -1)}s?`;
  return { name, of: row?.of ?? {}, bare: apart(noun, 'iu'), any: row?.noun ?? noun };
});

/**
 * The name of the money that a phrase names and several countries have, “crowns” of “40 million crowns”; null where it
 * says whose money it is, or names another.
 */
export function findSharedMoney(phrase: string): SharedMoney | null {
  if (findCurrency(phrase) !== null || namesUnknownCurrency(phrase)) return null;
  const named = SHARED_SUMS.filter(({ bare }) => bare.test(phrase));
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

/** The codes of the currencies that money of a shared name can be; none for any other name. */
export function currenciesOf(name: string): string[] {
  return Object.keys(SHARED_SUMS.find((one) => one.name === name)?.of ?? {});
}

/** The codes of the currencies of a shared name that a text names, by a country or as such; none for any other name. */
export function currenciesNamed(text: string, name: string): string[] {
  const { of = {}, any = name } = SHARED_SUMS.find((one) => one.name === name) ?? {};
  return Object.entries(of)
    .filter(
      ([code, adjective]) =>
        apart(String.raw`(?:${adjective})[\s-]+${any}`, 'iu').test(text) || apart(code, 'u').test(text),
    )
    .map(([code]) => code);
}

const SIGN_AT_END = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ANY_SIGN}|${CODES})$`, 'u');
const DOUBTFUL_AT_END = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:R|${DOUBTFUL_CODES})$`, 'u');
const SUM_ONLY = new RegExp(`^${SUM}`, 'iu');

/** Whether letters that are glued to a number before it are a currency: "USD3m" and "R20m", but not "R20" or "MH17". */
export function endsInSign(before: string, number: string): boolean {
  return SIGN_AT_END.test(before) || (DOUBTFUL_AT_END.test(before) && SUM_ONLY.test(number));
}

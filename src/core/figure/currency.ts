/** Sums of money: which currency a figure phrase names. */

/** Signs and words by their ISO 4217 code. A bare "dollar", "pound" or "rupee" is read as the commonest. */
const CURRENCIES: readonly (readonly [code: string, sign: string, words: string])[] = [
  ['AUD', String.raw`A\$|AU\$`, 'australian dollars?'],
  ['CAD', String.raw`C\$|CA\$`, 'canadian dollars?'],
  ['NZD', String.raw`NZ\$`, 'new zealand dollars?'],
  ['HKD', String.raw`HK\$`, 'hong kong dollars?'],
  ['SGD', String.raw`S\$`, 'singapore dollars?'],
  ['BRL', String.raw`R\$`, 'reais|brazilian reals?'],
  ['EGP', '', 'egyptian pounds?'],
  ['PKR', '', 'pakistani rupees?'],
  ['LKR', '', 'sri lankan rupees?'],
  ['CHF', String.raw`CHF|Fr\.(?=\s*(?:\d|$))`, 'swiss francs?'],
  ['NOK', 'NOK', 'norwegian (?:kroner?|crowns?)'],
  ['DKK', 'DKK', 'danish (?:kroner?|crowns?)'],
  ['SEK', 'SEK', 'swedish (?:kronor|krona|crowns?)'],
  ['CNY', 'CNY|RMB', 'yuan|renminbi'],
  ['KRW', '₩', '(?:south )?korean won'],
  ['INR', '₹|Rs', 'rupees?'],
  ['RUB', '₽', 'ro?ubles?'],
  ['KZT', '₸', 'tenges?'],
  ['UAH', '₴', 'hryvnias?|hryvnyas?'],
  ['TRY', '₺', 'lira|liras'],
  ['ILS', '₪', 'shekels?'],
  ['NGN', '₦', 'nairas?'],
  ['ZAR', '', 'rands?'],
  ['MXN', '', 'mexican pesos?'],
  ['PLN', '', 'zlotys?|złotys?'],
  ['THB', '฿', 'baht'],
  ['IDR', 'Rp', 'rupiahs?'],
  ['JPY', '¥', 'yen'],
  ['EUR', '€|EUR', 'euros?'],
  ['GBP', '£|GBP', 'pounds?(?: sterling)?|sterling'],
  ['USD', String.raw`US\$|\$|USD`, '(?:us |u\\.s\\. |american )?dollars?'],
];

const READERS = CURRENCIES.map(([code, sign, words]) => ({
  code,
  sign: sign ? new RegExp(String.raw`(?<!\p{L})(?:${sign})(?!\p{L})`, 'u') : null,
  words: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu'),
}));

/** All currency signs, as the source of a regular expression. */
export const CURRENCY_SIGN = CURRENCIES.flatMap(([, sign]) => (sign ? [sign] : [])).join('|');

/** All currency words, as the source of a regular expression. */
export const CURRENCY_WORDS = CURRENCIES.map(([, , words]) => words).join('|');

/** The ISO 4217 code of the currency that a phrase names by sign or word; null for a count. */
export function findCurrency(phrase: string): string | null {
  return READERS.find(({ sign, words }) => sign?.test(phrase) === true || words.test(phrase))?.code ?? null;
}

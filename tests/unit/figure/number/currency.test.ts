import { expect, test } from 'vitest';
import { SHARED_MONEY } from '../../../../src/schemas/content/vocabulary.ts';
import {
  currenciesNamed,
  currenciesOf,
  CURRENCY_SIGN,
  CURRENCY_WORDS,
  findCurrency,
  findSharedMoney,
  namesUnknownCurrency,
} from '../../../../src/core/figure/number/currency.ts';
import {
  CODES,
  CURRENCIES,
  DOUBTFUL_CODES,
  SHARED_NAMES,
} from '../../../../src/core/figure/number/currency-names.ts';

test.each([
  ['$5 million', 'USD'],
  ['US$5', 'USD'],
  ['5$', 'USD'],
  ['USD 500', 'USD'],
  ['a 12-million-dollar project', 'USD'],
  ['two to three billion U.S. dollars', 'USD'],
  ['A$650 million', 'AUD'],
  ['500 million Canadian dollars', 'CAD'],
  ['NZ$12', 'NZD'],
  ['20m Syrian pounds', 'SYP'],
  ['NT$20 million', 'TWD'],
  ['INR 20', 'INR'],
  ['R20m', 'ZAR'],
  ['SAR 20m', 'SAR'],
  ['3m USD in aid', 'USD'],
  ['$A20', 'AUD'],
  ['€40m', 'EUR'],
  ['a 3-billion-euro package', 'EUR'],
  ['£2 million', 'GBP'],
  ['two million pounds sterling', 'GBP'],
  ['12 Egyptian pounds', 'EGP'],
  ['12 million Swiss francs', 'CHF'],
  ['Fr. 12', 'CHF'],
  ['CHF 12', 'CHF'],
  ['Rs. 500', 'INR'],
  ['500 Pakistani rupees', 'PKR'],
  ['₸500', 'KZT'],
  ['500 million tenge', 'KZT'],
  ['12 million roubles', 'RUB'],
  ['12 million rubles', 'RUB'],
  ['R$500', 'BRL'],
  ['500 million reais', 'BRL'],
  ['¥500', 'JPY'],
  ['1.9 trillion yen', 'JPY'],
  ['30 million yuan', 'CNY'],
  ['5 million South Korean won', 'KRW'],
  ['40 million kroner in Norwegian kroner', 'NOK'],
])('the money in "%s" is %s', (phrase, code) => {
  expect(findCurrency(phrase)).toBe(code);
});

test.each([
  '12 people',
  'the party won 87 seats',
  '200 real victims',
  '5 real estate agents',
  'the Rev. Fr. Murphy’s 12 parishioners',
  '200 brand new homes',
  'Europeans: 12',
  '12 Eurosceptics',
  '30 sheep impounded',
  '12 users of MUSD2',
  '12 COP delegates',
  '12 THB officers',
  'the R20',
  '12 pesos',
  '',
])('no money is named in "%s"', (phrase) => {
  expect(findCurrency(phrase)).toBeNull();
});

test('every sign can stand between a hedge and its number', () => {
  const sign = new RegExp(`^(?:${CURRENCY_SIGN})$`, 'u');
  for (const each of ['$', 'US$', 'A$', '€', '£', '¥', '₸', '₽', 'CHF', 'Rs', 'EUR']) {
    expect(each).toMatch(sign);
  }
});

test('every currency word is known by its pattern', () => {
  const word = new RegExp(`^(?:${CURRENCY_WORDS})$`, 'iu');
  for (const each of ['euros', 'US dollars', 'pound', 'Swiss francs', 'yen', 'rupees'])
    expect(each).toMatch(word);
});

test('a currency that the table lacks is known to be unknown', () => {
  const unknown = ['20m Zimbabwe dollars', 'CFA francs', 'Q$12', '$12m Canadian'];
  const known = ['20m Syrian pounds', 'Two Million Dollars', 'NT$12', '$12m', 'a Canadian town, $12'];
  expect([...unknown, ...known].filter(namesUnknownCurrency)).toEqual(unknown);
});

test.each([
  ['40 million crowns', 'crowns'],
  ['about 300 pesos', 'pesos'],
  ['a 300-crown fine', 'crowns'],
  ['12m riyals', 'riyals'],
  ['200 kroner', 'kroner'],
  ['40 million Czech crowns', null],
  ['CFA francs', null],
  ['40 million crowns ($2m)', null],
  ['12 people', null],
  ['20 won games', null],
])('money of several countries: %s is in %s', (phrase, name) => {
  expect(findSharedMoney(phrase)).toBe(name);
});

test('whose money of a shared name is, a text says by a country or a code', () => {
  const says = (text: string) => currenciesNamed(text, 'crowns');
  expect(
    [
      'It cost 40 Swedish crowns, or NOK 38.',
      'It cost 40 Czech koruna.',
      'It cost 40 crowns.',
      'A Swede paid.',
    ].map(says),
  ).toEqual([['NOK', 'SEK'], ['CZK'], [], []]);
  expect([currenciesOf('crowns'), currenciesOf('dollars')]).toEqual([
    ['CZK', 'DKK', 'ISK', 'NOK', 'SEK'],
    [],
  ]);
  expect(SHARED_MONEY.filter((name) => currenciesOf(name).length < 2)).toEqual([]);
});

test('every code is one of ISO 4217', () => {
  const codes = [...CODES.split('|'), ...DOUBTFUL_CODES.split('|'), ...CURRENCIES.map(({ code }) => code)];
  const known = new Set(Intl.supportedValuesOf('currency'));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
  expect(SHARED_NAMES.flatMap(({ of }) => Object.keys(of)).filter((code) => !known.has(code))).toEqual([]);
});

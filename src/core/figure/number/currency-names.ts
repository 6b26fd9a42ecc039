/** The currencies of ISO 4217 as English newspapers write them. */

/** One currency: its code, the signs before or behind a sum, and its words, as sources of regular expressions. */
export interface Currency {
  code: string;
  sign?: string;
  words?: string;
}

/** A noun that several countries call their money by, with the adjective of each. */
export interface SharedName {
  noun: string;
  /** What the bare noun is read as; null where that cannot be told, and a sum of it has no code. */
  bare: string | null;
  of: Readonly<Record<string, string>>;
}

/** "Syrian pounds" are not sterling. A bare "dollar", "pound", "rupee", "rouble" or "lira" is the commonest. */
export const SHARED_NAMES: readonly SharedName[] = [
  {
    noun: 'dollars?',
    bare: 'USD',
    of: {
      USD: String.raw`us|u\.s\.|american|united states`,
      AUD: 'australian?|aussie',
      BBD: 'barbad(?:ian|os)',
      BMD: 'bermud(?:a|an|ian)',
      BND: 'brunei(?:an)?',
      BSD: 'baham(?:as|ian)',
      BZD: 'belize(?:an)?',
      CAD: 'canadian',
      FJD: 'fiji(?:an)?',
      GYD: 'guyan(?:a|ese)',
      HKD: 'hong[ -]kong',
      JMD: 'jamaican?',
      KYD: 'cayman(?: islands?)?',
      LRD: 'liberian',
      NAD: 'namibian?',
      NZD: 'new zealand|kiwi',
      SBD: 'solomon(?: islands?)?',
      SGD: 'singapore(?:an)?',
      SRD: 'surinam(?:e|ese)',
      TTD: 'trinidad(?:ian)?(?: (?:and|&) tobago)?',
      TWD: '(?:new )?taiwan(?:ese)?',
      XCD: '(?:east(?:ern)? )?caribbean',
    },
  },
  {
    noun: 'pounds?',
    bare: 'GBP',
    of: {
      GBP: 'british|uk|sterling',
      EGP: 'egyptian',
      FKP: 'falklands?(?: islands?)?',
      GIP: 'gibraltar(?:ian)?',
      LBP: 'lebanese',
      SSP: 'south[ -]sudanese',
      SDG: 'sudanese',
      SHP: String.raw`(?:st\.?|saint) helena`,
      SYP: 'syrian',
    },
  },
  {
    noun: 'rupees?',
    bare: 'INR',
    of: {
      INR: 'indian',
      LKR: 'sri[ -]lankan?',
      MUR: 'mauriti(?:an|us)',
      NPR: 'nepal(?:i|ese)?',
      PKR: 'pakistani?',
      SCR: 'seychell(?:es|ois)',
    },
  },
  { noun: 'ro?ubles?', bare: 'RUB', of: { RUB: 'russian', BYN: 'belarus(?:ian)?' } },
  { noun: 'lir(?:as?|e)', bare: 'TRY', of: { TRY: 'turkish', LBP: 'lebanese', SYP: 'syrian' } },
  {
    noun: 'francs?',
    bare: null,
    of: {
      BIF: 'burundi(?:an)?',
      CDF: 'congolese',
      CHF: 'swiss',
      DJF: 'djibouti(?:an)?',
      GNF: 'guinean?',
      KMF: 'comor(?:i?an|os)',
      RWF: 'rwandan?',
      XAF: 'central[ -]african(?: cfa)?',
      XOF: 'west[ -]african(?: cfa)?',
      XPF: 'cfp|pacific',
    },
  },
  {
    noun: 'pesos?',
    bare: null,
    of: {
      ARS: 'argentin(?:e|ean|ian)',
      CLP: 'chilean',
      COP: 'colombian',
      CUP: 'cuban',
      DOP: 'dominican',
      MXN: 'mexican',
      PHP: 'philippines?|filipino',
      UYU: 'uruguayan',
    },
  },
  {
    noun: 'dinars?',
    bare: null,
    of: {
      BHD: 'bahraini?',
      DZD: 'algerian',
      IQD: 'iraqi?',
      JOD: 'jordanian',
      KWD: 'kuwaiti?',
      LYD: 'libyan',
      RSD: 'serbian',
      TND: 'tunisian',
    },
  },
  {
    noun: '(?:rial|riyal)s?',
    bare: null,
    of: { IRR: 'iranian', OMR: 'omani?', QAR: 'qatari?', SAR: 'saudi(?: arabian)?', YER: 'yemeni?' },
  },
  {
    noun: 'dirhams?',
    bare: null,
    of: { AED: String.raw`uae|u\.a\.e\.|emirati?|united arab emirates`, MAD: 'moroccan' },
  },
  {
    noun: 'shillings?',
    bare: null,
    of: { KES: 'kenyan?', SOS: 'somali', TZS: 'tanzanian?', UGX: 'ugandan?' },
  },
  {
    noun: '(?:kron(?:er?|or|a)|krónur?|crowns?|korun[ay]s?)',
    bare: null,
    of: { CZK: 'czech', DKK: 'danish', ISK: 'icelandic', NOK: 'norwegian', SEK: 'swedish' },
  },
  { noun: 'won', bare: null, of: { KPW: 'north[ -]korean', KRW: '(?:south[ -])?korean' } },
  { noun: 'le[iu]', bare: null, of: { MDL: 'moldovan', RON: 'romanian' } },
  { noun: 's[ou]ms?', bare: null, of: { KGS: 'kyrgyz(?:stani)?', UZS: 'uzbek(?:istani)?' } },
  { noun: 'manats?', bare: null, of: { AZN: 'azer(?:i|baijani?)', TMT: 'turkmen(?:istani)?' } },
  { noun: 'kwachas?', bare: null, of: { MWK: 'malawian?', ZMW: 'zambian?' } },
  { noun: 'marks?', bare: null, of: { BAM: 'bosnian|(?:bosnian )?convertible' } },
];

/** Signs, and words that only one currency has. */
export const CURRENCIES: readonly Currency[] = [
  { code: 'AUD', sign: String.raw`(?:AU|AUD|Aus|A)\$|\$A(?=\s?\d|$)` },
  { code: 'BBD', sign: String.raw`Bds\$` },
  { code: 'BZD', sign: String.raw`BZ\$` },
  { code: 'CAD', sign: String.raw`(?:CAD|CA|Can|C)\$|\$(?:C|Can)(?=\s?\d|$)` },
  { code: 'DOP', sign: String.raw`RD\$` },
  { code: 'FJD', sign: String.raw`FJ\$` },
  { code: 'GYD', sign: String.raw`GY?\$` },
  { code: 'HKD', sign: String.raw`HKD?\$|\$HK(?=\s?\d|$)` },
  { code: 'JMD', sign: String.raw`JM?\$` },
  { code: 'MXN', sign: String.raw`(?:MX|Mex)\$` },
  { code: 'NAD', sign: String.raw`N\$` },
  { code: 'NZD', sign: String.raw`NZD?\$|\$NZ(?=\s?\d|$)` },
  { code: 'SGD', sign: String.raw`(?:SG|SGD|S)\$` },
  { code: 'TTD', sign: String.raw`TT\$` },
  { code: 'TWD', sign: String.raw`NT\$` },
  { code: 'XCD', sign: String.raw`EC\$` },
  { code: 'BRL', sign: String.raw`R\$`, words: 'reais|brazilian reals?' },
  { code: 'AFN', sign: '؋' },
  { code: 'ALL', words: 'leks?' },
  { code: 'AMD', sign: '֏', words: 'armenian drams?' },
  { code: 'AOA', words: 'kwanzas?' },
  { code: 'AZN', sign: '₼' },
  { code: 'BDT', sign: String.raw`৳|Tk\.?`, words: 'takas?' },
  { code: 'BGN', words: 'lev[as]?' },
  { code: 'BOB', words: 'bolivianos?' },
  { code: 'BTN', words: 'ngultrums?' },
  { code: 'BWP', words: 'pulas?' },
  { code: 'CHF', sign: String.raw`Fr\.(?=\s*(?:\d|$))|SFr\.?` },
  { code: 'CNY', sign: 'RMB|CN¥', words: 'yuans?|renminbi' },
  { code: 'CRC', sign: '₡', words: 'costa rican col[oó]n(?:e?s)?' },
  { code: 'CZK', sign: 'Kč' },
  { code: 'ETB', words: 'birrs?' },
  { code: 'GEL', sign: '₾', words: 'georgian lari|laris?' },
  { code: 'GHS', sign: 'GH[₵¢]|₵', words: 'cedis?' },
  { code: 'GMD', words: 'dalasis?' },
  { code: 'GTQ', words: 'quetzal(?:e?s)' },
  { code: 'HNL', words: 'lempiras?' },
  { code: 'HTG', words: 'gourdes?' },
  { code: 'HUF', words: 'forints?' },
  { code: 'IDR', sign: String.raw`Rp\.?`, words: 'rupiahs?' },
  { code: 'ILS', sign: '₪|NIS', words: 'shekels?' },
  { code: 'INR', sign: String.raw`₹|Rs\.?` },
  { code: 'KES', sign: 'KS[hH]s?|Ks[hH]s?' },
  { code: 'KHR', sign: '៛', words: 'riels?' },
  { code: 'KRW', sign: '₩' },
  { code: 'KZT', sign: '₸', words: 'tenges?' },
  { code: 'LAK', sign: '₭', words: 'lao(?:tian)? kips?' },
  { code: 'MKD', words: 'denars?' },
  { code: 'MMK', words: 'kyats?' },
  { code: 'MNT', sign: '₮', words: 'tugriks?|tögrögs?' },
  { code: 'MRU', words: 'ouguiyas?' },
  { code: 'MVR', words: 'rufiyaas?' },
  { code: 'MYR', sign: 'RM', words: 'ringgits?' },
  { code: 'MZN', words: 'metical(?:e?s)?|meticais' },
  { code: 'NGN', sign: '₦', words: 'nairas?' },
  { code: 'PEN', sign: 'S/', words: 'peruvian soles?|nuevos? soles?' },
  { code: 'PHP', sign: '₱' },
  { code: 'PLN', sign: 'zł', words: 'z[lł]oty(?:ch|s)?' },
  { code: 'PYG', sign: '₲', words: 'guaran[ií](?:e?s)' },
  { code: 'RUB', sign: '₽' },
  { code: 'THB', sign: '฿', words: 'baht' },
  { code: 'TRY', sign: '₺' },
  { code: 'TZS', sign: 'TS[hH]s?|Ts[hH]s?' },
  { code: 'UAH', sign: '₴', words: 'hryvn(?:ia|ya)s?' },
  { code: 'UGX', sign: 'US[hH]s?|Us[hH]s?' },
  { code: 'VES', words: 'bol[ií]var(?:e?s)' },
  { code: 'VND', sign: '₫', words: 'vietnamese dongs?|dong' },
  { code: 'ZAR', words: 'rands?' },
  { code: 'JPY', sign: '¥', words: 'yen' },
  { code: 'EUR', sign: '€', words: 'euros?' },
  { code: 'GBP', sign: '£', words: 'sterling|quid' },
  { code: 'USD', sign: String.raw`US\$|U\.S\.\s?\$|\$US(?=\s?\d|$)|\$` },
];

/** Codes that are written for themselves before or behind a sum. */
export const CODES = [
  'AED|AFN|AMD|AOA|ARS|AUD|AWG|AZN|BBD|BDT|BGN|BHD|BIF|BMD|BND|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLP|CNY|CRC',
  'CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD',
  'IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MDL|MGA|MKD|MMK|MNT|MRU|MUR',
  'MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PGK|PHP|PKR|PLN|PYG|QAR|RSD|RUB|RWF|SBD|SCR|SDG|SEK|SGD',
  'SHP|SLE|SRD|SSP|STN|SYP|SZL|THB|TJS|TMT|TND|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|VUV|WST|XAF|XCD|XOF|XPF',
  'YER|ZAR|ZMW',
].join('|');

/** Codes that spell something else too ("12 COP delegates"): money only before a sum that has a scale or thousands. */
export const DOUBTFUL_CODES = 'BAM|BOB|COP|CUP|GEL|MAD|MOP|PEN|RON|SAR|SOS|TRY';

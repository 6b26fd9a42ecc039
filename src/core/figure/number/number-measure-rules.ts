import type { KindRule } from './kind-rule.ts';
import { WORDS } from './numeral.ts';

/** The rules for numbers that measure: magnitudes, lengths, weights, durations, degrees. */

const UNITS = [
  'km|kms|kilomet(?:re|er)s?|miles?|mi|m(?!-\\d)|met(?:re|er)s?|cm|centimet(?:re|er)s?|mm|millimet(?:re|er)s?|nm|nmi|furlongs?|fathoms?',
  'feet|foot|ft|inch(?:es)?|yards?|yds?|knots?|nautical|microns?|light[\\s-]years?|storeys?|stor(?:y|ies)(?=\\s+(?:high|tall|up))',
  'hectares?|ha|acres?|square|sq|cubic|cu|cc|k?m[23²³]',
  'lit(?:re|er)s?|ml|cl|dl|hl|millilit(?:re|er)s?|centilit(?:re|er)s?|gallons?|pints?|quarts?|bushels?|barrels? per',
  'kg|kgs|kilos?|kilograms?|milligrams?|mg|mcg|grams?|grammes?|tons?|tonnes?|kilotons?|kilotonnes?|megatons?|megatonnes?|kt|mt|lbs?|ounces?|oz|cwt|[ck]arats?',
  'degrees?|°|celsius|fahrenheit|kelvin|mph|kph|kmh|kmph|km/h|m/s|watts?|kilowatts?|megawatts?|gigawatts?|terawatts?|mw|gw|kw|tw',
  'volts?|kva?|ev|lux|lumens?|bpm|fps|dpi|bpd',
  'amps?|amperes?|ohms?|[kmgt]?wh|(?:kilo|mega|giga|tera)?watt[\\s-]?hours?|[kmg]hz|hz|(?:kilo|mega|giga)?hertz|db|decibels?',
  '[kmgt]b(?:ps)?|[kmg]bit/s|(?:kilo|mega|giga|tera)?bytes?|(?:kilo|mega|giga)bits?|(?:mega)?pixels?|bps|rpm|bhp|hp|horsepower',
  'psi|bar(?!\\s+\\d)|millibars?|mbar|hpa|kpa|mpa|pascals?|newtons?|kn|joules?|kj|mj|calories|kcal|kilocalories|ppm|ppb',
  'micrograms?|[µμ]g|[mµμ]sv|bq|(?:milli|micro)?sieverts?',
  'cents?|pence|pennies|kopecks?|kopeks?|pts',
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|evenings?|mornings?|afternoons?|weekends?',
  'weeks?|fortnights?|months?|years?|yrs?|decades?|centur(?:y|ies)',
].join('|');

/** What may stand between a number and its unit. */
const OF_UNIT =
  '(?:consecutive|successive|straight|solid|more|further|additional|full|whole|long|short|working|calendar|metric|imperial|fluid|troy|US)';

/** Of these a pound is money, of anything else a weight. */
const PAID = [
  'aid|damage|debts?|fund(?:s|ing)|investment|cash|taxpayers?|public|savings?|loss(?:es)?|loans?|compensation|tax(?:es)?',
  'cuts?|spending|grants?|support|money|revenue|income|profits?|bail|fines?|relief|worth|arrears|wages|damages',
].join('|');
const PRICED = [
  'fine|fee|fare|ticket|note|coin|prize|bill|grant|loan|deal|contract|reward|bounty|ransom|bribe|donation|payment|payout|bonus|tax',
  'levy|debt|fund|budget|project|scheme|package|cut|price|rise|increase|voucher|house|home|mansion|lottery|jackpot|limit|cap',
  'deposit|charge|cheque|subsidy|investment',
].join('|');

/** The words of the commonest hedges, which may stand before a number that measures. */
export const HEDGED =
  '(?:more|less|over|under|about|around|some|roughly|nearly|almost|at|least|most|than|up|to)';

/** In the order in which they are asked. */
export const MEASURE_RULES: readonly KindRule[] = [
  {
    kind: 'magnitude',
    after: /^[\s-]*magnitude\b|^\s+on (?:the|an?) (?:\p{L}+\s+){0,3}scale\b/iu,
    takes: ['a [7.2]-magnitude quake', '[6] on the Richter scale'],
    keeps: ['[6] on the scales', '[7] magnificent'],
  },
  {
    kind: 'magnitude',
    before: /\b(?:magnitude|scale)\s+(?:of\s+)?$/i,
    takes: ['magnitude [6.1]', 'a scale of [10]'],
    keeps: ['magnitudes, [6]', 'scales of [10]'],
  },
  {
    kind: 'measure',
    after: new RegExp(
      String.raw`^(?:(?:-odd|-some|-ish|-plus)?[\s-]*(?:${OF_UNIT}\s+)?(?:${UNITS})(?![\p{L}\p{N}]|-\d)|\s*°)`,
      'iu',
    ),
    takes: ['[30] km', 'a [48]-hour strike', '[20] tonnes of flour', '[40]°', '[12] straight nights'],
    keeps: [
      '[30] kmart',
      '[48] hourly buses',
      '[30] miners',
      '[six] Mi-8 helicopters',
      '[40] bar 3 were freed',
    ],
  },
  {
    kind: 'measure',
    after: /^(?:\s?°[CF]|[CF])\b(?!-)/,
    takes: ['[40]C', '[40] °F'],
    keeps: ['[40]c', '[40]C-130'],
  },
  {
    kind: 'measure',
    number: /\dm$/i,
    after: /^[\s-]+(?:high|deep|long|wide|tall|thick|away|below|above)\b/i,
    takes: ['a [3m] high wall', '[12m]-deep'],
    keeps: ['[3m] higher', '[3] high walls'],
  },
  {
    kind: 'measure',
    number: /\d[mk]$/i,
    after: /^\s+(?:walls?|waves?|sprint|dash|hurdles|freestyle|relay|run|race)\b/i,
    takes: ['[3m] waves', 'the [100m] sprint'],
    keeps: ['[3m] wavering voters', '[3] waves'],
  },
  {
    kind: 'measure',
    after: new RegExp(
      String.raw`^\s*(?:-|–|to|or|and)\s*(?:[\d.,]+|${WORDS})[\s-]*(?:(?<!\d)m|(?!m\b)(?:${UNITS}))(?![\p{L}\p{N}])`,
      'iu',
    ),
    takes: ['[two] to three weeks', '[10]-15 km', '[40] or 50 degrees'],
    keeps: ['[10]-15m', '[two] to three weekly papers', '[10] and 15'],
  },
  {
    kind: 'measure',
    before: new RegExp(String.raw`\ban?\s+(?:${UNITS})\s+or\s+$`, 'iu'),
    takes: ['a week or [two]', 'an hour or [three]'],
    keeps: ['a boat or [two]', 'weeks or [two]'],
  },
  {
    kind: 'measure',
    number: /^\.\d+$/,
    takes: ['a [.22] rifle'],
    keeps: ['[0.22]', '[.5 million]'],
  },
  {
    kind: 'measure',
    after: new RegExp(
      '^-(?:way|star|wheel(?:ed|er)?|point|stor(?:ey|y|eys|ied)|door|pronged|sided|lane|legged|tier|course|speed|stroke|cylinder|off|stop|' +
        'time|hit|nil|part|piece|page|step|term|turn|track|tonner|litre|bit|core|ply|pin|gauge|bore|calib(?:re|er))\\b|' +
        '^[\\s-]+calib(?:re|er)\\b',
      'i',
    ),
    takes: ['a [five]-star hotel', 'a [two]-way street', 'a [12]-gauge'],
    keeps: ['a [12]-vehicle convoy', '[five] stars', '[12] roomy boats'],
  },
  {
    kind: 'measure',
    after: /^\s+(?:grand|bucks|bob)\b(?!\s+\p{L})/iu,
    takes: ['[12] grand', '[20] bucks'],
    keeps: ['[12] grand pianos', '[20] buckets'],
  },
  {
    kind: 'measure',
    after: /^\s?(?:[thgl]|[CFKLNVWJ])(?![\p{L}\p{N}'’/-])/u,
    takes: ['[12] t of flour', '[12]h', '[220] V', '[12] C'],
    keeps: ['[12] T-shirts', '[12] two', '[12] tents'],
  },
  {
    kind: 'measure',
    number: /^[\d.,]+$|^(?!.*(?:illion|thousand|lakh|crore))\p{L}/iu,
    after: new RegExp(String.raw`^-(?:pound(?:er)?s?|stone)\b(?!\s+(?:${PRICED})s?\b)|^\s+pounder`, 'iu'),
    takes: ['a [12]-pound bomb', 'a [20]-stone man', 'a [two]-pounder'],
    keeps: ['a [12]-pound fine', 'a [2 million]-pound house', '[12] pounds'],
  },
  {
    kind: 'measure',
    after: new RegExp(
      String.raw`^\s+pounds?\s+(?:of\s+(?!(?:\p{L}+\s+)?(?:${PAID})\b)\p{L}|(?:over|under)weight|\(\d+\s?kg)`,
      'iu',
    ),
    takes: ['[12] pounds of explosives', '[12] pounds overweight'],
    keeps: ['[12] pounds of public money', '[12] pounds'],
  },
  {
    kind: 'measure',
    before:
      /\bweigh(?:s|ed|ing|t\s+of)?\s+(?:(?:about|around|some|nearly|almost|over|under|up\s+to|at\s+least|(?:more|less)\s+than|roughly)\s+)*$/i,
    after: /^\s+pounds?\b/i,
    takes: ['weighing [12] pounds', 'weighed more than [12] pounds'],
    keeps: ['weighing [12] boats', 'paid [12] pounds'],
  },
  {
    kind: 'measure',
    before: new RegExp(
      String.raw`\b(?:speed|temperature|depth|height|altitude|distance|length|width|weight|pressure|age|level|frequency|index)s?\s+of\s+` +
        String.raw`(?:${HEDGED}\s+)*$`,
      'i',
    ),
    takes: ['a speed of [40]', 'an age of about [40]'],
    keeps: ['speeding [40]', 'a wage of [40]'],
  },
  {
    kind: 'measure',
    before: new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:\d[\d,]*|${WORDS})\s+$`, 'iu'),
    after: /^-(?!(?:odd|some|plus|ish|to|or)\b)\p{L}/iu,
    takes: ['three [two]-man crews', 'six [20]-seat boats', 'two [20]-strong squads'],
    keeps: ['three crews of [two]', 'a [20]-seat boat', 'six [20]-odd'],
  },
];

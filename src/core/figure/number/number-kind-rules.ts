import { CODES } from './currency-names.ts';
import { CURRENCY_SIGN, CURRENCY_WORDS } from './currency.ts';
import type { KindRule } from './kind-rule.ts';
import { CODE_FORM_RULES, CODE_RULES } from './number-code-rules.ts';
import { DATE_RULES } from './number-date-rules.ts';
import { HEDGED, MEASURE_RULES } from './number-measure-rules.ts';
import { FRACTION_SIGNS } from './number-sign.ts';
import { SCORE_RULES } from './number-score-rules.ts';
import { SIGN_RULES } from './number-sign-rules.ts';
import { NUMERAL, SCALE, WORDS } from './numeral.ts';
import { either } from '../../text/rule.ts';

/** The rules that tell numbers that count nothing from counts. */

/** Behind these words "number" is a verb: "the injured number 12". */
const NUMBERED = either(
  'now|deaths|fatalities|dead|killed|injured|injuries|wounded|missing|arrests|victims|casualties|they|who|which',
);

const NAMED = [
  'highway|interstate|motorway|route|road|rue',
  'article|section|chapter|clause|paragraph|resolution|directive|regulation|law|act|bill|proposition|amendment',
  'flight|gate|terminal|platform|runway|room|floor|unit|block|building|apartment|suite|ward|district|precinct',
  'zone|sector|line|channel|camp|checkpoint|mine|pit|shaft|reactor|well',
  'boeing|airbus|type|model|mark|version|class|group|grade|level|stage|phase|category|tier|page|volume|episode',
  String.raw`season|round|day|week|year|(?<!\b${NUMBERED}\s)number`,
  'no|nos|formula|windows|iphone|exit|junction|pier|berth|seat|lane|cell|plot',
  'case|file|order|battalion|brigade|regiment|division|squadron|apollo',
  'area|hall|studio|bus|train|tram|rank|radio|flat|nr|decree|edict|agenda|vision|protocol|annex|appendix',
  'soyuz|voyager|psalm|verse|hymn|sonnet|canto|surah?|opus',
].join('|');

/** Behind a named thing's number, what shows that it is a count after all: "on the train 12 were hurt". */
const COUNTED_BEHIND =
  'people|men|women|children|police|troops|were|are|have|died|dead|killed|injured|wounded|hurt|missing|more|others';

const TIMES = String.raw`(?:twice|thrice|double|triple|treble|quadruple|half as (?:many|much)|(?:${NUMERAL}|several|many|half)\s+times)`;

const THAN = String.raw`(?:(?:the|as|many|much|few|more|less|fewer|higher|than|that|those|of|its|their|about|some|an?)\s+)*(?:${CURRENCY_SIGN})?`;

/** In the order in which they are asked: the first that fits says what the number is. */
export const KIND_RULES: readonly KindRule[] = [
  ...CODE_RULES,
  ...DATE_RULES,
  ...CODE_FORM_RULES,
  ...SCORE_RULES,
  {
    kind: 'share',
    after: new RegExp(
      String.raw`^(?:\s*(?:to|or|and|[-–])\s*(?:[\d.]+|${WORDS}))?(?:\s*[-–]?\s*[%‰]|[\s-]*per[\s-]?cent\b|[\s-]*percent|[\s-]*percentage|` +
        String.raw`\s*p\.?\s?c\b|\s*pct\b|[\s-]+per mille\b|\s+basis points)`,
      'i',
    ),
    takes: [
      '[12]% of the vote',
      '[40] per cent',
      '[30] p.c.',
      '[30]‰',
      '[10] to 15 percent',
      '[two] or three per cent',
    ],
    keeps: ['[12] of the vote', '[40] percussionists', '[10] pcs'],
  },
  {
    kind: 'ratio',
    after: new RegExp(
      String.raw`^\s+(?:(?:out of(?:\s+every)?|in every|for every|per)\s+(?:the\s+)?${NUMERAL}|per (?:${SCALE})\b)`,
      'i',
    ),
    takes: ['[3] out of 40 voters', '[two] in every 12', '[3] per million'],
    keeps: ['[3] out of the blue', '[3] in 40 towns', '[3] per millimetre'],
  },
  {
    kind: 'ratio',
    after: new RegExp(
      String.raw`^(?:\s+(?!(?:and|or|but|in|at|on|of|were|was|are|is|had|have|has)\b)[\p{L}-]+){1,3}\s+(?:in|out of)\s+every\s+${NUMERAL}(?!\p{L})`,
      'iu',
    ),
    takes: ['[two] houses in every three', '[nine] old boats out of every 12'],
    keeps: ['[two] houses in every street', '[two] were in every 12', '[two], houses in every three'],
  },
  {
    kind: 'ratio',
    before: new RegExp(
      String.raw`\b${NUMERAL}\s+(?:out of(?:\s+(?:the|every))?|in every|for every|per)\s+$`,
      'i',
    ),
    takes: ['3 out of [40] voters', 'two in every [12]'],
    keeps: ['3 in [40] towns', 'several out of [40]', 'out of [40]'],
  },
  {
    kind: 'ratio',
    before: new RegExp(String.raw`(?<!\p{L})${TIMES}\s+${THAN}$`, 'iu'),
    takes: ['twice the [200]', 'three times as many as [12]', 'half as many as [40]'],
    keeps: ['twice, [200]', 'times [12]', 'all the [40]'],
  },
  {
    kind: 'ratio',
    before: new RegExp(String.raw`(?:\bhalf|[${FRACTION_SIGNS}])\s+(?:the|those|these|its|their)\s+$`, 'iu'),
    takes: ['half the [200]', 'half their [40]', '½ the [200]'],
    keeps: ['half [200]', 'behalf the [200]'],
  },
  { kind: 'ratio', after: /^\s\d+\/\d/, takes: ['[2] 1/2'], keeps: ['[2] 12', '[2], 1/2'] },
  {
    kind: 'ratio',
    after: /^\s+(?:\p{L}+\s+)?(?:each|apiece)\b(?!\s+\p{L})/iu,
    takes: ['[12] each', '[12] boats apiece.'],
    keeps: ['[12] each year', '[12] breaches', '[12] beached'],
  },
  {
    kind: 'ratio',
    after:
      /^[\s-]+(?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?|half|halves)\b/i,
    takes: ['[two]-thirds of the voters', '[three] quarters', '[one]-fourth of the crowd'],
    keeps: ['[two] thirdly cabins', '[three] quartered'],
  },
  {
    kind: 'ratio',
    after: /^-?(?:fold|times)\b|^\s+times\b|^\s?[x×](?![\p{L}'-])|^-an?-(?:head|day|week|month|year)\b/iu,
    takes: ['a [two]-fold rise', '[three] times', '[3]x more', '[40]-a-day'],
    keeps: ['[two] folders', '[three] timers'],
  },
  {
    kind: 'ratio',
    before: new RegExp(
      String.raw`\b(?:rate|ratio|proportion|percentage|probability|factor)s?\s+of\s+(?:${HEDGED}\s+)*$`,
      'i',
    ),
    takes: ['a rate of [30]', 'a ratio of about [3]'],
    keeps: ['a crate of [30]', 'rates, of [30]'],
  },
  {
    kind: 'ratio',
    before: new RegExp(
      String.raw`\b(?:in|into)\s+(?:\p{L}+\s+)?(?:groups|batches|teams|squads|packs|rows|sets|gangs|waves|crews|cells|packets)\s+of\s+(?:${HEDGED}\s+)*$`,
      'iu',
    ),
    takes: ['in groups of [12]', 'into small batches of up to [40]'],
    keeps: ['a group of [12]', 'by rights groups of [12]'],
  },
  {
    kind: 'ratio',
    before: /\b(?:one\s+in|every)\s+$/i,
    takes: ['one in [300]', 'one in every [12]', 'every [12] people'],
    keeps: ['one inn [12]', 'none in [300]', 'everyone [12]'],
  },
  {
    kind: 'ratio',
    number: /^\d+$/,
    after: /^[/:]\d/,
    takes: ['[3]/4', '[3]:1'],
    keeps: ['[3]/ 4', '[3]: 1 dead'],
  },
  {
    kind: 'ratio',
    before: new RegExp(
      String.raw`(?:[%${FRACTION_SIGNS}]|\b(?:half|per\s?cent|majority|most|none|some|many|several|few|(?<!best\s|better\s)part|rest|remainder|bulk|fraction|` +
        String.raw`(?:third|quarter|fifth|sixth|tenth)s?))\s+of\s+(?:(?:the|its|their|about|some)\s+)*$`,
      'i',
    ),
    takes: [
      'half of the [200]',
      '⅔ of the [300]',
      'most of [300]',
      'a third of their [40]',
      'some of the [12]',
    ],
    keeps: ['most [300]', 'boats of the [200]', 'mostly of [300]'],
  },
  {
    kind: 'rank',
    before: /(?<!\p{L})(?:top|bottom)[\s-]$/iu,
    number: /^(?!\d{1,3}(?:,\d{3})+$)[\p{L}\d]+$/u,
    takes: ['the top [10] clubs', 'a top-[20] player', 'the bottom [three]'],
    keeps: ['a laptop [10]', 'to top [1,000]', '[10] top clubs'],
  },
  {
    kind: 'identifier',
    number: /^\d{1,2}$/,
    before:
      /(?<!\p{L})(?:Pope|King|Queen|Emperor|Empress|Tsar|Czar|Sultan|Shah|Patriarch)\s+\p{Lu}\p{Ll}+\s+$/u,
    takes: ['Pope John [23]', 'King Olaf [5] of Norland'],
    keeps: ['King Olaf, [5]', 'Bishop Olaf [23]', 'King Olaf saw [23]'],
  },
  ...MEASURE_RULES,
  {
    kind: 'identifier',
    before: /\p{L}$|(?<!\d\p{L}{0,2})\p{L}-(?<!-(?:to|or)-)$/u,
    number: /^\d/,
    takes: ['an F-[16]', 'COVID-[19] patients', 'A[12]', '12 M-[113] carriers'],
    keeps: ['a [16]', '12-to-[16]', 'an F-[sixteen]'],
  },
  {
    kind: 'identifier',
    number: /^\d+$/,
    before: new RegExp(
      String.raw`(?:^|(?<!\p{L})(?:on|board|aboard|at|in|from|of|near|to|and|by|the)\s+)${either(
        'Flight|Route|Highway|Motorway|Pier|Pit|Shaft|Gate|Terminal|Platform|Unit|Ward|Room|Block|Sector|Zone|District',
        'Channel|Train|Bus|Line|Camp|Well|Reactor',
      )}\s+$`,
      'u',
    ),
    takes: ['Flight [12] died', 'aboard Train [40] were hurt'],
    keeps: ['the flight [12] died', 'Flights [12]', 'In Hill Camp [12] cases', 'on the train [12] were hurt'],
  },
  {
    kind: 'identifier',
    number: /^\d+(?:\.\d{1,2})?$/,
    before: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${NAMED})\.?|(?:${NAMED})e?s(?:\s+\d+,)*(?:\s+\d+\s+(?:and|to|or))?)\s+$`,
      'iu',
    ),
    after: new RegExp(String.raw`^(?!\s+(?:(?:${COUNTED_BEHIND})\b|(?!(?:was|is|has)\b)\p{L}+s\b)).*$`, 'u'),
    takes: ['Highway [101] was closed', 'Article [5] of the treaty', 'rooms 3, 4 and [5]'],
    keeps: ['on the train [12] were hurt', 'Day [12] boats', 'byroad [101]'],
  },
  {
    kind: 'identifier',
    number: /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i,
    before:
      /\b(?:number|day|phase|stage|round|chapter|part|type|category|level|tier|grade|act|world\s+war|channel|gate|terminal|plan|group)\s+$/i,
    after: new RegExp(
      String.raw`^(?!-|\s+(?:(?:${COUNTED_BEHIND})\b|(?!(?:was|is|has)\b)\p{L}+s\b)).*$`,
      'u',
    ),
    takes: ['number [one]', 'phase [two] of the talks', 'World War [Two]'],
    keeps: ['a number [12]', 'by day [two] men', 'the group [two] villagers'],
  },
  {
    kind: 'identifier',
    number:
      /^(?!\d{1,3}(?:[.,]\d{3})+$|\d{1,2}(?:,\d{2})+,\d{3}$|\d{1,3}(?:,\d{3})+\.\d+$)\d+(?:[.,]\d+){2,}$/,
    takes: ['[192.168.0.1]', '[1.2.3]'],
    keeps: ['[1,200,000]', '[1,20,000]', '[1.2]'],
  },
  {
    kind: 'identifier',
    number: /^\d{1,4}$/,
    after: new RegExp(
      String.raw`^\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Terrace|Crescent|Gardens?)` +
        String.raw`(?![\p{L}-]|\s+\p{Ll}+s\b)`,
      'u',
    ),
    takes: ['[12] High Street', 'at [10] Port Ellery Road'],
    keeps: ['[12] streets', '[12] High Street banks', '[12] Road users'],
  },
  {
    kind: 'identifier',
    number: /\d$/,
    after: new RegExp(
      String.raw`^(?!(?:plus|ish|odd|strong|some|x|st|nd|rd|th|s)\b|(?:${CURRENCY_WORDS}|${CODES})(?!\p{L}))\p{L}|^¢`,
      'iu',
    ),
    takes: ['[50]p', '[1080]p', '[12]yo', '[12]¢'],
    keeps: ['[40]-strong', '[12]plus', '[12]ish', '[20]euros', '[20]USD'],
  },
  {
    kind: 'identifier',
    number: /^\d+,\d{4,}|^\d+,\d{1,2},\d{1,2}$/,
    takes: ['[12,3456]', '[12,34,56]'],
    keeps: ['[12,345]', '[12,34,567]', '[12,5]'],
  },
  {
    kind: 'identifier',
    number: /^\d+$/,
    after: new RegExp(String.raw`^(?!(?:${CODES})(?!\p{L}))-?\p{Lu}`, 'u'),
    takes: ['a [5]G mast', '[747]-B'],
    keeps: ['a [5]g mast', '[5] Germans'],
  },
  {
    kind: 'identifier',
    number: /^\d+$/,
    after: /^-0\d/,
    takes: ['call [555]-0142'],
    keeps: ['[555]-142', '[555] 0142'],
  },
  {
    kind: 'identifier',
    before: /\d-$/,
    number: /^0\d/,
    takes: ['call 555-[0142]'],
    keeps: ['555-[142]', '555 [0142]'],
  },
  ...SIGN_RULES,
];

import { NUMERAL } from '../../figure/number/numeral.ts';
import { either, type Rule } from '../../text/rule.ts';
import { CAPTORS } from '../fate/wording.ts';

/** What was done with a part of those whom something else befell: “released 40 of the 65 detained” tells of 65. */

/** Words of a hedge before a numeral, or none. */
export const HEDGE = String.raw`(?:(?:at\s+least|about|around|some|as\s+many\s+as|more\s+than|nearly|only|just|the)\s+)*`;
const OWN_WORDS =
  String.raw`(?:\s+(?!(?:and|or|but|not|no|none|nor|before|after|when|while|as|by|hostages?|captives?|trapped)\b)` +
  String.raw`[\p{L}'’-]+){0,4}?`;
/** What befell those of whom a part is taken. */
const HELD =
  String.raw`(?:arrested|detained|detainees|held|jailed|rounded\s+up)\b` +
  String.raw`(?!\s+by\s+(?!(?:the\s+)?(?:\p{L}+\s+)?(?:${CAPTORS})\b))`;
const HURT = String.raw`(?:injured|wounded|hurt)\b`;
const DEAD = String.raw`(?:dead|killed|died|victims|bodies|fatalities|deceased|murdered)\b`;
const PART = String.raw`(?:(?:another|a\s+further|all|the\s+first)\s+)?${HEDGE}${NUMERAL}\s+of`;
const WHOLE = String.raw`\s+(?:the|those|these|its|their)\s+${HEDGE}${NUMERAL}${OWN_WORDS}\s+`;
const NAMING = 'named?|naming|identif(?:y|ies|ied|ying)';
const SENDING = String.raw`releas(?:e[sd]?(?:\s+of)?|ing)|sent\s+home|sen[dt](?=[^.;]*\shome\b)`;

const SINCE = String.raw`\s+(?:have|has|had|were|was|are)\s+(?:(?:been|since|now|already|so\s+far|also|later|\p{L}+ly)\s+)*`;

/** What is done with a part of those whom something else befell; its verb goes too, since the whole is not its object. */
const doneBefore = (verbs: string, fate: string) =>
  new RegExp(String.raw`(?<!\p{L})(?<number>(?:${verbs})\s+${PART})(?=${WHOLE}${fate})`, 'giu');
const doneAfter = (verbs: string, fate: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<number>${PART})${WHOLE}${fate}(?:\s+(?:in|at|on|by|during|after)\s[^.;,]{1,50}?)?` +
      String.raw`(?<done>${SINCE}(?:${verbs}))(?!\p{L})`,
    'giu',
  );

/** Each with the group `number`, which is taken out of the sentence, and some with `done` at their end, which is too. */
export const PARTS_DONE = {
  /** "Police released 40 of the 65 people detained": the 65 are. */
  releasedPart: {
    pattern: doneBefore(
      either(
        SENDING,
        NAMING,
        String.raw`free[sd]?|freeing|let(?:ting)?(?:\s+go)?|bailed|charg(?:e[sd]?|ing)|deport(?:ed|ing)?|acquitted|convicted|sentenced`,
        String.raw`(?:brought|took)(?=[^.;]*\s(?:to\s+court|before\s+an?)\b)`,
      ),
      HELD,
    ),
    takes: [
      'released 40 of the 65 people detained',
      'let 12 of the 30 detainees go',
      'brought 12 of those 30 arrested to court',
    ],
    keeps: [
      'detained 40 of the 65 people',
      'freed 12 of the 40 hostages held',
      'freed 12 of the 40 men held by the rebels',
    ],
  },
  dischargedPart: {
    pattern: doneBefore(either(SENDING, NAMING, 'discharg(?:e[sd]?|ing)'), HURT),
    takes: ['discharged 20 of the 52 people injured', 'sent 12 of the 30 wounded home'],
    keeps: ['wounded 12 of the 40 soldiers', 'released 12 of the 40 and wounded'],
  },
  identifiedPart: {
    pattern: doneBefore(
      either(NAMING, String.raw`bury|buried|burying|cremated|laid(?=[^.;]*\sto\s+rest\b)`),
      DEAD,
    ),
    takes: ['identified 12 of the 40 killed', 'have buried 12 of the 40 miners killed'],
    keeps: [
      'killed 40 of the 65 passengers',
      'buried 12 of the 40 houses',
      'buried 12 of the 40 men, killed',
    ],
  },
  /** "Police detained 65 people and released 40 of them". */
  releasedOfThem: {
    pattern: new RegExp(
      String.raw`(?<=\b(?:arrest|detain)\p{L}*\b[^.;]*)(?<number>\b(?:${SENDING}|${NAMING}|freed|charged|let\s+go|bailed)\s+` +
        String.raw`${HEDGE}${NUMERAL})(?=\s+of\s+them\b)`,
      'giu',
    ),
    takes: ['detained 65 people and released 40 of them', '65 were arrested, but they let go 12 of them'],
    keeps: ['killed 12 and released 40 of them', 'arrested 65 and hurt 40 of them'],
  },
  /** "65 people were detained, 40 of whom have been released". */
  ofThemReleased: {
    pattern: new RegExp(
      String.raw`(?<=\b(?:arrest|detain)\p{L}*\b[^.]*)(?<![\p{L}\d])(?<number>${HEDGE}${NUMERAL})\s+of\s+(?:them|whom)` +
        String.raw`(?<done>${SINCE}(?:released|freed|let\s+go|sent\s+home|bailed|named|identified|charged))(?!\p{L})`,
      'giu',
    ),
    takes: ['65 were detained, 40 of whom have been released', 'arrested 65; 40 of them were charged'],
    keeps: ['65 were detained, 40 of whom were students', '40 of whom have been released'],
  },
  /** "Forty died; 12 of them have been identified". */
  ofThemIdentified: {
    pattern: new RegExp(
      String.raw`(?<=\b(?:killed|died|dead|deaths|bodies)\b[^.]*)(?<![\p{L}\d])(?<number>${HEDGE}${NUMERAL})\s+of\s+(?:them|whom)` +
        String.raw`(?<done>${SINCE}(?:identified|named|buried|cremated))(?!\p{L})`,
      'giu',
    ),
    takes: ['Forty died; 12 of them have been identified', '40 people were killed, 12 of whom were named'],
    keeps: ['Forty died; 12 of them were children', '12 of them have been identified'],
  },
  /** "30 of the 65 detained have been freed". */
  partReleased: {
    pattern: doneAfter(String.raw`released|freed|let\s+go|sent\s+home|bailed|named|identified`, HELD),
    takes: [
      '30 of the 65 detained have been freed',
      '12 of the 30 people arrested in the raid were later sent home',
    ],
    keeps: ['40 of the 65 people detained were students', '30 of the 65 detained have been beaten'],
  },
  /** "Nine of the ten people arrested have been charged": news of a court, and neither number is proposed. */
  partCharged: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<number>${PART}${WHOLE}${HELD})(?=[^.;,]{0,50}?${SINCE}` +
        String.raw`(?:charged|deported|acquitted|convicted|sentenced|(?:brought|taken)\s+to\s+court)(?!\p{L}))`,
      'giu',
    ),
    takes: [
      'Nine of the ten detained have been charged',
      '12 of the 30 people held in the raid were convicted',
    ],
    keeps: ['40 of the 65 people detained were students', 'nine of the ten have been charged'],
  },
  /** "Six of the eight walkers missing since Sunday have come home": how many are missing still is not said. */
  partFound: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<number>${PART}${WHOLE}missing\b)(?=[^.;,]{0,50}?\s(?:walked\s+(?:out|home|back|in|down)|turned\s+up|` +
        String.raw`(?:came|come)\s+(?:home|back|down|ashore)|returned|made\s+their\s+way|` +
        String.raw`(?:traced|located|contacted|accounted\s+for|found\s+(?:alive|safe|well|unharmed|unhurt)))(?!\p{L}))`,
      'giu',
    ),
    takes: [
      'Six of the eight walkers missing since Sunday have come home',
      '12 of the 30 people missing were later found alive',
    ],
    keeps: ['Six of the eight missing were found dead', 'Six of the eight missing were women'],
  },
  /** "Fourteen hikers reported missing have all been found safe". */
  allFound: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<number>${HEDGE}${NUMERAL}\s+(?:(?!of\b)[\p{L}-]+\s+){1,3}?(?:reported\s+|still\s+)?missing\b)(?=[^.;,#]{0,50}?` +
        String.raw`\s(?:have|has|were|was|had)\s+(?:(?:since|all|both|now|later|also|been)\s+)*` +
        String.raw`(?:found|located|traced)\s+(?:alive|safe|well|unharmed|unhurt)\b)`,
      'giu',
    ),
    takes: ['Fourteen hikers reported missing on Friday have all been found safe'],
    keeps: [
      'Fourteen hikers missing since Friday were found dead',
      '14 hikers were found safe',
      'Two of the missing were found safe',
    ],
  },
  partDischarged: {
    pattern: doneAfter(String.raw`discharged|released|sent\s+home|named|identified|recovered`, HURT),
    takes: ['20 of the 52 injured have been discharged', '12 of the 30 wounded have since recovered'],
    keeps: ['three of the 12 wounded have since died', '12 of the 30 wounded were children'],
  },
  partIdentified: {
    pattern: doneAfter(String.raw`identified|named|buried|cremated|laid\s+to\s+rest`, DEAD),
    takes: ['12 of the 40 dead have been buried', 'Two of the three men killed were named'],
    keeps: ['12 of the 40 dead were children', '12 of the 40 guests have been killed'],
  },
} as const satisfies Record<string, Rule>;

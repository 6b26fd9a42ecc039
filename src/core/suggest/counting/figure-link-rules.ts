import { either, type Rule } from '../../text/rule.ts';

/** The patterns that tell which words about a figure say what it counts. */

const DETERMINER = either(
  'another|an?|the|further|additional|all|his|her|its|their|other|only|just|both|also|as well as',
  'in total|total|number|of|estimated|reported|possibly|perhaps|maybe|even|yet|fully|partially',
);
const DETERMINERS = String.raw`(?:${DETERMINER}\s+)*`;
/** What holds so many persons: "a family of four". */
const GROUP_OF = String.raw`(?:an?\s+(?:\p{L}+\s+)?(?:family|group|crew|team|party|band|squad|gang|patrol|class)\s+of\s+)?`;

const JOINTS = either(
  String.raw`,|;|\bin addition to\b|\bapart from\b|\bbesides\b|\band\b|\bor\b|\bincluding\b|\bplus\b`,
  String.raw`\balong with\b|\bas well as\b|&|\(`,
);
const JOINT = String.raw`${JOINTS}\s*`;

const BE = either(
  'is|are|was|were|been|being|be|get|got|gets|getting|left|feared|reported|believed|presumed',
  'confirmed|known|thought|understood|estimated|said|found|listed|declared|pronounced',
  "remain(?:s|ed|ing)?|lay|lie|rendered|made|'re",
);

const AUXILIARY = [
  String.raw`(?:(?:has|have|had|having|will|would|could|may|might|must|to|who|that|which)\s+)?`,
  String.raw`(?:(?:also|still|not|since|now|then|later|reportedly|all|already|yet|both|simply|sadly)\s+)*`,
  String.raw`(?:(?:has|have|had|having|may|might|could|would|will|to)\s+)?`,
  String.raw`(?:(?:not|also|still|since|already|sadly|simply|now|so far|reportedly)\s+)*`,
  String.raw`(?:${BE}\s+)+`,
].join('');

const AFTER_AUXILIARY = either(
  String.raw`\p{L}+ly\s+|more or less\s+|also\s+|still\s+|since\s+|then\s+|later\s+|not\s+|so far\s+|to\s+|have\s+|be\s+`,
  String.raw`been\s+`,
);

const HAVE = String.raw`(?:\p{L}+ly\s+|also\s+|still\s+|since\s+|then\s+|later\s+|already\s+)*(?:has|have|had|having|'ve|'d)`;
const AFTER_HAVE = String.raw`(?:\s+(?:not|also|since|already|now|then|sadly|simply|yet|reportedly|so far))*`;

const CLAUSE = either(
  'when|after|as(?! well as)|while|because|although|though|if|that|which|where|before|until|but',
  'than|said|says|told|so|amid|despite|following',
);

const FINITE = either(
  'died|dies?|perish|succumb|fle[de]|flees|vanish|disappear|collaps|surviv|los[et]',
  'left (?:their|the)|abandon|suffer|sustain|receiv|requir|need|took|take|taking|passed',
  'drown(?:ed)?$|suffocated?$|did|lose|quit|escape|sought|found shelter|made it|have|had|cross|join|ringed|guard',
  'got (?:off|away) with|c[ao]m(?:e|ing) (?:off|away) with|emerged with|ended up with|met with|nurs',
  'surround|moved in|seized|stormed|entered|arriv|patrol|searching|rolled|overturned|in |on |under',
);

const LOOSE = either(
  'in|at|on|by|as|after|when|and|or|but|during|following|since|from|for|near|outside|inside|with',
  'this|last|yesterday|overnight|so|while|across|amid|over|under|to|of|into|early|late|on|today',
  'before|due|because|among|worldwide|nationwide|within|along|off|around|between|about|per|so far',
  'alone|there|here|seriously|critically|badly|including|is|was|out|again|throughout|if|until|up',
);

const NO_ADJECTIVE = either(
  'and|or|of|in|at|on|by|to|from|for|with|as|were|was|are|is|be|been|have|had|has|that|who|which',
  'about|after|before|over|into|since|amid|following|during|against|despite|without|near|the|those|these',
  'people|others|men|women|children',
);

const FATE = either(
  'kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|hurt|dead|missing|captur(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)',
);

/** What the words between a figure and what may be said of it are, and those about them. */
export const LINK_RULES = {
  clause: {
    pattern: new RegExp(String.raw`[;:"()]|\s[-–—]\s|\b${CLAUSE}\b`, 'i'),
    takes: [' homes fell when the dam', ' (of the crew)', ' crew – all', ' crew as'],
    keeps: [' school-turned-shelters', ' whenever'],
  },
  auxiliary: {
    pattern: new RegExp(String.raw`(?:^|\s)${AUXILIARY}${AFTER_AUXILIARY}*$`, 'iu'),
    takes: [' miners were ', ' have also been ', ' homes had reportedly been badly '],
    keeps: [' miners were hurt', ' weary ', ' miners have '],
  },
  have: {
    pattern: new RegExp(
      String.raw`(?:^|\s)(?:(?:who|that|which)\s+)?${HAVE}${AFTER_HAVE}(?:\s+to)?\s*$`,
      'iu',
    ),
    takes: [' miners have', ' who had already ', ' miners later had '],
    keeps: [' miners have been', ' shaved', ' behave'],
  },
  /** Before what befell a subject that something else befell first: "was shot in the neck and ". */
  coordinate: {
    pattern: new RegExp(
      String.raw`(?:^|\s)${AUXILIARY}${AFTER_AUXILIARY}*\p{L}+(?:ed|en|ot|it|ut|un|me|ck|ght)\s+` +
        String.raw`(?:(?:in|on|by|with|from|at|to|near|during)\s+(?:[\p{L}-]+\s+){1,5})?and\s+(?:then\s+|later\s+)?$`,
      'iu',
    ),
    takes: [' man was shot in the neck and ', ' miners had been beaten and then '],
    keeps: [' man was shot in the neck. ', ' man was here and ', ' man shot and '],
  },
  /** After what befell somebody, or something else. */
  orFate: {
    pattern: new RegExp(
      String.raw`^\s+(?:(?:and\s?/\s?)?or\s+(?:\p{L}+ly\s+)?${FATE}\b|and\s+(?:wounded|injured|hurt)\b)`,
      'iu',
    ),
    takes: [' or captured', ' and/or badly wounded', ' and wounded'],
    keeps: [' or so', ' and captured', ' or more', ' and # wounded'],
  },
  fateOr: {
    pattern: new RegExp(String.raw`\b(?:${FATE}\s+(?:and\s?/\s?)?or\s+(?:\p{L}+ly\s+)?)$`, 'iu'),
    takes: ['# were killed or ', 'wounded or seriously '],
    keeps: ['# were killed. Or ', '# or '],
  },
  /** Before what befell the same people, some of them or all: nobody knows how many of each. */
  fateAnd: {
    pattern: /\b(?:dead|killed)\s+and\s+$/i,
    takes: ['# were killed and ', '# dead and '],
    keeps: ['# were killed, and ', '# killed and # '],
  },
  /** After those who were hurt: that they died of it. */
  andDied: {
    pattern: new RegExp(
      String.raw`^(?:\s+(?:in|at|by|on|from|with)\s+[^,.;:#]{1,40}?)?\s*,?\s+(?:and|but)\s+` +
        String.raw`(?:(?:all|both|later|then|soon|since|have|subsequently|afterwards|eventually)\s+)*` +
        String.raw`(?:died(?!\s+(?:down|out))|succumbed|perished)\b|^[^.;:#]{0,30},\s+where\s+(?:they|all|both)\s+(?:\p{L}+\s+)?(?:died|succumbed)\b`,
      'iu',
    ),
    takes: [
      ' and later died',
      ' by smoke and died',
      ' to hospital, where they died',
      ', and have since died',
    ],
    keeps: [' and # died', ' and another died', ', where two died', '. They died'],
  },
  /** After a participle that is an active verb, since it has an object of its own. */
  object: {
    pattern:
      /^\s+(?:the|an?|his|her|its|their|this|that)\s+(?!(?:day|night|week|month|year|morning|evening|previous|same|last)\b)\p{L}/iu,
    takes: [' the ministry', ' a guard', ' their guards'],
    keeps: [' the day before', ' in the port', ' the previous night'],
  },
  /** What is said of a subject without a verb before it. */
  finite: {
    pattern: new RegExp(String.raw`^${FINITE}`, 'i'),
    takes: ['died', 'perished', 'left their homes', 'drowned', 'in hospital'],
    keeps: ['killed', 'left for dead', 'drowned in the flood', 'dead'],
  },
  /** What may stand behind a participle that says what befell somebody: no object of its own. */
  loose: {
    pattern: new RegExp(String.raw`^\s*(?:$|[.,;:!?"'()|–—-]|${LOOSE}\b)`, 'i'),
    takes: [' in the fire', ', the mayor said', '. ', ' overnight'],
    keeps: [' three guards', ' inmates', ' the guards'],
  },
  /** What may stand between a figure and a noun that is counted itself: "31 new deaths". */
  beforeNoun: {
    pattern: new RegExp(
      String.raw`^\s+(?:of\s+(?:the|those|these|its|their|his)\s+)?(?:(?!${NO_ADJECTIVE}\b)[\p{L}-]+\s+){0,3}$`,
      'iu',
    ),
    takes: [' ', ' new ', ' of the ', ' confirmed marsh-fever '],
    keeps: [' people in ', ' of miners ', ', ', ' very many new confirmed '],
  },
  participle: {
    pattern: /(?:ed|en|wn|ain|t|ut|own|ed \p{L}+)$/u,
    takes: ['killed', 'shot', 'slain'],
    keeps: ['killing', 'kills'],
  },
  passive: {
    pattern:
      /(?:^|\s)(?:is|are|was|were|been|being|be|get|got|gets)\s+(?:\p{L}+ly\s+|also\s+|still\s+|not\s+|later\s+)*$/iu,
    takes: ['# guards were ', '# were later ', 'had been badly '],
    keeps: ['the guards ', '# were, ', 'we were here '],
  },
  /** After a figure and its noun: a verb of which it is the subject, and no object of the verb before it. */
  subject: {
    pattern: new RegExp(
      String.raw`^(?:\s+(?:others?|more))?\s+(?:(?:also|later|then|still|only|just|all|soon|\p{L}+ly)\s+)*` +
        String.raw`(?:${either(
          'were|was|are|is|had|have|has|did|could|would|will|may|might|can',
          'got|ran|fled|went|came|swam|hid|leapt|slept|wept|sat|stood|began',
        )}\b|${either(
          'escap|surviv|jump|walk|stay|remain|return|appear|surrender|disappear|vanish|crawl|climb',
          'slipp|manag|refus|watch|look|wait|recover|listen|arriv|march|work|liv',
        )}ed\b)|^(?:\s+(?:others?|more|people))?\s+(?:trapped|stranded|stuck)\s*(?:[.;]|$)`,
      'iu',
    ),
    takes: [' trapped', ' escaped', ' others were unhurt', ' more got away', ' later surrendered'],
    keeps: [' in the north', ' others', ' trapped inside', ' wounded', ' escapees'],
  },
  /** What may stand between a verb and the figure that is its object. */
  beforeObject: {
    pattern: new RegExp(`^\\s+${DETERMINERS}${GROUP_OF}$`, 'iu'),
    takes: [' ', ' another ', ' an estimated ', ' a family of '],
    keeps: [' guards and ', ', ', ' nearby ', ' the families of '],
  },
  beforeMember: {
    pattern: new RegExp(`${JOINT}${DETERMINERS}$`, 'i'),
    takes: [' a guard and ', ' tanks, ', ' guards as well as the '],
    keeps: [' a guard ', ' a guard and his dog ', ' band '],
  },
  apart: {
    pattern: /^\s*(?:in|by|at|on|from|during|for|to|into|with|out|,)\b/i,
    takes: [' in Port Ellery and ', ' by guards and '],
    keeps: [' a guard in ', ' inmates and ', ', '],
  },
  member: {
    pattern: new RegExp(
      String.raw`(?:${JOINT}|^\s*)${DETERMINERS}$|\b(?:in|at|across|aboard)\s+(?:all\s+|the\s+)?$`,
      'i',
    ),
    takes: [' ', ' and ', ' homes, another ', ' men in '],
    keeps: [' homes ', ' homes on '],
  },
  /** What makes a participle part of another phrase: "of those injured", "candles for the dead". */
  ofOthers: {
    pattern: new RegExp(
      String.raw`\b(?:those|who|and\s*$|(?:of|for|about|on|over|after|with|to|from|by|into|against|between)\s+` +
        String.raw`(?:(?:the|its|their|his|her|our)\s+)?$|(?:for|about)\s+(?:the|its|their|his|her|our)\s+\p{L}+\s+$)`,
      'iu',
    ),
    takes: [' of those ', ' and ', ' of the ', ' for the ', ' books about their war '],
    keeps: [' and others ', ' of their crew ', ' from the port '],
  },
  /** Before what befell only some: "45 passengers, 12 of whom died". */
  ofWhom: {
    pattern: /(?:#|,\s+\p{L}+(?:\s+\p{L}+)?)\s+of\s+(?:whom|which|them)\b/iu,
    takes: [' passengers, # of whom', ' guests, most of whom ', ' guests, and # of them '],
    keeps: [' passengers, # of the miners', ' of whom', ' more of whom'],
  },
  /** Behind which no further member of a list stands. */
  comma: {
    pattern: /,(?!\s*(?:and\s+|or\s+)?(?:#|(?:many|all|several|some|dozens\s+of|scores\s+of)\s))/iu,
    takes: [' guards, most of them', ' guards, who'],
    keeps: [' guards, #', ' guards, many prisoners'],
  },
  insertion: {
    pattern: /,[^,;:"]{1,90}?,(?=\s|$)|\([^)]*\)|\s[-–—]\s[^–—]{1,90}?\s[-–—](?=\s|$)/gu,
    takes: [' men, all miners, were', ' men (all miners) were', ' men – all miners – were'],
    keeps: [' men, all miners', ' well-known all-round men'],
  },
  /** An insertion with figures of its own that is no member of a list. */
  ofWhole: {
    pattern: /^,\s*(?:including|among|#+\s+of|most|at least|with|and|both|all|the \p{L}+est|#+,)/iu,
    takes: [', including # children,', ', # of them children,', ', the youngest #,'],
    keeps: [', # children,', ', guards and # dogs,'],
  },
  /** Forms of verbs that need an object to be verbs of their own. */
  objectless: {
    pattern: /(?:ing|ed|en|nt|ght|left|shot|hit|cut|lost|held)$/i,
    takes: ['trapped', 'living', 'left'],
    keeps: ['flee', 'said', 'was'],
  },
} as const satisfies Record<string, Rule>;

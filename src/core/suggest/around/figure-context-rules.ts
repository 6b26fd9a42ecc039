import { MONTH_NAMES, WEEKDAY } from '../../text/day.ts';
import { OTHERWISE } from '../counting/count-rules.ts';
import { either, type Rule } from '../../text/rule.ts';

/** The words around a figure that say where, of which event, whose, and whether of a part. */

/** Words for events. */
export const EVENT = either(
  'crash|collision|accident|fire|blaze|explosion|blast|bombing|shooting|stabbing|attack|ambush|raid|clash|battle|landslide|mudslide',
  'avalanche|stampede|crush|collapse|earthquake|quake|flood|storm|cyclone|hurricane|tornado|outbreak|riot|siege|war|conflict|offensive',
  'incident|disaster|strike|protest|derailment|shipwreck|wreck|capsizing|epidemic|eruption|massacre|operation|uprising',
);
const FATE =
  'dead|killed|victims?|injured|wounded|missing|arrested|detained|rescued|casualties|fatalities|survivors?';

/** What holds all of those told of, or most, so that a figure after it is no part of them. */
const NOT_OF = either(
  'list|number|count|toll|roll|total|tally|names?|all|most|many|some|several|half|none|both|few',
);

/** The words that say so. */
export const CONTEXT_RULES = {
  /** Before a figure. */
  part: {
    pattern: new RegExp(
      String.raw`\b(?:including|(?:among|amongst|(?<!\b${NOT_OF}\s)of) (?:them|those|these|whom|which|the (?:${FATE})))\b[^.;]*$`,
      'iu',
    ),
    takes: ['12 died, among them ', 'including ', 'Among the dead were '],
    keeps: [
      '12 died and ',
      'amid the ',
      'The list of the missing stood at ',
      '12 died, most of them at night, and ',
    ],
  },
  /** After a figure: where what is said of some of its people begins. */
  ofSome: {
    pattern:
      /[,;—–]\s+(?:(?:[\p{L}\d.,-]+\s+){0,3}?of\s+(?:them|whom|those)|many|most|some|several|among|including)\b/u,
    takes: [' people died, 30 of them in cars', ' dead, many trapped in their cars'],
    keeps: [' people in cars died, the mayor said', ' of them in cars'],
  },
  /** Before the figure of all, a part among them or not. */
  summing: {
    pattern:
      /\b(?:bringing|taking|raising|lifting|pushing)\s+(?:the|its|their)\s+(?:[\p{L}-]+\s+){1,5}to\s+(?:at\s+least\s+|about\s+)?$/iu,
    takes: ['12 died, among them a nurse, raising the toll to '],
    keeps: ['among them a nurse, bringing the child to a '],
  },
  /** After a figure. */
  partAfter: {
    pattern: new RegExp(
      String.raw`^[^.;,]*(?:^\s+(?:more )?of (?:them|those(?!\s+${OTHERWISE})|these|whom|which|the (?:${FATE}))\b|` +
        String.raw`\b(?:among|amongst) (?:them|those|the (?:${FATE}))\b)`,
      'iu',
    ),
    takes: [' of them seriously', ' tourists were among the dead', ' of those who died'],
    keeps: [
      ' of the miners',
      ' died among the ruins',
      ' of those who were on board',
      ' of those saved were hurt',
    ],
  },
  /** After a figure: a part at a place of its own. */
  partIn: {
    pattern: new RegExp(
      String.raw`^\s+of\s+${either(
        String.raw`(?:them|whom|those|these|which)\s+(?:(?:were|died|killed|destroyed)\s+)?(?:in|at|around|near)\s+`,
        String.raw`(?:them|the\s+\p{L}+(?:\s+lost)?|those\s+\p{L}+)(?:\s*[.,;]|\s*$)`,
      )}`,
      'iu',
    ),
    takes: [' of them in Belwick', ' of them, more than', ' of the lives lost.'],
    keeps: [' of them badly in Belwick', ' of the dead in Belwick', ' of them children'],
  },
  /** Before a figure: it is of some of a kind, and not of all. */
  some: {
    pattern: new RegExp(
      String.raw`^[\s"]*of\s+the\s+(?!(?:${FATE})\b)(?:[\p{L}-]+\s+){1,2}(?:killed|injured|wounded|hurt|arrested|detained|missing|` +
        String.raw`who\s+(?:died|were\s+(?:killed|injured|hurt|arrested)))\b[^.;]*$`,
      'iu',
    ),
    takes: ['Of the prisoners killed, ', 'Of the miners who died, at least '],
    keeps: ['Of the dead, ', 'Of the 44 miners, '],
  },
  /** The same after a figure, or how many more they are than before. */
  someAfter: {
    pattern: new RegExp(
      either(
        String.raw`^\s+of\s+the\s+[^.;]*\b(?:and|while|but)\s+the\s+(?:others?|rest|remaining)\b`,
        String.raw`^\s+(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower)\s+than\b`,
        String.raw`^[^.;]*,\s+(?:bringing|taking|raising|lifting|pushing)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,4}to\b`,
      ),
      'iu',
    ),
    takes: [
      ' of the miners were shot, and the others drowned',
      ' more than on Saturday',
      ' miners died on Sunday, bringing the toll to',
    ],
    keeps: [' of the miners were shot.', ' more miners than'],
  },
  /** Before a figure that is added to one told before. */
  added: {
    pattern: /\b(?:another|a further|an additional)\s+(?:\p{L}+\s+)?$/iu,
    takes: ['Another ', 'a further '],
    keeps: ['a farther ', 'others '],
  },
  /** After a figure: it is one of a day, or what has been added. */
  addedAfter: {
    pattern: new RegExp(
      either(
        String.raw`^\s+(?:more|new|fresh|additional|further)\s+(?!than\b)\p{L}`,
        String.raw`^\s+others?\s+(?:(?:have|had|were)\s+)?(?:lost|died|drowned|killed|perished)\b`,
        String.raw`^[^,.;]*\b(?:in|over|during)\s+the\s+(?:past|last|previous)\s+(?:[\p{L}\d-]+\s+)?(?:days?|hours?|night)\b`,
        String.raw`^\s+(?:\p{L}+\s+)?(?:deaths|fatalities|cases|infections|arrests)\s+on\s+${WEEKDAY}\b`,
      ),
      'iu',
    ),
    takes: [' more miners', ' others lost their lives', ' new deaths', ' deaths in the past 24 hours'],
    keeps: [' more than', ' deaths in the past'],
  },
  /** What a single thing in the midst of an event did, up to the figure. */
  single: {
    pattern: new RegExp(
      String.raw`^[\s"]*(?:An?|One|Another)\s+(?!.*\b(?:said|says|told|counts?|report|list|statement|tally|toll)\b)(?<what>[^;:]*?)(?:,\s+)?` +
        String.raw`\b(?:kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|destroy(?:ed|ing)|leaving)\s+(?:(?:at least|about|some|all|another)\s+)?$`,
      'u',
    ),
    takes: ['A wall fell on a bus, killing ', 'A shell killed at least '],
    keeps: ['A spokesman said it had killed ', 'The quake killed '],
  },
  /** What state some of the hurt are in, after a figure. */
  inCare: {
    pattern: new RegExp(
      String.raw`^[^.;,]*\b(?:in intensive care|in (?:an? )?(?:critical|serious|grave) condition|fight(?:s|ing)? for (?:his|her|their) li(?:fe|ves)|` +
        String.raw`(?:remain|remained|still|kept|stayed)\b[^.;,]*\bhospitals?)\b`,
      'iu',
    ),
    takes: [
      ' miners remain in intensive care',
      ' were in a serious condition',
      ' were kept in hospital overnight',
    ],
    keeps: [' miners were hurt', ' were taken to hospital', ' were hurt, and two remain in hospital'],
  },
  /** An event with its year. */
  datedEvent: {
    pattern: new RegExp(
      String.raw`\b${EVENT}s?\s+(?:of|in)\s+(?:\p{Lu}\p{Ll}+\s+)?(?<year>(?:1\d|20)\d{2})\b`,
      'giu',
    ),
    takes: ['in the fire of 1938', 'the earthquake of June 1974'],
    keeps: ['a fire of 20 hours', 'the fire in a yard'],
  },
  /** A count of the dead that has those who did it among them. */
  withAttacker: {
    pattern: new RegExp(
      String.raw`\b(?:includ(?:e|es|ed|ing)|counting)\s+(?:the|both|two|three|all|one of the)?\s*(?:\p{Ll}+\s+)?` +
        String.raw`(?:gunm[ae]n|attackers?|bombers?|assailants?|shooters?|hijackers?|killers?|himself|herself)\b`,
      'iu',
    ),
    takes: ['including the gunman', 'include the suicide bomber', 'counting two attackers'],
    keeps: ['not counting those hurt', 'and two attackers'],
  },
  /** The same before the figure: "counting the gunman, 12 …". */
  attackerCounted: {
    pattern:
      /\b(?:counting|including|with) (?:the|both|two|three) (?:\p{Ll}+ )?(?:gunm[ae]n|attackers?|bombers?|assailants?|shooters?)\b[^.;]*$/iu,
    takes: ['Counting the gunman, the attack left '],
    keeps: ['without counting the hurt, it left ', 'The gunman shot '],
  },
  /** Another event by its own word. */
  unrelated: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:unrelated|separate|different|earlier|previous)\s+(?:(?:\p{L}+[\s-]+){0,2}${EVENT}s?|matter|case|affair)\b`,
        String.raw`^[\s"]*Another\s+(?:\p{Ll}+\s+)?(?:boat|dinghy|raft|vessel|ship|ferry|trawler|yacht|plane|bus|train|coach)\b`,
        String.raw`\blast month\b|\b(?:weeks|months) (?:ago|earlier)\b|\bin a similar\b`,
      ),
      'iu',
    ),
    takes: [
      'in an unrelated road accident',
      'Another dinghy got into trouble, and',
      'In a separate matter, ',
      'last month',
      'in a separate attack',
    ],
    keeps: ['in the attack', 'for a month', 'an attack on another town', 'a second explosion'],
  },
  /** A count over a time that no single event lasts. */
  overYears: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:in|over|during)\s+(?:the\s+)?(?:past|last|previous)\s+(?:[\p{L}\d-]+\s+){0,2}(?:years?|months|decades?)\b`,
        String.raw`\b(?:has|have|had)\s+(?:since\s+)?(?:lost|killed|arrested|buried)\b.*\bfor\s+(?:[\p{L}\d-]+\s+){1,3}(?:years|decades)\b`,
      ),
      'isu',
    ),
    takes: [
      'in the past six years',
      'over the last decade',
      'had since lost 40 in a war fought for six years',
    ],
    keeps: ['in the past six hours', 'a man jailed for six years had killed 12'],
  },
  /** Another event, where an article does not open with last week's. */
  lastWeek: {
    pattern: new RegExp(
      either(
        String.raw`^[\s"]*(?:(?:only|just|late|early)\s+)?last\s+week\b(?!['’])`,
        String.raw`\b(?:a|the)\s+(?:day|week)\s+(?:ago|earlier)\b|\bearlier\s+this\s+(?:month|year)\b`,
      ),
      'iu',
    ),
    takes: ['Last week 18 drowned', 'A week earlier two died', 'earlier this month'],
    keeps: ["last week's vote", 'this week'],
  },
  since: {
    pattern: /\bsince\b[^,;]*/giu,
    takes: ['since the siege began in January'],
    keeps: ['in January'],
  },
  /** An event that a sentence brings in as new. */
  newEvent: {
    pattern: new RegExp(
      String.raw`(?:\b(?:in|by|from|when|after|during|and)\s+an?|^[\s"]*An?)\s+(?!(?:second|third|fourth)\b)(?:\p{L}+[\s-]+){0,2}(?<event>${EVENT})\b`,
      'giu',
    ),
    takes: ['died in a bus crash', 'by an avalanche'],
    keeps: ['died in the crash', 'in a crashed bus'],
  },
  /** A month that is named alone. */
  month: {
    pattern: new RegExp(
      String.raw`(?<!\d )(?<!since )(?<!until )\b[Ii]n (?:(?:early|late|mid)[\s-])?(?<month>${MONTH_NAMES})\b(?!\s+\d)`,
      'gu',
    ),
    takes: ['in June', 'In late March'],
    keeps: ['since June', 'on 3 June', 'in June 3'],
  },
  /** What parts a clause from the next. */
  clause: {
    pattern: new RegExp(
      either(
        String.raw`;|[,—–]\s+(?:and|but|while|whereas|as|most|many|some|several|all|half|` +
          String.raw`(?:(?:at least|about)\s+)?[\p{L}\d.,]+ of (?:them|whom|those|these))\b`,
        String.raw`\b(?:said|says|told|according to|who|which)\b`,
      ),
      'iu',
    ),
    takes: [', and four', '; he', ' the mayor said '],
    keeps: [', in the town,', ' and two '],
  },
} as const satisfies Record<string, Rule>;

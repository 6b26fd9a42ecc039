import { MONTH_NAMES } from '../text/day.ts';
import { either, type Rule } from '../text/rule.ts';

/** The words around a figure that say where, of which event, whose, and whether of a part. */

const EVENT = either(
  'crash|collision|accident|fire|blaze|explosion|blast|bombing|shooting|stabbing|attack|ambush|raid|clash|battle|landslide|mudslide',
  'avalanche|stampede|crush|collapse|earthquake|quake|flood|storm|cyclone|hurricane|tornado|outbreak|riot|siege|war|conflict|offensive',
  'incident|disaster|strike|protest|derailment|shipwreck|wreck|capsizing|epidemic|eruption|massacre|operation|uprising',
);
const FATE =
  'dead|killed|victims?|injured|wounded|missing|arrested|detained|rescued|casualties|fatalities|survivors?';

/** The words that say so. */
export const CONTEXT_RULES = {
  /** Before a figure. */
  part: {
    pattern: new RegExp(
      String.raw`\b(?:including|(?:among|amongst|of) (?:them|those|these|whom|which|the (?:${FATE})))\b[^.;]*$`,
      'iu',
    ),
    takes: ['12 died, among them ', 'including ', 'Among the dead were '],
    keeps: ['12 died and ', 'amid the '],
  },
  /** After a figure. */
  partAfter: {
    pattern: new RegExp(
      String.raw`^[^.;,]*(?:^\s+(?:more )?of (?:them|those|these|whom|which|the (?:${FATE}))\b|\b(?:among|amongst) (?:them|those|the (?:${FATE}))\b)`,
      'iu',
    ),
    takes: [' of them seriously', ' tourists were among the dead'],
    keeps: [' of the miners', ' died among the ruins'],
  },
  /** Whose losses they are, at the end of what stands before a figure. */
  own: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:its|their) (?:own )?(?:\p{L}+ )?(?:dead|losses|casualties|toll|wounded)\b[^.;]*$`,
        String.raw`\b(?:lost|los(?:es|ing)|suffered|sustained|mourn(?:s|ed|ing)?|bur(?:ies|ied|ying))` +
          String.raw`\s+(?:(?:at least|about|some|nearly|more than|up to|another)\s+)?$`,
      ),
      'iu',
    ),
    takes: ['put its own dead at ', 'said that it had lost ', 'Velland lost at least ', 'Velland mourns '],
    keeps: ['killed ', 'the lost town, where ', 'put the dead at '],
  },
  /** Who has or has sent what is counted, at the end of what stands before a figure. */
  sender: {
    pattern: new RegExp(
      String.raw`(?<side>\p{Lu}\p{L}{2,}(?:\s+\p{Lu}\p{L}{2,})*)(?:\s+(?:army|navy|military|government|forces?|command))?` +
        String.raw`\s+(?:(?:has|have|had|will|would|is|are|also|now|already|\p{Ll}+ by|said|says|it|they|that|to|\p{Ll}+ly)\s+)*${either(
          'ha(?:s|ve|d)|sen[dt]s?|sending|deploy(?:s|ed|ing)?|brought|bring(?:s|ing)?|mass(?:es|ed)|mov(?:es|ed)|offer(?:s|ed)',
          'pledg(?:es|ed)|contribut(?:es|ed)|provid(?:es|ed)|suppl(?:ies|ied)|keeps?|kept|station(?:s|ed)|dispatch(?:es|ed)|fl(?:ew|ies)',
          'field(?:s|ed)?|rush(?:es|ed)|commit(?:s|ted)|lands|landed|rais(?:es|ed)|call(?:s|ed) up|mobili[sz](?:es|ed)|withdr(?:ew|aws)',
        )}` +
        String.raw`\s+(?:(?:up|in|out|back|at least|about|around|roughly|some|nearly|almost|more than|over|up to|another|a further|the)\s+){0,3}$`,
      'u',
    ),
    takes: [
      'Sul sent ',
      'Varland now has about ',
      'the Ostrans have brought roughly ',
      'The Vellish army said it had sent ',
    ],
    keeps: ['sent ', 'The road to Sul was lined by ', 'Sul saw '],
  },
  /** A place that is the subject of its count. */
  alone: {
    pattern: /(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)\s+alone\b/u,
    takes: ['Belwick alone counted', 'Port Ellery alone'],
    keeps: ['the town alone', 'Belwick counted alone'],
  },
  /** "In the hill district of Holt". */
  district: {
    pattern:
      /\b(?:in|at|near)\s+the\s+(?:[\p{Ll}-]+\s+){1,3}of\s+(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/u,
    takes: ['were in the hill district of Holt', 'at the old mill of Upper Harrow'],
    keeps: ['in the hills', 'in Holt'],
  },
  there: {
    pattern: /\bthere\b(?!\s+(?:is|are|was|were|had|has|have)\b)/iu,
    takes: ['There 51 people died', 'died there'],
    keeps: ['there were 51', 'theremin'],
  },
  /** A part of the place without a name: "in the north", "in one village". */
  corner: {
    pattern: new RegExp(
      String.raw`(?<!${EVENT}s?\s)\b[Ii]n\s+(?:the\s+(?:far\s+)?(?<quarter>(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern\s+\p{Ll}+)?|` +
        String.raw`(?<spot>(?:one|a single|another|a nearby|a neighbou?ring)\s+(?:\p{Ll}+\s+)?` +
        String.raw`(?:village|town|street|house|building|district|quarter|suburb|valley|hamlet|camp|block)))\b`,
      'u',
    ),
    takes: ['In the north ', 'in the southern valley', 'died in one village'],
    keeps: ['the quake in the north', 'in the village', 'in the northernmost'],
  },
  /** Of all of the event, wherever the sentence before was. */
  inAll: {
    pattern:
      /\b(?:in all|altogether|in total|a total of|overall|so far|nationwide|country-?wide|across the (?:country|province|region|state|valley|city))\b/iu,
    takes: ['In all 120 died', 'So far 120 have died', 'a total of 120', '120 died across the country'],
    keeps: ['all 120 died', 'across the river', 'in the country'],
  },
  /** The place that "there" goes back to, where it is what its sentence is of. */
  subject: {
    pattern: new RegExp(
      String.raw`^[\s"]*(?:The\s+(?:[\p{Ll}-]+\s+){1,3}of\s+)?(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*),?\s+` +
        String.raw`(?:where|which|was|were|is|has|had|saw|suffered|took|bore|fared)\b`,
      'u',
    ),
    takes: ['The district of Upper Harrow, where it rained, was worst hit.', 'Belwick was worst hit.'],
    keeps: ['The mayor of Belwick spoke.', 'It rained in Belwick.'],
  },
  /** Before the name of a place that people came from or were brought to. */
  way: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:from|over|across)\s+(?:the\s+)?(?:\p{L}+\s+)?$`,
        String.raw`\b(?:hospitals?|clinics?|infirmary|morgue|mortuary|courts?|jails?|headquarters)\s+(?:in|at|near)\s+(?:the\s+)?(?:\p{L}+\s+)?$`,
        String.raw`\b(?:from|to|into|towards?)\s+(?:(?:the|an?|its|their|his|her)\s+(?:\p{Ll}+\s+){1,2}|` +
          String.raw`(?:\p{Ll}+\s+and\s+)?(?:hospitals?|camps?|shelters?|schools?|churches|clinics?)\s+)` +
          String.raw`(?:at|in|near|outside)\s+(?:the\s+)?(?:\p{L}+\s+)?$`,
      ),
      'iu',
    ),
    takes: ['came from ', 'fled to the railhead at ', 'brought to hospitals in ', 'two hospitals in '],
    keeps: ['the toll rose to twelve in ', 'died in '],
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
  /** Where people have gone. */
  gone: {
    pattern: new RegExp(
      String.raw`\b(?:fled|flee|fleeing|crossed|crossing|escaped|moved|gone|went|poured|streamed)\s+(?:\p{Ll}+\s+){0,3}?(?:to|into)` +
        String.raw`\s+(?:the\s+)?(?:\p{Ll}+\s+)?(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)`,
      'u',
    ),
    takes: ['have fled to Sul', 'crossed the border into neighbouring Sul'],
    keeps: ['fled to the hills', 'went to bed in Sul'],
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
  /** Whose dead they are by their own name, before a figure. */
  ofSide: {
    pattern:
      /(?<side>\p{Lu}\p{Ll}[\p{L}’'-]+(?<!ed|ing|ly))\s+(?:death toll|toll|dead|casualties|losses)\s+(?:\p{Ll}+\s+){0,3}$/u,
    takes: ['The Torskan death toll passes ', 'put the Vellish dead at '],
    keeps: ['Police shot dead ', 'put the dead at '],
  },
  /** Another event by its own word. */
  unrelated: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:unrelated|separate|different|earlier|previous)\s+(?:\p{L}+[\s-]+){0,2}${EVENT}s?\b`,
        String.raw`\blast month\b|\b(?:weeks|months) (?:ago|earlier)\b|\bin a similar\b`,
      ),
      'iu',
    ),
    takes: ['in an unrelated road accident', 'last month', 'in a separate attack'],
    keeps: ['in the attack', 'for a month', 'an attack on another town', 'a second explosion'],
  },
  /** An event that a sentence brings in as new. */
  newEvent: {
    pattern: new RegExp(
      String.raw`\b(?:in|by|from|when|after|during|and)\s+an?\s+(?:\p{L}+[\s-]+){0,2}(?<event>${EVENT})\b`,
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
        String.raw`;|[,—–]\s+(?:and|but|while|whereas|as|most|many|some|several|all|half|\p{L}+ of (?:them|whom))\b`,
        String.raw`\b(?:said|says|told|according to|who|which)\b`,
      ),
      'iu',
    ),
    takes: [', and four', '; he', ' the mayor said '],
    keeps: [', in the town,', ' and two '],
  },
  /** Officials of a place, who speak of what happened there. */
  officials: {
    pattern: new RegExp(
      String.raw`\b(?:officials?|ministry|police|hospitals?|doctors|medics|authorities|officers?|mayor|governor|spokes\p{L}+)` +
        String.raw`\s+in\s+(?:the\s+)?(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)` +
        String.raw`\s+(?:said|says?|told|put|reported|confirmed|counted)\b`,
      'u',
    ),
    takes: ['Health officials in Norland said', 'the police in Port Ellery put'],
    keeps: ['people in Norland said', 'officials in black said'],
  },
  /** A name that places no event. */
  institution: {
    pattern: new RegExp(
      String.raw`\b${either(
        'Hospital|Infirmary|Clinic|Centre|Center|University|Ministry|Department|Agency|Court|Society|Church|Street|Road',
        'Square|Avenue|Hotel|School|Station|Airport|Bridge|Market',
      )}$`,
      'u',
    ),
    takes: ['St Ann Hospital', 'Harbour Street'],
    keeps: ['Port Ellery', 'Courtland'],
  },
} as const satisfies Record<string, Rule>;

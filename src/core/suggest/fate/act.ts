import { OF_NOUNS } from './counted-fate.ts';
import { HURTS_OR_HOLDS } from './hurt-or-held.ts';
import {
  CARE,
  COMBATANT,
  DISEASE,
  LOSING,
  regular,
  RELEASING,
  SAFETY,
  word,
  type Wording,
} from './wording.ts';

/** Verbs in the active voice that say what befell whom. */

/** Verbs before their object, and nouns made of them: "killed 12", "the killing of 12". */
export const ACTS: readonly Wording[] = [
  ...OF_NOUNS,
  ...HURTS_OR_HOLDS,
  {
    quantity: 'deaths',
    pattern: word(
      'shot dead|shoot(?:s|ing)? dead|gun(?:s|ned|ning)? down|mow(?:s|ed|n|ing)? down',
      'beat(?:s|ing|en)? to death|stab(?:s|bed|bing)? to death|crush(?:es|ed|ing)? to death',
      'burn(?:s|ed|t|ing)? to death|put(?:s|ting)? to death|bl(?:ew|own|owing) to (?:pieces|bits)',
    ),
    takes: ['shot dead #', 'gunned down #', 'stabbing to death #'],
    keeps: ['shot at #', 'gunning for #', 'stabbed #'],
  },
  {
    quantity: 'deaths',
    pattern: word(
      regular('kill|murder|massacre|behead|slaughter|execute|electrocute|drown|assassinate|annihilate'),
      'massacring|slaying|slew|slain|executing|murdering|drowning|asphyxiat(?:ed|ing)|lynch(?:ed|ing)?',
    ),
    takes: ['killed #', 'murdering #', 'slew #'],
    keeps: ['killer #', 'skilled #', 'non-killed #'],
  },
  {
    quantity: 'deaths',
    pattern: word('eliminat(?:es?|ed|ing)|liquidat(?:es?|ed|ing)'),
    after: new RegExp(String.raw`^[^.;:]{0,30}#+(?:\s+[\p{L}-]+){0,3}\s+(?:${COMBATANT})(?!\p{L})`, 'iu'),
    takes: ['eliminated # rebels', 'liquidating # armed fighters'],
    keeps: ['eliminated # jobs', 'the elimination of # rebels', 'eliminated # teams'],
  },
  {
    quantity: 'deaths',
    pattern: word(
      'hang(?:s|ed|ing)|strangl(?:es?|ed|ing)|suffocat(?:es?|ed|ing)|poison(?:s|ed|ing) to death',
    ),
    after: /^[^.;:]{0,30}#+(?:\s+(?:people|men|women|children|prisoners|inmates|\p{L}+ers))?/iu,
    takes: ['hanged # men', 'strangled #'],
    keeps: ['hung # flags', 'hanged. # men'],
  },
  {
    quantity: 'deaths',
    pattern: word('claim(?:s|ed|ing)?|took|takes?|taking|cost(?:s|ing)?'),
    after: /^[^.;:]*?\blives\b/i,
    takes: ['claimed # lives', 'the fire took # young lives'],
    keeps: ['claimed # victims', 'took #. Their lives'],
  },
  {
    quantity: 'deaths',
    isDirect: true,
    pattern: word('los(?:e|es|t|ing)'),
    before: new RegExp(String.raw`^(?!.*\b(?:${LOSING})\s+(?:(?:has|have|had|also)\s+)*$)`, 'is'),
    after: /^(?![^.;]{0,40}\bto\s+(?:an?\s+)?(?:injur|illness|suspension|rival|retirement|transfer))/i,
    takes: ['lost #', 'losing #'],
    keeps: ['loss #', 'close #', 'lost # players to injury', 'the club lost #'],
  },
  {
    quantity: 'deaths',
    pattern: word(
      '(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|tak(?:e|es|en|ing)|took|ended) (?:the )?lives of',
      'fatally (?:shot|stabbed|wounded|injured)',
    ),
    takes: ['claimed the lives of #', 'fatally stabbed #'],
    keeps: ['the lives of #', 'stabbed #'],
  },
  {
    quantity: 'deaths',
    pattern: word('carr(?:y|ies|ied|ying) off'),
    before: new RegExp(String.raw`(?<!\p{L})(?:${DISEASE})(?!\p{L})[^.;:#]*$`, 'iu'),
    after: /^\s+(?:[\p{L}]+\s+){0,2}#+/u,
    takes: ['The cholera carried off #', 'a fever that had carried off another #'],
    keeps: ['The flood carried off #', 'The fever. Thieves carried off #', 'The plague carried off sheep, #'],
  },
  { quantity: 'deaths', pattern: word('martyr(?:ed|ing)'), takes: ['martyred #'], keeps: ['martyrs #'] },
  {
    quantity: 'injuries',
    before: /(?<!\b(?:the|an?|its|their|this|with|of|from)\s)$/iu,
    pattern: word(
      `${regular('injure|wound|maim|hospitali[sz]e|disfigure')}|injuring|maiming|hospitali[sz]ing`,
      'hurt(?:s|ing)?|(?:shot|shooting) and wound(?:ed|ing)|sicken(?:s|ed|ing)',
    ),
    takes: ['injured #', 'hurting #', 'hospitalised #'],
    keeps: ['injuries #', 'hurtful #', 'uninjured #', 'came with wounds #'],
  },
  {
    quantity: 'injuries',
    pattern: word('treat(?:s|ed|ing)?|admit(?:s|ted|ting)?'),
    before:
      /\b(?:hospitals?|doctors?|medics?|paramedics?|clinics?|nurses?|ambulances?|services?|surgeons?|staff|crescent|cross|borders|they|we)\b[^#]*$/i,
    takes: ['the hospital treated #', 'medics have treated #'],
    keeps: ['the court treated #', 'treated #. Hospitals'],
  },
  {
    quantity: 'injuries',
    pattern: word(
      'sen(?:d|ds|t|ding)|put(?:s|ting)?|took|tak(?:es?|en|ing)|rush(?:ed|ing)?|bring(?:ing)?|brought',
      'fl(?:y|ew|own|ying)|transport(?:ed|ing)',
    ),
    after: new RegExp(
      String.raw`^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:to|in|into) (?:a |an |the |nearby |local )*(?:[\p{L}'-]+ ){0,3}(?:${CARE})(?!\p{L})`,
      'iu',
    ),
    takes: ['sent # people to hospital', 'took # to the nearby clinic', 'rushed # into intensive care'],
    keeps: ['sent # people to port', 'took hospitals', 'sent # to hospitable towns'],
  },
  {
    quantity: 'arrests',
    pattern: word(
      `${regular('arrest|detain|apprehend')}|round(?:s|ed|ing)? up|nab(?:s|bed|bing)?|took into custody`,
      'taking into custody|imprison(?:ed|ing)|(?:haul|march|cart)(?:s|ed|ing)? (?:away|off)',
    ),
    takes: ['arrested #', 'rounding up #', 'took into custody #'],
    keeps: ['an arrestee #', 'took #'],
  },
  {
    quantity: 'evacuated',
    pattern: word(
      `${regular('evacuate|relocate|airlift')}|evacuating|relocating|bus(?:s)?(?:ed|ing)`,
      '(?:mov(?:es?|ed|ing)|bring(?:s|ing)?|brought|take|took|taken|taking|lead(?:s|ing)?|led|fl(?:y|ew|own|ying)) out',
    ),
    after: new RegExp(
      String.raw`^(?![^.;:]{0,30}#+(?:\s+[\p{L}-]+){0,3}\s+(?:${COMBATANT}|loans|adverts|policies)(?!\p{L}))`,
      'iu',
    ),
    takes: ['evacuated #', 'flew out #'],
    keeps: ['evacuees #', 'flew #', 'took out # rebels'],
  },
  {
    quantity: 'evacuated',
    pattern: word(
      'mov(?:es?|ed|ing)|bring(?:s|ing)?|brought|take|took|taken|taking|lead(?:s|ing)?|led',
      'shift(?:s|ed|ing)?|transferr?(?:s|ed|ing)?|fl(?:y|ew|own|ying)|usher(?:ed|ing)|carr(?:y|ies|ied|ying)|ferr(?:y|ies|ied|ying)',
    ),
    after: new RegExp(
      String.raw`^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:out of|to (?:${SAFETY})|(?:across )?to the mainland)(?!\p{L})`,
      'iu',
    ),
    takes: ['carried # across to the mainland', 'moved # people to higher ground', 'took # out of the port'],
    keeps: ['moved # people to tears', 'moved out'],
  },
  {
    quantity: 'rescued',
    pattern: word(
      `${regular('rescue|pluck|winch|save|liberate')}|rescuing|saving|liberating`,
      'pull(?:s|ed|ing)?(?: out| alive)?|dig(?:s|ging)? out|dug out|fish(?:ed|ing) out|extricat(?:ed|ing)',
      'hoist(?:ed|ing)',
    ),
    after: /^(?!\s+#+\s+(?:more\s+)?(?:lives|deaths|injuries|jobs)\b)/iu,
    takes: ['rescued #', 'pulled out #', 'dug out #'],
    keeps: ['rescuers #', 'dug #', 'saved # lives'],
  },
  {
    quantity: 'rescued',
    pattern: word('free(?:s|d|ing)?'),
    before: new RegExp(
      String.raw`^(?!.*\b(?:${RELEASING})\s+(?:(?:has|have|had|also|later|then)\s+)*$)`,
      'is',
    ),
    after:
      /^(?!\s+#+(?:\s+[\p{L}-]+){0,3}\s+(?:suspects|detainees|protesters|demonstrators|convicts|prisoners|inmates)\b)/iu,
    takes: ['freed #', 'Firefighters freed # miners'],
    keeps: ['A court freed #', 'freed # old prisoners', 'The freedom of #'],
  },
  {
    quantity: 'rescued',
    pattern: word(
      'lead(?:s|ing)?|led|carr(?:y|ied|ying)|bring(?:s|ing)?|brought|haul(?:ed|ing)|help(?:ed|ing)|f(?:ind|inds|ound)',
    ),
    after: /^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:to safety|ashore|alive\b(?!\s+and\s+\p{L}+\s+dead))/iu,
    takes: ['led # miners to safety', 'carried # ashore'],
    keeps: ['led # miners to believe', 'carried # shore signs'],
  },
  {
    quantity: 'rescued',
    pattern: word(
      'lift(?:s|ed|ing)?|t(?:akes?|ook|aken|aking)|pick(?:s|ed|ing)?(?: up)?|bring(?:s|ing)?|brought',
    ),
    after: new RegExp(
      String.raw`^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:from|off) (?:the |their )?(?:\p{L}+ )?` +
        String.raw`(?:roof(?:top)?s?|trees?|water|sea|rubble|wreck(?:age)?|ruins|ledges?|rafts?|rocks?|floods?)(?!\p{L})`,
      'iu',
    ),
    takes: ['lifted # people from roofs', 'took # off the wreck'],
    keeps: ['lifted # from the list', 'took # off the payroll'],
  },
  {
    quantity: 'displaced',
    pattern: word(`${regular('displace|uproot')}|displacing|unhous(?:ed|ing)`),
    takes: ['displaced #', 'uprooting #'],
    keeps: ['misplaced #', 'uprooters #'],
  },
  {
    quantity: 'displaced',
    pattern: word('driv(?:e|es|en|ing)|drove|forc(?:e|es|ed|ing)|sen[dt](?:s|ing)?|prompt(?:s|ed|ing)?'),
    after:
      /^\s+#+(?:\s+(?:more|others|other))?(?:\s+of)?(?:\s+[\p{L}-]+){0,4}\s+(?:from|out of|into|off|to (?:flee|leave|abandon|seek|escape)|fleeing)/iu,
    takes: ['forced # people to flee', 'drove # from the valley'],
    keeps: ['forced # people to vote', 'drove # buses'],
  },
  {
    quantity: 'displaced',
    pattern: word('le(?:ft|aves?|aving)|ma(?:de|kes?|king)|render(?:s|ed|ing)?'),
    after: /^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:homeless|without (?:shelter|homes?|a home|a roof)|displaced)/iu,
    takes: ['left # homeless', 'made # people homeless'],
    keeps: ['left # houses', 'homeless # left'],
  },
  {
    quantity: 'damage',
    before: /(?<!\b(?:the|an?|its|their|this)\s)$/iu,
    pattern: word(
      regular('destroy|damage|flatten|wreck|raze|torch|demolish|flood|inundate'),
      regular('submerge|unroof|loot|vandali[sz]e|ransack|incinerate|obliterate|scorch|swamp|collapse'),
      'levelled|levelling|damaging|razing|submerging|gut(?:s|ted|ting)?|burn(?:s|ed|t|ing)?(?: down)?',
      '(?:set(?:s|ting)?) (?:fire to|ablaze|alight)|(?:wash(?:es|ed|ing)?|sweep(?:s|ing)?|swept|carr(?:y|ies|ied|ying)) (?:away|off)',
      't(?:ear|ore)(?:s|ing)? down|knock(?:s|ed|ing)? (?:down|out)|shatter(?:s|ed|ing)?|shot down',
      'shooting down|shoot(?:s)? down',
    ),
    takes: ['destroyed #', 'washed away #', 'shot down #'],
    keeps: ['destroyers #', 'washed #', 'shot #', 'out of the wreck #'],
  },
  {
    quantity: 'damage',
    pattern: word('reduc(?:es?|ed|ing)|la(?:id|ys|ying)'),
    after: /^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:to|in) (?:rubble|ashes|ruins)\b/iu,
    takes: ['reduced # homes to rubble', 'laid # farms in ashes'],
    keeps: ['reduced # jobs to part-time', 'laid # eggs'],
  },
  {
    quantity: 'damage',
    isWeak: true,
    pattern: word(
      'sack(?:ed|ing)|los(?:e|t|ing)|level(?:s|ed|ing)?|down(?:ed|ing)|hit(?:s|ting)?|str(?:ikes?|uck|iking)|bur(?:y|ies|ied|ying)',
    ),
    takes: ['hit #', 'struck #', 'lost # homes'],
    keeps: ['hitter #', 'the loss # homes'],
  },
  {
    quantity: 'troops',
    pattern: word(
      regular('deploy|dispatch|despatch|mobili[sz]e|station|commit|contribute'),
      `${regular('amass|assemble|concentrate|redeploy|withdraw|scramble|mass')}|sen(?:d|ds|t|ding)`,
      'call(?:s|ed|ing)? up|draft(?:ed|ing)|withdrew|withdrawing|withdrawn|mobili[sz]ing',
      'fl(?:y|ew|own|ying)|involv(?:ed|ing)|comprising|backed by|consisting of',
    ),
    takes: ['deployed #', 'sending #', 'calls up #'],
    keeps: ['deployment #', 'the sender #', 'calls #'],
  },
  {
    quantity: 'equipment',
    pattern: word(
      'launch(?:es|ed|ing)?|fir(?:es?|ed|ing)|us(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)',
      'captur(?:e|ed|ing)|intercept(?:s|ed|ing)?|found|recover(?:ed|ing)|confiscat(?:ed|ing)',
      'surrender(?:ed|ing)|deliver(?:ed|ing)',
    ),
    takes: ['launched #', 'seized #', 'found #'],
    keeps: ['launchers #', 'foundry #'],
  },
  {
    quantity: 'arrests',
    isDirect: true,
    pattern: word('captur(?:es|ed|ing)'),
    takes: ['captured #'],
    keeps: ['a capture #', 'recaptured #'],
  },
  {
    quantity: 'arrests',
    isWeak: true,
    pattern: word('captur(?:es|ed|ing)'),
    takes: ['captured a general and # soldiers'],
    keeps: ['a capture #', 'recaptured #'],
  },
  {
    quantity: 'missing',
    pattern: word('(?:search(?:ing|ed)?|looking) for'),
    before: /\b(?:rescue\p{L}*|crews?|teams?|divers?|coast ?guards?|survivors|bodies)\b/iu,
    takes: ['divers are searching for #', 'a rescue team was looking for #'],
    keeps: ['voters were looking for #', 'divers found #'],
  },
];

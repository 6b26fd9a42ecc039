import type { Quantity } from '../../figure/quantity.ts';

/** The words of English that say what befell whom: verbs by voice, and nouns that are counted themselves. */

/** A wording of one quantity. `before` and `after` are what must stand beside it. */
export interface Wording {
  quantity: Quantity;
  pattern: RegExp;
  before?: RegExp;
  after?: RegExp;
  /** Says much else besides, and is believed only of a noun that is known. */
  isWeak?: boolean;
  /** Has only what follows at once for its object: "lost 11", but not "lost their jobs and 11 …". */
  isDirect?: boolean;
}

const word = (source: string) => new RegExp(String.raw`(?<![\p{L}-])(?:${source})(?![\p{L}-])`, 'giu');
const regular = (stems: string) => stems.replace(/(\p{L}+)/gu, '$1(?:s|ed|d|ing)?');

const CARE =
  'hospitals?|infirmary|infirmaries|clinics?|intensive care|medical (?:centre|center|facility|facilities|care)|casualty|emergency rooms?|wards?|ICU';
const SAFETY =
  'higher ground|safer (?:ground|areas|places)|shelters?|temporary|(?:a |the )?(?:\\p{L}+ ){0,2}(?:shelters?|cent(?:re|er)s?|camps?|schools?|gym(?:nasium)?s?|halls?|hotels?)';
const HOME = '(?:homes?|houses?|villages?|town|city|area|region|shacks?|camps?|neighbou?rhoods?|properties)';

/** Verbs before their object, and nouns made of them: "killed 12", "the killing of 12". */
export const ACTS: readonly Wording[] = [
  {
    quantity: 'deaths',
    pattern: word(
      '(?:deaths?|killings?|murders?|massacre|executions?|assassinations?|slayings?|bodies|remains|drownings?) of',
    ),
  },
  { quantity: 'injuries', pattern: word('(?:injur(?:y|ies) (?:to|of)|wounding of)') },
  { quantity: 'arrests', pattern: word('(?:arrests?|detentions?|capture) of') },
  { quantity: 'missing', pattern: word('disappearances? of') },
  { quantity: 'displaced', pattern: word('(?:displacement|exodus) of') },
  { quantity: 'evacuated', pattern: word('evacuations? of') },
  { quantity: 'rescued', pattern: word('rescues? of') },
  { quantity: 'damage', pattern: word('(?:destruction|demolition|collapse) of') },
  { quantity: 'troops', pattern: word('(?:deployment|dispatch|arrival|withdrawal) of') },
  {
    quantity: 'deaths',
    pattern: word(
      'shot dead|shoot(?:s|ing)? dead|gun(?:s|ned|ning)? down|mow(?:s|ed|n|ing)? down|beat(?:s|ing|en)? to death|stab(?:s|bed|bing)? to death|crush(?:es|ed|ing)? to death|burn(?:s|ed|t|ing)? to death',
    ),
  },
  {
    quantity: 'deaths',
    pattern: word(
      `${regular('kill|murder|massacre|behead|slaughter|execute|electrocute|drown|assassinate|annihilate')}|massacring|slaying|slew|slain|executing|murdering|drowning|asphyxiat(?:ed|ing)|lynch(?:ed|ing)?`,
    ),
  },
  {
    quantity: 'deaths',
    pattern: word('claim(?:s|ed|ing)?|took|takes?|taking|cost(?:s|ing)?'),
    after: /^[^.;:]*?\blives\b/i,
  },
  { quantity: 'deaths', isDirect: true, pattern: word('los(?:e|es|t|ing)') },
  {
    quantity: 'deaths',
    pattern: word(
      '(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|tak(?:e|es|en|ing)|took|ended) (?:the )?lives of|fatally (?:shot|stabbed|wounded|injured)',
    ),
  },
  { quantity: 'deaths', pattern: word('martyr(?:ed|ing)') },
  {
    quantity: 'injuries',
    pattern: word(
      `${regular('injure|wound|maim|hospitali[sz]e|disfigure')}|injuring|maiming|hospitali[sz]ing|hurt(?:s|ing)?|(?:shot|shooting) and wound(?:ed|ing)|sicken(?:s|ed|ing)`,
    ),
  },
  {
    quantity: 'injuries',
    pattern: word('treat(?:s|ed|ing)?|admit(?:s|ted|ting)?'),
    before:
      /\b(?:hospitals?|doctors?|medics?|paramedics?|clinics?|nurses?|ambulances?|services?|surgeons?|staff|crescent|cross|borders|they|we)\b[^#]*$/i,
  },
  {
    quantity: 'injuries',
    pattern: word(
      'sen(?:d|ds|t|ding)|put(?:s|ting)?|took|tak(?:es?|en|ing)|rush(?:ed|ing)?|bring(?:ing)?|brought|fl(?:y|ew|own|ying)|transport(?:ed|ing)',
    ),
    after: new RegExp(
      String.raw`^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:to|in|into) (?:a |an |the |nearby |local )*(?:[\p{L}'-]+ ){0,3}(?:${CARE})(?!\p{L})`,
      'iu',
    ),
  },
  {
    quantity: 'arrests',
    pattern: word(
      `${regular('arrest|detain|apprehend')}|round(?:s|ed|ing)? up|nab(?:s|bed|bing)?|took into custody|taking into custody|imprison(?:ed|ing)`,
    ),
  },
  {
    quantity: 'arrests',
    pattern: word('hold|holds|held|holding|captur(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took'),
    before:
      /\b(?:police|officers|authorities|forces|troops|soldiers|security|army|military|detectives|investigators|prosecutors|gendarmes|guards?|cops|it|they|he|we|had|and)\b[^#]*$|and\s+$/i,
    after:
      /^\s+#+(?!\s+(?:hostage|on\b)|[^.;]*\bhostages?\b)(?=[^.;:]*\b(?:custody|prisoners?|suspects?|captive|soldiers|fighters|and hunt|for questioning|over|in connection)\b)/i,
  },
  {
    quantity: 'evacuated',
    pattern: word(
      `${regular('evacuate|relocate|airlift')}|evacuating|relocating|bus(?:s)?(?:ed|ing)|(?:mov(?:es?|ed|ing)|bring(?:s|ing)?|brought|take|took|taken|taking|lead(?:s|ing)?|led|fl(?:y|ew|own|ying)) out`,
    ),
  },
  {
    quantity: 'evacuated',
    pattern: word(
      'mov(?:es?|ed|ing)|bring(?:s|ing)?|brought|take|took|taken|taking|lead(?:s|ing)?|led|shift(?:s|ed|ing)?|transferr?(?:s|ed|ing)?|fl(?:y|ew|own|ying)|usher(?:ed|ing)',
    ),
    after: new RegExp(String.raw`^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:out of|to (?:${SAFETY}))(?!\p{L})`, 'iu'),
  },
  {
    quantity: 'rescued',
    pattern: word(
      `${regular('rescue|pluck|winch|free|save|liberate')}|rescuing|freeing|saving|liberating|pull(?:s|ed|ing)?(?: out| alive)?|dig(?:s|ging)? out|dug out|fish(?:ed|ing) out|extricat(?:ed|ing)|hoist(?:ed|ing)`,
    ),
  },
  {
    quantity: 'rescued',
    pattern: word(
      'lead(?:s|ing)?|led|carr(?:y|ied|ying)|bring(?:s|ing)?|brought|haul(?:ed|ing)|help(?:ed|ing)',
    ),
    after: /^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:to safety|ashore|alive)/iu,
  },
  { quantity: 'displaced', pattern: word(`${regular('displace|uproot')}|displacing|unhous(?:ed|ing)`) },
  {
    quantity: 'displaced',
    pattern: word('driv(?:e|es|en|ing)|drove|forc(?:e|es|ed|ing)|sen[dt](?:s|ing)?|prompt(?:s|ed|ing)?'),
    after:
      /^\s+#+(?:\s+(?:more|others|other))?(?:\s+of)?(?:\s+[\p{L}-]+){0,4}\s+(?:from|out of|into|off|to (?:flee|leave|abandon|seek|escape)|fleeing)/iu,
  },
  {
    quantity: 'displaced',
    pattern: word('le(?:ft|aves?|aving)|ma(?:de|kes?|king)|render(?:s|ed|ing)?'),
    after: /^\s+#+(?:\s+[\p{L}-]+){0,4}\s+(?:homeless|without (?:shelter|homes?|a home|a roof)|displaced)/iu,
  },
  {
    quantity: 'damage',
    pattern: word(
      `${regular('destroy|damage|flatten|wreck|raze|torch|demolish|flood|inundate|submerge|loot|vandali[sz]e|ransack|incinerate|obliterate|scorch|bury|swamp|collapse')}|levelled|levelling|damaging|razing|submerging|gut(?:s|ted|ting)?|burn(?:s|ed|t|ing)?(?: down)?|(?:set(?:s|ting)?) (?:fire to|ablaze|alight)|wash(?:es|ed|ing)? away|sweep(?:s|ing)? away|swept away|t(?:ear|ore)(?:s|ing)? down|knock(?:s|ed|ing)? (?:down|out)|shatter(?:s|ed|ing)?|shot down|shooting down|shoot(?:s)? down`,
    ),
  },
  {
    quantity: 'damage',
    isWeak: true,
    pattern: word('los(?:e|t|ing)|level(?:s|ed|ing)?|down(?:ed|ing)|hit(?:s|ting)?|str(?:ikes?|uck|iking)'),
  },
  {
    quantity: 'troops',
    pattern: word(
      `${regular('deploy|dispatch|despatch|mobili[sz]e|station|commit|contribute|amass|assemble|concentrate|redeploy|withdraw|scramble|mass')}|sen(?:d|ds|t|ding)|call(?:s|ed|ing)? up|draft(?:ed|ing)|withdrew|withdrawing|withdrawn|mobili[sz]ing|fl(?:y|ew|own|ying)|involv(?:ed|ing)|comprising|backed by|consisting of`,
    ),
  },
  {
    quantity: 'equipment',
    pattern: word(
      'launch(?:es|ed|ing)?|fir(?:es?|ed|ing)|us(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|captur(?:e|ed|ing)|intercept(?:s|ed|ing)?|found|recover(?:ed|ing)|confiscat(?:ed|ing)|surrender(?:ed|ing)|deliver(?:ed|ing)',
    ),
  },
  { quantity: 'arrests', pattern: word('captur(?:es|ed|ing)') },
  {
    quantity: 'missing',
    pattern: word('(?:search(?:ing|ed)?|looking) for'),
    before: /\b(?:rescue\p{L}*|crews?|teams?|divers?|coast ?guards?|survivors|bodies)\b/iu,
  },
];

/** What is said of a subject before it: "12 were killed", "12 died", and in headlines "12 killed". */
export const FATES: readonly Wording[] = [
  {
    quantity: 'deaths',
    pattern: word(
      "killed|dead|(?:found|dug out|pulled out|brought out|washed up) dead|murdered|massacred|slain|slaughtered|beheaded|electrocuted|executed|drowned|martyred|shot dead|gunned down|(?:stabbed|beaten|hacked|burned|burnt|crushed|trampled|frozen|clubbed|bludgeoned|starved) to death|fatally (?:shot|wounded|injured|stabbed|burned)|los(?:t|ing) (?:their|his|her) (?:lives|life)|(?:did not|didn't|not) (?:make it|survive)|passed away|pass away|assassinated|lynched",
    ),
  },
  {
    quantity: 'deaths',
    pattern: word(
      'died|die|dies|dying|perish(?:ed|es)?|drowned|drown|succumb(?:ed|s)?|lose their lives|starved|(?:is|are|was|were|be) among (?:the |those )?(?:dead|killed|victims|fatalities)|froze to death|burned to death|bled to death',
    ),
  },
  {
    quantity: 'injuries',
    pattern: word(
      `injured|wounded|hurt|maimed|hospitali[sz]ed|sickened|poisoned|(?:taken|rushed|brought|sent|admitted|transported|transferred|flown|airlifted|ferried) to (?:a |the |an |nearby |local |city |hospital )*(?:[\\p{L}'-]+ ){0,3}(?:${CARE})|admitted with|treated|receiv(?:ed|ing|e) (?:medical |hospital )?(?:treatment|care)|requir(?:ed|ing) (?:hospital |medical )?treatment|need(?:ed|ing) (?:hospital |medical )?treatment|(?:suffer(?:ed|ing|s)?|sustain(?:ed|ing)?)(?: from)?(?: [\\p{L}-]+){0,4} (?:injuries|burns|wounds|inhalation|fractures|hypothermia|concussion|trauma)|in (?:a )?(?:critical|serious|stable|grave|life-threatening)(?: (?:but|and) \\p{L}+)? condition|in intensive care|in (?:the )?hospital|critically (?:ill|injured)|seriously (?:hurt|injured)|with (?:bullet|gunshot|shrapnel|stab) wounds|ha(?:d|s|ve) (?:minor|serious|severe|slight|light|life-threatening) injuries`,
    ),
  },
  {
    quantity: 'arrests',
    pattern: word(
      'arrested|detained|apprehended|rounded up|(?:taken |remain(?:s|ed)? |kept |held |being held )?in(?:to)? (?:police )?custody|held (?:for|over|on suspicion|in connection|by police|by the police|without)|imprisoned|behind bars|taken prisoner|captured|nabbed',
    ),
  },
  {
    quantity: 'missing',
    pattern: word(
      '(?:gone |went |reported |still |feared |listed as )?missing|unaccounted for|not (?:yet )?(?:been )?(?:found|located|traced|seen|accounted for|recovered|heard from)|vanish(?:ed|es)?|disappeared|lost at sea|untraced|yet to be (?:found|located|traced)',
    ),
  },
  {
    quantity: 'displaced',
    pattern: word(
      `displaced|homeless|fle(?:d|e|es|eing)|(?:le(?:ft|aves?|aving)|abandon(?:ed|ing)?|quit|escaped?) (?:their|the) (?:\\p{L}+ )?${HOME}|forced (?:from|out|to (?:flee|leave|abandon))|driven (?:from|out)|without (?:shelter|homes?|a home|a roof)|uprooted|(?:tak(?:e|en|ing)|took|sought|seek(?:ing)?|found) (?:shelter|refuge)|crossed (?:the border|into)|lost their homes|(?:out of|away from) their homes|sleeping (?:rough|outside|outdoors|in the open)|sheltering`,
    ),
  },
  {
    quantity: 'evacuated',
    pattern: word(
      `evacuated|(?:being |be )?moved (?:out|to (?:safety|${SAFETY}))|taken to safety|relocated|(?:led|brought|bussed|bused|flown|ferried|moved|taken) out|bussed|bused|airlifted|(?:taken|moved|transferred|brought|shifted|ferried|flown|led) to (?:${SAFETY})|made it out|(?:told|ordered|asked|instructed|urged) to (?:evacuate|leave)|under (?:mandatory )?evacuation`,
    ),
  },
  {
    quantity: 'rescued',
    pattern: word(
      'rescued|pulled (?:alive )?(?:from|out)|pulled alive|freed|saved|cut (?:free|from|out)|brought (?:(?:out|up) alive|to the surface)|(?:reached|recovered) alive|plucked|winched|hoisted|dug out|brought (?:to safety|ashore)|found alive|survived|liberated|led to safety|extricated|picked up',
    ),
  },
  {
    quantity: 'damage',
    pattern: word(
      'destroyed|damaged|flattened|gutted|wrecked|razed|levelled|leveled|torched|demolished|flooded|inundated|submerged|looted|vandali[sz]ed|ransacked|collapsed?|burn(?:ed|t)(?: down| out| to the ground)?|(?:washed|swept|blown) away|set (?:alight|on fire|ablaze|fire)|uninhabitable|reduced to (?:rubble|ashes)|torn down|shot down|downed|knocked out|overturned|incinerated|ruined|caved in|under ?water',
    ),
  },
  {
    quantity: 'damage',
    isWeak: true,
    pattern: word('lost|hit|struck|rolled|shattered'),
    after: /^\s*(?:$|[.,;]|(?:in|to|when|as|after|during|by|and|on|down|over)\b)/i,
  },
  {
    quantity: 'troops',
    pattern: word(
      'deployed|stationed|dispatched|despatched|mobili[sz]ed|sent|called (?:up|out|in)|drafted in|taking part|pressed into service|on (?:duty|patrol|the ground|standby|the streets)|patrol(?:led|ling|s)?|guard(?:ed|ing|s)?|massed|took part|searching|involved|ringed|joined|surround(?:ed|ing)?|scrambled|moved in|seized|stormed|entered|arriv(?:ed|ing)|withdrawn|pulled out|left',
    ),
  },
  {
    quantity: 'equipment',
    pattern: word('fired|launched|seized|intercepted|captured|delivered|confiscated|shot down|downed'),
  },
];

/** Nouns that are counted themselves: "31 new deaths". */
export const COUNTS: readonly Wording[] = [
  {
    quantity: 'deaths',
    pattern: word('deaths?|fatalit(?:y|ies)|bod(?:y|ies)|corpses?|dead|killings|deceased|martyrs'),
  },
  {
    quantity: 'deaths',
    pattern: word('lives'),
    before:
      /\b(?:claim(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|cost(?:s|ing)?|los(?:e|t|ing)|loss of|with|snuff\p{L}* out)\b[^.;]*$/iu,
  },
  {
    quantity: 'deaths',
    pattern: word('lives'),
    after: /^\s+(?:(?:were|was|have been|had been|been)\s+)?lost\b/i,
  },
  { quantity: 'injuries', pattern: word('injur(?:y|ies)|injured|wounded|hospitali[sz]ations?') },
  { quantity: 'arrests', pattern: word('arrests?|detentions?|detainees') },
  { quantity: 'missing', pattern: word('missing|disappearances') },
  {
    quantity: 'displaced',
    pattern: word('displaced|homeless|displacements|(?:internally )?displaced (?:people|persons)|IDPs'),
  },
  { quantity: 'evacuated', pattern: word('evacuees|evacuations') },
  { quantity: 'rescued', pattern: word('survivors|rescues') },
];

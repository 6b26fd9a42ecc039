import { ARRESTING, CAPTORS, CARE, COMBATANT, HELD, HELD_EVENTS, word, type Wording } from './wording.ts';

/** What is said to have befallen those who live: that they were hurt, or that they were held. */

const BROUGHT = 'taken|rushed|brought|sent|admitted|transported|transferred|flown|airlifted|ferried';

const BODY = [
  'legs?|arms?|bones?|ribs?|limbs?|ankles?|wrists?|hips?|jaws?|noses?|collar-?bones?|shoulders?|skulls?|thighs?|knees?',
  'hands?|feet|foot|fingers?|toes?|necks?|backs?|spines?|pelvis|vertebrae|faces?|heads?|eyes?',
].join('|');
/** What a body suffers. Firms have cuts and shocks too, so those need a word more. */
const HARM = [
  'injur(?:y|ies)|burns|wounds|inhalation|fractures|hypothermia|concussion|trauma|scalds|contusions|bruises',
  'bruising(?! \\p{L}+s)|grazes|scratches|abrasions|lacerations|gashes|sprains|whiplash|frostbite|sunstroke|heat ?stroke',
  'heat exhaustion|(?:gas|food|monoxide) poisoning|electric shocks?|(?<=from )exposure',
  `(?:broken|fractured|cracked|dislocated|crushed|severed|sprained|shattered|mangled) (?:${BODY})`,
  '(?<=(?:suffer|suffered|suffers|suffering|sustained|from|with|and|only) )(?:severe )?shock(?! (?!and|after|when|but|as|at|on)\\p{L})',
  'cuts (?:and|or) (?:bruis(?:es|ing)|grazes|scratches|burns|shock|abrasions|sprains|concussion|broken)',
  `cuts (?:from (?:\\p{L}+ )?(?:glass|splinters|debris|shrapnel)|(?:to|on|about) (?:the |their |his |her )(?:${BODY}))`,
  '(?:minor|slight|superficial|facial|deep) cuts(?! (?:in|of|to)\\b)',
].join('|');
/** Up to four words between the verb and the harm, none of which makes it another's or denies it. */
const OF_HARM =
  '(?: (?!(?:no|not|neither|few|any|for|after|against|over|about|without|than|who|whose|in|on|at|but|compensation)(?![\\p{L}-]))[\\p{L}-]+){0,4}';
/** What kind of harm it is. */
const SORT =
  '(?:minor|serious|severe|slight|light|bad|multiple|several|life-threatening|facial|head|leg|arm|hand|deep)';
const ESCAPED = '(?:(?:got|came|come|coming|getting) (?:off|away)|escap(?:ed|ing)|emerged|ended up|left|met)';

/** What people are held for. */
const CRIME = [
  'murder|theft|arson|robbery|rape|assault|burglary|fraud|sabotage|treason|spying|espionage|smuggling|trespass|vandalism|sedition',
  '(?:disturbing|carrying|looting|rioting|stealing|robbing|attacking|assaulting|possessing|obstructing|resisting|trespassing|breaking|throwing)',
].join('|');
/** "Over two days", "for the weekend". */
const DAYS = String.raw`\s+(?:the\s+)?(?:[\p{L}\d#]+\s+){0,2}(?:days?|weeks?|months?|years?|weekends?|hours?|nights?|period|winter|summer)\b`;
/** After "held": what says that it was an arrest. */
const ARRESTED = String.raw`over(?!${DAYS})|in connection with|by (?:the )?(?:\p{L}+ )?(?:police|gendarmes|military police)`;
/** What is held, or who is held by others than the police. */
const NO_EVENT = String.raw`^(?!.*(?<!\p{L})(?:${HELD_EVENTS})(?!\p{L})[^,;#]*$)`;

/** What is said of a subject before it. */
export const HURT_OR_HELD: readonly Wording[] = [
  {
    quantity: 'injuries',
    pattern: word(
      'injured|wounded|hurt|maimed|hospitali[sz]ed|sickened|poisoned',
      `(?:${BROUGHT}) to (?:a |the |an |nearby |local |city |hospital )*(?:[\\p{L}'-]+ ){0,3}(?:${CARE})`,
      'admitted with|treated|under(?:going)? (?:medical )?treatment|receiv(?:ed|ing|e) (?:medical |hospital )?(?:treatment|care)',
      'requir(?:ed|ing) (?:hospital |medical )?treatment|need(?:ed|ing) (?:hospital |medical )?treatment',
      `(?:suffer(?:ed|ing|s)?|sustain(?:ed|ing|s)?|receiv(?:ed|ing)|nurs(?:ed|ing))${OF_HARM} (?:${HARM})`,
      `${ESCAPED} with(?: (?:nothing|no) (?:worse|more) than)?${OF_HARM} (?:${HARM})`,
      `ha(?:d|s|ve) (?:(?:an? |both |only )?(?:${SORT} ){0,2})(?:${HARM})`,
      'in (?:a )?(?:critical|serious|stable|grave|life-threatening)(?: (?:but|and) \\p{L}+)? condition',
      'in intensive care|in (?:the )?hospital|critically (?:ill|injured)|seriously (?:hurt|injured)',
      'with (?:bullet|gunshot|shrapnel|stab) wounds',
      'in a (?:critical|serious|stable|grave) state|in a coma|unconscious',
      'overcome by (?:the )?(?:\\p{L}+ )?(?:fumes|smoke|gas|heat)|fighting for (?:(?:their|his|her) )?li(?:ves|fe)',
      'hit by (?:bullets?|shrapnel|gunfire|shots|splinters)|struck by (?:bullets?|shrapnel|lightning)',
      'broke (?:bones|limbs|an? (?:leg|arm|rib))',
    ),
    takes: [
      '# suffered cuts and bruises',
      '# received a badly broken leg',
      '# escaped with nothing worse than grazes',
      '# had broken ribs',
      '# were suffering from shock.',
      '# injured',
      '# taken to a nearby hospital',
      '# in critical condition',
      '# suffered minor burns',
    ],
    keeps: [
      '# suffered pay cuts',
      '# suffered shock defeats',
      '# suffered no injuries',
      '# received compensation for burns',
      '# got off with a fine',
      '# injuries',
      '# taken to a nearby port',
      '# in mint condition',
      '# suffered losses',
    ],
  },
  {
    quantity: 'injuries',
    isWeak: true,
    pattern: word('burned|burnt|scalded|concussed|bruised|grazed|blinded|disfigured|knifed|bitten'),
    after: /^(?!\s+(?:alive|to death|down|out)\b)/i,
    takes: ['# were burned', '# badly scalded'],
    keeps: ['# were burned alive', '# burdened', '# burned down'],
  },
  {
    quantity: 'injuries',
    pattern: word('critical'),
    before: /#\s+(?:(?:others|are|were|still|remain(?:ed)?)\s+)*$/iu,
    after: /^\s*(?:$|[.,;])/u,
    takes: ['# dead, # critical', '# were still critical.'],
    keeps: ['# were critical of the mayor', '# critical days', '# reports were critical'],
  },
  {
    quantity: 'arrests',
    pattern: word(
      `arrested|detained|apprehended|rounded up|picked up by (?:the )?(?:\\p{L}+ )?(?:${CAPTORS})`,
      '(?:taken |remain(?:s|ed)? |kept |held |being held )?in(?:to)? (?:police )?custody',
      'in detention|(?:taken|led) away by (?:the )?(?:police|soldiers|troops|security forces)',
      'held (?:on suspicion|on remand|incommunicado|without (?:charge|trial|bail)|in (?:the )?(?:police )?cells?)',
      `held for (?:further )?(?:questioning|interrogation|inquiries|enquiries|trial|${CRIME})|imprisoned|behind bars`,
      'taken prisoner|captured|nabbed|(?:placed )?under arrest|(?:led|hauled|marched|carted) (?:away|off)',
      'jailed(?! for (?:life|#| ))',
    ),
    takes: ['# arrested', '# in police custody', '# held on suspicion', '# picked up by the police'],
    keeps: ['# arrests', '# held banners', '# were held for the dead', '# were held without incident'],
  },
  {
    quantity: 'arrests',
    pattern: word(`held (?:${ARRESTED})`),
    before: new RegExp(NO_EVENT, 'isu'),
    takes: ['# were held over the theft', '# were held by the harbour police'],
    keeps: [
      '# meetings were held over the murder',
      '# were held over two days',
      '# men were held by the gang',
    ],
  },
  {
    quantity: 'arrests',
    pattern: word('held'),
    before: /#\s+(?:more\s+|others?\s+)?(?:(?:were|are|was|is|have|had|being|been|still)\s+)+$/iu,
    after: new RegExp(
      String.raw`^\s+(?:after|following|overnight|for)\b(?!${DAYS})(?!\s+the\s+(?:dead|victims))`,
      'iu',
    ),
    takes: ['# were held after a brawl', '# are still being held following the riot'],
    keeps: ['# talks were held after the riot', '# were held hostage', '# were held for the dead'],
  },
  {
    quantity: 'arrests',
    pattern: word('held'),
    before: /#\s+(?:more\s+|others?\s+)?$/i,
    after: new RegExp(
      String.raw`^\s*(?:$|[.,;]|(?:after|following)\b|over\b(?!${DAYS})|` +
        String.raw`in\s+(?:[\p{L}-]+\s+){0,3}(?:raids?|riots?|protests?|clash(?:es)?|sweeps?|crackdowns?|unrest|probes?)\b)`,
      'iu',
    ),
    takes: ['#, # held', '# more held after the riot', '# held in capital riots'],
    keeps: ['# men held', '# held hostage', '# held in the port', '# held talks'],
  },
  {
    quantity: 'arrests',
    isWeak: true,
    pattern: word('held'),
    before: new RegExp(String.raw`${NO_EVENT}.*\b(?:were|are|was|been|being)\s+$`, 'isu'),
    after: new RegExp(
      String.raw`^\s*(?:$|[.,;]|(?:after|following|overnight|for|while|when|until)\b)` +
        String.raw`(?![^.;]*\b(?:hostage|captive|ransom|by\s+(?:[\p{L}-]+\s+){0,2}(?:${COMBATANT}|pirates|kidnappers|gang)))`,
      'iu',
    ),
    takes: ['# youths were held after a brawl', '# men were held.', '# had been held,'],
    keeps: [
      '# men were held for ransom',
      '# hostages were held for months',
      '# men held',
      '# were held hostage',
      '# talks were held in the port',
    ],
  },
  {
    quantity: 'arrests',
    isWeak: true,
    pattern: word('held'),
    before: /#\s+(?:[\p{L}-]+\s+){1,2}$/iu,
    after:
      /^\s+(?:after|following)\s+(?!(?:the|an?|their|his|its|her|this|that|dark|hours|all|being|having)\b)[\p{L}-]+/iu,
    takes: ['# youths held after cup riot'],
    keeps: ['# men held after the bridge fell', '# men held after dark', '# held after riot'],
  },
];

/** Verbs before their object: who scalds or holds whom. */
export const HURTS_OR_HOLDS: readonly Wording[] = [
  {
    quantity: 'injuries',
    isWeak: true,
    pattern: word('scald(?:s|ed|ing)?|concuss(?:ed|ing)|blind(?:ed|ing)|maul(?:s|ed|ing)?(?! to death)'),
    takes: ['scalding # stokers', 'mauled # walkers'],
    keeps: ['the blinds #', 'mauled to death #'],
  },
  {
    quantity: 'arrests',
    pattern: word('hold|holds|held|holding|captur(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took|picked up'),
    before: new RegExp(String.raw`\b(?:${ARRESTING})\b[^#]*$|and\s+$`, 'i'),
    after: new RegExp(
      String.raw`^\s+#+(?!#|\s+(?:hostage|on\b)|[^.;]*\bhostages?\b|(?:\s+[\p{L}-]+){0,2}\s+(?:${HELD_EVENTS})(?!\p{L}))(?=[^.;:]*\b(?:${HELD})\b)`,
      'iu',
    ),
    takes: ['police held # suspects', 'soldiers captured # fighters'],
    keeps: [
      'police held # hostage',
      'the ferry held # suspects',
      'police held # talks',
      'they held # rallies over',
    ],
  },
  {
    quantity: 'arrests',
    isWeak: true,
    pattern: word('hold|holds|held|holding'),
    before:
      /\b(?:police|detectives|gendarmes|constables|cops|officers)\s+(?:(?:also|later|are|were|have|had|still)\s+)*$/iu,
    after: /^\s+#+\s+(?:[\p{L}-]+\s+){0,3}(?:after|following|overnight)\b/iu,
    takes: ['police held # men after a chase', 'detectives are holding # youths overnight'],
    keeps: ['police held # men, who after', 'the rebels held # men after'],
  },
];

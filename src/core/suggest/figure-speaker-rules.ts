import { either, type Rule } from '../text/rule.ts';

/** The patterns that find who a sentence says its figures are according to, beside those of all speakers. */

/** To whom, or where, something is told, in a word or two. */
const TO_WHOM =
  String.raw`(?:(?:(?:at|in|on|to)\s+)?(?:(?:the|an?)\s+)?(?:(?:news|press|state|local|public|radio|television)\s+)?` +
  String.raw`(?:reporters|journalists|parliament|court|lawmakers|council|nation|jury|inquiry|conference|briefing|meeting|rally|hearing|` +
  String.raw`statement|update|interview|television|radio|agency))`;

/** What the words about a figure's speaker are. */
export const SPEAKER_RULES = {
  /** Before a number that somebody gives: "the loss was put at", and who it is follows. */
  put: {
    pattern: new RegExp(
      String.raw`\b(?:is|are|was|were|(?:has|have|had)\s+been)\s+(?:\p{L}+ly\s+)?` +
        String.raw`(?:(?:put|estimated|reckoned|calculated)\s+at|given\s+as)\s+(?:${either(
          'about|around|roughly|nearly|almost|over|some|only',
          'between|at\\s+(?:least|most)|(?:more|fewer|less)\\s+than|up\\s+to',
        )}\s+)?$`,
      'iu',
    ),
    takes: ['the loss is put at ', 'were provisionally estimated at about ', 'has been given as '],
    keeps: ['the army put the loss at ', 'could be put at ', 'was not put at ', 'was put on '],
  },
  /** From such a number to whoever gives it. */
  putBy: {
    pattern: /^(?:\s+(?<unit>\p{L}+))?\s+by\s+/iu,
    takes: [' by ', ' pounds by '],
    keeps: [', by ', ' in the town by '],
  },
  /** Verbs that say how many, and that nobody speaks by otherwise. */
  counting: {
    pattern: new RegExp(
      either(
        String.raw`puts?(?=\s+(?:the|its|their|his|her|that|it|toll|number|figure|losses|damage|[^,.;]{0,30}\bat\b)\b)`,
        String.raw`(?:count(?:s|ed)|tall(?:y|ies|ied)|document(?:s|ed)|record(?:s|ed))(?!\s+(?:in|at|on|by)\b)`,
        '(?:has|have|had) shown|shows(?=\\s+that)|declared|saw',
        'found(?=\\s+that)|charged(?=\\s+that)|accus(?:es?|ed)',
      ),
      'iu',
    ),
    takes: ['put the toll at', 'counted', 'documented'],
    keeps: ['put out', 'the county', 'says'],
  },
  /** Where a verb of telling tells nothing, or is a noun. */
  noTelling: {
    pattern: new RegExp(
      `^${either(
        String.raw`claim(?:s|ed|ing)?\s+(?:the\s+(?:attack|bombing|shooting|lives?)|responsibility|credit|#+\s+(?:\p{L}+\s+)?lives)`,
        String.raw`(?:estimates?|reports?|claims?|counts?|records?)\s+(?:put|say|said|suggest\p{L}*|show\p{L}*|indicat\p{L}*|rang\p{L}*` +
          String.raw`|are|were|is|was|ha[sd]|have|from|of|by|on)\b`,
      )}`,
      'iu',
    ),
    takes: ['claimed the attack', 'estimates put the loss', 'claims # lives'],
    keeps: ['claimed that', 'estimates that', 'reported # dead'],
  },
  /** Whose words something is in, and no number. */
  ofWords: {
    pattern: /^in\s+the\s+(?:words|view|opinion)\s+of\b/iu,
    takes: ['in the words of the minister', 'In the view of Roe'],
    keeps: ['in words', 'according to the minister'],
  },
  /** Whose view a whole sentence is. */
  viewOf: {
    pattern: /^\P{L}*in\s+the\s+(?:view|opinion)\s+of\s[^,;:.]{2,80},\s/iu,
    takes: ['In the view of Roe, # died', 'In the opinion of the minister, # died'],
    keeps: ['It was, in the view of Roe, # pounds', 'in the words of Roe, '],
  },
  /** What may stand before the words for a speaker, and belong to them. */
  modifiers: {
    pattern: /(?<![\p{L}’'-])(?<words>(?:\p{Ll}[\p{L}-]*\s+){1,2})$/u,
    takes: ['as aid ', 'fire '],
    keeps: ['the Ellery ', 'fire, '],
  },
  /** What says when, and nothing of a speaker after it: "by evening rescuers". */
  when: {
    pattern:
      /^(?:morning|afternoon|evening|night|nightfall|noon|midday|midnight|dawn|dusk|daybreak|now|then)$/iu,
    takes: ['evening', 'dawn'],
    keeps: ['evenings', 'fire'],
  },
  /** By which a channel gives another's words, before who speaks: "state media quoted officials". */
  quoting: {
    pattern: /^(?:quot|cit)(?:e|es|ed|ing)$/iu,
    takes: ['quoted', 'citing'],
    keeps: ['quota', 'city'],
  },
  /** From the verb of who speaks to the channel behind it. */
  aside: {
    pattern: /^(?:\s+on\s+\p{L}+)?,\s+(?:according\s+to|as\s+quoted\s+by)\b/iu,
    takes: [', according to', ' on Monday, according to'],
    keeps: [' that, according to', ', adding, according to'],
  },
  /** Before a name that is no subject. */
  oblique: {
    pattern: /\b(?:in|at|of|for|from|near|to|with|by)\s+$/iu,
    takes: ['a chief in ', 'the mayor of '],
    keeps: ['the chief, ', 'begin '],
  },
  /** Where somebody speaks from, and what a body is for: "officials in Port Ellery". */
  home: {
    pattern:
      /^\s+(?:in|at|of|for)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*(?=\s+\p{Ll}|\s*[,.;]|$)/u,
    takes: [' in Port Ellery said', ' for Human Rights, said'],
    keeps: [' in the harbour said', ', Ellery'],
  },
  /** What goes on behind "said Roe" with Roe, and not with the words: "whose two daughters". */
  aboutSpeaker: {
    pattern: /^,?\s+(?:who|whose|whom)\b/iu,
    takes: [', whose two daughters', ' who lost #'],
    keeps: [', the whole', ' that # died'],
  },
  /** What leads from words and whoever says them to what went on meanwhile. */
  circumstance: {
    pattern: new RegExp(
      String.raw`^(?:\s+(?:on\s+)?\p{Lu}\p{L}+day)?,?\s+(?:as|while|when|after|before|during|amid)\b(?!\s+(?:saying|many|much|few)\b)`,
      'u',
    ),
    takes: [' as rescuers found #', ' on Monday, while # slept', ' before flying'],
    keeps: [' that as many as #', ' as many as #', ', adding that #'],
  },
  /** Where a clause begins, right before who speaks in it. */
  opening: {
    pattern: /(?:^|[,;:"¤—–(]|\b(?:and|but|as|while|which|that|because|when|after))\s*$/iu,
    takes: ['', 'It fell, ', 'hurt, and ', 'which '],
    keeps: ['to monitor ', 'the mayor of '],
  },
  /** The verbs by which whatever stands before them speaks. */
  said: {
    pattern: /^(?:said|says|according\s+to)\b/iu,
    takes: ['said that', 'says', 'according to'],
    keeps: ['saying', 'announced'],
  },
  /** The verbs with "that" by which only people speak, so that whatever noun stands before them does. */
  saidThat: {
    pattern: new RegExp(
      String.raw`^${either(
        'tells?|told|claim(?:s|ed)?|insist(?:s|ed)?|warn(?:s|ed)?|argue[sd]?|alleg(?:e[sd]?)|complain(?:s|ed)?|conced(?:e[sd]?)|admit(?:s|ted)?',
        'testif(?:y|ies|ied)|swears?|swore|vow(?:s|ed)?|recall(?:s|ed)?|repl(?:y|ies|ied)|acknowledge[sd]?|assert(?:s|ed)?|contend(?:s|ed)?',
        'fear(?:s|ed)?|believe[sd]?|radioed|telegraph(?:s|ed)|cabled|wired|phoned|announce[sd]?|explain(?:s|ed)?|add(?:s|ed)?|maintain(?:s|ed)?',
        'reckon(?:s|ed)?',
      )}\s+(?:[^,;:.]{1,40}?\s)?that\b`,
      'iu',
    ),
    takes: ['alleges that', 'complained that', 'told the Herald that', 'reckons that'],
    keeps: ['suggests that', 'showed that', 'alleges fraud'],
  },
  /** Before a verb that stands in a clause of its own inside the sentence: ", which the company said". */
  inRelative: {
    pattern: /,\s+(?:which|who|whom)\b[^,;]*$/iu,
    takes: ['The bus, which the company ', 'Roe, who police '],
    keeps: ['The bus, the company ', 'Roe, who fled, '],
  },
  denial: {
    pattern: /^(?:denied|denies|deny|dismiss(?:es|ed)|reject(?:s|ed))\b/iu,
    takes: ['denied', 'rejected a claim'],
    keeps: ['denial', 'has denied'],
  },
  denied: {
    pattern: new RegExp(
      String.raw`\b${either(
        String.raw`(?:claims?|reports?|allegations?|suggestions?|rumou?rs?)\s+(?:on|by|from|in|of)\s+(?<source>[^#,;"]{3,50}?)\s+that\b`,
        String.raw`(?<own>[^#,;"]{3,40}?)\s+(?:claims?|reports?|allegations?)\s+that\b`,
        String.raw`,\s+as\s+(?<late>[^#,;"]{3,40}?)\s+(?:had\s+|have\s+)?(?:claimed|alleged|reported|said)`,
      )}`,
      'iu',
    ),
    takes: [' reports from the rebels that', ' rebel claims that', ' it, as the rebels had claimed'],
    keeps: [' reports that', ' the rebels claim', ' it, as claimed'],
  },
  /** From the verb of who speaks to the hour at which that was. */
  whenTold: {
    pattern: new RegExp(
      String.raw`^(?:\s+(?:${TO_WHOM}|(?:on\s+|late\s+|early\s+)*\p{Lu}\p{L}+day(?:\s+(?:morning|afternoon|evening|night))?))*` +
        String.raw`,?\s+(?:(?:shortly|just|soon)\s+)?(?:at|before|after)\s+(?:about\s+|around\s+|exactly\s+)?` +
        String.raw`(?:[\p{N}][\p{N}.:]*(?:\s*[ap]\.?m\b\.?|\s+o'clock|\s+hours)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|` +
        String.raw`noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset)(?:[^,;]{0,30}day)?$`,
      'iu',
    ),
    takes: [' at 10am', ' reporters on Monday at 10.30 a.m.', ' shortly after noon'],
    keeps: [' at least 12', ' the fire began at 2am', ' the gate shut at noon', ' at the gate that 12'],
  },
  /** "Its secretary, Joss Mabel": the words before the name say nothing by themselves. */
  owned: {
    pattern: /^(?:its|his|her|their)\s/iu,
    takes: ['Its secretary, Joss Mabel', 'her brother, Joss Mabel'],
    keeps: ['the mayor, Ada Brill', 'Italian mayor'],
  },
  article: {
    pattern: /^(?:(?:the|an?)\s+|(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+[^,]{1,40},\s+(?=\p{Lu}))/iu,
    takes: ['the mayor', 'A hospital', 'Its secretary, Joss Mabel'],
    keeps: ['theatre staff', 'another'],
  },
  /** Who speaks together, though no list has them. */
  group: {
    pattern: new RegExp(
      String.raw`\b${either(
        'groups?|teams?|sources?|monitors?|agenc(?:y|ies)|charit(?:y|ies)|outlets?|networks?|channels?|stations?|societ(?:y|ies)|authorit(?:y|ies)',
        'television|radio|activists?|services?|headquarters|campaigners?|observator(?:y|ies)|funds?|owners?|prosecution|website',
      )}$`,
      'iu',
    ),
    takes: ['aid groups', 'the charity', 'medical sources', 'the port authority'],
    keeps: ['the fire', 'a groupie', 'two'],
  },
  /** What makes the words that follow say something else. */
  relative: {
    pattern: /;|\b(?:who|which)\s*$/i,
    takes: [' hurt; ', ' miners who '],
    keeps: [' miners whose ', ' who were hurt, '],
  },
  closed: {
    pattern: /[,"¤]\s*(?:the\s+|an?\s+)?$/i,
    takes: [' were hurt, the ', ' were hurt" '],
    keeps: [' were hurt the ', ' were hurt, they '],
  },
} as const satisfies Record<string, Rule>;

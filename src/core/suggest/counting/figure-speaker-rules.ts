import { either, type Rule } from '../../text/rule.ts';

/** The patterns that find who a sentence says its figures are according to. */

/** Words that report: after a speaker, and a figure may follow. */
const REPORT = [
  'said|says|say|saying|told|tells|tell|added|adds|announced|announces',
  String.raw`reported(?!\s+(?:dead|missing|injured|killed))|reports(?=\s+(?:that|#|at least))|confirmed`,
  'confirms|confirm|estimated|estimates|estimate',
  String.raw`claim(?:ed|s)?(?!\s+(?:the\s+)?(?:#+\s+)?(?:more\s+|\p{L}+['’]?s?\s+)?lives)|alleged|alleges`,
  'insisted|insists|denied|denies|deny|dismissed|rejected|stated|states|acknowledged',
  String.raw`admitted(?=\s+(?:that|losing|#))|warned|warns|wrote|writes|believes?|declared|disclosed|revealed`,
  String.raw`noted|put|puts|counted(?!\s+in)|tallied|documented|accused|accuse|stressed|explained|recalled`,
  'charged that|maintained|indicated|showed|shows|tweeted|posted|suggested|suggests|saw|testified',
  'argued|replied|spoke of',
].join('|');

const EARLIER = String.raw`(?:(?:has|have|had)\s+)?(?:later\s+|also\s+|earlier\s+|previously\s+|initially\s+)?`;

const NO_NAME = either(
  'that|in|on|at|to|as|who|which|when|after|while|during|late|early|by|had|has|have|was|were|is|are',
  'could|would|will|did|and (?:it|he|she|they)',
);
/** A word of a name, with a comma that an apposition follows. */
const NAME_WORD = String.raw`[\p{L}\p{N}'’.&/-]+(?:,(?=\s+(?:the\s+)?[\p{L} ]{3,40}(?:[,.]|$)))?\s*`;

const SUBJECT = String.raw`(?:(?!(?:in|on|at|after|when|as|while|for)\b)[\p{L}\p{N}'’.&-]+\s+){0,8}?[\p{L}\p{N}'’.&-]+`;

const SUBJECT_VERB = either(
  String.raw`\p{Ll}+ed|is|was|has|had|put|gave|went|made|met|took|held|ran|ruled|spoke|blamed|came|are|were`,
  'have',
);

const CONJUNCTION = either(
  String.raw`and(?=\s+(?:it|he|she|they|the|a|an)\b)|but|as|while|when|after|before|because|although|though`,
  'that|which|where|if|since|until|so|later|than',
);

const LEAD = either(
  String.raw`\s|[•*,-]|the\b|an?\b|and\b|but\b|however\b|meanwhile\b|later\b|earlier\b|yesterday\b`,
  String.raw`on \p{Lu}\p{L}+day\b|in a (?:statement|tweet|post)\b|for (?:his|her|its|their) part\b`,
);

/** What the words about a speaker are. */
export const SPEAKER_RULES = {
  report: {
    pattern: new RegExp(String.raw`(?<![\p{L}-])${EARLIER}(?<verb>${REPORT})(?![\p{L}-])`, 'giu'),
    takes: ['the mayor said', 'police have also confirmed', 'the agency reports that #'],
    keeps: ['gainsaid', 'reported dead', 'a well-told story', 'claimed # lives'],
  },
  according: {
    pattern: /\b(?:according to|in the words of|as reported by|cited by|as told by)\s+/giu,
    takes: ['according to the mayor', 'in the words of the mayor'],
    keeps: ['accordingly the mayor', 'in other words the mayor'],
  },
  citing: {
    pattern: /\b(?:citing|quoting)\s+/giu,
    takes: ['citing police'],
    keeps: ['exciting news', 'citing'],
  },
  pronoun: {
    pattern: /^(?:he|she|it|they|we|i|you|who|which|that|this|one|others?|another|nobody|many|those|these)$/i,
    takes: ['she', 'Others'],
    keeps: ['another mayor', 'Shen'],
  },
  /** What ends the noun phrase to its left. */
  phraseBreak: {
    pattern: new RegExp(String.raw`[;:"()•,]|\s[-–—]\s|\b${CONJUNCTION}\b`, 'giu'),
    takes: ['the flood, ', 'the dam fell and it', 'after'],
    keeps: ['police and rescuers', 'the Afternoon Post'],
  },
  /** What comes before a name without being part of it. */
  lead: {
    pattern: new RegExp(String.raw`^${LEAD}+`, 'iu'),
    takes: ['the mayor', 'On Monday the mayor', '- later the mayor'],
    keeps: ['theatre staff', 'mayor of the town'],
  },
  nounAfter: {
    pattern: new RegExp(
      String.raw`^(?:\s*)(?<np>(?:the\s+|an?\s+)?(?:(?!${NO_NAME}\b)${NAME_WORD}|(?:of|for|and)\s+(?:the\s+)?(?=[\p{L}]))+)`,
      'iu',
    ),
    takes: [' the mayor of Port Ellery', ' Ms Amaru'],
    keeps: [' in the town', ' that the mayor', ', the mayor'],
  },
  denial: {
    pattern: /^(?:.*\s)?(?:denied|denies|deny|dismissed|rejected)$/i,
    takes: ['denied', 'has rejected'],
    keeps: ['denial', 'denied it'],
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
  /** "Schools were told to close" reports nothing. */
  passive: {
    pattern: /\b(?:is|are|was|were|been|being|be|get|got|to)\s+(?:\p{L}+ly\s+)?$/iu,
    takes: ['schools were ', 'she was reportedly '],
    keeps: ['schools ', 'we were here '],
  },
  /** Verbs before which alone their speaker stands. */
  addressing: {
    pattern: /^(?:told|tells?|puts?|accused?|saw)\b/i,
    takes: ['told', 'accused'],
    keeps: ['said', 'tellingly'],
  },
  goesOn: {
    pattern: /\b(?:and|but|or)\s*$/i,
    takes: ['The minister ruled out a cordon and '],
    keeps: ['The minister and she ', 'The band '],
  },
  subject: {
    pattern: new RegExp(String.raw`(?:^|["(]\s*)(?<np>${SUBJECT})(?=,|\s+${SUBJECT_VERB}\b)`, 'u'),
    takes: ['The minister ruled out a cordon and', '"The mayor, '],
    keeps: ['The minister rules out a cordon and', 'The mayor and'],
  },
  aside: {
    pattern: /,\s+(?:who|which|whose|speaking|citing)\b[^,#]*,(?=\s*$)|\([^()#]*\)(?=\s*$)/giu,
    takes: ['The minister, who flew there, ', 'the agency (DMA) '],
    keeps: ['The minister, a pilot, ', 'the agency (# staff) ', 'The minister, who flew there'],
  },
  apposed: {
    pattern: /(?:^|[.;:"]\s*|\b(?:that|and)\s+)[^,;:".#]{3,60},\s+(?<name>\p{Lu}[^,;:"#]{2,50}),\s*$/u,
    takes: ['Its general secretary, Ana Amaru, '],
    keeps: ['Its general secretary, a priest, ', 'Its general secretary, Ana Amaru '],
  },
  /** Where a speaker is, with a figure of its own. */
  place: {
    pattern: /\s+(?:at|of|in|from|with|for)\s+[^#]*#.*$/iu,
    takes: ['A source at the #-bed hospital'],
    keeps: ['A source at the hospital', 'A source, #'],
  },
  time: {
    pattern:
      /\s+(?:also|later|earlier|had|has|have|have|on \p{L}+day|\p{L}+day|late|early|then|yesterday)$/iu,
    takes: ['the mayor later', 'the mayor on Monday'],
    keeps: ['the mayor of Lately', 'the translator'],
  },
  /** Another main clause after a quotation. */
  otherClause: {
    pattern: /"[^"]*"[^"]*,\s+(?:and|but)\s+(?:the|a)\b/,
    takes: ['"We saw smoke" there, and the # homes'],
    keeps: ['"We saw smoke" there, and they', 'smoke there, and the # homes'],
  },
  /** What makes the words that follow say something else. */
  relative: {
    pattern: /;|\b(?:who|which)\s*$/i,
    takes: [' hurt; ', ' miners who '],
    keeps: [' miners whose ', ' who were hurt, '],
  },
  closed: {
    pattern: /[,"]\s*(?:the\s+|an?\s+)?$/i,
    takes: [' were hurt, the ', ' were hurt" '],
    keeps: [' were hurt the ', ' were hurt, they '],
  },
} as const satisfies Record<string, Rule>;

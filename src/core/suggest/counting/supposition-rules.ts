import { either, type Rule } from '../../text/rule.ts';

/** The patterns of what may come, is planned, feared, denied or made up. */

const MODAL = String.raw`could|might|would|should|can|cannot|may(?!\s+have)|will|shall|'d|'ll|to(?!\s+have\b)|wo`;
const PLANNED = either(
  'aim(?:s|ed|ing)? to|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) to|intend(?:s|ed)? to|threaten(?:s|ed|ing)? to',
  'meant to|was to|were to|designed to|want(?:s|ed)? to|expected to|likely to|unlikely to|set to|due to',
  String.raw`prepar\p{L}* to|ready to|warned? (?:of|that)|risk(?:s|ed)? of|capable of|enough to|capacity (?:of|for)`,
  String.raw`fail(?:s|ed)? to|(?<!\b(?:was|were|been) )able to|in case of|prepared? for|plot\p{L}* to|called for|sentenced to|aimed at`,
);

/** What shows that a figure is supposed, and where the clause begins that must show it. */
export const SUPPOSITIONS = {
  /** Before the link of a figure. */
  plan: {
    pattern: new RegExp(String.raw`\b${PLANNED}\s+(?:\p{L}+\s+){0,3}$`, 'iu'),
    takes: ['The port plans to ', 'They were sentenced to ', 'a plot to quietly '],
    keeps: ['The plans of the port ', 'They planned ', 'a plan to build a new and longer '],
  },
  break: {
    pattern:
      /[;:]|"|\b(?:when|after|as|because|although|though|that|which|where|before|until|since|but|while|and|who|said|says)\b/gi,
    takes: ['The pier fell; ', 'The pier fell when ', 'the mayor said '],
    keeps: ['whenever, ', 'the sayings of Port Ellery'],
  },
  condition: {
    pattern:
      /\b(?:if|unless|whether|had it|in the event|worst-case|simulation|exercise|drill|scenario|model(?:s|led|ling)?|projection|forecast)\b/i,
    takes: ['if the dam breaks', 'a worst-case estimate', 'an evacuation drill'],
    keeps: ['the gift of Norland', 'the drilling', 'in the events'],
  },
  /** Before a figure whose verb stands after it. */
  asked: {
    pattern: new RegExp(
      String.raw`\b(?:(?:could|might|would|may|can|will)\s+(?:(?!(?:as|because|while|when|after)\s)\p{L}+\s+){0,3}|` +
        String.raw`(?:needs?|needed|lacks?|short of|requested|wants?|demanded)\s+)$`,
      'iu',
    ),
    takes: ['The hospital needs ', 'The flood could leave up to '],
    keeps: ['The hospital needs its ', 'The flood could, in the end, leave '],
  },
  sending: {
    pattern: /\b(?:send|deploy|dispatch|contribute|mobili[sz]e|provide|station)\s+(?:\p{L}+\s+){0,2}$/iu,
    takes: ['Norland will send ', 'to deploy up to '],
    keeps: ['Norland sends ', 'to deploy at the very least '],
  },
  /** Directly before a figure. */
  denied: {
    pattern: /\b(?:wasn't|weren't|isn't|aren't|was not|were not|not|nor|without|instead of)\s*$/i,
    takes: ['it was not ', 'instead of '],
    keeps: ['it was noted ', 'not the '],
  },
  /** Directly before a figure, or before the noun that it is the figure of: then nothing befell anybody. */
  prevented: {
    pattern: new RegExp(
      String.raw`\b(?:(?:prevent|avert|avoid|forestall)(?:s|ed|ing)?|(?:stav(?:es?|ed|ing)|ward(?:s|ed|ing)?)\s+off|spar(?:es?|ed|ing)|` +
        String.raw`stop(?:s|ped|ping)?)\s+(?:(?:the|an?|another|further|any)\s+(?:\p{L}+\s+)?|` +
        String.raw`(?:deaths?|loss|killings?|injur(?:y|ies))\s+(?:of|to)\s+)*$`,
      'iu',
    ),
    takes: ['The net prevented ', 'averting the deaths of ', 'It spared the valley '],
    keeps: ['The net prevented rain; ', 'It was unavoidable that ', 'sparsely '],
  },
  /** In the verb after a figure. */
  modalAfter: {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${MODAL})\b(?!\s+(?:have|the|a)\b)`, 'iu'),
    takes: [' people could die', " people 'll leave", ' to be sent'],
    keeps: [' people could have died', ' people may have left', ' went to the harbour'],
  },
  /** In the verb after a figure, beside a modal one. */
  expectedAfter: {
    pattern:
      /\b(?:expected|likely|set|due|were|was|are|is|about|yet|wait(?:s|ing)?|hop(?:e|es|ing)|still|remain(?:s|ed|ing)?|ready|unable)\s+to\s/i,
    takes: [' people are expected to lose', ' were to leave', ' have yet to be'],
    keeps: [' people expected rain', ' were told to leave'],
  },
  /** Directly before the link of a figure; the group is the modal verb. */
  modalBefore: {
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\b(?:manage[ds]?|managing|(?:was|were|been)\s+able)\s+)(${MODAL})\b(?!\s+(?:the|a)\b)` +
        String.raw`(?:\s+(?:\p{L}+ly|also|still|not|have|be|even|then|soon))*\s*$`,
      'iu',
    ),
    takes: ['The storm could ', 'The storm might easily have '],
    keeps: ['The storm could in the night ', 'The storm may have '],
  },
  /** Between the link and its figure. */
  modalWithin: {
    pattern: /(?<!\p{L})(?:could|might|would|may(?!\s+have)|will|(?:expected|likely|set|bound|sure) to)\b/iu,
    takes: ['the toll could reach ', 'the toll is likely to pass '],
    keeps: ['the toll may have reached ', 'the toll is likely '],
  },
  /** In the verb about a figure: what did not happen. */
  unreal: {
    pattern: /(?<!\p{L})(?:would|could|should)\s+(?:\p{L}+\s+)?have\b|(?<!\p{L})'d\s+have\b/iu,
    takes: [' people would have died', ' men could easily have been '],
    keeps: [' people may have died', ' people have had'],
  },
  /** In the verb about a figure: what may have happened, and did not where a condition says so. */
  mightHave: {
    pattern: /(?<!\p{L})might\s+(?:\p{L}+\s+)?have\b/iu,
    takes: [' people might have died', ' men might easily have been '],
    keeps: [' people may have died', ' might '],
  },
  /** In the sentence about such a verb: a condition that was not met. */
  unmet: {
    pattern: new RegExp(
      String.raw`^\W*Had\s|[\p{Ll}\d,]\s+had\s+(?:the|an?|it|they|he|she|we|I|there|more|all|this|` +
        String.raw`that|these|those|its|their|his|her)\s|(?<!\p{L})if\s[^.;]*\bhad\b`,
      'u',
    ),
    takes: [
      'Had the ferry been full, ',
      ' might have died had it sunk',
      ' might have died if the dam had burst',
    ],
    keeps: ['They had been told ', ' had lost ', 'if the dam bursts'],
  },
  /** Before a figure: what a book or a play makes up. */
  fiction: {
    pattern: new RegExp(
      String.raw`\b(?:novel|thriller|film|movie|play|musical|opera|drama|sitcom|documentary|short\s+story|video\s+game)s?\s+` +
        String.raw`(?:opens?|begins?|starts?|ends?|closes?|is\s+(?:set|about)|imagines?|tells?|follows?|depicts?|portrays?|in\s+which|about|where)\b`,
      'iu',
    ),
    takes: [
      'Her novel opens with a wreck in which ',
      'a film about the death of ',
      'The play imagines that ',
    ],
    keeps: ['at the film festival, in which ', 'a novel virus ', 'They play in the street where '],
  },
  /** In the verb after a figure: what may yet befall them. */
  atRisk: {
    pattern:
      /\b(?:risk(?:s|ed|ing)?|fac(?:e|es|ed|ing)|stand(?:s|ing)?\s+to|at\s+risk\s+of)\s+(?:being\s+|losing\s+|be\s+|lose\s+)/iu,
    takes: [' people risk being ', ' families face losing ', ' are at risk of being '],
    keeps: [' people faced police and ', ' risked it '],
  },
  /** Before a figure: who plays at being hurt. */
  played: {
    pattern: new RegExp(
      String.raw`\b(?:play(?:s|ed|ing)?\s+(?:the\s+)?(?:parts?|roles?)\s+of|pos(?:es|ed|` +
        String.raw`ing)\s+as|pretend(?:s|ed|ing)?\s+to\s+be|mock|simulated)\s+(?:the\s+|some\s+)?$`,
      'iu',
    ),
    takes: ['Volunteers played the parts of ', 'actors posing as '],
    keeps: ['The band played on as ', 'He posed as a guard and killed '],
  },
  /** After those who were brought to a hospital: nobody says that they are hurt. */
  precaution: {
    pattern: /^[^.;#]*?\bas\s+a\s+precaution\b/iu,
    takes: [' pupils were taken to hospital as a precaution', ' were taken, as a precaution, to a clinic'],
    keeps: [' were hurt; the road was closed as a precaution', ' were taken to hospital'],
  },
  /** Right after a figure: a charge in a court counts nobody. */
  charge: {
    pattern: /^\s+(?:counts?|charges?)\s+of\b|^\s+of\s+attempted\s+\p{L}+/iu,
    takes: [' counts of murder', ' of attempted murder'],
    keeps: [' of them', ' were charged'],
  },
  /** Before a figure: what is reported, as that which a verb after it can take back. */
  report: {
    pattern: new RegExp(
      String.raw`\b(?:statement|report|claim|rumour|rumor|announcement|suggestion|allegation|post|tweet|message|` +
        String.raw`bulletin)s?\s+(?:(?!(?:say|says|said|saying|found|finds|shows?|showed|adds?|added)\b)[\p{L}’'-]+\s+){0,4}?that\s[^.;]*$`,
      'iu',
    ),
    takes: ['An early statement that ', 'Reports on the radio that at least '],
    keeps: ['The report said that ', 'He reported that '],
  },
  /** After a figure: that such a report was taken back, or that it was not true. */
  takenBack: {
    pattern: new RegExp(
      String.raw`^[^.;]*?\s(?:(?:was|were|is|are|(?:has|have|had)\s+(?:since\s+|later\s+)?been)\s+(?:\p{L}+ly\s+|later\s+|soon\s+|since\s+)?` +
        String.raw`(?:withdrawn|retracted|denied|deleted|corrected|dismissed|rejected|debunked|false|untrue|wrong|unfounded|incorrect|baseless)|` +
        String.raw`(?:proved|turned\s+out)\s+(?:to\s+be\s+)?(?:false|untrue|wrong|unfounded|incorrect|baseless))\b`,
      'iu',
    ),
    takes: [
      ' people had died was withdrawn',
      ' men drowned have since been denied',
      ' had died proved false',
    ],
    keeps: [' people had died was read out', ' had died; it was withdrawn', ' denied it'],
  },
  /** Before a figure: that something is not so. */
  disputed: {
    pattern: new RegExp(
      String.raw`\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|no\s+truth\s+(?:in|to)|debunk(?:s|ed|ing)?)\s+` +
        String.raw`(?:(?:as\s+\p{L}+|(?:the|media|local|earlier|online|all)|(?:reports?|claims?|rumou?rs?|allegations?|suggestions?))\s+)*` +
        String.raw`that\s+(?:(?!(?:and|but|while)\b)[\p{L}’'-]+\s+){0,6}$`,
      'iu',
    ),
    takes: [
      'The army denied that ',
      'dismissed as false reports that at least ',
      'There was no truth in claims that his men killed ',
    ],
    keeps: ['denied bail after ', 'denied that it was to blame, and said ', 'rejected a plan and '],
  },
  /** After such a figure: who says it all the same. */
  claimed: {
    pattern: /,\s+as\s+[^.;,]+?\s(?:claim|say|said|report|allege|maintain|insist)(?:s|ed)?\b/iu,
    takes: [' had been detained, as activists had claimed', ' were killed, as the union says'],
    keeps: [' had been detained as they claimed', ' were killed'],
  },
  /** After the words that say that people left: they did so to practise. */
  drill: {
    pattern: new RegExp(
      String.raw`\b(?:in|during|as\s+part\s+of|for)\s+(?:what\s+(?:turned\s+out\s+to\s+be|was)\s+)?(?:an?|the|its|their)\s+` +
        String.raw`(?:[\p{L}-]+\s+){0,3}?(?:drill|exercise|simulation|rehearsal)s?\b`,
      'iu',
    ),
    takes: [
      ' during a drill',
      ' in what turned out to be a routine fire drill',
      ' as part of its yearly storm exercise',
    ],
    keeps: [' after the drill', ' in the drilling', ' for a while'],
  },
  /** Before what would have befallen somebody, or before the verb that does it. */
  negated: {
    pattern: /(?:\b(?:not|never|no\s+longer|neither)|n't)\s+(?:(?:\p{L}+ly|been|be|have|yet)\s+)*$/iu,
    takes: [' people were not ', ' men have never been ', 'The police did not '],
    keeps: [' not all men were ', ' people, not soldiers, were ', 'It is not known who '],
  },
  /** Directly before a figure: what may come. */
  awaited: {
    pattern: new RegExp(
      String.raw`\b(?:warn(?:s|ed|ing)?\s+of|brac(?:es?|ed|ing)\s+(?:(?:itself|themselves)\s+)?for|prepar(?:es?|ed|ing)\s+for|expect(?:s|ed|ing)?|` +
        String.raw`fear(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecast(?:s|ing)?|risk(?:s|ed|ing)?|threaten(?:s|ed|ing)?)\s+(?:(?:another|a\s+further|the)\s+)?$`,
      'iu',
    ),
    takes: ['The mayor warned of ', 'The town braced for ', 'Doctors expect '],
    keeps: ['The mayor was warned and ', 'expectedly ', 'fears grew of '],
  },
  /** Between a figure and what is said of it: what all but happened. */
  near: {
    pattern: /\b(?:nearly|almost|narrowly|virtually|all\s+but)\s+$/i,
    takes: [' people very nearly ', ' men were almost '],
    keeps: [' people, nearly all ', ' men almost at once were '],
  },
  /** Between a figure and what is said of it: what was taken for true at first. */
  outdated: {
    pattern: new RegExp(
      String.raw`\b(?:first|initially|originally|previously|earlier|wrongly|mistakenly|falsely|erroneously|once)\s+` +
        String.raw`(?:reported|thought|believed|feared|presumed|said|listed|declared|counted)\b`,
      'i',
    ),
    takes: [' people first reported ', ' miners who were wrongly declared '],
    keeps: [' people reported ', ' people were first found '],
  },
} as const satisfies Readonly<Record<string, Rule>>;

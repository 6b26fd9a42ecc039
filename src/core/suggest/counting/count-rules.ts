import { either, type Rule } from '../../text/rule.ts';
import { CARE } from '../fate/wording.ts';

/** The patterns that tell what a figure counts that no word of what befell anybody is linked to. */

/** A pattern for any of these words. */
const words = (flags: string, ...sources: readonly string[]) =>
  new RegExp(String.raw`\b${either(...sources)}\b`, flags);

/** What people do and pay for. */
const WORK = '(?:work|operation|search|project|plan|clean\\p{L}*|job|contract|policing|campaign)';

/** What does damage. */
const HARM = either(
  String.raw`\p{L}*storm|cyclone|hurricane|typhoon|tornado|floods?|flooding|\p{L}*fires?|blaze|\p{L}*quake|landslide`,
  'eruption|explosion|blast|attacks?|riots?|unrest|war|crash|strike',
);

/** What "those" are that are no part of anybody told before: who was there, or came out of it. */
export const OTHERWISE = either(
  'saved|rescued|aboard|on board|inside|present|living|evacuated|freed',
  String.raw`who\s+(?:were|was|are|had been|have been)\s+(?:aboard|on board|inside|present|there|at work|rescued|saved|taken|in\s+the)`,
);

/** What the words about a figure make of it. */
export const COUNT_RULES = {
  /** What people and vehicles do that are sent. */
  deployed: {
    pattern: words(
      'iu',
      String.raw`deploy\p{L}*|sent|send(?:s|ing)?|dispatch\p{L}*|despatch\p{L}*|mobili\p{L}*|station\p{L}*`,
      String.raw`backed by|called (?:up|in|out)?|taking part|joined|scrambl\p{L}*|search\p{L}*|committed`,
      String.raw`comprising|reinforce\p{L}*|were at the scene|on the scene|airdrop\p{L}*|assist\p{L}*|battl\p{L}*`,
      String.raw`dropping|spraying|tackl\p{L}*|convoy|contingent|patrol\p{L}*|guard(?:ed|ing)|ferried|drafted|rushed`,
    ),
    takes: ['were deployed to Port Ellery', 'backed by', 'called in'],
    keeps: ['the sender', 'ferries', 'present in Port Ellery'],
  },
  /** What befalls members of a force who are not there as one. */
  noForce: {
    pattern: words(
      'i',
      'hostage|suspended|charged|accused|sentenced|convicted|fired|dismissed|jailed|testified|resigned',
      'kidnapped|abducted|captured|surrendered|defected|mutinied|infected|off duty|off-duty|disciplined',
      'interviewed|ambushed|trapped|includes?|included|sacked|laid off|promoted|honou?red|decorated|retired|on strike|infected|trained',
    ),
    takes: ['were suspended', 'off duty'],
    keeps: ['suspenders', 'firing', 'on duty'],
  },
  /** Before a figure of those told of before. */
  definite: {
    pattern: /\b(?:all|both|the|these|those)\s+$/iu,
    takes: ['all ', 'where the '],
    keeps: ['also ', 'all of the wall, '],
  },
  wreck: {
    pattern: /\b(?:collid\p{L}*|crash\p{L}*|sank|sunk|sink\p{L}*|capsiz\p{L}*|derail\p{L}*)\b/iu,
    takes: ['collided', 'the ferry sank'],
    keeps: ['sand', 'crushed'],
  },
  /** What makes a sum one of damage: that something was lost. What was paid for is no damage. */
  loss: {
    pattern: words('iu', String.raw`damage\p{L}*|loss(?:es)?|destr\p{L}*|ruin(?:s|ed|ing)?`),
    takes: ['the damage is', 'losses', 'was destroyed'],
    keeps: ['the work cost #', 'lost', 'worth #', 'the bill for the work'],
  },
  /** What is still to be mended, and costs as much. */
  mending: {
    pattern: words(
      'iu',
      String.raw`(?:repair|rebuild|reconstruct)\p{L}*\b[^,;.]*\b(?:will|would|could|may|might|(?:expected|likely|needed)\s+to)`,
      String.raw`(?:will|would|could|may|might|expected\s+to)\s[^,;.]*\bto\s+(?:repair|rebuild)`,
    ),
    takes: ['repairs to the pier will', 'rebuilding the quay would', 'it could take # to repair'],
    keeps: ['the repairs cost #', 'was spent on repairs', 'rebuilt'],
  },
  /** What somebody puts the cost of an event at, or what the event leaves to be paid; not what was done about it. */
  assessed: {
    pattern: new RegExp(
      either(
        String.raw`\bput(?:s|ting)?\b[^,;.]*?\b(?:cost|bill)\b` +
          String.raw`(?!\s+(?:of|for)\s+(?:(?:the|its|their|this|that|an?)\s+)?${WORK}\b)[^,;.]*\bat\b`,
        String.raw`\b(?:cost|bill)\s+(?:is|was|has\s+been)\s+put\s+at\b`,
        String.raw`\b${HARM}\s+(?:leaves|left|has\s+left)\b[^,;.]*\bbill\s+of\b`,
      ),
      'iu',
    ),
    takes: ['put the cost of the flood at', 'the bill was put at', 'Storm leaves # dead and a bill of #'],
    keeps: ['put the cost of the operation at', 'the cost was', 'The builder left a bill of #'],
  },
  /** Before a figure: it is the price of a thing, whatever befell that. */
  price: {
    pattern: new RegExp(
      String.raw`(?<!\b(?:damages?|loss(?:es)?|destruction|repairs|rebuilding|reconstruction)\b[^,;.]*)\bcosts?\s+` +
        String.raw`(?:(?:about|around|some|nearly|almost|over|(?:more|less) than|at least|up to|an estimated)\s+)?$`,
      'iu',
    ),
    takes: ['The new pier cost ', 'which cost about '],
    keeps: ['The damage will cost ', 'The flood cost insurers ', 'at a cost of '],
  },
  noCost: {
    pattern: words(
      'iu',
      String.raw`aid|pledg\p{L}*|donat\p{L}*|compensat\p{L}*|ex gratia|reward|bounty|fine|raised|appeal`,
      String.raw`fund(?:s|ed|ing)?|loan|grant|ticket\p{L}*|fare|shares|price|wage\p{L}*|salar\p{L}*|bail|budget`,
      String.raw`contract\p{L}*|deal|tender|profits?|revenues?|turnover|net|pre-?tax|quarterly|annual|spent|spend(?:s|ing)?`,
      String.raw`relief|promis\p{L}*|bond|invest\p{L}*|per person|each|a head|project|built|bought|dam\b|jail\b|cost (?:him|her|me|us|you)`,
      'fleet|(?:made|makes?|making|reported|posted) an? (?:\\p{L}+ )?loss|(?:net|operating|trading|annual) loss(?:es)?',
    ),
    takes: ['in aid', 'was pledged', 'a budget'],
    keeps: ['a raid', 'the damage', 'a funnel'],
  },
  costNoun: {
    pattern: /^\s+(?:in|of|worth of)\s+(?:\p{L}+\s+){0,2}?(?:damages?|loss(?:es)?|repairs)/iu,
    takes: [' in damage', ' worth of crop losses'],
    keeps: [' in aid', ' damage'],
  },
  part: {
    pattern: new RegExp(
      String.raw`^\s+(?:more\s+)?of\s+(?:them|those(?!\s+${OTHERWISE}\b)|these|whom|which)\b`,
      'i',
    ),
    takes: [' of them', ' more of those'],
    keeps: [' of the miners', ' of themselves', ' of those who were on board'],
  },
  /** Before a figure: "27 injured, of whom four seriously". */
  ofWhom: {
    pattern: /(?:,\s*|#[^,;:.]*\s)of\s+(?:whom|which)\s+(?:only\s+|just\s+|the\s+)?$/iu,
    takes: ['# injured, of whom ', '# men of which only '],
    keeps: ['# injured, most of whom were ', 'of the ', 'It is a town of which '],
  },
  /** Before a figure that says where. */
  place: {
    pattern: /\b(?:in|at|on|from|inside|outside|near|into|to)\s+(?:at\s+least\s+|just\s+|only\s+)?$/i,
    takes: ['two people in ', 'killed at least three at ', 'fire spread to '],
    keeps: ['two people, ', 'and ', 'begin '],
  },
  /** After a figure: what a part of things is like. */
  partQuality: {
    pattern: new RegExp(
      String.raw`^\s+of\s+(?:them|those|these|which)\s+(?:(?:only|just|recently|newly|still|\p{L}+ly)\s+)*${either(
        'new|old|older|empty|private|public|small|large|full|vacant|wooden|brick',
        'rented|built|owned|opened|closed|used|converted|modern|derelict|unfinished',
      )}\b`,
      'iu',
    ),
    takes: [' of them new', ' of which only recently built', ' of them rented.'],
    keeps: [' of them', ' of them women', ' of them children'],
  },
  /** After a figure: what befell the part alone, "12 of them dead". */
  partFate: {
    pattern:
      /^\s+of\s+(?:them|whom)\s+(?:\p{L}+ly\s+|already\s+)?(?=(?:dead|killed|injured|wounded|hurt|missing)\b(?!\s+\p{L}+s\b))/iu,
    takes: [' of them dead', ' of whom seriously injured'],
    keeps: [' of them children', ' of the dead', ' of them wounded soldiers'],
  },
  fatalPart: {
    pattern: /^(?:\s+(?:more\s+)?of\s+\p{L}+)?\s+(?:fatally|mortally)\b(?!\s+\p{L}+ed\b)/iu,
    takes: [' of them fatally', ' mortally'],
    keeps: [' of them', ' fatally wounded', ' men fatally'],
  },
  /** "40 casualties, 12 of them fatal", after the figure; of accidents that would count no people. */
  fatalCase: {
    pattern: /^\s+of\s+(?:them|these|which)\s+(?:(?:were|was)\s+)?fatal\b(?!\s+\p{L}+s\b)/iu,
    takes: [' of them fatal', ' of which were fatal, the army said'],
    keeps: [' of them fatal crashes', ' of them fatally', ' of the fatal'],
  },
  /** Before such a figure. */
  casualties: {
    pattern: /#\s+(?:\p{L}+\s+)?(?:casualties|injuries)\b[^#;]*$/iu,
    takes: ['The attack left # casualties, ', '# serious injuries, at least '],
    keeps: ['# accidents, ', '# casualties; # accidents, '],
  },
  /** From the verb of a figure to the next figure: where some died, and then how many more. */
  diedThere: {
    pattern:
      /^(?:died|perished|drowned|succumbed)\s+(?:in|at|on|near|instantly|immediately|outright)\b[^,;:#]*(?:,|,?\s+and)\s+(?:an?other\s+|a\s+further\s+)?$/i,
    takes: ['died at the scene and ', 'perished in the fire, another '],
    keeps: ['died and ', 'dead at the scene and ', 'died at the pier, when '],
  },
  /** After a figure without a verb. */
  inCare: {
    pattern: new RegExp(
      String.raw`^(?:\s+(?:more|others?|later|people))*\s+(?:in|at|on\s+the\s+way\s+to)\s+(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:${CARE})\b`,
      'iu',
    ),
    takes: [' more in hospital', ' later at a nearby clinic'],
    keeps: [' are in hospital', ' more in the harbour'],
  },
  /** Nouns of one person that are no person. */
  personal: {
    pattern: /^(?:body|death|fatality|arrest)$/i,
    takes: ['body', 'arrest'],
    keeps: ['bodyguard', 'arrested'],
  },
} as const satisfies Record<string, Rule>;

import { either, type Rule } from '../../text/rule.ts';

/** The words beside a figure by which a row is likely to be meant, or is not. */
export const LIKELY_RULES = {
  /** After a figure of what has not come about. */
  toCome: {
    pattern: new RegExp(
      String.raw`^(?:(?!,\s+and\s+that\b|\band\s+(?:[\p{L}-]+\s+){0,3}#)[^.;])*?\b${either(
        String.raw`(?:may|might|could|will|would|must|should|can)(?!\s+(?:not|never|have)\b)`,
        String.raw`(?:are|is|were|was|been|be)\s+(?:\p{L}+\s+)?(?:expected|ordered|planned|needed|promised|due|meant|awaited)`,
      )}\b`,
      'iu',
    ),
    takes: [' more may follow', ' have been ordered and', ' will be moved'],
    keeps: [' cannot be used', ' may have drowned', ' were shut', ' nurses, and that # tents were due'],
  },
  /** Before it. */
  hoped: {
    pattern:
      /\b(?:hopes?|hoped|wants?|wanted|plans?|intends?|aims?|wishes|has room|licen[cs]ed|built)\b[^.;#]*$/iu,
    takes: ['it hopes to reconnect ', 'The hall was built for '],
    keeps: ['the hopeless case of ', 'it hopes. Now ', 'built for # and held '],
  },
  margin: { pattern: /\bby\s+$/iu, takes: ['won by '], keeps: ['stood by the '] },
  /** Up to the end of a figure: whose men they are. */
  holder: {
    pattern: new RegExp(
      String.raw`\b(?<who>army|military|navy|garrison|regiment|battalion|brigade|police)\b(?:,\s+(?:which|who))?\s+(?:[\p{L}-]+\s+){0,3}?` +
        String.raw`(?:has|have|had|sent|put|threw|keeps?|kept|brought|posted|drafted)\s+[^.;:]{1,24}$`,
      'iu',
    ),
    takes: ['by the army, which has 700', 'The police, who had about 160', 'the garrison put 40'],
    keeps: ['the army said that 700', 'the town had 700'],
  },
  /** After a thing: something befell it. */
  befallen: {
    pattern: new RegExp(
      String.raw`^(?:\s+[\p{L}-]+){0,3}?\s+${either(
        String.raw`(?:have|has|had|were|was|are|is|lay|stand|stood)\s+(?:[\p{L}-]+\s+){0,2}?\p{L}+(?:ed|en|own|ut|ost|unk)`,
        'cannot',
      )}\b`,
      'iu',
    ),
    takes: [' cells cannot be used', ' stores were plundered', ' structures had come down'],
    keeps: [' cells', ' houses for the poor'],
  },
  /** Before it. */
  undone: {
    pattern: new RegExp(
      String.raw`\b(?!housed|counted|reported|built|owned|used|named|promised|listed|numbered|ordered|pledged|opened|added)\p{L}{2,}ed\s+` +
        String.raw`(?:(?:at\s+least|about|some|around|nearly|more\s+than|over|another)\s+)*$`,
      'iu',
    ),
    takes: ['The flames have consumed ', 'levelled about '],
    keeps: ['The village counted ', 'has '],
  },
  /** Up to the name of a place: a building there. */
  building: {
    pattern: new RegExp(
      String.raw`\b${either(
        'school|college|church|monastery|convent|temple|mosque|hospital|clinic|pit|mine|colliery|quarry|mill|plant|factory|works',
        'hotel|hostel|hall|bridge|market',
      )}\s+(?:of|at|in|near)\s+(?:the\s+)?$`,
      'u',
    ),
    takes: ['in the ruins of the primary school at ', 'the monastery of '],
    keeps: ['in the town of ', 'in barracks at '],
  },
  /** Before a figure of those who live at a place, whatever befell it. */
  inhabitants: {
    pattern: new RegExp(
      String.raw`\b(?:home\s+(?:to|of|for)|population\s+of|(?:town|city|village|camp|hamlet|settlement|suburb|island|district|province|country)` +
        String.raw`\s+(?:of|with|for))\s+(?:(?:some|about|around|nearly|almost|over|perhaps|more\s+than|at\s+least)\s+)*$`,
      'iu',
    ),
    takes: ['a camp that is home to ', 'in a town of nearly '],
    keeps: ['went home to the ', 'in the town '],
  },
  /** Before a figure of people of whom only their kin are told. */
  kin: {
    pattern:
      /\b(?:famil(?:y|ies)|relatives|relations|parents|mothers|wives|widows|orphans|lawyers?|friends)\s+of\s+(?:(?:the|some|about|at\s+least)\s+)*$/iu,
    takes: ['The families of ', 'a lawyer of some '],
    keeps: ['the family was one of those ', 'The names of '],
  },
  /** The place that an article is from. */
  thisTown: {
    pattern: /\bthis\s+(?:\p{L}+\s+){0,2}(?:town|city|village|island|port|capital)\b/iu,
    takes: ['into this mining town'],
    keeps: ['into the town', 'on this day'],
  },
  /** A noun of all the dead, or of everybody. */
  everybody: {
    pattern: /\b(?:people|persons|dead|deaths|lives|victims)$/iu,
    takes: ['people', 'young people'],
    keeps: ['', 'men', 'bodies'],
  },
  /** Before a sum: what it is of stands before "which". */
  relative: {
    pattern: /(?<head>[^;.#]*),\s+(?:which|that)\s+[^;.#]*$/iu,
    takes: ['The mayor has opened a fund, which stood at '],
    keeps: ['a fund, which stood at #, and '],
  },
  /** A quantity that is people: "strikers". */
  agent: { pattern: /(?:ers|ors|ants|ists)$/iu, takes: ['strikers', 'donors'], keeps: ['closures', 'votes'] },
  /** Words of labels that tell no row from another. */
  general: {
    pattern: new RegExp(
      `^${either(
        'people|persons?|total|number|others?|earlier|time|after|before|with|from|that|were|their|money|state',
        'town|city|village|camp|valley|island|province|region|district|country|capital|coast|prison|port',
        'dead|killed|injured|wounded|missing|arrested|died|deaths|rescued|hurt|held|saved',
      )}$`,
      'iu',
    ),
    takes: ['people', 'total'],
    keeps: ['fines', 'strikers'],
  },
} as const satisfies Record<string, Rule>;

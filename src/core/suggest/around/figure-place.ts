import { findPlaces, PLACES } from '../counting/event-place.ts';
import { CONTEXT_RULES, EVENT } from './figure-context-rules.ts';
import { either, type Rule } from '../../text/rule.ts';
import { isFunctionWord } from '../../text/sentence.ts';

/** Where what a figure counts happened, by its own sentence and those before it. */

const NAME = String.raw`(?<place>(?!The\b)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)`;
const SPOT = either(
  'village|town|street|house|building|district|quarter|suburb|valley|hamlet|camp|block|family|carriage|coach|bus|ward|shelter|school',
  'apartment block|hotel|church|factory|cellar|basement|boat|prison|cell|regiment|battalion|unit|home|room|shaft|stand|market|clinic|hospital',
);

/** Where soldiers come from. */
const BASE = either('garrison|barracks|base|depot|fort|fortress');

/** The words that say where. */
export const PLACE_RULES = {
  /** A place that is the subject of its count. */
  alone: {
    pattern: new RegExp(String.raw`${NAME}(?:,(?:[^,.;]|,(?=\d))+,)?\s+(?:alone|accounted\s+for)\b`, 'u'),
    takes: ['Belwick alone counted', 'Belwick, a market town, accounted for'],
    keeps: ['the town alone', 'Belwick counted alone'],
  },
  /** "In the hill district of Holt". */
  district: {
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Tt]o|[Ff]rom)\s+(?:the|an?|its)\s+(?:(?!${BASE}\b)[\p{Ll}-]+\s+){1,3}of\s+${NAME}`,
      'u',
    ),
    takes: ['were in the hill district of Holt', 'at the old mill of Upper Harrow'],
    keeps: ['in the hills', 'in Holt', 'from the northern garrison of Holt'],
  },
  /** A place about which a clause with the figure goes on, in all that stands before the figure. */
  where: {
    pattern: new RegExp(String.raw`${NAME}(?:,[^,;.]{1,60})?,\s+where\b[^;.]*$`, 'u'),
    takes: ['In Belwick, where it was felt, ', 'crossed to Sul, where it was blamed for '],
    keeps: ['In Belwick, when it was felt, ', 'in the town, where '],
  },
  there: {
    pattern:
      /\bthere\b(?!\s+(?:is|are|was|were|had|has|have|said|says|say|told)\b)|(?<=\p{Ll}s\s)there\b(?=\s+(?:had|has|have|were)\b)/iu,
    takes: ['There 51 people died', 'died there', 'rescuers there have found'],
    keeps: ['there were 51', 'officials there said'],
  },
  /** A part of the place without a name: "in the north". */
  quarter: {
    pattern: new RegExp(
      String.raw`(?<!${EVENT}s?\s)\b[Ii]n\s+the\s+(?:far\s+)?(?<place>(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern\s+\p{Ll}+)?\b`,
      'u',
    ),
    takes: ['In the north ', 'in the southern valley'],
    keeps: ['the quake in the north', 'in the village', 'in the northernmost'],
  },
  /** "In the capital alone". */
  nameless: {
    pattern: /\b[Ii]n\s+the\s+(?<place>(?:\p{Ll}+\s+){1,3})alone\b/u,
    takes: ['In the capital alone', 'in the old town alone'],
    keeps: ['in the capital', 'the town alone'],
  },
  /** At the beginning of a sentence that leaves the place without a name. */
  away: {
    pattern: new RegExp(
      String.raw`^[\s"]*${either(
        String.raw`(?:The\s+)?[Nn]eighbou?ring\s+(?:\p{Ll}+\s+(?:of\s+)?)?\p{Lu}\p{L}+`,
        String.raw`Elsewhere|Abroad|Downstream|Upstream|(?:Farther|Further)\s+(?:north|south|east|west|up|down|away|inland|along)`,
        String.raw`(?:On|In|Across|Beyond)\s+the\s+(?:mainland|other\s+(?:side|bank|shore)|far\s+(?:side|bank))`,
        String.raw`(?:On|In|Across|Beyond)\s+the\s+(?:river|border|frontier|strait|mountains|capital)\b(?!\s+of)`,
        String.raw`In\s+(?:another|a\s+neighbou?ring)`,
      )}\b`,
      'u',
    ),
    takes: [
      'Elsewhere 12 died',
      'Neighbouring Sul has ',
      'On the mainland 300 students',
      'Across the border, in Sul,',
    ],
    keeps: ['Across the country', 'In the capital of Norland', 'On the other hand'],
  },
  /** Where more countries are counted than one. */
  wider: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:worldwide|globally|across the (?:region|continent))\b`,
        String.raw`\b(?:in|across|between) (?:both|the two|all three|all four|all) (?:countries|nations|states|provinces|districts|towns|cities)\b`,
      ),
      'iu',
    ),
    takes: ['Across the region', 'in both countries', 'worldwide'],
    keeps: ['in the region', 'across the country'],
  },
  /** One spot of many: "in one village". */
  spot: {
    pattern: new RegExp(
      String.raw`(?<!${EVENT}s?\s)\b(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]n|[Aa]board|[Ii]nside|of)\s+` +
        String.raw`(?<place>(?:one|a single|another|a nearby|a neighbou?ring|the same)\s+(?:[\p{Ll}-]+\s+){0,2}${SPOT})\b`,
      'u',
    ),
    takes: ['died in one village', 'from a single apartment block'],
    keeps: ['a fire in one house', 'in the village', 'in one way'],
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
      String.raw`^[\s"]*(?:The\s+(?:[\p{Ll}-]+\s+){1,3}of\s+)?${NAME}(?:,\s+an?\s+[^;.]{1,80}?,|,)?` +
        String.raw`\s+(?:where|which|was|were|is|has|had|saw|suffered|took|bore|fared)\b`,
      'u',
    ),
    takes: [
      'The district of Upper Harrow, where it rained, was worst hit.',
      'Belwick was worst hit.',
      'Belwick, a town of 2,000 people, took the worst of it.',
    ],
    keeps: ['The mayor of Belwick spoke.', 'It rained in Belwick.'],
  },
  /** Up to a figure that a place gives by its own name. */
  reporting: {
    pattern: new RegExp(
      String.raw`^[\s"]*${NAME},?\s+(?:(?:has|have|had|which|where|said|says)\s[^;.]*)?` +
        String.raw`\b(?:report(?:s|ed|ing)?|record(?:s|ed|ing)?|register(?:s|ed|ing)?|count(?:s|ed|ing)?|confirm(?:s|ed|ing)?)` +
        String.raw`\s+(?:(?:at\s+least|about|some|only|just|another|more\s+than)\s+)*$`,
      'u',
    ),
    takes: ['Sul has closed its border after reporting ', 'Port Ellery counted at least '],
    keeps: ['The mayor of Sul reported ', 'Sul has ', 'In Sul doctors counted '],
  },
  /** Before the name of a place that people came from or were brought to. */
  way: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:from|over|across)\s+(?:the\s+)?(?:\p{L}+\s+)?$`,
        String.raw`\b(?:from|left|leaving|quit|out\s+of)\s+(?:(?:the|their|its|an?)\s+)?(?:\p{L}+\s+){0,2}${BASE}s?\s+(?:of|in|at|near)\s+(?:the\s+)?$`,
        String.raw`\b(?:hospitals?|clinics?|infirmary|morgue|mortuary|courts?|jails?|headquarters)\s+(?:in|at|near)\s+(?:the\s+)?(?:\p{L}+\s+)?$`,
        String.raw`\b(?:from|to|into|towards?)\s+(?:(?:the|an?|its|their|his|her)\s+(?:\p{Ll}+\s+){1,2}|` +
          String.raw`(?:\p{Ll}+\s+and\s+)?(?:hospitals?|camps?|shelters?|schools?|churches|clinics?)\s+)` +
          String.raw`(?:at|in|near|outside)\s+(?:the\s+)?(?:\p{L}+\s+)?$`,
      ),
      'iu',
    ),
    takes: [
      'came from ',
      'left their barracks at ',
      'fled to the railhead at ',
      'brought to hospitals in ',
      'two hospitals in ',
    ],
    keeps: ['the toll rose to twelve in ', 'died in '],
  },
  /** Where people have gone. */
  gone: {
    pattern: new RegExp(
      String.raw`\b(?:fled|flee|fleeing|crossed|crossing|escaped|moved|gone|went|poured|streamed)\s+(?:\p{Ll}+\s+){0,3}?(?:to|into)` +
        String.raw`\s+(?:the\s+)?(?:\p{Ll}+\s+)?${NAME}`,
      'u',
    ),
    takes: ['have fled to Sul', 'crossed the border into neighbouring Sul'],
    keeps: ['fled to the hills', 'went to bed in Sul'],
  },
  /** Officials of a place, who speak of what happened there. */
  officials: {
    pattern: new RegExp(
      String.raw`\b(?:officials?|ministry|police|hospitals?|doctors|medics|authorities|officers?|mayor|governor|spokes\p{L}+)` +
        String.raw`\s+in\s+(?:the\s+)?${NAME}\s+(?:said|says?|told|put|reported|confirmed|counted)\b`,
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
      )}$|^(?:Rua|Rue|Calle|Via|Avenida|Plaza|Piazza)\s`,
      'u',
    ),
    takes: ['St Ann Hospital', 'Harbour Street'],
    keeps: ['Port Ellery', 'Courtland'],
  },
} as const satisfies Record<string, Rule>;

/**
 * The place of what a figure counts; null where neither its sentence nor those `before` it in its paragraph say. `at` and
 * `end` are the figure's, in UTF-16 units of the sentence; `clause` holds the words of its clause.
 */
export function readPlace(
  sentence: string,
  { at, end, clause }: { at: number; end: number; clause: string },
  before: readonly string[],
): string | null {
  const [left, right] = [sentence.slice(0, at), sentence.slice(end)];
  return (
    placeThere(sentence, before.at(-1)) ??
    placeBy('spot', right) ??
    (/^[\s"]*(?:In|At|On) /u.test(left) ? placeBy('spot', left) : null) ??
    placeBy('gone', clause) ??
    placeOfClause(sentence, at, end) ??
    placeBy('district', clause) ??
    placeBy('where', left) ??
    placeBy('alone', clause) ??
    placeBy('quarter', clause) ??
    placeBy('nameless', clause) ??
    placeBy('spot', clause) ??
    placeBy('officials', left) ??
    (PLACE_RULES.inAll.pattern.test(sentence) ? null : (frontedPlace(left) ?? carriedPlace(before)))
  );
}

function placeBy(
  rule: 'spot' | 'nameless' | 'gone' | 'district' | 'where' | 'alone' | 'quarter' | 'officials',
  words: string,
): string | null {
  const place = PLACE_RULES[rule].pattern.exec(words)?.groups?.place ?? null;
  return place === null || PLACES.noPlace.pattern.test(place) ? null : place;
}

/** What "there" goes back to: the place that its own sentence has named, or the one before it. */
function placeThere(sentence: string, last: string | undefined): string | null {
  const there = PLACE_RULES.there.pattern.exec(sentence);
  return there
    ? (placeTold(sentence.slice(0, there.index)) ?? (last === undefined ? null : placeTold(last)))
    : null;
}

function placeTold(words: string): string | null {
  const { groups } = PLACE_RULES.subject.pattern.exec(words) ?? {};
  return groups?.place ?? findPlaces(words).at(-1)?.text ?? null;
}

/** The place that the last sentence with any opens with: what follows is still of it. */
function carriedPlace(before: readonly string[]): string | null {
  const { quarter, spot } = PLACE_RULES;
  const last = before.findLast(
    (sentence) =>
      findPlaces(sentence).length > 0 || quarter.pattern.test(sentence) || spot.pattern.test(sentence),
  );
  return last === undefined ? null : frontedPlace(last);
}

/** The place that a sentence opens with: "In Belwick the dyke broke"; null where it opens otherwise. */
export function frontedPlace(sentence: string): string | null {
  const [first] = findPlaces(sentence);
  return first &&
    !PLACE_RULES.institution.pattern.test(first.text) &&
    !isAdjective(first.text, sentence.slice(first.start + first.text.length)) &&
    /^[\s"]*(?:In|At|Near|Outside|Around|Across)\s+[^,.]*$/u.test(sentence.slice(0, first.start))
    ? first.text
    : null;
}

/** "In Norlandish raids": what has its people's name and stands before a noun is no place. */
function isAdjective(name: string, behind: string): boolean {
  const next = /^\s+(\p{Ll}+)/u.exec(behind)?.[1];
  return (
    next !== undefined &&
    /(?:[^aeiou]i|an|ish|ese|ic)$/u.test(name) &&
    !isFunctionWord(next) &&
    !/^(?:alone|also|last|later|late|early|today)$/u.test(next)
  );
}

/** The nearest place behind a figure in its clause, else the last before it that no other clause parts from it. */
function placeOfClause(sentence: string, at: number, end: number): string | null {
  const places = findPlaces(sentence).filter(
    ({ text, start }) =>
      !PLACE_RULES.institution.pattern.test(text) &&
      !isAdjective(text, sentence.slice(start + text.length)) &&
      !PLACE_RULES.way.pattern.test(sentence.slice(0, start)),
  );
  const isOpen = (words: string) => !CONTEXT_RULES.clause.pattern.test(words);
  const behind = places.find(({ start }) => start >= end && isOpen(sentence.slice(end, start)));
  const before = places.findLast(({ text, start }) => {
    const from = start + text.length;
    return from <= at && isOpen(sentence.slice(from, at));
  });
  return (behind ?? before)?.text ?? null;
}

import type { Quantity } from '../../figure/quantity.ts';
import type { Rule } from '../../text/rule.ts';

/** How a wording that says what befell whom is written. */

/** A wording of one quantity. `before` and `after` are what must stand beside it; in its examples # is a figure. */
export interface Wording extends Rule {
  quantity: Quantity;
  before?: RegExp;
  after?: RegExp;
  /** Says much else besides, and is believed only of a noun that is known. */
  isWeak?: boolean;
  /** Has only what follows at once for its object: "lost 11", but not "lost their jobs and 11 …". */
  isDirect?: boolean;
}

/** A pattern for any of these words, each standing alone. */
export const word = (...sources: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])(?:${sources.join('|')})(?![\p{L}-])`, 'giu');
/** All regular forms of the verbs. */
export const regular = (stems: string) => stems.replace(/(\p{L}+)/gu, '$1(?:s|ed|d|ing)?');

/** Who is fought: behind other objects "eliminate" and "take out" say nothing of deaths. */
export const COMBATANT = [
  'militants|fighters|insurgents|gunmen|soldiers|terrorists|rebels|troops|combatants|jihadists|guerrillas|militiamen',
  'extremists|operatives|attackers|mercenaries|commanders|snipers|separatists|bandits|infiltrators',
].join('|');
/** Where the injured are taken. */
export const CARE = [
  'hospitals?|infirmary|infirmaries|clinics?|intensive care|medical (?:centre|center|facility|facilities|care)',
  'casualty|emergency rooms?|wards?|ICU',
].join('|');
/** Where people are taken out of danger. */
export const SAFETY = [
  'higher ground|safer (?:ground|areas|places)|shelters?|temporary',
  '(?:a |the )?(?:\\p{L}+ ){0,2}(?:shelters?|cent(?:re|er)s?|camps?|schools?|gym(?:nasium)?s?|halls?|hotels?)',
].join('|');
/** Who lets people go: then nobody is rescued. */
export const RELEASING =
  'court|judges?|magistrates?|police|prosecutors?|jury|tribunal|president|amnesty|authorities|government';
/** Who takes and holds people: after other subjects the same verbs say nothing of arrests. */
export const ARRESTING = [
  'police|officers|authorities|forces|troops|soldiers|security|army|military',
  'detectives|investigators|prosecutors|gendarmes|guards?|cops|it|they|he|we|had|and',
].join('|');
/** What shows that somebody is held, not a place or a talk. */
export const HELD =
  'custody|prisoners?|suspects?|captive|soldiers|fighters|and hunt|for questioning|over|in connection';
/** Who loses people to others, to injury or to a transfer, and not to death. */
export const LOSING =
  'club|team|side|squad|firm|company|employer|party|coach|league|school|university|bank|factory|paper|industry|sector|parties|clubs|teams|firms|companies';
/** Who takes people prisoner, after "by". */
export const CAPTORS =
  'police|officers?|soldiers|troops|agents|patrols?|militiamen|gendarmes|security|authorities|guards';
/** What is held that is no person: "talks were held after the riot". */
export const HELD_EVENTS = [
  'talks|meetings?|services?|rall(?:y|ies)|elections?|ceremon(?:y|ies)|hearings?|inquests?|funerals?|vigils?|marches|sessions?',
  'conferences?|match(?:es)?|games?|races?|inquir(?:y|ies)|enquir(?:y|ies)|masses|votes?|polls?|ballots?|referend(?:ums?|a)|concerts?',
  'trials?|protests?|demonstrations?|drills?|exercises?|auctions?|sales?|parades?|processions?|debates?|courses?|lectures?|lessons?',
  'consultations?|negotiations?|rounds?|discussions?|interviews?|events?|festivals?|fairs?|markets?|exhibitions?|shows?|dances?',
  'part(?:y|ies)|dinners?|banquets?|receptions?|prayers?|memorials?|burials?|tournaments?|contests?|competitions?|congress(?:es)?',
  'assembl(?:y|ies)|briefings?|workshops?|seminars?|summits?|reviews?|positions?|seats?|towns?|villages?|posts?|bridges?|hills?',
  'lines?|shares?|titles?|records?|licen[cs]es?|ships?|vessels?|lorries|trucks|trains?|planes?|aircraft|boats?|hostages?|captives?',
].join('|');
/** What carries people off. */
export const DISEASE =
  'cholera|plague|pestilence|fevers?|smallpox|typhus|typhoid|influenza|flu|measles|diphtheria|epidemic|disease|scurvy|dysentery|malaria|virus|pox';

/** The nouns by which texts name speakers without a name. */

/** Offices of one person: who holds them is named elsewhere in the story. */
const OFFICES = new Set(
  (
    'president minister premier chancellor leader head chief king queen prince princess emir monarch ruler sheikh ' +
    'secretary colonel captain lieutenant sergeant inspector commissioner commander admiral marshal ' +
    'mayor governor senator deputy lawmaker judge magistrate prosecutor professor doctor chairman chairwoman chair ' +
    'director manager spokesman spokeswoman spokesperson ambassador envoy bishop archbishop pope patriarch imam ' +
    'counterpart registrar coroner superintendent officer engineer analyst specialist expert scientist ' +
    'seismologist correspondent reporter lawyer attorney economist historian researcher founder owner pilot driver ' +
    'teacher nurse survivor resident witness steward fisherman farmer worker student official adviser aide ' +
    'representative negotiator organiser organizer activist coordinator master boss passenger foreman skipper commandant sheriff rector abbot trainer coach'
  ).split(' '),
);

/** Bodies and groups, which speak for themselves. */
const BODIES = new Set(
  (
    'authorities officials police forces government ministry department office agency army military navy union ' +
    'court council commission committee party company firm operator airline bank hospital organization ' +
    'organisation group parliament embassy institute service brigade coastguard guard residents witnesses ' +
    'protesters survivors workers experts analysts diplomats doctors rescuers investigators prosecutors lawyers ' +
    'spokesmen representatives ministers governments countries rebels opponents critics media report statement ' +
    'newspaper leaders activists scientists teachers nurses farmers soldiers staff families relatives neighbours ' +
    'neighbors organisers organizers passengers observers negotiators force club university college school church ' +
    'nations times news wire administration prefecture federation association insurers militants'
  ).split(' '),
);

/** Titles before a name; they are no part of it, and no one is found by them. */
const TITLES =
  /^(?:Mrs?|Ms|Dr|St|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|Sir|Lord|Lady|Dame|Major|General|Private|Corporal|\p{Lu}\p{Ll}+-General)\.?$/u;

/** True for the noun of an office that one person holds, in small letters or capitals. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word.toLowerCase());
}

/** True for the noun of a body or a group of people. */
export function isBody(word: string): boolean {
  return BODIES.has(word.toLowerCase());
}

/** True for "Mr", "Dr." and the like; "President" is an office. */
export function isTitle(word: string): boolean {
  return TITLES.test(word);
}

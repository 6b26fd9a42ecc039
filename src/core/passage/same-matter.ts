import type { Term } from './term.ts';
import { oncePerText } from '../text/once.ts';

/** Words that report one matter in different words, and words that report none. */

/**
 * Words that two desks write for one thing, by their dictionary forms: a line for each thing. They are no
 * synonyms elsewhere; in reports of one event they are.
 */
const MATTERS = [
  'kill dead die death deadly fatal fatality fatally deceased slay perish lifeless',
  'wound injure injury hurt injured wounded',
  'shoot shooting shootout gunfight gunfire gunshot',
  'explode blast explosion bombing detonate detonation',
  'child boy girl kid teenager teen teenage minor youngster',
  'quake earthquake tremor',
  'blaze flame burn',
  'arrest detain detention custody apprehend',
  'protest demonstration demonstrator protester march marcher rally',
  'truce ceasefire armistice',
  'dispute argument quarrel altercation row confrontation',
  'worker employee staff workforce',
  'aid help assist assistance relief',
  'flee evacuate evacuation escape',
  'doctor physician medic',
  'soldier troop serviceman',
  'airstrike raid bombardment',
  'taxi cab',
  'car vehicle',
  'crash collide collision',
  'begin start',
  'ask urge request appeal',
  'inquiry investigation probe investigate',
  'blame accuse accusation',
  'resign resignation quit',
  'deny denial reject',
  'announce announcement',
  'house home',
  'sea ocean',
  'passenger traveller traveler',
  'percent percentage',
];

/** Words that stand in any report, whatever it tells: who says it, and that something is. */
const NO_MATTER = new Set(
  (
    'say tell accord add report statement official officials spokesman spokeswoman be have do go come take get ' +
    'make see know also new people time day year way thing am pm'
  ).split(' '),
);

/** Words that fit any matter: they say little of which one it is. */
const GENERAL = new Set(
  (
    'include happen good bad look want think give keep let need use find try seem become show turn put bring hold move ' +
    'lead run set back away again soon late early long big large small high low great right left part place point ' +
    'number case fact kind sort lot end side hand man woman person life world country area group member work call ' +
    'ask know feel mean stand stay start begin stop open close several recent major local likely possible able ' +
    'next last first second other many more most little whole full half near nearby far hour minute week month ' +
    'morning afternoon evening night today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** True for a word that fits any matter. */
export function isGeneral({ key }: Pick<Term, 'key'>): boolean {
  return GENERAL.has(key);
}

const MATTER_OF = new Map(
  MATTERS.flatMap((line) => {
    const [matter = '', ...words] = line.split(' ');
    return [matter, ...words].map((word): [string, string] => [word, matter]);
  }),
);

/**
 * What a term reports: the key that all words for one matter have in common, its own key where it has no other
 * words, and null where it reports nothing: small words of reporting, and numbers without a value ("several"). A
 * name is told by its consonants, since each desk spells those of other languages in its own way, unless it is
 * one of `words`, which the texts write without a capital, too.
 *
 * @example matterOf(term('shootout'), new Set()) // "shoot", as for "gunfire"
 */
export function matterOf(
  { key, isName, isVague }: Pick<Term, 'key' | 'isName' | 'isVague'>,
  words: ReadonlySet<string>,
): string | null {
  if (isVague || NO_MATTER.has(key)) return null;
  const matter = MATTER_OF.get(key);
  if (matter !== undefined || !isName || key.length < SHORTEST.name) return matter ?? key;
  const single = singular(key);
  const word = [key, single].find((form) => words.has(form));
  return word === undefined ? soundOf(single) : (MATTER_OF.get(word) ?? word);
}

const singular = (name: string) => (name.endsWith('s') ? name.slice(0, -1) : name);

/** A name by its consonants, where it has enough of them. */
const soundOf = oncePerText((name) => {
  const others = name
    .slice(1)
    .replace(/[aeiouyw]/gu, '')
    .replace(/(.)\1+/gu, '$1');
  const consonants = name.slice(0, 1) + others;
  return consonants.length >= SHORTEST.consonants ? `@${consonants}` : name;
});

/** The shortest name that is told by its consonants alone. */
const SHORTEST = { name: 5, consonants: 3 };

import { GROUPS, type KindName, POPULATION_KINDS, type PopulationKind } from './population-kinds.ts';
import { isKindOf } from '../noun-kind.ts';
import { isOneSide } from './side-name.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Whom or what a row or a proposal counts, taken apart: kinds, sides, and what else is said of them. */

/** A population in its parts. A kind is one of the table, or else the noun itself in its singular. */
export interface Population {
  kinds: readonly string[];
  /** Words with a capital letter: nationalities, sides, towns. */
  names: readonly string[];
  /** The other words, small letters: "unarmed", "on strike". */
  qualities: readonly string[];
  /** True where some are left out: "members other than Norland". */
  isRest: boolean;
}

/** The kind that is no kind: everybody who died, was hurt or had to leave. */
export const PEOPLE = 'people';

/** How a population is cut up. */
export const POPULATION_RULES = {
  /** What holds the kind rather than being it. */
  container: {
    pattern:
      /^(?:some\s+)?(?:members?|pieces?|items?|personnel|men|women|people|columns?|heads?)\s+(?:of|from)\s+(?:the\s+)?/iu,
    takes: ['members of the security forces', 'pieces of artillery'],
    keeps: ['people in camps', 'membership of the union'],
  },
  /** Where the noun ends, and something else is said of it. */
  rest: {
    pattern: new RegExp(
      String.raw`\s(?:${either(
        'of|in|on|at|from|aboard|under|over|among|amongst|near|with|without|by|to|for|after|during',
        'who|that|which|whose|fired|shot|hit|killed|injured|wounded|hurt|arrested|detained|held|missing|sent|living|trapped',
        'destroyed|damaged|lost|launched|intercepted|dead|displaced|rescued|evacuated',
      )})\b`,
      'iu',
    ),
    takes: ['miners on strike', 'rockets fired at the town', 'people aboard'],
    keeps: ['security forces', 'children'],
  },
  /** Whose deaths or whose names they are. */
  owner: {
    pattern:
      /^(?<who>.+?)(?:['’]s?)?\s+(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|dead|victims|losses|arrests|names?|bodies|funerals|lives)$/iu,
    takes: ['civilian deaths', 'hostages’ names'],
    keeps: ['deaths', 'dead miners'],
  },
  underAge: {
    pattern:
      /\b(?:under|below|younger than)\s+(?:the age of\s+)?(?:1[0-8]|eighteen|sixteen|five|ten|[2-9])\b/iu,
    takes: ['people under 18', 'those younger than five'],
    keeps: ['people under arrest', 'under 180 people'],
  },
  living: {
    pattern:
      /\bwho\s+lived?\s+(?:in|on|by|near|along)\b|^\s+people\s+(?:from|of)\s+the\s+(?:district|town|village|quarter|neighbou?rhood|valley|island|hamlet)\b/iu,
    takes: ['people who lived in the row', 'who live by the river', ' people from the district'],
    keeps: ['who lived through it', 'living in the row'],
  },
  except: {
    pattern: /\s*(?:,\s*)?\b(?:other than|except(?: for)?|excluding|apart from|besides)\b.*$/isu,
    takes: ['members other than Norland', 'people, except soldiers'],
    keeps: ['other members', 'exceptional people'],
  },
  /** Words that make a population no smaller. */
  colour: {
    pattern: new RegExp(
      `^${either(
        'the|an?|all|both|any|some|unarmed|innocent|ordinary|suspected|alleged|armed|masked|heavily|human|of|on|in|at|from|by|to|for',
        'with|more|other|others|additional|further|fresh|new|confirmed|known|our|its|their|his|her|total|fellow',
      )}$`,
      'iu',
    ),
    takes: ['the', 'unarmed', 'suspected'],
    keeps: ['foreign', 'seriously', 'masks'],
  },
} as const satisfies Record<string, Rule>;

const KINDS = Object.entries<PopulationKind>(POPULATION_KINDS).map(([name, { words }]) => ({
  name,
  pattern: new RegExp(String.raw`(?:^|[\s-])(?:${words})$`, 'iu'),
}));

/**
 * Takes a population apart, of a row ("members of the security forces") or of a proposal ("Vellish soldiers"). Words that
 * say nothing, or none at all, are of people.
 *
 * @example
 * readPopulation('Vellish soldiers'); // { kinds: ['soldiers'], names: ['Vellish'], qualities: [], isRest: false }
 */
export function readPopulation(words: string): Population {
  const except = POPULATION_RULES.except.pattern.exec(words);
  if (except) return { ...readPopulation(words.slice(0, except.index)), isRest: true };
  const isYoung = POPULATION_RULES.underAge.pattern.test(words);
  const whole = kindOf(words);
  const parts =
    whole && / and /iu.test(whole.words) ? [words] : words.split(/\s*(?:,|;|\band\b|\bor\b|&)\s*/u);
  const read = parts.filter((part) => part.trim() !== '').map(readPart);
  const kinds = isYoung ? ['minors'] : [...new Set(read.flatMap(({ kinds }) => kinds))];
  return {
    kinds: kinds.length > 0 ? kinds : [PEOPLE],
    names: read.flatMap(({ names }) => names),
    qualities: isYoung ? [] : read.flatMap(({ qualities }) => qualities),
    isRest: false,
  };
}

function readPart(part: string): Omit<Population, 'isRest'> {
  const held = POPULATION_RULES.container.pattern.exec(part)?.[0] ?? '';
  const inner = part.slice(held.length);
  const isThing = /^(?:pieces?|items?|columns?|heads?)\b/iu.test(held);
  const { noun, rest } = cutRest(
    withoutOwner((isThing || kindOf(cutRest(inner).noun) ? inner : part).trim()),
  );
  const kind = kindOf(noun);
  const last = noun.split(/\s+/u).at(-1) ?? '';
  const isName = kind === null && isCapital(last) && !isPlain(last);
  const before = noun.slice(0, noun.length - (kind?.words ?? (isName ? '' : last)).length);
  const told = wordsOf(before);
  return {
    kinds: kind ? [kind.name] : isName ? [PEOPLE] : [singular(last)],
    names: [...told.filter((word, at) => isCapital(word) && (at > 0 || !isFirst(told))), ...sideOf(rest)],
    qualities: [
      ...told.filter((word, at) => !isCapital(word) || (at === 0 && isFirst(told))),
      ...wordsOf(rest),
    ]
      .filter((word, at) => !isCapital(word) || at === 0)
      .map((word) => word.toLowerCase())
      .filter((word) => !POPULATION_RULES.colour.pattern.test(word)),
  };
}

/** "Civilian deaths" are of civilians, "the hostages' names" of hostages. */
function withoutOwner(words: string): string {
  const owned = POPULATION_RULES.owner.pattern.exec(words)?.groups?.who ?? '';
  return kindOf(owned) ? owned : words;
}

/** Where the noun ends: "miners" of "miners on strike", but all of "seriously injured people". */
function cutRest(words: string): { noun: string; rest: string } {
  const at = words.search(POPULATION_RULES.rest.pattern);
  const noun = words.slice(0, Math.max(0, at));
  const isNoun = kindOf(noun) !== null || /s$/iu.test(noun);
  return isNoun ? { noun, rest: words.slice(at) } : { noun: words, rest: '' };
}

/** Whose they are: "soldiers of Velland", "tourists from Ardenne". */
function sideOf(rest: string): string[] {
  const name =
    /^\s(?:of|from|for|against|aboard)\s+(?:the\s+)?(?<name>\p{Lu}[^,;]*)/u.exec(rest)?.groups?.name ?? '';
  return wordsOf(name).filter(isCapital);
}

/** The kind that the last words name, the longest first: "security guards" before "guards". */
function kindOf(noun: string): { name: string; words: string } | null {
  const found = KINDS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(noun);
    return match ? [{ name, words: match[0].replace(/^[\s-]/u, '') }] : [];
  });
  return found.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

/** Before a kind that words speak of, but not before one who only acts. */
const OF = String.raw`\b(?:of|among|amongst|in|from|were|was|are|is|to(?=\s+(?:its|their)\b))\s+`;
const ITS = String.raw`(?:(?:the|its|their|his|her|all|both|those|first|last|only)\s+)*`;
const NO_KINDS: readonly string[] = [PEOPLE, 'money', 'suspects'];

const SAID = Object.entries<PopulationKind>(POPULATION_KINDS)
  .filter(([name]) => !NO_KINDS.includes(name))
  .map(([name, { words }]) => ({
    name,
    pattern: new RegExp(
      String.raw`${OF}${ITS}(?:[\p{L}-]+\s+)?(?:${words})(?![\p{L}-])(?!\s+(?:stations?|cars?|vans?|posts?|cells?|headquarters|hospitals?|vehicles?|chiefs?))`,
      'iu',
    ),
  }));

/** The kinds that words speak of: households of "of the families in town"; those who live somewhere are civilians. */
export function kindsIn(words: string): string[] {
  const said = SAID.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name);
  return POPULATION_RULES.living.pattern.test(words) && !said.includes('civilians')
    ? ['civilians', ...said]
    : said;
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
/** A word that has its capital from standing first: "Striking miners". */
const isPlain = (word: string) => /\p{L}{2}(?:ing|ed|y)$/u.test(word) || kindOf(word) !== null;
/** The same of the first of several, but for a name of two words: "Unity Party supporters". */
const isFirst = ([word = '', next = '']: readonly string[]) =>
  isPlain(word) && !(/(?:ity|erty|cracy|ony)$/u.test(word) && isCapital(next));
const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}’'-]+/u).filter((word) => word !== '');

function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<=^(?:house)?wi|kni|li)ves$/u, 'fe')
    .replace(/(?<=lea|thie|cal|loa|shel|hal)ves$/u, 'f')
    .replace(/men$/u, 'man')
    .replace(/(?<=ch|sh|ss|x)es$/u, '')
    .replace(/(?<!s)s$/u, '');
}

/** How the population of a proposal stands to that of a row. */
export type Standing = 'same' | 'part' | 'whole' | 'other';

/** Whether a proposal counts the same kinds as a row, a part of them, what they are a part of, or others. */
export function standingOf(mine: Population, row: Population): Standing {
  const [isAll, isAllOfRow] = [mine, row].map(({ kinds }) => kinds.includes(PEOPLE));
  if (isAll && isAllOfRow) return 'same';
  if (isAll) return 'whole';
  const isEach = mine.kinds.every((kind) => row.kinds.includes(kind));
  if (isEach) return mine.kinds.length === row.kinds.length ? 'same' : 'part';
  if (mine.kinds.every((kind) => row.kinds.some((other) => isWithin(kind, other)))) return 'part';
  return isAllOfRow ? 'part' : 'other';
}

/** True for a kind that the table puts inside another, or whose noun names a kind of it: police are security forces. */
export function isWithin(kind: string, wider: string): boolean {
  const known: Readonly<Record<string, PopulationKind>> = POPULATION_KINDS;
  if (GROUPS.some(({ group, pattern }) => group === wider && pattern.test(kind))) return true;
  if (known[kind] && known[wider]) return known[kind].within === wider;
  return kind !== PEOPLE && wider !== PEOPLE && isKindOf(singular(kind), singular(wider));
}

/** True for those who did it: their deaths are never counted with those of their victims. */
export function isAttacking({ kinds }: Population): boolean {
  const attacking: readonly KindName[] = ['attackers', 'militants', 'suspects'];
  return kinds.some((kind) => attacking.some((one) => one === kind));
}

/** True where both have names and one of each is of one side. */
export function shareName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => isOneSide(one, other)));
}

/** Passengers and crew are the people on board. */
export function isAboard({ qualities }: Population, kinds: readonly string[]): boolean {
  return (
    qualities.some((word) => word === 'aboard' || word === 'board') &&
    kinds.length > 1 &&
    kinds.every((kind) => kind === 'passengers' || kind === 'crew')
  );
}

/** True where a text has a noun that names a kind of those: "colliers" of miners. */
export function speaksOfKinds(kinds: readonly string[], text: string): boolean {
  return (text.match(/\p{L}{4,}/gu) ?? []).some((word) =>
    readPopulation(word).kinds.every((own) => kinds.some((kind) => own === kind || isWithin(own, kind))),
  );
}

/** True for dockers, who are none of the workers of a yard that a row asks for. */
export function isOtherTrade(kinds: readonly string[], { kinds: asked, qualities }: Population): boolean {
  const isTrade = (kind: string) =>
    kind !== 'workers' && Object.hasOwn(POPULATION_KINDS, kind) && isWithin(kind, 'workers');
  return asked.join() === 'workers' && qualities.length > 0 && kinds.every(isTrade);
}

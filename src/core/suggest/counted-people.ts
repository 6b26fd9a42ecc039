import { classOf } from './counting/counted-noun.ts';
import type { SceneFigure, Scene } from './counting/scene.ts';
import { either, type Rule } from '../text/rule.ts';

/** Who or what a figure counts, in the words of its sentence. */

const FATE = 'dead|killed|victims|injured|wounded|missing|casualties|fatalities';

/** The words behind a figure and its noun that say of whom it is. */
export const PEOPLE_WORDS = {
  ofWhom: {
    pattern:
      /^\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+(?=\s+(?:were|was|are|have|has|had|died)\b|[,.;])/u,
    takes: [' of the security forces were killed', ' of the crew had died'],
    keeps: [' who were killed', ' of'],
  },
  inWhat: {
    pattern:
      /^\s+(?:in|among|from)\s+(?:the\s+)?(?<who>police|army|navy|security forces|civilians|children|crew)\b/iu,
    takes: [' in the police', ' among civilians'],
    keeps: [' in the policy', ' by the police'],
  },
  /** After a figure of the dead: where they worked. */
  worked: {
    pattern:
      /^\s+(?:had\s+)?(?:worked|were\s+working|were\s+employed)\s+(?:for|at|in|by|on)\s+(?:the|a)\s+(?<where>\p{Ll}+)/iu,
    takes: [' worked for the mine', ' were employed at the railway'],
    keeps: [' worked for years', ' were the'],
  },
  /** Before a figure. */
  numberOf: {
    pattern: new RegExp(
      String.raw`\b(?:number|total) of (?<who>(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)\s+(?:${FATE}|hurt|arrested|detained|held|rescued|who)\b[^.;#]*$`,
      'iu',
    ),
    takes: ['put the number of miners killed at ', 'the number of dock workers arrested rose to '],
    keeps: ['put the number at ', 'a number of them said that ', 'the number of dead at '],
  },
  /** After a figure: "to three the number of miners killed". */
  numberBehind: {
    pattern: new RegExp(
      String.raw`^\s+the\s+(?:number|total)\s+of\s+(?<who>(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)\s+(?:${FATE}|hurt|arrested|detained|held|who)\b`,
      'iu',
    ),
    takes: [' the number of miners killed'],
    keeps: [' the number of dead'],
  },
  /** What goes on with the noun. */
  beside: {
    pattern: new RegExp(
      `^${either(
        String.raw`\s+and\s+(?:children|women|men|teenagers|infants|crew|staff|passengers)\b(?!\s+and\b)`,
        String.raw`\s+from\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*`,
        String.raw`\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*(?:\s+(?:army|navy|police|military|forces?|guard|union|company|club))?`,
      )}`,
      'u',
    ),
    takes: [' and children were killed', ' from Ardenne', ' of the Norland army'],
    keeps: [' and 12 children', ' from the town', ' of the army'],
  },
  ofFate: {
    pattern: new RegExp(String.raw`^\s+of\s+(?:the|those)\s+(?:${FATE})(?<behind>.*)$`, 'isu'),
    takes: [' of the dead were children'],
    keeps: [' of the children', ' of them'],
  },
  /** What befell people is no part of their name. */
  fateBehind: {
    pattern: /(?<=\p{L})\s+(?:dead|homeless|missing|injured|wounded|hurt|stranded|displaced|killed)$/iu,
    takes: ['people homeless', 'miners dead'],
    keeps: ['dead', 'homeless people'],
  },
  /** A people whose name has no plural. */
  named: {
    pattern: /^\s+(?:more\s+)?(?<who>\p{Lu}\p{Ll}[\p{L}’-]+)(?=\s|[,.;]|$)/u,
    takes: [' Sulese on Sunday', ' more Vellish'],
    keeps: [' people', ' on Sunday'],
  },
  one: {
    pattern:
      /^\s+(?!of\b)(?<who>(?:[\p{L}-]+\s+)??\p{L}+)(?=\s+(?:was|were|is|has|had|lost|died|who|in|at|(?!\p{L}*eed\b)\p{L}{2,}ed)\b|[,.;]|$)/u,
    takes: [' gunman was dead', ' aid worker died', ' warder lost their lives', ' nurse drowned'],
    keeps: [' of them was', ' by one it fell'],
  },
  /** What befell people stands for them. */
  fateAlone: {
    pattern: /^(?:dead|deaths?|fatalities|injured|wounded|hurt|killed|missing|victims?|bodies|survivors?)$/i,
    takes: ['dead', 'injured'],
    keeps: ['miners', 'injured miners'],
  },
  are: {
    pattern: new RegExp(
      String.raw`^(?:\s+of\s+(?:them|those|these|whom))?\s+(?:were|are)\s+(?<who>(?!from\b|in\b|under\b|over\b|still\b|` +
        String.raw`later\b)(?:[\p{L}-]+\s+){0,2}\p{L}+s|members\s+of\s+(?:the\s+)?\p{L}+(?:\s+\p{L}+)?|children|women|men|police)` +
        String.raw`(?=\s*(?:[,.:;"]|and\b|who\b|$))`,
      'iu',
    ),
    takes: [' of them were children', ' were local miners.'],
    keeps: [' of them were from Sul', ' were killed'],
  },
} as const satisfies Record<string, Rule>;

/** "Miners" of a headline In Such Letters are miners: the capital of a known noun makes no name of it. */
function withoutCapital(words: string): string {
  return words.replace(/\p{Lu}\p{Ll}+$/u, (last) =>
    classOf(last.toLowerCase()) === 'unknown' ? last : last.toLowerCase(),
  );
}

/** Whom a figure counts: "children" of "of the dead 11 were children", "money" for a sum, "people" where nothing says. */
export function countedPeople(
  { masked }: Scene,
  { start, end, isOne, counted, figure }: SceneFigure,
): string {
  if (figure.unit !== null) return 'money';
  const { words, length } = counted;
  const [after, behind] = [masked.slice(end), masked.slice(end + length)];
  const ofFate = PEOPLE_WORDS.ofFate.pattern.exec(after)?.groups?.behind ?? behind;
  const where = PEOPLE_WORDS.worked.pattern.exec(ofFate)?.groups?.where;
  const named = PEOPLE_WORDS.are.pattern.exec(ofFate)?.groups?.who ?? (where && `${where} workers`);
  const {
    one,
    named: people,
    fateAlone,
    inWhat,
    ofWhom,
    beside,
    fateBehind,
    numberOf,
    numberBehind,
  } = PEOPLE_WORDS;
  const total =
    numberOf.pattern.exec(masked.slice(0, start))?.groups?.who ??
    numberBehind.pattern.exec(after)?.groups?.who;
  if (words === '')
    return named ?? total ?? (isOne ? one : people).pattern.exec(after)?.groups?.who ?? 'people';
  if (fateAlone.pattern.test(words)) return named ?? inWhat.pattern.exec(behind)?.groups?.who ?? 'people';
  const of = /^(?:members?|head)$/i.test(words) ? ofWhom.pattern.exec(behind)?.[0] : undefined;
  return (
    withoutCapital(words.replace(fateBehind.pattern, '')) + (of ?? beside.pattern.exec(behind)?.[0] ?? '')
  );
}

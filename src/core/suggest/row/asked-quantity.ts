import type { CountQuestion } from '../../../schemas/content/story.ts';
import { QUANTITIES } from '../../../schemas/content/vocabulary.ts';
import { findCues } from './cue.ts';
import { type Quantity, quantityOf } from '../../figure/quantity.ts';
import { LIKELY_RULES } from './likely-row-rules.ts';
import { findOwnWords } from './own-words.ts';
import { isWithin, PEOPLE, readPopulation } from './population.ts';
import { either, type Rule } from '../../text/rule.ts';
import { straightSentence, surroundingsOf } from '../around/surroundings.ts';
import type { FigureReading } from '../suggest.ts';

/** What a figure may count of what a story asks for, where the grammar of its sentence does not say. */

const HEDGES =
  String.raw`(?:(?:only|just|as\s+many\s+as|no\s+more\s+than|no\s+fewer\s+than|at\s+least|about|around|some|nearly|almost|` +
  String.raw`more\s+than|over|fewer\s+than|perhaps|another|an?)\s+)*`;

/** The words beside a figure that say how it hangs on what has been told. */
export const ASKED_RULES = {
  /** Before a figure of what may come or was meant. */
  supposed: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:could|might|would)(?!\s+(?:own|say|admit|only|not|put|speak|confirm)\b)\b`,
        String.raw`\b(?:if|unless|capacity|licen[sc]ed|(?:room|space)(?=\s+(?:for|to)\b))\b`,
        String.raw`\b(?:meant|plan(?:s|ned)|needs?|promis\p{L}*|expected|authori[sz]ed|designed|built|enough)\b`,
      ),
      'iu',
    ),
    takes: ['we would be talking about ', 'has promised tents for '],
    keeps: ['They may have lost ', 'would own to ', 'in the map room with '],
  },
  /** After a figure that has no noun. */
  bare: {
    pattern: new RegExp(
      String.raw`^(?:\s+names)?\s*${either(
        String.raw`$|[.,;!?)—–-]|(?:an?|one|two|three|the)\s+(?:week|day|month|hours?|night)\b|at the (?:very )?most`,
        String.raw`(?:by|on|or more|so far|today|in all|now|here|there|from|in|of them)\b`,
      )}`,
      'iu',
    ),
    takes: ['.', ' a week ago', ' by Tuesday'],
    keeps: [' to a row', ' tents'],
  },
  /** Before such a figure: somebody gives it. */
  counts: {
    pattern: new RegExp(
      String.raw`\b${either(
        String.raw`sa(?:y|ys|id)|sp(?:eaks?|oke|oken|eaking) of|put(?:s|ting)? (?:it|them|the \p{L}+)? ?at|counts?|counted|list(?:s|ed)?`,
        'list (?:of|with)|owns? (?:up )?to|admits?(?: to)?|admitted(?: to)?|acknowledg(?:es?|ed)|conced(?:es?|ed)|know(?:s|n)? of|knew of',
        'reports?|reported|claim(?:s|ed)?|ma(?:kes?|de) it|feared(?: for)?|got to|shrunk to|grown to|risen to|fallen to|down to|up to',
        'there (?:were|are|was|is)|against|(?:down|up) from|(?:written|set|noted) down|noted|entered|recorded',
        'records|talks? of|spoken of|gave|gives?|mentions?|named?|accounts? for',
        'stood at|stands at|holds?|houses|to',
      )}\s+${HEDGES}$`,
      'iu',
    ),
    takes: ['would own to ', 'had also spoken of ', 'made it '],
    keeps: ['was won by '],
  },
  /** Before a figure whose verb is that of the figure before it. */
  joined: {
    pattern: new RegExp(
      String.raw`(?:[:,]|,?\s+(?:and|plus|with|(?:as\s+)?against|compared\s+with))\s+(?:for\s+)?${HEDGES}$`,
      'iu',
    ),
    takes: [', as against ', ' and ', ', and for '],
    keeps: ['led '],
  },
  /** After it. */
  noVerb: {
    pattern: /^\s+(?:\p{L}+\s+){1,2}(?:who|from|of|in)\b|^\s+\p{L}+\s*$/u,
    takes: [' people who were there', ' miners'],
    keeps: [' patients have gone', ' to a row'],
  },
  verb: {
    pattern: new RegExp(
      String.raw`^\s+(?:(?!(?:who|that|in|at|from|of)\b)\p{L}+\s+){0,2}?` +
        String.raw`(?:were|was|had|have|has|are|is|will|share|lie|lay|stand|sat|slept|worked|\p{L}+ed)\b`,
      'iu',
    ),
    takes: [' patients have gone', ' men share'],
    keeps: [' people who were wearing', ' from the party'],
  },
  /** The noun of a figure that stands for people of whom something is told. */
  standsFor: {
    pattern: /^(?:coffins?|graves?|funerals?|names|burials?|bod(?:y|ies)|corpses|stretchers|lives)$/iu,
    takes: ['coffins', 'names'],
    keeps: ['miners'],
  },
  /** Who is ill or hurt. */
  patient: { pattern: /^patients?$/iu, takes: ['patients'], keeps: ['impatient'] },
} as const satisfies Record<string, Rule>;

/** The quantities of a story that the words beside a figure speak of, the nearest word first; none where they speak of none. */
export function askedQuantities(figure: FigureReading, questions: readonly CountQuestion[]): string[] {
  const { left, right: behind } = surroundingsOf(figure);
  const right = isBare(figure) ? (behind.split(',')[0] ?? '') : behind;
  const near = cuesIn(right, figure, questions).sort((a, b) => a.at - b.at);
  const far = cuesIn(left, figure, questions).sort((a, b) => b.at - a.at);
  return [...new Set([...near, ...far].map(({ quantity }) => quantity))];
}

/** The last quantity of a story that the sentence of a figure speaks of before it; null for none. */
export function openQuantity(figure: FigureReading, questions: readonly CountQuestion[]): string | null {
  const words = straightSentence(figure).slice(0, figure.printed.start);
  const found = cuesIn(words, figure, questions).sort((a, b) => b.at - a.at);
  return found[0]?.quantity ?? null;
}

function cuesIn(
  words: string,
  figure: FigureReading,
  questions: readonly CountQuestion[],
): { quantity: string; at: number }[] {
  const asked = [...new Set(questions.map(({ quantity }) => quantity))];
  const own = asked.filter((quantity) => !Object.hasOwn(QUANTITIES, quantity));
  return [
    ...findCues(words).filter(
      ({ quantity }) => asked.includes(quantity) && canBe(quantity, figure, questions),
    ),
    ...own.map((quantity) => ({ quantity, at: speaksOf(quantity, words) })).filter(({ at }) => at >= 0),
  ];
}

/** So many letters of a word hold its stem. */
const STEM = 5;

/** Where words speak of a quantity that a story has in a word of its own: "votes", "rockets"; -1 for nowhere. */
function speaksOf(quantity: string, words: string): number {
  const whole = quantity.replace(/(?:ies|es|s)$/u, '');
  const stem = whole.slice(0, Math.max(STEM, Math.ceil(whole.length * 0.6)));
  const notOthers = LIKELY_RULES.agent.pattern.test(quantity)
    ? String.raw`(?<!\b(?:of|by|with|from|against|and)\s(?:the\s)?)`
    : '';
  const own = words.search(new RegExp(String.raw`${notOthers}\b${stem}\p{L}*\b`, 'iu'));
  const other = findOwnWords(quantity, words);
  return own < 0 || other < 0 ? Math.max(own, other) : Math.min(own, other);
}

/** Whether what a figure counts can be of a quantity: a thing that stands for people, people, or what a row asks for. */
function canBe(
  quantity: Quantity,
  { printed: { counted }, population }: FigureReading,
  questions: readonly CountQuestion[],
): boolean {
  const last = counted.words.split(' ').at(-1) ?? '';
  if (ASKED_RULES.standsFor.pattern.test(last)) return quantity === 'deaths' || quantity === 'injuries';
  if (ASKED_RULES.patient.pattern.test(last)) return ['deaths', 'injuries', 'evacuated'].includes(quantity);
  if (counted.noun === 'none' || quantityOf(quantity, counted.noun) === quantity) return true;
  const mine = readPopulation(population).kinds;
  const isOfThings = quantity === 'equipment' || quantity === 'damage';
  return questions.some(
    (question) =>
      question.quantity === quantity &&
      readPopulation(question.population).kinds.some(
        (kind) =>
          kind !== PEOPLE &&
          mine.some((own) => own === kind || (own === 'man' && !isOfThings) || isWithin(own, kind)),
      ),
  );
}

/** True for a figure of what may come, was meant or would have been. */
export function isSupposed(figure: FigureReading): boolean {
  return ASKED_RULES.supposed.pattern.test(surroundingsOf(figure).left);
}

/** True for a number alone that somebody gives: "they know of 35", "a list with 40 names". */
export function isBare(figure: FigureReading): boolean {
  const { left, right } = surroundingsOf(figure);
  const { noun, words } = figure.printed.counted;
  return (
    (noun === 'none' || /^names$/iu.test(words)) &&
    ASKED_RULES.bare.pattern.test(right) &&
    ASKED_RULES.counts.pattern.test(left)
  );
}

/** True for "and 97 people who …" and "against 21 from …": what the verb before it says goes on. */
export function isJoined(figure: FigureReading): boolean {
  const { right } = surroundingsOf(figure);
  const { bare, noVerb, joined, verb } = ASKED_RULES;
  return (
    (bare.pattern.test(right) || noVerb.pattern.test(right)) &&
    joined.pattern.test(straightSentence(figure).slice(0, figure.printed.start)) &&
    !verb.pattern.test(right)
  );
}

import type { Block } from '../../article/block.ts';
import { type FigureContext, readContext } from '../around/figure-context.ts';
import { CONTEXT_RULES } from '../around/figure-context-rules.ts';
import { PLACE_RULES } from '../around/figure-place.ts';
import type { Owner } from '../around/figure-side.ts';
import { PEOPLE, type Population, POPULATION_RULES, readPopulation, shareName } from './population.ts';
import { POPULATION_KINDS } from './population-kinds.ts';
import { findFigures } from '../../figure/figure-phrase.ts';
import { findPlaces } from '../counting/event-place.ts';
import { findSharedMoney } from '../../figure/number/currency.ts';
import { isOtherEvent } from '../counting/other-event.ts';
import { WEEKDAY } from '../../text/day.ts';
import type { Rule } from '../../text/rule.ts';
import type { Proposal } from '../suggest.ts';
import { readSentences } from '../../text/sentence.ts';
import { sliceText } from '../../text/text.ts';
import { foldedPlace, foldText, levelString } from '../../text/fold.ts';

/** A proposal with what its article says of whom it counts, where, and of which event. */

/** What a proposal is read in: its article, and the story's own place. */
export interface Setting {
  blocks: readonly Block[];
  /** The day that the article reports. */
  day: string;
  /** The story's place; null where it is not known. */
  place: string | null;
}

/** A proposal, of a quantity of the vocabulary or of a story's own word. */
export type AskedProposal = Omit<Proposal, 'quantity'> & { quantity: string };

/** A proposal, read. */
export interface ReadProposal extends FigureContext {
  proposal: AskedProposal;
  population: Population;
  sentence: string;
  /** The sentences before it in its paragraph. */
  before: readonly string[];
  /** Where the figure ends in its sentence. */
  end: number;
  /** True in the headline, the dek or the first paragraph. */
  isFirst: boolean;
  /** The place that its sentence is about and that gives it: "Sul has reported 12"; null for none. */
  reporter: string | null;
}

/** Words of a general kind that an article uses for all who were driven out, brought away or held. */
const EVERYBODY: ReadonlyMap<string, RegExp> = new Map([
  ['displaced', /^(?:civilians|refugees)$/u],
  ['evacuated', /^(?:civilians)$/u],
  ['rescued', /^(?:civilians)$/u],
  ['missing', /^(?:civilians)$/u],
  ['arrests', /^(?:suspects)$/u],
]);

/** The blocks that open an article: headline, dek and first paragraph. */
function openingBlocks(blocks: readonly Block[]): Block[] {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return blocks.filter((block) => block.kind === 'headline' || block.kind === 'dek' || block === first);
}

/** The words of headline, dek and first sentence: what a place named in them holds is the event itself. */
export function openingPlaces(blocks: readonly Block[]): string {
  return openingBlocks(blocks)
    .map(({ kind, text }) => {
      const [first] = readSentences(text);
      return kind === 'paragraph' && first ? sliceText(text, first) : text;
    })
    .join('\n');
}

/** Reads proposals in their article, in their order; one whose block is not there has no words. */
export function readProposals(proposals: readonly Proposal[], setting: Setting): ReadProposal[] {
  const read = proposals.map(createReader(setting));
  return read.map((one, at) => {
    const before = read.slice(0, at);
    const whole = one.isPart
      ? before.findLast(
          ({ proposal, sentence }) =>
            proposal.quantity === one.proposal.quantity && sentence === one.sentence,
        )
      : undefined;
    const others = whole === undefined ? themOf(one, before) : undefined;
    const kinds = isUnnamed(one) ? (whole ?? others)?.population.kinds : undefined;
    return {
      ...one,
      isPart: one.isPart && others === undefined,
      population: {
        ...one.population,
        kinds: kinds ?? one.population.kinds,
        names: namesOf(one, whole, read),
      },
    };
  });
}

/** Whom "34 of them were hurt" goes back to, where other than being hurt was told of them: "1,200 policemen stood there". */
function themOf(one: ReadProposal, before: readonly ReadProposal[]): ReadProposal | undefined {
  if (!isUnnamed(one) || !/^\s+of\s+them\b/iu.test(one.sentence.slice(one.end))) return undefined;
  const last = before.at(-1);
  const isNear =
    last !== undefined && (last.sentence === one.sentence || last.sentence === one.before.at(-1));
  const isNamed = isNear && !last.population.kinds.includes(PEOPLE) && !last.isElsewhere;
  return isNamed && last.proposal.quantity !== one.proposal.quantity ? last : undefined;
}

/** A reader of what an article says of a proposal, without what others of its proposals say of it. */
export function createReader({ blocks, day }: Setting): (proposal: AskedProposal) => ReadProposal {
  const first = openingBlocks(blocks);
  const opening = {
    text: first.map(({ text }) => text).join('\n'),
    year: day.slice(0, 4),
    month: Number(day.slice(5, 7)),
  };
  const named = new Set(blocks.flatMap(({ text }) => findPlaces(text).map((place) => place.text)));
  const texts = new Map<string, ReturnType<typeof readText>>();
  return (proposal) => {
    const read =
      texts.get(proposal.block) ?? readText(blocks.find(({ id }) => id === proposal.block)?.text ?? '');
    texts.set(proposal.block, read);
    const { folded, text, sentences } = read;
    const [span, figure] = [proposal.sentence, proposal.figurePlace].map((place) =>
      foldedPlace(folded, place),
    );
    const { start = 0, end = 0 } = span ?? {};
    const sentence = text.slice(start, end);
    const before = sentences.filter((one) => one.end <= start).map((one) => sliceText(text, one));
    const [at, to] = [(figure?.start ?? 0) - start, (figure?.end ?? 0) - start];
    const context = readContext(sentence, { at, end: to, before }, opening);
    const last = before.at(-1);
    const isPast =
      last !== undefined && tellsOfOther(last, new Set([day.slice(0, 4)])) && !NOW.pattern.test(sentence);
    return {
      ...context,
      isElsewhere: context.isElsewhere || isPast,
      proposal,
      population: readPopulationOf(proposal, context, sentence.slice(to)),
      sentence,
      before,
      end: to,
      isFirst: first.some(({ id }) => id === proposal.block),
      reporter: reporterOf(sentence.slice(0, at), named),
    };
  };
}

function readText(printed: string) {
  const folded = foldText(printed);
  const text = levelString(folded);
  return { folded, text, sentences: readSentences(text) };
}

/** "Sul has closed its border after reporting 12 cases": Sul, where the article names it as a place. */
function reporterOf(left: string, named: ReadonlySet<string>): string | null {
  const { groups } = PLACE_RULES.reporting.pattern.exec(left) ?? {};
  return groups?.place !== undefined && named.has(groups.place) ? groups.place : null;
}

/** Money that no country has any more. */
export const OLD_MONEY: Rule = {
  pattern:
    /^(?:marks|guilders|escudos|drachmas?|thalers|talers|sovereigns|guineas|pesetas|ducats|florins)$/iu,
  takes: ['marks', 'guilders'],
  keeps: ['landmarks', 'markets'],
};

/** True for a sum, of a currency, of crowns that several countries have, or of money that is gone. */
export function isSum({ figure, population }: Pick<AskedProposal, 'figure' | 'population'>): boolean {
  return figure.unit !== null || findSharedMoney(population) !== null || OLD_MONEY.pattern.test(population);
}

/** True for a part whose people have no word of their own: "12 of them in Belwick". */
export function isUnnamed({ isPart, population: { kinds }, proposal }: ReadProposal): boolean {
  return isPart && (kinds.includes(PEOPLE) || proposal.population === PEOPLE);
}

/** What "three shepherds, all of them civilians" says of people whose own name tells no kind. */
export const APPOSED: Rule = {
  pattern: /^[^.;,]*,\s+(?:all|both)\s+(?:of\s+(?:them|whom)\s+)?(?<who>\p{Ll}+(?:\s\p{Ll}+s)?)\b/u,
  takes: [' shepherds, all of them civilians from', ' men, both local miners,'],
  keeps: [' shepherds, most of them civilians', ' shepherds and all of them'],
};

function readPopulationOf(proposal: AskedProposal, context: FigureContext, behind: string): Population {
  const own = readPopulation(proposal.population);
  const apposed = readPopulation(APPOSED.pattern.exec(behind)?.groups?.who ?? '').kinds;
  const isKnown = (kind: string) => Object.hasOwn(POPULATION_KINDS, kind);
  if (own.kinds.join() === PEOPLE && POPULATION_RULES.living.pattern.test(behind))
    return { ...own, kinds: ['civilians'] };
  const kinds =
    !own.kinds.some(isKnown) && apposed.every((kind) => isKnown(kind) && kind !== PEOPLE)
      ? apposed
      : own.kinds;
  const { owner, sender } = context;
  const names = isOfForces(proposal) && owner.names.length === 0 ? sender : owner.names;
  return {
    ...own,
    kinds: isMen(kinds) ? kindsOfOwner(owner, kinds) : kinds,
    names: own.names.length > 0 || proposal.figure.unit !== null ? own.names : names,
    qualities: context.isInCare ? [...own.qualities, 'seriously'] : own.qualities,
  };
}

/** True for "men", who are of any kind. */
export const isMen = (kinds: readonly string[]) => kinds.join() === 'man';

/** The men that rebels have lost are rebels, those of a country its soldiers. */
function kindsOfOwner({ words, names }: Owner, men: readonly string[]): readonly string[] {
  const [kind = ''] = readPopulation(words).kinds;
  if (Object.hasOwn(POPULATION_KINDS, kind) && kind !== PEOPLE) return [kind];
  return names.length > 0 ? ['soldiers'] : men;
}

const isOfForces = ({ quantity }: AskedProposal) => quantity === 'troops' || quantity === 'equipment';

/** Below it two figures are easily alike by chance. */
const TELLING_FIGURE = 10;

/** The names of its own words; else of a part those of its whole, or those that the same count has elsewhere. */
function namesOf(
  one: ReadProposal,
  whole: ReadProposal | undefined,
  read: readonly ReadProposal[],
): readonly string[] {
  const { population, proposal, isPart, isElsewhere } = one;
  const { figure, quantity } = proposal;
  if (population.names.length > 0 || figure.unit !== null) return population.names;
  if (isPart) return whole?.population.names ?? [];
  const alike = read.filter(
    (other) =>
      other.population.names.length > 0 &&
      other.proposal.quantity === quantity &&
      other.isElsewhere === isElsewhere &&
      other.population.kinds.join(' ') === population.kinds.join(' ') &&
      other.proposal.figure.min === figure.min &&
      other.proposal.figure.max === figure.max &&
      (one.isFirst || other.isFirst || (figure.min ?? 0) >= TELLING_FIGURE),
  );
  const [first] = alike;
  return first && alike.every((other) => shareName(other.population.names, first.population.names))
    ? first.population.names
    : [];
}

/** What shows that a sentence has come back to the event. */
export const NOW: Rule = {
  pattern: new RegExp(
    String.raw`\b(?:${WEEKDAY}|today|yesterday|tonight|now|this time|so far|latest|current|meanwhile|said|says)\b`,
    'iu',
  ),
  takes: ['On Monday two died', 'So far two have died'],
  keeps: ['Two people died.', 'Mondays of that year'],
};

/** True for a sentence with a figure of another event: "The war of 1994 killed 300", but not "the worst since 1994". */
function tellsOfOther(sentence: string, years: ReadonlySet<string>): boolean {
  const figures = findFigures(sentence);
  return figures.some(({ start }) => isOtherEvent(sentence, start, years));
}

/** A population as it is asked for with a quantity: of those arrested, suspects are everybody. */
export function populationFor(population: Population, quantity: string): Population {
  const isAll = (kind: string) => EVERYBODY.get(quantity)?.test(kind) === true;
  return { ...population, kinds: population.kinds.map((kind) => (isAll(kind) ? PEOPLE : kind)) };
}

/** True for a count that has those who did it among its dead. */
export function countsAttacker({ sentence, end }: ReadProposal): boolean {
  const { withAttacker, attackerCounted } = CONTEXT_RULES;
  return (
    withAttacker.pattern.test(sentence.slice(end)) || attackerCounted.pattern.test(sentence.slice(0, end))
  );
}

/** The words of a sentence that are of all whom a figure counts, and not of some of them. */
export function wordsOfAll({ sentence, end }: ReadProposal): string {
  return sentence.slice(0, end) + (sentence.slice(end).split(CONTEXT_RULES.ofSome.pattern)[0] ?? '');
}

import type { SpeakerEntry, Uttered } from '../../schemas/content/story.ts';
import type { Block } from '../article/block.ts';
import { resolveQuote } from '../story/selector.ts';
import { SPEECH_WORDS } from './quoted-words.ts';
import type { Utterance } from './speech.ts';

/** What an editor decided of speakers and utterances, put to what was found. */

/** An article by its words. */
interface Worded {
  id: string;
  blocks: readonly Block[];
}

/** The utterances that an editor’s words stand in: all that one pair of marks holds, else a reported clause. */
export function findUttered(
  { article: wanted, ...selector }: Uttered,
  articles: readonly Worded[],
  utterances: readonly Utterance[],
): Utterance[] {
  const article = articles.find(({ id }) => id === wanted);
  const [place, ...others] = article ? resolveQuote(selector, article.blocks) : [];
  if (!place || others.length > 0) return [];
  const here = utterances.filter(
    (one) =>
      one.article === wanted && one.block === place.block && one.start < place.end && place.start < one.end,
  );
  const direct = here.filter((one) => one.direct);
  const runs = new Set((direct.length > 0 ? direct : here).map(({ run }) => run));
  return utterances.filter(({ article: told, run }) => told === wanted && runs.has(run));
}

/** True for an entry that only confirms who speaks: it gives no reason, and changes nothing of what is found. */
export function isConfirmation({ because }: Pick<SpeakerEntry, 'because'>): boolean {
  return because === undefined;
}

/**
 * The utterances with the speakers that an editor set or cleared; a term without one is nobody’s utterance. One that was
 * only confirmed stays as it was found.
 */
export function setSpeakers(
  utterances: readonly Utterance[],
  entries: readonly SpeakerEntry[],
  articles: readonly Worded[],
): Utterance[] {
  const decided = new Map<Utterance, SpeakerEntry>();
  for (const entry of entries.filter(({ speaker, none }) => speaker !== undefined || none))
    for (const one of findUttered(entry, articles, utterances)) decided.set(one, entry);
  return utterances.map((one) => {
    const entry = decided.get(one);
    if (!entry) return one;
    if (isConfirmation(entry)) return { ...one, decided: entry };
    const speakers = entry.speaker === undefined ? [] : [entry.speaker];
    const isTerm = one.isNobodys === true || (one.direct && one.text.split(/\s+/u).length < SPEECH_WORDS);
    return { ...one, speakers, holders: [], isNobodys: isTerm && speakers.length === 0, decided: entry };
  });
}

/** A group of utterances, with the entries by which an editor joined some of it, or parted it from others. */
export interface RegroupedUtterances {
  group: readonly Utterance[];
  joinedBy: readonly SpeakerEntry[];
  partedBy: readonly SpeakerEntry[];
}

/** The groups after an editor’s joining, then parting; an utterance that is parted leaves its group with those that it was joined with. */
export function regroup(
  groups: readonly (readonly Utterance[])[],
  entries: readonly SpeakerEntry[],
  articles: readonly Worded[],
): RegroupedUtterances[] {
  const all = groups.flat();
  const read = entries.map((entry) => {
    const find = (words: readonly Uttered[] = []) => words.flatMap((one) => findUttered(one, articles, all));
    return { entry, own: find([entry]), joined: find(entry.with), parted: find(entry.apartFrom) };
  });
  let regrouped: RegroupedUtterances[] = groups.map((group) => ({ group, joinedBy: [], partedBy: [] }));
  const holds = (one: RegroupedUtterances, words: readonly Utterance[]) =>
    one.group.some((member) => words.includes(member));
  for (const { entry, own, joined: others } of read) {
    const met = regrouped.filter((one) => holds(one, [...own, ...others]));
    if (others.length === 0 || own.length === 0 || met.length < 2) continue;
    const joined = {
      group: met.flatMap(({ group }) => group),
      joinedBy: [...met.flatMap(({ joinedBy }) => joinedBy), entry],
      partedBy: [],
    };
    regrouped = [...regrouped.filter((one) => !met.includes(one)), joined];
  }
  for (const { entry, own, parted: others } of read) {
    const met = regrouped.find((one) => holds(one, own) && holds(one, others));
    if (!met) continue;
    const leaving = joinedTo(own, read);
    const [left, rest] = [true, false].map((isOwn) => met.group.filter((one) => leaving.has(one) === isOwn));
    const parted = [left ?? [], rest ?? []].map((group) => ({
      ...met,
      group,
      partedBy: [...met.partedBy, entry],
    }));
    regrouped = [...regrouped.filter((one) => one !== met), ...parted];
  }
  return regrouped;
}

/** Utterances with all that entries put them together with, by way of others, too. */
function joinedTo(
  utterances: readonly Utterance[],
  read: readonly Record<'own' | 'joined', readonly Utterance[]>[],
): Set<Utterance> {
  const all = new Set(utterances);
  for (let size = -1; size < all.size;) {
    size = all.size;
    for (const { own, joined } of read) {
      const both = joined.length > 0 ? [...own, ...joined] : [];
      if (both.some((one) => all.has(one))) for (const one of both) all.add(one);
    }
  }
  return all;
}

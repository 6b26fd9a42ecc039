import type { SpeakerEntry } from '../../../schemas/content/story.ts';
import type { Plain } from '../../edit/entry-print.ts';
import type { Edit } from '../../edit/plain-edit.ts';
import { quoteOf } from '../../story/selector.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import type { TiePlace } from './found-utterance.ts';
import {
  blocksOf,
  isSamePlace,
  type Judging,
  type PlacedWords,
  type PlainJudgement,
  removeFrom,
} from './judged.ts';

/** What an editor makes of an utterance: who says it, and which of other articles are one with it. */

/** Who speaks instead, what else is the same, or what is not; `other` counts the others of the utterance, null for all. */
export type SpeakerJudgement =
  | { act: 'speaker'; speaker: string; because: string }
  | { act: 'unite'; words: PlacedWords; because: string }
  | { act: 'part'; other: number | null; because: string };

type Said = Pick<SpeakerEntry, 'speaker' | 'none' | 'because'>;

/** The edits that a judgement on an utterance asks for; none where it changes nothing or is none of an utterance. */
export function speakerEdits(
  found: FoundSpeaker,
  judgement: PlainJudgement | SpeakerJudgement | { act: 'join' | 'derive' },
  judging: Judging,
): Edit[] {
  const asSaid = (speaker: string | null): Said => (speaker === null ? { none: true } : { speaker });
  switch (judgement.act) {
    case 'confirm':
      return saySpeaker(found, asSaid(found.found), judging);
    case 'forbid':
      return saySpeaker(found, { none: true, because: judgement.because }, judging);
    case 'speaker':
      return judgement.speaker === found.found
        ? saySpeaker(found, { speaker: judgement.speaker }, judging)
        : saySpeaker(found, { speaker: judgement.speaker, because: judgement.because }, judging);
    case 'unite':
      return unite(found, judgement, judging);
    case 'part':
      return part(found, judgement, judging);
    case 'release':
      return judgement.pair === null
        ? releaseSpeaker(found, judging)
        : releaseTie(found.others[judgement.pair]?.tie ?? null, judging);
    default:
      return [];
  }
}

/** The utterance stands with another, as an entry of its own; nothing where an editor or the rules have that already. */
function unite(
  found: FoundSpeaker,
  { words, because }: Extract<SpeakerJudgement, { act: 'unite' }>,
  judging: Judging,
): Edit[] {
  const isThere = found.others.some((other) => isSamePlace(other, words));
  const own = { ...found, article: judging.article };
  return isThere ? [] : insertSpeaker(own, { with: [uttered(words, judging)], because }, judging);
}

/** Another utterance leaves those that it was put with by rule, or this one leaves all of them. */
function part(
  { others, ...found }: FoundSpeaker,
  { other, because }: Extract<SpeakerJudgement, { act: 'part' }>,
  judging: Judging,
): Edit[] {
  const own = { ...found, article: judging.article };
  const one = other === null ? own : others[other];
  const rest = other === null ? others.filter(({ tie }) => tie === null) : [own];
  if (!one || rest.length === 0 || ('tie' in one && one.tie !== null)) return [];
  return insertSpeaker(one, { apartFrom: rest.map((words) => uttered(words, judging)), because }, judging);
}

function insertSpeaker(
  words: PlacedWords,
  said: Said | Readonly<Record<string, Plain>>,
  judging: Judging,
): Edit[] {
  const at = judging.story.speakers?.length ?? 0;
  return [{ kind: 'insert', path: ['speakers', at], value: { ...uttered(words, judging), ...said } }];
}

/** The keys of words in an article, as a story’s file names them. */
function uttered({ article, block, start, end }: PlacedWords, judging: Judging): Record<string, string> {
  return { article, ...quoteOf({ block, start, end }, blocksOf(judging, article)) };
}

/** What was put together or apart goes from its list, and its entry with it where that says nothing else. */
function releaseTie(tie: TiePlace | null, { story: { speakers = [] } }: Judging): Edit[] {
  const there = tie === null ? undefined : speakers[tie.entry];
  const list = tie === null ? undefined : there?.[tie.list];
  if (!tie || !there || !list) return [];
  const others = (['speaker', 'none', 'with', 'apartFrom'] as const).filter(
    (key) => key !== tie.list && there[key] !== undefined,
  );
  return list.length === 1 && others.length === 0
    ? [removeFrom(['speakers'], speakers, tie.entry)]
    : [removeFrom(['speakers', tie.entry, tie.list], list, tie.at)];
}

function saySpeaker({ entry, block, start, end }: FoundSpeaker, said: Said, judging: Judging): Edit[] {
  const { story, article } = judging;
  const entries = story.speakers ?? [];
  const there = entry === null ? undefined : entries[entry];
  if (entry === null || !there) {
    return insertSpeaker({ article, block, start, end }, said, judging);
  }
  // What is put together or apart keeps its reason.
  const wanted = isGrouping(there) ? { ...there, ...said } : said;
  return (['speaker', 'none', 'because'] as const).flatMap((key): Edit[] => {
    const path = ['speakers', entry, key];
    const value = key === 'because' ? wanted[key] : said[key];
    if (value !== undefined) return value === there[key] ? [] : [{ kind: 'set', path, value }];
    return there[key] === undefined ? [] : [{ kind: 'remove', path }];
  });
}

function releaseSpeaker({ entry }: FoundSpeaker, { story: { speakers = [] } }: Judging): Edit[] {
  const there = entry === null ? undefined : speakers[entry];
  if (entry === null || !there) return [];
  if (!isGrouping(there)) return [removeFrom(['speakers'], speakers, entry)];
  return (['speaker', 'none'] as const).flatMap((key): Edit[] =>
    there[key] === undefined ? [] : [{ kind: 'remove', path: ['speakers', entry, key] }],
  );
}

function isGrouping(entry: SpeakerEntry): boolean {
  return entry.with !== undefined || entry.apartFrom !== undefined;
}

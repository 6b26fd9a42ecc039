import type { Evidence, LineageEntry } from '../../../schemas/content/story.ts';
import type { Plain } from '../../edit/entry-print.ts';
import type { Edit } from '../../edit/plain-edit.ts';
import type { Found } from './found.ts';
import { type Derivation, evidenceOf, type FoundCopy } from './found-copy.ts';
import type { FoundPair, FoundPassage, PairPlace } from './found-passage.ts';
import { blocksOf, type Judging, type PlainJudgement, removeFrom } from './judged.ts';
import { speakerEdits, type SpeakerJudgement } from './speaker-judgement.ts';

/** What an editor makes of something that was found, as edits of the story’s file. */

/** A judgement: one that fits anything, who speaks and what is the same, what else belongs together, or how a text derives. */
export type Judgement =
  | PlainJudgement
  | SpeakerJudgement
  | { act: 'join'; article: string; block: string; because: string }
  | ({ act: 'derive'; note: string } & Derivation);

/** The edits of the story’s file that a judgement asks for; none where it changes nothing or does not fit what was found. */
export function judgementEdits(found: Found, judgement: Judgement, judging: Judging): Edit[] {
  switch (found.kind) {
    case 'speaker':
      return speakerEdits(found, judgement, judging);
    case 'passage':
      return passageEdits(found, judgement, judging);
    case 'copy':
      return copyEdits(found, judgement, judging);
  }
}

function passageEdits(found: FoundPassage, judgement: Judgement, judging: Judging): Edit[] {
  const { story } = judging;
  const { add, forbid } = story.alignment;
  const pairOf = (index: number | null) => (index === null ? undefined : found.pairs[index]);
  const proposed = found.pairs.filter(({ state }) => state === 'proposed');
  switch (judgement.act) {
    case 'confirm':
      return proposed.map((pair, at) =>
        insertPair('add', add.length + at, { pair: addresses(found, pair, judging) }),
      );
    case 'forbid': {
      const { because } = judgement;
      const one = pairOf(judgement.pair);
      const pairs = judgement.pair === null ? proposed : one ? [one] : [];
      if (one?.entry?.list === 'forbid') return [];
      return pairs.flatMap((pair, at) => [
        ...(pair.entry ? [removePair(pair.entry, judging)] : []),
        insertPair('forbid', forbid.length + at, { pair: addresses(found, pair, judging), because }),
      ]);
    }
    case 'join': {
      const { article, block, because } = judgement;
      const there = found.pairs.find((pair) => pair.article === article && pair.block === block);
      if (there?.entry?.list === 'add') return [];
      return [
        ...(there?.entry ? [removePair(there.entry, judging)] : []),
        insertPair('add', add.length, { pair: addresses(found, { article, block }, judging), because }),
      ];
    }
    case 'release': {
      const entry = pairOf(judgement.pair)?.entry;
      return entry ? [removePair(entry, judging)] : [];
    }
    default:
      return [];
  }
}

function insertPair(list: PairPlace['list'], index: number, value: Plain): Edit {
  return { kind: 'insert', path: ['alignment', list, index], value };
}

function removePair({ list, index }: PairPlace, { story }: Judging): Edit {
  return removeFrom(['alignment', list], story.alignment[list], index);
}

/** The two blocks of a pair in the order of the columns, so that it is written in one way from wherever it is seen. */
function addresses(
  { block }: FoundPassage,
  pair: Pick<FoundPair, 'article' | 'block'>,
  { article, articles }: Judging,
): string[] {
  const order = (id: string) => articles.findIndex((one) => one.id === id);
  return [{ article, block }, pair]
    .sort((a, b) => order(a.article) - order(b.article))
    .map((one) => `${one.article}#${one.block}`);
}

function copyEdits(found: FoundCopy, judgement: Judgement, judging: Judging): Edit[] {
  const { story, article } = judging;
  const { entry, separate, proposal } = found;
  const release: Edit[] = separate === null ? [] : [removeFrom(['separate'], story.separate ?? [], separate)];
  switch (judgement.act) {
    case 'confirm':
      return entry ? [] : [...release, ...derive(found, { ...proposal, note: '' }, judging)];
    case 'derive':
      return entry ? change(entry, judgement) : [...release, ...derive(found, judgement, judging)];
    case 'forbid': {
      if (found.isJoinedElsewhere || separate !== null) return [];
      const pair = [article, found.article];
      const value = { pair, because: judgement.because };
      return [
        ...(entry ? [removeFrom(['lineage'], story.lineage, entry.index)] : []),
        { kind: 'insert', path: ['separate', story.separate?.length ?? 0], value },
      ];
    }
    case 'release':
      return entry ? [removeFrom(['lineage'], story.lineage, entry.index)] : release;
    default:
      return [];
  }
}

/** The lineage of one article from the other, or of both from a text that nobody holds. */
function derive(
  found: FoundCopy,
  { article, from, kind, confidence, note }: Derivation & { note: string },
  judging: Judging,
): Edit[] {
  const { story } = judging;
  const both = [judging.article, found.article];
  const isBetween = both.includes(from);
  const deriving = (isBetween ? [article] : both).filter(
    (one) => !story.lineage.some((entry) => entry.article === one && entry.from === from),
  );
  return deriving.map((one, at): Edit => {
    const other = both.find((id) => id !== one) ?? from;
    const evidence = evidenceOf(found.strings, ...partiesOf(one, other, judging));
    const value = {
      article: one,
      from,
      kind,
      ...basisOf(evidence),
      confidence,
      ...noteOf(note),
      ...given(evidence),
    };
    return { kind: 'insert', path: ['lineage', story.lineage.length + at], value };
  });
}

function partiesOf(one: string, other: string, judging: Judging) {
  const party = (id: string) => ({ id, blocks: blocksOf(judging, id) });
  return [party(one), party(other)] as const;
}

function basisOf(evidence: readonly Evidence[]): Pick<LineageEntry, 'basis'> {
  return { basis: evidence.length > 0 ? 'textual' : 'editor' };
}

function noteOf(note: string): { note?: string } {
  return note === '' ? {} : { note };
}

function given(evidence: readonly Evidence[]): { evidence?: readonly Evidence[] } {
  return evidence.length > 0 ? { evidence } : {};
}

function change(
  { index, kind, confidence, note }: NonNullable<FoundCopy['entry']>,
  wanted: Derivation & { note: string },
): Edit[] {
  const at = (key: string) => ['lineage', index, key];
  return [
    ...(kind === wanted.kind ? [] : [{ kind: 'set' as const, path: at('kind'), value: wanted.kind }]),
    ...(confidence === wanted.confidence
      ? []
      : [{ kind: 'set' as const, path: at('confidence'), value: wanted.confidence }]),
    ...((note ?? '') === wanted.note
      ? []
      : [
          wanted.note === ''
            ? { kind: 'remove' as const, path: at('note') }
            : { kind: 'set' as const, path: at('note'), value: wanted.note },
        ]),
  ];
}

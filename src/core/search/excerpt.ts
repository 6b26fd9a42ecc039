import { readTokens, type SearchToken } from './token.ts';
import type { TermMatch } from './match.ts';

/** A text as a result shows it: with what was found in it marked, and no longer than can be read at a glance. */

/** A run of a result's text; `match` runs are what the query found in it. */
export interface MatchedRun {
  text: string;
  match: boolean;
}

/** A text up to this length, in UTF-16 units, is shown whole. */
const GLANCE = 320;

/** Cuts a text into runs at the places that answer the terms of a query; the runs together are the text. */
export function markText(text: string, matches: readonly TermMatch[]): MatchedRun[] {
  return cutRuns(text, findMarks(readTokens(text), matches), 0, text.length);
}

/**
 * The sentences of a text in which most was found, the first of them one that has some, as runs; an ellipsis stands for
 * what is left out.
 */
export function excerptText(text: string, matches: readonly TermMatch[]): MatchedRun[] {
  const marks = findMarks(readTokens(text), matches);
  if (text.length <= GLANCE) return cutRuns(text, marks, 0, text.length);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => ({ start: index, end: index + segment.length }),
  );
  let best = { start: 0, end: sentences[0]?.end ?? text.length, count: -1 };
  const hasMark = (from: number, to: number) => marks.some(({ start, end }) => start >= from && end <= to);
  for (const [first, { start, end: firstEnd }] of sentences.entries()) {
    if (marks.length > 0 && !hasMark(start, firstEnd)) continue;
    for (const [step, { end }] of sentences.slice(first).entries()) {
      if (step > 0 && end - start > GLANCE) break;
      const count = marks.filter((mark) => mark.start >= start && mark.end <= end).length;
      if (count > best.count || (count === best.count && start === best.start)) best = { start, end, count };
    }
  }
  const end = text.slice(0, best.end).trimEnd().length;
  const runs = cutRuns(text, marks, best.start, end);
  if (best.start > 0) runs.unshift({ text: '… ', match: false });
  if (best.end < text.length) runs.push({ text: ' …', match: false });
  return runs;
}

interface Mark {
  start: number;
  end: number;
}

function findMarks(tokens: readonly SearchToken[], matches: readonly TermMatch[]): Mark[] {
  const byForm = Map.groupBy(tokens, ({ form }) => form);
  const marks = matches.flatMap(({ forms, steps }): Mark[] =>
    (byForm.get(forms[0]?.form ?? '') ?? []).flatMap((first) => {
      const run = forms.map(({ form }, i) =>
        byForm.get(form)?.find(({ at }) => at === first.at + (steps[i] ?? 0)),
      );
      const found = run.filter((token) => token !== undefined);
      return found.length === run.length ? found : [];
    }),
  );
  return mergeMarks(marks);
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function cutRuns(text: string, marks: readonly Mark[], from: number, to: number): MatchedRun[] {
  const runs: MatchedRun[] = [];
  let done = from;
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    if (start > done) runs.push({ text: text.slice(done, start), match: false });
    runs.push({ text: text.slice(start, end), match: true });
    done = end;
  }
  return done < to ? [...runs, { text: text.slice(done, to), match: false }] : runs;
}

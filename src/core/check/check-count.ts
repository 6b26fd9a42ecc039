import type { ResolvedClaim } from '../story/claim.ts';
import type { Message } from '../record/diagnostic.ts';
import type { RecordProblem } from '../record/reference.ts';
import { printOthers } from '../verdict/other-count.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** What the figures of an article count: the event or its background, and the same as those beside them. */

/** Figures of background without a day of their own, and counts of others beside bare ones to the same question. */
export function checkCounts(check: StoryCheck, article: string): RecordProblem[] {
  const { id, records } = check;
  const file = records.claims.get(`${id}/${article}`);
  const questions = records.stories.get(id)?.questions ?? [];
  return (records.articles.get(`${id}/${article}`)?.claims ?? []).flatMap((claim): RecordProblem[] => {
    const path = ['claims', file?.claims.indexOf(claim.entry) ?? 0];
    const question = questions.find((one) => one.id === claim.entry.question);
    const bare = findBare(check, article, claim);
    return [
      ...(question?.background && claim.entry.asOf === undefined
        ? [{ path, message: backgroundUndated(claim, question.label) }]
        : []),
      ...(bare === null ? [] : [{ path: [...path, 'figure'], message: otherCount(claim, bare) }]),
    ];
  });
}

/** Two figures to one question of which one counts others: both as printed. */
interface Counts {
  others: string;
  bare: string;
  beside: string;
}

/** A bare figure to the question of a count of others that no note explains; null for any other claim. */
function findBare(
  { id, records, ...check }: StoryCheck,
  article: string,
  claim: ResolvedClaim,
): Counts | null {
  const printed = (one: string) => records.articles.get(`${id}/${one}`) ?? { blocks: [], claims: [] };
  const others = claim.entry.note === undefined ? printOthers(claim, printed(article)) : null;
  if (others === null) return null;
  for (const beside of articlesOf({ id, records, ...check })) {
    const bare = printed(beside).claims.find(
      (one) => one.entry.question === claim.entry.question && printOthers(one, printed(beside)) === null,
    );
    if (bare) return { others, bare: bare.figure.text, beside };
  }
  return null;
}

function backgroundUndated({ entry }: ResolvedClaim, label: string): Message {
  return {
    code: 'background-undated',
    sentence: `Claim "${entry.id}" answers "${label}", which is not about this event, and gives no day of its own.`,
    evidence: [['expected', 'asOf: 2019-01-18']],
    action: 'Add "asOf:" with the day that the figure is for.',
  };
}

function otherCount({ entry, exact }: ResolvedClaim, { others, bare, beside }: Counts): Message {
  return {
    code: 'other-count',
    sentence: `Claim "${entry.id}" may count something else than the other figures for "${entry.question}".`,
    evidence: [
      ['printed', `"${others}" in "${exact}"`],
      ['beside', `"${bare}" in ${beside}`],
    ],
    action: 'If it does, give it a question of its own; else say in "note:" what it counts.',
  };
}

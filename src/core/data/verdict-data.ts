import type { Relation, VerdictRecord } from '../../schemas/published/verdict-record.ts';
import type { Comparison } from '../verdict/comparison.ts';
import { timeOf } from '../reading/time-figure.ts';
import type { StoryContent } from '../story/content.ts';

/** The published verdicts. */

/** What each relation rests on, as the records say it. */
const RELATION_RULES: Record<Relation, string> = {
  equal: 'the intervals are the same',
  entails: 'a lies within b',
  entailedBy: 'b lies within a',
  overlaps: 'the intervals share numbers, and neither lies within the other',
  touching: 'the intervals share no number, and meet at one that at least one of them excludes',
  disjoint: 'the intervals share no number',
  grows: 'the intervals share no number, and the later one leaves room for growth',
  notComparable:
    'different units, or money of nobody knows which country, different days or hours of a number that may fall, ' +
    'or hours that exclude each other only if their days are as assumed',
};

const SAME_DAY_RULE = 'the intervals share no number, and are for one day in an order that nobody knows';

/** The verdicts of a story's rows, in the order of the questions; rows without any claim, or in which nothing could be compared, have none. */
export function verdictRecords({ id: story }: StoryContent, { rows }: Comparison): VerdictRecord[] {
  const idOf = (key: string) => `${story}/${key.replace('.', '/')}`;
  return rows.flatMap(({ question, verdict, cells, claims }) => {
    if (!verdict) return [];
    const unit = claims[0]?.claim.figure.unit ?? null;
    const ground = verdict.commonGround;
    const isTime = question.kind === 'time';
    return [
      {
        story,
        question: question.id,
        verdict: verdict.verdict,
        tellings: verdict.tellings,
        ifGrown: verdict.ifGrown,
        background: question.background,
        commonGround: isTime ? null : ground,
        groups: verdict.groups.map((claims) => claims.map(idOf)),
        silent: cells.flatMap(({ article, silence }) =>
          silence ? [{ article: article.id, kind: silence.kind, lookedFor: [...silence.lookedFor] }] : [],
        ),
        pairs: verdict.pairs.map(({ a, b, relation, byTolerance, sameDay }) => ({
          a: idOf(a),
          b: idOf(b),
          relation,
          rule: sameDay ? SAME_DAY_RULE : RELATION_RULES[relation],
          byTolerance,
          sameDay,
        })),
        commonTime: isTime && ground ? timeOf(ground, unit) : null,
      },
    ];
  });
}

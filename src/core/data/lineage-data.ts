import type { EdgeRecord, LineageRecord } from '../../schemas/published/lineage-record.ts';
import type { LineageEntry } from '../../schemas/content/story.ts';
import type { CellClaim, Comparison } from '../verdict/comparison.ts';
import type { StoryContent } from '../story/content.ts';
import type { Drift } from '../lineage/drift.ts';
import { restedOn } from '../lineage/lineage-tree.ts';
import { describeDrift } from '../lineage/lineage-words.ts';
import { countSupport } from '../lineage/support.ts';
import { findTellings } from '../story/telling.ts';

/** The published lineage. */

/** The lineage of a story, with the counts of each row. */
export function lineageRecord(
  content: StoryContent,
  comparison: Comparison,
  drift: readonly Drift[],
): LineageRecord {
  const { id, story, articles, superseded } = content;
  const tellings = findTellings(content);
  const statements = restedOn(comparison.rows);
  const derivedFrom = new Set(story.lineage.map(({ from }) => from));
  const replaced = superseded.filter((article) => derivedFrom.has(article.id));
  return {
    story: id,
    nodes: [
      ...[...articles, ...replaced].map((one) => ({
        id: one.id,
        kind: 'article' as const,
        label: one.label,
      })),
      ...story.originals.map((one) => ({ id: one.id, kind: 'original' as const, label: one.label })),
      ...statements.map(({ id: statement, by, date }) => ({
        id: statement,
        kind: 'statement' as const,
        label: `${by}, ${date}`,
      })),
    ],
    edges: [...story.lineage.map(lineageEdge), ...statementEdges(comparison)],
    tellings: tellings.map((telling) => telling.map((article) => article.id)),
    separate: (story.separate ?? []).map(({ pair, because }) => ({ articles: pair, because })),
    rows: comparison.rows.map(({ question, claims }) => {
      const { articles, tellings: accounts, statements } = countSupport(claims, tellings);
      return { question: question.id, articles, tellings: accounts, statements: statements.length };
    }),
    drift: drift.map((one) => driftRecord(id, one)),
  };
}

function lineageEdge({ article, from, kind, basis, confidence, evidence }: LineageEntry): EdgeRecord {
  const shown = evidence.map(({ exact, in: part, with: other }) => ({
    article,
    exact,
    in: part ?? ('article' as const),
    with: other ? { article: other.article, exact: other.exact } : null,
    because: null,
  }));
  return { from, to: article, kind, basis, confidence, evidence: shown };
}

/** One edge for each statement and article, and one more where some of the links are named and some inferred. */
function statementEdges({ rows }: Comparison): EdgeRecord[] {
  const links = rows.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.statement ? [{ claim, from: claim.statement.id }] : [])),
  );
  const basisOf = ({ claim }: CellClaim) => claim.entry.restsOn?.basis ?? 'inferred';
  const groups = Map.groupBy(links, ({ claim, from }) => `${from} ${claim.article.id} ${basisOf(claim)}`);
  return [...groups.values()].flatMap((group): EdgeRecord[] => {
    const [first] = group;
    if (!first) return [];
    const basis = basisOf(first.claim);
    return [
      {
        from: first.from,
        to: first.claim.article.id,
        kind: 'statement',
        basis,
        confidence: basis === 'named' ? 'certain' : 'probable',
        evidence: group.map(({ claim: { article, claim } }) => ({
          article: article.id,
          exact: claim.exact,
          in: 'article',
          with: null,
          because: claim.entry.restsOn?.because ?? null,
        })),
      },
    ];
  });
}

function driftRecord(story: string, drift: Drift): LineageRecord['drift'][number] {
  const addressOf = ({ article, block, claim }: Drift['here']) =>
    claim === null ? `${story}/${article.id}#${block}` : `${story}/${article.id}/${claim}`;
  const { here, there } = drift;
  return {
    claim: addressOf(here),
    against: 'statement' in there ? there.statement.id : addressOf(there),
    change: describeDrift(drift),
  };
}

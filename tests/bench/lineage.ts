import { type LikelyKind, proposeLineage } from '../../src/core/lineage/likely-lineage.ts';
import { readCases } from '../unit/kit/lineage-case.ts';

/** Scores the proposals on the invented cases: `node tests/bench/lineage.ts [tuned|held]`. */

const KINDS: readonly LikelyKind[] = ['copy', 'reworded', 'excerpt', 'none'];

const half = process.argv[2] === 'held' ? 'held' : 'tuned';
const results = readCases(half).map(({ name, kind, a, b }) => ({
  name,
  kind,
  proposal: proposeLineage(a, b),
}));

for (const { name, kind, proposal } of results) {
  const { share, inOrder, blocks } = proposal;
  const numbers = `${share.map((part) => part.toFixed(2)).join('/')}  ${inOrder} of ${blocks.join('/')}`;
  const sign = kind === proposal.kind ? ' ' : '×';
  console.log(`${sign} ${name.padEnd(44)} ${kind.padEnd(9)} ${proposal.kind.padEnd(9)} ${numbers}`);
}
console.log(`\n${half}: expected down, proposed across`);
console.log(['', ...KINDS].map((kind) => kind.padEnd(10)).join(''));
for (const kind of KINDS) {
  const row = KINDS.map((got) => results.filter((one) => one.kind === kind && one.proposal.kind === got));
  console.log([kind, ...row.map(({ length }) => String(length))].map((cell) => cell.padEnd(10)).join(''));
}
const right = results.filter(({ kind, proposal }) => kind === proposal.kind).length;
console.log(`${right} of ${results.length} right`);

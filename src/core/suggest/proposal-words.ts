import { printInterval } from '../figure/figure-words.ts';
import type { SuggestedClaim } from './suggest-text.ts';

/** Proposals as text for a person; one sentence where there are none. */
export function printProposals(proposals: readonly SuggestedClaim[]): string {
  if (proposals.length === 0) return 'No claims found in this text.';
  return proposals.map(printProposal).join('\n\n');
}

function printProposal({ quote, question, figure, attribution }: SuggestedClaim): string {
  const { quantity, population, place } = question;
  const rows = [
    ['quote', `"${quote}"`],
    ['counts', [population, place].filter((part) => part !== null).join(', ')],
    ['reads', printInterval(figure, figure.unit)],
    ['said by', attribution ?? 'nobody named'],
  ];
  return [
    `${quantity}: ${figure.text}`,
    ...rows.map(([label = '', text = '']) => `  ${label.padEnd(7)}  ${text}`),
  ].join('\n');
}

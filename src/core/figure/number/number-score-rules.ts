import type { KindRule } from './kind-rule.ts';

/** The rules for numbers that are scores of games and votes. */

const PLAYED =
  'voted|won|win|wins|lost|lose|beat|beaten|drew|draw|led|lead|victory|defeat|score|tied|beating';
/** What shows that a range is counted, and is no score: "lost 10-15 soldiers". */
const COUNTED = String.raw`\s+(?:people|hundred|thousand|million|billion|\p{L}+s\b(?<!\b(?:versus|vs|goals|points)))`;

const RESULT = 'draw|win|victory|defeat|loss|lead|score|vote|ruling|decision';

/** In the order in which they are asked. */
export const SCORE_RULES: readonly KindRule[] = [
  {
    kind: 'score',
    number: /^\d+$/,
    before: new RegExp(String.raw`\b(?:${PLAYED})\b[^\d]*$`, 'i'),
    after: new RegExp(String.raw`^[-–]\d+(?![\d,.]*\d)(?!${COUNTED})`, 'iu'),
    takes: ['won [3]-1', 'beat them [2]–0 on Sunday'],
    keeps: ['lost [10]-15 soldiers', 'won 12 and [3]-1', 'saw [3]-1'],
  },
  {
    kind: 'score',
    number: /^\d+$/,
    before: new RegExp(String.raw`\b(?:${PLAYED})\b[^\d]*\d+[-–]$`, 'i'),
    after: new RegExp(`^(?!${COUNTED})`, 'iu'),
    takes: ['won 3-[1]', 'beat them 2–[0] on Sunday'],
    keeps: ['lost 10-[15] soldiers', 'won 3, [1]', 'won 3-12-[1]'],
  },
  {
    kind: 'score',
    number: /^\d+$/,
    after: new RegExp(String.raw`^[-–]\d+\s+(?:${RESULT})\b`, 'i'),
    takes: ['a [2]-2 draw', '[5]-4 ruling'],
    keeps: ['a [2]-2 drawn', '[5]-4 soldiers'],
  },
  {
    kind: 'score',
    number: /^\d+$/,
    before: /\d[-–]$/,
    after: new RegExp(String.raw`^\s+(?:${RESULT})\b`, 'i'),
    takes: ['a 2-[2] draw', '5-[4] ruling'],
    keeps: ['a 2, [2] draw', '5-[4] rulers'],
  },
  {
    kind: 'score',
    after: /^[\s-](?:nil|love)\b|^-all\b|^\s+all(?=$|[.,;])/i,
    takes: ['[3] nil', '[two]-nil', '[2]-all'],
    keeps: ['[3] nails', '[12] allies', '[12] all told'],
  },
];

import { edit, HERALD_CLAIMS, type Spoiled, STATEMENTS, written } from '../fixture.ts';

/** The sound story's ledger, in which the statement is superseded by another one. */
export function superseded(supersededBy: string, successor = ''): Record<string, string> {
  const ledger = written(STATEMENTS).replace(
    'status: standing',
    `status: superseded\n  supersededBy: ${supersededBy}`,
  );
  return { [STATEMENTS]: ledger + successor };
}

/** A later statement, on one line. */
export const later = (date: string, question: string) =>
  `- { id: coast-guard-350, by: Coast guard, date: ${date}, status: standing, figures: [{ question: ${question}, figure: "350" }] }\n`;

/** What an editor reads when the ledger of statements does not hold together, or a claim rests on the wrong one. */
export const STATEMENT_MESSAGES: readonly Spoiled[] = [
  {
    about: 'two statements with one id',
    changes: { [STATEMENTS]: written(STATEMENTS).repeat(2) },
    says: `
content/statements/ferry.yml:7:7  error  duplicate-id
  Statement "coast-guard-340" has the id of another statement of this file.
    entries  1 and 2
  Give one of the two another id.                        Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement that answers a question nobody asks',
    changes: edit(STATEMENTS, 'question: rescued', 'question: saved'),
    says: `
content/statements/ferry.yml:5:25  error  unknown-question
  Statement "coast-guard-340" names the question "saved", which does not exist.
    known  injuries, rescued
  Correct the id, or add the question to the story.      Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement replaced by one that is not there',
    changes: edit(STATEMENTS, 'status: standing', 'status: superseded\n  supersededBy: coast-guard-350'),
    says: `
content/statements/ferry.yml:5:17  error  unknown-statement
  Statement "coast-guard-340" names the statement "coast-guard-350", which does not exist.
    known  coast-guard-340
  Correct the id, or add the later statement.            Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statements file that cannot be read; the claims that rest on it do not complain again',
    changes: edit(STATEMENTS, 'status: standing', 'status: certain'),
    says: `
content/statements/ferry.yml:4:11  error  bad-value
  Statement "coast-guard-340" has something under "status" that cannot stand there.
    reads     "certain"
    expected  one of standing, amended, withdrawn, denied, superseded
  Correct the value of "status".                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement superseded by nothing',
    changes: edit(STATEMENTS, 'status: standing', 'status: superseded'),
    says: `
content/statements/ferry.yml:1:3  error  missing-field
  Statement "coast-guard-340" is superseded and has no "supersededBy".
    expected  the id of the later statement
  Add a line "supersededBy: …", or correct the status.   Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement that stands and names the one that supersedes it',
    changes: {
      [STATEMENTS]: `${written(STATEMENTS).replace('standing', 'standing\n  supersededBy: coast-guard-350')}${later('2024-03-04', 'rescued')}`,
    },
    says: `
content/statements/ferry.yml:5:17  error  bad-successor
  Statement "coast-guard-340" names the statement that supersedes it, and its status says otherwise.
    status        standing
    supersededBy  coast-guard-350
  Write "status: superseded", or remove "supersededBy".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement superseded by itself',
    changes: superseded('coast-guard-340'),
    says: `
content/statements/ferry.yml:5:17  error  bad-successor
  Statement "coast-guard-340" is said to be superseded by itself.
  Name the later statement under "supersededBy".         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement superseded by an earlier one',
    changes: superseded('coast-guard-350', later('2024-03-02', 'rescued')),
    says: `
content/statements/ferry.yml:5:17  error  bad-successor
  Statement "coast-guard-340" is superseded by one that is not later.
    coast-guard-340  3 March 2024
    coast-guard-350  2 March 2024
  Correct the id or a date; of one day, the later statement stands further down.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement superseded by one of the same day that stands above it',
    changes: {
      [STATEMENTS]: later('2024-03-03', 'rescued') + (superseded('coast-guard-350')[STATEMENTS] ?? ''),
    },
    says: `
content/statements/ferry.yml:6:17  error  bad-successor
  Statement "coast-guard-340" is superseded by one that is not later.
    coast-guard-340  3 March 2024
    coast-guard-350  3 March 2024
  Correct the id or a date; of one day, the later statement stands further down.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement superseded by one that answers another question',
    changes: superseded('coast-guard-350', later('2024-03-04', 'injuries')),
    says: `
content/statements/ferry.yml:6:25  error  bad-successor
  Statement "coast-guard-340" is superseded by one that has no figure for the question "rescued".
    coast-guard-350  injuries
  Put this figure into a statement of its own, which nothing supersedes.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement’s figure without a number',
    changes: edit(STATEMENTS, 'figure: "340"', 'figure: many'),
    says: `
content/statements/ferry.yml:5:42  error  figure-unreadable
  Statement "coast-guard-340" has a figure in which no single number or range can be read.
    figure  "many"
  Give the phrase with its number.                       Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim that rests on a statement which answers another question',
    changes: edit(
      HERALD_CLAIMS,
      'attribution: the coast guard',
      'restsOn: { statement: coast-guard-340, basis: named }',
    ),
    says: `
content/claims/ferry/herald.yml:6:27  error  statement-silent
  Claim "injuries" rests on a statement that has no figure for the question "injuries".
    coast-guard-340  rescued
  Name the statement that has it, or add the figure in content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim that rests on a statement without figures',
    changes: edit(STATEMENTS, '[{ question: rescued, figure: "340" }]', '[]'),
    says: `
content/claims/ferry/herald.yml:11:27  error  statement-silent
  Claim "rescued" rests on a statement that has no figure for the question "rescued".
    coast-guard-340  no figure
  Name the statement that has it, or add the figure in content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
];

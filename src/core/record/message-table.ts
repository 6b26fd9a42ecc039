import { type Code, CODES } from './codes.ts';

type Severity = (typeof CODES)[Code]['severity'];

/** All kinds of problems as a page of the documentation. */

/** The table as Markdown: what stops the build first, each part in alphabetical order. */
export function writeMessageTable(): string {
  const codes = (Object.keys(CODES) as Code[]).sort();
  const table = (severity: Severity) => [
    '| kind | what it means |',
    '| --- | --- |',
    ...codes
      .filter((code) => CODES[code].severity === severity)
      .map((code) => `| \`${code}\` | ${CODES[code].meaning} |`),
  ];
  return [
    '<!-- Made from src/core/record/codes.ts by "npm run docs". Do not edit: a change here is lost. -->',
    '',
    '# What the commands say',
    '',
    'A message has four parts: where it is and of which kind, what is wrong, the words that show it, and what to do.',
    '',
    '    content/claims/ferry/herald.yml:14:12  error  quote-not-found',
    '      Claim "injuries" quotes words that do not occur in content/articles/ferry/herald.md.',
    '        quoted   "At least 12 people got hurt"',
    '        nearest  "At least 12 people were hurt"   paragraph 1, differs: got → were',
    '      Paste the words from paragraph 1.                      Check again: npm run check -- ferry',
    '',
    '## Errors',
    '',
    'They stop `ingest`, `build` and `check`; nothing is written.',
    '',
    ...table('error'),
    '',
    '## Unfinished',
    '',
    '`ingest` and `build` go on, and the article’s page says that it is not fully read. `check` fails: it cannot be merged.',
    '',
    ...table('unfinished'),
    '',
    '## Notices',
    '',
    'They fail nothing; an editor may want to decide.',
    '',
    ...table('notice'),
    '',
  ].join('\n');
}

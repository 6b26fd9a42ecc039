import { UNNAMED } from '../../schemas/content/label.ts';
import type { StoredArticle } from '../story/content.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import { checkCommand, claimsPath, outletPath, rawPath, statementsPath } from '../record/files.ts';
import { checkReference, findDuplicates, type RecordProblem } from '../record/reference.ts';
import { tellOfUnread, noClaimsFile } from './unread-number.ts';
import { articlesOf, inFile, questionsOf, type StoryCheck } from './check-context.ts';

/** One article of a story: its header, its claims and its unread numbers held against the other records. */

/** All problems of an article that could be read; none for one whose raw file is broken, which is told of there. */
export function checkArticle(check: StoryCheck, article: string): Diagnostic[] {
  const stored = check.records.articles.get(`${check.id}/${article}`);
  if (!stored) return [];
  const header = inFile(check, rawPath(check.id, article), headerProblems(check, stored));
  return [...header, ...checkClaims(check, article, stored)];
}

function headerProblems(check: StoryCheck, { frontMatter }: StoredArticle): RecordProblem[] {
  const subject = 'This header';
  const { outlet, supersedes } = frontMatter;
  return [
    ...checkReference({
      path: ['outlet'],
      subject,
      noun: 'outlet',
      wanted: outlet,
      known: [UNNAMED, ...check.outlets],
      mend: `Correct the id, or write ${outletPath(outlet)}.`,
    }),
    ...checkReference({
      path: ['supersedes'],
      subject,
      noun: 'article',
      wanted: supersedes,
      known: articlesOf(check),
      mend: 'Correct the id: it is the file name of the article that this one replaces.',
    }),
  ];
}

function checkClaims(check: StoryCheck, article: string, stored: StoredArticle): Diagnostic[] {
  const { id, records, locators } = check;
  const file = claimsPath(id, article);
  const raw = rawPath(id, article);
  const claims = records.claims.get(`${id}/${article}`);
  if (!claims) {
    // A claims file that is there and cannot be read has been told of already.
    if (locators.has(file) || isSuperseded(check, article)) return [];
    return [
      { file: raw, line: 1, column: 1, ...noClaimsFile(file, `${id}/${article}`), again: checkCommand(id) },
    ];
  }
  const questions = questionsOf(check);
  const ledger = records.statements.get(id);
  const statements = ledger?.map((statement) => statement.id) ?? [];
  // A ledger that is there and cannot be read has been told of already.
  const isLedgerBroken = !ledger && locators.has(statementsPath(id));
  const ids = claims.claims.map((claim) => claim.id);
  const references = claims.claims.flatMap(({ id: claim, question, restsOn }, index) => [
    ...checkReference({
      path: ['claims', index, 'question'],
      subject: `Claim "${claim}"`,
      noun: 'question',
      wanted: questions === null ? undefined : question,
      known: questions ?? [],
      mend: 'Correct the id, or add the question to the story.',
    }),
    ...checkReference({
      path: ['claims', index, 'restsOn', 'statement'],
      subject: `Claim "${claim}"`,
      noun: 'statement',
      wanted: isLedgerBroken ? undefined : restsOn?.statement,
      known: statements,
      mend: `Correct the id, or add it to ${statementsPath(id)}.`,
    }),
  ]);
  // Of a number that a program proposed to claim or leave out, the proposal is told of.
  const unreadProblems = stored.unread
    .filter(({ proposal }) => proposal === null)
    .map((unread) => ({
      path: [unread.block, unread.number.start],
      message: tellOfUnread(unread, file, stored.blocks),
    }));
  return [
    ...inFile(check, file, [...findDuplicates('Claim', 'claims', ids), ...references, ...stored.problems]),
    ...inFile(check, raw, unreadProblems),
  ];
}

/** True where another article of the story takes this one's place, so that it has no column to fill. */
function isSuperseded({ id, records }: StoryCheck, article: string): boolean {
  return [...records.articles].some(
    ([key, { frontMatter }]) => key.startsWith(`${id}/`) && frontMatter.supersedes === article,
  );
}

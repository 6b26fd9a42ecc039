import { CODES } from '../record/codes.ts';
import { alignEvidence, type Diagnostic, printable } from '../record/diagnostic.ts';
import { claimsPath, rawPath } from '../record/files.ts';
import { type CheckedContent, isPublishable } from '../check/check.ts';
import { joinContent } from '../story/content.ts';
import { compareStory } from '../verdict/comparison.ts';
import { describeVerdict } from '../verdict/verdict-words.ts';

/** What an article does to its story: the check's messages for it, and each of its rows as the site prints it. */

/** A message of the check, in its own words. */
export interface DeskMessage {
  severity: 'error' | 'unfinished' | 'notice';
  code: string;
  place: string;
  sentence: string;
  evidence: readonly string[];
  action: string;
}

/** A row that the article gives a figure to. */
export interface DeskRow {
  question: string;
  label: string;
  verdict: string;
}

/** Messages and rows of one article; without rows where something is broken. */
export interface DeskEffect {
  messages: readonly DeskMessage[];
  rows: readonly DeskRow[];
}

/** What the check says of an article and its story’s own file, and the rows that its claims stand in. */
export function showEffect(content: CheckedContent, story: string, article: string): DeskEffect {
  const own = [rawPath(story, article), claimsPath(story, article), `content/stories/${story}.yml`];
  const messages = content.diagnostics.filter(({ file }) => own.includes(file)).map(showMessage);
  const joined = isPublishable(content)
    ? joinContent(content.records).find(({ id }) => id === story)
    : undefined;
  const rows = joined ? compareStory(joined).rows : [];
  return {
    messages,
    rows: rows
      .filter(({ claims }) => claims.some((one) => one.article.id === article))
      .map((row) => ({
        question: row.question.id,
        label: row.question.label,
        verdict: describeVerdict(row),
      })),
  };
}

/** A message as the commands print it, in parts. */
export function showMessage(diagnostic: Diagnostic): DeskMessage {
  const { code, sentence, evidence, action, file, line, column } = printable(diagnostic);
  return {
    severity: CODES[code].severity,
    code,
    place: `${file}:${line}:${column}`,
    sentence,
    evidence: alignEvidence(evidence),
    action,
  };
}

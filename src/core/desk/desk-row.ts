import type { ClaimsFile } from '../../schemas/content/claims.ts';
import { CODES } from '../record/codes.ts';
import { alignEvidence, type Diagnostic, type Place, printable } from '../record/diagnostic.ts';
import { claimsPath, rawPath, readPath, storyPath } from '../record/files.ts';
import type { Locate } from '../record/yaml.ts';
import { type CheckedContent, isPublishable } from '../check/check.ts';
import { printReading } from '../reading/figure-print.ts';
import { joinContent } from '../story/content.ts';
import { findTellings } from '../story/telling.ts';
import { compareStory } from '../verdict/comparison.ts';
import { describeVerdict } from '../verdict/verdict-words.ts';
import { quoteWording } from '../verdict/wording.ts';
import { describeWordings } from '../verdict/wording-words.ts';
import { adviseOnDesk } from './desk-advice.ts';
import type { EntryPlace } from './desk-stop.ts';

/** What an article does to its story: the check's messages for it, and each of its rows as the site prints it. */

/** A message of the check; its place where only its file can be changed, and null where the desk says what to do. */
export interface DeskMessage {
  severity: 'error' | 'unfinished' | 'notice';
  code: string;
  place: string | null;
  sentence: string;
  evidence: readonly string[];
  action: string;
  /** The entry of the claims file that it speaks of, and the key of that; null for any other. */
  entry: (EntryPlace & { key: string | null }) | null;
}

/** A row that the article gives an answer to, with the answers of all articles, each as it is read. */
export interface DeskRow {
  question: string;
  label: string;
  verdict: string;
  answers: readonly { article: string; words: string }[];
}

/** Messages and rows of one article; without rows where something is broken. */
export interface DeskEffect {
  messages: readonly DeskMessage[];
  rows: readonly DeskRow[];
}

/** What the check says of an article and its story’s own file, and the rows that its claims stand in. */
export function showEffect(content: CheckedContent, story: string, article: string): DeskEffect {
  const claims = claimsPath(story, article);
  const own = [rawPath(story, article), claims, storyPath(story)];
  const file = content.records.claims.get(`${story}/${article}`);
  const locate = content.locators.get(claims);
  const entries = file && locate ? placesOf(file, locate) : new Map<string, DeskMessage['entry']>();
  return {
    messages: content.diagnostics
      .filter((one) => own.includes(one.file))
      .map((one) => ({
        ...showMessage(one),
        entry: one.file === claims ? (entries.get(nameOf(one)) ?? null) : null,
      })),
    rows: isPublishable(content) ? rowsOf(content, story, article) : [],
  };
}

function rowsOf({ records }: CheckedContent, story: string, article: string): DeskRow[] {
  const content = joinContent(records).find(({ id }) => id === story);
  if (!content) return [];
  const { rows, worded } = compareStory(content);
  const isOwn = ({ claims }: { claims: readonly { article: { id: string } }[] }) =>
    claims.some((one) => one.article.id === article);
  return [
    ...rows.filter(isOwn).map((row) => ({
      ...{ question: row.question.id, label: row.question.label, verdict: describeVerdict(row) },
      answers: row.claims.map(({ claim: { figure }, article: { label } }) => ({
        article: label,
        words: printReading(figure, figure.unit),
      })),
    })),
    ...worded.filter(isOwn).map((row) => ({
      ...{ question: row.question.id, label: row.question.label },
      verdict: describeWordings(row, findTellings(content)),
      answers: row.claims.map(({ claim: { exact }, article: { label } }) => ({
        article: label,
        words: quoteWording(exact),
      })),
    })),
  ];
}

/** A message with what to do about it on the desk; as the commands print it where that is done in its file. */
function showMessage(diagnostic: Diagnostic): Omit<DeskMessage, 'entry'> {
  const { kind } = readPath(diagnostic.file);
  const subject = kind === 'claims' || kind === 'raw' ? kind : 'story';
  const advised = adviseOnDesk(diagnostic, subject);
  const { code, sentence, evidence, action, file, line, column } = printable(advised ?? diagnostic);
  return {
    severity: CODES[code].severity,
    code,
    place: advised ? null : `${file}:${line}:${column}`,
    sentence,
    evidence: alignEvidence(evidence),
    action,
  };
}

/** The entries of a claims file and their keys by the places at which the check may speak of them. */
function placesOf(file: ClaimsFile, locate: Locate): Map<string, DeskMessage['entry']> {
  const places = new Map<string, DeskMessage['entry']>();
  for (const list of ['claims', 'leftOut'] as const)
    for (const [index, entry] of file[list].entries()) {
      for (const key of Object.keys(entry)) {
        places.set(nameOf(locate([list, index, key])), { list, index, key });
        if (key === 'restsOn')
          for (const part of ['statement', 'because'])
            places.set(nameOf(locate([list, index, key, part])), { list, index, key });
      }
      // An entry begins where its first key does.
      places.set(nameOf(locate([list, index])), { list, index, key: null });
    }
  return places;
}

function nameOf({ line, column }: Pick<Place, 'line' | 'column'>): string {
  return `${line}:${column}`;
}

import { shortenMiddle } from '../text/shorten.ts';
import { showWords } from '../text/shown.ts';
import { type Code, CODES } from './codes.ts';

/** A problem of the content with its place, and the words in which a person reads of it. */

/** Where a problem is: a file of the project, line and column counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One problem: a sentence whose subject is the editor's thing, evidence, and one thing to do next. */
export interface Diagnostic extends Place {
  code: Code;
  sentence: string;
  evidence: readonly (readonly [label: string, text: string])[];
  action: string;
  again: string;
}

/** What a problem says, apart from its place and the command that checks again. */
export type Message = Pick<Diagnostic, 'code' | 'sentence' | 'evidence' | 'action'>;

const ACTION_WIDTH = 52;
/** Code points; what is longer than any honest value says no more in full. */
const LONGEST = 400;

/** True for a problem that stops the build. */
export function isError(diagnostic: Pick<Diagnostic, 'code'>): boolean {
  return CODES[diagnostic.code].severity === 'error';
}

/** Diagnostics by file, line and column, so that a run prints the same list whatever the order of the checks. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(formatDiagnostic(a), formatDiagnostic(b)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A message as it may be printed. Its words may be those of a text, a file's name or an argument: each stays on its
 * line, none steers a terminal, and of an endless one the middle is left out.
 */
export function printable<Said extends Message>(said: Said): Said {
  return {
    ...said,
    sentence: showValue(said.sentence),
    evidence: said.evidence.map(([label, text]) => [showValue(label), showValue(text)] as const),
    action: showValue(said.action),
  };
}

function showValue(text: string): string {
  return showWords(shortenMiddle(text, LONGEST));
}

/** The evidence of a problem as lines, their labels padded to one width; empty where there is none. */
export function alignEvidence(evidence: Message['evidence']): string[] {
  const width = Math.max(0, ...evidence.map(([label]) => label.length));
  return evidence.map(([label, text]) => `${label.padEnd(width)}  ${text}`);
}

/** A problem that is in no file, such as one with what a command was asked to do. */
export function formatMessage(said: Message): string {
  const { code, sentence, evidence, action } = printable(said);
  return [
    `${CODES[code].severity}  ${code}`,
    `  ${sentence}`,
    ...alignEvidence(evidence).map((line) => `    ${line}`),
    `  ${action}`,
  ].join('\n');
}

/** One problem as text for a person: place, sentence, aligned evidence, what to do and how to check again. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, code, sentence, evidence, action, again } = printable(diagnostic);
  const next = `Check again: ${again}`;
  return [
    `${showWords(file)}:${line}:${column}  ${CODES[code].severity}  ${code}`,
    `  ${sentence}`,
    ...alignEvidence(evidence).map((detail) => `    ${detail}`),
    ...(action.length <= ACTION_WIDTH
      ? [`  ${action.padEnd(ACTION_WIDTH)}   ${next}`]
      : [`  ${action}`, `  ${next}`]),
  ].join('\n');
}

/** All problems as text, sorted, with a last line that counts them; the empty text if there are none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const counts = (['error', 'unfinished', 'notice'] as const)
    .map((word) => count(diagnostics.filter(({ code }) => CODES[code].severity === word).length, word))
    .filter(Boolean);
  return [...sortDiagnostics(diagnostics).map(formatDiagnostic), counts.join(', ')].join('\n\n') + '\n';
}

function count(n: number, word: string): string {
  if (n === 0) return '';
  return `${n} ${word}${n > 1 && word !== 'unfinished' ? 's' : ''}`;
}

/** The story whose file a problem is in; null for outlets and for what belongs to no story. */
export function storyOf({ file }: Pick<Diagnostic, 'file'>): string | null {
  const match = /^content\/(?:(?:raw|articles|claims)\/([^/]+)\/|(?:stories|statements)\/([^/]+)\.yml$)/.exec(
    file,
  );
  return match?.[1] ?? match?.[2] ?? null;
}

/** A problem of the content with its place, and the words in which a person reads of it. */

/**
 * Every kind of problem, and whether it stops the build: an `error` is content that cannot be published, and
 * nothing is written; `unfinished` content can be previewed, and fails the check; a `notice` is something that an
 * editor may want to decide, and fails nothing.
 */
export const CODES = {
  'bad-argument': { severity: 'error', meaning: 'A command was called with something that it cannot use.' },
  'not-fetched': { severity: 'error', meaning: 'A page could not be fetched for a new article.' },
  'no-article': {
    severity: 'error',
    meaning: 'A page or file for a new article holds no text that can be read off it.',
  },
  'file-exists': {
    severity: 'error',
    meaning: 'A command would have to write over a file that a person wrote.',
  },
  'unknown-base': {
    severity: 'error',
    meaning: 'A report is asked to compare with a state that git does not have.',
  },
  'unexpected-file': {
    severity: 'error',
    meaning: 'A file or link lies in a content folder where it has no meaning.',
  },
  'unsafe-id': {
    severity: 'error',
    meaning: 'A name is not made of small letters, digits and single hyphens.',
  },
  'case-clash': { severity: 'error', meaning: 'Two names differ only in capital letters.' },
  'empty-file': { severity: 'error', meaning: 'A file holds nothing.' },
  'not-text': {
    severity: 'error',
    meaning: 'A raw file is not text, but a picture, a document or another program’s file.',
  },
  'not-utf8': { severity: 'error', meaning: 'A text file is not stored as UTF-8.' },
  'no-header': { severity: 'error', meaning: 'A raw file does not begin with a header.' },
  'no-text': { severity: 'error', meaning: 'A raw file has a header and nothing below it.' },
  'line-not-found': { severity: 'error', meaning: 'A header repeats a line that the text does not have.' },
  'broken-yaml': { severity: 'error', meaning: 'A YAML file cannot be read.' },
  'unknown-key': { severity: 'error', meaning: 'A record has a key that no such record can have.' },
  'missing-field': { severity: 'error', meaning: 'A record lacks a key that it needs.' },
  'bad-value': { severity: 'error', meaning: 'The value of a key is not of the form that it needs.' },
  'unknown-outlet': { severity: 'error', meaning: 'A record names an outlet that has no file.' },
  'unknown-story': { severity: 'error', meaning: 'A folder bears the name of a story that has no file.' },
  'unknown-article': { severity: 'error', meaning: 'A record names an article that has no raw file.' },
  'unknown-question': {
    severity: 'error',
    meaning: 'A record names a question that the story does not ask.',
  },
  'unknown-statement': {
    severity: 'error',
    meaning: 'A record names a statement that the ledger does not have.',
  },
  'unknown-block': {
    severity: 'error',
    meaning: 'An alignment names a block that its article does not have.',
  },
  'unknown-original': {
    severity: 'error',
    meaning: 'A lineage names neither an article nor an original of the story.',
  },
  'missing-label': { severity: 'error', meaning: 'An article without a named outlet has no label.' },
  'duplicate-id': { severity: 'error', meaning: 'Two records of one list have the same id.' },
  'duplicate-text': { severity: 'error', meaning: 'Two raw files hold the same text.' },
  'quote-not-found': { severity: 'error', meaning: 'A quote does not occur in its article.' },
  'quote-ambiguous': { severity: 'error', meaning: 'A quote occurs in its article more than once.' },
  'figure-not-in-quote': {
    severity: 'error',
    meaning: 'A claim’s figure is not part of its quote, or is there twice.',
  },
  'figure-unreadable': {
    severity: 'error',
    meaning: 'The figure of a claim or statement holds no number that can be read.',
  },
  'attribution-not-found': {
    severity: 'error',
    meaning: 'A claim’s attribution is not printed in the paragraph of its quote.',
  },
  'reading-backwards': { severity: 'error', meaning: 'A reading ends below where it begins.' },
  'bad-successor': {
    severity: 'error',
    meaning: 'A statement cannot be superseded by the one that it names, or by that one alone.',
  },
  'statement-silent': {
    severity: 'error',
    meaning: 'A claim rests on a statement that has no figure for its question.',
  },
  'derives-from-itself': { severity: 'error', meaning: 'A lineage leads from an article to itself.' },
  'supersedes-itself': {
    severity: 'error',
    meaning: 'An article is said to take its own place, directly or round about.',
  },
  'pair-of-one': { severity: 'error', meaning: 'An alignment pairs two blocks of one article.' },
  'claimed-twice': { severity: 'error', meaning: 'Two claims answer one question with one figure.' },
  'days-out-of-order': {
    severity: 'error',
    meaning: 'A later thing is said to have been on an earlier day.',
  },
  'claimed-and-left-out': {
    severity: 'unfinished',
    meaning: 'A number is claimed, and left out as well.',
  },
  'inference-unexplained': {
    severity: 'unfinished',
    meaning: 'A person concludes what a claim rests on without saying why.',
  },
  'evidence-missing': {
    severity: 'unfinished',
    meaning: 'A lineage that rests on the text quotes nothing of it.',
  },
  'label-shared': { severity: 'unfinished', meaning: 'Two columns of a story have the same head.' },
  'reading-unexplained': {
    severity: 'unfinished',
    meaning: 'A person reads a figure without saying why.',
  },
  'number-unread': {
    severity: 'unfinished',
    meaning: 'A number of an article is neither claimed nor left out.',
  },
  'no-claims-file': { severity: 'unfinished', meaning: 'An article has no claims file.' },
  'article-unlisted': { severity: 'unfinished', meaning: 'An article is not listed in its story.' },
  'stale-article': { severity: 'unfinished', meaning: 'A generated article is not what its raw file gives.' },
  'lineage-proposed': {
    severity: 'notice',
    meaning: 'Two articles share so much that one text may stand behind both, and no lineage says so.',
  },
} as const satisfies Record<string, { severity: 'error' | 'unfinished' | 'notice'; meaning: string }>;

/** The name of a kind of problem, as printed. */
export type Code = keyof typeof CODES;

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

/** The evidence of a problem as lines, their labels padded to one width; empty where there is none. */
export function alignEvidence(evidence: Message['evidence']): string[] {
  const width = Math.max(0, ...evidence.map(([label]) => label.length));
  return evidence.map(([label, text]) => `${label.padEnd(width)}  ${text}`);
}

/** A problem that is in no file, such as one with what a command was asked to do. */
export function formatMessage({ code, sentence, evidence, action }: Message): string {
  return [
    `${CODES[code].severity}  ${code}`,
    `  ${sentence}`,
    ...alignEvidence(evidence).map((line) => `    ${line}`),
    `  ${action}`,
  ].join('\n');
}

/** One problem as text for a person: place, sentence, aligned evidence, what to do and how to check again. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, code, sentence, evidence, action, again } = diagnostic;
  const next = `Check again: ${again}`;
  return [
    `${file}:${line}:${column}  ${CODES[code].severity}  ${code}`,
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

import { showLines, showWords } from '../text/shown.ts';
import { alignEvidence, type Diagnostic, isError, printable, sortDiagnostics } from './diagnostic.ts';

/** Problems as GitHub shows them beside the lines of a pull request. */

/** How many annotations of one level GitHub shows of a step; what is over is dropped without a word. */
const SHOWN = 10;

/**
 * Workflow commands, the only ones that the project gives, one a line: the first ten errors, the first ten unfinished places as warnings, and a notice
 * that says how many more stand in the log. The empty text where nothing is wrong.
 */
export function formatAnnotations(diagnostics: readonly Diagnostic[]): string {
  const sorted = sortDiagnostics(diagnostics);
  const errors = sorted.filter(isError);
  const unfinished = sorted.filter((diagnostic) => !isError(diagnostic));
  const lines = [
    ...errors.slice(0, SHOWN).map((diagnostic) => annotate('error', diagnostic)),
    ...unfinished.slice(0, SHOWN).map((diagnostic) => annotate('warning', diagnostic)),
    ...noticeOfMore(errors.length - SHOWN, unfinished.length - SHOWN),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotate(level: 'error' | 'warning', diagnostic: Diagnostic): string {
  const { file, line, column, code, sentence, evidence, action, again } = printable(diagnostic);
  const text = showLines([sentence, ...alignEvidence(evidence), action, `Check again: ${again}`].join('\n'));
  const place = `file=${property(showWords(file))},line=${line},col=${column},title=${property(code)}`;
  return `::${level} ${place}::${data(text)}`;
}

function noticeOfMore(errors: number, unfinished: number): string[] {
  const more = [
    ...(errors > 0 ? [`${errors} more ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(unfinished > 0 ? [`${unfinished} more unfinished`] : []),
  ];
  if (more.length === 0) return [];
  const text = `${more.join(' and ')} not shown here: GitHub shows ${SHOWN} of a kind. The log of this step has all of them.`;
  return [`::notice title=${property('More problems than shown')}::${data(text)}`];
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

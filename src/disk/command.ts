import { parseArgs, type ParseArgsConfig } from 'node:util';
import {
  type Diagnostic,
  formatDiagnostics,
  formatMessage,
  type Message,
} from '../core/record/diagnostic.ts';
import { isId } from '../schemas/content/scalar.ts';

/** What the commands have in common: their arguments, their printing and their exit. */

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and positional arguments of a command. */
export interface CommandArguments {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/** Every command takes `--root`, the folder that holds `content/`: the project itself unless told otherwise. */
const COMMON = { root: { type: 'string', default: '.' } } as const satisfies Options;

/**
 * Reads the arguments of a command; prints one message and exits 1 where it cannot use them. Arguments without an
 * option's name are ids of stories, unless `accepts` takes others, files for example.
 */
export function readArguments(
  usage: string,
  options: Options = {},
  positionals = 0,
  accepts: (argument: string) => boolean = isId,
): CommandArguments {
  try {
    const read = parseArgs({ options: { ...COMMON, ...options }, allowPositionals: true });
    const tooMany = read.positionals[positionals];
    if (tooMany !== undefined) return fail(usage, `"${tooMany}"`);
    const unsafe = read.positionals.find((argument) => !accepts(argument));
    if (unsafe !== undefined)
      return fail(usage, `"${unsafe}", which is no id of a story (small letters, digits, hyphens)`);
    return { values: read.values, positionals: read.positionals };
  } catch (error) {
    return fail(
      usage,
      error instanceof Error ? (/'[^']+'/.exec(error.message)?.[0] ?? error.message) : 'these arguments',
    );
  }
}

/** Ends a command that cannot do what it was asked to, with what is in the way. */
export function refuse(message: Message): never {
  process.stderr.write(`${formatMessage(message)}\n`);
  process.exit(1);
}

/** Ends a command that was called with something it cannot use. */
export function fail(usage: string, what: string): never {
  process.stderr.write(`error  bad-argument\n  This command cannot use ${what}.\n  Usage: ${usage}\n`);
  process.exit(1);
}

/** Prints problems to standard error, with a line below that says what they mean for this command. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], closing: string): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(`${formatDiagnostics(diagnostics)}${closing}\n`);
}

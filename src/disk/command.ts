import { inspect, parseArgs, type ParseArgsConfig } from 'node:util';
import { formatAnnotations } from '../core/record/annotation.ts';
import { type Diagnostic, formatDiagnostics, formatMessage } from '../core/record/diagnostic.ts';
import { showLines } from '../core/text/shown.ts';
import { type Progress, showProgress, type Terminal } from './progress.ts';
import { Refusal, refuse } from './refusal.ts';
import { isId } from '../schemas/content/id.ts';

/** What the commands have in common: how they are called, their arguments, their printing and their exit. */

/** How a command is started: its arguments, the environment it finds, and where its words go, as they stand. */
export interface Start {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Writes to standard error. */
  warn: (text: string) => void;
  /** Where it may say how far it is; nowhere unless told. */
  terminal?: Terminal;
}

/**
 * The call of a command, whose words are whole lines and go the same ways, but so that they steer neither a terminal
 * nor a workflow.
 */
export interface Call extends Start {
  /** Writes problems to standard output as orders to GitHub's workflow. */
  annotate: (diagnostics: readonly Diagnostic[]) => void;
  progress: Progress;
}

/** A command does what its call asks for and gives its exit code. */
export type Command = (call: Call) => Promise<number>;

/** Runs a command and gives its exit code: 1 where it refuses, after saying why. What is a bug still throws. */
export async function runCommand(command: Command, start: Start): Promise<number> {
  const progress = showProgress(start.terminal ?? NOWHERE);
  const say = (write: (text: string) => void, text: string) => {
    progress.clear();
    write(text);
  };
  const call: Call = {
    ...start,
    progress,
    print: (text) => {
      say(start.print, showLines(text));
    },
    warn: (text) => {
      say(start.warn, showLines(text));
    },
    annotate: (diagnostics) => {
      say(start.print, formatAnnotations(diagnostics));
    },
  };
  try {
    return await command(call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    call.warn(`${formatMessage(error.said)}\n`);
    return 1;
  } finally {
    progress.clear();
  }
}

const NOWHERE: Terminal = { write: () => undefined };

/** Runs a command as the process that it was started as. */
export async function startCommand(command: Command): Promise<void> {
  const warn = (text: string) => process.stderr.write(text);
  try {
    process.exitCode = await runCommand(command, {
      args: process.argv.slice(2),
      env: process.env,
      print: (text) => process.stdout.write(text),
      warn,
      ...(process.env.TERM === 'dumb' ? {} : { terminal: process.stderr }),
    });
  } catch (error) {
    // What a bug says may be words of a text, too.
    warn(`${showLines(inspect(error))}\n`);
    process.exitCode = 1;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and positional arguments of a command. */
export interface CommandArguments {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/** Every command takes `--root`, the folder that holds `content/`: the project itself unless told otherwise. */
const COMMON = { root: { type: 'string', default: '.' } } as const satisfies Options;

/**
 * Reads the arguments of a command; refuses those that it cannot use. Arguments without an option's name are ids of
 * stories, unless `accepts` takes others, files for example.
 */
export function readArguments(
  { args }: Call,
  usage: string,
  options: Options = {},
  positionals = 0,
  accepts: (argument: string) => boolean = isId,
): CommandArguments {
  try {
    const read = parseArgs({ args: [...args], options: { ...COMMON, ...options }, allowPositionals: true });
    const tooMany = read.positionals[positionals];
    if (tooMany !== undefined) return fail(usage, `"${tooMany}"`);
    const unsafe = read.positionals.find((argument) => !accepts(argument));
    if (unsafe !== undefined)
      return fail(usage, `"${unsafe}", which is no id of a story (small letters, digits, hyphens)`);
    return { values: read.values, positionals: read.positionals };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return fail(
      usage,
      error instanceof Error ? (/'[^']+'/.exec(error.message)?.[0] ?? error.message) : 'these arguments',
    );
  }
}

/** Ends a command that was called with something it cannot use. */
export function fail(usage: string, what: string): never {
  refuse({
    code: 'bad-argument',
    sentence: `This command cannot use ${what}.`,
    evidence: [],
    action: `Usage: ${usage}`,
  });
}

/** Prints problems to standard error, with a line below that says what they mean for this command. */
export function printDiagnostics({ warn }: Call, diagnostics: readonly Diagnostic[], closing: string): void {
  if (diagnostics.length === 0) return;
  warn(`${formatDiagnostics(diagnostics)}${closing}\n`);
}

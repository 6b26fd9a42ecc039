import { showWords } from '../core/text/shown.ts';

/** How far long work is: one line of a terminal, written anew, and nothing where words go to a log or a pipe. */

/** What is known of where words go. */
export interface Terminal {
  /** True of a terminal that a person looks at. */
  isTTY?: boolean;
  /** How many letters a line has; 0 where that is not known. */
  columns?: number;
  write: (text: string) => unknown;
}

/** What a command says of its work while it is at it. */
export interface Progress {
  /** Says what is done now, and how much of how much of it where that is known. */
  tell: (doing: string, done?: number, of?: number) => void;
  /** Takes the line away, so that other words may follow. */
  clear: () => void;
  /** Says what was done, and how long it took since the start; nothing where nobody looks. */
  finish: (what: string) => void;
  /** How long it took since the start: "6.2 s". */
  took: () => string;
}

/** Oftener nobody reads it. */
const PAUSE = 80;
const ERASE = '\r\u001b[2K';

/** The progress of work that begins now; `now` gives milliseconds. */
export function showProgress(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  const start = now();
  let [last, before, isShown] = [-Infinity, '', false];
  const took = () => `${((now() - start) / 1000).toFixed(1)} s`;
  const clear = () => {
    if (isShown) terminal.write(ERASE);
    isShown = false;
  };
  if (terminal.isTTY !== true) return { took, clear, tell: () => undefined, finish: () => undefined };
  return {
    took,
    clear,
    tell: (doing, done, of) => {
      const moment = now();
      if (doing === before && moment - last < PAUSE) return;
      [last, before, isShown] = [moment, doing, true];
      const amount =
        done === undefined ? '' : `: ${grouped(done)}${of === undefined ? '' : ` of ${grouped(of)}`}`;
      // A line that is wider than the terminal could not be taken away.
      const line = Array.from(showWords(`${doing}${amount} …`));
      terminal.write(ERASE + line.slice(0, widthOf(terminal) - 1).join(''));
    },
    finish: (what) => {
      clear();
      terminal.write(`${showWords(what)} in ${took()}.\n`);
    },
  };
}

/** A terminal that does not know its width says nothing, or none. */
function widthOf({ columns = 0 }: Terminal): number {
  return columns > 0 ? columns : 80;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

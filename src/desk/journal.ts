import { hashOf, type Kept, writeKept } from '../disk/kept-file.ts';

/** What was done in a session, step by step, so that each step can be taken back. */

/** A file as it was read, and as it is to be; null where there is none. */
export interface FileChange {
  path: string;
  before: Kept;
  after: Kept;
}

/** A step of an editor: what it was, as a sentence without its full stop, and the files that it changed. */
export interface Step {
  what: string;
  files: readonly FileChange[];
}

/** A file that somebody else changed in between: what lies there, and what was to be written. */
export interface Clash {
  path: string;
  theirs: Kept;
  mine: Kept;
}

/** The steps of one run of the desk. They are made one at a time: what is asked meanwhile waits. */
export class Journal {
  readonly #root: string;
  readonly #steps: Step[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: string) {
    this.#root = root;
  }

  /** The sentence of the step that would be taken back next; null where there is none. */
  get next(): string | null {
    return this.#steps.at(-1)?.what ?? null;
  }

  /** The paths of all files that the steps so far have changed, each once. */
  get paths(): string[] {
    return [...new Set(this.#steps.flatMap(({ files }) => files.map(({ path }) => path)))].sort();
  }

  /** Makes a step of what is found out when its turn has come; null where nothing is to be done. */
  async make(find: () => Promise<Step | null>): Promise<Clash | null> {
    return this.#inTurn(async () => {
      const step = await find();
      if (step === null) return null;
      const files = step.files.filter(({ before, after }) => hashOf(before) !== hashOf(after));
      const clash = await this.#write(files);
      if (clash === null && files.length > 0) this.#steps.push({ ...step, files });
      return clash;
    });
  }

  /**
   * Takes the last step back, and gives its sentence; null where there is none. Where a file of it is not as the step left
   * it, nothing is taken back, and the step stays.
   */
  async undo(): Promise<{ undone: string | null; clash: Clash | null }> {
    return this.#inTurn(async () => {
      const step = this.#steps.at(-1);
      if (!step) return { undone: null, clash: null };
      const back = step.files.map(({ path, before, after }) => ({ path, before: after, after: before }));
      const clash = await this.#write(back.toReversed());
      if (clash === null) this.#steps.pop();
      return { undone: clash === null ? step.what : null, clash };
    });
  }

  /** All files, or none where one of them is no longer what was read. */
  async #write(files: readonly FileChange[]): Promise<Clash | null> {
    const done: FileChange[] = [];
    for (const file of files) {
      const { path, before, after } = file;
      const written = await writeKept(this.#root, path, hashOf(before), after);
      if (written.kind === 'changed') {
        for (const one of done.toReversed())
          await writeKept(this.#root, one.path, hashOf(one.after), one.before);
        return { path, theirs: written.theirs, mine: after };
      }
      done.push(file);
    }
    return null;
  }

  async #inTurn<Done>(act: () => Promise<Done>): Promise<Done> {
    const mine = this.#last.then(act, act);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

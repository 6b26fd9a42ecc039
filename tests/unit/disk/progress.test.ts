import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../src/disk/command.ts';
import { showProgress } from '../../../src/disk/progress.ts';

/** What long work says of itself, and to whom. */

const LINE = '\r\u001b[2K';

/** A terminal that keeps what is written to it, and a clock that goes on when it is told to. */
function onTerminal(columns?: number) {
  const written: string[] = [];
  const clock = { now: 1000 };
  const terminal = {
    isTTY: true,
    ...(columns === undefined ? {} : { columns }),
    write: (text: string) => written.push(text),
  };
  return { written, clock, terminal, progress: showProgress(terminal, () => clock.now) };
}

describe('on a terminal', () => {
  test('one line is written anew, and no oftener than anybody reads', () => {
    const { written, clock, progress } = onTerminal();
    for (let done = 0; done < 4000; done += 20) {
      progress.tell('Reading articles', done, 4000);
      clock.now += 1;
    }
    progress.tell('Checking stories', 0, 2);
    expect(written).toEqual([
      `${LINE}Reading articles: 0 of 4,000 …`,
      `${LINE}Reading articles: 1,600 of 4,000 …`,
      `${LINE}Reading articles: 3,200 of 4,000 …`,
      `${LINE}Checking stories: 0 of 2 …`,
    ]);
  });

  test('the last line says what was done and how long it took', () => {
    const { written, clock, progress } = onTerminal();
    progress.tell('Looking for copies');
    clock.now += 6249;
    progress.finish('Read five articles');
    expect(written).toEqual([`${LINE}Looking for copies …`, LINE, 'Read five articles in 6.2 s.\n']);
  });

  test('no line is wider than the terminal, and no word steers it', () => {
    const { written, progress } = onTerminal(12);
    progress.tell('Reading a\u001b[2J\nb.html');
    expect(written).toEqual([`${LINE}Reading a‹U`]);
  });

  test('one that does not know its width is taken for a usual one', () => {
    const { written, progress } = onTerminal(0);
    progress.tell('Reading '.repeat(20));
    expect(written.map((text) => text.length)).toEqual([LINE.length + 79]);
  });

  test('other words of the command take its place, and nothing stays of it at the end', async () => {
    const { written, terminal } = onTerminal();
    await runCommand(
      (call) => {
        call.progress.tell('Reading articles', 1, 5);
        call.print('wrote a.md\n');
        call.progress.tell('Checking stories', 0, 1);
        return Promise.resolve(0);
      },
      { args: [], env: {}, print: (text) => written.push(text), warn: () => undefined, terminal },
    );
    expect(written).toEqual([
      ...[`${LINE}Reading articles: 1 of 5 …`, LINE, 'wrote a.md\n'],
      ...[`${LINE}Checking stories: 0 of 1 …`, LINE],
    ]);
  });
});

test('in a log or a pipe there is nothing', () => {
  const written: string[] = [];
  const progress = showProgress({ write: (text: string) => written.push(text) });
  progress.tell('Reading articles', 1, 5);
  progress.clear();
  progress.finish('Read five articles');
  expect(written).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of the core: their order, their size, and the map that leads through them. */

const CORE = 'src/core';
const map = readFileSync(join(CORE, 'README.md'), 'utf8');

/** The rows of a table of the map by the first words of its head, each as its cells. */
const tableOf = (head: string) =>
  (map.split(new RegExp(String.raw`^\| ${head}.*\n\|[ |-]+\n`, 'mu'))[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .map((row) => row.split(/ *\| */u).slice(1, -1));

/** The rooms as the map lists them: a room imports only rooms before it. */
const rooms = tableOf('room').map(([link = '', takes = '', gives = '']) => ({
  name: /^\[`(?<name>[\w/]+)\/`\]\(\k<name>\/README\.md\)$/u.exec(link)?.groups?.name ?? link,
  takes,
  gives,
}));
const names = rooms.map(({ name }) => name);

const files = readdirSync(CORE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
const roomOf = (path: string) => dirname(path).slice(CORE.length + 1);

test('each file of the core is in a room of the map, and each room holds 5 to 20', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual([...names].sort());
  const sizes = names.map((name) => [name, files.filter((path) => roomOf(path) === name).length] as const);
  expect(sizes.filter(([, size]) => size < 5 || size > 20)).toEqual([]);
});

test('a room imports only rooms before it', () => {
  const upward = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bfrom '(\.[^']+)'/gu)]
      .map(([, name = '']) => normalize(join(dirname(path), name)).replaceAll('\\', '/'))
      .filter((to) => to.startsWith(`${CORE}/`) && names.indexOf(roomOf(to)) > names.indexOf(roomOf(path)))
      .map((to) => `${path} imports ${to}`),
  );
  expect(upward).toEqual([]);
});

test.each(rooms)('$name/ says in five lines what it takes and gives, and where to begin', (room) => {
  const lines = readFileSync(join(CORE, room.name, 'README.md'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.slice(0, 4)).toEqual([`# ${room.name}`, '', `Takes ${room.takes}.`, `Gives ${room.gives}.`]);
  expect(lines).toHaveLength(5);
  const named = [...(lines[4] ?? '').matchAll(/`([\w-]+\.ts)`(?: \(`(\w+)`\))?/gu)];
  expect(lines[4]).toMatch(/^Begin at /u);
  expect(named.length).toBeGreaterThan(0);
  for (const [, file = '', symbol] of named) {
    expect(existsSync(join(CORE, room.name, file))).toBe(true);
    if (symbol !== undefined) expect(declares(join(room.name, file), symbol)).toBe(true);
  }
});

describe('where is it decided?', () => {
  const questions = tableOf('question').map(([question = '', link = '', begin = '']) => ({
    question,
    file: /^\[`(?<file>[\w/-]+\.ts)`\]\(\k<file>\)$/u.exec(link)?.groups?.file ?? link,
    symbol: begin.replaceAll('`', ''),
  }));

  test('is answered for fifteen questions and more', () => {
    expect(questions.length).toBeGreaterThanOrEqual(15);
  });

  test.each(questions)('$question', ({ question, file, symbol }) => {
    expect(question).toMatch(/\?$/u);
    expect([existsSync(join(CORE, file)), declares(file, symbol)]).toEqual([true, true]);
  });
});

function declares(file: string, symbol: string): boolean {
  const text = readFileSync(join(CORE, file), 'utf8');
  return new RegExp(
    String.raw`^(?:export )?(?:async )?(?:function|const|interface|type) ${symbol}\b`,
    'mu',
  ).test(text);
}

import { jsonSchemas } from '../record/json-schema.ts';
import { storyPath } from '../record/files.ts';

/** A first story file, with every key explained by the schema's own words. */

/** What is used of a JSON Schema. */
interface Shape {
  description?: string;
  type?: unknown;
  enum?: readonly string[];
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  items?: Shape;
}

/** Keys that today's day is written for. */
const OF_TODAY = ['updated', 'added'];

/** The longest line of an explanation that stands above its key. */
const WIDTH = 100;

/**
 * The text of a story file without a story: what every story needs stands open, lists are empty, and all other keys
 * are commented out, each with what it is for. `today` is written where the day of the last change belongs.
 */
export function makeStoryFile(id: string, today: string): string {
  const { properties = {}, required = [] }: Shape = jsonSchemas().get('story') ?? {};
  const parts = Object.entries(properties).map(([key, shape]) =>
    [
      ...wrap(explain(shape, required.includes(key))).map((line) => `# ${line}`),
      ...keyOf(key, shape, required.includes(key), today),
    ].join('\n'),
  );
  return [
    `# The story "${id}". Fill in the keys that stand open. The others are switched off by the "#" before`,
    '# them: take it away from those that you use, and leave the rest. A whole story as an example stands in',
    `# content/README.md; what is missing or wrong in this one is said by: npm run check -- ${id}`,
    '',
    ...parts.map((part) => `${part}\n`),
  ].join('\n');
}

/** What was written and what comes next, for the terminal. */
export function describeNewStory(id: string): string {
  return [
    `Wrote ${storyPath(id)}`,
    '',
    'Next:',
    '  1. Fill in title, dek, date and place; each key is explained in the file.',
    `  2. npm run add -- <file or address> --story ${id}`,
    `  3. npm run check -- ${id}`,
    '',
  ].join('\n');
}

function keyOf(key: string, shape: Shape, isNeeded: boolean, today: string): string[] {
  if (OF_TODAY.includes(key)) return [`${key}: ${today}`];
  if (shape.items?.properties) return [`${key}:`, ...linesOf(shape, '  ').map((line) => `#${line}`)];
  if (shape.properties) return [`#${key}:`, ...linesOf(shape, '  ').map((line) => `#${line}`)];
  if (shape.type === 'array') return [`${key}: []`];
  return [isNeeded ? `${key}:` : `#${key}:`];
}

/** The keys inside a key, one a line with its explanation beside it; an entry of a list begins with a dash. */
function linesOf({ properties, items, required: own = [] }: Shape, indent: string): string[] {
  const entry = items?.properties ? items : null;
  const inside = entry?.properties ?? properties ?? {};
  const required = entry?.required ?? own;
  const width = Math.max(...Object.keys(inside).map((key) => key.length));
  return Object.entries(inside).flatMap(([key, shape], index) => {
    const begin = `${indent}${entry ? (index === 0 ? '- ' : '  ') : ''}`;
    const value = shape.type === 'array' && !shape.items?.properties ? ' []' : '';
    const line = `${begin}${`${key}:${value}`.padEnd(width + 5)}# ${explain(shape, required.includes(key))}`;
    const below = ' '.repeat(begin.length + 2);
    return [line, ...(shape.properties || shape.items?.properties ? linesOf(shape, below) : [])];
  });
}

function explain({ description = '', enum: words }: Shape, isNeeded: boolean): string {
  const choice = words && words.length > 1 ? ` One of: ${words.join(', ')}.` : '';
  return `${isNeeded ? '' : 'Optional. '}${description}${choice}`;
}

function wrap(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

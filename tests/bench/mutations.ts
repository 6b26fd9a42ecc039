import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../src/core/check/check.ts';
import { isTooDeep, receiveMarkdown } from '../../src/core/intake/from-markdown.ts';
import { readPage } from '../../src/disk/page-reader.ts';
import { receivePage } from '../../src/core/intake/from-page.ts';
import { splitLines } from '../../src/core/article/article.ts';
import { contentOf } from '../unit/kit/fixture.ts';
import { findAccepted } from './accepted.ts';

/**
 * Content files, raw texts, Markdown and pages with random harm done to them: none may throw, take longer than five
 * seconds, lose a line of a raw text without a word, or let a value pass that says nothing or leads elsewhere than it
 * seems to. From the project's folder:
 *
 *     node tests/bench/mutations.ts [inputs, 10000] [seed, 1]
 */

const inputs = Number(process.argv[2] ?? 10_000);
const SLOW = 5;

/** A small generator with a seed, so that a run can be repeated (mulberry32). */
let state = Number(process.argv[3] ?? 1);
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (limit: number) => Math.floor(random() * limit);
const pick = <Some>(of: readonly Some[]): Some | undefined => of[below(of.length)];

const HOSTILE = [
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\ufffd',
    '\r',
    '\t',
    '\u2028',
    '😀',
    'e\u0301',
  ],
  ...[
    '---\n',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a ',
    '<<: *a',
    '!!js/function ',
    '|\n',
    '"',
    "'",
    '#',
    '%',
    '@',
    '`',
  ],
  ...[
    'null',
    '.nan',
    '.inf',
    '-1',
    '1e999',
    '0x10',
    '2024-02-30',
    '9999-12-31',
    'true',
    '1,000',
    '٣٤٠',
    '½',
    '①',
    '340²',
    'Ⅷ',
    '፲ ',
    '1\u20e3',
  ],
  ...[
    '<script>',
    '</p>',
    '<div>'.repeat(50),
    '&amp;',
    '<!--',
    ']]>',
    'javascript:alert(1)',
    '../../x',
    'https://a@b/',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '1 '.repeat(80),
    'Day 1: 0 deaths, '.repeat(20),
    "'''",
    '> '.repeat(150),
    '*a_'.repeat(50),
    'a '.repeat(800),
  ],
];

/** Values that say nothing, or something else than they seem to. */
const VALUES = {
  readings: `{ min: null, max: null } | { min: 340, minOpen: true, max: 340 } | { min: 9, max: 1 } | { min: .nan, max: 1 }
    | { min: 340, minOpen: true, max: 341, maxOpen: true } | { min: ${'9'.repeat(400)}, max: null } | 340 | []
    | { min: 9007199254740993, max: null } | { min: -1, max: 1e999 } | { min: null, minOpen: true, max: 7 }`,
  days: '0001-01-01 | 1066-10-14 | 1850-01-01 | 2024-03-11 | 2924-03-03 | 9999-12-31 | 2024-03-03T24:00 | 2024-03-05',
  words: String.raw`"\u200b\u2060" | "\u2800" | "\u3164" | "a\u202eb" | "a\u0000b" | "\e[2J" | "a\u2028b" | … | null | ~ | a`,
  addresses: String.raw`https://a@b.example/ | https://B.example/ | https://b.example\@c.example/ | https://ｂ.example/
    | https:b.example | https://b.example:443/ | https://b.example./ | "https://b.example/\tc" | //b.example | javascript:a
    | https://b.example`,
  figures: String.raw`340² | ① | Ⅷ | ½ | 1½ million | ٣٤٠ | ፲ | "340\u20e3" | 1⁄2 | ${'9'.repeat(400)} | ${'a'.repeat(3000)}`,
} as const;

const ADDED = [
  ...(['reading', 'reading', 'reading'] as const).map((key) => [key, 'readings'] as const),
  ...(['asOf', 'published', 'retrieved', 'added'] as const).map((key) => [key, 'days'] as const),
  ...(['url', 'homepage'] as const).map((key) => [key, 'addresses'] as const),
  ...(['note', 'usage', 'label'] as const).map((key) => [key, 'words'] as const),
  ['summary', 'figures'],
] as const;

/** One of the values of a kind; of any kind where none is named. */
function valueOf(kind = pick(Object.keys(VALUES) as (keyof typeof VALUES)[])): string {
  return pick(VALUES[kind ?? 'days'].split('|'))?.trim() ?? '';
}

/** A YAML text or a header in which one value is another, or a record has a key more. */
function revalue(text: string): string {
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => (/^\s*(?:- )?\w+: /u.test(line) ? [at] : []));
  const at = pick(places) ?? 0;
  const [before = ''] = /^\s*(?:- )?\w+: /u.exec(lines[at] ?? '') ?? [];
  if (random() < 0.5) return lines.with(at, before + valueOf()).join('\n');
  const [key, kind] = pick(ADDED) ?? ['note', 'words'];
  const indent = /^\s*(?:- )?/u.exec(before)?.[0].replace('-', ' ') ?? '';
  const more = [`${key}: ${valueOf(kind)}`, ...(key === 'reading' ? ['note: as told'] : [])];
  return lines.toSpliced(at + 1, 0, ...more.map((line) => indent + line)).join('\n');
}

/** A text with one to three harms: something put in, taken out, said twice, turned round or cut off. */
function harm(text: string): string {
  let harmed = text;
  for (let left = 1 + below(3); left > 0; left -= 1) {
    const [from, length] = [below(harmed.length + 1), below(40)];
    const [before, piece, after] = [
      harmed.slice(0, from),
      harmed.slice(from, from + length),
      harmed.slice(from + length),
    ];
    const harms = [
      () => before + (pick(HOSTILE) ?? '') + piece + after,
      () => before + after,
      () => before + piece.repeat(1 + below(30)) + after,
      () => before + Array.from(piece).reverse().join('') + after,
      () => before,
      () => before + String.fromCharCode(below(0x10000)) + after,
    ];
    harmed = pick(harms)?.() ?? harmed;
  }
  return harmed;
}

/** The lines of a raw text that was read without an error and are neither shown nor told to be left out. */
function lostLines(
  path: string,
  text: string,
  { records, diagnostics }: ReturnType<typeof checkContent>,
): string[] {
  const article = records.articles.get(path.replace(/^content\/raw\/|\.txt$/gu, ''));
  if (!article || diagnostics.some(({ file }) => file === path)) return [];
  const body = text.replace(/^\ufeff?---[\s\S]*?[\n\r]---[^\n\r]*/u, '');
  const { removed, byline } = article.frontMatter;
  const kept = new Set([
    ...article.blocks.map((block) => block.text),
    ...removed.map((line) => line.text),
    byline,
  ]);
  return splitLines(body).flatMap((line) => (kept.has(line.text) ? [] : [line.text]));
}

/** Most texts have the line ends of today; some those of Windows, or of old computers. */
const inLines = (text: string) => text.replaceAll('\n', pick(['\n', '\n', '\n', '\r\n', '\r']) ?? '\n');

const files = contentOf();
const written = [...files].filter(([path]) => !path.startsWith('content/articles/'));
const pages = 'tests/fixtures/pages';
const saved = await Promise.all(
  (await readdir(pages))
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFile(join(pages, name), 'utf8')),
);
const MARKDOWN =
  '---\ntitle: Ferry aground\ndate: 2024-03-03\n---\n# Ferry aground\n\n> Two **tugs** were sent.\n\n- [one](a)\n- two\n';

interface Tried {
  input: string;
  lost?: readonly string[];
  accepted?: readonly string[];
}

const KINDS: Record<string, () => Tried> = {
  'content and raw files': () => {
    const [path = '', bytes] = pick(written) ?? [];
    const sound = Buffer.from(bytes ?? []).toString('utf8');
    const text = inLines(random() < 0.5 ? revalue(sound) : harm(sound));
    const given = new Map(files).set(path, Buffer.from(text));
    const checked = checkContent(given);
    return {
      input: `${path}\n${text}`,
      lost: path.startsWith('content/raw/')
        ? lostLines(path, Buffer.from(text).toString('utf8'), checked)
        : [],
      accepted: findAccepted(checked),
    };
  },
  Markdown: () => {
    const text = harm(MARKDOWN);
    if (!isTooDeep(text)) receiveMarkdown(text);
    return { input: text };
  },
  pages: () => {
    const html = harm(pick(saved) ?? '');
    const read = readPage(Buffer.from(html), 'text/html; charset=utf-8', 'https://a.example/b');
    if ('page' in read) receivePage(read.page, { address: 'https://a.example/b', day: '2024-03-03' });
    return { input: html };
  },
};

const counts = Object.fromEntries(
  Object.keys(KINDS).map((kind) => [kind, { inputs: 0, thrown: 0, slow: 0, lost: 0, accepted: 0 }]),
);
for (let at = 0; at < inputs; at += 1) {
  const kind = at % 10 === 0 ? 'pages' : at % 10 < 3 ? 'Markdown' : 'content and raw files';
  const [count, seed, before] = [counts[kind], state, performance.now()];
  if (!count) continue;
  count.inputs += 1;
  try {
    const { input, ...found } = KINDS[kind]?.() ?? { input: '' };
    for (const what of ['lost', 'accepted'] as const) {
      if ((found[what]?.length ?? 0) === 0) continue;
      count[what] += 1;
      console.log(
        `${what} (seed ${seed}): ${JSON.stringify(found[what]).slice(0, 300)} of ${JSON.stringify(input).slice(0, 120)}`,
      );
    }
  } catch (error) {
    count.thrown += 1;
    console.log(
      `thrown (${kind}, seed ${seed}): ${error instanceof Error ? (error.stack ?? '').slice(0, 600) : String(error)}`,
    );
  }
  if (performance.now() - before > SLOW * 1000) {
    count.slow += 1;
    console.log(`slow (${kind}, seed ${seed}): ${((performance.now() - before) / 1000).toFixed(1)} s`);
  }
}
console.table(counts);

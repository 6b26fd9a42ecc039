import { readFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import {
  isExact,
  type PageScore,
  type PageWords,
  readPages,
  scorePages,
  takeBare,
  takePage,
  type TakenPage,
} from '../unit/kit/page-score.ts';

/**
 * Tries web pages, by hand: with `tuned` or `kept` scores the invented pages of that set beside bare Readability, with
 * `--mistakes` says in which lines each page differs; with the path of a file (a JSON object a line: `name`, `html`,
 * and `want` in words) prints what came out of each page beside what was wanted.
 *
 *     node tests/bench/pages.ts tuned|kept|FILE [--mistakes]
 */

const KEYS = ['headline', 'dek', 'byline', 'published'] as const;

function printScore(name: string, score: PageScore): void {
  const values = Object.entries(score).map(([key, value]) => `${key} ${Number(value).toFixed(3)}`);
  console.log(`${name.padEnd(16)} ${values.join('  ')}`);
}

function printMistakes(name: string, wanted: PageWords, taken: TakenPage): void {
  const heads = KEYS.filter((key) => wanted[key] !== taken[key]);
  if (heads.length === 0 && isExact(wanted, taken)) return;
  console.log(`\n${name}`);
  for (const key of heads)
    console.log(`  ${key}: ${JSON.stringify(taken[key])}, wanted ${JSON.stringify(wanted[key])}`);
  for (const part of diffArrays([...wanted.text], [...taken.text]))
    if (part.added || part.removed)
      for (const line of part.value) console.log(`  ${part.added ? 'too much' : 'missing '} ${line}`);
  for (const { rule, text } of taken.removed) console.log(`  removed: ${rule}: ${text}`);
}

function printPage(name: string, want: string, taken: TakenPage): void {
  console.log(`\n== ${name}\n   wanted: ${want}`);
  for (const key of KEYS) console.log(`   ${key}: ${taken[key] ?? '-'}`);
  for (const line of taken.text) console.log(`   | ${line}`);
  for (const { rule, text } of taken.removed) console.log(`   x ${rule}: ${text}`);
  for (const remark of taken.remarks) console.log(`   - ${remark}`);
}

interface Tried {
  name: string;
  html: string;
  want: string;
}

if (import.meta.main) {
  const [given = 'tuned', flag] = process.argv.slice(2);
  if (given === 'tuned' || given === 'kept') {
    const pages = readPages(given);
    if (flag === '--mistakes')
      for (const { name, bytes, wanted } of pages) printMistakes(name, wanted, takePage(bytes, name));
    console.log(`\n${pages.length} pages`);
    printScore(
      'add and ingest',
      scorePages(pages, ({ bytes, name }) => takePage(bytes, name)),
    );
    printScore(
      'bare Readability',
      scorePages(pages, ({ bytes }) => takeBare(bytes)),
    );
  } else {
    const lines = readFileSync(given, 'utf8').split('\n').filter(Boolean);
    for (const { name, html, want } of lines.map((line) => JSON.parse(line) as Tried))
      printPage(name, want, takePage(Buffer.from(html), name));
  }
}

import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/core/article/article.ts';
import { checkContent } from '../../src/core/check/check.ts';
import { articlePath, readPath } from '../../src/core/record/files.ts';
import { readMarkdown } from '../../src/core/article/markdown.ts';
import { readRaw } from '../../src/core/article/raw.ts';
import { readContentFiles } from '../../src/disk/content-folder.ts';

/** The real articles, tested as content. */

const files = await readContentFiles('.');
const { records, generated, diagnostics } = checkContent(files);
const raws = [...files].flatMap(([path, bytes]) => {
  const ids = readPath(path);
  return ids.kind === 'raw' && bytes ? [{ path, bytes, ...ids }] : [];
});

test('nothing is wrong with the content, and the generated articles are what the raw files give', () => {
  expect(diagnostics).toEqual([]);
  for (const [path, text] of generated)
    expect(new TextDecoder().decode(files.get(path) ?? new Uint8Array())).toBe(text);
});

test('the raw texts are as received, byte for byte', () => {
  const hashes = (records.stories.get('kazakhstan-unrest-2022')?.articles ?? []).map(
    (id) => records.articles.get(`kazakhstan-unrest-2022/${id}`)?.frontMatter.sha256,
  );
  expect(hashes).toEqual([
    '18e80c146bbb26bbca0ca27d9171a2bfa18d0d30291acb6d832afad57d98ff6b',
    '5be204f703e39df7864be23da29c73da945eac74da3a2ffa0080bfa503357e8e',
    'cc5c8ce4a8c4756798f7103826411dd1b962310d601028ff1c6abdff6ed12367',
    '892b28fe9af0b175f3f28d96566ac5157b3b29f06744877d66f3690e1ffead58',
    '6c8010718bf1c0c7165bc22ad8f842b3a06df67debcafb9116e498c99d7882de',
  ]);
});

describe.each(raws)('$story/$article', ({ path, bytes, story, article }) => {
  const { raw } = readRaw(path, bytes, story);
  const stored = records.articles.get(`${story}/${article}`);

  test('its removed lines and kept lines, in order, are all lines of the raw text that are not empty', () => {
    const removed = new Map(stored?.frontMatter.removed.map(({ line, text }) => [line, text]));
    const markdown = generated.get(articlePath(story, article)) ?? '';
    const kept = readMarkdown(markdown, () => ({}))?.lines ?? [];
    const lines = splitLines(raw?.text ?? '');
    expect(lines.map(({ line }) => removed.get(line) ?? kept.shift()?.text)).toEqual(
      lines.map(({ text }) => text),
    );
    expect(kept).toEqual([]);
  });

  test('the Markdown is committed under its own name', () => {
    expect(generated.has(articlePath(story, article))).toBe(true);
  });
});

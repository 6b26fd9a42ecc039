import { expect, test } from 'vitest';
import { editHeader } from '../../../src/core/edit/header-edit.ts';
import { readRaw } from '../../../src/core/article/raw.ts';

/** Headers of raw files, and the texts below them that nobody may touch. */

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = 'Ferry aground\r\nA second line \u00a0\n---\nand no end';

test('a key of the header is set, and the text below stays as it was received', () => {
  const raw = `\ufeff---\r\noutlet: herald # known\r\nreports: 2024-03-03\r\n---\r\n${TEXT}`;
  const edited = editHeader(bytes(raw), [
    { kind: 'set', path: ['headline'], value: 'Ferry aground' },
    { kind: 'insert', path: ['furniture', 0], value: 'A second line' },
  ]);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited ?? bytes(''))).toBe(
    raw.replace('\r\n---\r\nF', '\r\nheadline: Ferry aground\r\nfurniture: [A second line]\r\n---\r\nF'),
  );
  expect(readRaw('a.txt', edited ?? bytes(''), 'ferry').raw?.header).toEqual({
    outlet: 'herald',
    reports: '2024-03-03',
    headline: 'Ferry aground',
    furniture: ['A second line'],
  });
});

test('a line with signs of YAML is stored as it is printed', () => {
  const raw = '---\noutlet: herald\nreports: 2024-03-03\n---\n- "All: lost" [sic] #1\nText\n';
  const edited = editHeader(bytes(raw), [
    { kind: 'set', path: ['headline'], value: '- "All: lost" [sic] #1' },
  ]);
  expect(readRaw('a.txt', edited ?? bytes(''), 'ferry').raw?.header.headline).toBe('- "All: lost" [sic] #1');
});

test('a file without a header, or with one that cannot be read, is not edited', () => {
  const edit = [{ kind: 'set', path: ['dek'], value: 'x' }] as const;
  expect(editHeader(bytes('no header'), edit)).toBeNull();
  expect(editHeader(bytes('---\na: [\n---\ntext\n'), edit)).toBeNull();
});

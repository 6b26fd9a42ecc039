import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openSearch } from '../../src/core/search/answer.ts';
import { indexFilePath } from '../../src/core/search/file.ts';
import { unpackBytes } from '../../src/core/search/pack.ts';
import { NO_FILTER } from '../../src/core/search/request.ts';
import { AS_LARGE, build, type BuiltSite } from '../sites.ts';
import { differingFiles } from './site-bytes.ts';

/** Stories that were built apart and joined are the site that is built in one go. */

const PARTS = [
  ['bridge-closure', 'harbour-fire', 'open-terms', 'quiet-vote', 'river-flood'],
  ['ferry-grounding', 'mill-strike', 'pier-fire', 'quotes-only'],
];
const { young } = inject('sites');
let joined: BuiltSite;

beforeAll(async () => {
  const make = (command: 'build' | 'join', name: string, named: readonly string[]) =>
    build(command, name, young.root, young.base, AS_LARGE, named);
  const parts = await Promise.all(
    PARTS.map((stories, index) => make('build', `young-part-${index}`, stories)),
  );
  joined = await make(
    'join',
    'young-joined',
    parts.map(({ folder }) => folder),
  );
}, 120_000);

describe('a site of two parts', () => {
  test('is byte for byte that of all stories, but for the files of the search', async () => {
    const differing = await differingFiles(young.folder, joined.folder);
    expect(differing.filter((path) => !/^search[/\\](?:manifest|files[/\\]\w+)\.bin$/u.test(path))).toEqual(
      [],
    );
    await expect(access(join(joined.folder, 'part.json'))).rejects.toThrow();
  });

  test.each(['harbour', 'fire pier', '"the harbour"', 'ferri', 'flod', '12 people', 'harbour -fire'])(
    'finds what the other finds, in the same order: %s',
    async (query) => {
      const [whole, parted] = await Promise.all(
        [young, joined].map(async ({ folder }) => {
          const search = await openSearch(async (name) =>
            unpackBytes(new Uint8Array(await readFile(join(folder, 'search', indexFilePath(name))))),
          );
          return search(query, NO_FILTER, 20);
        }),
      );
      expect(parted).toEqual(whole);
      expect(whole?.groups.length).toBeGreaterThan(0);
    },
  );
});

import { afterAll, expect, test } from 'vitest';
import { Journal } from '../../../src/desk/journal.ts';
import { encode } from '../../../src/desk/desk-files.ts';
import { makeFolder, removeFolders } from '../kit/repository.ts';

/** What was done at the desk, step by step. */

afterAll(removeFolders);

test('each undo names the step that it takes back, however soon it is asked', async () => {
  const journal = new Journal(await makeFolder());
  for (const name of ['One', 'Two'])
    await journal.make(() =>
      Promise.resolve({
        what: `${name} written`,
        files: [{ path: `content/outlets/${name.toLowerCase()}.yml`, before: null, after: encode(name) }],
      }),
    );
  expect(await Promise.all([journal.undo(), journal.undo(), journal.undo()])).toEqual([
    { undone: 'Two written', clash: null },
    { undone: 'One written', clash: null },
    { undone: null, clash: null },
  ]);
});

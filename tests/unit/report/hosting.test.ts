import { expect, test } from 'vitest';
import { addressOf, hostingOf, previewFolder } from '../../../src/core/report/hosting.ts';

test.each([
  ['jo/variorum', '', null, 'https://jo.github.io/variorum/'],
  ['Jo/Variorum', '', 12, 'https://jo.github.io/variorum/previews/pr-12/'],
  ['jo/jo.github.io', '', null, 'https://jo.github.io/'],
  ['jo/jo.github.io', '', 3, 'https://jo.github.io/previews/pr-3/'],
  ['jo/variorum', 'https://variorum.example', null, 'https://variorum.example/'],
  ['jo/variorum', 'https://post.example/lab', 12, 'https://post.example/lab/previews/pr-12/'],
] as const)('%s, at home at "%s", pull request %s: %s', (repository, home, pull, address) => {
  const hosting = hostingOf(repository, home, pull);
  expect(addressOf(hosting)).toBe(address);
  expect(hosting.basePath).toMatch(/^\/(?:.*\/)?$/u);
  if (pull !== null) expect(address.endsWith(`${previewFolder(pull)}/`)).toBe(true);
});

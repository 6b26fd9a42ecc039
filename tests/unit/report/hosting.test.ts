import { expect, test } from 'vitest';
import { addressOf, hostingOf, previewFolder, previewVariables } from '../../../src/core/report/hosting.ts';

test.each([
  ['jo/variorum', '', '', null, 'https://jo.github.io/variorum/'],
  ['Jo/Variorum', '', '', 12, 'https://jo.github.io/variorum/previews/pr-12/'],
  ['jo/jo.github.io', '', '', null, 'https://jo.github.io/'],
  ['jo/jo.github.io', '', '', 3, 'https://jo.github.io/previews/pr-3/'],
  ['jo/variorum', 'https://variorum.example', '', null, 'https://variorum.example/'],
  ['jo/variorum', 'https://post.example/lab', '', 12, 'https://post.example/lab/previews/pr-12/'],
  ['jo/variorum', 'https://post.example/lab', 'https://try.example', 12, 'https://try.example/pr-12/'],
  ['jo/variorum', '', 'https://try.example/of/', 12, 'https://try.example/of/pr-12/'],
  ['jo/variorum', '', 'https://try.example/', null, 'https://jo.github.io/variorum/'],
] as const)('%s, at home at "%s", previews at "%s", pull request %s: %s', (...given) => {
  const [repository, home, previews, pull, address] = given;
  const homes = { repository, home, previews };
  const hosting = hostingOf(homes, pull);
  expect(addressOf(hosting)).toBe(address);
  expect(hosting.basePath).toMatch(/^\/(?:.*\/)?$/u);
  if (pull !== null) expect(address.endsWith(`/${previewFolder(homes, pull).folder}/`)).toBe(true);
});

test('previews with an address of their own lie in a branch of their own', () => {
  const homes = { repository: 'jo/variorum', home: '', previews: '' };
  expect(previewFolder(homes, 12)).toEqual({ branch: 'gh-pages', folder: 'previews/pr-12' });
  const apart = { ...homes, previews: 'https://try.example' };
  expect(previewFolder(apart, 12)).toEqual({ branch: 'previews', folder: 'pr-12' });
});

test('the build of a pull request is told what it previews, and where an editor goes on unless that is gone', () => {
  const pull = {
    number: 12,
    state: 'open',
    user: null,
    head: { sha: 'a1', ref: 'mine', repo: { full_name: 'ann/variorum' } },
    base: { repo: { full_name: 'jo/variorum' } },
  };
  expect(previewVariables(pull, 'https://github.com')).toEqual({
    PREVIEW_PULL: '12',
    PREVIEW_COMMIT: 'a1',
    PREVIEW_REPOSITORY: 'https://github.com/ann/variorum',
    PREVIEW_BRANCH: 'mine',
  });
  expect(previewVariables({ ...pull, head: { ...pull.head, repo: null } }, 'https://github.com')).toEqual({
    PREVIEW_PULL: '12',
    PREVIEW_COMMIT: 'a1',
  });
});

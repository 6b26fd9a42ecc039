import { expect, test } from 'vitest';
import { correctedPage } from '../../../src/core/site/corrected-page.ts';
import { digested } from '../kit/digested.ts';
import { retell } from '../kit/retold.ts';

/** Which page a correction leads to. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];
const { content } = retell({
  argus: { text: TEXT },
  beacon: { text: TEXT, header: { supersedes: 'argus' } },
});

test.each([
  ['a story', { story: 'ferry' }, '/stories/ferry/', 'Ferry aground'],
  [
    'a question',
    { story: 'ferry', question: 'hurt' },
    '/stories/ferry/claims/hurt/',
    'Ferry aground: People hurt',
  ],
  [
    'an article that another took the place of',
    { story: 'ferry', article: 'argus' },
    '/stories/ferry/articles/argus/',
    'Ferry aground: Argus',
  ],
])('a correction of %s leads to its page', (_, correction, address, name) => {
  expect(correctedPage(correction, digested(content))).toEqual({ address, name });
});

test('a correction of the site’s own pages leads to none', () => {
  expect(correctedPage({}, digested(content))).toBeNull();
});

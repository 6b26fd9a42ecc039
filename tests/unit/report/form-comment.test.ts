import { expect, test } from 'vitest';
import { formRefused, pullTitle } from '../../../src/core/report/form-comment.ts';

/** What is said under the form for a new article. */

test('words stand in a block that they cannot end, and that ends where they are endless', () => {
  expect(formRefused('a ```` b @jo #1\n```\n<b>\n')).toBe(`\
No article was made of this form:

\`\`\`\`\`text
a \`\`\`\` b @jo #1
\`\`\`
<b>
\`\`\`\`\`

Edit the answers above, then comment \`/add\` to try again.
`);
  const long = formRefused('x'.repeat(100_000));
  expect([long.length < 21_000, long.includes('x…\n```\n')]).toEqual([true, true]);
});

test('a pull request is called after the article and its story', () => {
  expect(pullTitle('ferry', 'evening-record')).toBe('Add evening-record to ferry');
});

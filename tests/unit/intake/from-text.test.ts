import { describe, expect, test } from 'vitest';
import { receiveMarkdown } from '../../../src/core/intake/from-markdown.ts';
import { receiveText } from '../../../src/core/intake/from-text.ts';

/** Plain text and Markdown as received. */

const TEXT = `World News

Ferry aground off Port Ellery
By Jane Roe
Published 4 March 2024, 10:15 GMT

PORT ELLERY, March 3, 2024 (AP) — A ferry ran aground on Sunday.

Two tugs were sent.`;

describe('plain text', () => {
  test('stays byte for byte, and is read by the rules of ingest', () => {
    expect(receiveText(TEXT)).toEqual({
      text: TEXT,
      found: {
        published: { value: '2024-03-04', from: 'the text’s own line with its date' },
        reports: { value: '2024-03-03', from: 'the dateline, “PORT ELLERY, March 3, 2024 (AP) —”' },
      },
      site: null,
      remarks: [
        {
          about: 'headline',
          says: 'The headline will be “Ferry aground off Port Ellery”. If that is the wrong line, add “headline: …” with the right one or “headline: none”.',
        },
        { about: 'byline', says: 'The byline will be “By Jane Roe”.' },
      ],
    });
  });

  test('has its day in the line of its byline', () => {
    const text = 'Ferry aground\n\nBy Jane Roe, March 4, 2024\n\nA ferry ran aground on Sunday.\n';
    expect(receiveText(text)?.found).toEqual({
      published: { value: '2024-03-04', from: 'the text’s own line with its date' },
    });
  });

  test('with a dateline without a year gives no day: which year it is would be a guess', () => {
    expect(receiveText('Ferry aground\n\nPORT ELLERY, March 3 (AP) — A ferry ran aground.\n')?.found).toEqual(
      {},
    );
  });

  test('of a website’s furniture alone gives nothing', () => {
    expect(receiveText('\n')).toBeNull();
    expect(receiveText('Back to top button\n')).toBeNull();
  });
});

describe('Markdown', () => {
  test('gives its words without its marks, and what its front matter says', () => {
    const markdown = `---
title: Not the heading
date: 2024-03-04T10:00:00Z
source: https://post.example/ferry
publisher: The Morning Post
---

# Ferry _aground_ off Port Ellery

![A ferry](ferry.jpg)

PORT ELLERY – A **ferry** with [340 people](https://post.example/340)
ran aground.

- Two tugs were sent.
- Nobody died.

> “We sang.”

<script>alert(1)</script>

---

1998 was its first year.
`;
    expect(receiveMarkdown(markdown)).toEqual({
      text: `\
Ferry aground off Port Ellery

PORT ELLERY – A ferry with 340 people ran aground.

Two tugs were sent.

Nobody died.

“We sang.”

1998 was its first year.
`,
      found: {
        headline: { value: 'Ferry aground off Port Ellery', from: 'the first heading' },
        published: { value: '2024-03-04', from: '“date” of the front matter' },
        url: { value: 'https://post.example/ferry', from: '“source” of the front matter' },
      },
      site: { value: 'The Morning Post', from: '“publisher” of the front matter' },
      remarks: [],
    });
  });

  test('without front matter and heading is read as plain text is', () => {
    expect(receiveMarkdown('Ferry aground\n\nA ferry ran aground on Sunday.\n')).toEqual({
      text: 'Ferry aground\n\nA ferry ran aground on Sunday.\n',
      found: {},
      site: null,
      remarks: [
        {
          about: 'headline',
          says: 'The headline will be “Ferry aground”. If that is the wrong line, add “headline: …” with the right one or “headline: none”.',
        },
      ],
    });
  });

  test('with broken front matter, or with nothing to read, does not fail', () => {
    expect(
      receiveMarkdown('---\na: [\n---\n\n# Ferry aground\n\nA ferry ran aground.\n')?.found.headline?.value,
    ).toBe('Ferry aground');
    expect(receiveMarkdown('![](x.png)\n')).toBeNull();
  });
});

test('a headline with marks, a picture and tags is the line that the text begins with', () => {
  const received = receiveMarkdown(
    '# **Ferry** [aground](x) ![A ship](s.png) <b>now</b>\n\nTwelve people were hurt.\n',
  );
  expect(received?.found.headline?.value).toBe('Ferry aground now');
  expect(received?.text).toBe('Ferry aground now\n\nTwelve people were hurt.\n');
});

test('lines that were broken at a column are joined, and that is said', () => {
  const text = `Mill burns down

The old mill by the river burned down on Saturday night, and nobody
was inside, the fire brigade of the town said. Two engines came from
the next valley, and forty neighbours carried water until the roof
fell in at about three. Its owner, who lives abroad, was told by tele-
phone on Sunday.
`;
  const received = receiveText(text);
  expect(received?.text.split('\n').map((line) => line.length)).toEqual([15, 0, 290, 0]);
  expect(received?.remarks.slice(0, 2).map(({ says }) => says)).toEqual([
    'The lines of the text were broken at one column: 4 of them were joined to what follows. Look whether each paragraph is one line.',
    'Words were parted at the end of a line, and keep their hyphen: “tele-phone”. Remove it where it was none.',
  ]);
});

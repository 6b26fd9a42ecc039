import { describe, expect, test } from 'vitest';
import { type ReportOptions, writeReport } from '../../../src/core/report/report.ts';
import { readSiteState } from '../../../src/core/report/site-state.ts';
import {
  type Changes,
  contentOf,
  edit,
  filesOf,
  HERALD_CLAIMS,
  HERALD_RAW,
  REWRITE_CLAIMS,
  REWRITE_RAW,
  STATEMENTS,
  STORY,
  written,
} from '../kit/fixture.ts';

const PREVIEW = 'https://herald.example/previews/pr-1/';
const base = readSiteState(contentOf());

function report(changes: Changes, options: ReportOptions = {}): string {
  return writeReport(base, readSiteState(contentOf(changes)), options);
}

/** The lines of a report between its heading and its end, without empty ones. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

test('nothing is said where the site says the same', () => {
  expect(report({})).toBe('');
  expect(writeReport(readSiteState(new Map()), readSiteState(new Map()))).toBe('');
  // Comments, order of keys and the day of the last change are not what the site says.
  expect(report(edit(STORY, 'updated: 2024-03-10', 'updated: 2024-03-11 # later'))).toBe('');
});

test('a changed figure is told with its verdict, each with a link into the preview', () => {
  const changes = edit(
    HERALD_CLAIMS,
    'exact: At least 12 people were hurt\n    figure: At least 12',
    'exact: 12 people were hurt\n    figure: "12"',
  );
  expect(report(changes, { preview: PREVIEW })).toBe(`\
## What this changes on the site

One claim and one verdict change.

### [Ferry aground off Port Ellery](<https://herald.example/previews/pr-1/stories/ferry/>)

The story’s headline: new: People hurt: “12” or “more than a dozen”?

**Verdicts that flip**

- [People hurt](<https://herald.example/previews/pr-1/stories/ferry/claims/injuries/>): “12” or “more than a dozen”? Strictly, only one can be true.<br>before: Only in two versions of one text: at least 12 and more than a dozen. Nothing to compare.

<details>
<summary>Claims changed (1)</summary>

- [Harbour Herald, People hurt](<https://herald.example/previews/pr-1/stories/ferry/articles/herald/#claim-injuries>): quote “At least 12 people were hurt” → “12 people were hurt”; figure “At least 12” → “12”; reading at least 12 → 12

</details>

The whole site with this change: <https://herald.example/previews/pr-1/>
`);
});

test('a new article is told with its claims and with what is still to be read', () => {
  const raw =
    '---\noutlet: unnamed\nlabel: Gazette\nreports: 2024-03-03\n---\nFerry hits rocks\n\nSome 15 people were hurt. Another 9 left.\n';
  const claims = 'claims:\n  - { id: hurt, question: injuries, exact: Some 15 people, figure: Some 15 }\n';
  const added = {
    'content/raw/ferry/gazette.txt': raw,
    'content/claims/ferry/gazette.yml': claims,
    ...edit(STORY, '[herald, rewrite]', '[herald, rewrite, gazette]'),
  };
  expect(linesOf(report(added))).toEqual([
    '## What this changes on the site',
    'One article, one claim and one verdict change.',
    '### Ferry aground off Port Ellery',
    'The story’s headline: new: The five figures that three articles give can all be true together',
    'How many accounts: Three articles · two separate accounts<br>before: Two articles · one account',
    '**Still to be read**',
    '- Gazette: one number that nobody has claimed or left out',
    '**Articles**',
    '- Gazette, “Ferry hits rocks”: new',
    '**Verdicts that flip**',
    '- People hurt: No contradiction: 13.5 to 16.5 fits all three.<br>before: Only in two versions of one text: at least 12 and more than a dozen. Nothing to compare.',
    '**Findings in other words**',
    '- People rescued: Of the articles read so far, two versions of one text give figures: 340 and nearly 350. Nothing to compare.<br>before: Only in two versions of one text: 340 and nearly 350. Nothing to compare.',
    '<details>',
    '<summary>Claims added (1)</summary>',
    '- Gazette, People hurt: **Some 15** in “Some 15 people”',
    '</details>',
  ]);
  const unread = report({ 'content/raw/ferry/gazette.txt': raw });
  expect(unread).toContain('- Gazette: two numbers that nobody has claimed or left out');
});

test('proposals that nobody has read are counted and nothing else, and one that was a claim is gone', () => {
  const proposed = edit(HERALD_CLAIMS, 'figure: 340\n', 'figure: 340\n    proposed: true\n');
  expect(linesOf(report(proposed))).toEqual([
    '## What this changes on the site',
    'One claim changes.',
    '### Ferry aground off Port Ellery',
    '**Still to be read**',
    '- Harbour Herald: one number that nobody has claimed or left out and one proposed claim that nobody has read',
    '**Findings in other words**',
    '- People rescued: Of the articles read so far, one gives a figure: nearly 350.<br>before: Only in two versions of one text: 340 and nearly 350. Nothing to compare.',
    '<details>',
    '<summary>Claims removed (1)</summary>',
    '- Harbour Herald, People rescued: **340** in “rescued 340 people”',
    '</details>',
  ]);
  expect(writeReport(readSiteState(contentOf(proposed)), readSiteState(contentOf(proposed)))).toBe('');
});

test('words of an article that no longer bear out a claim are told as broken, not as removed', () => {
  const text = report(edit(HERALD_RAW, 'rescued 340 people. “We', 'saved 340 people. “We'), {
    preview: PREVIEW,
  });
  expect(linesOf(text)).toEqual([
    '## What this changes on the site',
    'One article and one claim change.',
    '### Ferry aground off Port Ellery',
    '**Broken: the site cannot be built with this**',
    '- content/claims/ferry/herald.yml:9 Claim "rescued" quotes words that do not occur in content/articles/ferry/herald.md.',
    '**Articles**',
    '- Harbour Herald, “Ferry aground off Port Ellery, 12 hurt”: its page reads otherwise than before',
    '**Findings in other words**',
    '- People rescued: Only one article gives a figure: nearly 350.<br>before: Only in two versions of one text: 340 and nearly 350. Nothing to compare.',
    '<details>',
    '<summary>Claims that no longer hold against their article (1)</summary>',
    '- Harbour Herald, People rescued: **340** in “rescued 340 people”',
    '</details>',
  ]);
});

test.each([
  [
    'an article that goes',
    {
      [REWRITE_RAW]: undefined,
      [REWRITE_CLAIMS]: undefined,
      ...edit(STORY, '[herald, rewrite]', '[herald]'),
    },
    '- Rewrite of the Herald, “Ship stuck near Port Ellery”: removed',
  ],
  [
    'a corrected version',
    edit(REWRITE_RAW, 'label:', 'supersedes: herald\nlabel:'),
    '- Harbour Herald, “Ferry aground off Port Ellery, 12 hurt”: a corrected version has taken its place',
  ],
  [
    'a claim that goes',
    edit(
      REWRITE_CLAIMS,
      '  - id: rescued\n    question: rescued\n    exact: Nearly 350 persons were brought to land\n    figure: Nearly 350\n',
      '',
    ),
    '- Rewrite of the Herald, People rescued: **Nearly 350** in “Nearly 350 persons were brought to land”',
  ],
  [
    'a statement',
    edit(STATEMENTS, 'standing', 'withdrawn'),
    '- coast-guard-340: Coast guard; withdrawn; rescued: 340<br>before: Coast guard; standing; rescued: 340',
  ],
  [
    'an origin',
    edit(STORY, 'confidence: probable', 'confidence: possible'),
    '- Rewrite of the Herald: Possibly a rewrite of Harbour Herald<br>before: Probably a rewrite of Harbour Herald',
  ],
  [
    'a note',
    edit(REWRITE_CLAIMS, 'figure: More than a dozen', 'figure: More than a dozen\n    note: A dozen is 12.'),
    '- Rewrite of the Herald, People hurt: note none → A dozen is 12.',
  ],
  [
    'a question in other words',
    edit(STORY, 'label: People hurt', 'label: People injured'),
    '- Question injuries: People injured: injuries, people, Port Ellery, cumulative, hurt, injured, wounded<br>before: People hurt: injuries, people, Port Ellery, cumulative, hurt, injured, wounded',
  ],
  [
    'the order of the columns',
    edit(STORY, '[herald, rewrite]', '[rewrite, herald]'),
    '- Columns: Rewrite of the Herald, Harbour Herald<br>before: Harbour Herald, Rewrite of the Herald',
  ],
] as const)('%s is told', (_, changes, line) => {
  expect(linesOf(report(changes))).toContain(line);
});

test('a story that comes and one that goes are told as such', () => {
  const none = readSiteState(new Map());
  expect(linesOf(writeReport(none, base, { preview: PREVIEW })).slice(0, 3)).toEqual([
    '## What this changes on the site',
    'Two articles, four claims and two rows change.',
    '### [Ferry aground off Port Ellery](<https://herald.example/previews/pr-1/stories/ferry/>) (new)',
  ]);
  const gone = writeReport(base, none, { preview: PREVIEW });
  expect(gone).toContain('### Ferry aground off Port Ellery (removed)');
  expect(gone).not.toContain('/stories/');
});

test('a story that cannot be read is told as such, with what is wrong and no links', () => {
  const lines = linesOf(report(edit(STORY, 'title:', 'titel:'), { preview: PREVIEW }));
  expect(lines.filter((line) => /^###|titel|https/u.test(line))).toEqual([
    '### Ferry aground off Port Ellery (cannot be read)',
    '- content/stories/ferry.yml:1 This file has a key "titel", which it cannot have.',
  ]);
});

test('a problem outside of all stories is told too', () => {
  expect(linesOf(report({ 'content/notes.txt': 'to do' }))).toEqual([
    '## What this changes on the site',
    'What the site says changes.',
    '### The content folder',
    '**Broken: the site cannot be built with this**',
    '- content/notes.txt:1 No file of this name and kind belongs here.',
  ]);
});

test('an article without a figure that is found to have other words is told of', () => {
  const silent = {
    [REWRITE_CLAIMS]:
      'claims: []\nleftOut:\n  - { exact: More than a dozen, reason: x }\n  - { exact: Nearly 350, reason: x }\n',
  };
  const before = readSiteState(contentOf(silent));
  const after = readSiteState(contentOf({ ...silent, ...edit(STORY, 'injured, wounded', 'injured') }));
  expect(linesOf(writeReport(before, after)).slice(-4)).toEqual([
    '<details>',
    '<summary>No figure, in other words (1)</summary>',
    '- People hurt, Rewrite of the Herald: we found nothing<br>before: gives no figure for this, but has “wounded”',
    '</details>',
  ]);
});

test('tellings are recounted', () => {
  const changes = edit(REWRITE_RAW, 'label:', 'supersedes: herald\nlabel:');
  expect(linesOf(report(changes))).toContain(
    'How many accounts: One article · one account<br>before: Two articles · one account',
  );
  const none: Changes = {};
  for (const path of [HERALD_RAW, HERALD_CLAIMS, REWRITE_RAW, REWRITE_CLAIMS]) none[path] = undefined;
  const bare = written(STORY).replace(/articles:.*\n|originals:[^]*/gu, '');
  const empty = readSiteState(contentOf({ ...none, [STORY]: bare }));
  expect(linesOf(writeReport(empty, base))).toContain('How many accounts: Two articles · one account');
});

test('what stands in the content is shown and never obeyed', () => {
  const evil = '<img src=x> @jo #12 [a](https://evil.example) `code` www.evil.example | *b*';
  const text = report(edit(STORY, 'title: Ferry aground off Port Ellery', `title: ${JSON.stringify(evil)}`));
  expect(linesOf(text)[2]).toBe(
    '### \\<img src=x\\> @\u2060jo #\u206012 \\[a\\](https\\://evil.example) \\`code\\` www\\.evil.example \\| \\*b\\*',
  );
});

describe('a long report', () => {
  const many = (count: number, story: string) => {
    const words = Array.from(
      { length: count },
      (_, index) => `Ship ${index + 100} had ${index + 10_000} people aboard, it was said by all.`,
    );
    return {
      [`content/stories/${story}.yml`]:
        written(STORY).split('originals:')[0]?.replace('[herald, rewrite]', '[log]') ?? '',
      [`content/raw/${story}/log.txt`]: `---\noutlet: unnamed\nlabel: Log\nreports: 2024-03-03\n---\nThe log ${story}\n\n${words.join('\n\n')}\n`,
      [`content/claims/${story}/log.yml`]: `claims:\n${words.map((_, index) => `  - { id: c${index}, question: rescued, exact: "${index + 10_000} people aboard", figure: "${index + 10_000}" }`).join('\n')}\n`,
    };
  };

  test('ends its lists early, says how much is missing, and stays below its limit', () => {
    const head = readSiteState(filesOf(many(120, 'fleet')));
    const text = writeReport(readSiteState(new Map()), head, { preview: PREVIEW, limit: 10_000 });
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain('<summary>Claims added (120)</summary>');
    expect(text).toContain('- _70 more not shown here_');
    expect(text.endsWith('The whole site with this change: <https://herald.example/previews/pr-1/>\n')).toBe(
      true,
    );
  });

  test('of many stories ends with how many are missing', () => {
    const stories = Array.from({ length: 30 }, (_, index) => many(1, `s${index}`));
    const head = readSiteState(filesOf(Object.assign({}, ...stories) as Changes));
    const text = writeReport(readSiteState(new Map()), head, { limit: 2000 });
    expect(text.length).toBeLessThan(2000);
    expect(text).toMatch(/\*\*\d+ more stories are not shown here\.\*\*/u);
  });
});

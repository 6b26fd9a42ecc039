import { edit, HERALD_CLAIMS, HERALD_RAW, REWRITE_RAW, type Spoiled, STORY, written } from '../fixture.ts';

const OTHER_RAW = 'content/raw/ferry/gazette.txt';
const OTHER_CLAIMS = 'content/claims/ferry/gazette.yml';
const HEADER = '---\noutlet: harbour-herald\nreports: 2024-03-03\n---\n';
const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
  );

/** What an editor reads when something is wrong with a raw file. */
export const RAW_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a raw file of no bytes',
    changes: { [HERALD_RAW]: '' },
    says: `
content/raw/ferry/herald.txt:1:1  error  empty-file
  This raw file holds nothing.
  Paste the article below a header, or delete the file.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a raw file of white space',
    changes: { [HERALD_RAW]: ' \n\n' },
    says: `
content/raw/ferry/herald.txt:1:1  error  empty-file
  This raw file holds nothing.
  Paste the article below a header, or delete the file.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a picture that was renamed to .txt',
    changes: { [HERALD_RAW]: bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13) },
    says: `
content/raw/ferry/herald.txt:1:1  error  not-text
  This raw file is not plain text, but something like a picture or a word processor’s file.
  Save the article as plain text (UTF-8) and use that.   Check again: npm run check -- ferry
`,
  },
  {
    about: 'a text that was saved without the breaks between its paragraphs',
    changes: {
      [HERALD_RAW]: bytes(
        HEADER,
        'Ferry aground\n\n',
        'The ferry ran aground on rocks off the port. '.repeat(500),
      ),
    },
    says: `
content/raw/ferry/herald.txt:7:1  error  long-line
  This line has 22,499 characters; the longest that is read has 20,000.
    line  "The ferry ran aground on rocks off the port. The ferry ran…"
  Look how the article was printed, and begin a new line for each of its paragraphs.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a text in the encoding of an old computer, told at the first line that shows it',
    changes: { [HERALD_RAW]: bytes(HEADER, 'Ferry aground\n\nThe caf', 0xe9, ' was full.\n') },
    says: `
content/raw/ferry/herald.txt:7:1  error  not-utf8
  This raw file is text, but not stored as UTF-8: from here on its letters would come out wrong.
  Save it again with the encoding UTF-8.                 Check again: npm run check -- ferry
`,
  },
  {
    about: 'a text without a header',
    changes: { [HERALD_RAW]: 'Ferry aground\n\nTwo tugs were sent.\n' },
    says: `
content/raw/ferry/herald.txt:1:1  error  no-header
  This raw file does not begin with a header between two lines "---".
    expected  ---
              outlet: unnamed
              label: At most 24 characters
              reports: 2022-01-31
              ---
  Put a header above the text.                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a header that is never closed',
    changes: { [HERALD_RAW]: '---\noutlet: harbour-herald\n\nFerry aground\n' },
    says: `
content/raw/ferry/herald.txt:1:1  error  no-header
  This raw file does not begin with a header between two lines "---".
    expected  ---
              outlet: unnamed
              label: At most 24 characters
              reports: 2022-01-31
              ---
  Put a header above the text.                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a header with nothing below it',
    changes: { [HERALD_RAW]: `${HEADER}\n` },
    says: `
content/raw/ferry/herald.txt:2:1  error  no-text
  This raw file has a header and no text below it.
  Paste the article below the second "---".              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a text of furniture only',
    changes: { [HERALD_RAW]: `${HEADER}Related articles\n\nBack to top\n` },
    says: `
content/raw/ferry/herald.txt:1:1  error  no-text
  This raw file holds no line that can be part of an article: all of them are a website’s furniture.
  Paste the article itself below the header.             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a headline that the text does not have',
    changes: edit(REWRITE_RAW, 'headline: Ship stuck', 'headline: Ship is stuck'),
    says: `
content/raw/ferry/rewrite.txt:5:11  error  line-not-found
  This header gives a headline that is no line of the text below.
    headline  "Ship is stuck near Port Ellery"
    nearest   "Ship stuck near Port Ellery"   line 7
  Paste the whole of line 7, or remove the key.          Check again: npm run check -- ferry
`,
  },
  {
    about: 'a dek that is like nothing in the text',
    changes: edit(REWRITE_RAW, 'headline:', 'dek: Harbour master resigns\nheadline:'),
    says: `
content/raw/ferry/rewrite.txt:5:6  error  line-not-found
  This header gives a dek that is no line of the text below.
    dek  "Harbour master resigns"
  Paste the dek’s whole line, or remove the key.         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a text that begins with a sentence',
    changes: {
      [OTHER_RAW]:
        '---\noutlet: unnamed\nlabel: Gazette\nreports: 2024-03-03\n---\n\n  A ferry ran aground near the town that day, and tugs were sent to it.\n',
      [OTHER_CLAIMS]: 'claims: []\n',
      ...edit(STORY, '[herald, rewrite]', '[herald, rewrite, gazette]'),
    },
    says: `
content/raw/ferry/gazette.txt:7:3  unfinished  headline-unsure
  This text begins with a line that reads as a paragraph, so it stands without a headline.
    line  "A ferry ran aground near the town that day, and tugs were se …"
  Write "headline: none" into the header, or "headline: " and the whole line that is the headline.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a text that lost letters before it came here',
    changes: {
      [OTHER_RAW]:
        '---\noutlet: unnamed\nlabel: Gazette\nreports: 2024-03-03\n---\nFerry aground\n\nThe caf\ufffd in the harbour was full that evening, as the owner of the caf\ufffd said.\n\n Tugs were sent\ufffd.\n',
      [OTHER_CLAIMS]: 'claims: []\n',
      ...edit(STORY, '[herald, rewrite]', '[herald, rewrite, gazette]'),
    },
    says: `
content/raw/ferry/gazette.txt:8:8  notice  letter-lost
  This line has the sign "\ufffd" 2 times: each time a letter was lost before it came here.
    around it  "The caf\ufffd in the harbour was"
               "as the owner of the caf\ufffd said."
  Look for a better copy of the article. If there is none, leave the text as it was received.
  Check again: npm run check -- ferry

content/raw/ferry/gazette.txt:10:16  notice  letter-lost
  This line has the sign "\ufffd" where a letter was lost before it came here.
    around it  "Tugs were sent\ufffd."
  Look for a better copy of the article. If there is none, leave the text as it was received.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article with neither outlet nor label',
    changes: edit(REWRITE_RAW, 'label: Rewrite of the Herald\n', ''),
    says: `
content/raw/ferry/rewrite.txt:2:9  error  missing-label
  This article has no named outlet and no label to stand at the head of its column.
  Add a line "label: …" of at most 24 characters.        Check again: npm run check -- ferry
`,
  },
  {
    about: 'a label that is too long for a column',
    changes: edit(REWRITE_RAW, 'label: Rewrite of the Herald', 'label: Rewrite of the Harbour Herald'),
    says: `
content/raw/ferry/rewrite.txt:3:8  error  bad-value
  This file has something under "label" that cannot stand there.
    reads     "Rewrite of the Harbour Herald"
    expected  at most 24 characters
  Correct the value of "label".                          Check again: npm run check -- ferry
`,
  },
  {
    about: 'an unknown outlet',
    changes: edit(HERALD_RAW, 'outlet: harbour-herald', 'outlet: harbor-herald'),
    says: `
content/raw/ferry/herald.txt:2:9  error  unknown-outlet
  This header names the outlet "harbor-herald", which does not exist.
    known  unnamed, harbour-herald
  Correct the id, or write content/outlets/harbor-herald.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an outlet that climbs out of its folder',
    changes: edit(HERALD_RAW, 'outlet: harbour-herald', 'outlet: ../harbour-herald'),
    says: `
content/raw/ferry/herald.txt:2:9  error  unsafe-id
  This file has something under "outlet" that cannot stand there.
    reads     "../harbour-herald"
    expected  an id: small letters, digits and single hyphens, such as new-york-herald
  Correct the value of "outlet".                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a correction of an article that is not held',
    changes: edit(REWRITE_RAW, 'label:', 'supersedes: gazette\nlabel:'),
    says: `
content/raw/ferry/rewrite.txt:3:13  error  unknown-article
  This header names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id: it is the file name of the article that this one replaces.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that replaces another: nothing is wrong, and the other needs no column',
    changes: {
      ...edit(REWRITE_RAW, 'label:', 'supersedes: herald\nlabel:'),
      ...edit(STORY, 'articles: [herald, rewrite]', 'articles: [rewrite]'),
    },
    says: '',
  },
  {
    about: 'two raw files with one text',
    changes: {
      'content/raw/ferry/twin.txt': written(HERALD_RAW),
      'content/claims/ferry/twin.yml': written(HERALD_CLAIMS),
      ...edit(STORY, '[herald, rewrite]', '[herald, rewrite, twin]'),
    },
    says: `
content/raw/ferry/twin.txt:1:1  error  duplicate-text
  This raw file holds the same text as content/raw/ferry/herald.txt.
  Delete one of the two.                                 Check again: npm run check -- ferry
`,
  },
];

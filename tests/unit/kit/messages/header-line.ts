import { edit, HERALD_RAW, REWRITE_RAW, type Spoiled } from '../fixture.ts';

/** What an editor reads when a header names lines that the text does not have, or says two things of one. */
export const HEADER_LINE_MESSAGES: readonly Spoiled[] = [
  {
    about: 'lines to remove and to keep that the text does not have',
    changes: edit(
      REWRITE_RAW,
      'headline:',
      'furniture: [Storm closes the harbour]\nkeep:\n  - Nothing of the kind\nheadline:',
    ),
    says: `
content/raw/ferry/rewrite.txt:5:13  error  line-not-found
  This header has something under "furniture" that is no line of the text below.
    furniture  "Storm closes the harbour"
    nearest    "Read also: Storm closes harbour"   line 16
  Paste the whole of line 16, or remove the entry.       Check again: npm run check -- ferry

content/raw/ferry/rewrite.txt:7:5  error  line-not-found
  This header has something under "keep" that is no line of the text below.
    keep  "Nothing of the kind"
  Paste the whole line, or remove the entry.             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a line that is the headline, and no part of the article',
    changes: edit(REWRITE_RAW, 'headline:', 'furniture: [Ship stuck near Port Ellery]\nheadline:'),
    says: `
content/raw/ferry/rewrite.txt:5:13  error  line-both-ways
  This header says under "furniture" that a line is no part of the article, and under "headline" that it is.
    line  "Ship stuck near Port Ellery"
  Remove one of the two.                                 Check again: npm run check -- ferry
`,
  },
  {
    about: 'lines that the page had marked: the headline, and one that is not there',
    changes: edit(
      REWRITE_RAW,
      'headline:',
      'marked:\n  picture caption: [Ship stuck near Port Ellery]\n  related links:\n    - Nothing of the kind\nheadline:',
    ),
    says: `
content/raw/ferry/rewrite.txt:6:21  error  line-both-ways
  This header says under "marked" that a line is no part of the article, and under "headline" that it is.
    line  "Ship stuck near Port Ellery"
  Remove one of the two.                                 Check again: npm run check -- ferry

content/raw/ferry/rewrite.txt:8:7  error  line-not-found
  This header has something under "marked" that is no line of the text below.
    marked  "Nothing of the kind"
  Paste the whole line, or remove the entry.             Check again: npm run check -- ferry
`,
  },
  {
    about: 'lines that are removed and kept without being named',
    changes: edit(HERALD_RAW, 'reports:', 'furniture: [ab/cd]\nkeep: [Two tugs were sent.]\nreports:'),
    says: `
content/raw/ferry/herald.txt:3:13  error  line-without-effect
  This header has a line under "furniture" that is removed without it.
    furniture  "ab/cd"
  Remove the entry: a rule takes the line away already.
  Check again: npm run check -- ferry

content/raw/ferry/herald.txt:4:8  error  line-without-effect
  This header has a line under "keep" that no rule removes.
    keep  "Two tugs were sent."
  Remove the entry: the line is part of the article without it.
  Check again: npm run check -- ferry
`,
  },
];

import {
  edit,
  HERALD_CLAIMS,
  HERALD_RAW,
  REWRITE_RAW,
  type Spoiled,
  STATEMENTS,
  STORY,
  written,
} from '../fixture.ts';

/** What an editor reads when records contradict themselves or one another. */
export const ORDER_MESSAGES: readonly Spoiled[] = [
  {
    about: 'two claims that answer one question with one figure',
    changes: edit(
      HERALD_CLAIMS,
      '  - id: rescued\n',
      '  - { id: hurt, question: injuries, exact: 12 people were hurt, figure: "12" }\n  - id: rescued\n',
    ),
    says: `
content/claims/ferry/herald.yml:7:5  error  claimed-twice
  Claim "hurt" answers the question "injuries" with the figure of claim "injuries".
    figure  "12"
    in      paragraph 1
  Remove one of the two, or correct its question.        Check again: npm run check -- ferry
`,
  },
  {
    about: 'a number that is claimed and left out',
    changes: edit(
      HERALD_CLAIMS,
      'exact: counted 340 people',
      'exact: rescued 340 people. “We counted 340 people',
    ),
    says: `
content/claims/ferry/herald.yml:15:14  unfinished  claimed-and-left-out
  Left-out quote "rescued 340 people. “We counted 340 people" holds a number that claim "rescued" claims.
    printed  "The coast guard rescued 340 people. “We counted 340…"
    in       paragraph 2
  Shorten or remove one of the two.                      Check again: npm run check -- ferry
`,
  },
  {
    about: 'a conclusion without a reason',
    changes: edit(HERALD_CLAIMS, 'basis: named', 'basis: inferred'),
    says: `
content/claims/ferry/herald.yml:11:14  unfinished  inference-unexplained
  Claim "rescued" is inferred to rest on the statement "coast-guard-340", and nothing says why.
    expected  because: same day and count
  Add "because: …" to "restsOn", which readers find beside the claim.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a story last changed before its day',
    changes: edit(STORY, 'updated: 2024-03-10', 'updated: 2023-03-10'),
    says: `
content/stories/ferry.yml:4:10  error  days-out-of-order
  This story was last changed before the day of its event.
    date     3 March 2024
    updated  10 March 2023
  Write "updated: 2024-03-03", or correct the day that is wrong.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a story added before its day',
    changes: edit(STORY, 'updated: 2024-03-10', 'updated: 2024-03-10\nadded: 2023-03-05'),
    says: `
content/stories/ferry.yml:5:8  error  days-out-of-order
  This story was added before the day of its event.
    date   3 March 2024
    added  5 March 2023
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a story last changed before it was added',
    changes: edit(STORY, 'updated: 2024-03-10', 'updated: 2024-03-10\nadded: 2024-10-03'),
    says: `
content/stories/ferry.yml:4:10  error  days-out-of-order
  This story was last changed before it was added.
    added    3 October 2024
    updated  10 March 2024
  Write "updated: 2024-10-03", or correct the day that is wrong.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a story last changed before one of its statements was made',
    changes: { [STATEMENTS]: written(STATEMENTS).replaceAll('2024-03-03', '2024-05-02') },
    says: `
content/stories/ferry.yml:4:10  error  days-out-of-order
  This story was last changed before its statement "coast-guard-340" was made.
    date     2 May 2024
    updated  10 March 2024
  Write "updated: 2024-05-02", or correct the day that is wrong.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article added before the day that it tells of',
    changes: edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 2024-03-03\nadded: 2023-03-05'),
    says: `
content/raw/ferry/herald.txt:4:8  error  days-out-of-order
  This header says that the article was added before the day it tells of.
    reports  3 March 2024
    added    5 March 2023
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article published before the day that it tells of',
    changes: edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 2024-03-03\npublished: 2023-03-04'),
    says: `
content/raw/ferry/herald.txt:4:12  error  days-out-of-order
  This header gives a day of publication before the day that is told of.
    reports    3 March 2024
    published  4 March 2023
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article fetched before it was published',
    changes: edit(
      HERALD_RAW,
      'reports: 2024-03-03',
      'reports: 2024-03-03\npublished: 2024-03-04\nretrieved: 2024-01-04',
    ),
    says: `
content/raw/ferry/herald.txt:5:12  error  days-out-of-order
  This header gives a day of retrieval before there was an article.
    published  4 March 2024
    retrieved  4 January 2024
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article fetched before the day that it tells of',
    changes: edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 2024-03-03\nretrieved: 2024-01-04'),
    says: `
content/raw/ferry/herald.txt:4:12  error  days-out-of-order
  This header gives a day of retrieval before there was an article.
    reports    3 March 2024
    retrieved  4 January 2024
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'two articles that derive from each other, told once',
    changes: edit(
      STORY,
      'alignment:',
      '  - { article: herald, from: rewrite, kind: rewrite, basis: editor, confidence: possible }\nalignment:',
    ),
    says: `
content/stories/ferry.yml:20:11  error  derives-from-itself
  Lineage of "rewrite" leads back to the article itself.
    by way of  rewrite → herald → rewrite
  Remove or turn round the entry that is wrong.          Check again: npm run check -- ferry
`,
  },
  {
    about: 'a lineage that is read off the text and quotes nothing of it',
    changes: edit(
      STORY,
      'alignment:',
      '  - { article: herald, from: coast-guard-notice, kind: excerpt, basis: textual, confidence: possible }\nalignment:',
    ),
    says: `
content/stories/ferry.yml:28:72  unfinished  evidence-missing
  Lineage of "herald" is read off the text, and quotes no words that show it.
    expected  evidence: [{ exact: the words }]
  Quote them, or write "basis: editor" and a note.       Check again: npm run check -- ferry
`,
  },
  {
    about: 'a lineage that is declared where nothing is quoted',
    changes: edit(
      STORY,
      'alignment:',
      '  - { article: herald, from: coast-guard-notice, kind: excerpt, basis: declared, confidence: certain }\nalignment:',
    ),
    says: `
content/stories/ferry.yml:28:72  unfinished  evidence-missing
  Lineage of "herald" is declared, and quotes no words that show it.
    expected  evidence: [{ exact: the words }]
  Quote them, or write "basis: editor" and a note.       Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that supersedes itself',
    changes: edit(REWRITE_RAW, 'label:', 'supersedes: rewrite\nlabel:'),
    says: `
content/raw/ferry/rewrite.txt:3:13  error  supersedes-itself
  This header says that the article takes its own place, so "rewrite" would have no column.
    by way of  rewrite → rewrite
  Name the older article, and only in the newer one.     Check again: npm run check -- ferry
`,
  },
  {
    about: 'two articles that supersede each other',
    changes: {
      ...edit(REWRITE_RAW, 'label:', 'supersedes: herald\nlabel:'),
      ...edit(HERALD_RAW, 'reports:', 'supersedes: rewrite\nreports:'),
    },
    says: `
content/raw/ferry/herald.txt:3:13  error  supersedes-itself
  This header says that the article takes its own place, so "herald" would have no column.
    by way of  herald → rewrite → herald
  Name the older article, and only in the newer one.     Check again: npm run check -- ferry
`,
  },
  {
    about: 'two columns with one head',
    changes: edit(REWRITE_RAW, 'label: Rewrite of the Herald', 'label: Harbour Herald'),
    says: `
content/raw/ferry/rewrite.txt:3:8  unfinished  label-shared
  This article would stand under the same column head as "herald".
    head     "Harbour Herald"
    columns  herald and rewrite of content/stories/ferry.yml
  Add a line "label: …" that tells them apart.           Check again: npm run check -- ferry
`,
  },
  {
    about: 'an alignment of an article with itself',
    changes: edit(STORY, '[herald#p2, rewrite#p2]', '[herald#p2, herald#p3]'),
    says: `
content/stories/ferry.yml:30:15  error  pair-of-one
  The alignment of "herald#p2" pairs the article "herald" with itself.
    pair  herald#p2, herald#p3
  Name a block of another article.                       Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that is kept separate from itself',
    changes: edit(
      STORY,
      'alignment:',
      'separate: [{ pair: [herald, herald], because: one notice }]\nalignment:',
    ),
    says: `
content/stories/ferry.yml:28:20  error  pair-of-one
  An entry of "separate" pairs the article "herald" with itself.
  Name another article.                                  Check again: npm run check -- ferry
`,
  },
  {
    about: 'articles that are kept separate and joined',
    changes: edit(
      STORY,
      'alignment:',
      'separate: [{ pair: [herald, rewrite], because: one notice }]\nalignment:',
    ),
    says: `
content/stories/ferry.yml:28:20  error  separate-yet-joined
  Articles "herald" and "rewrite" are kept separate, and a lineage joins them.
    by way of  herald → rewrite
  Remove the pair from "separate", or the lineage that is wrong.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that is kept separate and not held',
    changes: edit(
      STORY,
      'alignment:',
      'separate: [{ pair: [herald, gazette], because: one notice }]\nalignment:',
    ),
    says: `
content/stories/ferry.yml:28:29  error  unknown-article
  An entry of "separate" names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
];

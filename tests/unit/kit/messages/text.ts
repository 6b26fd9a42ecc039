import {
  edit,
  HERALD_CLAIMS,
  HERALD_RAW,
  OUTLET,
  REWRITE_CLAIMS,
  type Spoiled,
  STATEMENTS,
  STORY,
} from '../fixture.ts';

/** What an editor reads of names that nobody can read, and of addresses that lead elsewhere than they seem to. */
export const TEXT_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a title that nobody can see',
    changes: edit(STORY, 'title: Ferry aground off Port Ellery', 'title: "\\u200B\\u2800"'),
    says: `
content/stories/ferry.yml:1:8  error  bad-value
  This file has something under "title" that cannot stand there.
    reads     "‹U+200B›‹U+2800›"
    expected  words with a letter or a digit that can be seen
  Correct the value of "title".                          Check again: npm run check -- ferry
`,
  },
  {
    about: 'a name of letters that nobody can see',
    changes: edit(OUTLET, 'name: Harbour Herald', 'name: "\\u3164"'),
    says: `
content/outlets/harbour-herald.yml:1:7  error  bad-value
  This file has something under "name" that cannot stand there.
    reads     "‹U+3164›"
    expected  words with a letter or a digit that can be seen
  Correct the value of "name".                           Check again: npm run check
`,
  },
  {
    about: 'a name that turns its line round',
    changes: edit(OUTLET, 'name: Harbour Herald', 'name: "Harbour \\u202Edlareh"'),
    says: `
content/outlets/harbour-herald.yml:1:7  error  bad-value
  This file has something under "name" that cannot stand there.
    reads     "Harbour ‹U+202E›dlareh"
    expected  words without control characters and marks that turn a line round
  Correct the value of "name".                           Check again: npm run check
`,
  },
  {
    about: 'a reason that steers a terminal',
    changes: edit(HERALD_CLAIMS, 'reason: date', 'reason: "\\e[2Jdate"'),
    says: `
content/claims/ferry/herald.yml:14:29  error  bad-value
  Left-out quote "Mar 3" has something under "reason" that cannot stand there.
    reads     "‹U+001B›[2Jdate"
    expected  words without control characters and marks that turn a line round
  Correct the value of "reason".                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a place of two lines',
    changes: edit(STORY, 'place: Port Ellery\narticles', 'place: |\n  Port\n  Ellery\narticles'),
    says: `
content/stories/ferry.yml:5:8  error  bad-value
  This file has something under "place" that cannot stand there.
    reads     "Port‹U+000A›Ellery‹U+000A›"
    expected  words in one line
  Correct the value of "place".                          Check again: npm run check -- ferry
`,
  },
  {
    about: 'a title of a paragraph',
    changes: edit(STORY, 'title: Ferry aground off Port Ellery', `title: ${'Ferry '.repeat(40)}`),
    says: `
content/stories/ferry.yml:1:8  error  bad-value
  This file has something under "title" that cannot stand there.
    reads     "${'Ferry '.repeat(40).trim()}"
    expected  at most 200 characters
  Correct the value of "title".                          Check again: npm run check -- ferry
`,
  },
  {
    about: 'an id of more characters than fit into a path',
    changes: edit(STORY, '- id: injuries', `- id: ${'a'.repeat(101)}`),
    says: `
content/stories/ferry.yml:8:9  error  bad-value
  Question "${'a'.repeat(101)}" has something under "id" that cannot stand there.
    reads     "${'a'.repeat(101)}"
    expected  at most 100 characters
  Correct the value of "id".                             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a file name of more characters than fit into a path',
    changes: { [`content/outlets/${'a'.repeat(101)}.yml`]: 'name: A\n' },
    says: `
content/outlets/${'a'.repeat(101)}.yml:1:1  error  unsafe-id
  A name in content/outlets/${'a'.repeat(101)}.yml is longer than 100 characters.
    name  ${'a'.repeat(101)}
  Give it a shorter one.                                 Check again: npm run check
`,
  },
  {
    about: 'an address with a user name that looks like a host',
    changes: edit(OUTLET, 'kind: newspaper', 'homepage: https://harbour.example@evil.example/'),
    says: `
content/outlets/harbour-herald.yml:2:11  error  bad-value
  This file has something under "homepage" that cannot stand there.
    reads     "https://harbour.example@evil.example/"
    expected  a web address without a user name
  Correct the value of "homepage".                       Check again: npm run check
`,
  },
  {
    about: 'an address with a letter of another script',
    changes: edit(OUTLET, 'kind: newspaper', 'homepage: https://hаrbour.example/'),
    says: `
content/outlets/harbour-herald.yml:2:11  error  bad-value
  This file has something under "homepage" that cannot stand there.
    reads     "https://hаrbour.example/"
    expected  a web address with the host as browsers read it: xn--hrbour-3nf.example
  Correct the value of "homepage".                       Check again: npm run check
`,
  },
  {
    about: 'an address with a letter as wide as an ideograph',
    changes: edit(OUTLET, 'kind: newspaper', 'homepage: https://ｈarbour.example/'),
    says: `
content/outlets/harbour-herald.yml:2:11  error  bad-value
  This file has something under "homepage" that cannot stand there.
    reads     "https://ｈarbour.example/"
    expected  a web address with the host as browsers read it: harbour.example
  Correct the value of "homepage".                       Check again: npm run check
`,
  },
  {
    about: 'an address with a backslash',
    changes: edit(OUTLET, 'kind: newspaper', 'homepage: https://harbour.example\\evil'),
    says: `
content/outlets/harbour-herald.yml:2:11  error  bad-value
  This file has something under "homepage" that cannot stand there.
    reads     "https://harbour.example\\evil"
    expected  a web address without spaces, backslashes and characters that nobody sees
  Correct the value of "homepage".                       Check again: npm run check
`,
  },
  {
    about: 'an address that is a program',
    changes: edit(OUTLET, 'kind: newspaper', 'homepage: javascript:alert(1)'),
    says: `
content/outlets/harbour-herald.yml:2:11  error  bad-value
  This file has something under "homepage" that cannot stand there.
    reads     "javascript:alert(1)"
    expected  a web address that begins with https://
  Correct the value of "homepage".                       Check again: npm run check
`,
  },
  {
    about: 'a contact with a user name',
    changes: { 'content/about.yml': 'contact: https://me@harbour.example\n' },
    says: `
content/about.yml:1:10  error  bad-value
  This file has something under "contact" that cannot stand there.
    reads     "https://me@harbour.example"
    expected  a mail address, or a web address that begins with https://
  Correct the value of "contact".                        Check again: npm run check
`,
  },
  {
    about: 'a story that cannot be read: what else is wrong with it is told at once',
    changes: {
      ...edit(STORY, 'place: Port Ellery\narticles', 'place: "Port Ellery\narticles'),
      ...edit(HERALD_CLAIMS, 'exact: At least 12 people were hurt', 'exact: At least 12 people got hurt'),
      ...edit(REWRITE_CLAIMS, 'figure: Nearly 350', 'figure: nearly 360'),
      ...edit(HERALD_RAW, 'outlet: harbour-herald', 'outlet: harbour-heralds'),
      ...edit(STATEMENTS, 'figure: "340"', 'figure: many'),
    },
    says: `
content/claims/ferry/herald.yml:4:12  error  quote-not-found
  Claim "injuries" quotes words that do not occur in content/articles/ferry/herald.md.
    quoted   "At least 12 people got hurt"
    nearest  "At least 12 people were hurt"   paragraph 1, differs: got → were
  Paste the words from paragraph 1.                      Check again: npm run check -- ferry

content/claims/ferry/rewrite.yml:9:13  error  figure-not-in-quote
  Claim "rescued" has a figure that is no part of its quote.
    figure  "nearly 360"
    quote   "Nearly 350 persons were brought to land"
  Take the figure’s words from the quote.                Check again: npm run check -- ferry

content/raw/ferry/herald.txt:2:9  error  unknown-outlet
  This header names the outlet "harbour-heralds", which does not exist.
    known  unnamed, harbour-herald
  Correct the id, or write content/outlets/harbour-heralds.yml.
  Check again: npm run check -- ferry

content/statements/ferry.yml:5:42  error  figure-unreadable
  Statement "coast-guard-340" has a figure in which no single number or range can be read.
    figure  "many"
  Give the phrase with its number.                       Check again: npm run check -- ferry

content/stories/ferry.yml:5:8  error  broken-yaml
  This line has a quotation mark or a bracket that is not closed.
    reads  place: "Port Ellery
  Close it, and indent any lines inside it.              Check again: npm run check -- ferry
`,
  },
];

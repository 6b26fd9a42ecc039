import { edit, type Spoiled, STORY } from '../fixture.ts';

const ABOUT = 'content/about.yml';
const CORRECTIONS = 'content/corrections.yml';
const SPELLINGS = 'content/spellings.yml';
const summary = (words: string) => edit(STORY, 'date: 2024-03-03', `summary: ${words}\ndate: 2024-03-03`);

/** What an editor reads when something is wrong with what the site says of itself, and of what happened. */
export const SITE_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a site that says who makes it, and what it mended: nothing is wrong',
    changes: {
      [ABOUT]: 'who: Jane Roe and others\ncontact: desk@example.org\n',
      [CORRECTIONS]: `\
- { date: 2024-03-09, story: ferry, question: injuries, what: People hurt, was: "13", is: "12" }
- { date: 2024-03-10, story: ferry, article: rewrite, what: A label, was: Herold, is: Herald }
- { date: 2024-03-10, what: The methodology, was: nearly, is: almost }
`,
    },
    says: '',
  },
  {
    about: 'a table of spellings, and one that is empty: nothing is wrong',
    changes: { [SPELLINGS]: '- [Elleria, Ellérie]\n- [Port-Roe, Portroe, P.R.]\n' },
    says: '',
  },
  {
    about: 'a table of spellings without a spelling: nothing is wrong',
    changes: { [SPELLINGS]: '# none yet\n' },
    says: '',
  },
  {
    about: 'spellings of several words, and one alone',
    changes: { [SPELLINGS]: '- [Port Roe, Portroe]\n- [Elleria]\n- Norland\n' },
    says: `
content/spellings.yml:1:4  error  bad-value
  Entry 1 cannot stand in its list.
    reads     "Port Roe"
    expected  one word without spaces, with one hyphen at most
  Write one word without spaces, with one hyphen at most.
  Check again: npm run check

content/spellings.yml:2:3  error  bad-value
  Entry 2 cannot stand in its list.
    reads     a list
    expected  a list of two spellings or more, such as [Colour, Color]
  Write a list of two spellings or more, such as [Colour, Color].
  Check again: npm run check

content/spellings.yml:3:3  error  bad-value
  Entry 3 cannot stand in its list.
    reads     "Norland"
    expected  a list of two spellings or more, such as [Colour, Color]
  Write a list of two spellings or more, such as [Colour, Color].
  Check again: npm run check
`,
  },
  {
    about: 'spellings that stand twice',
    changes: { [SPELLINGS]: '- [Elleria, Ellérie]\n- [Norland, Nordland, Norland]\n- [Ellerie, Ellery]\n' },
    says: `
content/spellings.yml:2:23  error  spelling-repeated
  The spelling "Norland" stands here a second time.
    entries  2 and 2
  Remove one of the two.                                 Check again: npm run check

content/spellings.yml:3:4  error  spelling-repeated
  The spelling "Ellerie" stands here a second time.
    entries  1 and 3
  Make the two lists one, or remove it from one.         Check again: npm run check
`,
  },
  {
    about: 'a key that nothing can be said under',
    changes: { [ABOUT]: 'who: Jane Roe\nphone: 12\n' },
    says: `
content/about.yml:2:1  error  unknown-key
  This file has a key "phone", which it cannot have.
    possible  who, contact, text, homepage
  Correct the key, or remove it.                         Check again: npm run check
`,
  },
  {
    about: 'a correction that does not say what is right',
    changes: { [CORRECTIONS]: '- { date: 2024-03-09, story: ferry, what: People hurt, was: "13" }\n' },
    says: `
content/corrections.yml:1:3  error  missing-field
  Correction 1 has no "is".
    expected  some words
  Add a line "is: …".                                    Check again: npm run check
`,
  },
  {
    about: 'a correction of a story that is not there',
    changes: { [CORRECTIONS]: '- { date: 2024-03-09, story: fery, what: A, was: b, is: c }\n' },
    says: `
content/corrections.yml:1:30  error  unknown-story
  The correction of 2024-03-09 names the story "fery", which does not exist.
    known  ferry
  Correct the id, or write content/stories/fery.yml.     Check again: npm run check
`,
  },
  {
    about: 'corrections of an article and of a question that are not there',
    changes: {
      [CORRECTIONS]: `\
- { date: 2024-03-09, story: ferry, article: gazette, what: A, was: b, is: c }
- { date: 2024-03-09, story: ferry, question: deaths, what: A, was: b, is: c }
`,
    },
    says: `
content/corrections.yml:1:46  error  unknown-article
  The correction of 2024-03-09 names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check

content/corrections.yml:2:47  error  unknown-question
  The correction of 2024-03-09 names the question "deaths", which does not exist.
    known  injuries, rescued
  Correct the id, or add the question to content/stories/ferry.yml.
  Check again: npm run check
`,
  },
  {
    about: 'a correction of a page without the story that it belongs to',
    changes: { [CORRECTIONS]: '- { date: 2024-03-09, article: herald, what: A, was: b, is: c }\n' },
    says: `
content/corrections.yml:1:32  error  missing-field
  The correction of 2024-03-09 names the article and not the story that it belongs to.
  Add a line "story: …".                                 Check again: npm run check
`,
  },
  {
    about: 'a summary of days, and of figures as the articles claim them: nothing is wrong',
    changes: summary('On 3 March 2024 a ferry ran aground; at least 12 people were hurt, and 340 rescued.'),
    says: '',
  },
  {
    about: 'a summary that loses a hedge',
    changes: summary('A ferry ran aground, and 12 people were hurt.'),
    says: `
content/stories/ferry.yml:3:10  error  summary-unclaimed
  This story’s summary has a figure that no claim of its articles gives.
    reads    "12"
    claimed  "At least 12", "More than a dozen", "Nearly 350", "340"
  Write a figure as a claim gives it, hedge and all, or leave it out.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a summary with a share and a measure, which no claim can give',
    changes: summary('A ferry ran aground 12 miles out, and 340 per cent more were rescued.'),
    says: `
content/stories/ferry.yml:3:10  error  summary-unclaimed
  This story’s summary has a figure that no claim of its articles gives.
    reads    "12"
    claimed  "At least 12", "More than a dozen", "Nearly 350", "340"
  Write a figure as a claim gives it, hedge and all, or leave it out.
  Check again: npm run check -- ferry

content/stories/ferry.yml:3:10  error  summary-unclaimed
  This story’s summary has a figure that no claim of its articles gives.
    reads    "340"
    claimed  "340", "Nearly 350", "At least 12", "More than a dozen"
  Write a figure as a claim gives it, hedge and all, or leave it out.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a summary that is no summary',
    changes: summary(`"${'A ferry ran aground. '.repeat(20)}"`),
    says: `
content/stories/ferry.yml:3:10  error  bad-value
  This file has something under "summary" that cannot stand there.
    reads     "${'A ferry ran aground. '.repeat(10).slice(0, 199)}…${'A ferry ran aground. '.repeat(10).slice(-198)}"
    expected  at most 400 characters: two sentences
  Correct the value of "summary".                        Check again: npm run check -- ferry
`,
  },
];

import { edit, HERALD_CLAIMS, REWRITE_CLAIMS, type Spoiled, STORY } from '../fixture.ts';

/** What an editor reads of questions in words and their claims. */
export const WORD_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a claim without a figure to a question that asks for one',
    changes: edit(HERALD_CLAIMS, '    figure: At least 12\n', ''),
    says: `
content/claims/ferry/herald.yml:2:5  error  figure-missing
  Claim "injuries" has no figure, and the question "injuries" asks for one.
  Add "figure: …" with its words, or give the question "kind: words".
  Check again: npm run check -- ferry

content/raw/ferry/herald.txt:9:36  unfinished  number-unread
  The number "12" in paragraph 1 is neither claimed nor left out.
    printed   "…, Mar 3 (HH) - At least 12 people were hurt when a…"
    left out  - { exact: "12", prefix: "least ", reason: … }
  Claim it, or leave it out, in content/claims/ferry/herald.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim with a figure to a question in words',
    changes: edit(STORY, 'quantity: rescued, population', 'kind: words, population'),
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-in-words
  Claim "rescued" gives a figure, and the question "rescued" is answered in words.
    figure  "340"
  Remove the figure, or correct the question.            Check again: npm run check -- ferry

content/claims/ferry/rewrite.yml:9:13  error  figure-in-words
  Claim "rescued" gives a figure, and the question "rescued" is answered in words.
    figure  "Nearly 350"
  Remove the figure, or correct the question.            Check again: npm run check -- ferry
`,
  },
  {
    about: 'a wording that holds the figure of another claim, and a reading of it',
    changes: {
      ...edit(
        STORY,
        'originals:',
        '  - { id: cause, label: How it came, kind: words, population: ferry, place: Port Ellery }\noriginals:',
      ),
      ...edit(
        HERALD_CLAIMS,
        'leftOut:',
        '  - { id: cause, question: cause, exact: people were hurt when a ferry ran aground, reading: { min: 1, max: 2 } }\n  - { id: both, question: cause, exact: rescued 340 people. }\nleftOut:',
      ),
    },
    says: `
content/claims/ferry/herald.yml:12:94  error  figure-missing
  Claim "cause" has a reading, and no figure that is read.
  Add "figure: …", or remove the reading.                Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:41  error  words-hold-figure
  Claim "both" is in words, and its quote holds the figure of claim "rescued".
    figure  "340"
    in      paragraph 2
  Shorten the quote to the words that answer the question.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'meanings of figures, of a claim that is not there, and of one claim twice',
    changes: {
      ...edit(
        STORY,
        'originals:',
        `  - id: cause
    label: How it came
    kind: words
    population: ferry
    place: Port Ellery
    meanings:
      - { label: aground, claims: [herald.cause, rewrite.cause], because: both say so }
      - { label: on rocks, claims: [herald.cause], because: rocks are ground }
originals:`,
      ),
      ...edit(
        HERALD_CLAIMS,
        'leftOut:',
        '  - { id: cause, question: cause, exact: a ferry ran aground }\nleftOut:',
      ),
    },
    says: `
content/stories/ferry.yml:22:50  error  unknown-claim
  Meaning "aground" names the claim "rewrite.cause", which does not exist.
    known  herald.cause
  Correct it: the article’s id, a full stop and the id of a claim that answers this question.
  Check again: npm run check -- ferry

content/stories/ferry.yml:23:37  error  meaning-twice
  Meaning "on rocks" names the claim "herald.cause", which has a meaning already.
  Leave it in one meaning of the question.               Check again: npm run check -- ferry
`,
  },
  {
    about: 'meanings of a question that figures answer',
    changes: edit(
      STORY,
      '    lookFor: [hurt, injured, wounded]',
      '    meanings: [{ label: dozen, claims: [herald.injuries, rewrite.injuries], because: twelve is a dozen }]',
    ),
    says: `
content/stories/ferry.yml:14:15  error  meanings-of-figures
  Question "injuries" has "meanings", and is answered by figures.
  Remove them, or give the question "kind: words".       Check again: npm run check -- ferry
`,
  },
  {
    about: 'a question without what it asks for',
    changes: edit(
      STORY,
      ', quantity: rescued, population: people, place: Port Ellery, measure: cumulative',
      ', place: Port Ellery',
    ),
    says: `
content/stories/ferry.yml:15:5  error  missing-field
  Question "rescued" has no "measure".
    expected  a word such as cumulative; or “kind: words”, where the answer is no figure
  Add a line "measure: …".                               Check again: npm run check -- ferry

content/stories/ferry.yml:15:5  error  missing-field
  Question "rescued" has no "population".
    expected  some words
  Add a line "population: …".                            Check again: npm run check -- ferry

content/stories/ferry.yml:15:5  error  missing-field
  Question "rescued" has no "quantity".
    expected  a word such as deaths; or “kind: words”, where the answer is no figure
  Add a line "quantity: …".                              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a meaning of a claim whose file cannot be read: of that it is told alone',
    changes: {
      ...edit(
        STORY,
        'originals:',
        `  - id: cause
    label: How it came
    kind: words
    population: ferry
    place: Port Ellery
    meanings: [{ label: aground, claims: [rewrite.cause], because: the ship ran on rocks }]
originals:`,
      ),
      [REWRITE_CLAIMS]: 'claims: [',
    },
    says: `
content/claims/ferry/rewrite.yml:1:9  error  broken-yaml
  This line has a quotation mark or a bracket that is not closed.
    reads  claims: [
  Close it, and indent any lines inside it.              Check again: npm run check -- ferry
`,
  },
];

import { edit, HERALD_CLAIMS, HERALD_RAW, REWRITE_CLAIMS, type Spoiled, STATEMENTS } from '../fixture.ts';

/** What an editor reads when claims do not fit their article. */
export const ARTICLE_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a quote with one wrong word; its number is not told of a second time',
    changes: edit(HERALD_CLAIMS, 'exact: At least 12 people were hurt', 'exact: At least 12 people got hurt'),
    says: `
content/claims/ferry/herald.yml:4:12  error  quote-not-found
  Claim "injuries" quotes words that do not occur in content/articles/ferry/herald.md.
    quoted   "At least 12 people got hurt"
    nearest  "At least 12 people were hurt"   paragraph 1, differs: got → were
  Paste the words from paragraph 1.                      Check again: npm run check -- ferry
`,
  },
  {
    about: 'a left-out quote that is nothing like the article',
    changes: edit(HERALD_CLAIMS, 'exact: Two tugs', 'exact: Two swans sang'),
    says: `
content/claims/ferry/herald.yml:16:14  error  quote-not-found
  Left-out quote "Two swans sang" quotes words that do not occur in content/articles/ferry/herald.md.
    quoted   "Two swans sang"
    nearest  nothing like it
  Paste the words from content/articles/ferry/herald.md.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a quote that occurs twice',
    changes: edit(HERALD_CLAIMS, 'exact: rescued 340 people', 'exact: 340 people'),
    says: `
content/claims/ferry/herald.yml:9:12  error  quote-ambiguous
  Claim "rescued" quotes words that occur 2 times in content/articles/ferry/herald.md.
    paragraph 2  "The coast guard rescued 340 people. “We counted 340 people…"
    paragraph 2  "…340 people. “We counted 340 people,” a spokeswoman said."
  Say which one is meant: exact: "340 people", prefix: "rescued " or exact: "340 people", prefix: "counted ".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a prefix that stands nowhere beside the words',
    changes: edit(HERALD_CLAIMS, 'exact: rescued 340 people', 'exact: 340 people\n    prefix: "saved "'),
    says: `
content/claims/ferry/herald.yml:9:12  error  quote-not-found
  Claim "rescued" has a prefix or suffix that does not stand beside its words in content/articles/ferry/herald.md.
    quoted   exact: "340 people", prefix: "saved "
    printed  "The coast guard rescued 340 people. “We counted 340 people…"
    printed  "…340 people. “We counted 340 people,” a spokeswoman said."
  Take the words directly beside the quote.              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a suffix that is wrong and not needed',
    changes: edit(HERALD_CLAIMS, 'exact: Two tugs', 'exact: Two tugs, suffix: " sank"'),
    says: `
content/claims/ferry/herald.yml:16:14  error  quote-not-found
  Left-out quote "Two tugs" has a prefix or suffix that does not stand beside its words in content/articles/ferry/herald.md.
    quoted   exact: "Two tugs", suffix: " sank"
    printed  "Two tugs were sent."
  Write exact: "Two tugs".                               Check again: npm run check -- ferry
`,
  },
  {
    about: 'a figure that is not in its quote',
    changes: edit(HERALD_CLAIMS, 'figure: 340', 'figure: 350'),
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-not-in-quote
  Claim "rescued" has a figure that is no part of its quote.
    figure  "350"
    quote   "rescued 340 people"
  Take the figure’s words from the quote.                Check again: npm run check -- ferry
`,
  },
  {
    about: 'a figure that is in its quote twice',
    changes: {
      ...edit(HERALD_RAW, 'Two tugs were sent.', 'Sent were 9 of 9 tugs.'),
      ...edit(
        HERALD_CLAIMS,
        'leftOut:\n  - { exact: 12 hurt, reason: the same figure again }\n  - { exact: Mar 3, reason: date }\n  - { exact: counted 340 people, reason: the same figure again }\n  - { exact: Two tugs, reason: no question asks for tugs }',
        '  - { id: tugs, question: rescued, exact: 9 of 9 tugs, figure: 9 }\nleftOut:\n  - { exact: 12 hurt, reason: again }\n  - { exact: Mar 3, reason: date }\n  - { exact: counted 340 people, reason: again }',
      ),
    },
    says: `
content/claims/ferry/herald.yml:12:64  error  figure-not-in-quote
  Claim "tugs" has a figure that stands 2 times in its quote.
    figure  "9"
    quote   "9 of 9 tugs"
  Shorten the quote, or lengthen the figure.             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a figure without a number',
    changes: edit(HERALD_CLAIMS, 'figure: 340', 'figure: people'),
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-unreadable
  Claim "rescued" has a figure in which no single number or range can be read.
    figure  "people"
  Give the phrase with its number, or add "reading: { min: …, max: … }" and a note.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading that runs backwards',
    changes: edit(HERALD_CLAIMS, 'figure: 340', 'figure: 340\n    reading: { min: 350, max: 340 }'),
    says: `
content/claims/ferry/herald.yml:11:14  error  reading-backwards
  Claim "rescued" has a reading that ends below where it begins.
    reading  350 to 340
  Write "min: 340, max: 350".                            Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading without a note',
    changes: edit(HERALD_CLAIMS, 'figure: 340', 'figure: 340\n    reading: { min: 340, max: null }'),
    says: `
content/claims/ferry/herald.yml:11:14  unfinished  reading-unexplained
  Claim "rescued" is read by a person, and nothing says why.
    figure  "340"
  Add a line "note: …", which readers find beside the figure.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an attribution that the paragraph does not have',
    changes: edit(HERALD_CLAIMS, 'attribution: the coast guard', 'attribution: the harbour master'),
    says: `
content/claims/ferry/herald.yml:6:18  error  attribution-not-found
  Claim "injuries" has an attribution that is not printed in the paragraph of its quote.
    attributed to  "the harbour master"
    looked in      paragraph 1
  Take the words that name who says it, or remove the key.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim that answers an unknown question',
    changes: edit(HERALD_CLAIMS, 'question: injuries', 'question: wounded'),
    says: `
content/claims/ferry/herald.yml:3:15  error  unknown-question
  Claim "injuries" names the question "wounded", which does not exist.
    known  injuries, rescued
  Correct the id, or add the question to the story.      Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim that rests on an unknown statement',
    changes: edit(HERALD_CLAIMS, 'statement: coast-guard-340', 'statement: coast-guard'),
    says: `
content/claims/ferry/herald.yml:11:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard", which does not exist.
    known  coast-guard-340
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim that rests on a statement where the story has none',
    changes: { [STATEMENTS]: undefined },
    says: `
content/claims/ferry/herald.yml:11:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'two claims with one id',
    changes: edit(HERALD_CLAIMS, 'id: rescued', 'id: injuries'),
    says: `
content/claims/ferry/herald.yml:7:9  error  duplicate-id
  Claim "injuries" has the id of another claim of this file.
    entries  1 and 2
  Give one of the two another id.                        Check again: npm run check -- ferry
`,
  },
  {
    about: 'a number neither claimed nor left out',
    changes: edit(HERALD_CLAIMS, '  - { exact: Two tugs, reason: no question asks for tugs }\n', ''),
    says: `
content/raw/ferry/herald.txt:13:1  unfinished  number-unread
  The number "Two" in paragraph 3 is neither claimed nor left out.
    printed   "Two tugs were sent."
    left out  - { exact: "Two", reason: … }
  Claim it, or leave it out, in content/claims/ferry/herald.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about:
      'a proposed claim and a proposed reason that nobody has read; their numbers are not told of a second time',
    changes: edit(
      HERALD_CLAIMS,
      `figure: 340
    restsOn: { statement: coast-guard-340, basis: named }
leftOut:
  - { exact: 12 hurt, reason: the same figure again }
  - { exact: Mar 3, reason: date }
  - { exact: counted 340 people, reason: the same figure again }
  - { exact: Two tugs, reason: no question asks for tugs }`,
      `figure: 340
    proposed: true
leftOut:
  - { exact: 12 hurt, reason: the same figure again }
  - { exact: Mar 3, reason: date, proposed: true }
  - { exact: counted 340 people, reason: the same figure again }
  - { exact: Two tugs, reason: "count of tugs: look again", proposed: true }`,
    ),
    says: `
content/claims/ferry/herald.yml:11:15  unfinished  proposal-unread
  Claim "rescued" is a proposal that nobody has read yet.
    printed  "The coast guard rescued 340 people."
    in       paragraph 2
  Read the sentence, correct the claim if it needs it, and remove "proposed: true".
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:14:45  unfinished  proposal-unread
  Left-out quote "Mar 3" is a proposal that nobody has read yet.
    printed  "PORT ELLERY, Mar 3 (HH) - At least 12 people were hurt when a ferry ran aground, the coast guard said."
    in       paragraph 1
    reason   date
  Read the sentence; claim the number, or correct the reason if it needs it and remove "proposed: true".
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:16:71  unfinished  proposal-unread
  Left-out quote "Two tugs" is a proposal that nobody has read yet.
    printed  "Two tugs were sent."
    in       paragraph 3
    reason   count of tugs: look again
  Read the sentence; claim the number, or write the reason and remove "proposed: true".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a number that is left out for the program’s want of a reason',
    changes: edit(HERALD_CLAIMS, 'reason: no question asks for tugs', 'reason: "count of tugs: look again"'),
    says: `
content/claims/ferry/herald.yml:16:32  unfinished  reason-missing
  Left-out quote "Two tugs" has no reason that a person gave.
    printed  "Two tugs were sent."
    in       paragraph 3
    reason   count of tugs: look again
  Read the sentence; claim the number, or write why no question asks for it.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a mark of a proposal that says that it is none',
    changes: edit(HERALD_CLAIMS, 'figure: 340', 'figure: 340\n    proposed: false'),
    says: `
content/claims/ferry/herald.yml:11:15  error  bad-value
  Claim "rescued" has something under "proposed" that cannot stand there.
    reads     "false"
    expected  true, or no such key
  Correct the value of "proposed".                       Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article without a claims file',
    changes: { [REWRITE_CLAIMS]: undefined },
    says: `
content/raw/ferry/rewrite.txt:1:1  unfinished  no-claims-file
  This article has no claims file, so none of its figures has been read.
    expected  content/claims/ferry/rewrite.yml
    begins    claims:
              leftOut:
  Run "npm run suggest -- ferry/rewrite", or write it: then each number is listed here.
  Check again: npm run check -- ferry
`,
  },
];

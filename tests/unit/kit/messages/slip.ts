import { edit, HERALD_CLAIMS, HERALD_RAW, type Spoiled, written } from '../fixture.ts';

/** What an editor reads after slips that are easily made and hard to see. */
export const SLIP_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a reason with a comma and no quotation marks',
    changes: edit(HERALD_CLAIMS, 'reason: no question asks for tugs', 'reason: no question, and no tugs'),
    says: `
content/claims/ferry/herald.yml:16:45  error  unknown-key
  Left-out quote "Two tugs" has a key "and no tugs", which it cannot have.
    possible  exact, prefix, suffix, reason, proposed
  Put the value with the comma into quotation marks.     Check again: npm run check -- ferry
`,
  },
  {
    about: 'a list without its key, and a key below it',
    changes: { [HERALD_CLAIMS]: written(HERALD_CLAIMS).replace('claims:\n', '') },
    says: `
content/claims/ferry/herald.yml:11:1  error  broken-yaml
  This line begins a key below a list that stands under no key.
    reads  leftOut:
  Put the key of the list above it, such as "claims:".   Check again: npm run check -- ferry
`,
  },
  {
    about: 'an entry without its dash',
    changes: edit(HERALD_CLAIMS, '  - id: rescued', '    id: rescued'),
    says: `
content/claims/ferry/herald.yml:7:5  error  broken-yaml
  This key stands twice in one record.
    reads  id: rescued
  Remove one of the two, or begin a new entry with "- ".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claims file with another ending',
    changes: { 'content/claims/ferry/herald.yaml': written(HERALD_CLAIMS) },
    says: `
content/claims/ferry/herald.yaml:1:1  error  unexpected-file
  No file of this name and kind belongs here.
    possible  content/raw/<story>/<article>.txt
              content/claims/<story>/<article>.yml
              content/stories/<story>.yml
              content/statements/<story>.yml
              content/outlets/<outlet>.yml
              content/about.yml
              content/corrections.yml
              content/spellings.yml
  Rename it to content/claims/ferry/herald.yml, or delete it.
  Check again: npm run check
`,
  },
  {
    about: 'a raw file with another ending',
    changes: { 'content/raw/ferry/post.md': written(HERALD_RAW) },
    says: `
content/raw/ferry/post.md:1:1  error  unexpected-file
  No file of this name and kind belongs here.
    possible  content/raw/<story>/<article>.txt
              content/claims/<story>/<article>.yml
              content/stories/<story>.yml
              content/statements/<story>.yml
              content/outlets/<outlet>.yml
              content/about.yml
              content/corrections.yml
              content/spellings.yml
  Rename it to content/raw/ferry/post.txt, or delete it.
  Check again: npm run check
`,
  },
  {
    about: 'curly quotation marks that YAML does not know',
    changes: edit(
      HERALD_CLAIMS,
      'exact: At least 12 people were hurt',
      'exact: “At least 12 people were hurt”',
    ),
    says: `
content/claims/ferry/herald.yml:4:12  error  quote-not-found
  Claim "injuries" quotes words that do not occur in content/articles/ferry/herald.md.
    quoted   "“At least 12 people were hurt”"
    nearest  "At least 12 people were hurt"   paragraph 1, differs: " → (nothing), " → (nothing)
  Paste the words from paragraph 1.                      Check again: npm run check -- ferry
`,
  },
  {
    about: 'a day with strokes',
    changes: edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 03/03/2024'),
    says: `
content/raw/ferry/herald.txt:3:10  error  bad-value
  This file has something under "reports" that cannot stand there.
    reads     "03/03/2024"
    expected  a day such as 2022-01-31
  Correct the value of "reports".                        Check again: npm run check -- ferry
`,
  },
  {
    about: 'an outlet by its name',
    changes: edit(HERALD_RAW, 'outlet: harbour-herald', 'outlet: Harbour Herald'),
    says: `
content/raw/ferry/herald.txt:2:9  error  unsafe-id
  This file has something under "outlet" that cannot stand there.
    reads     "Harbour Herald"
    expected  an id: small letters, digits and single hyphens, such as new-york-herald
  Correct the value of "outlet".                         Check again: npm run check -- ferry
`,
  },
];

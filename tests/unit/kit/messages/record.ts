import { edit, HERALD_CLAIMS, OUTLET, type Spoiled, STATEMENTS, STORY } from '../fixture.ts';

const CLAIM = '    exact: At least 12 people were hurt';

/** What an editor reads when a YAML file cannot be read, or holds what it cannot hold. */
export const RECORD_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a quotation mark that is not closed, told where it was opened',
    changes: edit(HERALD_CLAIMS, CLAIM, '    exact: "At least 12 people were hurt'),
    says: `
content/claims/ferry/herald.yml:4:12  error  broken-yaml
  This line has a quotation mark or a bracket that is not closed.
    reads  exact: "At least 12 people were hurt
  Close it, and indent any lines inside it.              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a bracket that is not closed',
    changes: edit(HERALD_CLAIMS, 'reason: no question asks for tugs }', 'reason: no question asks for tugs'),
    says: `
content/claims/ferry/herald.yml:16:5  error  broken-yaml
  This line has a quotation mark or a bracket that is not closed.
    reads  - { exact: Two tugs, reason: no question asks for tugs
  Close it, and indent any lines inside it.              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a quote with a colon in it',
    changes: edit(HERALD_CLAIMS, CLAIM, '    exact: Harbour: 12 people'),
    says: `
content/claims/ferry/herald.yml:4:12  error  broken-yaml
  This line has a second ": " in it, so its value cannot be told from a key.
    reads  exact: Harbour: 12 people
  Put the value into quotation marks.                    Check again: npm run check -- ferry
`,
  },
  {
    about: 'a line indented with a tab',
    changes: edit(HERALD_CLAIMS, CLAIM, `\t${CLAIM.trim()}`),
    says: `
content/claims/ferry/herald.yml:4:1  error  broken-yaml
  This line is indented with a tab.
    reads  exact: At least 12 people were hurt
  Use spaces.                                            Check again: npm run check -- ferry
`,
  },
  {
    about: 'a line with too few spaces before it',
    changes: edit(HERALD_CLAIMS, CLAIM, CLAIM.slice(2)),
    says: `
content/claims/ferry/herald.yml:4:1  error  broken-yaml
  This line is indented differently from its neighbours.
    reads  exact: At least 12 people were hurt
  Indent it as the lines around it, with spaces.         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a line with too many spaces before it',
    changes: edit(HERALD_CLAIMS, '    figure: At least 12', '      figure: At least 12'),
    says: `
content/claims/ferry/herald.yml:5:1  error  broken-yaml
  This line is indented differently from its neighbours.
    reads  figure: At least 12
  Indent it as the lines around it, with spaces.         Check again: npm run check -- ferry
`,
  },
  {
    about: 'one key twice',
    changes: edit(HERALD_CLAIMS, CLAIM, `${CLAIM}\n${CLAIM}`),
    says: `
content/claims/ferry/herald.yml:5:5  error  broken-yaml
  This key stands twice in one record.
    reads  exact: At least 12 people were hurt
  Remove one of the two, or begin a new entry with "- ".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a value that begins with a mark of YAML',
    changes: edit(HERALD_CLAIMS, 'the coast guard', '@coastguard'),
    says: `
content/claims/ferry/herald.yml:6:18  error  broken-yaml
  This value begins with a mark that has a meaning of its own here.
    reads  attribution: @coastguard
  Put the value into quotation marks.                    Check again: npm run check -- ferry
`,
  },
  {
    about: 'a value that begins with a mark that would swallow its first word',
    changes: edit(HERALD_CLAIMS, 'the coast guard', '!guard of the coast'),
    says: `
content/claims/ferry/herald.yml:6:25  error  broken-yaml
  This value begins with a mark that has a meaning of its own here.
    reads  attribution: !guard of the coast
  Put the value into quotation marks.                    Check again: npm run check -- ferry
`,
  },
  {
    about: 'a value that points elsewhere',
    changes: edit(HERALD_CLAIMS, 'the coast guard', '*guard'),
    says: `
content/claims/ferry/herald.yml:6:18  error  broken-yaml
  This value begins with a mark that has a meaning of its own here.
    reads  attribution: *guard
  Put the value into quotation marks.                    Check again: npm run check -- ferry
`,
  },
  {
    about: 'two records in one file',
    changes: edit(HERALD_CLAIMS, 'leftOut:', '---\nleftOut:'),
    says: `
content/claims/ferry/herald.yml:12:1  error  broken-yaml
  This file has a second "---" line.
    reads  ---
  Remove it: a content file is one record or list.       Check again: npm run check -- ferry
`,
  },
  {
    about: 'a YAML file with nothing in it',
    changes: { [HERALD_CLAIMS]: '# to be written\n' },
    says: `
content/claims/ferry/herald.yml:1:1  error  empty-file
  This file holds nothing.
  Fill it in, or delete the file.                        Check again: npm run check -- ferry
`,
  },
  {
    about: 'a YAML file that is not UTF-8; its articles do not complain of it again',
    changes: { [OUTLET]: new Uint8Array([...new TextEncoder().encode('name: Caf'), 0xe9]) },
    says: `
content/outlets/harbour-herald.yml:1:1  error  not-utf8
  This file is not stored as UTF-8: its letters would come out wrong.
  Save it again with the encoding UTF-8.                 Check again: npm run check
`,
  },
  {
    about: 'a key that the record cannot have',
    changes: edit(OUTLET, 'kind:', 'sort:'),
    says: `
content/outlets/harbour-herald.yml:2:1  error  unknown-key
  This file has a key "sort", which it cannot have.
    possible  name, kind, country, homepage, usage, indexed, shown
  Correct the key, or remove it.                         Check again: npm run check
`,
  },
  {
    about: 'a quote with a comma between braces and without quotation marks',
    changes: edit(HERALD_CLAIMS, 'exact: 12 hurt', 'exact: 2,030 hurt'),
    says: `
content/claims/ferry/herald.yml:13:16  error  unknown-key
  Left-out quote "2" has a key "030 hurt", which it cannot have.
    possible  exact, prefix, suffix, reason, proposed
  Put the value with the comma into quotation marks.     Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claim without its question',
    changes: edit(HERALD_CLAIMS, '    question: injuries\n', ''),
    says: `
content/claims/ferry/herald.yml:2:5  error  missing-field
  Claim "injuries" has no "question".
    expected  an id: small letters, digits and single hyphens, such as new-york-herald
  Add a line "question: …".                              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a story without its list of articles',
    changes: edit(STORY, 'articles: [herald, rewrite]\n', ''),
    says: `
content/stories/ferry.yml:1:1  error  missing-field
  This file has no "articles".
    expected  a list
  Add a line "articles: …".                              Check again: npm run check -- ferry
`,
  },
  {
    about: 'a day that no calendar has',
    changes: edit(STORY, 'date: 2024-03-03', 'date: 2024-02-30'),
    says: `
content/stories/ferry.yml:3:7  error  bad-value
  This file has something under "date" that cannot stand there.
    reads     "2024-02-30"
    expected  a day such as 2022-01-31
  Correct the value of "date".                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a key with nothing behind it',
    changes: edit(STORY, 'place: Port Ellery\narticles', 'place:\narticles'),
    says: `
content/stories/ferry.yml:5:7  error  bad-value
  This file has nothing under "place".
    expected  some words
  Fill in "place".                                       Check again: npm run check -- ferry
`,
  },
  {
    about: 'a word that is none of the possible ones',
    changes: edit(STORY, 'kind: rewrite', 'kind: copy'),
    says: `
content/stories/ferry.yml:21:11  error  bad-value
  Lineage of "rewrite" has something under "kind" that cannot stand there.
    reads     "copy"
    expected  one of syndication, translation, back-translation, rewrite, excerpt
  Correct the value of "kind".                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'an outlet that is shown in a way that there is not',
    changes: edit(OUTLET, 'kind: newspaper', 'shown: in part'),
    says: `
content/outlets/harbour-herald.yml:2:8  error  bad-value
  This file has something under "shown" that cannot stand there.
    reads     "in part"
    expected  whole or quotes
  Correct the value of "shown".                          Check again: npm run check
`,
  },
  {
    about: 'an outlet whose pages may be indexed, said in another word',
    changes: edit(OUTLET, 'kind: newspaper', 'indexed: yes'),
    says: `
content/outlets/harbour-herald.yml:2:10  error  bad-value
  This file has something under "indexed" that cannot stand there.
    reads     "yes"
    expected  true or false
  Correct the value of "indexed".                        Check again: npm run check
`,
  },
  {
    about: 'a list where one value belongs',
    changes: edit(STATEMENTS, 'by: Coast guard', 'by: [Coast guard, Harbour master]'),
    says: `
content/statements/ferry.yml:2:7  error  bad-value
  Statement "coast-guard-340" has something under "by" that cannot stand there.
    reads     a list
    expected  some words
  Correct the value of "by".                             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a claims file that is a bare list',
    changes: { [HERALD_CLAIMS]: '- id: injuries\n' },
    says: `
content/claims/ferry/herald.yml:1:1  error  bad-value
  This file does not hold what a file of its kind holds.
    reads     a list
    expected  keys and their values
  Write it like the other files of its folder.           Check again: npm run check -- ferry
`,
  },
  {
    about: 'an alignment of three blocks',
    changes: edit(STORY, 'rewrite#p2]', 'rewrite#p2, rewrite#p1]'),
    says: `
content/stories/ferry.yml:30:15  error  bad-value
  Alignment 1 has something under "pair" that cannot stand there.
    reads     a list
    expected  a list of two blocks
  Correct the value of "pair".                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'an alignment that is no address',
    changes: edit(STORY, 'rewrite#p2]', 'rewrite p2]'),
    says: `
content/stories/ferry.yml:30:27  error  bad-value
  Block 2 has something under "pair" that cannot stand there.
    reads     "rewrite p2"
    expected  an article and a block, such as new-york-herald#p7
  Correct the value of "pair".                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reference with a slash',
    changes: edit(HERALD_CLAIMS, 'question: injuries', 'question: ferry/injuries'),
    says: `
content/claims/ferry/herald.yml:3:15  error  unsafe-id
  Claim "injuries" has something under "question" that cannot stand there.
    reads     "ferry/injuries"
    expected  an id: small letters, digits and single hyphens, such as new-york-herald
  Correct the value of "question".                       Check again: npm run check -- ferry
`,
  },
];

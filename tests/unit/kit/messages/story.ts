import { edit, HERALD_CLAIMS, REWRITE_CLAIMS, REWRITE_RAW, type Spoiled, STORY } from '../fixture.ts';

/** What an editor reads when the records of a story do not fit together. */
export const STORY_MESSAGES: readonly Spoiled[] = [
  {
    about: 'an article in the list that is not held',
    changes: edit(STORY, '[herald, rewrite]', '[herald, rewrite, gazette]'),
    says: `
content/stories/ferry.yml:6:29  error  unknown-article
  This story names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that is held and not in the list',
    changes: edit(STORY, '[herald, rewrite]', '[herald]'),
    says: `
content/stories/ferry.yml:6:11  unfinished  article-unlisted
  This story does not list the article "rewrite", so its column comes last.
  Add rewrite to "articles", in its place.               Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that is listed twice',
    changes: edit(STORY, '[herald, rewrite]', '[herald, rewrite, herald]'),
    says: `
content/stories/ferry.yml:6:29  error  duplicate-id
  This story lists the article "herald" twice.
    entries  1 and 3
  Remove one of the two.                                 Check again: npm run check -- ferry
`,
  },
  {
    about: 'a set of columns with an article that is not held',
    changes: edit(
      STORY,
      'questions:',
      'columns: [{ id: both, label: b, articles: [herald, gazette] }]\nquestions:',
    ),
    says: `
content/stories/ferry.yml:7:52  error  unknown-article
  The set of columns "both" names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a set of columns with an article twice',
    changes: edit(
      STORY,
      'questions:',
      'columns: [{ id: both, label: b, articles: [herald, herald] }]\nquestions:',
    ),
    says: `
content/stories/ferry.yml:7:52  error  duplicate-id
  The set of columns "both" names the article "herald" twice.
    entries  1 and 2
  Remove one of the two.                                 Check again: npm run check -- ferry
`,
  },
  {
    about: 'a set of columns without an article',
    changes: edit(STORY, 'questions:', 'columns: [{ id: both, label: b, articles: [] }]\nquestions:'),
    says: `
content/stories/ferry.yml:7:43  error  bad-value
  Entry "both" has something under "articles" that cannot stand there.
    reads     a list
    expected  a list of one article or more
  Correct the value of "articles".                       Check again: npm run check -- ferry
`,
  },
  {
    about: 'two sets of columns with one id',
    changes: edit(
      STORY,
      'questions:',
      'columns: [{ id: a, label: b, articles: [herald] }, { id: a, label: c, articles: [rewrite] }]\nquestions:',
    ),
    says: `
content/stories/ferry.yml:7:58  error  duplicate-id
  Set of columns "a" has the id of another set of columns of this file.
    entries  1 and 2
  Give one of the two another id.                        Check again: npm run check -- ferry
`,
  },
  {
    about: 'a set of columns with an article whose column a corrected version has',
    changes: {
      ...edit(STORY, 'questions:', 'columns: [{ id: first, label: b, articles: [herald] }]\nquestions:'),
      ...edit(REWRITE_RAW, 'outlet: unnamed', 'outlet: unnamed\nsupersedes: herald'),
    },
    says: `
content/stories/ferry.yml:7:45  unfinished  column-replaced
  The set of columns "first" names "herald", which has no column: "rewrite" has taken its place.
  Name rewrite instead.                                  Check again: npm run check -- ferry
`,
  },
  {
    about: 'two questions with one id',
    changes: edit(
      STORY,
      '  - { id: rescued,',
      '  - { id: injuries, label: a, quantity: b, population: c, place: d, measure: e }\n  - { id: rescued,',
    ),
    says: `
content/stories/ferry.yml:15:11  error  duplicate-id
  Question "injuries" has the id of another question of this file.
    entries  1 and 2
  Give one of the two another id.                        Check again: npm run check -- ferry
`,
  },
  {
    about: 'an original of an unknown outlet',
    changes: edit(STORY, 'notice (not held) }', 'notice (not held), outlet: coast-guard }'),
    says: `
content/stories/ferry.yml:17:77  error  unknown-outlet
  Original "coast-guard-notice" names the outlet "coast-guard", which does not exist.
    known  harbour-herald
  Correct the id, or write content/outlets/coast-guard.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a lineage of an unknown article',
    changes: edit(STORY, '- article: rewrite', '- article: gazette'),
    says: `
content/stories/ferry.yml:19:14  error  unknown-article
  Lineage of "gazette" names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a lineage from nowhere',
    changes: edit(STORY, 'from: herald', 'from: gazette'),
    says: `
content/stories/ferry.yml:20:11  error  unknown-original
  Lineage of "rewrite" names the original "gazette", which does not exist.
    known  coast-guard-notice, herald, rewrite
  Correct the id, or add it under "originals".           Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that derives from itself',
    changes: edit(STORY, 'from: herald', 'from: rewrite'),
    says: `
content/stories/ferry.yml:20:11  error  derives-from-itself
  Lineage of "rewrite" says that the article derives from itself.
  Name the article or the original that it derives from.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'evidence that is not printed',
    changes: edit(STORY, 'exact: a ship ran on rocks', 'exact: a boat ran on rocks'),
    says: `
content/stories/ferry.yml:25:16  error  quote-not-found
  Evidence "a boat ran on rocks" quotes words that do not occur in content/articles/ferry/rewrite.md.
    quoted   "a boat ran on rocks"
    nearest  "a ship ran on rocks"   paragraph 1, differs: boat → ship
  Paste the words from paragraph 1.                      Check again: npm run check -- ferry
`,
  },
  {
    about: 'evidence whose other half is not printed',
    changes: edit(STORY, 'exact: a ferry ran aground', 'exact: a ship ran aground'),
    says: `
content/stories/ferry.yml:26:41  error  quote-not-found
  Evidence "a ship ran aground" quotes words that do not occur in content/articles/ferry/herald.md.
    quoted   "a ship ran aground"
    nearest  "a ferry ran aground"   paragraph 1, differs: ship → ferry
  Paste the words from paragraph 1.                      Check again: npm run check -- ferry
`,
  },
  {
    about: 'evidence held beside an unknown article',
    changes: edit(STORY, 'article: herald,', 'article: gazette,'),
    says: `
content/stories/ferry.yml:26:26  error  unknown-article
  Evidence "a ship ran on rocks" names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'evidence that is not in the removed lines',
    changes: edit(STORY, 'Storm closes harbour', 'Storm shuts harbour'),
    says: `
content/stories/ferry.yml:27:18  error  quote-not-found
  Evidence "Storm shuts harbour" quotes words that do not occur in the removed lines of content/articles/ferry/rewrite.md.
    quoted   "Storm shuts harbour"
    nearest  "Storm closes harbour"   removed line 7, differs: shuts → closes
  Paste the words from removed line 7.                   Check again: npm run check -- ferry
`,
  },
  {
    about: 'evidence that the article has and the removed lines have not',
    changes: edit(STORY, 'Storm closes harbour', 'brought to land'),
    says: `
content/stories/ferry.yml:27:18  error  quote-not-found
  Evidence "brought to land" quotes words that do not occur in the removed lines of content/articles/ferry/rewrite.md.
    quoted   "brought to land"
    nearest  nothing like it
  Paste the words from the removed lines of content/articles/ferry/rewrite.md.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an alignment of a block that is not there',
    changes: edit(STORY, 'rewrite#p2', 'rewrite#p9'),
    says: `
content/stories/ferry.yml:30:27  error  unknown-block
  The alignment of "rewrite#p9" names the block "p9", which does not exist.
    known  headline, p1, p2
  Take the block’s id from the end of the passage’s address.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an alignment of an article that is not there',
    changes: edit(STORY, 'rewrite#p2', 'gazette#p2'),
    says: `
content/stories/ferry.yml:30:27  error  unknown-article
  The alignment of "gazette#p2" names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a figure of background without a day of its own',
    changes: {
      ...edit(STORY, 'measure: cumulative }', 'measure: cumulative, background: true }'),
      ...edit(HERALD_CLAIMS, '    figure: 340\n', '    figure: 340\n    asOf: 2019-01-18\n'),
    },
    says: `
content/claims/ferry/rewrite.yml:6:5  error  background-undated
  Claim "rescued" answers "People rescued", which is not about this event, and gives no day of its own.
    expected  asOf: 2019-01-18
  Add "asOf:" with the day that the figure is for.       Check again: npm run check -- ferry
`,
  },
  {
    about: 'a count of others beside a bare one',
    changes: {
      ...edit(REWRITE_RAW, 'a dozen passengers', 'a dozen other passengers'),
      ...edit(REWRITE_CLAIMS, 'a dozen passengers', 'a dozen other passengers'),
    },
    says: `
content/claims/ferry/rewrite.yml:5:13  notice  other-count
  Claim "injuries" may count something else than the other figures for "injuries".
    printed  "More than a dozen other" in "More than a dozen other passengers were wounded"
    beside   "At least 12" in herald
  If it does, give it a question of its own; else say in "note:" what it counts.
  Check again: npm run check -- ferry
`,
  },
];

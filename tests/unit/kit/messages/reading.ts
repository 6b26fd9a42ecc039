import { edit, HERALD_CLAIMS, REWRITE_CLAIMS, type Spoiled, STATEMENTS, STORY, written } from '../fixture.ts';

/** The rescued as an answer of another kind. */
const asks = (kind: string, figure: string) => ({
  [STATEMENTS]: undefined,
  ...edit(STORY, 'quantity: rescued', `kind: ${kind}, quantity: rescued`),
  ...edit(
    REWRITE_CLAIMS,
    '  - id: rescued\n    question: rescued\n    exact: Nearly 350 persons were brought to land\n    figure: Nearly 350\n',
    'leftOut:\n  - { exact: Nearly 350, reason: told elsewhere }\n',
  ),
  ...edit(HERALD_CLAIMS, 'figure: 340', figure),
});

/** What an editor reads of a figure or a reading of another kind than its question asks for. */
export const READING_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a figure that is no time where a time is asked for',
    changes: { ...asks('time', 'figure: 340'), [STATEMENTS]: written(STATEMENTS) },
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-unreadable
  Claim "rescued" has a figure in which no single time can be read.
    figure  "340"
  Give the words of the hour or the day alone, or add "time: { from: 2022-01-31T18:00, to: … }" and a note.
  Check again: npm run check -- ferry

content/statements/ferry.yml:5:42  error  figure-unreadable
  Statement "coast-guard-340" has a figure in which no single time can be read.
    figure  "340"
  Give the words of the hour or the day alone.           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a figure without a unit where a measure is asked for',
    changes: asks('measure', 'figure: 340'),
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-unreadable
  Claim "rescued" has a figure in which no single number with a unit can be read.
    figure  "340"
  Give the number with its unit, or add "reading: { min: …, max: …, unit: … }" and a note.
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:11:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of a measure without a unit',
    changes: asks('measure', 'figure: 340\n    note: as told\n    reading: { min: 340, max: 340 }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-unfit
  Claim "rescued" has a reading without a unit, and its words give none that is read.
    expected  reading: { min: 40, max: 40, unit: km }
  Add the unit.                                          Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a sum of money where things are counted',
    changes: asks('money', 'figure: 340'),
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-unreadable
  Claim "rescued" has a figure in which no single sum of money can be read.
    figure  "340"
  Give the sum with its currency, or add "reading: { min: …, max: …, unit: SEK }" and a note.
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:11:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a number that is read as a time where people are counted',
    changes: asks('count', 'figure: 340\n    note: as told\n    time: { from: 2024-03-03T04:20, to: null }'),
    says: `
content/claims/ferry/herald.yml:12:11  error  reading-unfit
  Claim "rescued" is read as a time, and the question "rescued" asks for none.
  Remove "time", or correct the question.                Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a time that is read as a number',
    changes: asks('time', 'figure: 340\n    note: as told\n    reading: { min: 340, max: 340 }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-unfit
  Claim "rescued" is read as a number, and the question "rescued" asks for a time.
  Write "time: { from: 2022-01-31T18:00, to: … }" instead of "reading".
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of a time that runs backwards',
    changes: asks(
      'time',
      'figure: 340\n    note: as told\n    time: { from: 2024-03-03, to: 2024-03-02T04:20 }',
    ),
    says: `
content/claims/ferry/herald.yml:12:11  error  reading-backwards
  Claim "rescued" has a reading that ends below where it begins.
    reading  2024-03-03T00:00 to 2024-03-02T04:20
  Write "from: 2024-03-02T04:20, to: 2024-03-03T00:00".
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of a time that allows every minute',
    changes: asks('time', 'figure: 340\n    note: as told\n    time: { from: null, to: null }'),
    says: `
content/claims/ferry/herald.yml:12:11  error  reading-empty
  Claim "rescued" has a reading that allows every time, so it says nothing.
    figure  "340"
  Give "from" or "to" as a minute, or leave the quote out with a reason.
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of a time that allows none',
    changes: asks(
      'time',
      'figure: 340\n    note: as told\n    time: { from: 2024-03-03, to: 2024-03-03, toOpen: true }',
    ),
    says: `
content/claims/ferry/herald.yml:12:11  error  reading-empty
  Claim "rescued" has a reading that allows no time.
    reading  from 2024-03-03T00:00, and before 2024-03-03T00:00
  Correct an end, or take its "fromOpen" or "toOpen" away.
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of a time with an hour of another zone',
    changes: asks('time', 'figure: 340\n    note: as told\n    time: { from: 2024-03-03T04:20Z, to: null }'),
    says: `
content/claims/ferry/herald.yml:12:19  error  bad-value
  Claim "rescued" has something under "from" that cannot stand there.
    reads     "2024-03-03T04:20Z"
    expected  a day such as 2022-01-31, a minute such as 2022-01-31T18:00, or null
  Correct the value of "from".                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading with a unit where people are counted',
    changes: asks('count', 'figure: 340\n    note: as told\n    reading: { min: 340, max: 340, unit: km }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-unfit
  Claim "rescued" has a reading with a unit, and the question "rescued" asks for no measure.
  Remove "unit", or give the question "kind: measure".   Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of a sum that names no currency',
    changes: asks('money', 'figure: 340\n    note: as told\n    reading: { min: 340, max: 340 }'),
    says: `
content/claims/ferry/herald.yml:10:13  error  figure-unreadable
  Claim "rescued" has a figure in which no single sum of money can be read.
    figure  "340"
  Give the sum with its currency, or add "reading: { min: …, max: …, unit: SEK }" and a note.
  Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a currency where people are counted',
    changes: asks('count', 'figure: 340\n    note: as told\n    reading: { min: 340, max: 340, unit: SEK }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-unfit
  Claim "rescued" has a reading with a currency, and the question "rescued" asks for no sum of money.
  Remove "unit", or give the question "kind: money".     Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a unit of measure where money is asked for',
    changes: asks('money', 'figure: 340\n    note: as told\n    reading: { min: 340, max: 340, unit: km }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-unfit
  Claim "rescued" has a reading with a unit, and the question "rescued" asks for no measure.
  Write a currency, such as SEK, or remove "unit".       Check again: npm run check -- ferry

content/claims/ferry/herald.yml:13:27  error  unknown-statement
  Claim "rescued" names the statement "coast-guard-340", which does not exist.
    known  none yet
  Correct the id, or add it to content/statements/ferry.yml.
  Check again: npm run check -- ferry
`,
  },
];

import { CORRECTIONS_PATH } from '../../../../src/core/record/files.ts';
import { edit, HERALD_CLAIMS, HERALD_RAW, type Spoiled, STATEMENTS, STORY } from '../fixture.ts';

const reading = (read: string) =>
  edit(HERALD_CLAIMS, 'figure: 340', `figure: 340\n    note: as told\n    reading: ${read}`);

/** What an editor reads of a reading that says nothing, and of days that lie too far away. */
export const BOUND_MESSAGES: readonly Spoiled[] = [
  {
    about: 'a reading that allows every number',
    changes: reading('{ min: null, max: null }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-empty
  Claim "rescued" has a reading that allows every number, so it says nothing.
    figure  "340"
  Give "min" or "max" as a number, or leave the quote out with a reason.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of one number that it takes away again',
    changes: reading('{ min: 340, minOpen: true, max: 340 }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-empty
  Claim "rescued" has a reading that allows no whole number.
    reading  more than 340, and at most 340
  Correct an end, or take its "minOpen" or "maxOpen" away.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading between two whole numbers',
    changes: reading('{ min: 340, minOpen: true, max: 341, maxOpen: true }'),
    says: `
content/claims/ferry/herald.yml:12:14  error  reading-empty
  Claim "rescued" has a reading that allows no whole number.
    reading  more than 340, and fewer than 341
  Correct an end, or take its "minOpen" or "maxOpen" away.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading of more digits than can be kept apart',
    changes: reading(`{ min: ${'9'.repeat(400)}, max: null }`),
    says: `
content/claims/ferry/herald.yml:12:21  error  bad-value
  Claim "rescued" has something under "min" that cannot stand there.
    reads     "${'9'.repeat(100)}999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999…${'9'.repeat(100)}99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999"
    expected  a number without separators and of at most 15 digits, or null
  Correct the value of "min".                            Check again: npm run check -- ferry
`,
  },
  {
    about: 'a reading that is no number',
    changes: reading('{ min: .nan, max: .inf }'),
    says: `
content/claims/ferry/herald.yml:12:21  error  bad-value
  Claim "rescued" has something under "min" that cannot stand there.
    reads     ".nan"
    expected  a number without separators and of at most 15 digits, or null
  Correct the value of "min".                            Check again: npm run check -- ferry

content/claims/ferry/herald.yml:12:32  error  bad-value
  Claim "rescued" has something under "max" that cannot stand there.
    reads     ".inf"
    expected  a number without separators and of at most 15 digits, or null
  Correct the value of "max".                            Check again: npm run check -- ferry
`,
  },
  {
    about: 'a day of a year that lacks its first digits',
    changes: edit(STORY, 'date: 2024-03-03', 'date: 0024-03-03'),
    says: `
content/stories/ferry.yml:3:7  error  bad-value
  This file has something under "date" that cannot stand there.
    reads     "0024-03-03"
    expected  a day of 1583 or later, when this calendar was in use
  Correct the value of "date".                           Check again: npm run check -- ferry
`,
  },
  {
    about: 'a figure of another age',
    changes: edit(HERALD_CLAIMS, 'figure: 340\n', 'figure: 340\n    asOf: 1924-03-02\n'),
    says: `
content/claims/ferry/herald.yml:11:11  error  day-far-off
  Claim "rescued" has a day more than 100 years before that of the story’s event.
    asOf   2 March 1924
    event  3 March 2024
  Correct the day; a count of another age answers a question with "background: true".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'an article that tells of another age',
    changes: edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 1824-03-03'),
    says: `
content/raw/ferry/herald.txt:3:10  error  day-far-off
  This header has a day more than 100 years before that of the story’s event.
    reports  3 March 1824
    event    3 March 2024
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement of another age',
    changes: edit(STATEMENTS, '  date: 2024-03-03\n', '  date: 1824-03-03\n'),
    says: `
content/statements/ferry.yml:3:9  error  day-far-off
  Statement "coast-guard-340" has a day more than 100 years before that of the story’s event.
    date   3 March 1824
    event  3 March 2024
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a story of another millennium',
    changes: edit(STORY, 'updated: 2024-03-10', 'updated: 2924-03-10'),
    says: `
content/stories/ferry.yml:4:10  error  day-far-off
  This story was last changed more than 200 years after the day of its event.
    date     3 March 2024
    updated  10 March 2924
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a statement that is reported before it was made',
    changes: edit(STATEMENTS, 'harbour-herald, date: 2024-03-03', 'harbour-herald, date: 2024-03-01'),
    says: `
content/statements/ferry.yml:6:48  error  days-out-of-order
  Statement "coast-guard-340" is reported before it was made.
    made      3 March 2024
    reported  1 March 2024
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
  {
    about: 'a correction that is older than the event',
    changes: {
      [CORRECTIONS_PATH]:
        '- { date: 2024-03-02, story: ferry, what: The rescue, was: 34 rescued, is: 340 rescued }\n',
    },
    says: `
content/corrections.yml:1:11  error  days-out-of-order
  The correction of “The rescue” was made before the day of its story’s event.
    event  3 March 2024
    date   2 March 2024
  Correct the day that is wrong.                         Check again: npm run check -- ferry
`,
  },
];

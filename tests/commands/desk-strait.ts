import { HERALD_CLAIMS, HERALD_RAW, STORY, written } from '../unit/kit/fixture.ts';
import { openDesk } from './desk-opened.ts';

/** An article with an hour, a measure, a cause and three years, and rows that ask for them. */

const RAW = `\
---
outlet: harbour-herald
reports: 2024-03-03
---
Ferry aground off Port Ellery

PORT ELLERY, Mar 3 (HH) - At least 12 people were hurt when a ferry ran aground shortly before dawn on Sunday, the coast guard said.

She struck at about 4:20 a.m. on Sunday. Her steering had failed in the swell, a spokeswoman said.

The ferry is nearly 64 metres long and was built in 1998. An older one, built in 1971, sank in 1974.
`;

const ASKED = written(STORY).replace(
  'originals:\n',
  `\
  - { id: hour, label: When she struck, kind: time, population: the ferry, place: Port Ellery }
  - { id: length, label: Length of the ferry, kind: measure, population: the ferry, place: Port Ellery }
  - { id: cause, label: Why she struck, kind: words, population: the ferry, place: Port Ellery }
originals:
`,
);

/** Its claims file before anything is read. */
export const START = 'claims:\nleftOut:\n  - { exact: Mar 3, reason: date }\n';

/** Opens the desk over it. */
export const open = (claims = START) =>
  openDesk({
    [HERALD_RAW]: RAW,
    [STORY]: ASKED,
    [HERALD_CLAIMS]: claims,
    'content/raw/ferry/rewrite.txt': undefined,
  });

/** Its claims file with one claim. */
export const INJURIES = `\
claims:
  - id: injuries
    question: injuries
    exact: At least 12 people were hurt
    figure: At least 12
leftOut:
  - { exact: Mar 3, reason: date }
`;

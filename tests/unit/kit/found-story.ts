import { type Changes, contentOf, REWRITE_CLAIMS, REWRITE_RAW, STORY, written } from './fixture.ts';

/** The ferry told by two articles of which one looks copied, and of which nobody has judged anything. */

const UNJUDGED = written(STORY).replace(/^lineage:\n[^]*/mu, '');

/** The story’s file: as nobody has judged anything, or with what is written behind that. */
export const unjudged = (more = '') => UNJUDGED + more;

/** The text that looks copied. */
export const GAZETTE_RAW = `\
---
outlet: unnamed
label: The Gazette
reports: 2024-03-04
---
Ferry stuck near Port Ellery

At least 12 people were hurt when a ferry ran aground, the coast guard said on Sunday.

The coast guard rescued 340 people. “We counted 340 people,” Ada Roe said.

Her owners had been warned of the storm.
`;

/** The files of the story, with some of them changed. */
export function foundContent(changes: Changes = {}) {
  return contentOf({
    [STORY]: UNJUDGED,
    [REWRITE_RAW]: GAZETTE_RAW,
    [REWRITE_CLAIMS]: `\
claims:
  - { id: injuries, question: injuries, exact: At least 12 people were hurt, figure: At least 12 }
  - { id: rescued, question: rescued, exact: rescued 340 people, figure: 340 }
leftOut:
  - { exact: counted 340 people, reason: the same figure again }
`,
    ...changes,
  });
}

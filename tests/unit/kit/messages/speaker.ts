import { edit, type Spoiled, STORY } from '../fixture.ts';

/** What an editor reads of a story’s "speakers". */

const with_ = (entries: string) => edit(STORY, 'alignment:\n', `speakers:\n${entries}\nalignment:\n`);
const BECAUSE = 'because: the notice says so';
const COUNTED = 'article: herald, exact: We counted 340 people';

export const SPEAKER_MESSAGES: readonly Spoiled[] = [
  {
    about: 'words of a speaker that the article does not have',
    changes: with_(`  - { article: herald, exact: We counted 341 people, speaker: Ada Roe, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:31  error  quote-not-found
  An entry of "speakers" quotes words that do not occur in content/raw/ferry/herald.txt.
    quoted   "We counted 341 people"
    nearest  "We counted 340 people"   paragraph 2, differs: 341 → 340
  Paste the words from paragraph 2.                      Check again: npm run check -- ferry
`,
  },
  {
    about: 'words of a speaker that occur twice',
    changes: with_(`  - { article: herald, exact: 340 people, speaker: Ada Roe, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:31  error  quote-ambiguous
  An entry of "speakers" quotes words that occur 2 times in content/raw/ferry/herald.txt.
    paragraph 2  "The coast guard rescued 340 people. “We counted 340 people…"
    paragraph 2  "…340 people. “We counted 340 people,” a spokeswoman said."
  Say which one is meant: exact: "340 people", prefix: "rescued " or exact: "340 people", prefix: "counted ".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a speaker in an article that is not held',
    changes: with_(`  - { article: gazette, exact: We counted, speaker: Ada Roe, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:16  error  unknown-article
  An entry of "speakers" names the article "gazette", which does not exist.
    known  herald, rewrite
  Correct the id, or add content/raw/ferry/gazette.txt.
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a speaker of words that nobody says',
    changes: with_(`  - { article: herald, exact: Two tugs were sent, speaker: Ada Roe, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:31  error  not-uttered
  An entry of "speakers" quotes words that content/raw/ferry/herald.txt does not give as anyone’s.
    quoted  "Two tugs were sent"
  Take words that stand between quotation marks, or in a clause with "said".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'a speaker who is nobody',
    changes: with_(`  - { ${COUNTED}, speaker: Ada Roe, none: true, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:5  error  speaker-undecided
  An entry of "speakers" names Ada Roe, and says that nobody is named.
    words  "We counted 340 people"
  Remove "speaker" or "none".                            Check again: npm run check -- ferry
`,
  },
  {
    about: 'an entry that decides nothing',
    changes: with_(`  - { ${COUNTED}, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:5  error  speaker-undecided
  An entry of "speakers" does not say who speaks, nor what it stands with or apart from.
    words  "We counted 340 people"
  Write "speaker: …", "none: true", "with: …" or "apartFrom: …".
  Check again: npm run check -- ferry
`,
  },
  {
    about: 'two speakers of one utterance',
    changes: with_(
      `  - { ${COUNTED}, speaker: Ada Roe, ${BECAUSE} }\n  - { article: herald, exact: We counted, none: true, ${BECAUSE} }`,
    ),
    says: `
content/stories/ferry.yml:30:5  error  speakers-disagree
  Two entries of "speakers" say who speaks in one utterance.
    Ada Roe  "We counted 340 people"
    nobody   "We counted"
  Remove one of the two.                                 Check again: npm run check -- ferry
`,
  },
  {
    about: 'an utterance that is joined and parted',
    changes: with_(
      `  - { ${COUNTED}, with: [{ article: rewrite, exact: passengers were wounded }], ` +
        `apartFrom: [{ article: rewrite, exact: passengers were wounded }], ${BECAUSE} }`,
    ),
    says: `
content/stories/ferry.yml:29:127  error  speakers-disagree
  An entry of "speakers" parts an utterance from one that an entry puts it with.
    words  "We counted 340 people"
  Remove it from "with" or from "apartFrom".             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a speaker who is found without an entry',
    changes: with_(`  - { ${COUNTED}, speaker: spokeswoman, ${BECAUSE} }`),
    says: `
content/stories/ferry.yml:29:5  notice  speaker-without-effect
  An entry of "speakers" changes nothing: what it says is found without it.
    words    "We counted 340 people"
    speaker  spokeswoman
  Remove it.                                             Check again: npm run check -- ferry
`,
  },
  {
    about: 'a speaker who is not found, and no reason',
    changes: with_(`  - { ${COUNTED}, speaker: Ada Roe }`),
    says: `
content/stories/ferry.yml:29:5  unfinished  speaker-unreasoned
  An entry of "speakers" gives no reason, and what it says is not what is found without it.
    words    "We counted 340 people"
    found    spokeswoman
    written  Ada Roe
  Add "because: …", or remove the entry.                 Check again: npm run check -- ferry
`,
  },
];

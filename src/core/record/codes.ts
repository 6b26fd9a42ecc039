/** Every kind of problem that content can have. */

/**
 * Every kind of problem, and whether it stops the build: an `error` is content that cannot be published, and
 * nothing is written; `unfinished` content can be previewed, and fails the check; a `notice` is something that an
 * editor may want to decide, and fails nothing.
 */
export const CODES = {
  'bad-argument': { severity: 'error', meaning: 'A command was called with something that it cannot use.' },
  'bad-form': {
    severity: 'error',
    meaning: 'The form for a new article holds something that no article can be made of.',
  },
  'not-fetched': { severity: 'error', meaning: 'A page could not be fetched for a new article.' },
  'no-article': {
    severity: 'error',
    meaning: 'A page or file for a new article holds no text that can be read off it.',
  },
  'file-exists': {
    severity: 'error',
    meaning: 'A command would have to write over a file that a person wrote.',
  },
  'unknown-base': {
    severity: 'error',
    meaning: 'A report is asked to compare with a state that git does not have.',
  },
  'not-read': {
    severity: 'error',
    meaning: 'A folder or file that a command needs is missing, or the disk does not let it be read.',
  },
  'not-written': {
    severity: 'error',
    meaning: 'The disk does not let a file be written; what was there stays as it was.',
  },
  'no-stories': {
    severity: 'error',
    meaning: 'A site without a single story is asked for, and nobody said that this is meant.',
  },
  'site-differs': {
    severity: 'error',
    meaning: 'The pages of a built site are not those of the content that was checked.',
  },
  'no-part': {
    severity: 'error',
    meaning: 'A folder that is to be joined with others is no part of a site, or no whole one.',
  },
  'part-differs': {
    severity: 'error',
    meaning:
      'Parts of a site were made by other code, with other settings or with other records of the site.',
  },
  'story-repeated': {
    severity: 'error',
    meaning: 'Two parts of a site have the same story.',
  },
  'unexpected-file': {
    severity: 'error',
    meaning: 'A file or link lies in a content folder where it has no meaning.',
  },
  'unsafe-id': {
    severity: 'error',
    meaning: 'A name is not made of small letters, digits and single hyphens.',
  },
  'case-clash': { severity: 'error', meaning: 'Two names differ only in capital letters.' },
  'empty-file': { severity: 'error', meaning: 'A file holds nothing.' },
  'not-text': {
    severity: 'error',
    meaning: 'A raw file is not text, but a picture, a document or another program’s file.',
  },
  'not-utf8': { severity: 'error', meaning: 'A text file is not stored as UTF-8.' },
  'no-header': { severity: 'error', meaning: 'A raw file does not begin with a header.' },
  'no-text': { severity: 'error', meaning: 'A raw file has a header and nothing below it.' },
  'long-line': { severity: 'error', meaning: 'A line of a text is longer than any paragraph.' },
  'line-not-found': { severity: 'error', meaning: 'A header repeats a line that the text does not have.' },
  'line-both-ways': {
    severity: 'error',
    meaning: 'A header says of one line that it is part of the article and that it is not.',
  },
  'line-without-effect': {
    severity: 'error',
    meaning: 'A header keeps or removes a line that would be kept or removed without it.',
  },
  'broken-yaml': { severity: 'error', meaning: 'A YAML file cannot be read.' },
  'unknown-key': { severity: 'error', meaning: 'A record has a key that no such record can have.' },
  'missing-field': { severity: 'error', meaning: 'A record lacks a key that it needs.' },
  'bad-value': { severity: 'error', meaning: 'The value of a key is not of the form that it needs.' },
  'unknown-outlet': { severity: 'error', meaning: 'A record names an outlet that has no file.' },
  'unknown-story': { severity: 'error', meaning: 'A folder or a record names a story that has no file.' },
  'unknown-article': { severity: 'error', meaning: 'A record names an article that has no raw file.' },
  'unknown-question': {
    severity: 'error',
    meaning: 'A record names a question that the story does not ask.',
  },
  'unknown-statement': {
    severity: 'error',
    meaning: 'A record names a statement that the ledger does not have.',
  },
  'unknown-block': {
    severity: 'error',
    meaning: 'An alignment names a block that its article does not have.',
  },
  'unknown-claim': {
    severity: 'error',
    meaning: 'A meaning names a claim that does not answer its question.',
  },
  'unknown-original': {
    severity: 'error',
    meaning: 'A lineage names neither an article nor an original of the story.',
  },
  'missing-label': { severity: 'error', meaning: 'An article without a named outlet has no label.' },
  'duplicate-id': { severity: 'error', meaning: 'Two records of one list have the same id.' },
  'spelling-repeated': { severity: 'error', meaning: 'A spelling stands twice in the table of spellings.' },
  'duplicate-text': { severity: 'error', meaning: 'Two raw files hold the same text.' },
  'quote-not-found': { severity: 'error', meaning: 'A quote does not occur in its article.' },
  'quote-ambiguous': { severity: 'error', meaning: 'A quote occurs in its article more than once.' },
  'figure-not-in-quote': {
    severity: 'error',
    meaning: 'A claim’s figure is not part of its quote, or is there twice.',
  },
  'figure-missing': {
    severity: 'error',
    meaning: 'A claim has no figure, and its question asks for one or a reading is given.',
  },
  'figure-in-words': {
    severity: 'error',
    meaning: 'A claim gives a figure to a question that is answered in words.',
  },
  'words-hold-figure': {
    severity: 'error',
    meaning: 'A claim in words quotes the figure of another claim.',
  },
  'meanings-of-figures': {
    severity: 'error',
    meaning: 'A question that figures answer has “meanings”, which are for words.',
  },
  'meaning-twice': { severity: 'error', meaning: 'A claim stands in two meanings of one question.' },
  'figure-unreadable': {
    severity: 'error',
    meaning: 'The figure of a claim or statement holds no number that can be read.',
  },
  'attribution-not-found': {
    severity: 'error',
    meaning: 'A claim’s attribution is not printed in the paragraph of its quote.',
  },
  'reading-backwards': { severity: 'error', meaning: 'A reading ends below where it begins.' },
  'reading-unfit': {
    severity: 'error',
    meaning: 'A reading is of another kind than its question asks for, or of a measure without a unit.',
  },
  'reading-empty': { severity: 'error', meaning: 'A reading leaves every number, or none.' },
  'bad-successor': {
    severity: 'error',
    meaning: 'A statement cannot be superseded by the one that it names, or by that one alone.',
  },
  'statement-silent': {
    severity: 'error',
    meaning: 'A claim rests on a statement that has no figure for its question.',
  },
  'separate-yet-joined': {
    severity: 'error',
    meaning: 'Two articles are kept separate, and a lineage joins them.',
  },
  'derives-from-itself': { severity: 'error', meaning: 'A lineage leads from an article to itself.' },
  'supersedes-itself': {
    severity: 'error',
    meaning: 'An article is said to take its own place, directly or round about.',
  },
  'pair-of-one': { severity: 'error', meaning: 'An alignment pairs two blocks of one article.' },
  'summary-unclaimed': {
    severity: 'error',
    meaning: 'A story’s summary has a number that no claim of its articles gives.',
  },
  'not-uttered': {
    severity: 'error',
    meaning: 'An entry of “speakers” quotes words that its article does not give as anyone’s.',
  },
  'speaker-undecided': {
    severity: 'error',
    meaning: 'An entry of “speakers” decides nothing, or says that somebody and nobody spoke.',
  },
  'speakers-disagree': {
    severity: 'error',
    meaning: 'Entries of “speakers” contradict one another.',
  },
  'claimed-twice': { severity: 'error', meaning: 'Two claims answer one question with one figure.' },
  'days-out-of-order': {
    severity: 'error',
    meaning: 'A later thing is said to have been on an earlier day.',
  },
  'day-far-off': {
    severity: 'error',
    meaning: 'A day lies centuries away from that of its story’s event.',
  },
  'background-undated': {
    severity: 'error',
    meaning: 'A figure that is not about the story’s event has no day of its own.',
  },
  'claimed-and-left-out': {
    severity: 'unfinished',
    meaning: 'A number is claimed, and left out as well.',
  },
  'headline-unsure': {
    severity: 'unfinished',
    meaning:
      'The first line of a text reads as a paragraph, and its header does not say what the headline is.',
  },
  'inference-unexplained': {
    severity: 'unfinished',
    meaning: 'A person concludes what a claim rests on without saying why.',
  },
  'evidence-missing': {
    severity: 'unfinished',
    meaning: 'A lineage that rests on the text quotes nothing of it.',
  },
  'label-shared': { severity: 'unfinished', meaning: 'Two columns of a story have the same head.' },
  'reading-unexplained': {
    severity: 'unfinished',
    meaning: 'A person reads a figure without saying why.',
  },
  'number-unread': {
    severity: 'unfinished',
    meaning: 'A number of an article is neither claimed nor left out.',
  },
  'proposal-unread': {
    severity: 'unfinished',
    meaning: 'A claim or a left-out number was proposed by a program, and nobody has read it.',
  },
  'reason-missing': {
    severity: 'unfinished',
    meaning: 'A number is left out without a reason that a person gave.',
  },
  'speaker-unreasoned': {
    severity: 'unfinished',
    meaning: 'An entry of “speakers” says other than what is found, and does not say why.',
  },
  'no-claims-file': { severity: 'unfinished', meaning: 'An article has no claims file.' },
  'column-replaced': {
    severity: 'unfinished',
    meaning: 'A set of columns names an article whose column a corrected version has taken.',
  },
  'article-unlisted': { severity: 'unfinished', meaning: 'An article is not listed in its story.' },
  'stale-article': { severity: 'unfinished', meaning: 'A generated article is not what its raw file gives.' },
  'letter-lost': {
    severity: 'notice',
    meaning: 'A text has a sign that stands for a letter which was lost on its way here.',
  },
  'other-count': {
    severity: 'notice',
    meaning: 'A figure’s words say that it may count others than the figures beside it: “another 20”.',
  },
  'speaker-without-effect': {
    severity: 'notice',
    meaning: 'An entry of “speakers” says what is found without it.',
  },
  'lineage-proposed': {
    severity: 'notice',
    meaning:
      'Two articles share so much that one text may stand behind both, and no editor has said whether it does.',
  },
} as const satisfies Record<string, { severity: 'error' | 'unfinished' | 'notice'; meaning: string }>;

/** The name of a kind of problem, as printed. */
export type Code = keyof typeof CODES;

import type { Code } from '../record/codes.ts';
import type { Message } from '../record/diagnostic.ts';

/** What the commands say, as it is said on the desk: what to do there, and no word of files. */

/** What a message is about: an article’s claims or its text, or what its story’s file says of it. */
export type Subject = 'claims' | 'raw' | 'story';

const LINES = 'Open “Headline, byline and other lines”, choose the line, and say what it is.';
const READING = 'Open “Your own reading” and correct its ends.';
const STATEMENT = 'Open “It rests on a statement” and choose another, or none.';

/** What to do about an article’s claims and its text, by the kind of problem. */
const ON_ARTICLE: Partial<Record<Code, string>> = {
  'attribution-not-found':
    'Select the words that name who says it, in the same paragraph, and press “who says it”; or empty that field.',
  'background-undated': 'Fill in “As of” with the day that the figure is for.',
  'bad-value': 'Correct what is written there.',
  'claimed-and-left-out': 'Take one of the two away, or select fewer words as its quote.',
  'claimed-twice': 'Leave one of the two out, as the same figure again, or put it into another row.',
  'day-far-off': 'Correct the day.',
  'figure-in-words': 'Put it into a row that figures answer, or take the claim away and select its words.',
  'figure-missing':
    'Select the words of the figure and press “the figure”, or put it into a row that words answer.',
  'figure-not-in-quote':
    'Select the words of the figure and press “the figure”; where they stand twice in the quote, select a shorter quote.',
  'figure-unreadable':
    'Select the words of the figure alone and press “the figure”; or open “Read it otherwise” and say how it is read, and why.',
  'headline-unsure': `${LINES} Where there is no headline, say so of the first line.`,
  'inference-unexplained': 'Open “It rests on a statement” and say why you conclude it.',
  'label-shared': 'Open “Headline, byline and other lines”, and give it a head of its own.',
  'line-both-ways': LINES,
  'line-not-found': LINES,
  'line-without-effect': `${LINES} “As it was found” takes back what was said.`,
  'missing-field': 'Fill it in.',
  'missing-label': 'Fill in the head of its column.',
  'no-claims-file': 'Read its numbers here, one by one.',
  'no-text': 'Give a text that has at least one line of the article.',
  'number-unread': 'Put it into a row, or leave it out.',
  'other-count': 'If it does, make a new row for it; else say in its note what it counts.',
  'proposal-unread': 'Read the sentence; accept it if it is right, or decide otherwise.',
  'quote-ambiguous': 'Select the words that are meant, and press “the quote”.',
  'quote-not-found': 'Select the words in the text and press “the quote”; or take the entry away.',
  'reading-backwards': READING,
  'reading-empty': `${READING} One that says nothing is better taken away.`,
  'reading-unexplained': 'Say in its note why you read it so: readers find it beside the figure.',
  'reading-unfit': `${READING} Where its row asks for something else, put it into another.`,
  'reason-missing': 'Write the reason, or put the number into a row.',
  'statement-silent': STATEMENT,
  'unknown-question': 'Put it into a row of the story.',
  'unknown-statement': STATEMENT,
  'unsafe-id': 'Write it so.',
  'words-hold-figure': 'Select fewer words, those that answer the row, and press “the quote”.',
};

const SPEAKER = 'Go to its speakers, and judge that quotation anew.';

/** What to do about what a story says of its articles. */
const ON_STORY: Partial<Record<Code, string>> = {
  'bad-value': 'Correct what is written there.',
  'missing-field': 'Fill it in.',
  'not-uttered': SPEAKER,
  'separate-yet-joined': 'Go to its copies, and say which of the two is right.',
  'speaker-undecided': SPEAKER,
  'speaker-unreasoned': SPEAKER,
  'speaker-without-effect': 'Go to its speakers, and leave that quotation to the rules.',
  'speakers-disagree': SPEAKER,
  'unsafe-id': 'Write it so.',
};

/** What the fields of the desk are called, by what a file calls them. */
const FIELDS: Readonly<Record<string, string>> = {
  asOf: 'As of',
  attribution: 'Who says so',
  basis: 'How that is known',
  because: 'Because',
  date: 'Day of the event',
  figure: 'Figure',
  from: 'From',
  homepage: 'Its address on the web',
  id: 'Name in addresses',
  kind: 'What it is',
  label: 'Head of its column',
  max: 'At most',
  min: 'At least',
  name: 'Its name',
  note: 'Note',
  place: 'Place',
  question: 'Row',
  reason: 'Reason',
  reports: 'The day it tells of',
  statement: 'Statement',
  shown: 'What may be shown of its texts',
  title: 'Title',
  to: 'To',
  unit: 'Unit',
};

/** The message with what to do on the desk; null where it can be mended in the files alone. */
export function adviseOnDesk<Said extends Message>(said: Said, subject: Subject): Said | null {
  const action = (subject === 'story' ? ON_STORY : ON_ARTICLE)[said.code];
  const sentence = sayField(said.sentence);
  if (action === undefined || sentence === null) return null;
  return {
    ...said,
    sentence,
    evidence: said.evidence
      .filter(([name, words]) => name !== 'expected' || !AS_A_FILE_HAS_IT.test(words))
      .map(([name, words]) => [name, plain(words)] as const),
    action,
  };
}

/** A refusal as the desk says it; as it was where its own words are all that there is. */
export function refuseOnDesk(said: Message): Message {
  return adviseOnDesk(said, 'claims') ?? said;
}

/** A key with what may stand under it, or a path: nobody writes these on the desk. */
const AS_A_FILE_HAS_IT = /^[a-z]\w*: |^content\//iu;

const OF_A_KEY = / has (?:something under|nothing under|no) "(?<key>\w+)"(?: that cannot stand there)?\.$/u;

/** The sentence with a field’s name for that of a key; null for a key that no field of the desk has, and for the path of a file. */
function sayField(sentence: string): string | null {
  const key = OF_A_KEY.exec(sentence)?.groups?.key;
  if (key !== undefined) {
    const field = FIELDS[key];
    if (field === undefined) return null;
    return / has no(?:thing)? /u.test(sentence)
      ? `“${field}” is empty.`
      : `What is written under “${field}” cannot stand there.`;
  }
  const said = sentence
    .replace(/\bcontent\/(?:articles|raw)\/\S+?\.(?:md|txt)/u, 'the article')
    .replace(/^This header says under .*$/u, 'A line is said to be part of the article, and to be none.')
    .replace(
      /^This header has something under .*$/u,
      'Something is said of a line that the text does not have.',
    )
    .replace(
      /^This header gives a \w+ that is no line .*$/u,
      'Something is said of a line that the text does not have.',
    )
    .replace(/^This header has a line under .*$/u, 'What is said of a line holds without being said.')
    .replace(/^This header has a day /u, 'It has a day ')
    .replace(
      / has no claims file, so none of its figures has been read/u,
      ' has no figure that has been read',
    )
    .replace(/^This raw file has a header and no text below it/u, 'There is no text')
    .replace(/^This raw file holds no line /u, 'There is no line ')
    .replace(/^An entry of "speakers" /u, 'What is said of a speaker ')
    .replace(/^Two entries of "speakers" say/u, 'Two editors’ words say');
  return said.includes('content/') ? null : said;
}

/** What was expected, without how a file writes it. */
function plain(words: string): string {
  return words
    .replace(/^an id: /u, '')
    .replace(/, or null$/u, '')
    .replace(/ of content\/stories\/\S+$/u, '');
}

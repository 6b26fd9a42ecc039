import { isDay } from '../../schemas/content/day.ts';
import { LABEL_LENGTH } from '../../schemas/content/label.ts';
import type { Outlet } from '../../schemas/content/outlet.ts';
import { plainAddress } from '../../schemas/content/web-address.ts';
import { foldedLower } from '../text/fold.ts';
import type { Message } from '../record/diagnostic.ts';
import { listIds } from '../record/reference.ts';
import { FORM_QUESTIONS, type FormQuestion, headOfQuestion } from './form-question.ts';
import type { NewArticle } from './new-article.ts';

/** The form for a new article, as GitHub writes its answers down: a heading for each question, and what was answered. */

/** What a form asks for: an article of a story by its text or its address, and what was said of it. */
export interface FormArticle {
  story: string;
  /** Its text as it was pasted; null where its address is all there is. */
  text: string | null;
  address: string | null;
  outlet: string | undefined;
  label: string | undefined;
  reports: string | undefined;
}

/** What the project holds: the ids of its stories, and its outlets by id. */
export interface FormHeld {
  stories: readonly string[];
  outlets: ReadonlyMap<string, Pick<Outlet, 'name'>>;
}

/** What GitHub writes where a question was not answered. */
const NO_ANSWER = '_No response_';
const QUESTIONS = Object.keys(FORM_QUESTIONS) as FormQuestion[];

/**
 * Reads the body of an issue that the form made; all that is wrong with it where no article can be made of it. Each
 * answer but the text is one line, so that none can pass for the heading of another.
 *
 * @example readArticleForm('### Which story?\n\nferry\n\n### Where …', held) // { form: { story: 'ferry', … } }
 */
export function readArticleForm(
  body: string,
  held: FormHeld,
): { form: FormArticle } | { problems: readonly Message[] } {
  const answers = splitAnswers(body);
  if (answers === null) return { problems: [NOT_THE_FORM] };
  const problems: Message[] = [];
  const lineOf = (question: FormQuestion): string | null => {
    const answer = answers[question];
    if (!answer.includes('\n')) return answer === '' ? null : answer;
    problems.push(severalLines(question));
    return null;
  };
  const story = readStory(lineOf('story'), held.stories, problems);
  const address = readAddress(lineOf('address'), problems);
  const { outlet, label } = readOutlet(lineOf('outlet'), held.outlets, problems);
  const reports = lineOf('reports') ?? undefined;
  if (reports !== undefined && !isDay(reports)) problems.push(noDay(reports));
  const text = readText(answers.text, problems);
  if (text === null && answers.address === '' && !problems.includes(BARE_TEXT)) problems.push(NOTHING_GIVEN);
  return problems.length > 0 || story === null
    ? { problems }
    : { form: { story, text, address, outlet, label, reports } };
}

/** What nobody found out of an article that came by the form: its questions that have to be answered. */
export function missingAnswers({ header }: Pick<NewArticle, 'header'>): Message[] {
  return header.flatMap(({ key, value }): Message[] =>
    value !== null ? [] : [key === 'label' ? NO_OUTLET : NO_REPORTS],
  );
}

/** The answers as they stand, without the empty lines around them; null where the headings are not those of the form. */
function splitAnswers(body: string): Record<FormQuestion, string> | null {
  const lines = body.replace(/\r\n?/gu, '\n').trimEnd().split('\n');
  const places: number[] = [];
  for (const question of QUESTIONS) {
    const place = lines.indexOf(headOfQuestion(question), (places.at(-1) ?? -1) + 1);
    if (place === -1) return null;
    places.push(place);
  }
  if (places[0] !== 0) return null;
  const answers = QUESTIONS.map((question, index) => {
    const own = lines.slice((places[index] ?? 0) + 1, places[index + 1]).join('\n');
    const answer = question === 'text' ? own.replace(/^\n+|\n+$/gu, '') : own.trim();
    return [question, answer === NO_ANSWER ? '' : answer];
  });
  return Object.fromEntries(answers) as Record<FormQuestion, string>;
}

/** A story by its id, or by the address of one of its pages; the only one there is where none is named. */
function readStory(answer: string | null, known: readonly string[], problems: Message[]): string | null {
  const [only, ...others] = known;
  if (answer === null && only !== undefined && others.length === 0) return only;
  const id = /\/stories\/(?<id>[^/?#]+)/u.exec(answer ?? '')?.groups?.id ?? answer;
  if (id !== null && known.includes(id)) return id;
  problems.push(noStory(id, known));
  return null;
}

function readAddress(answer: string | null, problems: Message[]): string | null {
  const address = answer === null ? null : plainAddress(answer);
  if (answer !== null && address === null) problems.push(noAddress(answer));
  return address;
}

/** An outlet by its id or its name; what is neither is the head of the article's column. */
function readOutlet(
  answer: string | null,
  outlets: FormHeld['outlets'],
  problems: Message[],
): { outlet?: string; label?: string } {
  if (answer === null) return {};
  const known = [...outlets].find(
    ([id, { name }]) => id === answer || foldedLower(name) === foldedLower(answer),
  );
  if (known) return { outlet: known[0] };
  if (Array.from(answer).length > LABEL_LENGTH) problems.push(longName(answer, [...outlets.keys()]));
  return { label: answer };
}

/** The text between the marks that GitHub puts around it, with one line break at its end; null where it is empty. */
function readText(answer: string, problems: Message[]): string | null {
  if (answer === '') return null;
  const inside = /^```text\n(?<text>[^]*\n)?```$/u.exec(answer);
  if (!inside) {
    problems.push(BARE_TEXT);
    return null;
  }
  const text = inside.groups?.text ?? '';
  return text.trim() === '' ? null : text;
}

const NOT_THE_FORM: Message = {
  code: 'bad-form',
  sentence: 'This issue has not the questions of the form in their order.',
  evidence: [['questions', Object.values(FORM_QUESTIONS).join(' · ')]],
  action: 'Fill in the form anew, and change nothing of it but the answers.',
};

const NOTHING_GIVEN: Message = {
  code: 'bad-form',
  sentence: 'The form has neither an address nor a text.',
  evidence: [],
  action: `Answer "${FORM_QUESTIONS.address}", or paste the text under "${FORM_QUESTIONS.text}".`,
};

const BARE_TEXT: Message = {
  code: 'bad-form',
  sentence: 'The text of the form does not stand between the lines that GitHub puts around it.',
  evidence: [
    ['before it', '```text'],
    ['after it', '```'],
  ],
  action: 'Put these two lines back.',
};

const NO_OUTLET: Message = {
  code: 'bad-form',
  sentence: 'Neither the form nor the article says who published it.',
  evidence: [],
  action: `Answer "${FORM_QUESTIONS.outlet}": an outlet, or a short name for the text.`,
};

const NO_REPORTS: Message = {
  code: 'bad-form',
  sentence: 'Neither the form nor the article says which day it tells of.',
  evidence: [],
  action: `Answer "${FORM_QUESTIONS.reports}", such as 2022-01-31.`,
};

function severalLines(question: FormQuestion): Message {
  return {
    code: 'bad-form',
    sentence: `The answer to "${FORM_QUESTIONS[question]}" has several lines.`,
    evidence: [],
    action: 'Write it on one line.',
  };
}

function noStory(id: string | null, known: readonly string[]): Message {
  return {
    code: 'unknown-story',
    sentence:
      id === null ? 'The form names no story.' : `The form names the story "${id}", which has no file.`,
    evidence: [['known', listIds(id ?? '', known)]],
    action: `Name one of these under "${FORM_QUESTIONS.story}"; a new story is made first, on a machine.`,
  };
}

function noAddress(answer: string): Message {
  return {
    code: 'bad-form',
    sentence: `The address "${answer}" is none of a page on the web.`,
    evidence: [],
    action: 'Give one that begins with https://, or paste the text.',
  };
}

function noDay(answer: string): Message {
  return {
    code: 'bad-form',
    sentence: `The day "${answer}" is not written as year, month and day.`,
    evidence: [],
    action: 'Write it so: 2022-01-31.',
  };
}

function longName(answer: string, known: readonly string[]): Message {
  return {
    code: 'bad-form',
    sentence: `The name "${answer}" is no outlet that is known here, and too long for the head of a column.`,
    evidence: [
      ['known', listIds(answer, known)],
      ['at most', `${LABEL_LENGTH} characters`],
    ],
    action: 'Name a known outlet, or give a shorter name.',
  };
}

import type { Correction } from '../../schemas/content/correction.ts';
import type { Records } from '../story/content.ts';
import type { Diagnostic, Message } from '../record/diagnostic.ts';
import { checkCommand, CORRECTIONS_PATH, rawPath, storyPath } from '../record/files.ts';
import { checkReference, type RecordProblem } from '../record/reference.ts';
import type { Locate } from '../record/yaml.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** The list of corrections against the stories: what each leads to has to be there. */

/** Corrections that name a story, an article or a question which is not there, or a page without its story. */
export function checkCorrections(check: Omit<StoryCheck, 'id'>): Diagnostic[] {
  const locate: Locate | undefined = check.locators.get(CORRECTIONS_PATH);
  return check.corrections
    .flatMap((correction, index) => checkCorrection(correction, index, check))
    .map(({ path, message }) => ({
      ...(locate?.(path) ?? { file: CORRECTIONS_PATH, line: 1, column: 1 }),
      ...message,
      again: checkCommand(),
    }));
}

function checkCorrection(
  { date, story, article, question }: Correction,
  index: number,
  check: Omit<StoryCheck, 'id'>,
): RecordProblem[] {
  const subject = `The correction of ${date}`;
  if (story === undefined) {
    const page = article === undefined ? question && 'question' : 'article';
    return page ? [{ path: [index, page], message: pageWithoutStory(subject, page) }] : [];
  }
  const stories: Records['stories'] = check.records.stories;
  const known = [...check.locators.keys()].flatMap(
    (path) => /^content\/stories\/(.+)\.yml$/u.exec(path)?.[1] ?? [],
  );
  const ofStory = { path: [index, 'story'], subject, noun: 'story' as const, wanted: story, known };
  const problems = checkReference({ ...ofStory, mend: `Correct the id, or write ${storyPath(story)}.` });
  if (problems.length > 0) return problems;
  const questions = stories.get(story)?.questions.map(({ id }) => id);
  return [
    ...checkReference({
      ...{ path: [index, 'article'], subject, noun: 'article', wanted: article },
      known: articlesOf({ ...check, id: story }),
      mend: `Correct the id, or add ${rawPath(story, article ?? '')}.`,
    }),
    // The questions of a story that cannot be read are not known.
    ...(questions
      ? checkReference({
          ...{ path: [index, 'question'], subject, noun: 'question', wanted: question, known: questions },
          mend: `Correct the id, or add the question to ${storyPath(story)}.`,
        })
      : []),
  ];
}

function pageWithoutStory(subject: string, page: string): Message {
  return {
    code: 'missing-field',
    sentence: `${subject} names the ${page} and not the story that it belongs to.`,
    evidence: [],
    action: 'Add a line "story: …".',
  };
}

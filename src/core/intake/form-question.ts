/** The questions of the form for a new article. It takes no package, so that any step can ask. */

/** The questions in their order. The text comes last: whatever stands in it, it is the text. */
export const FORM_QUESTIONS = {
  story: 'Which story?',
  address: 'Where does the article stand on the web?',
  outlet: 'Who published it?',
  reports: 'Which day does it tell of?',
  note: 'What else is known of it?',
  text: 'Its words',
} as const;

/** A question by its name. */
export type FormQuestion = keyof typeof FORM_QUESTIONS;

/** The line that GitHub writes above the answer to a question. */
export function headOfQuestion(question: FormQuestion): string {
  return `### ${FORM_QUESTIONS[question]}`;
}

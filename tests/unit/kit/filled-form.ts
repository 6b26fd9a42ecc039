import { FORM_QUESTIONS, type FormQuestion } from '../../../src/core/intake/form-question.ts';

/** The form for a new article as GitHub writes it into an issue. */

/** The body of an issue with these answers, and none to the other questions. */
export function filledForm(answers: Partial<Record<FormQuestion, string>>): string {
  return Object.entries(FORM_QUESTIONS)
    .map(([question, label]) => {
      const answer = answers[question as FormQuestion] ?? '';
      const text = question === 'text' ? `\`\`\`text\n${answer}\n\`\`\`` : answer;
      return `### ${label}\n\n${answer === '' ? '_No response_' : text}`;
    })
    .join('\n\n');
}

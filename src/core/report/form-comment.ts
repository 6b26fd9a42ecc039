import { ADD } from './form-plan.ts';

/** What is said under the form for a new article, and in the pull request that was made of it. */

/** So many characters are shown of what a program says of a text. */
const MOST_SHOWN = 20_000;

/** The comment for a form that no article could be made of, with the messages as the commands print them. */
export function formRefused(messages: string): string {
  return paragraphs(
    'No article was made of this form:',
    fence(messages),
    `Edit the answers above, then comment \`${ADD}\` to try again.`,
  );
}

/** What a pull request is called that adds an article; both are ids. */
export function pullTitle(story: string, article: string): string {
  return `Add ${article} to ${story}`;
}

/** What stands in the pull request: what was read off the text, how much waits to be read, and what is done next. */
export function pullWords(
  { story, id }: { story: string; id: string },
  { issue, found, waiting }: { issue: number; found: string; waiting: string },
): string {
  return paragraphs(
    `Made of the form in #${issue}. This was read off the text:`,
    fence(found),
    `Proposed, and read by nobody: ${waiting}. Nothing of them is shown before somebody has read them.`,
    [
      `1. Compare \`content/raw/${story}/${id}.txt\` with what was printed; correct its header where it is wrong, never its text.`,
      '2. Read each number: on a machine with `npm run desk`, or in the file, with the lines that the preview’s page of the article shows.',
      '3. The checks and the preview begin when somebody who may write approves their run or pushes a commit, or closes this and opens it again.',
    ].join('\n'),
    `Closes #${issue}`,
  );
}

/** The comment under a form whose article is in a pull request. */
export function formMade(pull: number): string {
  return `Pull request #${pull} has the article, with proposals for its numbers.\n`;
}

/** The comment where the branch is made and GitHub lets no workflow open the pull request. */
export function formPushed(branch: string, address: string): string {
  const made = `The branch \`${branch}\` has the article, with proposals for its numbers.`;
  return `${made} [Open the pull request](${address}): GitHub lets no workflow do that here.\n`;
}

/** The comment where there is a branch of this form already, which stays as it is. */
export function formStands(branch: string): string {
  return `The branch \`${branch}\` is there already and was left as it is. Delete it, and comment \`${ADD}\` to have it made anew.\n`;
}

function paragraphs(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** Words as a block that prints them and nothing else, however many backticks they hold. */
function fence(words: string): string {
  const longest = Math.max(2, ...Array.from(words.matchAll(/`+/gu), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
  return `${marks}text\n${shown.trimEnd()}\n${marks}`;
}

import { LABEL_LENGTH } from '../../schemas/content/label.ts';
import { field, input } from './element.ts';

/** The head of an article’s column. */

/** What is known of a head: what stands there, and whether nobody is named or another column has the name that could stand there. */
interface Head {
  label: string;
  isUnnamed: boolean;
  isTaken: boolean;
}

/** The field for the head of a column; `set` is told what an editor writes, the empty text for nothing. */
export function headField({ label, isUnnamed, isTaken }: Head, set: (head: string) => void): HTMLElement {
  const line = input('label', label, {
    ...{ maxlength: LABEL_LENGTH, required: isUnnamed || isTaken },
    change: () => {
      // When its form is drawn anew, it is no longer taken for something still being written.
      line.defaultValue = line.value;
      set(line.value.trim());
    },
  });
  return field('Head of its column', line, isUnnamed ? UNNAMED_NOTE : isTaken ? TAKEN_NOTE : NAMED_NOTE);
}

const UNNAMED_NOTE =
  'What stands above it in the table of the story, for want of a publisher: ' +
  `at most ${LABEL_LENGTH} characters, such as “Translation from Dutch”.`;
const TAKEN_NOTE =
  'Another column of the story has the name of the publisher: give this one a head of its own.';
const NAMED_NOTE =
  'Left empty, it is the name of the publisher. Needed where the story has another text of the same.';

import type { Asked } from '../calls.ts';

/** What the form of something that was found may do. */

/** A form’s door to the page that it stands on. */
export interface Judge {
  /** Sends a judgement, and says what it was. */
  judge: (judgement: Asked<'judge'>['judgement'], says: string) => void;
  /** The words that are selected in the text; the empty text for none. */
  selected: () => string;
}

/** The keys of a form: true for a key that did something. */
export type Keys = (key: string) => boolean;

import type { Decision, OpenArticle } from '../calls.ts';
import type { Words } from './selection.ts';

/** What the parts of the form beside the text share: the stop that they are about, and what they can do. */

/** What the form can do, and what is selected in the text. */
export interface Acts {
  /** Decides; where the reading `goesOn`, to the next stop that waits. */
  decide: (decision: Decision, says: string, goesOn?: boolean) => void;
  /** Changes something; shows in the place why it cannot be changed so. */
  change: (decision: Decision, says: string, refusedAt: HTMLElement, goesOn?: boolean) => void;
  selected: () => Words | null;
  /** Lets the selected words go. */
  drop: () => void;
  /** Goes to another stop. */
  goTo: (index: number) => void;
}

/** Words that are selected, as they are printed; `isAtHand` where the number at hand stands in them. */
export interface Chosen {
  text: string;
  isAtHand: boolean;
}

/** A part of the form: its elements, and what its keys do. */
export interface Part {
  elements: readonly (HTMLElement | string)[];
  keys: Readonly<Record<string, () => void>>;
}

/** The stop that a form is about, with its entry and what is proposed for it. */
export interface AtStop {
  article: OpenArticle;
  at: number;
  stop: OpenArticle['stops'][number];
  offer: OpenArticle['offers'][number];
  claim: OpenArticle['claims'][number] | null;
  left: OpenArticle['leftOut'][number] | null;
  messages: OpenArticle['messages'];
}

/** What stands in the place of an outlet that a text does not name. It takes no package, so that any step can ask. */

/** What an outlet's place holds when the text does not name its publisher. */
export const UNNAMED = 'unnamed';

/** How long the head of a column may be. */
export const LABEL_LENGTH = 24;

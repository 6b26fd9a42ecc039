/** Characters that do more than stand in a line. It takes no package, so that any step can ask. */

/**
 * Controls, ends of lines, marks of direction, halves of characters, and what only programs put between words, as the
 * inside of a class of characters: they turn a line round, or steer a terminal.
 */
export const STEERING = String.raw`\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u206a-\u206f\ufeff\ufff9-\ufffb`;

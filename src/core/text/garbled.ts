/** Words whose letters were read wrongly on their way: two or three odd ones stand for each letter that was lost. */

/** What bytes of UTF-8 look like where they were taken for Western letters: "Ã©" for "é", "â€œ" for "“". */
const LATER = String.raw`\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽšœžŸ›`;
const GARBLED = new RegExp(
  String.raw`\S*(?:Ã[${LATER}]|Â[\u00a0-\u00bf]|â€|â‚¬|â„¢|ï¿½|ï»¿|(?:[ÐÑ][${LATER}]){2})\S*`,
  'gu',
);
const LOST = /\S*\ufffd\S*/gu;

/**
 * The words of a text whose letters were read wrongly, each once.
 *
 * @example findGarbled('The cafÃ© is shut.') // ['cafÃ©']
 */
export function findGarbled(text: string): string[] {
  return [...new Set(text.match(GARBLED) ?? [])];
}

/** The words of a text in which letters were lost and the sign "\ufffd" stands for them, each once. */
export function findLost(text: string): string[] {
  return [...new Set(text.match(LOST) ?? [])];
}

/** The words of a text that hold other letters or signs than a typewriter has, each once. */
export function findForeign(text: string): string[] {
  return [...new Set(text.match(/\S*[^\s\u0000-\u007f]\S*/gu) ?? [])];
}

import { STEERING } from '../../schemas/content/steering.ts';

/**
 * Words of others as a terminal or a log may get them: characters that would steer it, hide a word or turn a line
 * round are named, as "‹U+202E›", and no line gives orders to a workflow.
 */

const STEERS = new RegExp(`[${STEERING}]`, 'gu');
/** What nobody sees; a blank pattern of Braille looks like a space. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** How GitHub's runner knows an order: two colons that begin a line, or this older mark anywhere in it. */
const ORDERS = /^([^\S\n]*):(?=:)|#(?=#\[)/gmu;

/**
 * A text of several lines as it may be printed: its lines stay.
 *
 * @example showLines('::error::\u001b[2J') // '‹U+003A›:error::‹U+001B›[2J'
 */
export function showLines(text: string): string {
  const named = text.replace(STEERS, (point) => (point === '\n' ? point : nameOf(point)));
  return named.replace(ORDERS, (order, space: string | undefined) =>
    space === undefined ? nameOf(order) : space + nameOf(':'),
  );
}

/**
 * A text as it may stand within a line: its own ends of lines are named, too.
 *
 * @example showWords('ferry\nherald') // 'ferry‹U+000A›herald'
 */
export function showWords(text: string): string {
  return text.replace(STEERS, nameOf);
}

/**
 * A text with all characters named that nobody sees, which may be all that is wrong with it.
 *
 * @example showUnseen('\u200b') // '‹U+200B›'
 */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, nameOf);
}

/**
 * A value as JSON that may be printed and is the same value when it is read: what would steer a terminal or a
 * workflow is escaped.
 *
 * @example showJson('\u202e##[') // '"\\u202e#\\u0023["'
 */
export function showJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(STEERS, (point) => (point === '\n' ? point : escapeOf(point)))
    .replace(/#(?=\[)/gu, escapeOf);
}

function nameOf(point: string): string {
  return `‹U+${hex(point).toUpperCase()}›`;
}

/** Of one UTF-16 unit, which all of these are. */
function escapeOf(unit: string): string {
  return `\\u${hex(unit)}`;
}

function hex(point: string): string {
  return (point.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

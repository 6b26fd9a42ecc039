import {
  type CST,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Extent } from './splice.ts';

/** Where the entries of a YAML text stand: which lines are one's own, and which words between braces. */

/** An entry of a list, or a key with its value. All offsets are in UTF-16 units. */
export interface Part {
  /** Null for an entry of a list. */
  key: string | null;
  /** Where its dash or its key begins. */
  at: number;
  /** Where its value may begin: right after its dash or colon. */
  open: number;
  /** Where its value ends, without what stands after it on its line. */
  end: number;
  /** Null where nothing stands after its dash or colon. */
  node: ParsedNode | null;
}

/** A list or a record of a YAML text, as it was parsed with its source tokens. */
export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

/** The entries of a list or the keys of a record, in their order. */
export function partsOf(collection: Collection, text: string): Part[] {
  const token = collection.srcToken;
  const sources = token && 'items' in token ? token.items : [];
  if (isMap(collection)) {
    return collection.items.map((pair): Part => {
      const { key } = pair as { key: ParsedNode };
      const colon = offsetOf(pair.srcToken?.sep, 'map-value-ind') ?? key.range[1];
      const node = filled(pair.value);
      const open = colon + 1;
      const name = isScalar(key) ? String(key.value) : '';
      return { key: name, at: key.range[0], open, end: node ? endOf(node, text) : open, node };
    });
  }
  const dashes = sources.flatMap(({ start }) => offsetOf(start, 'seq-item-ind') ?? []);
  return collection.items.map((item, index): Part => {
    const node = filled(item);
    const at = dashes[index] ?? item.range[0];
    const open = dashes[index] === undefined ? at : at + 1;
    return { key: null, at, open, end: node ? endOf(node, text) : open, node };
  });
}

function offsetOf(
  tokens: readonly CST.SourceToken[] | undefined,
  type: CST.SourceToken['type'],
): number | undefined {
  return tokens?.find((token) => token.type === type)?.offset;
}

/** Nothing at all reads as an empty text of no length. */
function filled(node: ParsedNode | null): ParsedNode | null {
  return node === null || (isScalar(node) && node.range[0] === node.range[1]) ? null : node;
}

/** True for a scalar that has lines of its own below its key: `>-` or `|`. */
export function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

/** Where the words of a value end; of a text with lines of its own, before the blank lines that it does not keep. */
function endOf(node: ParsedNode, text: string): number {
  if (isCollection(node) && node.flow !== true) {
    const last = partsOf(node, text).at(-1);
    return last?.end ?? node.range[1];
  }
  if (!isBlockScalar(node)) return node.range[1];
  const source = text.slice(node.range[0], node.range[1]);
  const keepsBlank = /^[>|]\d?\+/u.test(source);
  return node.range[0] + (keepsBlank ? source.replace(/\r?\n$/u, '') : source.trimEnd()).length;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after the one of an offset begins; the end of the text after the last. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** How far in a part stands: the spaces before its dash or key, and what else stands there. */
export function columnOf(text: string, { at }: Part): number {
  return at - lineStart(text, at);
}

/** False for the first key of an entry, which stands on the line of its dash. */
export function hasOwnLine(text: string, { at }: Part): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/**
 * The lines of a part: its own, the comment right above them, and the comments right below that are indented deeper
 * than it. A comment that blank lines set apart belongs to nobody.
 */
export function extentOf(text: string, parts: readonly Part[], index: number): Extent {
  const [before, part] = [parts[index - 1], parts[index]];
  if (!part) return { start: text.length, end: text.length };
  const floor = before ? bodyEnd(text, before) : 0;
  let start = lineStart(text, part.at);
  while (start > floor && isComment(text, lineStart(text, start - 1))) start = lineStart(text, start - 1);
  return { start, end: bodyEnd(text, part) };
}

function bodyEnd(text: string, part: Part): number {
  let end = lineEnd(text, part.end);
  while (end < text.length && isComment(text, end) && indentAt(text, end) > columnOf(text, part))
    end = lineEnd(text, end);
  return end;
}

function isComment(text: string, line: number): boolean {
  return text.slice(line, lineEnd(text, line)).trimStart().startsWith('#');
}

function indentAt(text: string, line: number): number {
  return /^ */u.exec(text.slice(line, lineEnd(text, line)))?.[0].length ?? 0;
}

/** True where a blank line stands right above the line that begins at an offset. */
export function hasBlankAbove(text: string, line: number): boolean {
  return line > 0 && text.slice(lineStart(text, line - 1), line).trim() === '';
}

/** Where the blank lines end that begin at an offset. */
export function afterBlank(text: string, line: number): number {
  let at = line;
  while (at < text.length && text.slice(at, lineEnd(text, at)).trim() === '') at = lineEnd(text, at);
  return at;
}

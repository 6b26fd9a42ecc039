/** Readings that are kept, since each room asks for those of an article's blocks afresh. */

/**
 * So many characters of text are kept, as one story of a hundred articles has; then all are let go. Most of what is asked
 * of a story is asked while it is at hand, of each two of its articles: fewer would be read anew for each pair, and to keep
 * the readings of a whole site costs memory and spares little.
 */
const MOST_KEPT = 400_000;

/**
 * A reading that is made once a text and then kept, so that whoever asks again gets the same; it must not be changed.
 * Where the texts that are kept have more than `most` characters in all, they are let go.
 */
export function oncePerText<Reading>(
  read: (text: string) => Reading,
  most = MOST_KEPT,
): (text: string) => Reading {
  const kept = new Map<string, Reading>();
  let characters = 0;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (characters + text.length > most) {
      kept.clear();
      characters = 0;
    }
    kept.set(text, reading);
    characters += text.length;
    return reading;
  };
}

/** A reading that is made once for each object, list or story, and kept as long as that is; it must not be changed. */
export function oncePerObject<Of extends object, Reading>(read: (of: Of) => Reading): (of: Of) => Reading {
  const kept = new WeakMap<Of, Reading>();
  return (of) => {
    const reading = kept.get(of) ?? read(of);
    kept.set(of, reading);
    return reading;
  };
}

/**
 * Gives what was read earlier of something equal by the same rules, or what `read` gives now, of which it may keep a copy:
 * so both have to be plain data, and `of` all that the reading depends on.
 */
export type Remember = <Reading>(kind: string, of: unknown, read: () => Reading) => Reading;

/** Keeps nothing, and reads. */
export const readNow: Remember = (_kind, _of, read) => read();

/** So many readings are had in memory; then all are let go. */
const MOST_HAD = 5_000;

/** What is remembered, had in memory as well: equal things give the same object, which must not be changed. */
export function rememberAtHand(remember: Remember = readNow): Remember {
  const had = new Map<string, unknown>();
  return <Reading>(kind: string, of: unknown, read: () => Reading): Reading => {
    const name = `${kind} ${JSON.stringify(of)}`;
    if (had.has(name)) return had.get(name) as Reading;
    const reading = remember(kind, of, read);
    if (had.size >= MOST_HAD) had.clear();
    had.set(name, reading);
    return reading;
  };
}

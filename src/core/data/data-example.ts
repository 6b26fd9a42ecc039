/** A record shown as an example. */

/** A record as indented JSON in which each list shows its first entry, and says how many more there are. */
export function printExample(record: object): string {
  const json = JSON.stringify(shorten(record), null, 2);
  // What stands for the rest of a list is no text of the record.
  return json.replace(/"(… \d+ more)"/gu, '$1');
}

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) {
    const more = value.length > 1 ? [`… ${value.length - 1} more`] : [];
    return [...value.slice(0, 1).map(shorten), ...more];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shorten(one)]));
}

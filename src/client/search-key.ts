/** The single key that opens the search: a reader who speaks to the machine, or leans on a key, can switch it off. */

const KEY = 'search-key-off';

/** True unless the reader switched the key off; a browser that keeps nothing has it on. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Keeps the reader's choice, where the browser keeps anything. */
export function switchKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'true');
  } catch {
    // The choice then holds for nothing but the box that shows it.
  }
}

/** Web addresses as content may hold them: what stands there is where a reader comes to, and nothing else. */

/** White space, controls, backslashes and what nobody sees: browsers drop or turn some of them without a word. */
const UNPLAIN = /[\s\\\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800]/u;

/**
 * What is to be written instead of a text that is no web address, to stand after "expected"; null for an address with
 * http or https, without a user name, whose host is written as browsers read it.
 *
 * @example faultOfAddress('https://Herald.example/') // 'a web address with the host as browsers read it: herald.example'
 */
export function faultOfAddress(text: string): string | null {
  if (UNPLAIN.test(text)) return 'a web address without spaces, backslashes and characters that nobody sees';
  const written = /^https?:\/\/(?<host>[^/?#]+)/u.exec(text)?.groups?.host;
  if (written === undefined || !URL.canParse(text)) return 'a web address that begins with https://';
  if (written.includes('@')) return 'a web address without a user name';
  const host = new URL(text).host.replace(/\.$/u, '');
  return written === host ? null : `a web address with the host as browsers read it: ${host}`;
}

/** True for a web address that content may hold. */
export function isWebAddress(text: string): boolean {
  return faultOfAddress(text) === null;
}

/**
 * The web address that a text means, as content may hold it: the text itself, or as browsers read it, without user name
 * and password; null where it means none.
 *
 * @example plainAddress('https://me:secret@Herald.example:443/ferry') // 'https://herald.example/ferry'
 */
export function plainAddress(text: string): string | null {
  if (isWebAddress(text)) return text;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.host = url.host.replace(/\.$/u, '');
  return isWebAddress(url.href) ? url.href : null;
}

/** The only form of name that becomes part of a path or an address. It takes no package, so that any step can ask. */

/** The pattern of an id. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What an id looks like, as a phrase for a message. */
export const ID_EXPECTED = 'an id: small letters, digits and single hyphens, such as new-york-herald';

/** True where the text may name a file or a record: small letters, digits and single hyphens. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

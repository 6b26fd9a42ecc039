/** The only form of name that becomes part of a path or an address. It takes no package, so that any step can ask. */

/** The pattern of an id. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How many characters an id has at most: with those of its folders it has to fit into a path. */
export const ID_LENGTH = 100;

/** What an id looks like, as a phrase for a message. */
export const ID_EXPECTED = 'an id: small letters, digits and single hyphens, such as new-york-herald';

/** True where the text may name a file or a record: small letters, digits and single hyphens, 100 characters at most. */
export function isId(text: string): boolean {
  return text.length <= ID_LENGTH && ID_PATTERN.test(text);
}

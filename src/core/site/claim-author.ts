import type { Organization, Person } from 'schema-dts';
import { findMentions, type Mention } from '../quotation/speaker/mention.ts';
import { genderOf, isBody, isOffice, isPersonNoun, isTitle } from '../quotation/speaker/office.ts';
import { genderOfName } from '../quotation/speaker/given-name.ts';

/** Whether the words that name who makes a claim name a person or a body. */

/** Several speakers, of whom schema.org would make one. */
const SEVERAL = /\b(?:and|or)\b|[&;]/iu;

/** Nouns among those of speakers that name several people, or a text, and no body. */
const NO_BODY = /^(?!(?:authorities|forces)$)(?:people|crowd|media|staff|report|statement|\p{L}+s)$/u;

/**
 * Who makes a claim, as a person or an organisation with the words that name it; null where the words do not say which
 * of them it is, or name several.
 */
export function describeAuthor(words: string): Exclude<Organization | Person, string> | null {
  const kinds = new Set(findMentions(words).flatMap((mention) => kindOf(mention) ?? []));
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || SEVERAL.test(words)) return null;
  return { '@type': kind, name: words };
}

function kindOf(mention: Mention): 'Person' | 'Organization' | null {
  const { name, office, text } = mention;
  if (office !== null && (isOffice(office) || isPersonNoun(office))) return 'Person';
  if (office !== null) return isBody(office) && !NO_BODY.test(office) ? 'Organization' : null;
  if (name === null) return null;
  const isPerson =
    text.split(/\s/u).some(isTitle) || genderOf(mention) !== null || genderOfName(name) !== null;
  return isPerson ? 'Person' : null;
}

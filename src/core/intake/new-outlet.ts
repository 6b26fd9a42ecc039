import { isId } from '../../schemas/content/id.ts';
import { idFrom } from '../text/id-from.ts';
import { hostOf } from './page-address.ts';
import type { Received } from './received.ts';

/** A publisher that is not known yet, as far as a received article names it. */

/** What can be read off an article of its publisher, and where its name was found. */
export interface ProposedOutlet {
  id: string;
  name: string;
  homepage: string | null;
  from: string;
}

/** The publisher that an article names, or the host of its address for want of a name; null where neither is there. */
export function proposeOutlet({ found, site }: Pick<Received, 'found' | 'site'>): ProposedOutlet | null {
  const host = hostOf(found.url?.value);
  const name = site?.value ?? host;
  if (name === null) return null;
  const id = [name, host ?? ''].map(idFrom).find(isId);
  if (id === undefined) return null;
  const homepage = host === null ? null : new URL(found.url?.value ?? '').origin;
  return { id, name, homepage, from: site?.from ?? 'the page’s address' };
}

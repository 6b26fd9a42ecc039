import type { Asked, NewOutlet } from '../calls.ts';

/** What an editor has set of a text that is looked at, while answers may still be on their way. */

type Header = Asked<'look'>['header'];

/** What an editor changes: keys that are set or, as undefined, taken away; of a new publisher what changes of it alone. */
export type HeaderChange = Omit<Header, 'newOutlet'> & { newOutlet?: Partial<NewOutlet> | undefined };

/** The header with a change; of a new publisher all that was set before stays, or what was `found` where nothing was. */
export function changeHeader(header: Header, change: HeaderChange, found: NewOutlet | null): Header {
  const { newOutlet, ...rest } = change;
  const next = { ...header, ...rest };
  if (!('newOutlet' in change)) return next;
  if (newOutlet === undefined) return { ...next, newOutlet };
  const before = header.newOutlet ?? found ?? { name: '', shown: 'whole' };
  return { ...next, newOutlet: { ...before, ...newOutlet } };
}

/** Waits for what was asked last: null for an answer, or a refusal, that a later asking has overtaken. */
export function createLatest(): <Told>(asked: Promise<Told>) => Promise<Told | null> {
  let count = 0;
  return async (asked) => {
    count += 1;
    const mine = count;
    try {
      const told = await asked;
      return mine === count ? told : null;
    } catch (error) {
      if (mine === count) throw error;
      return null;
    }
  };
}

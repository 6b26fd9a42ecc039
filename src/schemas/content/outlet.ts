import { z } from 'zod';
import { Flag, WebAddress, Words } from './scalar.ts';

const SHOWN = ['whole', 'quotes'] as const;

/** A publisher, with what its articles may be used for here. */
export const Outlet = z.strictObject({
  name: Words,
  kind: Words.optional(),
  country: Words.optional(),
  homepage: WebAddress.optional(),
  usage: Words.optional(),
  indexed: Flag.default(false),
  shown: z.enum(SHOWN, { error: SHOWN.join(' or ') }).default('whole'),
});

/** A publisher, with what its articles may be used for here. */
export type Outlet = z.infer<typeof Outlet>;

import { z } from 'zod';
import { WebAddress, Words } from './scalar.ts';

/** A publisher. */
export const Outlet = z.strictObject({
  name: Words,
  kind: Words.optional(),
  country: Words.optional(),
  homepage: WebAddress.optional(),
  usage: Words.optional(),
});

/** A publisher. */
export type Outlet = z.infer<typeof Outlet>;

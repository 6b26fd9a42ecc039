import { z } from 'zod';
import { Flag, WebAddress } from './scalar.ts';
import { Name, Words } from './words.ts';

const SHOWN = ['whole', 'quotes'] as const;

/** A publisher, with what its articles may be used for here. */
export const Outlet = z.strictObject({
  name: Name.describe('The publisher’s name, as it stands at the head of a column.'),
  kind: Name.optional().describe('What it is: newspaper, news agency, broadcaster …'),
  country: Name.optional().describe('Where it is based.'),
  homepage: WebAddress.optional().describe('Its address on the web.'),
  usage: Words.optional().describe(
    'On what terms its texts are here, as a sentence that begins with “It”, without that word.',
  ),
  indexed: Flag.default(false).describe(
    'true where search engines may list the pages that print its articles; else they may not.',
  ),
  shown: z
    .enum(SHOWN, { error: SHOWN.join(' or ') })
    .default('whole')
    .describe('quotes where only the sentences that are quoted may be published; else whole.'),
});

/** A publisher, with what its articles may be used for here. */
export type Outlet = z.infer<typeof Outlet>;

import { z } from 'zod';
import { listOf } from './scalar.ts';

/** Names that are spelt in several ways, each of which a search for another finds. */

const WORD =
  /^(?=.{1,100}$)(?=.*(?!\p{Default_Ignorable_Code_Point})\p{L})[\p{L}\p{M}.'’]+(?:-[\p{L}\p{M}.'’]+)?$/u;
const SPELLING_EXPECTED = 'one word without spaces, with one hyphen at most';

const Spelling = z
  .string({ error: SPELLING_EXPECTED })
  .trim()
  .regex(WORD, { error: SPELLING_EXPECTED })
  .describe('One spelling, as newspapers print it.');

const SPELLINGS_EXPECTED = 'a list of two spellings or more, such as [Colour, Color]';

/** The spellings of one name. */
export const Spellings = z
  .array(Spelling, { error: SPELLINGS_EXPECTED })
  .min(2, { error: SPELLINGS_EXPECTED })
  .describe('The spellings of one name, in any order.');

/** The table of spellings: a list of lists. */
export const SpellingsFile = listOf(Spellings);

/** The spellings of one name. */
export type Spellings = z.infer<typeof Spellings>;

import { z } from 'zod';
import { Day, Id, WebAddress } from '../content/scalar.ts';

/** The scalars of the published records. A title says what kind of text one is, as the data dictionary prints it. */

/** Some words, as printed: text that is not empty. */
export const PublishedText = z.string().min(1);

/** The id of a story, an article, an outlet, a question or a statement. */
export const PublishedId = Id.meta({ title: 'id' });

/** A day as YYYY-MM-DD. */
export const PublishedDay = Day.meta({ title: 'day' });

/** A web address. */
export const PublishedAddress = WebAddress.meta({ title: 'web address' });

/** The id of a claim among all stories: `<story>/<article>/<claim>`. */
export const ClaimId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/)
  .meta({ title: 'claim id' });

/** The id of a block within its article. */
export const BlockId = z
  .string()
  .regex(/^(?:headline|dek|[hp][1-9]\d*)$/)
  .meta({ title: 'block id' });

/** The id of a passage or a quotation within its story: its first block by article id, numbered from the second there on. */
export const PlaceId = z
  .string()
  .regex(/^[a-z0-9-]+\.(?:headline|dek|[hp][1-9]\d*)(?:\.[1-9]\d*)?$/)
  .meta({ title: 'place id' });

/** A number of code points, or of times. */
export const Whole = z.int().nonnegative();

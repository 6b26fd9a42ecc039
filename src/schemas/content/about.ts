import { z } from 'zod';
import { WebAddress } from './scalar.ts';
import { isWebAddress } from './web-address.ts';
import { Words } from './words.ts';

/** Who makes the site, as the page about it says. What is not written here, the site does not say. */
export const About = z.strictObject({
  who: Words.optional().describe(
    'Who makes the site: names of persons or of an organisation, as a sentence.',
  ),
  contact: Words.refine((text) => !/^[a-z]+:\/\//iu.test(text) || isWebAddress(text), {
    error: 'a mail address, or a web address that begins with https://',
  })
    .optional()
    .describe('How they are reached: a mail address or a web address.'),
  text: Words.optional().describe('What else readers should know of them, in a few sentences.'),
  homepage: WebAddress.optional().describe('Their own site.'),
});

/** Who makes the site, as the page about it says. */
export type About = z.infer<typeof About>;

import { z } from 'zod';
import { STEERING } from './steering.ts';

/** Text that an editor writes, and text that repeats what an article prints. */

/** How long each may be, in UTF-16 units: what is longer was pasted into the wrong place. */
const NAME_LENGTH = 200;
const SENTENCES_LENGTH = 2_000;
const PRINTED_LENGTH = 20_000;

const SEEN = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;
const STEERS = new RegExp(`[${STEERING}]`, 'u');

const EXPECTED = 'some words';
const EXPECTED_SEEN = 'words with a letter or a digit that can be seen';
const EXPECTED_PLAIN = 'words without control characters and marks that turn a line round';

const atMost = (most: number, what = '') => ({ error: `at most ${most} characters${what}`, abort: true });
const filled = z.string({ error: EXPECTED }).trim().min(1, { error: EXPECTED, abort: true });

/** Text of an editor's own, of so many characters at most; `what` says in the message what that is. */
export function wordsUpTo(most: number, what = '') {
  return filled
    .max(most, atMost(most, what))
    .refine((text) => SEEN.test(text), { error: EXPECTED_SEEN, abort: true })
    .refine((text) => !STEERS.test(text.replaceAll('\n', ' ')), { error: EXPECTED_PLAIN });
}

/** A name, a title or a head: some words in one line. */
export const Name = wordsUpTo(NAME_LENGTH).refine((text) => !text.includes('\n'), {
  error: 'words in one line',
});

/** What an editor says in sentences. */
export const Words = wordsUpTo(SENTENCES_LENGTH);

/** Words of an article, or of a line of its raw text, which are as they are printed there. */
export const Printed = filled.max(PRINTED_LENGTH, atMost(PRINTED_LENGTH));

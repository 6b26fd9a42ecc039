import { z } from 'zod';
import { DAY_PATTERN, FIRST_EXPECTED, isInUse, isOfCalendar } from './day.ts';
import { ID_EXPECTED, ID_LENGTH, ID_PATTERN } from './id.ts';
import { faultOfAddress } from './web-address.ts';

/**
 * The scalars of the content files. The YAML reader hands every scalar on as text, and these read it, so
 * that `reports: 2022-01-10` is a day and not what some YAML version makes of it. An `error` says what was
 * expected, in words that fit after "expected"; the `meta` says to other programs what a refinement or a
 * transformation can't.
 */

/** An id: the only form of name that becomes part of a path or an address. */
export const Id = z
  .string({ error: ID_EXPECTED })
  .refine((text) => ID_PATTERN.test(text), { error: ID_EXPECTED, abort: true })
  .max(ID_LENGTH, { error: `at most ${ID_LENGTH} characters` })
  .meta({ pattern: ID_PATTERN.source });

/** A day as YYYY-MM-DD. */
export const Day = z
  .string({ error: 'a day such as 2022-01-31' })
  .refine(isOfCalendar, { error: 'a day such as 2022-01-31', abort: true })
  .refine(isInUse, { error: FIRST_EXPECTED })
  .meta({ pattern: DAY_PATTERN.source });

const MOMENT_PATTERN = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
const MOMENT_EXPECTED = 'a day such as 2022-01-31, or a day and an hour such as 2022-01-31T18:00';

/** True for a day of the calendar, or a day with an hour and an offset where that is known (ISO 8601). */
function isMoment(text: string): boolean {
  return MOMENT_PATTERN.test(text) && isOfCalendar(text.slice(0, 10));
}

/** A day, or an hour of it: 2022-01-31, 2022-01-31T18:00 or 2022-01-31T18:00+02:00. */
export const Moment = z
  .string({ error: MOMENT_EXPECTED })
  .refine(isMoment, { error: MOMENT_EXPECTED, abort: true })
  .refine(isInUse, { error: FIRST_EXPECTED })
  .meta({ pattern: MOMENT_PATTERN.source });

const MINUTE_EXPECTED = 'a day such as 2022-01-31, a minute such as 2022-01-31T18:00, or null';

/** A minute of a story's own time, as 2022-01-31T18:00: of a day its first; `null` for none. */
export const Minute = z
  .string({ error: MINUTE_EXPECTED })
  .refine((text) => text === 'null' || (isMoment(text) && !/[Z+]|-\d\d:/u.test(text)), {
    error: MINUTE_EXPECTED,
    abort: true,
  })
  .refine((text) => text === 'null' || isInUse(text), { error: FIRST_EXPECTED })
  .transform((text) => (text === 'null' ? null : text.length > 10 ? text : `${text}T00:00`))
  .meta({ type: ['string', 'null'] });

/** Words beside a quote, where white space at the ends counts and the empty text means "nothing". */
export const Context = z.string({ error: 'the words directly beside the quote' });

/** A web address, http or https only. */
export const WebAddress = z
  .string({ error: 'a web address that begins with https://' })
  .superRefine((text, context) => {
    const fault = faultOfAddress(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ pattern: '^https?://' });

/** `true` or `false`. */
export const Flag = z
  .enum(['true', 'false'], { error: 'true or false' })
  .transform((text) => text === 'true')
  .meta({ type: 'boolean' });

/** `true`; a key that says nothing else is left out instead. */
export const Mark = z
  .literal('true', { error: 'true, or no such key' })
  .transform((): true => true)
  .meta({ type: 'boolean', const: true });

/** More digits are not kept apart: 9007199254740993 would be read as another number. */
const BOUND_EXPECTED = 'a number without separators and of at most 15 digits, or null';

/** One end of an interval: a number, or `null` for an end that is not bounded. */
export const Bound = z
  .string({ error: BOUND_EXPECTED })
  .regex(/^(?:(?!(?:\D*\d){16})\d+(?:\.\d+)?|null)$/, { error: BOUND_EXPECTED })
  .transform((text) => (text === 'null' ? null : Number(text)))
  .meta({ type: ['number', 'null'], minimum: 0 });

/** A list in which a key with nothing behind it counts as no entries. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (value === '' ? [] : value), z.array(item, { error: 'a list' }));
}

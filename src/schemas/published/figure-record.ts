import { z } from 'zod';
import { PublishedText } from './scalar.ts';

/** How figures are published: as intervals, and as phrases with their reading. */

const interval = {
  min: z.number().nullable().describe('The lowest number that the words allow; null where they set none.'),
  minOpen: z.boolean().describe('True where the lowest number itself is excluded, as in “more than 20”.'),
  max: z.number().nullable().describe('The highest number that the words allow; null where they set none.'),
  maxOpen: z.boolean().describe('True where the highest number itself is excluded, as in “fewer than 20”.'),
};

/** An interval of counts or money; an end that is null is not bounded. */
export const IntervalRecord = z.strictObject(interval);

/** The kinds of hedge that a figure phrase can carry. */
export const Hedge = z.enum([
  ...(['none', 'more-than', 'at-least', 'fewer-than', 'at-most'] as const),
  ...(['nearly', 'about', 'between', 'indefinite'] as const),
]);

/** A figure phrase and its reading. */
export const FigureRecord = z.strictObject({
  text: PublishedText.describe('The phrase of the figure with its hedge, as printed.'),
  ...interval,
  unit: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ title: 'currency code' })
    .nullable()
    .describe('The currency of a sum of money (ISO 4217); null where people or things are counted.'),
  vague: z.boolean().describe('True where the words name no number, as “dozens” and “several” do.'),
  hedge: Hedge.describe('The kind of words that bound the number; “none” for a bare number.'),
  rule: PublishedText.describe('The rule by which the words were read as an interval.'),
});

/** An interval of counts or money; an end that is null is not bounded. */
export type IntervalRecord = z.infer<typeof IntervalRecord>;
/** The kind of hedge that a figure phrase carries. */
export type Hedge = z.infer<typeof Hedge>;
/** A figure phrase and its reading; `unit` is null for counts, an ISO 4217 code for money. */
export type FigureRecord = z.infer<typeof FigureRecord>;

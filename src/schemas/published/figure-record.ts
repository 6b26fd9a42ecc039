import { z } from 'zod';
import { SHARED_MONEY, UNIT_NAMES } from '../content/vocabulary.ts';
import { PublishedDay, PublishedText } from './scalar.ts';

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
    .union([
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .meta({ title: 'currency code' }),
      z.enum(UNIT_NAMES).meta({ title: 'unit of measure' }),
      z.enum(SHARED_MONEY).meta({ title: 'money of several countries' }),
    ])
    .nullable()
    .describe(
      'The currency of a sum of money (ISO 4217), the name of one that several countries share where the words don’t ' +
        'say whose it is (“crowns”), or the unit of a measure; null where people or things are counted.',
    ),
  vague: z.boolean().describe('True where the words name no number, as “dozens” and “several” do.'),
  hedge: Hedge.describe('The kind of words that bound the number; “none” for a bare number.'),
  rule: PublishedText.describe('The rule by which the words were read as an interval.'),
});

const assumed = {
  assumedDay: PublishedDay.nullable().describe(
    'The day on which an hour is read whose words name none: the one that the text names for it, else the one that ' +
      'the article tells of; null where the words name their day.',
  ),
};

const stretch = {
  from: PublishedText.nullable().describe(
    'The first minute that the words allow (ISO 8601, “2022-01-31T18:00”), of a day its first; null where they set none.',
  ),
  fromOpen: z.boolean().describe('True where that minute itself is excluded, as in “after 6 p.m.”.'),
  to: PublishedText.nullable().describe('The minute at which it ends; null where they set none.'),
  toOpen: z.boolean().describe('True where that minute itself is excluded, as it is of a day’s end.'),
  zone: PublishedText.nullable().describe(
    'The zone of both: “UTC” where the printed one has a distance from universal time, else its letters; null for the event’s local time.',
  ),
};

/** A stretch of time; an end that is null is not bounded. */
export const StretchRecord = z.strictObject({ ...stretch, ...assumed });

/** A phrase of time and its reading. */
export const TimeRecord = z.strictObject({
  text: PublishedText.describe('The phrase of the hour or the day with its hedge, as printed.'),
  ...stretch,
  rule: PublishedText.describe('The rule by which the words were read.'),
  ...assumed,
});

/** A stretch of time; an end that is null is not bounded. */
export type StretchRecord = z.infer<typeof StretchRecord>;
/** A phrase of time and its reading. */
export type TimeRecord = z.infer<typeof TimeRecord>;
/** An interval of counts or money; an end that is null is not bounded. */
export type IntervalRecord = z.infer<typeof IntervalRecord>;
/** The kind of hedge that a figure phrase carries. */
export type Hedge = z.infer<typeof Hedge>;
/** A figure phrase and its reading; `unit` is null for counts, an ISO 4217 code or a shared name for money, else the unit of a measure. */
export type FigureRecord = z.infer<typeof FigureRecord>;

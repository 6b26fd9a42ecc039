import type { FurnitureRule } from './rule.ts';
import { MONTH, WEEKDAY, YEAR } from '../../text/day.ts';

/** Lines that say when a page was put up: nothing but dates, times, zones and their labels, to the end. */

const LABEL =
  '(?:(?:first|last|originally|date)\\s+)?(?:published|updated|posted|modified|created|issued)(?:\\s+(?:on|' +
  'at))?(?![\\p{L}\\p{N}])|(?:last update|original)(?![\\p{L}\\p{N}])';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d)`;
const IN_FIGURES = String.raw`\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)`;
const IN_WORDS = String.raw`(?:${DAY},?\s+(?:of\s+)?${MONTH}|${MONTH}\s+${DAY})(?:,?\s+${YEAR})?`;
const TIME = String.raw`\d{1,2}(?:[:.]\d{2}){1,2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?`;
const ZONE =
  '(?:(?:GMT|UTC)(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?|[BCEIJKMPW][DS]?T|AM[DS]?T|AK[DS]T|GST|CES?T|EE[DS]?T|MSK|PKT|SGT|' +
  'HKT|NPT|AE[DS]T|SAST|NZ[DS]T|WI[BT]|TRT|[EWC]AT|(?:local|eastern|central|pacific)(?: standard|' +
  ' daylight)?(?: time)?)(?![\\p{L}\\p{N}])';
/** Minutes that a text takes, where a site says no more than that. */
const MINUTES = String.raw`\d{1,2}\s+min(?:ute)?s?(?![\p{L}\p{N}])`;
const AGO = String.raw`\d+\s*(?:[smhd]|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)\s+ago`;
const READING =
  String.raw`(?:(?:reading time|timer)\s*:?\s*)?\d{1,3}[\s-]*min(?:ute)?s?\.?[\s-]+read(?:ing)?(?: time)?|` +
  String.raw`reading time\s*:?\s*\d{1,3}\s*min(?:ute)?s?|less than a minute(?: read)?`;
const UNIT = `(?:${[LABEL, AGO, READING, IN_FIGURES, IN_WORDS, TIME, MINUTES, YEAR, ZONE, WEEKDAY, 'today', 'yesterday', 'just now', 'at', 'on'].join('|')})`;
const YEAR_AND_TIME = String.raw`(?=.*(?:19|20)\d{2}).*(?:(?<![\d./])\d{1,2}[:.]\d{2}(?![\d./])|\d\s*[ap]\.?m\b|T\d{2}:)`;
/** A year and a time that lost the space between them when the page was copied: "202410:15". */
const GLUED = String.raw`(?:(?<=(?:19|20)\d{2})(?=\d{1,2}:\d{2})|(?<=\d|[ap]\.?m\.?)(?=(?:published|updated|posted|original)(?![\p{L}\p{N}])))`;
const BETWEEN = String.raw`[\s,;|·•:–—/()-]`;
/** The name of a newspaper or channel behind the day on which it put a page up. */
const OUTLET = String.raw`\s*[/|·–—-]\s*(?:[\p{L}’'.&-]+\s+){0,3}(?:News|Times|Post|Herald|Press|Tribune|Gazette|Journal|Online|TV)`;

const only = (begins: string) =>
  new RegExp(
    String.raw`^(?=.{3,120}$)(?:\s*[•·|])?${begins}\s*\(?${UNIT}(?:(?:${BETWEEN}+|${GLUED})${UNIT})*(?:${OUTLET})?[\s)|:]*$`,
    'iu',
  );

const DATES_AND_TIMES = only(`(?=.*(?:\\d|${LABEL}|${WEEKDAY}|today|yesterday|just now))`);

/** Labelled dates, full dates with a time, "3 hours ago", "5 min read". */
export const TIMESTAMP_RULE: FurnitureRule = {
  rule: 'timestamp',
  pattern: only(`(?=.*(?:${LABEL}|${AGO}|${READING})|${YEAR_AND_TIME})`),
  takes: [
    'Published 6 February 2023, 10:15 GMT',
    'Last updated: 12/03/2020',
    'Tuesday, March 3, 2020 10:15',
    'Published',
    'March 4, 202410:15 AM',
    'Updated:',
    '3 hours ago',
    'Published 3 hours ago',
    'Published On 4 Mar 2024',
    '5 min read',
    'Mon 6 Feb 2023 14.55 GMT',
    'Last modified on Mon 6 Feb 2023 20.20 CET',
    'Jan. 10, 2022, 3:04 p.m. ET',
    'March 4, 2024 7:12 AM GMT+1 · Updated 3 hours ago',
    'Updated 9:41 PM EST, March 4, 2024',
    'Updated: March 4, 2024 10:15 IST',
    '2023-02-06T10:15:00Z | 3 min read',
    'PUBLISHED: | UPDATED:',
    'Published: 10:15, 6 February 2023 | Updated: 11:20, 6 February 2023',
    '• Tuesday, 19 November 2024, 9 p.m.',
    'First published on Mon 6 Feb 2023',
    'Updated on: March 4, 2024 / 10:07 AM / Mill News',
    'March 4, 2024 - 11:28 AMT',
    'Updated Mar 4, 6:55 AM;Posted Mar 4, 6:51 AM',
    'Updated March 4, 2024 8:21 am ET / Original March 4, 2024 8:02 am ET',
    'Published Jan. 12, 2024Updated 8:02 p.m. ET',
    'Published 3:00 p.m. CT Sept. 26, 2024 Updated 11:45 p.m. CT Sept. 26, 2024',
    'timer 5 min. read',
  ],
  keeps: [
    'Published in March, the report was praised.',
    'March 3 was a Tuesday',
    'Updated plans will follow on 3 March.',
    'Updated lists held 2,030 names on 3 March',
    'Posted to the border on 3 March 2022, 250 men',
    'Published reports spoke of 3,000 dead on 3 March',
    'Two years ago',
    '160',
    '3 March',
    '10:15',
    'At 10:15 on 3 March 2020 he left',
    'Updated toll: 3,000',
    'Updated 3 March 2024 / two dead at the mill',
    '9 min',
    'Original 3,000 men',
  ],
};

/** True for dates, times and their labels and nothing else; only its place tells a timestamp from a heading. */
export function isDateOrTime(text: string): boolean {
  return DATES_AND_TIMES.test(text);
}

import { isDay } from '../../schemas/content/day.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import {
  findPrintedDay,
  findPublishedDay,
  isPlaceholderDay,
  labelsChange,
  labelsPublication,
} from '../text/day.ts';
import { aboutText, type Found, type Remark } from './received.ts';
import { isOfPicture, type ShownLine, type Surroundings } from './shown-line.ts';

/** On which day a page was published: the day that it prints, else the one that its data give. */

/** A day that the data of a page give, and the moment where they give one: in milliseconds, with its offset. */
export interface DataDay extends Found {
  moment: number | null;
  isUtc: boolean;
}

/**
 * The names of meta elements that give the day of publication, without signs, the surest first. That of the last
 * change or of gathering a page is none.
 */
export const DAY_KEYS = [
  'articlepublishedtime',
  'ogarticlepublishedtime',
  'articlepublished',
  'datepublished',
  'ogpublishedtime',
  'ogpublishdate',
  'ogpubdate',
  'articlepublicationdate',
  'articledateoriginal',
  'originalpublicationdate',
  'articlecreated',
  'parselypubdate',
  'sailthrudate',
  'cxenseparserecspublishtime',
  'shareaholicarticlepublishedtime',
  'rnewsdatepublished',
  'btpubdate',
  'rbpubdate',
  'prismpublicationdate',
  'citationpublicationdate',
  'citationdate',
  'publisheddate',
  'publishedtime',
  'publishedat',
  'publishdate',
  'publishtime',
  'publicationdate',
  'pubdate',
  'pdate',
  'ptime',
  'displaydate',
  'dctermsissued',
  'dctermscreated',
  'dctermsdate',
  'dcdateissued',
  'dcdatecreated',
  'dcdatepublication',
  'dcdate',
  'dcissued',
  'dccreated',
  'datecreated',
  'created',
  'date',
];

const ZONED = /\d{1,2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u;

/** The day of a time stamp in the time zone in which it is printed, or of a date in words; none for others. */
export function readDataDay({ value, from }: Found): DataDay[] {
  const text = value.trim();
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/u.exec(text) ?? [];
  const stamp = `${year}-${month}-${date}`;
  const day = isDay(stamp) ? stamp : (dayOfSeconds(text) ?? findPrintedDay(text));
  if (day === null || isPlaceholderDay(day)) return [];
  // Without a zone a stamp is of the place's own, and of no moment that is known here.
  const moment = ZONED.test(text) ? Date.parse(text) : NaN;
  const isUtc = /(?:Z|[+-]00:?00)$/u.test(text);
  return [{ value: day, from, moment: Number.isNaN(moment) ? null : moment, isUtc }];
}

/** The day in UTC of a count of seconds, or of milliseconds, since 1970. */
function dayOfSeconds(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return null;
  return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10);
}

/** A day that a line of the page prints, and whether the line says that it is the one of publication. */
interface PrintedDay {
  day: string;
  isLabelled: boolean;
}

const PRINTED = 'a date that the page prints';
const STAMP_LENGTH = 160;
const OF_ARTICLE = /publi|posted|article|entry|post|story|byline|meta|date/u;

/**
 * The day of publication: of days that differ, the printed one where it is called that, where the data give a moment
 * of the day beside it in another zone, or where the data's is later, as a page's that was moved; null where none is sure.
 */
export function findPublished(
  given: readonly DataDay[],
  shown: readonly ShownLine[],
  around: Surroundings,
  address: string | null,
): { found: Found | null; remarks: Remark[] } {
  const printed = printedDay(around, shown);
  const data = dataDay([...given, ...timesOf(around.below), ...timesOf(around.above)]) ?? onlyTime(shown);
  if (printed === null) return { found: beforeChange(data, around) ?? dayInAddress(address), remarks: [] };
  const here = { value: printed.day, from: PRINTED };
  if (data === null) return { found: here, remarks: [] };
  if (data.value === printed.day) return { found: { value: data.value, from: data.from }, remarks: [] };
  const isPrinted = printed.isLabelled || printed.day < data.value || isDayOf(printed.day, data);
  const told = `The page prints ${printed.day}, and ${data.from} gives ${data.value}`;
  return isPrinted
    ? { found: here, remarks: aboutText([`${told}: as printed.`]) }
    : {
        found: { value: data.value, from: data.from },
        remarks: aboutText([`${told}, which is earlier: that one.`]),
      };
}

/** The day of the data, or the printed one of a change where that is earlier: nothing is changed before it is published. */
function beforeChange(data: DataDay | null, { below }: Surroundings): Found | null {
  const changes = below.flatMap(({ text }) => (labelsChange(text) ? (findPrintedDay(text) ?? []) : []));
  const [change] = changes.filter((day) => data !== null && day < data.value && isDayOf(day, data));
  return change === undefined ? data : { value: change, from: PRINTED };
}

const HOUR = 3_600_000;

/** True where it is that day somewhere on Earth at a moment that is given in UTC. */
function isDayOf(day: string, { moment, isUtc }: DataDay): boolean {
  if (moment === null || !isUtc) return false;
  const [first, last] = [-12, 14].map((hours) => new Date(moment + hours * HOUR).toISOString().slice(0, 10));
  return first !== undefined && last !== undefined && first <= day && day <= last;
}

/** The surest day of the data; of several forms of one moment the one with an offset, which is the place's own. */
function dataDay(days: readonly DataDay[]): DataDay | null {
  const [first] = days;
  if (!first) return null;
  const local = days.find((day) => day.moment !== null && day.moment === first.moment && !day.isUtc);
  return first.isUtc && local ? local : first;
}

/** The days of `<time>` elements that are not those of a change. */
function timesOf(lines: readonly ShownLine[]): DataDay[] {
  return lines.flatMap(({ time, names, text, isLink }, index) => {
    const isOther = labelsChange(`${names} ${text}`) || labelsChange(labelBefore(lines, index)) || isLink;
    return time === null || isOther ? [] : readDataDay({ value: time, from: 'the page’s <time>' });
  });
}

/** The day of the only `<time>` that a page has outside its menus and boxes, or of all of them. */
function onlyTime(shown: readonly ShownLine[]): DataDay | null {
  const days = timesOf(shown.filter(({ isAside }) => !isAside));
  return new Set(days.map(({ value }) => value)).size === 1 ? (days[0] ?? null) : null;
}

/** The line before where it is a label and nothing else. */
function labelBefore(lines: readonly ShownLine[], index: number): string {
  const before = lines[index - 1]?.text ?? '';
  return before.length <= 30 && findPrintedDay(before) === null ? before : '';
}

function printedDay({ above, below, foot }: Surroundings, shown: readonly ShownLine[]): PrintedDay | null {
  const labelled = ({ isLabelled }: PrintedDay) => isLabelled;
  const [first, ...others] = stampsOf(below);
  const sure = [first, ...others].find((stamp) => stamp?.isLabelled) ?? first;
  if (sure) return sure;
  const near = stampsOf(above.filter(({ names, time }) => time !== null || OF_ARTICLE.test(names)));
  const all = stampsOf(shown.filter(({ isAside }) => !isAside)).filter(labelled);
  const days = new Set(all.map(({ day }) => day));
  return near.at(-1) ?? stampsOf(foot).find(labelled) ?? (days.size === 1 ? (all[0] ?? null) : null);
}

/** A line without the dates, times and their labels at its end; the line itself where it has none. */
export function withoutStamp(text: string): string {
  for (const { index } of text.matchAll(/(?<=\s|[|,;·•–—(-])(?=\S)/gu))
    if (isDateOrTime(text.slice(index).replace(/^[\s|,;·•–—(-]+/u, ''))) return text.slice(0, index);
  return text;
}

/** The days in lines that give dates and times, those of changes left out. */
function stampsOf(lines: readonly ShownLine[]): PrintedDay[] {
  return lines.flatMap((line, index) => {
    const { text, parts, names, isLink } = line;
    const isStamp =
      isDateOrTime(text) ||
      (!isLink &&
        text.length <= STAMP_LENGTH &&
        (labelsPublication(text) ||
          [...text.split(/[|•·;]/u), ...parts.map((part) => part.text)].some((one) =>
            isDateOrTime(one.trim()),
          ) ||
          (!isOfPicture(line) && withoutStamp(text) !== text) ||
          OF_DATE.test(names)));
    const label = labelBefore(lines, index);
    if (!isStamp || (labelsChange(label) && !labelsPublication(text))) return [];
    const day = findPublishedDay([text]);
    const isLabelled = labelsPublication(text) || labelsPublication(label);
    return day === null || isPlaceholderDay(day) ? [] : [{ day, isLabelled }];
  });
}

const OF_DATE = /(?:^|[\s_-])(?:dates?|time|timestamp|published|pubdate|datepublished|dateline|posted)/u;

/** The day that an address has between its strokes, "/2024/03/04/". */
function dayInAddress(address: string | null): Found | null {
  const [, year = '', month = '', date = ''] =
    /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/u.exec(address ?? '') ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? { value: day, from: 'the day in the page’s address' } : null;
}

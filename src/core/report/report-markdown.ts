import { showWords } from '../text/shown.ts';

/** Markdown of a report: words of articles and editors in it are shown, never obeyed. */

/** One part of a report: what it is, how many things it holds, and a line for each. */
export interface ReportPart {
  title: string;
  /** Shown folded, with only the title and the count in sight. */
  isFolded: boolean;
  entries: readonly string[];
}

/** One story of a report, with sentences above its parts. */
export interface ReportSection {
  title: string;
  lead: readonly string[];
  parts: readonly ReportPart[];
}

const LONGEST = 240;
/** Keeps "@name" and "#12" from calling people and threads: an invisible character that joins words. */
const JOINER = '\u2060';

/**
 * Words as Markdown that prints them and nothing else: no tags, links, mentions or marks. Long ones are cut
 * with an ellipsis, and what would hide or turn words is named.
 *
 * @example escapeWords('<b>3</b> @jo') // '\\<b\\>3\\</b\\> @⁠jo'
 */
export function escapeWords(words: string): string {
  const points = Array.from(words.replace(/\s+/gu, ' ').trim());
  const short = points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join('');
  return showWords(short)
    .replace(/[\\`*_[\]<>~|&$]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\b(?<www>www)\./giu, '$<www>\\.')
    .replace(/[@#](?=[\p{L}\p{N}_-])/gu, `$&${JOINER}`);
}

/** A link whose words are escaped; the words alone where there is no address. */
export function linkWords(words: string, address: string | null): string {
  return address === null ? escapeWords(words) : `[${escapeWords(words)}](<${address}>)`;
}

/** How many entries of a part and how many stories are tried in turn, until the report is short enough. */
const STEPS = [Infinity, 400, 200, 100, 50, 20, 10, 5, 2, 0];

/**
 * The report as Markdown of fewer than `limit` characters, between its opening and its closing lines. Where it
 * would be longer the parts end early and say how many entries they leave out; then whole stories.
 */
export function printReport(
  opening: string,
  sections: readonly ReportSection[],
  closing: string,
  limit: number,
): string {
  const print = (entries: number, stories: number) => {
    const left = sections.length - Math.min(stories, sections.length);
    const shown = sections.slice(0, stories).map((section) => printSection(section, entries));
    const more =
      left === 0 ? [] : [`**${left} more ${left === 1 ? 'story is' : 'stories are'} not shown here.**`];
    return `${[opening, ...shown, ...more, closing].filter(Boolean).join('\n\n')}\n`;
  };
  const tries = [...STEPS.map((step) => [step, Infinity]), ...STEPS.slice(1).map((step) => [0, step])];
  for (const [entries = 0, stories = 0] of tries) {
    const text = print(entries, stories);
    if (text.length < limit) return text;
  }
  return `${opening}\n`;
}

function printSection({ title, lead, parts }: ReportSection, most: number): string {
  return [
    `### ${title}`,
    ...lead,
    ...parts.filter(({ entries }) => entries.length > 0).map((part) => printPart(part, most)),
  ].join('\n\n');
}

function printPart({ title, isFolded, entries }: ReportPart, most: number): string {
  const shown = entries.slice(0, most).map((entry) => `- ${entry}`);
  const left = entries.length - shown.length;
  const list = [...shown, ...(left > 0 ? [`- _${left} more not shown here_`] : [])].join('\n');
  if (isFolded) return `<details>\n<summary>${title} (${entries.length})</summary>\n\n${list}\n\n</details>`;
  return `**${title}**\n\n${list}`;
}

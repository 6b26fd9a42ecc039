import type { RemovedLine } from '../../../schemas/content/article.ts';
import { findFurniture } from './rules.ts';
import { isShortSignOff } from './credit.ts';
import { isBiography } from './author.ts';
import { isLinkLabel, isListCounter, isTagLabel } from './link.ts';
import { isNameLike } from './person-name.ts';
import { countWords, endsAsSentence, HEADING_MAX_WORDS, isProse } from '../../text/prose.ts';
import { isSectionName } from './section-name.ts';
import { foldedLower } from '../../text/fold.ts';
import { isDateOrTime } from './timestamp.ts';

/** Lines of a raw text that are no part of the article. */

/** A line of a raw text without the white space around it: its number, counted from 1, and how far it is indented. */
export interface NumberedLine {
  line: number;
  text: string;
  /** The code points of white space before its words. */
  indent: number;
}

type Rules = Map<NumberedLine, string>;

const LINK_MAX_WORDS = 20;

/** The name of the rule by which a line is removed that an editor names in the header. */
export const EDITORS_RULE = 'the editor’s';

/** What the header says of a line: it stays, whatever it says, or goes by a rule; null where nothing is said of it. */
export type Ruling = 'stays' | { rule: string } | null;

/**
 * The lines that are removed, in their order: those that the header names, those that a rule knows alone, and
 * those that only their place betrays.
 */
export function findRemoved(
  all: readonly NumberedLine[],
  rulingOf: (line: NumberedLine) => Ruling,
  findHeadline: (kept: readonly NumberedLine[]) => NumberedLine | undefined,
): RemovedLine[] {
  const isGiven = (line: NumberedLine) => rulingOf(line) === 'stays';
  const rules: Rules = new Map(
    all.flatMap((line) => {
      const ruling = rulingOf(line);
      return typeof ruling === 'object' && ruling !== null ? [[line, ruling.rule]] : [];
    }),
  );
  const remove = (line: NumberedLine | undefined, rule: string) => {
    if (line && !isGiven(line) && !rules.has(line)) rules.set(line, rule);
  };
  for (const line of all) {
    const rule = findFurniture(line.text);
    if (rule) remove(line, rule);
  }
  for (const line of all) {
    if (rules.has(line)) continue;
    if (isGiven(line) || !isSectionName(line.text)) break;
    remove(line, 'section name');
  }
  const betrayed = [
    ...ofList(all),
    ...tagsBelow(all),
    ...countersBeside(all, rules),
    ...linksAtEnd(all, rules),
    ...datesAround(all, rules, isGiven),
  ];
  for (const [line, rule] of betrayed) remove(line, rule);
  const headline = findHeadline(all.filter((line) => !rules.has(line)));
  for (const line of all) if (headline && repeatsBehindLink(line, headline)) remove(line, 'source link');
  remove(signOff(all, rules), 'desk sign-off');
  for (const line of biographies(all, rules, isGiven)) remove(line, 'about the author');
  for (const line of namesBetween(all, rules)) remove(line, 'name between removed lines');
  return all.flatMap((line) => {
    const rule = rules.get(line);
    return rule ? [{ line: line.line, text: line.text, rule }] : [];
  });
}

/** A line as a link to another article is printed: short, and without a sentence's end. */
function isLinkText({ text }: NumberedLine): boolean {
  return countWords(text) <= LINK_MAX_WORDS && !/[.!;:,…]["”’')\]]*\s*$/u.test(text);
}

/** What stands directly behind "list 1 of 3". */
function ofList(all: readonly NumberedLine[]): [NumberedLine | undefined, string][] {
  return all.flatMap((line, index): [NumberedLine | undefined, string][] => {
    const next = all[index + 1];
    return isListCounter(line.text) && next && isLinkText(next) ? [[next, 'related links']] : [];
  });
}

/** What stands directly below "Topics:". */
function tagsBelow(all: readonly NumberedLine[]): [NumberedLine | undefined, string][] {
  return all.flatMap((line, index): [NumberedLine | undefined, string][] => {
    const next = all[index + 1];
    return isTagLabel(line.text) && next && isLinkText(next) ? [[next, 'tag line']] : [];
  });
}

/** A number alone beside "1 of 5". */
function countersBeside(all: readonly NumberedLine[], rules: Rules): [NumberedLine, string][] {
  const isCounter = (line: NumberedLine | undefined) => line && rules.get(line) === 'gallery counter';
  return all.flatMap((line, index): [NumberedLine, string][] =>
    /^\d{1,3}$/u.test(line.text) && (isCounter(all[index - 1]) || isCounter(all[index + 1]))
      ? [[line, 'gallery counter']]
      : [],
  );
}

/** Who wrote the text, at its end; not a person whom the text speaks of. */
function biographies(
  all: readonly NumberedLine[],
  rules: Rules,
  isGiven: (line: NumberedLine) => boolean,
): NumberedLine[] {
  const found: NumberedLine[] = [];
  for (const line of [...all].reverse()) {
    if (rules.has(line)) continue;
    if (isGiven(line) || !isBiography(line.text)) break;
    found.push(line);
  }
  const prose = all.filter(
    (line) => !found.includes(line) && isProse(line.text) && !/^by\b/iu.test(line.text),
  );
  const top = found.at(-1);
  const name = /^\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+)*/u.exec(top?.text ?? '')?.[0] ?? '';
  const last = name.split(/\s/u).at(-1) ?? '';
  // "She covers courts" alone may be of anybody.
  const isNamed = name !== '' && !/^(?:He|She|They|The)$/u.test(last);
  return isNamed && prose.length > 0 && !prose.some(({ text }) => text.includes(last)) ? found : [];
}

/** Links under a label such as "Most read", as long as nothing but links and furniture follows to the end. */
function linksAtEnd(all: readonly NumberedLine[], rules: Rules): [NumberedLine, string][] {
  const firstSentence = all.findIndex((line) => !rules.has(line) && endsAsSentence(line.text));
  const lastText = all.findLastIndex((line) => !rules.has(line) && !isLinkText(line));
  const label = all.findIndex(
    (line, index) =>
      isLinkLabel(line.text) &&
      rules.has(line) &&
      firstSentence >= 0 &&
      firstSentence < index &&
      lastText < index,
  );
  return label < 0 ? [] : all.slice(label + 1).map((line) => [line, 'related links']);
}

const HOUR = /^\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?$/iu;

/** A date before the first sentence or behind the last; between them it may head an entry of a chronicle. */
function datesAround(
  all: readonly NumberedLine[],
  rules: Rules,
  isGiven: (line: NumberedLine) => boolean,
): [NumberedLine, string][] {
  const isSentence = (line: NumberedLine) =>
    !rules.has(line) &&
    !isGiven(line) &&
    endsAsSentence(line.text) &&
    countWords(line.text) > HEADING_MAX_WORDS;
  const first = all.findIndex(isSentence);
  const last = all.findLastIndex(isSentence);
  const isHour = ({ text }: NumberedLine) => HOUR.test(text);
  // The first of the hours under which a chronicle tells what came to pass.
  const opening = all.some((line, index) => index > first && index < last && isHour(line)) ? first - 1 : -1;
  return all.flatMap((line, index): [NumberedLine, string][] =>
    (index < first || index > last) && isDateOrTime(line.text) && !(index === opening && isHour(line))
      ? [[line, 'timestamp']]
      : [],
  );
}

/** An address with the article's own headline behind it. */
function repeatsBehindLink({ text }: NumberedLine, headline: NumberedLine): boolean {
  const title = /^\s*(?:source\s*:\s*)?https?:\/\/\S+\s+(.+)$/iu.exec(text)?.[1];
  return title !== undefined && foldedLower(title) === foldedLower(headline.text);
}

/** Initials in two groups, where nothing of the article follows. */
function signOff(all: readonly NumberedLine[], rules: Rules): NumberedLine | undefined {
  const last = all.findLast((line) => !rules.has(line));
  return last && all.indexOf(last) > 0 && isShortSignOff(last.text) ? last : undefined;
}

/** A name alone between two removed lines is the furniture's, as long as no prose follows it. */
function namesBetween(all: readonly NumberedLine[], rules: Rules): NumberedLine[] {
  const found = new Set<NumberedLine>();
  const isGone = (line: NumberedLine | undefined) =>
    line !== undefined && (rules.has(line) || found.has(line));
  const lastProse = all.findLastIndex((line) => !rules.has(line) && !isNameLike(line.text));
  for (const [index, line] of all.entries()) {
    const between = isGone(all[index - 1]) && isGone(all[index + 1]);
    if (between && !rules.has(line) && isNameLike(line.text) && index >= lastProse) found.add(line);
  }
  return [...found];
}

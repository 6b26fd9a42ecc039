import { QUOTED } from './speaker/quoted-mask.ts';
import type { SpeakerCredit } from './speaker/speaker-credit.ts';
import type { Span } from '../text/text.ts';

/** What a sentence gives of someone's words without quotation marks. */

/** A reported clause in its block, and the credit that it belongs to. */
export interface ReportedClause extends Span {
  credit: SpeakerCredit;
}

const FEWEST_WORDS = 4;
/** Less than this behind a credit is no clause but its own end: "said late on Monday". */
const FEW_WORDS = 3;
const WORD = new RegExp(String.raw`[\p{L}\p{N}’'-]+|${QUOTED}+`, 'gu');
/** The share of a clause that may stand between quotation marks; more is direct speech. */
const QUOTED_SHARE = 0.6;
const DAY = String.raw`(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?`;
const LEAD = new RegExp(
  String.raw`^[\s,:;]*(?:(?:${DAY}|(?:in|on|at|during|to|through|via|late|early|last|this)\s[^,.${QUOTED}]{1,60}?)\s+that\s+|${DAY}\s+|that\s+)?`,
  'iu',
);
const TOLD = /\b(?:told|tells|tell|telling)$/iu;
const ADDRESSEE = new RegExp(String.raw`^\s*(?:[\p{L}’'-]+\s+){1,8}?that\s+`, 'iu');
const TRAIL =
  /[\s,;:–—-]*(?:\b(?:and|while|but|as|also|with|when|which|unless|because|although|though)\b)?[\s,.;:–—“"-]*$/iu;

/** What an article explains behind a clause is no part of it: ", which refers to …". */
const GLOSS =
  /,\s(?:(?:which|meaning|referring|adding)\s|an?\s+(?:claim|charge|accusation|allegation|assertion|suggestion|figure)\b).*$/isu;

/** What went on while somebody cried a word or two is no part of it: "“Run!” as two men fell". */
const MEANWHILE = new RegExp(`^(${QUOTED}.?${QUOTED}*,?)\\s+(?:as|while|when|before|after)\\s.*$`, 'su');

/**
 * The reported clauses of a sentence with masked quotations: what follows a verb of telling up to the next
 * credit, else what stands before it. A clause that is hardly more than a quotation is none.
 */
export function findReportedClauses(
  masked: string,
  sentence: Span,
  credits: readonly SpeakerCredit[],
): ReportedClause[] {
  return credits.flatMap((credit, index) => {
    if (!credit.telling || credit.isUnsaid || isVerbAlone(masked, credit)) return [];
    const [previous, next] = [credits[index - 1], credits[index + 1]];
    const behind = {
      start: credit.end,
      end: Math.max(
        credit.end,
        Math.min(next?.verb ?? sentence.end, Math.max(next?.start ?? sentence.end, credit.end + 1)),
      ),
    };
    const ahead = { start: previous?.end ?? sentence.start, end: credit.start };
    const [left, right] = [ahead, behind].map(({ start, end }) => masked.slice(start, end));
    const hasComma = /,\s*$/u.test(left ?? '');
    const isAside = hasComma && !credit.inverted && /^(?:\s+\p{L}+){0,2},/u.test(right ?? '');
    const isSource = /^according/iu.test(credit.printed) && credit.start > sentence.start;
    const isTold = TOLD.test(credit.printed);
    if (isAside && /\s\S/u.test(left?.trim() ?? ''))
      return cite(masked, { start: ahead.start, end: behind.end }, credit);
    const isLast = credit.inverted || isShort(right ?? '') || (isTold && hasComma);
    if (!isLast && !isSource) return cite(masked, behind, credit, isTold);
    return isSource || hasComma ? cite(masked, ahead, credit) : [];
  });
}

/** True for a verb after quoted words whose speaker nobody made out: what follows may be whoever it is. */
function isVerbAlone(masked: string, { start, speakers, printed }: SpeakerCredit): boolean {
  return (
    speakers.length === 0 &&
    !/\s/u.test(printed) &&
    new RegExp(`${QUOTED},?\\s*$`, 'u').test(masked.slice(0, start))
  );
}

/** True for hardly a word, and for what only follows after the end of the sentence: "Roe said. It rained." */
function isShort(text: string): boolean {
  if (/^\s*[.!?]/u.test(text)) return true;
  const words = text.replace(new RegExp(DAY, 'giu'), '').match(WORD) ?? [];
  return words.length < FEW_WORDS && !text.includes(QUOTED);
}

function cite(masked: string, span: Span, credit: SpeakerCredit, isTold = false): ReportedClause[] {
  const clause = trimClause(masked, span, isTold);
  return clause ? [{ ...clause, credit }] : [];
}

function trimClause(masked: string, { start, end }: Span, isTold: boolean): Span | null {
  const text = masked.slice(start, end);
  const lead = (isTold ? ADDRESSEE : LEAD).exec(text)?.[0].length ?? 0;
  if (isTold && lead === 0) return null;
  const inner = text.slice(lead).replace(GLOSS, '').replace(MEANWHILE, '$1');
  const clause = inner.replace(TRAIL, '');
  const skipped = clause.length - clause.trimStart().length;
  const words = clause.match(WORD) ?? [];
  const quoted = words.filter((word) => word.startsWith(QUOTED)).join('').length;
  if (words.length < FEWEST_WORDS || quoted > QUOTED_SHARE * clause.trim().length) return null;
  return { start: start + lead + skipped, end: start + lead + clause.length };
}

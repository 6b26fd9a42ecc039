import type { Matcher } from './match.ts';
import type { SearchTerm } from './query.ts';
import type { SearchStore } from './store.ts';
import { readTokens } from './token.ts';
import { nearestWords } from './typo.ts';

/** What comes nearest to a term that stands nowhere. */

/** What comes nearest to something that was not found: each with the query that asks for it instead. */
export interface NearestTerms {
  asked: string;
  nearest: { text: string; query: string }[];
}

const MOST = 4;

/**
 * The nearest words or numbers of the index for each term of a query; a phrase, and a term that nothing is like, has
 * an empty list.
 */
export async function nearestTerms(
  query: string,
  terms: readonly SearchTerm[],
  store: SearchStore,
  matcher: Matcher,
): Promise<NearestTerms[]> {
  const offer = (form: string, nearest: readonly string[]) =>
    nearest.map((text) => ({ text, query: replaceTerm(query, form, text) }));
  return Promise.all(
    terms.map(async (term): Promise<NearestTerms> => {
      if (term.kind === 'phrase')
        return { asked: `“${term.forms.map(({ form }) => printForm(form)).join(' ')}”`, nearest: [] };
      const { form, kind } = term;
      const nearest =
        kind === 'number'
          ? nearestNumbers(form, await store.formsLike('#'))
          : nearestWords(form, await matcher.vocabulary(), MOST);
      return { asked: printForm(form), nearest: offer(form, nearest) };
    }),
  );
}

/** Numbers that begin like it, as one still being typed, then the nearest by value. */
function nearestNumbers(form: string, known: readonly { form: string }[]): string[] {
  const wanted = valueOf(form);
  const begins = (number: number) => Number(String(number).startsWith(String(wanted)));
  const isNear = (number: number) => Math.max(number, wanted) <= 2 * Math.min(number, wanted);
  return known
    .map((number) => valueOf(number.form))
    .filter((number) => begins(number) || isNear(number))
    .sort((a, b) => begins(b) - begins(a) || Math.abs(a - wanted) - Math.abs(b - wanted))
    .slice(0, MOST)
    .map(printNumber);
}

function replaceTerm(query: string, form: string, by: string): string {
  const token = readTokens(query).find((printed) => printed.form === form);
  return token ? query.slice(0, token.start) + by + query.slice(token.end) : by;
}

function printForm(form: string): string {
  return form.startsWith('#') ? printNumber(valueOf(form)) : form;
}

function valueOf(form: string): number {
  return Number(form.slice(1));
}

/** A year keeps its four digits, and any other number has its thousands set apart. */
function printNumber(value: number): string {
  const isYearLike = Number.isInteger(value) && value >= 1000 && value < 2100;
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6, useGrouping: !isYearLike });
}

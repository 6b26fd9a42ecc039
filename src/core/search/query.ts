import { QUERY_LIMIT } from './request.ts';
import { isStopWord } from './family.ts';
import { cleanString } from '../text/fold.ts';
import { readTokens, type SearchToken } from './token.ts';

/** What a reader typed, as what is looked for. */

/**
 * One thing that a query asks for. A `word` may be mistyped or inflected, and is `open` where it may still be being
 * typed; `parts` are those of a hyphenated one, `joined` it and a neighbour as one. A `number` may be written in any way; `word` is the one word that it
 * was written in, such as "dozen". A `phrase` is a run of forms, exact and in order.
 */
export type SearchTerm =
  | { kind: 'word'; form: string; parts: readonly string[]; joined: readonly string[]; isOpen: boolean }
  | { kind: 'number'; form: string; word: string | null }
  | { kind: 'phrase'; forms: readonly PhraseForm[] };

/** A form of a phrase and its distance from the first. */
export interface PhraseForm {
  form: string;
  step: number;
}

/** A query as read: what must or should be there, and what must not. */
export interface SearchQuery {
  terms: SearchTerm[];
  excluded: SearchTerm[];
}

const MOST_TERMS = 16;
const PIECE =
  /(?<minus>(?<=^|\s)[-–])?["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<=^|\s)[-–](?<not>[^\s"“”„«»]+)/gu;

/**
 * Reads a query: words, numbers, phrases in double quotation marks, and words or phrases with a minus before them,
 * which must not be there. An unclosed phrase ends with the query. Function words count only in phrases, unless there
 * is nothing else. A query without letters or digits has no terms.
 *
 * @example readQuery('"limited period" troops -Almaty') // a phrase, a word; one word excluded
 */
export function readQuery(query: string): SearchQuery {
  const typed = cleanString(query.slice(0, QUERY_LIMIT));
  const phrases: SearchTerm[] = [];
  const excluded: SearchTerm[] = [];
  const plain = typed.replace(PIECE, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    if (groups.phrase === undefined) excluded.push(...readTerms(groups.not ?? '', false));
    else (groups.minus === undefined ? phrases : excluded).push(...readPhrase(groups.phrase));
    return ' '.repeat(match[0].length);
  });
  const words = readTerms(plain, true);
  const initials = formsOfInitials(plain);
  const telling = words.filter(
    (term) => term.kind !== 'word' || !isStopWord(term.form) || initials.has(term.form),
  );
  const kept = telling.length + phrases.length > 0 ? telling : words;
  return { terms: [...phrases, ...kept].slice(0, MOST_TERMS), excluded };
}

/** "US" and "U.S." are no "us", unless the whole query is in capitals. */
function formsOfInitials(query: string): Set<string> {
  const isShouted = !/\p{Ll}/u.test(query);
  const printed = readTokens(query).map((token) => ({ ...token, text: query.slice(token.start, token.end) }));
  return new Set(
    printed
      .filter(({ text }) => text.includes('.') || (!isShouted && /^\p{Lu}{2,3}$/u.test(text)))
      .map(({ form }) => form),
  );
}

function readPhrase(text: string): SearchTerm[] {
  const tokens = readTokens(text);
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const isInNumber = ({ start, end }: SearchToken) =>
    numbers.some((number) => number.start <= start && end <= number.end);
  const forms = tokens
    .filter((token) => token.kind === 'number' || (token.kind === 'word' && !isInNumber(token)))
    .map(({ form, at }) => ({ form, at }));
  const first = forms[0]?.at ?? 0;
  if (forms.length === 0) return [];
  return [{ kind: 'phrase', forms: forms.map(({ form, at }) => ({ form, step: at - first })) }];
}

function readTerms(text: string, isTyped: boolean): SearchTerm[] {
  const tokens = readTokens(text);
  const compounds = joinRuns(tokens);
  const within = (token: SearchToken, spans: readonly { start: number; end: number }[]) =>
    spans.some(({ start, end }) => start <= token.start && token.end <= end);
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  return tokens.flatMap((token): SearchTerm[] => {
    const { form, kind, end } = token;
    if (kind === 'number') {
      const words = tokens.filter((word) => word.kind === 'word' && within(word, [token]));
      const [only] = words.length === 1 && /^\p{L}+$/u.test(text.slice(token.start, end)) ? words : [];
      return [{ kind, form, word: only?.form ?? null }];
    }
    const compound = compounds.find(({ start }) => start === token.start);
    const isOpen = isTyped && (compound?.end ?? end) === text.length;
    if (kind === 'joined') return [];
    if (compound) return [{ kind: 'word', form: compound.form, parts: compound.parts, joined: [], isOpen }];
    if (within(token, numbers) || within(token, compounds)) return [];
    return [{ kind: 'word', form, parts: [], joined: joinNeighbours(token, tokens), isOpen }];
  });
}

/** "Earth quake" may be printed as one word. */
function joinNeighbours(token: SearchToken, tokens: readonly SearchToken[]): string[] {
  const wordAt = (at: number) => tokens.find((other) => other.kind === 'word' && other.at === at)?.form;
  const [before, after] = [wordAt(token.at - 1), wordAt(token.at + 1)];
  return [before && before + token.form, after && token.form + after].filter((form) => form !== undefined);
}

/** Runs of hyphenated words, "counter-terrorism", each as one with its parts. */
function joinRuns(
  tokens: readonly SearchToken[],
): { form: string; parts: string[]; start: number; end: number }[] {
  const runs: { form: string; parts: string[]; start: number; end: number }[] = [];
  for (const joined of tokens.filter(({ kind }) => kind === 'joined')) {
    const second = tokens.find(({ kind, end }) => kind === 'word' && end === joined.end);
    if (!second) continue;
    const before = runs.find(({ end }) => end > joined.start);
    if (before) {
      before.form += second.form;
      before.parts.push(second.form);
      before.end = joined.end;
    } else {
      const first = joined.form.slice(0, joined.form.length - second.form.length);
      runs.push({ form: joined.form, parts: [first, second.form], start: joined.start, end: joined.end });
    }
  }
  return runs;
}

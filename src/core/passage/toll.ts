import type { Term } from './term.ts';

/** The counts that a text gives of people by what befell them, as far as words and numbers stand together. */

/** What can befall people, by the matter of its words. */
const FATES: ReadonlySet<string> = new Set(['kill', 'wound', 'miss', 'arrest']);

/** How many terms may stand between a number and the fate behind it. */
const BETWEEN = 2;

/** Two counts are near where the higher is no more than so many times the lower, and the lower no less than this. */
const NEAR = { times: 1.25, least: 5 };

/** A count of people by what befell them. */
export interface FateCount {
  fate: string;
  count: number;
  /** The place of its number among the terms. */
  place: number;
}

/**
 * The counts that sentences give: a number with a fate right before it, with one behind it before another number, or
 * right behind a counted one ("killing 19 men and three boys"). The first number of a sentence goes with its
 * first fate where neither has another beside it ("19 people, among them a boy, were killed"). Vague numbers,
 * ages, years and measures count nobody. Places go on from one sentence to the next.
 *
 * @example readToll([terms('killing 84 people and injuring 412')], matterOf) // 84 kill, 412 wound
 */
export function readToll(
  sentences: readonly (readonly Term[])[],
  of: (term: Term) => string | null,
): FateCount[] {
  let before = 0;
  return sentences.flatMap((terms) => {
    const start = before;
    before += terms.length;
    return tollOf(terms, of).map((count) => ({ ...count, place: start + count.place }));
  });
}

/** The counts of a toll that are the other's, too, or near one of them. */
export function nearCounts(toll: readonly FateCount[], other: readonly FateCount[]): FateCount[] {
  return toll.filter((one) => other.some((two) => one.fate === two.fate && isNear(one.count, two.count)));
}

function isNear(one: number, other: number): boolean {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return low === high || (low >= NEAR.least && high <= NEAR.times * low);
}

function tollOf(terms: readonly Term[], of: (term: Term) => string | null): FateCount[] {
  if (!terms.some(isCount)) return [];
  const fates = terms.map((term) => fateOf(term, of));
  const taken = new Set<number>();
  const toll: FateCount[] = [];
  let last: Omit<FateCount, 'count'> | null = null;
  for (const [place, term] of terms.entries()) {
    if (!isCount(term)) continue;
    const at = placesBeside(terms, place).find((beside) => fates[beside] && !taken.has(beside));
    const fate: string | null | undefined = at === undefined ? goingOn(last, place) : fates[at];
    if (!fate) continue;
    if (at !== undefined) taken.add(at);
    last = at === undefined || at < place ? { fate, place } : null;
    toll.push({ fate, count: countOf(term), place });
  }
  const [first, end] = [terms.findIndex(isCount), fates.findIndex((fate) => fate !== null)];
  const fate = fates[end];
  const isFree = first < end && !taken.has(end) && toll[0]?.place !== first;
  return fate && isFree ? [{ fate, count: countOf(terms[first]), place: first }, ...toll] : toll;
}

/** The fate of the count before, where a number stands right behind that. */
function goingOn(last: Omit<FateCount, 'count'> | null, place: number): string | null {
  return last && place - last.place <= BETWEEN ? last.fate : null;
}

function fateOf(term: Term, of: (term: Term) => string | null): string | null {
  const matter = term.isNumber ? null : of(term);
  return matter !== null && FATES.has(matter) ? matter : null;
}

function isCount({ isNumber, isVague, kind }: Term): boolean {
  return isNumber && !isVague && kind === null;
}

function countOf(term: Term | undefined): number {
  return Number(term?.key.slice(1));
}

/** The place before a number, and those behind it where its fate may stand, none behind another number. */
function placesBeside(terms: readonly Term[], place: number): number[] {
  const places = [place - 1];
  for (let at = place + 1; at <= place + 1 + BETWEEN && terms[at]?.isNumber === false; at += 1)
    places.push(at);
  return places;
}

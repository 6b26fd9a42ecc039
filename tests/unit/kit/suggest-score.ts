import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findText } from '../../../src/core/text/find-text.ts';
import { suggestText, type SuggestedClaim } from '../../../src/core/suggest/suggest-text.ts';

/** How many of the proposals for the articles of a folder are right, and how many of the expected claims are proposed. */

interface Expected {
  figure: string;
  near: string;
  quantity: string;
  attribution: string | null;
  min: number | null;
  minOpen: boolean;
  max: number | null;
  maxOpen: boolean;
  optional: boolean;
}

interface Place {
  start: number;
  end: number;
}

/** Counts of one set of articles. */
export interface Score {
  right: number;
  proposed: number;
  expected: number;
  interval: number;
  attribution: number;
  byQuantity: Map<string, { right: number; proposed: number; expected: number }>;
  mistakes: string[];
}

const overlaps = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
const codePoints = (text: string) => Array.from(text).length;

/** Scores all articles of a folder of texts with their expectations. */
export function scoreFolder(folder: string): Score {
  const score: Score = {
    right: 0,
    proposed: 0,
    expected: 0,
    interval: 0,
    attribution: 0,
    byQuantity: new Map(),
    mistakes: [],
  };
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const json = readFileSync(join(folder, name.replace('.txt', '.json')), 'utf8');
    scoreArticle(name.replace('.txt', ''), text, (JSON.parse(json) as { claims: Expected[] }).claims, score);
  }
  return score;
}

function scoreArticle(name: string, text: string, claims: Expected[], score: Score): void {
  const expected = claims.map((claim) => {
    const at = text.indexOf(claim.near) + claim.near.indexOf(claim.figure);
    const start = codePoints(text.slice(0, at));
    return { ...claim, start, end: start + codePoints(claim.figure) };
  });
  const matched = new Set<object>();
  const count = (quantity: string, key: 'right' | 'proposed' | 'expected') => {
    const of = score.byQuantity.get(quantity) ?? { right: 0, proposed: 0, expected: 0 };
    of[key] += 1;
    score.byQuantity.set(quantity, of);
    score[key] += 1;
  };
  for (const proposal of suggestText(text)) {
    const { quantity } = proposal.question;
    if (quantity === 'other') continue;
    const place = figurePlace(proposal);
    const here = expected.filter((claim) => overlaps(claim, place));
    const hit = here.find((claim) => claim.quantity === quantity && !matched.has(claim));
    if (!hit && here.some((claim) => claim.optional)) continue;
    if (hit?.optional) continue;
    count(quantity, 'proposed');
    if (!hit) {
      const wanted = here[0]?.quantity ?? 'nothing';
      score.mistakes.push(
        `${name}  + ${quantity} (${wanted})  ${proposal.figure.text} | ${proposal.sentence}`,
      );
      continue;
    }
    matched.add(hit);
    count(quantity, 'right');
    if (isSameInterval(hit, proposal)) score.interval += 1;
    if (isSameSpeaker(hit.attribution, proposal.attribution)) score.attribution += 1;
    else
      score.mistakes.push(
        `${name}  @ ${hit.attribution} / ${proposal.attribution}  ${proposal.figure.text} | ${proposal.sentence}`,
      );
  }
  for (const claim of expected.filter(({ optional, quantity }) => !optional && quantity !== 'other')) {
    count(claim.quantity, 'expected');
    if (!matched.has(claim))
      score.mistakes.push(`${name}  - ${claim.quantity}  ${claim.figure} | ${claim.near}`);
  }
}

/** Where the figure stands in the file: the quote holds its words once. */
function figurePlace({ start, quote, figure }: SuggestedClaim): Place {
  const [place, ...others] = findText(quote, figure.text);
  if (!place || others.length > 0) throw new Error(`“${quote}” does not hold “${figure.text}” once`);
  return { start: start + place.start, end: start + place.end };
}

function isSameInterval(a: Expected, { figure: b }: SuggestedClaim): boolean {
  const isOpen = (end: number | null, open: boolean) => end !== null && open;
  return (
    a.min === b.min &&
    a.max === b.max &&
    isOpen(a.min, a.minOpen) === isOpen(b.min, b.minOpen) &&
    isOpen(a.max, a.maxOpen) === isOpen(b.max, b.maxOpen)
  );
}

function isSameSpeaker(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((words) => words?.toLowerCase().replace(/[’‘]/g, "'"));
  return x === undefined || y === undefined ? x === y : x.includes(y) || y.includes(x);
}

import type { ClaimsFile } from '../../schemas/content/claims.ts';
import { type Block, blockText, nameBlock } from '../article/block.ts';
import type { ResolvedClaim } from '../story/claim.ts';
import type { Message } from '../record/diagnostic.ts';
import { findNumbers } from '../figure/number/number.ts';
import { printAround } from '../story/quote.ts';
import type { RecordProblem } from '../record/reference.ts';
import { type QuotePlace, resolveQuote } from '../story/selector.ts';
import type { StoryCheck } from './check-context.ts';
import type { Span } from '../text/text.ts';

/** The entries of one claims file held against one another: a number is read once, and in one way. */

/** Claims told twice, numbers both claimed and left out, and conclusions without a reason; none for a broken file. */
export function checkOverlap({ id, records }: StoryCheck, article: string): RecordProblem[] {
  const key = `${id}/${article}`;
  const file = records.claims.get(key);
  const stored = records.articles.get(key);
  if (!file || !stored) return [];
  return [
    ...findToldTwice(stored.claims, file),
    ...findBoth(stored.claims, file, stored.blocks),
    ...file.claims.flatMap(({ id: claim, restsOn }, index) =>
      restsOn?.basis === 'inferred' && restsOn.because === undefined
        ? [{ path: ['claims', index, 'restsOn'], message: inferenceUnexplained(claim, restsOn.statement) }]
        : [],
    ),
  ];
}

function findToldTwice(claims: readonly ResolvedClaim[], file: ClaimsFile): RecordProblem[] {
  return claims.flatMap((claim, index) => {
    const first = claims
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.entry.question === claim.entry.question &&
          earlier.place.block === claim.place.block &&
          overlap(earlier.figurePlace, claim.figurePlace),
      );
    if (!first) return [];
    const path = ['claims', file.claims.indexOf(claim.entry)];
    return [{ path, message: claimedTwice(claim, first) }];
  });
}

/** Left-out quotes that take in a number which a claim's figure holds. */
function findBoth(
  claims: readonly ResolvedClaim[],
  file: ClaimsFile,
  blocks: readonly Block[],
): RecordProblem[] {
  return file.leftOut.flatMap((entry, index) => {
    const [place, other] = resolveQuote(entry, blocks);
    // A quote that is not found, or found twice, has been told of.
    if (!place || other) return [];
    const claim = claims.find((one) => one.place.block === place.block && overlap(one.figurePlace, place));
    const text = blockText(blocks, place.block);
    const number = findNumbers(text).find(
      (found) => claim && overlap(found, place) && overlap(found, claim.figurePlace),
    );
    if (!claim || !number) return [];
    const message = claimedAndLeftOut(entry.exact, claim, text, number, place);
    return [{ path: ['leftOut', index, 'exact'], message }];
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function claimedTwice(claim: ResolvedClaim, first: ResolvedClaim): Message {
  return {
    code: 'claimed-twice',
    sentence: `Claim "${claim.entry.id}" answers the question "${claim.entry.question}" with the figure of claim "${first.entry.id}".`,
    evidence: [
      ['figure', `"${claim.figure.text}"`],
      ['in', nameBlock(claim.place.block)],
    ],
    action: 'Remove one of the two, or correct its question.',
  };
}

function claimedAndLeftOut(
  exact: string,
  claim: ResolvedClaim,
  text: string,
  number: Span,
  place: QuotePlace,
): Message {
  return {
    code: 'claimed-and-left-out',
    sentence: `Left-out quote "${exact}" holds a number that claim "${claim.entry.id}" claims.`,
    evidence: [
      ['printed', printAround(text, number)],
      ['in', nameBlock(place.block)],
    ],
    action: 'Shorten or remove one of the two.',
  };
}

function inferenceUnexplained(claim: string, statement: string): Message {
  return {
    code: 'inference-unexplained',
    sentence: `Claim "${claim}" is inferred to rest on the statement "${statement}", and nothing says why.`,
    evidence: [['expected', 'because: same day and count']],
    action: 'Add "because: …" to "restsOn", which readers find beside the claim.',
  };
}

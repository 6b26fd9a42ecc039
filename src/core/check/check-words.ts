import type { ClaimEntry } from '../../schemas/content/claims.ts';
import { asksForFigures, type Question } from '../../schemas/content/story.ts';
import { nameBlock } from '../article/block.ts';
import type { Message } from '../record/diagnostic.ts';
import { claimsPath } from '../record/files.ts';
import { checkReference, type RecordProblem } from '../record/reference.ts';
import type { ResolvedClaim, WordedClaim } from '../story/claim.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** Questions in words: their claims give no figure, and what an editor takes for one answer is answered there. */

/** Claims with a figure where words are asked for or without one where a figure is, and wordings that hold a claimed number. */
export function checkWords({ id, records }: StoryCheck, article: string): RecordProblem[] {
  const key = `${id}/${article}`;
  const file = records.claims.get(key);
  const stored = records.articles.get(key);
  const questions = records.stories.get(id)?.questions ?? [];
  return (file?.claims ?? []).flatMap((entry, index): RecordProblem[] => {
    const path = ['claims', index];
    const question = questions.find((one) => one.id === entry.question);
    const worded = stored?.worded.find((claim) => claim.entry === entry);
    const held = worded && stored?.claims.find((claim) => isHeld(claim, worded));
    return [
      ...(question && asksForFigures(question) && entry.figure === undefined
        ? [{ path, message: figureMissing(entry) }]
        : []),
      ...(question && !asksForFigures(question) && entry.figure !== undefined
        ? [{ path: [...path, 'figure'], message: figureInWords(entry, entry.figure) }]
        : []),
      ...(entry.figure === undefined && (entry.reading ?? entry.time)
        ? [{ path: [...path, entry.time ? 'time' : 'reading'], message: readingOfWords(entry) }]
        : []),
      ...(held ? [{ path: [...path, 'exact'], message: wordsHoldFigure(entry, held) }] : []),
    ];
  });
}

/** Meanings of questions that are not in words, that name a claim which does not answer the question, or one that another names. */
export function checkMeanings({ id, records, ...check }: StoryCheck): RecordProblem[] {
  const { questions = [] } = records.stories.get(id) ?? {};
  return questions.flatMap((question, at): RecordProblem[] => {
    const { meanings = [] } = question;
    const path = ['questions', at, 'meanings'];
    if (meanings.length > 0 && asksForFigures(question))
      return [{ path, message: meaningsOfFigures(question) }];
    const answering = articlesOf({ id, records, ...check }).flatMap((article) =>
      (records.claims.get(`${id}/${article}`)?.claims ?? [])
        .filter((claim) => claim.question === question.id)
        .map((claim) => `${article}.${claim.id}`),
    );
    // A claims file that is there and cannot be read has been told of already.
    const isUnreadable = (article = '') =>
      check.locators.has(claimsPath(id, article)) && !records.claims.has(`${id}/${article}`);
    const named = new Set<string>();
    const isNamed = (claim: string) => named.has(claim) || !named.add(claim);
    return meanings.flatMap(({ label, claims }, index) =>
      claims.flatMap((claim, place) => [
        ...checkReference({
          path: [...path, index, 'claims', place],
          subject: `Meaning "${label}"`,
          noun: 'claim',
          wanted: isUnreadable(claim.split('.')[0]) ? undefined : claim,
          known: answering,
          mend: 'Correct it: the article’s id, a full stop and the id of a claim that answers this question.',
        }),
        ...(isNamed(claim)
          ? [{ path: [...path, index, 'claims', place], message: meaningTwice(label, claim) }]
          : []),
      ]),
    );
  });
}

function isHeld({ place, figurePlace }: ResolvedClaim, { place: words }: WordedClaim): boolean {
  return place.block === words.block && figurePlace.start < words.end && words.start < figurePlace.end;
}

function figureMissing({ id, question }: ClaimEntry): Message {
  return {
    code: 'figure-missing',
    sentence: `Claim "${id}" has no figure, and the question "${question}" asks for one.`,
    evidence: [],
    action: 'Add "figure: …" with its words, or give the question "kind: words".',
  };
}

function figureInWords({ id, question }: ClaimEntry, figure: string): Message {
  return {
    code: 'figure-in-words',
    sentence: `Claim "${id}" gives a figure, and the question "${question}" is answered in words.`,
    evidence: [['figure', `"${figure}"`]],
    action: 'Remove the figure, or correct the question.',
  };
}

function readingOfWords({ id }: ClaimEntry): Message {
  return {
    code: 'figure-missing',
    sentence: `Claim "${id}" has a reading, and no figure that is read.`,
    evidence: [],
    action: 'Add "figure: …", or remove the reading.',
  };
}

function wordsHoldFigure({ id }: ClaimEntry, held: ResolvedClaim): Message {
  return {
    code: 'words-hold-figure',
    sentence: `Claim "${id}" is in words, and its quote holds the figure of claim "${held.entry.id}".`,
    evidence: [
      ['figure', `"${held.figure.text}"`],
      ['in', nameBlock(held.place.block)],
    ],
    action: 'Shorten the quote to the words that answer the question.',
  };
}

function meaningsOfFigures({ id }: Question): Message {
  return {
    code: 'meanings-of-figures',
    sentence: `Question "${id}" has "meanings", and is answered by figures.`,
    evidence: [],
    action: 'Remove them, or give the question "kind: words".',
  };
}

function meaningTwice(label: string, claim: string): Message {
  return {
    code: 'meaning-twice',
    sentence: `Meaning "${label}" names the claim "${claim}", which has a meaning already.`,
    evidence: [],
    action: 'Leave it in one meaning of the question.',
  };
}

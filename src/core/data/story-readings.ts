import { compareStory, type Comparison } from '../verdict/comparison.ts';
import { type StoryArticle, type StoryContent, wholeStory } from '../story/content.ts';
import { abridgeDrift } from '../lineage/abridged-drift.ts';
import { type Drift, nameArticles } from '../lineage/drift.ts';
import { findDrift } from '../lineage/story-drift.ts';
import { type AbridgedFacing, faceArticles } from '../passage/facing/abridged-facing.ts';
import { abridgePassages } from '../passage/abridged-passage.ts';
import { type Passage, readPassages } from '../passage/passage.ts';
import { abridgeQuotations } from '../quotation/abridged-quotation.ts';
import { type Quotation, readQuotations } from '../quotation/quotation.ts';
import { describeCard, type SocialCard } from '../site/social-card.ts';
import { oncePerObject, type Remember } from '../text/once.ts';

/** How a story is read once for all that is made of it. */
export interface StoryReadings {
  comparisonOf: (content: StoryContent) => Comparison;
  passagesOf: (content: StoryContent) => readonly Passage[];
  quotationsOf: (content: StoryContent) => readonly Quotation[];
  driftOf: (content: StoryContent) => readonly Drift[];
  /** Two articles of a story face to face. */
  facingOf: (content: StoryContent, a: StoryArticle, b: StoryArticle) => AbridgedFacing;
  /** What the picture of a story says. */
  cardOf: (content: StoryContent) => SocialCard;
}

/** Reads each story once, and what takes long only where nothing is remembered of it. */
export function createReadings(remember: Remember): StoryReadings {
  const comparisonOf = oncePerObject(compareStory);
  // What is found is read off whole texts, whatever is shown of it, and all at once, while their sentences are kept.
  const wholeOf = oncePerObject((whole: StoryContent) => {
    const passages = remember('passages', whole, () => readPassages(whole));
    const quotations = remember('quotations', whole, () =>
      readQuotations(whole.articles, passages, whole.story.speakers),
    );
    const drift = remember('drift', whole, () =>
      findDrift(whole, comparisonOf(whole), passages).map(nameArticles),
    );
    return { passages, quotations, drift };
  });
  const foundIn = (content: StoryContent) => wholeOf(wholeStory(content));
  const passagesOf = oncePerObject((content: StoryContent) =>
    abridgePassages(foundIn(content).passages, content),
  );
  return {
    comparisonOf,
    passagesOf,
    quotationsOf: oncePerObject((content: StoryContent) =>
      abridgeQuotations(foundIn(content).quotations, content),
    ),
    driftOf: oncePerObject((content: StoryContent) => abridgeDrift(foundIn(content).drift, content)),
    facingOf: (content, a, b) =>
      faceArticles(content, [a, b], { whole: foundIn(content).passages, shown: passagesOf(content) }),
    cardOf: oncePerObject((content: StoryContent) => describeCard(content, comparisonOf(content))),
  };
}

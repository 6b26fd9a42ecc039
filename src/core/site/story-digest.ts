import { printNotation } from '../figure/figure-words.ts';
import type { Passage } from '../passage/passage.ts';
import { printReading } from '../reading/figure-print.ts';
import { kindOfUnit } from '../reading/figure-unit.ts';
import type { StoryContent } from '../story/content.ts';
import type { CellClaim, Comparison } from '../verdict/comparison.ts';
import { type Sign, signOf } from '../verdict/sign.ts';
import { describeVerdict } from '../verdict/verdict-words.ts';
import { claimPageAddress } from './address.ts';
import type { CorrectedStory } from './corrected-page.ts';
import { type AddedStory, listAdditions } from './feed.ts';
import { listStory } from './front-page.ts';
import { type PagedStory, pagesOf } from './indexed-page.ts';
import { holdForSite } from './outlet-work.ts';
import { countPassages } from './places.ts';

/** What the pages of the whole site are made of: a story in few words, as plain data. */

/** A question of a story, as pages of the whole site name it. */
export interface DigestedQuestion {
  id: string;
  label: string;
  /** True where an article answers it. */
  isAnswered: boolean;
}

/** The first row of a story with a sign, as the methodology shows it. */
export interface SignExample {
  sign: Sign;
  question: { id: string; label: string };
  /** Its verdict in words. */
  words: string;
}

/** The first figure of a story that is read by a rule. */
export interface RuleExample {
  rule: string;
  /** Where its reading stands. */
  address: string;
  /** As printed. */
  text: string;
  /** As read. */
  notation: string;
}

/** A story as the pages of the whole site need it: none of them asks for more of its texts. */
export interface StoryDigest extends PagedStory, AddedStory, CorrectedStory {
  questions: readonly DigestedQuestion[];
  /** How many passages its articles have. */
  passages: number;
  signs: readonly SignExample[];
  rules: readonly RuleExample[];
}

/** What is read of a story for it. */
export interface DigestSources {
  comparisonOf: (content: StoryContent) => Comparison;
  passagesOf: (content: StoryContent) => readonly Passage[];
}

/** The digest of a story. */
export function digestStory(content: StoryContent, { comparisonOf, passagesOf }: DigestSources): StoryDigest {
  const { id, story, articles, superseded } = content;
  const comparison = comparisonOf(content);
  const answered = new Set(
    articles.flatMap(({ claims, worded }) => [...claims, ...worded].map(({ entry }) => entry.question)),
  );
  return {
    id,
    title: story.title,
    date: story.date,
    updated: story.updated,
    listed: listStory(content, comparison),
    articles: [
      ...articles.map((article) => holdForSite(article, content, true)),
      ...superseded.map((article) => holdForSite(article, content, false)),
    ],
    questions: story.questions.map((question) => ({
      id: question.id,
      label: question.label,
      isAnswered: answered.has(question.id),
    })),
    passages: countPassages(articles),
    additions: listAdditions(content, comparison),
    pages: pagesOf(content, passagesOf(content)),
    signs: exampleSigns(comparison),
    rules: exampleRules(id, comparison),
  };
}

function exampleSigns({ rows }: Comparison): SignExample[] {
  const signs = new Map<Sign, SignExample>();
  for (const row of rows) {
    const sign = signOf(row);
    const { id, label } = row.question;
    if (sign && !signs.has(sign))
      signs.set(sign, { sign, question: { id, label }, words: describeVerdict(row) });
  }
  return [...signs.values()];
}

function exampleRules(story: string, { rows }: Comparison): RuleExample[] {
  const rules = new Map<string, RuleExample>();
  for (const { question, claims } of rows) {
    for (const { claim, key } of claims) {
      const { rule, text } = claim.figure;
      const address = claimPageAddress(story, question.id, key);
      if (!rules.has(rule)) rules.set(rule, { rule, address, text, notation: notationOf(claim) });
    }
  }
  return [...rules.values()];
}

function notationOf({ figure }: CellClaim['claim']): string {
  return ['count', 'money'].includes(kindOfUnit(figure.unit))
    ? printNotation(figure)
    : printReading(figure, figure.unit);
}

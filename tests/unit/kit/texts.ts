import fc from 'fast-check';
import { type ArticleLine } from '../../../src/core/article/article.ts';
import { type Block, blocksOf } from '../../../src/core/article/block.ts';
import { readClaims } from '../../../src/core/story/claim.ts';
import type { StoryContent } from '../../../src/core/story/content.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import type { Story } from '../../../src/schemas/content/story.ts';

/** Invented articles as blocks, and stories made of them, for what compares words. */

/** An article as it is aligned. */
export interface Text {
  id: string;
  blocks: Block[];
}

/** A report of a ferry that ran aground. */
export const REPORT = [
  '> Four hundred passengers spend a night on a sandbank.',
  'A car ferry with 412 people on board ran on to a sandbank outside Port Ellery on Sunday.',
  'Captain Ines Valdo had taken the northern channel because a storm had torn the southern buoys loose.',
  'Stewards handed out blankets, tea and all the marzipan in the kiosk.',
  '# A night of songs',
  '“We sang until our voices gave out,” said Tomas Reik, a piano tuner from Sellwick.',
  'Two tugs pulled the vessel free at the morning tide. Divers found no crack in the hull.',
  'The harbour board will replace eleven buoys before Easter at a cost of 90,000 crowns.',
];

/** The same report machine-translated and back: nearly every word is another, the order is the same. */
export const RETURNED = [
  '> Four hundred travellers pass the night on a sandbank.',
  'A car ferry carrying 412 persons went aground on a sandbank off Port Ellery on Sunday.',
  'Captain Ines Valdo chose the northern channel, since a storm had ripped away the southern buoys.',
  'Stewards gave blankets, tea and the kiosk’s entire marzipan.',
  '# Singing till dawn',
  '“We have sung until the voices gave up,” said the piano tuner Tomas Reik from Sellwick.',
  'Two tugs freed the vessel with the morning tide. Divers found no crack in its hull.',
  'The harbour board is to replace eleven buoys by Easter, which costs 90,000 crowns.',
];

/** Another desk's report of the same night: some of the same facts, in an order of its own, and a complaint. */
export const OTHER_DESK = [
  'Eleven new buoys will be laid before Easter, the harbour board announced, at 90,000 crowns.',
  'The opposition deputy Clara Most asked why nobody repaired the lighthouse.',
  'Piano tuner Tomas Reik, back home in Sellwick: “We sang until our voices gave out.”',
  'No crack was found by the divers who looked at the hull.',
];

/** A report of something else altogether. */
export const ELSEWHERE = [
  'Bakers in Lower Morwen walked out of their shops over night pay.',
  'Their union wants nine per cent; employers offer three and a free loaf daily.',
  'Talks resume Thursday under judge Petra Holm.',
];

/** An article of lines: "= " stands before a headline, "> " before a dek, "# " before a heading. */
export function textOf(id: string, lines: readonly string[]): Text {
  const kinds = { '= ': 'headline', '> ': 'dek', '# ': 'heading' } as const;
  const read = lines.map((line): ArticleLine => {
    const mark = line.slice(0, 2);
    return mark === '= ' || mark === '> ' || mark === '# '
      ? { kind: kinds[mark], text: line.slice(2) }
      : { kind: 'paragraph', text: line };
  });
  return { id, blocks: blocksOf(read) };
}

/** What a person wrote beside the articles of a story. */
export interface Written {
  claims?: Record<string, Pick<ClaimEntry, 'question' | 'exact' | 'figure'>[]>;
  alignment?: Partial<Story['alignment']>;
}

/** A story of these articles, in this order, with what a person wrote beside them. */
export function storyOf(texts: readonly Text[], { claims = {}, alignment = {} }: Written = {}): StoryContent {
  const day = '2024-03-03';
  const about = { title: 'A ferry aground', dek: 'What was told', date: day, updated: day, place: 'Ellery' };
  const lists = { columns: [], questions: [], originals: [], lineage: [] };
  return {
    id: 'ferry',
    story: {
      ...about,
      ...lists,
      articles: texts.map(({ id }) => id),
      alignment: { add: [], forbid: [], ...alignment },
    },
    articles: texts.map(({ id, blocks }) => {
      const head = {
        outlet: 'unnamed',
        label: id,
        reports: day,
        headline: blocks.find(({ kind }) => kind === 'headline')?.text ?? null,
      };
      const entries = (claims[id] ?? []).map((claim, index) => ({ id: `claim-${index}`, ...claim }));
      const { problems, ...read } = readClaims(
        { claims: entries, leftOut: [] },
        { name: id, blocks },
        { questions: [], day },
      );
      if (problems.length > 0) throw new Error(`A claim of ${id} is not found.`);
      return {
        ...{
          id,
          story: 'ferry',
          label: id,
          outlet: null,
          blocks,
          ...read,
          hasClaimsFile: true,
          isRead: true,
        },
        frontMatter: { ...head, sha256: '0'.repeat(64), removed: [] },
      };
    }),
    superseded: [],
    statements: [],
  };
}

const WORDS =
  'ferry harbour captain storm tug diver hull buoy tide lantern blanket sailor rope anchor sandbank kiosk Valdo Reik Ellery Sellwick the of was had 12 412 “cold” eleven 90,000';
const sentence = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 9 })
  .map((words) => `It ${[...words, 'came'].join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

/** Lines of few and common words, so that sentences are alike in every degree, and as often equally so. */
export const anyLines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...REPORT, ...OTHER_DESK).filter((line) => !line.startsWith('>')),
    },
  ),
  { maxLength: 7 },
);

/** Two to four articles of such lines. */
export const anyTexts = fc
  .array(anyLines, { minLength: 2, maxLength: 4 })
  .map((articles) =>
    articles.map((lines, index) => textOf(['argus', 'beacon', 'courier', 'dispatch'][index] ?? '', lines)),
  );

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../../src/schemas/content/story.ts';

/** A story of any number of invented articles, the same in every run: facts that each article words as it likes. */

/** A part of a sentence in wordings that mean the same. */
type Wordings = readonly string[];

const WHO: readonly Wordings[] = [
  ['the harbour board', 'harbour officials'],
  ['a coast guard crew', 'rescuers of the coast guard'],
  ['the ferry’s captain', 'the ship’s master'],
  ['navy divers', 'divers of the navy'],
  ['the shipping company', 'the ferry’s owners'],
  ['the opposition', 'opposition deputies'],
  ['the transport minister', 'the minister for transport'],
  ['fishermen from Sellwick', 'Sellwick’s fishermen'],
  ['the lighthouse keeper', 'the man who keeps the light'],
  ['a surveyor from Brannock', 'Brannock’s surveyor'],
  ['the pilots’ union', 'the union of harbour pilots'],
  ['Mayor Ilse Corran', 'the town’s mayor'],
  ['the insurers', 'the company that insured the ship'],
  ['passengers in the saloon', 'travellers who sat in the saloon'],
];
const DID: readonly Wordings[] = [
  ['inspected', 'looked closely at'],
  ['blamed', 'put the blame on'],
  ['promised to replace', 'said they would renew'],
  ['warned of', 'gave warning about'],
  ['refused to comment on', 'would say nothing about'],
  ['photographed', 'took pictures of'],
  ['measured', 'took the measure of'],
  ['mended', 'began to repair'],
  ['asked about', 'wanted to know more of'],
  ['praised', 'had good words for'],
  ['towed away', 'pulled aside'],
  ['argued over', 'fell out about'],
];
const WHAT: readonly Wordings[] = [
  ['the torn buoys', 'buoys that had broken loose'],
  ['the cracked hull', 'a crack in the hull'],
  ['the sandbank off Port Ellery', 'Port Ellery’s sandbank'],
  ['the northern channel', 'the channel to the north'],
  ['a radio that had failed', 'the broken radio'],
  ['the lifeboats', 'the vessel’s lifeboats'],
  ['the winter timetable', 'the timetable for winter'],
  ['the depth chart', 'a chart of the depths'],
  ['the rudder', 'the ship’s steering'],
  ['the insurance papers', 'papers on the insurance'],
  ['a fishing net', 'nets that lay in the water'],
  ['the bridge log', 'the log kept on the bridge'],
  ['the ferry’s engine', 'the motor of the ferry'],
  ['the slipway', 'the ramp at the quay'],
];
const WHEN: readonly Wordings[] = [
  ['before sunrise', 'while it was still dark'],
  ['at the morning tide', 'when the tide rose in the morning'],
  ['after the storm', 'once the storm had passed'],
  ['on Sunday evening', 'late on Sunday'],
  ['during the search', 'as the search went on'],
  ['at a crowded meeting', 'before a full hall'],
  ['without any delay', 'at once'],
  ['for the whole night', 'until the night was over'],
  ['under heavy rain', 'while rain fell hard'],
  ['with little success', 'but achieved little'],
];
const WHY: readonly Wordings[] = [
  ['because of the fog', 'since fog lay on the water'],
  ['for fear of a spill', 'lest oil should leak'],
  ['to calm the islanders', 'so that people on the island would rest easy'],
  ['on orders from the capital', 'as the government had asked'],
  ['in spite of the wind', 'although it blew hard'],
  ['as in the year before', 'just like last year'],
  ['to save money', 'since funds were short'],
  ['out of habit', 'by custom'],
];
/** Who speaks: every fifth fact is told in quotation marks. */
const SAID: readonly Wordings[] = [
  ['Anna Brisk, the harbour master, said', 'said Anna Brisk, who runs the harbour'],
  ['Captain Jon Tarrow told reporters', 'said Jon Tarrow, the captain'],
  ['the coast guard said', 'a spokesman for the coast guard said'],
];
const TOLD_AS_SPEECH = 5;
const QUESTIONS = ['hurt', 'rescued', 'missing', 'arrested', 'fined', 'evacuated'];
const FACTS_OF_STORY = 60;
const FACTS_OF_ARTICLE = 24;
const DAY = '2024-03-03';

/**
 * Writes a story's raw files, claims and questions into a content folder; each number has a story of its own, which may
 * have another id, and to which an editor may have added more.
 */
export async function writeStory(
  content: string,
  size: number,
  number = 0,
  {
    id: story = `ferry-${number}`,
    ...more
  }: Partial<Pick<Story, 'columns' | 'lineage'>> & { id?: string } = {},
): Promise<void> {
  const chance = chanceOf(20240303 + number);
  const facts = Array.from({ length: FACTS_OF_STORY }, (_, index) => {
    const fact = [WHO, DID, WHAT, WHEN, WHY].map((of) => pick(of, chance));
    return { fact, said: index % TOLD_AS_SPEECH === 0 ? pick(SAID, chance) : null };
  });
  const ids = Array.from({ length: size }, (_, index) => `article-${index + 1}`);
  const questions = QUESTIONS.map((id) => ({
    ...{ id, label: `People ${id}`, quantity: id, population: 'people', place: 'Port Ellery' },
    ...{ measure: 'cumulative', lookFor: [id] },
  }));
  const head = {
    title: `Ferry aground off Port Ellery, ${number}`,
    dek: 'What the papers of the islands told of it',
    place: 'Port Ellery',
  };
  await write(content, `stories/${story}.yml`, {
    ...head,
    ...{ date: DAY, updated: DAY, articles: ids, questions },
    ...more,
  });
  await write(content, `statements/${story}.yml`, []);
  for (const [index, id] of ids.entries()) {
    const claims = QUESTIONS.map((question) => {
      const figure = `${pick(['at least', 'nearly', 'more than', 'some'], chance)} ${10 + Math.floor(chance() * 90)}`;
      return { id: question, question, figure, exact: `${figure} people were ${question}` };
    });
    const told = shuffle(facts, chance)
      .slice(0, FACTS_OF_ARTICLE)
      .map(({ fact, said }) => {
        const words = sentence(fact.map((wordings) => pick(wordings, chance)).join(' '));
        return said ? `“${words.slice(0, -1)},” ${pick(said, chance)}.` : words;
      });
    const counted = claims.map(({ exact }) => sentence(`in all ${exact}, the police said`));
    const paragraphs = pairUp(shuffle([...told, ...counted], chance));
    const header = `---\noutlet: unnamed\nlabel: Article ${index + 1}\nreports: ${DAY}\n---\n`;
    const text = [`Ferry aground, report ${index + 1}`, ...paragraphs].join('\n\n');
    await write(content, `raw/${story}/${id}.txt`, `${header}${text}\n`);
    const leftOut = [{ exact: `report ${index + 1}`, reason: 'a number of the bench' }];
    await write(content, `claims/${story}/${id}.yml`, { claims, leftOut });
  }
}

async function write(content: string, path: string, value: unknown): Promise<void> {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), typeof value === 'string' ? value : JSON.stringify(value));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Sentences as paragraphs of two. */
function pairUp(sentences: readonly string[]): string[] {
  return sentences.flatMap((one, index) =>
    index % 2 === 0 ? [[one, sentences[index + 1]].join(' ').trim()] : [],
  );
}

function pick<T>(of: readonly T[], chance: () => number): T {
  const picked = of[Math.floor(chance() * of.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

function shuffle<T>(of: readonly T[], chance: () => number): T[] {
  return of
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 that a seed decides: a linear congruential generator with the numbers of Numerical Recipes. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

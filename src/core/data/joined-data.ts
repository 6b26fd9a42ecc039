import { joinedCsv, joinedJson } from './data-file.ts';
import { type DataAmount, describeKinds, type PublishedData } from './published-data.ts';

/** The data of all stories, where the files of each were made by other builds. */

/** A story with how much data it has. */
export interface MeasuredStory {
  id: string;
  amounts: readonly DataAmount[];
}

/** Gives the text of a story's data file by its name: "<story>/claims.json". */
export type ReadData = (name: string) => string;

/** What `publishData` gives for the same stories, made of the files of each. */
export function joinData(stories: readonly MeasuredStory[], read: ReadData): PublishedData[] {
  const amounts = stories.map((story) => story.amounts);
  return describeKinds(amounts, ({ name }) => {
    const texts = function* (ending: string) {
      for (const { id } of stories) yield read(`${id}/${name}.${ending}`);
    };
    const filled = stories.find((story) =>
      story.amounts.some((amount) => amount.name === name && amount.records > 0),
    );
    const records = filled ? (JSON.parse(read(`${filled.id}/${name}.json`)) as object[]) : [];
    const json = joinedJson(name, () => texts('json'));
    const tables = name === 'claims' ? [joinedCsv(name, () => texts('csv'))] : [];
    return { example: records[0] ?? null, files: [json, ...tables] };
  });
}

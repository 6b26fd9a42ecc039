import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerCall } from '../../src/desk/answer.ts';
import type { CallName, Decision, OpenArticle, Told } from '../../src/desk/calls.ts';
import { DeskSession, type SessionOptions } from '../../src/desk/session.ts';
import { type Changes, contentOf, HERALD_CLAIMS } from '../unit/kit/fixture.ts';
import { makeRepository } from '../unit/kit/repository.ts';

/** The desk without its server: what its page asks of one article, and the files that come of it. */

/** The article that is asked about where nothing else is said. */
export const HERALD = { story: 'ferry', article: 'herald' };

/** Asks a run of the desk by the name of a call; throws where nothing is told. */
export function askOf(session: DeskSession) {
  return async <Name extends CallName>(name: Name, sent: object = {}) => {
    const answer = await answerCall(session, name, sent);
    if (!('told' in answer)) throw new Error(JSON.stringify(answer));
    return answer.told as Told[Name];
  };
}

/** Opens the desk over a repository with a story, some of its files changed. */
export async function openDesk(changes: Changes, options: Partial<SessionOptions> = {}) {
  const root = await makeRepository(contentOf(changes));
  const session = new DeskSession(root, options);
  const ask = askOf(session);
  const article = () => ask('article', HERALD);
  const decide = async (decision: Decision, seen?: OpenArticle) =>
    answerCall(session, 'decide', { ...HERALD, hash: (seen ?? (await article())).hash, decision });
  /** Decides, and gives the article as it then is. */
  const decided = async (decision: Decision): Promise<OpenArticle> => {
    const answer = await decide(decision);
    if (!('told' in answer)) throw new Error(JSON.stringify(answer));
    return answer.told as OpenArticle;
  };
  const file = (path = HERALD_CLAIMS) => readFile(join(root, path), 'utf8');
  return { root, session, ask, article, decide, decided, file };
}

/** The place of words in an article; they stand in it once. */
export function wordsIn({ blocks }: OpenArticle, words: string) {
  const [block, ...more] = blocks.filter(({ text }) => text.includes(words));
  if (!block || more.length > 0) throw new Error(`“${words}” stands in ${more.length + 1} blocks`);
  const start = Array.from(block.text.slice(0, block.text.indexOf(words))).length;
  return { block: block.id, start, end: start + Array.from(words).length };
}

/** Where the entry of a stop stands. */
export function entryAt({ stops }: OpenArticle, at: number) {
  const entry = stops[at]?.entry;
  if (!entry) throw new Error(`Stop ${at} has no entry`);
  return entry;
}

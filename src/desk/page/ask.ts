import type { Answer, Asked, CallName, Told } from '../calls.ts';

/** How the page asks the desk, and what it does with answers that are none. */

const KEY = 'desk-token';

/** The word of this run: from the address that was printed, kept for this tab, and taken out of the address. */
function readToken(): string {
  const given = location.hash.slice(1);
  if (/^[\w-]{32}$/u.test(given)) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(KEY) ?? '';
}

const token = readToken();

/** Told where a file was changed meanwhile, or a call was refused; both end what the page was doing. */
export class NotTold extends Error {
  readonly answer: Exclude<Answer<CallName>, { told: unknown }>;

  constructor(answer: NotTold['answer']) {
    super('refused' in answer ? answer.refused.sentence : answer.clash.path);
    this.answer = answer;
  }
}

/** What the desk tells; throws where it refuses, and where there are two versions of a file to choose from. */
export async function ask<Name extends CallName>(name: Name, sent: Asked<Name>): Promise<Told[Name]> {
  const response = await fetch(`/desk/calls/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-desk-token': token },
    body: JSON.stringify(sent),
  }).catch(() => null);
  if (response === null) throw refusal('The desk does not answer.', 'Start it again: npm run desk.');
  const answer = (await response.json()) as Answer<Name> | { refused: string };
  if ('told' in answer) return answer.told;
  if ('refused' in answer && typeof answer.refused === 'string')
    throw refusal(answer.refused, response.status === 403 ? 'It is printed by: npm run desk.' : 'Try again.');
  throw new NotTold(answer as NotTold['answer']);
}

function refusal(sentence: string, action: string): NotTold {
  return new NotTold({ refused: { code: 'bad-argument', sentence, evidence: [], action } });
}

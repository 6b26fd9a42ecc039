import { refuseOnDesk } from '../core/desk/desk-advice.ts';
import { Refusal } from '../disk/refusal.ts';
import { add, addStory, look } from './bring.ts';
import { type Answer, ASKS, type Asked, type CallName, type Told } from './calls.ts';
import { commit, report } from './finish.ts';
import { judge, showFound } from './found.ts';
import { articleLines, setHead, setLine } from './lines.ts';
import type { DeskSession, Outcome } from './session.ts';

/** Calls of the page, answered: each is read by its schema, and no other is known. */

type Calls = {
  [Name in CallName]: (session: DeskSession, asked: Asked<Name>) => Promise<Outcome<Told[Name]>>;
};

const told = async <Value>(value: Promise<Value>) => ({ told: await value });

const CALLS: Calls = {
  stories: (session) => told(session.stories()),
  story: addStory,
  look: (session, asked) => told(look(session, asked)),
  add,
  article: (session, asked) => told(session.article(asked)),
  decide: (session, asked) => session.decide(asked),
  effect: (session, asked) => told(session.effect(asked)),
  found: (session, asked) => told(showFound(session, asked)),
  judge,
  lines: (session, asked) => told(articleLines(session, asked)),
  line: setLine,
  head: setHead,
  undo: (session) => session.undo(),
  choose: (session, asked) => session.choose(asked),
  report: (session) => told(report(session)),
  commit: (session, asked) => told(commit(session, asked)),
};

/** The answer to a call by its name and what was sent with it, as parsed JSON. What is a bug still throws. */
export async function answerCall(
  session: DeskSession,
  name: string,
  sent: unknown,
): Promise<Answer<CallName>> {
  if (!isCall(name)) return { refused: UNKNOWN };
  return answer(session, name, sent);
}

async function answer<Name extends CallName>(
  session: DeskSession,
  name: Name,
  sent: unknown,
): Promise<Answer<Name>> {
  const asked = ASKS[name].safeParse(sent);
  if (!asked.success) return { refused: { ...UNKNOWN, evidence: [['sent', asked.error.message]] } };
  try {
    return await CALLS[name](session, asked.data as Asked<Name>);
  } catch (error) {
    if (error instanceof Refusal) return { refused: refuseOnDesk(error.said) };
    throw error;
  }
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(ASKS, name);
}

const UNKNOWN = {
  code: 'bad-argument',
  sentence: 'The desk was asked something that it does not know.',
  evidence: [],
  action: 'Load its page again.',
} as const;

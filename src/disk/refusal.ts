import type { Message } from '../core/record/diagnostic.ts';

/** What ends a command early: words for the person who started it, and no trace. */
export class Refusal extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(said.sentence);
    this.said = said;
  }
}

/** Ends a command that cannot do what it was asked to, with what is in the way. */
export function refuse(said: Message): never {
  throw new Refusal(said);
}

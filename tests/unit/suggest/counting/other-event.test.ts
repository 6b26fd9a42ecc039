import { expect, test } from 'vitest';
import { isOtherEvent } from '../../../../src/core/suggest/counting/other-event.ts';

const ask = (sentence: string) => isOtherEvent(sentence, sentence.indexOf('#'), new Set(['2021']));

test.each([
  'In 2011, ## people drowned in the same strait.',
  'The 1998 flood killed ##.',
  'It was the deadliest crash since 2009, when ## died.',
  'The worst attack since a bombing killed ## in the same market.',
  'A similar dam failed eleven years ago and killed ##.',
  'The blast recalled an attack in which ## died.',
  'The strike comes days after ## people died in another raid.',
])('an earlier event: %s', (sentence) => {
  expect(ask(sentence)).toBe(true);
});

test.each([
  '## people died on Monday.',
  'In March 2021 ## people died.',
  'Since 2016 more than ## have been killed.',
  'In the deadliest attack since 2008, ## people died.',
  'It killed ## in the worst violence since independence 30 years ago.',
  'The factory, built in 1974, collapsed and killed ##.',
  'Elections are due in 2024, and ## have been held.',
  'The president, who took power in 2011, said ## had died.',
])('the event itself: %s', (sentence) => {
  expect(ask(sentence)).toBe(false);
});

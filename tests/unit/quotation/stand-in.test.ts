import { expect, test } from 'vitest';
import { indexPersons } from '../../../src/core/quotation/speaker/person.ts';
import { readSpeech } from '../../../src/core/quotation/speech.ts';

/** The speakers of what stands between quotation marks, in order. */
const speakersOf = (text: string) => {
  const article = { id: 'herald', blocks: [{ id: 'p1', kind: 'paragraph' as const, text }] };
  return readSpeech(article, indexPersons([article])).map(({ speakers }) => speakers.join(' + '));
};

test.each<[string, string[]]>([
  ['The experts came late. “We wrote it down,” said one of them. “Nobody came.”', ['', '']],
  ['The experts came late. “Nobody came,” one of them, who asked for no name, said. “Nobody at all.”', ['']],
  ['The experts came late. According to them, “nobody came”.', ['']],
  ['Ada Roe and Joss Mabel came late. “Nobody came,” said the latter. “Nobody,” said another.', ['', '']],
  ['The experts met the rescuers. “Nobody came,” they said.', ['']],
  ['The experts met the council, and “nobody came”, they said.', ['experts']],
  ['The experts met the rescuers, and “nobody came”, they said.', ['']],
  ['The experts came late. Three sailors stood on the quay. “Nobody came,” they said.', ['']],
  ['The experts came late. “Nobody came,” they said.', ['experts']],
])('words that stand for somebody name nobody, but for the one group just named: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

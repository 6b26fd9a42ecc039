import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { indexPersons } from '../../../src/core/quotation/speaker/person.ts';
import { readQuotedAndReported } from '../../../src/core/quotation/speech.ts';

/** What stands between marks in a text, with whoever says it: "nobody" where no one is named, "no words" where it is nobody’s. */
function saidIn(...paragraphs: readonly string[]): string[] {
  const blocks = paragraphs.map((text, at): Block => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
  return readQuotedAndReported({ id: 'herald', blocks }, indexPersons([{ blocks }]))
    .filter(({ direct }) => direct)
    .map(({ text, speakers, isNobodys }) => `${isNobodys ? 'no words' : (speakers[0] ?? 'nobody')}: ${text}`);
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'what somebody did not say is nobody’s',
    [
      'The minister never called it “a war”. No official spoke of “a crime”, and Joss Mabel stopped short of calling it “a mistake”.',
    ],
    ['no words: a war', 'no words: a crime', 'no words: a mistake'],
  ],
  [
    'nor is what nobody would say',
    ['Joss Mabel would not say who called it “a mistake”.'],
    ['no words: a mistake'],
  ],
  ['what is denied is another’s', ['Joss Mabel denied being “a thief”.'], ['no words: a thief']],
  [
    'a sign speaks for nobody',
    ['A sign on the door said: “Closed until the water is gone.”'],
    ['nobody: Closed until the water is gone.'],
  ],
  [
    'a name that ends as an adverb does is a name',
    ['“The bridge is gone,” Emily Kelly said. “All of it,” said Liam Connolly.'],
    ['Emily Kelly: The bridge is gone', 'Liam Connolly: All of it'],
  ],
  [
    'a family is no adverb',
    ['The family said: “We have lost a brother.”'],
    ['family: We have lost a brother.'],
  ],
  ['few words behind a colon are said', ['The mayor, Ada Brill, said: “Enough.”'], ['Ada Brill: Enough.']],
  [
    'a leader is no other office-holder',
    ['The nurse, Bo Lund, slept. The leader of the rebels said: “We will fight on until the end.”'],
    ['leader of the rebels: We will fight on until the end.'],
  ],
  [
    '“it” is the one body that spoke, and never a person',
    [
      'The ministry said the wells were clean.',
      '“Nobody need boil water,” it said.',
      'Ada Brill said no more. “That is odd, to say the least,” it said.',
    ],
    ['ministry: Nobody need boil water', 'nobody: That is odd, to say the least'],
  ],
  [
    'a title tells a wife from her husband',
    ['Karl Tarn said the sale was off.', '“I will not move from here,” said Mrs Tarn.'],
    ['Mrs Tarn: I will not move from here'],
  ],
  [
    'two of one surname are not told apart by it',
    ['Karl Tarn, a smith, came with Adam Tarn, a baker.', '“The gate was shut by then,” Tarn said.'],
    ['nobody: The gate was shut by then'],
  ],
  [
    'a calling that opens a sentence is no part of a name that is printed elsewhere',
    ['Innkeeper Nora Quill woke at four. “The well ran over,” said Nora Quill.'],
    ['Nora Quill: The well ran over'],
  ],
  [
    'a given name behind a body is its officer’s',
    ['“The roof is gone,” leader of the town council Howard Fenn said.'],
    ['Howard Fenn: The roof is gone'],
  ],
  [
    'a paper is called as verbs are',
    ['Joss Mabel told the Evening Post it was “a farce”.'],
    ['Joss Mabel: a farce'],
  ],
])('%s', (_, paragraphs, wanted) => {
  expect(saidIn(...paragraphs)).toEqual(wanted);
});

test('the end of a sentence ends what is reported in it', () => {
  const [block] = [
    { id: 'p1', kind: 'paragraph' as const, text: 'It fell, the woman said. Her name is Mina.' },
  ];
  const reported = readQuotedAndReported({ id: 'herald', blocks: [block] }, []).map(({ text }) => text);
  expect(reported).toEqual([]);
});

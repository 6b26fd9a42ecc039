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
    'one of some, a member and a nephew are persons, whom “he” means',
    [
      'Board member Wade Brill cast the one vote. “Why is it here at all?” he asked.',
      'One of the sailors, Tam Orrey, is the mayor’s nephew. “Everybody asks us that,” he said.',
    ],
    ['Wade Brill: Why is it here at all?', 'Tam Orrey: Everybody asks us that'],
  ],
  [
    'a country may be a member or an owner, and is no person for that',
    [
      '“It is late,” said Ada Brill. Alliance member Morwen Orrey voted. “We are ready,” he said.',
      'Harwen Orrey is the owner of the port. “We shall sell it,” she said.',
    ],
    ['Ada Brill: It is late', 'nobody: We are ready', 'nobody: We shall sell it'],
  ],
  [
    'a tradesman is found by his trade',
    ['The house was wired by Tam Orrey, an electrician. “I saw no fault,” the electrician said.'],
    ['Tam Orrey: I saw no fault'],
  ],
  [
    'what somebody was asked is not what he said',
    [
      'Asked about the plan, Joss Mabel said it was “a disaster for the town”.',
      'The talks marked “a new day”, Joss Mabel said.',
    ],
    ['Joss Mabel: a disaster for the town', 'Joss Mabel: a new day'],
  ],
  [
    'who will chair is no chair',
    [
      '“It is late,” said Ada Brill, who ran the club.',
      'Brill will chair. She expects the seats to be empty. “They have a cold,” she said.',
    ],
    ['Ada Brill: It is late', 'Ada Brill: They have a cold'],
  ],
  [
    'a surname of two is whoever the pronoun fits',
    [
      '“It is late,” said Margaret Orrey. Her son, Thomas Orrey, is a filmmaker.',
      'The Harbour Board said it “remains committed”. Asked about that phrase, Orrey laughed. “I could paper the hall with it,” she said.',
    ],
    [
      'Margaret Orrey: It is late',
      'Harbour Board: remains committed',
      'Margaret Orrey: I could paper the hall with it',
    ],
  ],
  [
    'a title stands between an office and its name, and letters after it',
    [
      'The Minister of Labour, Dr Ada Brill, left. “I have an open door,” the minister said.',
      '“It is a fraud,” Joss Mabel KC told the court.',
      '“We heard tapping,” said Police Inspector Charity Orrey.',
    ],
    ['Ada Brill: I have an open door', 'Joss Mabel: It is a fraud', 'Charity Orrey: We heard tapping'],
  ],
  [
    'a surname alone may be meant, whoever spoke before',
    [
      'Then Sipho Orrey was sent off.',
      '“I am ashamed of our people,” said Ada Brill. Orrey apologised. “I let my brothers down,” he wrote.',
    ],
    ['Ada Brill: I am ashamed of our people', 'nobody: I let my brothers down'],
  ],
  [
    'a theme, a mark, a question and last words are nobody’s words',
    [
      'Joss Mabel said that the theme for the year was, by chance, “Under the Bridge”.',
      'The boxes were marked “frozen squid”, the ministry said.',
      'Asked about “mission creep”, Joss Mabel said nothing of use.',
      'The last words on the recorder were “pull up”, the ministry said.',
    ],
    ['Under the Bridge', 'frozen squid', 'mission creep', 'pull up'].map((words) => `no words: ${words}`),
  ],
  [
    'a family is no adverb',
    ['The family said: “We have lost a brother.”'],
    ['family: We have lost a brother.'],
  ],
  ['few words after a colon are said', ['The mayor, Ada Brill, said: “Enough.”'], ['Ada Brill: Enough.']],
  [
    'a trade and a name in commas after the words are one speaker',
    ['“We shut the gates at nine,” the weaver, Petronel Dask, testified.'],
    ['Petronel Dask: We shut the gates at nine'],
  ],
  [
    'one named in commas calls something so',
    ['They refused the deal, which the chief executive, Joss Mabel, had called “our very last one”.'],
    ['Joss Mabel: our very last one'],
  ],
  [
    'a bar that is only called so is nobody’s words',
    ['They met in the bar, which the mayor, Joss Mabel, owned and which was called “our very last one”.'],
    ['no words: our very last one'],
  ],
  [
    'a dash after the colon leads to words too',
    ['Councillor P. Q. Wether said : — “We shall open the hall tonight.”'],
    ['P. Q. Wether: We shall open the hall tonight.'],
  ],
  [
    'a society speaks by its whole name',
    ['The White Heron relief society said: “The wells are foul and must be shut.”'],
    ['White Heron relief society: The wells are foul and must be shut.'],
  ],
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
    'a given name after a body is its officer’s',
    ['“The roof is gone,” leader of the town council Howard Fenn said.'],
    ['Howard Fenn: The roof is gone'],
  ],
  [
    'a paper is called as verbs are',
    ['Joss Mabel told the Evening Post it was “a farce”.'],
    ['Joss Mabel: a farce'],
  ],
  [
    'one of many is none of the others named',
    [
      'Aid workers fled. One, who gave no name, described “a river of people”.',
      '“I did nothing,” one of them shouted.',
    ],
    ['nobody: a river of people', 'nobody: I did nothing'],
  ],
  [
    'kin and bodies speak by their whole names',
    [
      '“I hope he rots,” said the mother of one victim. A doctor at the Brenn clinic, reached by phone, said it was “over”.',
    ],
    ['mother of one victim: I hope he rots', 'doctor at the Brenn clinic: over'],
  ],
  [
    'a quotation that ends with another leads on as any does',
    ['“I said to him, ‘Do not go,’” recalled Joss Mabel.'],
    ['Joss Mabel: I said to him, ‘Do not go,’'],
  ],
  [
    'whoever calls a thing so is named after “by”',
    ['The plan was dismissed by the town’s mayor, Joss Mabel, as “a sketch”.'],
    ['Joss Mabel: a sketch'],
  ],
  [
    'a calling in a compound is no name',
    ['Lockkeeper Howard Fenn slept on the barge. “The gate rose by itself,” Fenn said.'],
    ['Howard Fenn: The gate rose by itself'],
  ],
  [
    'a title before its noun is nobody’s words',
    ['Joss Mabel told the “Morning Desk” programme it was “a farce”.'],
    ['no words: Morning Desk', 'Joss Mabel: a farce'],
  ],
])('%s', (_, paragraphs, wanted) => {
  expect(saidIn(...paragraphs)).toEqual(wanted);
});

const reportedIn = (text: string) =>
  readQuotedAndReported({ id: 'herald', blocks: [{ id: 'p1', kind: 'paragraph', text }] }, [])
    .filter(({ direct }) => !direct)
    .map((one) => one.text);

test.each<[string, readonly string[]]>([
  ['“It fell in the night,” the woman said. Her name is Mina.', []],
  ['The army said it had taken the town, a claim that the rebels denied.', ['it had taken the town']],
  ['The minister did not say that the dam would hold.', []],
  ['The minister continued to look at the river below.', []],
])('what is reported ends where the words of others begin: %s', (text, wanted) => {
  expect(reportedIn(text)).toEqual(wanted);
});

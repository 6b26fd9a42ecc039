import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { indexPersons } from '../../../src/core/quotation/speaker/person.ts';
import { readQuotedAndReported } from '../../../src/core/quotation/speech.ts';

/** What stands between marks in a text, with whoever says it: "nobody" where no one is named, "no words" where it is nobody’s. */
function saidIn(...paragraphs: readonly string[]): string[] {
  const blocks = paragraphs.map((text, at): Block => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
  return readQuotedAndReported({ id: 'herald', blocks }, indexPersons([{ blocks }]))
    .filter(({ direct }) => direct)
    .map(
      ({ text, speakers, isNobodys }) =>
        `${isNobodys ? 'no words' : speakers.join(' + ') || 'nobody'}: ${text}`,
    );
}

test.each<[string, string]>([
  ['A film called “Salt and Snow: The Last Winter” opens on 3 May.', 'Salt and Snow: The Last Winter'],
  ['A party called “Forward With the Valley” won two seats.', 'Forward With the Valley'],
  ['The police hold a man called “the Butcher”.', 'the Butcher'],
  ['Joss Mabel runs a firm dubbed “the octopus” there.', 'the octopus'],
  ['Joss Mabel, called “the Fox” by his friends, fled.', 'the Fox'],
  ['The club opened a bar called “The Drowned Lamb of Ellery.”', 'The Drowned Lamb of Ellery.'],
  ['A documentary, “The Night the River Rose,” opens on Friday.', 'The Night the River Rose'],
  ['She spoke at a lecture entitled “What the water took from us.”', 'What the water took from us.'],
  ['Joss Mabel wrote “The Long Night of the Valley”, a history.', 'The Long Night of the Valley'],
  ['The town, dubbed “Little Ellery”, is empty.', 'Little Ellery'],
])('the title of a work and the name of a thing are nobody’s words: %s', (text, words) => {
  expect(saidIn(text)).toEqual([`no words: ${words}`]);
});

test.each<[string, string]>([
  ['It was a step the mayor called “reckless”.', 'mayor: reckless'],
  ['It was what the union called “a lie”.', 'union: a lie'],
  ['The minister called “absurd” the claim that she knew.', 'minister: absurd'],
  ['A spokesman called “absurd” any talk of a sale.', 'spokesman: absurd'],
  ['Joss Mabel called “enough” from the roof.', 'Joss Mabel: enough'],
  ['A plan that residents called “a joke” is law.', 'residents: a joke'],
  ['Joss Mabel wrote: “The Long Night is over.”', 'Joss Mabel: The Long Night is over.'],
  ['Joss Mabel wrote “we will not go” on the wall.', 'Joss Mabel: we will not go'],
  ['After the film, “We were all in tears,” said Joss Mabel.', 'Joss Mabel: We were all in tears'],
])('whoever calls something so says it: %s', (text, wanted) => {
  expect(saidIn(text)).toEqual([wanted]);
});

test.each<[string, readonly string[]]>([
  [
    '"The guard cried \'All ashore!\' and we went down the ladder," said Joss Mabel.',
    ["Joss Mabel: The guard cried 'All ashore!' and we went down the ladder"],
  ],
  [
    '“The guard asked ‘Who is there?’ but nobody spoke. Then we ran,” said Joss Mabel.',
    ['Joss Mabel: The guard asked ‘Who is there?’ but nobody spoke.', 'Joss Mabel: Then we ran'],
  ],
  [
    '“The guard cried ‘All ashore!’ We ran,” said Joss Mabel.',
    ['Joss Mabel: The guard cried ‘All ashore!’', 'Joss Mabel: We ran'],
  ],
])('a cry inside somebody’s sentence does not cut it: %s', (text, wanted) => {
  expect(saidIn(text)).toEqual(wanted);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'nobody knows who answers a question, nor who goes on from there',
    ['“Who held the rope?” asked the judge, Joss Mabel.', '“My brother.”', '“And the lamp?”', '“Nobody.”'],
    ['Joss Mabel: Who held the rope?', 'nobody: My brother.', 'nobody: And the lamp?', 'nobody: Nobody.'],
  ],
  [
    'nor who answers one that ends its paragraph',
    ['Joss Mabel asked: “Who held the rope?”', '“My brother did.”'],
    ['Joss Mabel: Who held the rope?', 'nobody: My brother did.'],
  ],
  [
    'a yes or no in the same paragraph is the answer of another',
    ['“Was the gate shut?” asked Joss Mabel. “Yes, from noon.”'],
    ['Joss Mabel: Was the gate shut?', 'nobody: Yes, from noon.'],
  ],
  [
    'a speech goes on after a question whose mark is still open',
    ['“Who will pay for this?” asked Joss Mabel. “Who will?', '“The town has no money left.”'],
    [
      'Joss Mabel: Who will pay for this?',
      'Joss Mabel: Who will?',
      'Joss Mabel: The town has no money left.',
    ],
  ],
  [
    'who asks and goes on in the same paragraph speaks on',
    ['“Who will pay for this?” asked Joss Mabel. “The town has no money left.”'],
    ['Joss Mabel: Who will pay for this?', 'Joss Mabel: The town has no money left.'],
  ],
  [
    'no question, no answer',
    ['“They took the rope,” said Joss Mabel.', '“They took the lamp.”'],
    ['Joss Mabel: They took the rope', 'Joss Mabel: They took the lamp.'],
  ],
])('%s', (_, paragraphs, wanted) => {
  expect(saidIn(...paragraphs)).toEqual(wanted);
});

test.each<[string, string]>([
  ['“The mill will go,” said a person familiar with the plan.', 'person familiar with the plan'],
  ['“The mill will go,” a person familiar with the plan said.', 'person familiar with the plan'],
  ['“The mill will go,” said a source close to the owner.', 'source close to the owner'],
  [
    '“The mill will go,” two people with knowledge of the sale said.',
    'two people with knowledge of the sale',
  ],
  ['“The mill will go,” said an official briefed on the sale.', 'official briefed on the sale'],
  ['“The mill will go,” said a banker close to Joss Mabel.', 'banker close to Joss Mabel'],
  ['“The mill will go,” the men were told by foreman Joss Mabel.', 'Joss Mabel'],
  ['The men were warned by Joss Mabel: “The mill will go.”', 'Joss Mabel'],
  ['“The mill will go,” the water board, Brennwater, wrote on its page.', 'Brennwater'],
  ['“The mill will go,” the firm, Brennwater, said.', 'Brennwater'],
  ['“The mill will go,” the opposition hopeful Ada Mabel said.', 'Ada Mabel'],
  ['Thus Mayor Joss Mabel in the hall on Monday: “The mill will go.”', 'Joss Mabel'],
  ['Thus Joss Mabel: “The mill will go.”', 'Joss Mabel'],
  ['Thus spoke Joss Mabel: “The mill will go.”', 'Joss Mabel'],
])('who speaks is named whole: %s', (text, speaker) => {
  const words = text.endsWith('”') ? 'The mill will go.' : 'The mill will go';
  expect(saidIn(text)).toEqual([`${speaker}: ${words}`]);
});

test.each<string>([
  'The tale of the mill was told by Joss Mabel. “The mill will go.”',
  '“The mill will go,” the tale was told by Joss Mabel.',
  'Thus it went on in Ellery: “The mill will go.”',
  '“The mill will go,” ran the line, told by Joss Mabel to his sons.',
  'The men were warned by a shot: “The mill will go.”',
])('where it is not sure, nobody speaks: %s', (text) => {
  expect(saidIn(text).map((one) => one.split(':')[0])).toEqual(['nobody']);
});

test('who follows “says” behind a clause speaks, and not whom the clause is about', () => {
  const blocks: Block[] = [
    { id: 'p1', kind: 'paragraph', text: 'The workers fled at dawn, said the oarsman.' },
  ];
  const heard = readQuotedAndReported({ id: 'herald', blocks }, indexPersons([{ blocks }]));
  expect(heard.map(({ text, speakers }) => [text, speakers])).toEqual([
    ['The workers fled at dawn', ['oarsman']],
  ]);
});

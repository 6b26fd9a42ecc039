import { expect, test } from 'vitest';
import { areApart } from '../../../src/core/passage/apart.ts';
import { readTerms } from '../../../src/core/passage/term.ts';

const terms = (text: string) => readTerms(text).flatMap((sentence) => sentence.terms);

const isApart = (x: string, y: string) => {
  const both = [areApart(terms(x), terms(y)), areApart(terms(y), terms(x))];
  expect(both[0]).toBe(both[1]);
  return both[0];
};

test.each([
  [
    'another place and another count',
    'A shell fell on the market of Sul and killed 14 shoppers.',
    'A shell fell on the market of Belwick and killed 31 shoppers.',
  ],
  [
    'another day and another count',
    'On Monday divers brought 17 bodies ashore at Sul.',
    'On Wednesday divers brought 22 bodies ashore at Sul.',
  ],
  [
    'one count of a day and of an earlier year',
    'At least 25 people died when a bus hit a lorry near Sul on Thursday.',
    'In a crash near Sul in 2019 at least 25 people died.',
  ],
  [
    'so many held, and as many hurt',
    'Police arrested 36 strikers at the gates of the mill.',
    'Doctors treated 36 strikers at the gates of the mill.',
  ],
  [
    'a loss and a vote of one sum',
    'The storm cost growers 4.5 million crowns last month.',
    'The council set 4.5 million crowns aside for a swimming bath last month.',
  ],
  [
    'two statements of one speaker',
    'Harbour master Ines Calder said the channel would stay closed until the wreck was lifted.',
    'Harbour master Ines Calder said that pilots had warned of the shoal for years.',
  ],
  [
    'two quotations of one speaker, named before and after the verb',
    '“The pumps ran all night,” said dyke warden Joos Arend.',
    '“We had no sandbags left,” dyke warden Joos Arend said.',
  ],
])('%s are two things', (_, x, y) => {
  expect(isApart(x, y)).toBe(true);
});

test.each([
  [
    'one count, in other words',
    'A shell on the market of Sul killed 14 shoppers.',
    'Fourteen people died when the marketplace was hit.',
  ],
  [
    'the day of speaking is no day of the matter',
    'Police said on Monday that 17 bodies were ashore at Sul.',
    'Police said on Wednesday that 22 bodies were ashore at Sul.',
  ],
  [
    'a place that only one names',
    'A shell fell on the market of Sul and killed 14 shoppers.',
    'A shell fell on the market and killed 16 shoppers.',
  ],
  [
    'another day without a count',
    'The mayor of Sul resigned on Monday.',
    'The mayor of Sul went on Tuesday.',
  ],
  [
    'the dead beside the hurt of one toll',
    'Nine died and 30 were hurt in the fire.',
    'The fire killed nine and left 30 in hospital.',
  ],
  [
    'one sum of one thing',
    'The storm cost growers 4.5 million crowns.',
    'Growers lost 4.5 million crowns in the storm.',
  ],
  [
    'one statement of one speaker',
    'Harbour master Ines Calder said the channel would stay closed until the wreck was lifted.',
    'The channel will stay shut until the wreck is raised, harbour master Ines Calder said.',
  ],
  [
    'a statement beside what is told of its speaker',
    'Ines Calder said the channel was closed.',
    'Ines Calder closed the channel.',
  ],
  [
    'a sum and who promised it, in another order',
    'Calder said every skipper would get 5,000 crowns.',
    'An aide said payments of 5,000 crowns, which Calder had promised, would begin on Friday.',
  ],
  ['nothing at all', '', ''],
  [
    'one day of which one gives the year',
    'At least 25 people died in the crash on Thursday.',
    'At least 25 people died in the crash on 3 March 2022.',
  ],
  [
    'the worst of its kind since a year',
    'At least 25 people died in the crash on Thursday.',
    'At least 25 people died in the worst crash since 2009.',
  ],
  [
    'a place that was built in a year',
    'The fire at the mill killed 12 weavers on Thursday.',
    'The fire killed 12 weavers at the mill, built in 1998.',
  ],
])('not so %s', (_, x, y) => {
  expect(isApart(x, y)).toBe(false);
});

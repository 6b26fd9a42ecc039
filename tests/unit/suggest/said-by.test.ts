import { expect, test } from 'vitest';
import { saidBy } from '../../../src/core/suggest/said-by.ts';

/** Who says what stands in square brackets. */
function sayerOf(marked: string): string | null {
  const [before = '', inside = ''] = marked.split(/[[\]]/u);
  const start = Array.from(before).length;
  return saidBy(marked.replace(/[[\]]/gu, ''), { start, end: start + Array.from(inside).length });
}

test.each([
  ['The fire was out by [4am], the brigade said, by which time the mill had gone.', 'brigade'],
  ['The river, which stood at [3.4 metres], the water board said, had never been so high.', 'water board'],
  [
    'The mill burned for [six hours], said the mayor, Ada Brill, and nobody saw it start.',
    'the mayor, Ada Brill',
  ],
  ['The quake struck at [6.12am] with a force of 5.8, according to the observatory.', 'observatory'],
  [
    'The leader of the parish council, Joss Mabel, said the water rose by [two metres].',
    'The leader of the parish council, Joss Mabel',
  ],
  ['The port authority said it would stay shut for [at least a week].', 'port authority'],
  ['“The wall gave way at [noon],” said Joss Mabel.', 'Joss Mabel'],
  ['Joss Mabel was on the bridge. “The wall,” he said, “gave way at [noon].”', null],
  ['The number of flooded cellars is put at [700] by the parish clerk.', 'parish clerk'],
  ['The loss was provisionally estimated at about [40] horses by the insurers.', 'insurers'],
  ['The drowned were given as [12] by the mayor, Ada Brill.', 'the mayor, Ada Brill'],
  ['The loss was put at [300] by the end of the week.', null],
  ['The loss was put at [300] by Christmas.', null],
  ['The loss was put at [300] by midnight.', null],
  ['The loss was not put at [300] by the mayor.', null],
  ['The number was put at [12] killed by the army.', null],
  ['The number was put at [12] and the bridge was shut by the army.', null],
  ['The White Heron relief society reckons that [300] are without a roof.', 'White Heron relief society'],
  ['The match began at [3pm], and the mayor said it would go on.', null],
  ['The mill opened in 1880. It burned for [six hours].', null],
])('hours and measures are said by whoever their sentence names, as counts are: %s', (marked, wanted) => {
  expect(sayerOf(marked)).toBe(wanted);
});

test('the hour at which somebody spoke is nobody’s figure', () => {
  expect(sayerOf('The mayor told reporters at [10am] that the bridge was shut.')).toBeNull();
  expect(sayerOf('The bridge was shut, the mayor said on Monday shortly after [noon].')).toBeNull();
  expect(sayerOf('The mayor said the bridge was shut at [10am].')).toBe('mayor');
});

test.each([
  ['“It was a train under the bed,” said Joss Mabel, as rescuers carried out [12] bodies.', null],
  ['The bus, which the company said held 48 people, fell [30 metres].', null],
  ['The bus, which the company said held [48] people, fell 30 metres.', 'company'],
  ['The minister did not say how [12] prisoners died.', null],
  ['Ada Brill thanked Lena Falk. She said [40] people had been hurt.', null],
  ['Ada Brill spoke in Port Ellery. She said [40] people had been hurt.', 'Ada Brill'],
  ['[340] people had died by Friday, figures released by the ministry showed.', 'ministry'],
  ['[340] people have died, health ministry data show.', 'health ministry'],
  [
    '[Twelve] people were hurt in the quake, the geological survey said, and two bridges fell.',
    'geological survey',
  ],
  ['The sale, “a gift” in the words of the mayor, cost [40] jobs.', null],
  ['The inquiry saw [40] letters before the chairman, Joss Mabel, said it would rest.', null],
  ['The mayor told a press briefing at [10am] that the bridge was shut.', null],
  ['Stations set up to monitor the conflict said [12] people died.', null],
])('a figure is said by nobody where others may tell it: %s', (marked, wanted) => {
  expect(sayerOf(marked)).toBe(wanted);
});

test.each([
  ['Sources close to the council say [12] villages were lost.', 'Sources close to the council'],
  [
    '[12] villages were lost, two people familiar with the search said.',
    'two people familiar with the search',
  ],
  ['The opposition alleges that [12] voters were beaten.', 'opposition'],
  ['The coalition claims that [12] voters were beaten.', 'coalition'],
  ['The strikers complained that [12] of them had been beaten.', 'strikers'],
  ['Eyewitnesses told the Herald that [4] carts had sunk.', 'Eyewitnesses'],
  ['[40] cows are lost, herders in the marsh complain.', 'herders'],
  ['[40] cows are lost, growers fear.', 'growers'],
  ['[Nine] miners were saved, the consul at Port Ellery telegraphs.', 'consul at Port Ellery'],
  ['The headmaster cabled that [nine] boys were ill.', 'headmaster'],
  ['The skipper radioed that [three] of the crew were hurt.', 'skipper'],
  ['[Three] of the crew were hurt, the skipper radioed.', 'skipper'],
  ['In the view of historian Greta Molk, [40] farms will go.', 'historian Greta Molk'],
  ['In the opinion of the mayor, [40] farms will go.', 'mayor'],
  ['In the mayor’s view, [40] farms will go.', 'mayor'],
  ['The mining office’s figures show that [6] shafts fell in.', 'mining office'],
  ['The boat with the workers lost [12] men, says the mariner who swam.', 'mariner'],
  ['In May, the workers lost [12] men, said a ferryman.', 'ferryman'],
  ['Joss Mabel, the mayor, said the dam held [12] boats.', 'Joss Mabel'],
  ['Joss Mabel, who was late, said the dam lost [12] doors.', 'Joss Mabel'],
  ['The families were told by the army that [12] boys had died.', 'army'],
  ['[Twelve] boys had died, the families were told by the army.', 'army'],
])('whoever reports a figure is named, in the plural and by office too: %s', (marked, wanted) => {
  expect(sayerOf(marked)).toBe(wanted);
});

test.each([
  ['The footage suggests that [12] boats were lost.'],
  ['The wreck revealed that [12] doors were shut.'],
  ['The state radio had [12] masts.'],
  ['The house was wired for [12] lamps.'],
  ['The telegraph office had [12] clerks.'],
  ['“The bridge,” a gift in the view of the mayor, cost [40] jobs.'],
  ['In the view from the tower, [40] farms stood dark.'],
  ['The opposition won [12] seats.'],
  ['The boys were told by the army to carry [12] sacks.'],
  ['The [12] boys were told by the army to run.'],
  ['The tale of the [12] boys was told by Joss Mabel.'],
])('and where nobody reports it nobody is: %s', (marked) => {
  expect(sayerOf(marked)).toBeNull();
});

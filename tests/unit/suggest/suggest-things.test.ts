import { expect, test } from 'vitest';
import { suggestText } from '../../../src/core/suggest/suggest-text.ts';

/** Forces, weapons and damage, as news prints them. */

/** What is proposed for an article of one sentence: each figure with its quantity, in the order of the text. */
const proposalsFor = (sentence: string) =>
  suggestText(`A headline without a number\n\n${sentence}\n`).map(
    ({ figure, question }) => `${figure.text} ${question.quantity}`,
  );

const THINGS: [string, string[]][] = [
  [
    'More than 3,500 homes were destroyed by the wildfire, which forced 80,000 people to flee.',
    ['More than 3,500 damage', '80,000 displaced'],
  ],
  ['The neighbour has massed more than 100,000 troops near the border.', ['more than 100,000 troops']],
  ['The alliance will deploy 4,000 additional soldiers to the region.', ['4,000 troops']],
  [
    'Government forces said they had destroyed 18 tanks and 40 other armoured vehicles.',
    ['18 equipment', '40 equipment'],
  ],
  ['Air defences shot down 29 of 36 drones launched overnight, the air force said.', ['29 equipment']],
  ['The storm caused more than €500 million in damage.', ['more than €500 million damage']],
  ['Some 2,000 police officers were deployed across the city.', ['Some 2,000 troops']],
  ['The flood swept away 12 bridges and damaged 340 km of road.', ['12 damage']],
  ['The ministry said 600 buildings had collapsed.', ['600 damage']],
  ['About 1,500 soldiers are taking part in the search.', ['About 1,500 troops']],
  ['Thirty helicopters and 2,000 firefighters are battling the flames.', ['Thirty equipment']],
  ['Protesters torched 14 vehicles and three police stations.', ['14 damage', 'three damage']],
  ['Looters ransacked dozens of shops.', ['dozens damage']],
  [
    'Officials said 3,419 had died there, with 20,534 injured and 5,775 buildings destroyed.',
    ['3,419 deaths', '20,534 injuries', '5,775 damage'],
  ],
  ['The military deployed 20 warplanes and two warships.', ['20 equipment', 'two equipment']],
  ['Officials said the attack involved 40 missiles and 80 drones.', ['40 equipment', '80 equipment']],
  ['The alliance sent 2,030 troops and 250 vehicles.', ['2,030 troops', '250 equipment']],
  ['A convoy of 40 military trucks left the base.', ['40 equipment']],
  [
    'The blaze destroyed 17 buildings, damaged 30 more and displaced 120 people.',
    ['17 damage', '30 damage', '120 displaced'],
  ],
  [
    'The air force said it launched 81 missiles and eight drones, of which 34 were shot down.',
    ['81 equipment', 'eight equipment', '34 equipment'],
  ],
  [
    'The number of homes destroyed has risen to 2,207, with 96 people confirmed dead.',
    ['2,207 damage', '96 deaths'],
  ],
  ['Some 3,000 rockets were fired in the first hours of the attack.', ['Some 3,000 equipment']],
  ['The governor activated 5,000 National Guard members.', ['5,000 troops']],
  ['A 3,000-strong force will be sent to the island.', ['3,000 troops']],
  ['Some 1,500 riot police were on the streets.', ['Some 1,500 troops']],
  ['Protesters set fire to 14 police vehicles.', ['14 damage']],
  [
    'Heavy rains have killed 1,100 people, including 380 children, since mid-June and destroyed a million homes.',
    ['1,100 deaths', '380 deaths', 'a million damage'],
  ],
  ['The floods have caused an estimated $10bn of damage.', ['an estimated $10bn damage']],
  [
    'Its forces destroyed 13 tanks, 25 armoured vehicles and six artillery systems over the past day.',
    ['13 equipment', '25 equipment', 'six equipment'],
  ],
  [
    'Western intelligence estimates that the country has lost more than 3,000 tanks.',
    ['more than 3,000 equipment'],
  ],
  ['About 190,000 soldiers are massed along the frontier.', ['About 190,000 troops']],
  ['He ordered a partial mobilisation of 300,000 reservists.', ['300,000 troops']],
  ['The blast shattered windows and damaged about 20 nearby houses.', ['about 20 damage']],
  ['More than 500 firefighters were battling the blaze with the help of 12 aircraft.', ['12 equipment']],
  [
    'Some 700 firefighters backed by 200 vehicles and six aircraft are fighting the fire.',
    ['200 equipment', 'six equipment'],
  ],
  ['Two hundred ambulances and 100 doctors were rushed to the site.', ['Two hundred equipment']],
  ['Some 87,000 police and gendarmes have been mobilised nationwide.', ['Some 87,000 troops']],
  ['Rioters burned 577 vehicles and 74 buildings overnight.', ['577 damage', '74 damage']],
  ['The volcano has displaced 7,000 people and destroyed 300 houses.', ['7,000 displaced', '300 damage']],
  ['More than 1,100 homes and businesses burned.', ['More than 1,100 damage']],
  ['The army said on Sunday that it had intercepted 300 drones and missiles.', ['300 equipment']],
  ['The first convoy of 20 trucks carrying aid crossed on Saturday.', ['20 equipment']],
  ['More than 150 aftershocks have been recorded, and 6,000 soldiers deployed.', ['6,000 troops']],
  ['Ten houses collapsed.', ['Ten damage']],
  ['Dozens of homes were under water.', ['Dozens damage']],
  [
    'The defence ministry in London said the country had lost about 2,000 armoured vehicles.',
    ['about 2,000 equipment'],
  ],
  [
    'Fires have so far claimed at least 33 lives nationally, including nine firefighters, and destroyed thousands of homes.',
    ['at least 33 deaths', 'nine deaths', 'thousands damage'],
  ],
  ['Officials said 1,588 homes and 500 outbuildings had been razed.', ['1,588 damage', '500 damage']],
  [
    'The president said 3,000 soldiers, 500 police and 20 helicopters would be sent to the region.',
    ['3,000 troops', '500 troops', '20 equipment'],
  ],
  ['Losses to farmers are put at 1.2 billion euros.', ['1.2 billion euros damage']],
  [
    'Cyclone damage has been estimated at more than $1 billion and some 1.5 million people have been affected.',
    ['more than $1 billion damage'],
  ],
  ['The clashes, in which three people died, left 20 cars burnt out.', ['three deaths', '20 damage']],
];

test.each(THINGS)('forces and damage: %s', (sentence, expected) => {
  expect(proposalsFor(sentence)).toEqual(expected);
});

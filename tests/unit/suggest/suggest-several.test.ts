import { expect, test } from 'vitest';
import { suggestText } from '../../../src/core/suggest/suggest-text.ts';

/** Several figures in a sentence: lists, parts, what is left unsaid, both voices. */

/** What is proposed for an article of one sentence: each figure with its quantity, in the order of the text. */
const proposalsFor = (sentence: string) =>
  suggestText(`A headline without a number\n\n${sentence}\n`).map(
    ({ figure, question }) => `${figure.text} ${question.quantity}`,
  );

const SEVERAL: [string, string[]][] = [
  ['Pit blast kills at least nine in Norwick, dozens trapped', ['at least nine deaths']],
  ['Three of the 11 people arrested at the port are under 16.', ['Three arrests', '11 arrests']],
  ['Women made up 14 of the 40 dead.', ['14 deaths', '40 deaths']],
  ['The raid left 50 casualties, 14 of them fatal, a surgeon said.', ['14 deaths']],
  ['Of the nine climbers, five of the seven missing were found dead.', ['five deaths']],
  ['The port says 40 people might have died, though rescuers found few.', ['40 deaths']],
  ['Twelve soldiers were hurt during an exercise.', ['Twelve injuries']],
  [
    'At least 41 people have been killed and more than 200 injured after a powerful earthquake hit the coast, officials say.',
    ['At least 41 deaths', 'more than 200 injuries'],
  ],
  [
    'The death toll from the landslide has risen to 113, with 64 people still missing, the disaster agency said on Tuesday.',
    ['113 deaths', '64 missing'],
  ],
  ['Rescuers have recovered 27 bodies and are searching for 14 others.', ['27 deaths', '14 missing']],
  [
    'Air strikes killed at least 32 people overnight, including 12 children, according to the health ministry.',
    ['at least 32 deaths', '12 deaths'],
  ],
  [
    'Ten people died and another 23 were taken to hospital after a bus plunged into a ravine.',
    ['Ten deaths', '23 injuries'],
  ],
  [
    'Eight people, including two children, were killed in a shooting at a shopping mall.',
    ['Eight deaths', 'two deaths'],
  ],
  [
    'The gunman killed eight people and wounded seven others before he was shot dead by police.',
    ['eight deaths', 'seven injuries'],
  ],
  ['A suicide bomber killed 34 worshippers and wounded 80 at a mosque.', ['34 deaths', '80 injuries']],
  ['The blast left 13 dead and 70 wounded.', ['13 deaths', '70 injuries']],
  ['Coast guard crews rescued 47 migrants and recovered three bodies.', ['47 rescued', 'three deaths']],
  ['The outbreak has sickened 340 people and killed 12.', ['340 injuries', '12 deaths']],
  ['Two pilots and three flight attendants died.', ['Two deaths', 'three deaths']],
  ['The dead included four soldiers and 11 civilians.', ['four deaths', '11 deaths']],
  ['Five police officers were injured, two of them seriously.', ['Five injuries', 'two injuries']],
  ['Six officers were hurt and 29 people arrested during the march.', ['Six injuries', '29 arrests']],
  ['Troops opened fire, killing at least 18 and wounding dozens.', ['at least 18 deaths', 'dozens injuries']],
  ['The clashes left three people dead and more than 50 hurt.', ['three deaths', 'more than 50 injuries']],
  ['One person was killed and 12 others injured.', ['One deaths', '12 injuries']],
  [
    'More than 2,000 people were confirmed dead and 2,059 injured, state television said.',
    ['More than 2,000 deaths', '2,059 injuries'],
  ],
  [
    'Forty-nine people were hospitalized, five in critical condition.',
    ['Forty-nine injuries', 'five injuries'],
  ],
  [
    'The train, with 350 people on board, derailed, killing 36 and injuring 100.',
    ['36 deaths', '100 injuries'],
  ],
  [
    'Shelling killed four civilians in the village, the governor said, adding that 11 more were wounded.',
    ['four deaths', '11 injuries'],
  ],
  [
    'The Health Ministry said 21 people were killed, among them five women and four children.',
    ['21 deaths', 'five deaths', 'four deaths'],
  ],
  [
    'Almost 300 people are dead, at least 150 are missing and thousands have been left homeless.',
    ['Almost 300 deaths', 'at least 150 missing', 'thousands displaced'],
  ],
  [
    'Rights groups say at least 76 people have been killed and 1,200 arrested.',
    ['at least 76 deaths', '1,200 arrests'],
  ],
  [
    'The army said that two soldiers had been killed and that it had killed six militants.',
    ['two deaths', 'six deaths'],
  ],
  [
    'The crush killed at least 153 people, mostly in their 20s, and left 82 others injured.',
    ['at least 153 deaths', '82 injuries'],
  ],
  [
    'At least 73 people were killed by the fire and another 55 suffered injuries.',
    ['At least 73 deaths', '55 injuries'],
  ],
  [
    'Hospitals have received 65 bodies and 124 injured people in the past 24 hours.',
    ['65 deaths', '124 injuries'],
  ],
  [
    'Some 1,600 members of the security forces were wounded and 16 killed.',
    ['Some 1,600 injuries', '16 deaths'],
  ],
  [
    'At least 5,300 people were presumed dead and another 10,000 were believed to be missing.',
    ['At least 5,300 deaths', '10,000 missing'],
  ],
  [
    'More than 11,300 people have died in the port, the aid agency said, and another 10,100 are reported missing.',
    ['More than 11,300 deaths', '10,100 missing'],
  ],
  [
    "Militants killed 1,400 people and took more than 200 hostage; the enclave's health ministry says 8,000 people have been killed, including 3,300 children.",
    ['1,400 deaths', '8,000 deaths', '3,300 deaths'],
  ],
  [
    'The avalanche hit a camp of 30 climbers; seven were rescued and four bodies recovered.',
    ['seven rescued', 'four deaths'],
  ],
  ['Of the 22 injured, seven are in serious condition.', ['22 injuries', 'seven injuries']],
  ['Nineteen children and two adults were killed.', ['Nineteen deaths', 'two deaths']],
  [
    'Police said they had made 41 arrests and that 27 officers had been injured.',
    ['41 arrests', '27 injuries'],
  ],
  ['The gunman shot and killed three people and wounded five.', ['three deaths', 'five injuries']],
  ['Two more people died on Thursday, taking the death toll to 35.', ['Two deaths', '35 deaths']],
  ['Officials found six more bodies, pushing the toll past 1,000.', ['six deaths', 'past 1,000 deaths']],
  [
    'The interior ministry said 2,122 people were killed and 2,421 injured.',
    ['2,122 deaths', '2,421 injuries'],
  ],
  ['Six villagers, including two teenagers, were shot dead.', ['Six deaths', 'two deaths']],
  ['One soldier was killed and two were wounded when a mine exploded.', ['One deaths', 'two injuries']],
  [
    'Doctors at the hospital said they had received 14 bodies and treated more than 100 wounded.',
    ['14 deaths', 'more than 100 injuries'],
  ],
  [
    "The rebels' Ministry of Health reported that 53 people were killed, five of them children.",
    ['53 deaths', 'five deaths'],
  ],
  [
    'Police used water cannon and detained about 40 protesters, including three minors.',
    ['about 40 arrests', 'three arrests'],
  ],
  ['The ministry said 101 officers were injured and 201 people arrested.', ['101 injuries', '201 arrests']],
  ['At least two people were killed and several injured.', ['At least two deaths', 'several injuries']],
  [
    'The military says the attack killed 12 fighters; residents say 17 civilians died.',
    ['12 deaths', '17 deaths'],
  ],
  [
    'More than 2,400 people have been killed and 12,000 hurt, according to the state broadcaster, making it the deadliest earthquake in the country for two decades.',
    ['More than 2,400 deaths', '12,000 injuries'],
  ],
  ['According to police, the attackers killed four guards and freed 12 prisoners.', ['four deaths']],
  [
    'The quake, which struck at a depth of 10 km, killed 1,300 and left 1,800 injured.',
    ['1,300 deaths', '1,800 injuries'],
  ],
  [
    'Nearly 10,000 have been reported dead in the country alone, with 1,500 more across the border.',
    ['Nearly 10,000 deaths', '1,500 deaths'],
  ],
  [
    'As of Friday, 288 people were confirmed dead, with more than 900 injured, some of them critically.',
    ['288 deaths', 'more than 900 injuries'],
  ],
  [
    'More than 40 police officers and 30 protesters needed hospital treatment.',
    ['More than 40 injuries', '30 injuries'],
  ],
  [
    'Security forces arrested 1,766 people over the weekend, of whom 600 remain in custody.',
    ['1,766 arrests', '600 arrests'],
  ],
  ['Two further deaths brought the total to 19.', ['Two deaths', '19 deaths']],
  ['The army put its own losses at six dead and 14 wounded.', ['six deaths', '14 injuries']],
  [
    'Police fired live rounds, wounding at least 11, two of them fatally, medics said.',
    ['at least 11 injuries', 'two deaths'],
  ],
  [
    'Nine bodies were brought to the morgue and 54 wounded people to the clinic, a doctor said.',
    ['Nine deaths', '54 injuries'],
  ],
  ['The avalanche killed five skiers, three of them foreigners.', ['five deaths', 'three deaths']],
  [
    'Fighting has forced 1.6 million people from their homes and killed more than 9,000.',
    ['1.6 million displaced', 'more than 9,000 deaths'],
  ],
  ['Heavy fighting killed 46 rebels and 11 government troops on Thursday.', ['46 deaths', '11 deaths']],
  [
    'More than a dozen people were killed, including at least three Americans, when a gunman opened fire, authorities said.',
    ['More than a dozen deaths', 'at least three deaths'],
  ],
  [
    'The attack, the deadliest on the country’s police in years, killed 18 officers and wounded 40, including six civilians.',
    ['18 deaths', '40 injuries', 'six injuries'],
  ],
  [
    'Rescue workers on Saturday pulled three survivors and 11 bodies from the wreckage of the hotel, bringing the number of dead to 22.',
    ['three rescued', '11 deaths', '22 deaths'],
  ],
  [
    'The ministry of health said at least 4,385 people had been killed and 13,561 wounded since the start of the war on 7 October.',
    ['at least 4,385 deaths', '13,561 injuries'],
  ],
  [
    'Twelve police officers were wounded, four seriously, and 51 protesters arrested, the prefecture said.',
    ['Twelve injuries', 'four injuries', '51 arrests'],
  ],
  ['Two of the five suspects were shot dead and the other three arrested.', ['Two deaths', 'three arrests']],
  [
    'The ferry, licensed for 80, had more than 200 on board; 33 bodies have been found, 120 people have been saved and the rest are missing.',
    ['33 deaths', '120 rescued'],
  ],
  [
    'The regional health department said 19 people, 5 of them children, were hospitalized with injuries.',
    ['19 injuries', '5 injuries'],
  ],
  [
    'A spokesman for the fire service said 46 people were in hospital, 12 of whom were on ventilators.',
    ['46 injuries', '12 injuries'],
  ],
  [
    'As of 6 p.m., the state had reported 17 deaths, 12 of them in one county, and 163 people unaccounted for.',
    ['17 deaths', '12 deaths', '163 missing'],
  ],
  [
    'His office said 270 people had been rescued by boat and 40 by helicopter.',
    ['270 rescued', '40 rescued'],
  ],
  [
    'Between 10 and 15 people were killed, a security source said, while local officials spoke of more than 30 dead.',
    ['Between 10 and 15 deaths', 'more than 30 deaths'],
  ],
  [
    'State television reported that two people had died and dozens had been injured, among them a cameraman.',
    ['two deaths', 'dozens injuries'],
  ],
  ['The rebels claim to have captured 150 soldiers and killed 300.', ['150 arrests', '300 deaths']],
  [
    'Authorities have confirmed 13 deaths but expect more as 90 people are unaccounted for.',
    ['13 deaths', '90 missing'],
  ],
];

test.each(SEVERAL)('several figures: %s', (sentence, expected) => {
  expect(proposalsFor(sentence)).toEqual(expected);
});

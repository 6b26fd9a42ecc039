import { expect, test } from 'vitest';
import { suggestText } from '../../../src/core/suggest/suggest-text.ts';

/** What was done with a part of those who were held, hurt or killed is not what befell the whole. */

const proposalsFor = (sentence: string) =>
  suggestText(`A headline without a number\n\n${sentence}\n`).map(
    ({ figure, question }) => `${figure.text} ${question.quantity}`,
  );

test.each([
  ['The sheriff has released 41 of the 66 people detained at the port.', ['66 arrests']],
  ['Officers freed 31 of the 66 people arrested at the march.', ['66 arrests']],
  ['Officers let 31 of the 66 detainees go.', ['66 arrests']],
  ['Prosecutors have charged 14 of the 66 people arrested.', ['66 arrests']],
  ['Some 31 of the 66 detained have been freed.', ['66 arrests']],
  ['Thirty-one of the 66 detained were charged with arson.', []],
  ['Doctors have identified 13 of the 44 killed.', ['44 deaths']],
  ['Thirteen of the 44 dead have been buried.', ['44 deaths']],
  ['So far 13 of the 44 people killed in the storm have been identified.', ['44 deaths']],
  ['Clinics have discharged 21 of the 53 people injured in the blast.', ['53 injuries']],
  ['Twenty-one of the 53 wounded have recovered.', ['53 injuries']],
  ['Rebels released 13 of the 44 hostages.', []],
  ['Police detained 66 people and released 41 of them.', ['66 arrests']],
  ['Police detained 66 people, 41 of whom have been released.', ['66 arrests']],
  ['Forty-four people were killed; 13 of them have been identified.', ['Forty-four deaths']],
  ['Of the 44 dead, 13 have been identified.', ['44 deaths']],
  // What befell the part, or what it is, stays.
  ['The fire killed 41 of the 66 passengers.', ['41 deaths']],
  ['The bomb wounded 13 of the 44 soldiers.', ['13 injuries']],
  ['Rescuers freed 13 of the 44 trapped miners.', ['13 rescued']],
  ['Four of the 13 wounded have since died.', ['Four deaths', '13 injuries']],
  ['Police said 41 of the 66 people detained were students.', ['41 arrests', '66 arrests']],
])('%s', (sentence, expected) => {
  expect(proposalsFor(sentence)).toEqual(expected);
});

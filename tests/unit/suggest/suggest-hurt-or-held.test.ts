import { describe, expect, test } from 'vitest';
import { suggestText } from '../../../src/core/suggest/suggest-text.ts';

/** Who was hurt or held, and parts of them: invented sentences of newspapers of many periods. */

/** What is proposed for an article of one sentence: each figure with its quantity, in the order of the text. */
const proposalsFor = (sentence: string) =>
  suggestText(`A headline without a number\n\n${sentence}\n`).map(
    ({ figure, question }) => `${figure.text} ${question.quantity}`,
  );

const HURT: [string, string[]][] = [
  ['Nine passengers sustained broken arms when the bus braked.', ['Nine injuries']],
  ['Three miners received severe burns.', ['Three injuries']],
  ['Six of the guests got off with cuts and grazes.', ['Six injuries']],
  ['Two boys escaped with minor bruises.', ['Two injuries']],
  ['Four firemen suffered shock and were sent home.', ['Four injuries']],
  ['Seven labourers sustained contusions and a fractured skull.', ['Seven injuries']],
  ['At least six women received cuts from flying glass.', ['At least six injuries']],
  ['Nine climbers suffered frostbite.', ['Nine injuries']],
  ['Thirty people suffered carbon monoxide poisoning.', ['Thirty injuries']],
  ['Three had broken legs.', ['Three injuries']],
  ['Forty workers suffered pay cuts.', []],
  ['Forty workers suffered cuts in wages.', []],
  ['Twelve libraries suffered cuts.', []],
  ['Six favourites suffered shock defeats.', []],
  ['Three teams received a bruising in the press.', []],
  ['Two councillors got off with a fine.', []],
  ['Twenty passengers suffered no injuries.', []],
  ['All 40 escaped injury.', []],
  ['Forty farmers received compensation for burns.', []],
];

const HELD: [string, string[]][] = [
  ['Sixteen youths were held after a brawl outside the dance hall.', ['Sixteen arrests']],
  ['Six were held over the theft of a lorry.', ['Six arrests']],
  ['Nine men were held following a riot in the prison yard.', ['Nine arrests']],
  ['Five people are being held for questioning.', ['Five arrests']],
  ['Two brothers are held on suspicion of arson.', ['Two arrests']],
  ['Eight dockers were held in the cells overnight.', ['Eight arrests']],
  ['Detectives held four men after a chase.', ['four arrests']],
  ['Two memorial services were held for the victims.', []],
  ['Forty meetings were held without incident.', []],
  ['Six sessions were held over two days.', []],
  ['Four rallies were held after the murder.', []],
  ['Forty men held the bridge for three days.', []],
  ['Twelve tellers were held at gunpoint.', []],
  ['The hall held 40 people.', []],
  ['They held 12 rallies over the winter.', []],
  ['Two hostages were held for nine days.', []],
  ['Forty passengers were held up by the snow.', []],
];

const SHARES: [string, string[]][] = [
  ['Two houses in every three were damaged.', []],
  ['One house in four was destroyed.', []],
  ['Three patients out of ten died.', []],
  ['One child in 20 died.', []],
  ['Nearly one worker in three was hurt.', []],
  ['Two people in three villages were killed.', ['Two deaths']],
  ['Twelve people in ten towns died.', ['Twelve deaths']],
  ['Two people in five days were killed.', ['Two deaths']],
];

const PARTS: [string, string[]][] = [
  ['Twelve people were injured, of whom three gravely.', ['Twelve injuries', 'three injuries']],
  ['Twelve people were injured, of whom two died.', ['Twelve injuries', 'two deaths']],
  [
    'Seven people were killed and 15 injured, of whom six seriously.',
    ['Seven deaths', '15 injuries', 'six injuries'],
  ],
  ['Eight were hurt, of whom 5 slightly and 3 seriously.', ['Eight injuries', '5 injuries', '3 injuries']],
  ['The crash left 6 dead, of whom 2 children, and 11 hurt.', ['6 deaths', '2 deaths', '11 injuries']],
  ['Forty houses burned, of which 12 completely.', ['Forty damage', '12 damage']],
  ['Forty people were on the bus, of whom 11 were injured.', ['11 injuries']],
  ['The firm has 300 workers, of whom 40 are women.', []],
];

const NUMBERS: [string, string[]][] = [
  ['Relatives of the missing should call 0345 600 723.', []],
  ['The number for relatives of those killed is 020 7946 0018.', []],
  ['Nine people died; the helpline is 116 123.', ['Nine deaths']],
];

const OLD_AND_NEW: [string, string[]][] = [
  ['The killed number 43, and the wounded 112.', ['43 deaths', '112 injuries']],
  ['Return of casualties: killed 3, wounded 17, missing 2.', ['3 deaths', '17 injuries', '2 missing']],
  ['The cholera carried off 312 persons in the parish last month.', ['312 deaths']],
  ['The flood carried off 31 sheds.', ['31 damage']],
  ['Death roll of 44 in hotel fire', ['44 deaths']],
  ['BUS PLUNGE: 19 DEAD, 7 CRITICAL', ['19 deaths', '7 injuries']],
  ['Two of the papers were critical of the mayor.', []],
  ['A boiler burst on board the steamer, scalding eleven stokers.', ['eleven injuries']],
  ['Two men were overcome by fumes.', ['Two injuries']],
  ['Gas killed three sewer workers and left two unconscious.', ['three deaths', 'two injuries']],
  ['Three soldiers were blown to pieces.', ['Three deaths']],
  ['Two bridges were blown to pieces.', []],
  ['Four boys trapped in the cave were brought out unhurt.', ['Four rescued']],
  ['Thousands of refugees have poured across the frontier.', ['Thousands displaced']],
  ['The hurricane unroofed 140 houses in Port Sable.', ['140 damage']],
  ['Shelling reduced 60 homes to rubble.', ['60 damage']],
  ['The firm reduced 60 posts to part-time.', []],
  ['Twelve bathers were swept away.', []],
  ["Of the ship's company of 31 only eight were saved.", ['eight rescued']],
  ['Out of a crew of 40 only six survived.', ['six rescued']],
  ['From a complement of 200 men, 61 were drowned.', ['61 deaths']],
  ['Six of a party of 14 climbers are missing.', ['Six missing']],
  ['A party of 14 climbers is missing.', ['14 missing']],
  ['Nineteen patients contracted typhoid, and four succumbed.', ['four deaths']],
  ['Three miners were injured and later died.', ['Three deaths']],
  ['Three miners were taken to hospital, where they died.', ['Three deaths']],
  ['Three miners were hurt, and two died.', ['Three injuries', 'two deaths']],
  ['Three miners were hurt and another died.', ['Three injuries']],
  ['Eleven children lost one or both parents.', []],
  ['Nine men were hurt, and 22 houses were more or less badly damaged.', ['Nine injuries', '22 damage']],
];

describe.each([
  ['hurt', HURT],
  ['held', HELD],
  ['shares', SHARES],
  ['parts', PARTS],
  ['telephone numbers', NUMBERS],
  ['words of many periods', OLD_AND_NEW],
])('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, proposals) => {
    expect(proposalsFor(sentence)).toEqual(proposals);
  });
});

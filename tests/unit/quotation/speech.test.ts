import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { findQuotes } from '../../../src/core/text/quote-mark.ts';
import { indexPersons } from '../../../src/core/quotation/speaker/person.ts';
import { readSpeech } from '../../../src/core/quotation/speech.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { character } from '../kit/character.ts';

const blocksOf = (paragraphs: readonly string[]): Block[] =>
  paragraphs.map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph', text }));

const hear = (...paragraphs: string[]) => {
  const article = { id: 'herald', blocks: blocksOf(paragraphs) };
  return readSpeech(article, indexPersons([article]));
};

/** Who says which words between quotation marks, in order. */
const quoted = (...paragraphs: string[]) =>
  hear(...paragraphs)
    .filter(({ direct }) => direct)
    .map(({ speakers, text }) => `${speakers.join(' + ')}: ${text}`);

const reported = (...paragraphs: string[]) =>
  hear(...paragraphs)
    .filter(({ direct }) => !direct)
    .map(({ speakers, text }) => `${speakers.join(' + ')}: ${text}`);

describe('what stands between quotation marks', () => {
  test.each([
    ['curled', 'Roe said “the quay is gone”.', ['the quay is gone']],
    ['straight', 'Roe said "the quay is gone".', ['the quay is gone']],
    ['single', 'Roe said ‘the quay is gone’.', ['the quay is gone']],
    ['low', 'Roe said „the quay is gone“.', ['the quay is gone']],
    ['pointed', 'Roe said « the quay is gone ».', ['the quay is gone']],
    ['pointed inwards', 'Roe said »the quay is gone«.', ['the quay is gone']],
    ['one shape for both', 'Roe said ”the quay is gone”.', ['the quay is gone']],
    ['two in a line', '“We ran,” said Roe. “All of us.”', ['We ran', 'All of us.']],
    ['one inside another', '“He shouted ‘run’ and we ran,” said Roe.', ['He shouted ‘run’ and we ran']],
    ['nested in its own kind', '“They call it “the pit” here,” said Roe.', ['They call it “the pit” here']],
    ['closed by an opening mark', '“It took the roof, “Roe told reporters.', ['It took the roof']],
    ['closed behind a space', '“It was a wall of water, ”he said.', ['It was a wall of water']],
    ['never closed', 'Roe spoke of “a wall of water. The road is open.', ['a wall of water.']],
    ['closed and never opened', 'It will be stable soon. ” Roe left.', []],
    ['an opening mark at the end', 'It will be stable soon. “', []],
    ['marks without words', 'The sign read “ … ”.', []],
    ['a plural in single marks', '‘The keepers’ boat is gone,’ said Roe.', ['The keepers’ boat is gone']],
    ['a plural within a term', "The 'farmers' revolt' is over.", ["farmers' revolt"]],
    ['two cut words in single marks', "'We got 'em out o' there,' said Roe.", ["We got 'em out o' there"]],
    ['doubled single marks', "``It took the roof,'' said Roe.", ['It took the roof']],
    ['straight and never closed', 'Roe said, "Shut the gate. Then he left.', ['Shut the gate.']],
    [
      'straight, the first never closed',
      '"We ran, said Roe. "All of us."',
      ['We ran, said Roe.', 'All of us.'],
    ],
    ['inches', 'A 6" pipe and a 4" pipe burst.', []],
    ['apostrophes', 'The boats’ crews didn’t see the ’98 storm.', []],
  ])('%s', (_, text, words) => {
    expect(findQuotes(text).map((span) => sliceText(text, span))).toEqual(words);
  });

  test('a speech of several paragraphs closes with the last one', () => {
    expect(
      quoted('“The bank fell at six,” said Ada Roe.', '“Then the bridge went down.', '“We heard it go.”'),
    ).toEqual([
      'Ada Roe: The bank fell at six',
      'Ada Roe: Then the bridge went down.',
      'Ada Roe: We heard it go.',
    ]);
  });
});

test.each([
  ['curled', '“The bank fell. We ran.', '“The bridge went.', true],
  ['straight', '"The bank fell. We ran.', '"The bridge went.', true],
  ['single', '‘The keepers’ bank fell. We ran.', '‘The bridge went.', true],
  ['curled, behind a verb', 'Roe said: “The bank fell. We ran.', '“The bridge went.', true],
  ['none', '“The bank fell. We ran.', 'The bridge went.', false],
  ['of a term', 'Roe spoke of “a wall of water. We ran.', '“The bridge went,” said Doe.', false],
])('a paragraph is open where the next repeats its mark: %s', (_, text, next, isOpen) => {
  const last = findQuotes(text, next).at(-1);
  expect(last?.isOpen ?? false).toBe(isOpen);
  if (isOpen) expect(last?.outer.end).toBe(Array.from(text).length);
});

describe('the speaker', () => {
  test.each([
    ['behind', '“The ice is too thin,” said Ada Roe.'],
    ['behind, verb last', '“The ice is too thin,” Ada Roe warned on Monday.'],
    ['before', 'Ada Roe said: “The ice is too thin.”'],
    ['with a colon alone', 'Ada Roe, 39, from Hull: “The ice is too thin.”'],
    ['with an office', '“The ice is too thin,” said harbour master Ada Roe.'],
    ['with an office behind the name', '“The ice is too thin,” said Ada Roe, the harbour master.'],
    ['behind an office', '“The ice is too thin,” said the harbour master, Ada Roe.'],
    ['with an apposition', 'Ada Roe of Radio North, a skater from Ellery, said: “The ice is too thin.”'],
    ['in a relative clause', 'Ada Roe, who chairs the board, called it “too thin”.'],
    ['before a place', 'Ada Roe at the hearing in Ellery called it “too thin”.'],
    ['as a source', 'According to Ada Roe, the ice is “too thin”.'],
    ['as a view', 'For Ada Roe, the ice is “too thin”.'],
    ['in an aside', '“The ice,” Ada Roe said, “is too thin.”'],
    ['reported in turn', '“The ice is too thin,” Ada Roe is quoted as saying.'],
    ['before a noun that could be a verb', 'Ada Roe called the board’s answer “too thin”.'],
    ['not the one spoken to', 'Speaking with Ben Doe, Ada Roe said: “The ice is too thin.”'],
    ['not the one told', '“The ice is too thin,” Ada Roe, a skater, told Radio North.'],
  ])('stands %s', (_, text) => {
    expect(
      new Set(
        hear(text)
          .filter(({ direct }) => direct)
          .flatMap(({ speakers }) => speakers),
      ),
    ).toEqual(new Set(['Ada Roe']));
  });

  test.each([
    ['which no list has', '“The ice is too thin,” Ada Roe shrugged.'],
    ['before the name', '“The ice is too thin,” grinned Ada Roe as she rose.'],
    ['with a particle', '“The ice is too thin,” Ada Roe shot back.'],
    ['of the present', '“The ice is too thin,” smiles Ada Roe, 39.'],
    ['behind an age', '“The ice is too thin,” Ada Roe, 39, beamed.'],
    ['of a voice, after a cry', '“The ice is too thin!” Ada Roe wailed.'],
    ['of her letter', 'Ada Roe’s letter to the town said: “The ice is too thin.”'],
    ['that is none: a colon', 'And from Ada Roe: “The ice is too thin.”'],
    ['that is none: a dash', '“The ice is too thin.” – Ada Roe, skater'],
  ])('goes with a verb %s', (_, text) => {
    expect(quoted(text)).toHaveLength(1);
    expect(quoted(text)[0]).toMatch(/^Ada Roe: The ice is too thin/u);
  });

  test.each([
    ['what somebody did after a cry', '“The ice is too thin!” Ada Roe ran to the shore.'],
    ['a nod after words that were over', '“The ice is too thin.” Ada Roe nodded.'],
    ['a term that a comma ends', 'After “the long thaw of May,” Ada Roe sighed.'],
    ['what was found and read', 'Ada Roe found a note: “The ice is too thin.”'],
    ['what was made', '“The Ice Is Too Thin,” filmed by Ada Roe, won.'],
    ['a dash before a sentence', '“The ice is too thin” – Ada Roe was right.'],
    ['what one says that another said', 'The guard told him “the ice is too thin,” Ada Roe recalled.'],
  ])('is nobody for %s', (_, text) => {
    expect(hear(text).flatMap(({ direct, speakers }) => (direct ? speakers : []))).toEqual([]);
  });

  test('stands below words that have a paragraph of their own', () => {
    expect(quoted('“The ice is too thin.”', '— Ada Roe, skater')).toEqual(['Ada Roe: The ice is too thin.']);
  });

  test('is the last one who spoke where a pronoun names him or her', () => {
    expect(
      quoted(
        'Ada Roe told the union that the strike goes on.',
        '“Nobody has called us,” she said. “Not once.”',
        'She further spoke of a “wall of silence”.',
        'Ben Doe, the director, denied that.',
        '“We called twice,” he added.',
      ),
    ).toEqual([
      'Ada Roe: Nobody has called us',
      'Ada Roe: Not once.',
      'Ada Roe: wall of silence',
      'Ben Doe: We called twice',
    ]);
  });

  test('is found by an office, by whose office it is, and by a surname in another spelling', () => {
    expect(
      quoted(
        'Ellerian President Anton Kovalyov met Morwenian President Ruta Alder.',
        'The president of Elleria spoke of “a good day”.',
        'The Morwenian leader called it “a beginning”.',
        'Mr. Kovalïov praised “the tea”.',
      ),
    ).toEqual(['Anton Kovalyov: a good day', 'Ruta Alder: a beginning', 'Anton Kovalyov: the tea']);
  });

  test('is a body or a group, or two who speak as one', () => {
    expect(
      quoted(
        'Local authorities spoke of “isolated damage”.',
        'Residents have built what they call a “people’s dam”.',
        'Ada Roe and Ben Doe said in a statement: “We regret the delay.”',
      ),
    ).toEqual([
      'Local authorities: isolated damage',
      'Residents: people’s dam',
      'Ada Roe + Ben Doe: We regret the delay.',
    ]);
  });

  test('is nobody for a speech without one, and a term without one is no speech', () => {
    expect(quoted('“We all ran to the church.”', 'The so-called “miracle boat” lay in the mud.')).toEqual([
      ': We all ran to the church.',
    ]);
  });
});

test('who speaks in the next sentence did not say the words that end before it', () => {
  const [first, second] = [
    '“It was like a storm,” recalled Mara Lind, whose son was inside.',
    '“He never came out.”',
  ];
  expect(quoted(`${first} ${second} The harbour master said the roof had gone.`)).toEqual([
    'Mara Lind: It was like a storm',
    'Mara Lind: He never came out.',
  ]);
  expect(quoted('“Did he come out?” Mara Lind asked.')).toEqual(['Mara Lind: Did he come out?']);
});

test('nobody is the speaker of one’s words in another’s', () => {
  const told =
    'An official in Hull said by telephone that Elleria had told Morwen that the truce holds as long as';
  expect(quoted(`${told} “there is no fire from the northern shore.”`)).toEqual([
    ': there is no fire from the northern shore.',
  ]);
});

test('attribution and occasion are the words of the text', () => {
  const heard = hear(
    '“Order is restored,” said Ada Roe during a video link with leaders of the alliance, among them Ben Doe.',
    '“It was close,” Roe told the coast guard.',
    '“We are tired,” she said.',
  );
  expect(heard.map(({ text, attribution, occasion }) => [text, attribution, occasion])).toEqual([
    ['Order is restored', 'said Ada Roe', 'during a video link with leaders of the alliance'],
    ['It was close', 'Roe told', 'told the coast guard'],
    ['We are tired', 'she said', null],
  ]);
});

test.each([
  ['a clause with "that"', 'Ada Roe said that the pumps had failed.', ['Ada Roe: the pumps had failed']],
  ['a clause without it', 'Ada Roe said on Monday the pumps had failed.', ['Ada Roe: the pumps had failed']],
  ['what comes before', 'The pumps had failed twice, Ada Roe said.', ['Ada Roe: The pumps had failed twice']],
  [
    'a sentence around it',
    'The pumps, she said, had failed twice.',
    [': The pumps, she said, had failed twice'],
  ],
  ['after a source', 'According to Ada Roe, the pumps had failed.', ['Ada Roe: the pumps had failed']],
  [
    'without what the article explains',
    'Ada Roe said the old pumps had failed, which she had feared.',
    ['Ada Roe: the old pumps had failed'],
  ],
  [
    'two that belong to one',
    'Ada Roe said the pumps had failed and added that the dyke would hold.',
    ['Ada Roe: the pumps had failed', 'Ada Roe: the dyke would hold'],
  ],
  ['nothing of a passive', 'The pumps were said to have failed twice.', []],
  ['nothing of what was ignored', 'The mayor accused the firm of ignoring repeated warnings.', []],
])('reported words: %s', (_, text, words) => {
  expect(reported(text)).toEqual(words);
});

test('a clause around a quoted term goes with the term', () => {
  const [term, ...others] = hear('Ada Roe said the great “clean-up” would end soon.');
  expect([term?.text, term?.frame?.text, others]).toEqual([
    'clean-up',
    'the great “clean-up” would end soon',
    [],
  ]);
});

const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  '„',
  ' ',
  ', ',
  '. ',
  'said',
  'Roe ',
  'he ',
  'the ',
  'ice ',
  '😀 ',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...MARKS), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.array(character, { maxLength: 24 }).map((points) => points.join('')),
);

test('whatever the text, words are those of their block at their place', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), (paragraphs) => {
      for (const { block, start, end, text } of hear(...paragraphs)) {
        const words = blocksOf(paragraphs).find(({ id }) => id === block)?.text ?? '';
        expect(sliceText(words, { start, end })).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});

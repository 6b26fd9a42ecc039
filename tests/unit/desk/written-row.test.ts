import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRow, makeTitle, type WrittenRow } from '../../../src/core/desk/row/written-row.ts';
import { Question } from '../../../src/schemas/content/story.ts';

/** A row as an editor fills it in, and what the file of a story gets. */

const WRITTEN: WrittenRow = { label: 'Passengers', population: 'passengers', place: 'Tarn Bridge' };

describe('a row is made', () => {
  test('of a title, whom it is of and where, with what a count needs besides', () => {
    expect(makeRow(WRITTEN, [])).toEqual({
      id: 'passengers',
      label: 'Passengers',
      quantity: 'passengers',
      population: 'passengers',
      place: 'Tarn Bridge',
      measure: 'at the time',
    });
  });

  test.each<[Partial<WrittenRow>, object]>([
    [{ quantity: 'on board' }, { quantity: 'on-board' }],
    [{ quantity: ' Été à bord! ' }, { quantity: 'ete-a-bord' }],
    [{ quantity: 'People’s homes' }, { quantity: 'peoples-homes' }],
    [{ quantity: '乗客' }, { quantity: 'passengers' }],
    [{ quantity: '', population: '乗客' }, { quantity: 'things' }],
    [{ label: 'Who  was\non board?' }, { id: 'who-was-on-board', label: 'Who was on board?' }],
    [{ label: '乗客' }, { id: 'row' }],
    [{ lookFor: [' ', ' on  board ', ''] }, { lookFor: ['on board'] }],
  ])('of whatever words are written: %j', (written, made) => {
    expect(makeRow({ ...WRITTEN, ...written }, [])).toMatchObject(made);
  });

  test('and asks for no count where words or a time answer it', () => {
    const { kind, quantity, measure } = {
      quantity: undefined,
      measure: undefined,
      ...makeRow({ ...WRITTEN, kind: 'words' }, []),
    } as Partial<Question>;
    expect([kind, quantity, measure]).toEqual(['words', undefined, undefined]);
  });

  test('with a name that no other has', () => {
    const there = ['passengers', 'passengers-2'].map((id) => ({ id, label: id.toUpperCase() }));
    expect(makeRow({ ...WRITTEN, label: 'Passengers!' }, there)).toMatchObject({ id: 'passengers-3' });
  });

  test('that the file takes, or words of the page say why not', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 210 });
    const written = fc.record({
      label: words,
      population: words,
      place: words,
      quantity: words,
      measure: words,
      lookFor: fc.array(words, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(written, (row) => {
        const made = makeRow(row, []);
        if ('code' in made)
          expect(made.sentence).toMatch(/^The row has (?:nothing|something) under “[A-Z][a-z ]+”/u);
        else expect(Question.safeParse(made).success).toBe(true);
      }),
    );
  });
});

test.each<[Partial<WrittenRow>, string, string]>([
  [{ label: ' ' }, 'The row has nothing under “Title of the row”.', 'Fill it in.'],
  [{ population: '' }, 'The row has nothing under “Of whom or what”.', 'Fill it in.'],
  [{ place: '' }, 'The row has nothing under “Where”.', 'Fill it in.'],
  [{ place: '…' }, 'The row has something under “Where” that cannot stand there.', 'Write it otherwise.'],
  [
    { measure: 'x'.repeat(201) },
    'The row has something under “How it is counted” that cannot stand there.',
    'Write it otherwise.',
  ],
  [
    { lookFor: ['ferry', '?'] },
    'The row has something under “Words that speak of it” that cannot stand there.',
    'Write it otherwise.',
  ],
  [
    { label: 'people HURT' },
    'The story has a row “People hurt” already.',
    'Choose that row, or write another title.',
  ],
])('of a row that cannot be it is said why: %j', (written, sentence, action) => {
  expect(makeRow({ ...WRITTEN, ...written }, [{ id: 'injuries', label: 'People hurt' }])).toMatchObject({
    code: 'bad-value',
    sentence,
    action,
  });
});

test('a row may keep its own title', () => {
  expect(makeTitle(' People  hurt ', [])).toBe('People hurt');
});

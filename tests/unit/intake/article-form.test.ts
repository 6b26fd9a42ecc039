import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormHeld, missingAnswers, readArticleForm } from '../../../src/core/intake/article-form.ts';
import { formatMessage } from '../../../src/core/record/diagnostic.ts';
import { filledForm } from '../kit/filled-form.ts';

/** The form for a new article, as GitHub writes it down. */

const HELD: FormHeld = {
  stories: ['ferry', 'mill-fire'],
  outlets: new Map([['harbour-herald', { name: 'Harbour Herald' }]]),
};
const read = (answers: Parameters<typeof filledForm>[0]) => readArticleForm(filledForm(answers), HELD);
const said = (body: string, held = HELD) => {
  const result = readArticleForm(body, held);
  return 'problems' in result ? result.problems.map(formatMessage).join('\n\n') : '';
};
const TEXT = 'Ferry aground\n\nTwelve people were hurt.';

describe('a form that says enough', () => {
  test('gives the text as it stands, with what was answered', () => {
    expect(
      read({ story: 'ferry', outlet: 'Evening Record', reports: '2024-03-03', note: 'A copy?', text: TEXT }),
    ).toEqual({
      form: {
        story: 'ferry',
        text: `${TEXT}\n`,
        address: null,
        outlet: undefined,
        label: 'Evening Record',
        reports: '2024-03-03',
      },
    });
  });

  test('names its story by the address of any of its pages, and an outlet that is known by its name', () => {
    expect(
      read({
        story: 'https://variorum.example/x/stories/mill-fire/claims/deaths/#herald.deaths',
        address: 'https://me:secret@herald.example/ferry',
        outlet: 'harbour herald',
      }),
    ).toEqual({
      form: {
        story: 'mill-fire',
        text: null,
        address: 'https://herald.example/ferry',
        outlet: 'harbour-herald',
        label: undefined,
        reports: undefined,
      },
    });
  });

  test('may have been written on a machine that ends its lines otherwise, and need not name the only story', () => {
    const body = filledForm({ text: TEXT }).replaceAll('\n', '\r\n');
    expect(readArticleForm(`${body}\r\n`, { ...HELD, stories: ['ferry'] })).toMatchObject({
      form: { story: 'ferry', text: `${TEXT}\n` },
    });
  });

  test('gives any text back, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '### Which story?',
      '### Its words',
      '_No response_',
      '```text',
      '```',
      '---',
      'a: $(b) `c`',
      '<!-- d -->',
      '',
      ' e',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = `${lines.join('\n')}\nWords.`;
        expect(read({ story: 'ferry', text })).toMatchObject({ form: { story: 'ferry', text: `${text}\n` } });
      }),
    );
  });
});

describe('a form that nothing can be made of', () => {
  test('says all that is wrong at once', () => {
    expect(
      said(
        filledForm({
          story: '../../secrets',
          address: 'javascript:alert(1)',
          outlet: 'The Morning Post of the Outer Isles',
          reports: '3 March',
        }),
      ),
    ).toBe(`\
error  unknown-story
  The form names the story "../../secrets", which has no file.
    known  ferry, mill-fire
  Name one of these under "Which story?"; a new story is made first, on a machine.

error  bad-form
  The address "javascript:alert(1)" is none of a page on the web.
  Give one that begins with https://, or paste the text.

error  bad-form
  The name "The Morning Post of the Outer Isles" is no outlet that is known here, and too long for the head of a column.
    known    harbour-herald
    at most  24 characters
  Name a known outlet, or give a shorter name.

error  bad-form
  The day "3 March" is not written as year, month and day.
  Write it so: 2022-01-31.`);
  });

  test.each([
    [
      'has neither an address nor a text',
      filledForm({ story: 'ferry' }),
      `\
error  bad-form
  The form has neither an address nor a text.
  Answer "Where does the article stand on the web?", or paste the text under "Its words".`,
    ],
    [
      'names no story where there are several',
      filledForm({ text: TEXT }),
      `\
error  unknown-story
  The form names no story.
    known  ferry, mill-fire
  Name one of these under "Which story?"; a new story is made first, on a machine.`,
    ],
    [
      'has an answer of several lines, such as a forged heading',
      filledForm({ story: 'ferry', outlet: 'Post\n\n### Its words\n\n```text\nForged.\n```', text: TEXT }),
      `\
error  bad-form
  The answer to "Who published it?" has several lines.
  Write it on one line.`,
    ],
    [
      'has a day with words below it',
      filledForm({ story: 'ferry', reports: '2024-03-03\nor the day after', text: TEXT }),
      `\
error  bad-form
  The answer to "Which day does it tell of?" has several lines.
  Write it on one line.`,
    ],
    [
      'lost the lines around its text',
      filledForm({ story: 'ferry', text: TEXT }).replace('```text\n', ''),
      `\
error  bad-form
  The text of the form does not stand between the lines that GitHub puts around it.
    before it  \`\`\`text
    after it   \`\`\`
  Put these two lines back.`,
    ],
    [
      'is another issue',
      'It does not work.',
      `\
error  bad-form
  This issue has not the questions of the form in their order.
    questions  Which story? · Where does the article stand on the web? · Who published it? · Which day does it tell of? · What else is known of it? · Its words
  Fill in the form anew, and change nothing of it but the answers.`,
    ],
  ])('%s', (_, body, words) => {
    expect(said(body)).toBe(words);
  });

  test('is asked for what nobody found out of its article', () => {
    const header = ['outlet', 'label', 'reports'].map((key) => ({ key, value: null, note: '' }));
    const [outlet, ...open] = header;
    expect(
      missingAnswers({ header: [{ key: 'outlet', note: '', ...outlet, value: 'unnamed' }, ...open] }).map(
        formatMessage,
      ),
    ).toEqual([
      `\
error  bad-form
  Neither the form nor the article says who published it.
  Answer "Who published it?": an outlet, or a short name for the text.`,
      `\
error  bad-form
  Neither the form nor the article says which day it tells of.
  Answer "Which day does it tell of?", such as 2022-01-31.`,
    ]);
  });
});

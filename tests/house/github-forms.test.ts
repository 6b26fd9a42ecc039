import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FORM_QUESTIONS } from '../../src/core/intake/form-question.ts';
import { correctionAddress } from '../../src/core/site/address.ts';

/** The forms that GitHub shows. */

const FORMS = '.github/ISSUE_TEMPLATE';
const read = (path: string) => readFileSync(path, 'utf8');

const Element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
  z.strictObject({
    type: z.enum(['input', 'textarea']),
    id: z.string().regex(/^[a-z-]+$/u),
    attributes: z.strictObject({
      label: z.string(),
      description: z.string().optional(),
      render: z.string().optional(),
    }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  }),
]);
const Form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(Element),
});
const formOf = (name: string) => Form.parse(parse(read(`${FORMS}/${name}`)));
const idsOf = (name: string) => formOf(name).body.flatMap((element) => ('id' in element ? [element.id] : []));

test.each(['correction.yml', 'new-article.yml'])('the form %s is one that GitHub can show', (name) => {
  const ids = idsOf(name);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(2);
});

test('a page leads to the form for corrections, filled in with fields that the form has', () => {
  const address = correctionAddress(
    'https://github.com/jo/variorum/',
    'https://v.example/a/?b=c#d',
    'Deaths & more',
  );
  expect(address).toBe(
    'https://github.com/jo/variorum/issues/new?template=correction.yml&title=Correction%3A+Deaths+%26+more&page=https%3A%2F%2Fv.example%2Fa%2F%3Fb%3Dc%23d',
  );
  const { searchParams } = new URL(address ?? '');
  const fields = [...searchParams.keys()].filter((key) => key !== 'template' && key !== 'title');
  expect(idsOf(searchParams.get('template') ?? '')).toEqual(expect.arrayContaining(fields));
});

test('the form for an article asks the questions that are read, in their order and each on one line but its words', () => {
  const asked = formOf('new-article.yml').body.flatMap((element) =>
    'id' in element ? [[element.id, element.attributes.label, element.type]] : [],
  );
  expect(asked).toEqual(
    Object.entries(FORM_QUESTIONS).map(([id, label]) => [id, label, id === 'text' ? 'textarea' : 'input']),
  );
  expect(formOf('new-article.yml').body.at(-1)).toMatchObject({ attributes: { render: 'text' } });
});

test('the form for an article says first that what it is given is public', () => {
  const [first] = formOf('new-article.yml').body;
  expect(first?.type === 'markdown' && first.attributes.value).toMatch(
    /^\*\*What you write here is public at once\*\*/u,
  );
});

test('without a repository there is no form to lead to', () => {
  expect(correctionAddress(null, 'https://v.example/', 'Deaths')).toBeNull();
});

test('what an editor is told to read is short', () => {
  expect(read('.github/CONTRIBUTING.md').split('\n').length).toBeLessThan(150);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { correctionAddress } from '../../src/core/site/address.ts';
import { findWorkflowProblems } from '../unit/kit/workflow-reader.ts';

/** What GitHub reads of the project: workflows and forms. */

const WORKFLOWS = '.github/workflows';
const FORMS = '.github/ISSUE_TEMPLATE';
const read = (path: string) => readFileSync(path, 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions: unknown;
  jobs: Record<string, { permissions: Record<string, string>; 'timeout-minutes': number; steps: Step[] }>;
}

const workflows = readdirSync(WORKFLOWS).map((name) => {
  const text = read(`${WORKFLOWS}/${name}`);
  return { name, text, workflow: parse(text) as Workflow };
});
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('the workflows are these', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['build.yml', 'ci.yml', 'preview.yml']);
});

test('what reads workflows finds mistakes in them', async () => {
  const broken = `\
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    needs: [b]
    permissions: { content: read }
    steps:
      - run: echo \${{ nobody.x }}
      - uses: actions/checkout@v4
        wiht: {}
`;
  expect(await findWorkflowProblems('broken.yml', broken)).toEqual([
    "broken.yml (Line: 6, Col: 20): Unexpected value 'content'",
    "broken.yml (Line: 8, Col: 14): Unrecognized named-value: 'nobody'",
    "broken.yml (Line: 10, Col: 9): Unexpected value 'wiht'",
  ]);
});

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is sound', async () => {
    expect(await findWorkflowProblems(name, text)).toEqual([]);
  });

  test('gives no rights to all jobs, and says of each which it needs and how long it may take', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });

  test('runs npm scripts that there are, and no shell', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const [, script] = /^npm (?:ci|test|run ([\w:]+)(?: -- [\w ./-]+)?)$/u.exec(run) ?? [''];
      expect(run).toMatch(/^npm (?:ci|test|run )/u);
      expect(run).not.toMatch(/[$;&|<>`\n]/u);
      expect(script === undefined || script in scripts).toBe(true);
    }
  });

  test('uses GitHub’s own actions, each with its version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/u.test(uses))).toEqual([]);
  });
});

test('the code of a pull request is never run where there are rights', () => {
  const { text, workflow } = workflows.find(({ name }) => name === 'preview.yml') ?? {
    text: '',
    workflow: null,
  };
  const checkouts = Object.values(workflow?.jobs ?? {}).flatMap((job) =>
    job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
  );
  expect(checkouts).toHaveLength(2);
  for (const { with: options } of checkouts)
    expect(options?.ref).toBe('${{ github.event.repository.default_branch }}');
  expect(text).not.toMatch(/head_sha|head\.sha|head\.ref|secrets\./u);
});

test('where the code of a pull request is run there are no rights and no secrets', () => {
  for (const { name, text, workflow } of workflows.filter(({ text: words }) =>
    /\bpull_request$|pull_request:/mu.test(words),
  )) {
    expect(text).not.toMatch(/secrets\.|github\.token/u);
    for (const [job, { permissions, steps }] of Object.entries(workflow.jobs)) {
      if (name === 'ci.yml' && job === 'deploy') continue;
      expect(permissions).toEqual({ contents: 'read' });
      const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkout?.with?.['persist-credentials']).toBe(false);
    }
  }
  expect(workflows.find(({ name }) => name === 'ci.yml')?.text).toContain(
    "if: github.event_name == 'push' && github.ref == 'refs/heads/main'",
  );
});

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

test('without a repository there is no form to lead to', () => {
  expect(correctionAddress(null, 'https://v.example/', 'Deaths')).toBeNull();
});

test('what an editor is told to read is short', () => {
  expect(read('.github/CONTRIBUTING.md').split('\n').length).toBeLessThan(150);
});

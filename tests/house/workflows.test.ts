import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findWorkflowProblems } from '../unit/kit/workflow-reader.ts';
import {
  canWrite,
  hasToken,
  isAction,
  jobs,
  named,
  read,
  WORKFLOWS,
  workflows,
} from '../unit/kit/workflows.ts';

/** What the workflows may do, and whose code they do it with. */

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('the workflows are these', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['build.yml', 'ci.yml', 'form.yml', 'preview.yml']);
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
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is sound', async () => {
    expect(await findWorkflowProblems(name, text)).toEqual([]);
  });

  test('gives no rights and nothing of its environment to all jobs, and says how long each may take', () => {
    expect([workflow.permissions, workflow.env]).toEqual([{}, undefined]);
    for (const job of Object.values(workflow.jobs)) {
      expect(job.env).toBeUndefined();
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
});

test('every job has the rights that it needs and no others', () => {
  const reads = { contents: 'read' };
  const asks = { actions: 'read', issues: 'read', 'pull-requests': 'read' };
  expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual({
    'build/build': reads,
    'ci/check': reads,
    'ci/test': reads,
    'ci/build': reads,
    'ci/deploy': { contents: 'write' },
    'form/make': reads,
    'form/open': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
    'preview/plan': { ...asks, contents: 'read' },
    'preview/settle': { ...asks, contents: 'write' },
    'preview/report': reads,
    'preview/comment': { contents: 'read', 'pull-requests': 'write' },
  });
});

test('an action is pinned by its commit with the tag beside it, or named as one that is not', () => {
  const unpinned = [...read('.github/SECURITY.md').matchAll(/`(actions\/[a-z-]+@v\d+)`/gu)].map(
    ([, uses]) => uses,
  );
  const used = workflows.flatMap(({ text }) =>
    [...text.matchAll(/^\s*- uses: (.*)$|^\s*uses: (.*)$/gmu)].map(([, first, second]) => first ?? second),
  );
  const loose = used.filter((uses = '') => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/u.test(uses));
  expect(used.length).toBeGreaterThan(10);
  expect([...new Set(loose)].sort()).toEqual(unpinned);
});

describe('tokens', () => {
  test('are left by no checkout where code can read them', () => {
    const checkouts = jobs.flatMap(({ job }) => job.steps.filter((step) => isAction(step, 'checkout')));
    expect(checkouts).toHaveLength(jobs.length);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('are given to the steps that ask GitHub, which are these', () => {
    const given = jobs.flatMap(({ name, job }) =>
      job.steps.filter(hasToken).map(({ run }) => `${name}: ${run ?? ''}`),
    );
    expect(given).toEqual([
      'ci/deploy: npm run pages -- deploy',
      'form/make: npm run form -- plan',
      'form/open: npm run form -- open',
      'preview/plan: npm run pages -- plan',
      'preview/settle: npm run pages -- settle',
      'preview/report: npm run pages -- fetch',
      'preview/comment: npm run pages -- comment',
    ]);
    expect(workflows.filter(({ text }) => text.includes('secrets.'))).toEqual([]);
  });

  test('are in no job beside packages, unless the packages come later and the job can only read', () => {
    for (const { name, job } of jobs) {
      const packages = job.steps.findIndex(({ run }) => run === 'npm ci');
      if (canWrite(job)) expect(packages, name).toBe(-1);
      if (packages !== -1) expect(job.steps.findLastIndex(hasToken), name).toBeLessThan(packages);
    }
  });
});

describe('the code of a pull request', () => {
  const PULL = /\bpull_request\b(?!_)/u;
  const isStartedBy = (on: unknown) => PULL.test(JSON.stringify(on));
  /** Jobs that a pull request starts with its own version of the workflow, without those that ask for a push. */
  const its = workflows
    .filter(({ workflow }) => isStartedBy(workflow.on))
    .flatMap(({ workflow }) => Object.values(workflow.jobs))
    .filter((job) => job.if !== "github.event_name == 'push' && github.ref == 'refs/heads/main'");

  test('runs in jobs that can only read, and have no token', () => {
    expect(its).toHaveLength(3);
    for (const job of its) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(job.steps.filter(hasToken)).toEqual([]);
    }
  });

  test('is checked out by no job that runs for a pull request with rights', () => {
    const preview = jobs.filter(({ name }) => name.startsWith('preview/'));
    for (const { job } of preview) {
      const [checkout] = job.steps.filter((step) => isAction(step, 'checkout'));
      expect(checkout?.with?.ref).toBe('${{ github.event.repository.default_branch }}');
    }
    const text = read(`${WORKFLOWS}/preview.yml`);
    expect(text).not.toMatch(/head_sha|head\.sha|head\.ref|head_ref/u);
  });

  test('gets no cache into a job that can write, and no archive of another run', () => {
    for (const { job } of jobs.filter((each) => canWrite(each.job))) {
      for (const step of job.steps) {
        expect(isAction(step, 'cache')).toBe(false);
        if (isAction(step, 'setup-node')) expect(step.with).toEqual({ 'node-version': 22 });
        if (isAction(step, 'download-artifact'))
          expect(Object.keys(step.with ?? {}).sort()).toEqual(['name', 'path']);
        expect(step.run ?? 'npm run pages -- ').toMatch(/^npm run (?:pages|form) -- /u);
      }
    }
  });

  test('is told by nothing but checked numbers and commits, in the environment', () => {
    for (const { name, job } of jobs.filter((each) => each.name.startsWith('preview/')))
      for (const { env = {} } of job.steps)
        for (const [key, value] of Object.entries(env))
          expect([name, key, value]).toEqual([
            name,
            key,
            {
              GITHUB_TOKEN: '${{ github.token }}',
              HEAD_COMMIT: '${{ needs.settle.outputs.commit }}',
              PAGES_URL: '${{ vars.PAGES_URL }}',
              PREVIEWS_URL: '${{ vars.PREVIEWS_URL }}',
              PULL: '${{ needs.plan.outputs.pull }}',
            }[key],
          ]);
  });
});

describe('of two runs at a time', () => {
  const of = (name: string) => workflows.find((each) => each.name === name)?.workflow;

  test('those of the main branch come one after the other, and those of a pull request give way to the newest', () => {
    expect(of('ci.yml')?.concurrency).toEqual({
      group: 'ci-${{ github.event.pull_request.number || github.ref }}',
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    });
    expect(of('build.yml')?.concurrency).toEqual({
      group: 'build-${{ github.event.pull_request.number }}',
      'cancel-in-progress': true,
    });
    expect(named('ci/deploy').needs).toEqual(['check', 'test', 'build']);
    expect(named('ci/deploy').if).toBe("github.event_name == 'push' && github.ref == 'refs/heads/main'");
  });

  test('what publishes and what removes the preview of one pull request wait for each other', () => {
    const settling = jobs.filter(({ job }) => job.steps.some(({ run }) => run === 'npm run pages -- settle'));
    expect(settling.map(({ name }) => name)).toEqual(['preview/settle']);
    expect(named('preview/settle').concurrency).toEqual({
      group: 'preview-${{ needs.plan.outputs.pull }}',
      'cancel-in-progress': false,
    });
    expect(named('preview/comment').concurrency?.group).toBe(
      'comment-${{ needs.plan.outputs.pull }}-${{ needs.settle.outputs.commit }}',
    );
  });

  test('a preview is settled when a build ends, a pull request closes or somebody approves', () => {
    expect(of('preview.yml')?.on).toEqual({
      workflow_run: { workflows: ['Build'], types: ['completed'] },
      pull_request_target: { types: ['closed'] },
      issue_comment: { types: ['created'] },
    });
    expect(named('preview/plan').if?.replace(/\s+/gu, ' ').trim()).toBe(
      [
        "github.event_name == 'pull_request_target'",
        "|| (github.event_name == 'workflow_run' && github.event.workflow_run.event == 'pull_request'",
        "&& github.event.workflow_run.conclusion == 'success')",
        "|| (github.event_name == 'issue_comment' && github.event.issue.pull_request",
        "&& startsWith(github.event.comment.body, '/preview '))",
      ].join(' '),
    );
  });
});

test('what shows a site and what builds it are told the same addresses', () => {
  const told = (name: string, run: string) =>
    Object.keys(named(name).steps.find((step) => step.run === run)?.env ?? {});
  expect(told('build/build', 'npm run build:hosted')).toEqual(['PAGES_URL', 'PREVIEWS_URL']);
  expect(told('preview/settle', 'npm run pages -- settle')).toEqual(
    expect.arrayContaining(['PAGES_URL', 'PREVIEWS_URL']),
  );
  expect(told('preview/report', 'npm run pages -- report')).toEqual(
    expect.arrayContaining(['PAGES_URL', 'PREVIEWS_URL']),
  );
  expect(told('ci/deploy', 'npm run pages -- deploy')).toContain('PREVIEWS_URL');
});

test('readings and pages are carried from one run to the next where stories are checked and built', () => {
  const carried = jobs.flatMap(({ name, job }) =>
    job.steps.filter((step) => isAction(step, 'cache')).map((step) => [name, step.with]),
  );
  const of = (kind: string) => ({
    path: '.cache/readings\n.cache/pages\n',
    key: `readings-${kind}-\${{ github.sha }}`,
    'restore-keys': `readings-${kind}-`,
  });
  expect(carried).toEqual([
    ['build/build', of('build')],
    ['ci/check', of('check')],
    ['ci/build', of('build')],
  ]);
});

test('the promises name tests that there are', () => {
  const tests = [...read('.github/SECURITY.md').matchAll(/`(tests\/[^`]+)`/gu)].map(([, path = '']) => path);
  expect(tests.length).toBeGreaterThan(10);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});

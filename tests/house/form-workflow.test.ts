import { describe, expect, test } from 'vitest';
import { isAction, named, workflows } from '../unit/kit/workflows.ts';

/** The workflow that makes a pull request of what anybody wrote into a form. */

describe('what the form for a new article holds', () => {
  const [{ text, workflow } = { text: '', workflow: {} }] = workflows.filter(
    ({ name }) => name === 'form.yml',
  );

  test('starts a run by an issue or a comment, and is read by nothing but conditions', () => {
    expect(workflow).toMatchObject({
      on: { issues: { types: ['opened'] }, issue_comment: { types: ['created'] } },
    });
    const read = [...text.matchAll(/github\.event\.[\w.]+/gu)].map(([name]) => name);
    expect([...new Set(read)]).toEqual([
      'github.event.issue.pull_request',
      'github.event.issue.body',
      'github.event.comment.body',
    ]);
    expect(named('form/make').if?.replace(/\s+/gu, ' ').trim()).toBe(
      [
        "!github.event.issue.pull_request && startsWith(github.event.issue.body, '### Which story?')",
        "&& (github.event_name == 'issues' || startsWith(github.event.comment.body, '/add'))",
      ].join(' '),
    );
  });

  test('reaches no step but by the event itself, and the job that may write as files', () => {
    for (const name of ['form/make', 'form/open'])
      for (const { run, env = {}, with: given = {} } of named(name).steps) {
        if (run !== undefined) expect(Object.keys(given)).toEqual([]);
        expect(JSON.stringify([run, env, given]).replaceAll('${{ github.token }}', '')).not.toContain('${{');
      }
    expect(named('form/make').outputs).toEqual({ issue: '${{ steps.plan.outputs.issue }}' });
    expect(named('form/open').if).toBe("needs.make.outputs.issue != ''");
    expect(named('form/open').concurrency).toEqual({
      group: 'form-${{ needs.make.outputs.issue }}',
      'cancel-in-progress': false,
    });
  });

  test('is read by the commit of the main branch that both jobs run', () => {
    for (const name of ['form/make', 'form/open']) {
      const [checkout] = named(name).steps.filter((step) => isAction(step, 'checkout'));
      expect(checkout?.with).toEqual({ 'persist-credentials': false });
    }
  });

  test('is read only where somebody who may write asked for it', () => {
    const steps = named('form/make').steps.slice(3);
    expect(steps.map((step) => [step.run ?? step.uses, step.if])).toEqual([
      ['npm ci', "steps.plan.outputs.issue != ''"],
      ['npm run form -- make', "steps.plan.outputs.issue != ''"],
      ['actions/upload-artifact@v4', "steps.plan.outputs.issue != ''"],
    ]);
  });
});

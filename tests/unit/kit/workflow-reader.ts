import { registerHooks } from 'node:module';

/** GitHub's own reader of workflows. */

// The package imports its JSON in the way that bundlers take and Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.includes('/@actions/') && url.endsWith('.json')
        ? { ...context, importAttributes: { type: 'json' } }
        : context,
    ),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
  await import('@actions/workflow-parser');

/** What GitHub would find wrong with a workflow, each problem once; none where it would run it. */
export async function findWorkflowProblems(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  const found = [
    ...context.errors.getErrors().map(({ message }) => message),
    ...(template?.errors ?? []).map(({ Message }) => Message),
  ];
  return [...new Set(found)];
}

import { storyPath } from '../src/core/record/files.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { refuse } from '../src/disk/refusal.ts';
import { writeNewFile } from '../src/disk/content-folder.ts';

const USAGE = 'npm run story -- <id>';

/** `npm run story`: a first story file, with every key explained. */
export async function story(call: Call): Promise<number> {
  const { values, positionals } = readArguments(call, USAGE, {}, 1);
  const [id] = positionals;
  if (id === undefined)
    return fail(USAGE, 'nothing: it needs an id for the story, such as ferry-grounding-2024');
  const { describeNewStory, makeStoryFile } = await import('../src/core/intake/new-story.ts');
  const path = storyPath(id);
  const today = new Date().toISOString().slice(0, 10);
  if (!(await writeNewFile(String(values.root), path, makeStoryFile(id, today))))
    refuse({
      code: 'file-exists',
      sentence: `${path} is there already, and nothing is written over it.`,
      evidence: [],
      action: 'Edit that file, or give the new story another id.',
    });
  call.print(describeNewStory(id));
  return 0;
}

if (import.meta.main) await startCommand(story);

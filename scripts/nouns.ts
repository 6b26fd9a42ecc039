import { type Call, startCommand } from '../src/disk/command.ts';
import { NOUNS, nounTree } from '../src/disk/noun-tree.ts';
import { writeWhole } from '../src/disk/whole-file.ts';

/** `npm run nouns`: makes the table of nouns from the files of WordNet, after a change of what is kept of them. */
export async function nouns({ print }: Call): Promise<number> {
  const text = await nounTree();
  await writeWhole(NOUNS, text);
  print(`wrote  ${NOUNS}  ${text.length.toLocaleString('en-GB')} characters\n`);
  return 0;
}

if (import.meta.main) await startCommand(nouns);

import { type Call, startCommand } from '../src/disk/command.ts';
import { writeFonts } from '../src/disk/font-subset.ts';

/** `npm run fonts`: cuts the site's fonts from the packages' files, after a new version of one. */
export async function fonts({ print }: Call): Promise<number> {
  for (const { path, bytes } of await writeFonts())
    print(`wrote  ${path}  ${bytes.toLocaleString('en-GB')} bytes\n`);
  return 0;
}

if (import.meta.main) await startCommand(fonts);

import type { AstroIntegration } from 'astro';
import { forgetCompiled } from './kept.ts';
import type { Progress } from './progress.ts';
import { expectPages, expectSite, replaceFolder, watchPages } from './site-folder.ts';

/** A site as Astro makes it of what was handed over, in the place of the one that was built before. */

/** What is to be built. */
export interface SiteBuild {
  /** The folder of the site. */
  out: string;
  /** Those of all its pages. */
  addresses: readonly string[];
  progress: Progress;
  integrations?: AstroIntegration[];
  /** Puts into the folder what Astro does not make. */
  add?: (folder: string) => Promise<void>;
}

/** Builds the site; where that fails, or is stopped, the site that was built before stays, and so does any other work. */
export async function buildSite({ out, addresses, progress, ...build }: SiteBuild): Promise<void> {
  const { integrations = [], add } = build;
  await expectSite(out);
  const astro = await import('astro');
  forgetCompiled();
  // Astro finds the project's packages only from a folder within the project.
  await replaceFolder(out, '.cache', async (outDir) => {
    await watchPages(
      outDir,
      (built) => {
        progress.tell('Building pages', built, addresses.length);
      },
      () => astro.build({ outDir, logLevel: 'error', integrations }),
    );
    await add?.(outDir);
    await expectPages(outDir, addresses);
  });
}

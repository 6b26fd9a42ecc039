import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { underBase } from '../core/site/address.ts';
import { forgetCompiled } from './kept.ts';
import type { Progress } from './progress.ts';
import { expectPages, expectSite, replaceFolder } from './site-folder.ts';

/** A site as Astro makes it of what was handed over, in the place of the one that was built before. */

/** Where a site is made, and the folder of the host’s address below which it will be. */
export interface SitePlace {
  folder: string;
  base: string;
}

/** What is to be built. */
export interface SiteBuild {
  /** The folder of the site. */
  out: string;
  /** Those of all its pages. */
  addresses: readonly string[];
  progress: Progress;
  /** How pages are made, by Astro’s own way; that one where it is not given. */
  prerender?: (own: AstroPrerenderer, place: SitePlace) => AstroPrerenderer;
  /** Puts into the folder what Astro does not make. */
  add?: (folder: string) => Promise<void>;
}

/** Builds the site; where that fails, or is stopped, the site that was built before stays, and so does any other work. */
export async function buildSite({ out, addresses, progress, ...build }: SiteBuild): Promise<void> {
  const { prerender = (own: AstroPrerenderer) => own, add } = build;
  await expectSite(out);
  const astro = await import('astro');
  forgetCompiled();
  // Astro finds the project's packages only from a folder within the project.
  await replaceFolder(out, '.cache', async (outDir) => {
    const integration = prerendering((own, place) => {
      const made = new Set<string>();
      const pages = new Set(addresses.map((address) => underBase(place.base, address)));
      return watched(prerender(own, place), (path) => {
        if (pages.has(path)) progress.tell('Building pages', made.add(path).size, pages.size);
      });
    });
    await astro.build({ outDir, logLevel: 'error', integrations: [integration] });
    await add?.(outDir);
    await expectPages(outDir, addresses);
  });
}

/** Lets pages be made in another way than Astro’s own, which is given. */
function prerendering(way: NonNullable<SiteBuild['prerender']>): AstroIntegration {
  const place = { folder: '', base: '/' };
  return {
    name: 'page-making',
    hooks: {
      'astro:config:done': ({ config }) => {
        Object.assign(place, { folder: fileURLToPath(config.outDir), base: config.base });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => way(own, place));
      },
    },
  };
}

/** A way of making pages that tells of each, before it is made, the path of its address. */
function watched(own: AstroPrerenderer, tell: (path: string) => void): AstroPrerenderer {
  return {
    ...own,
    render: (request, options) => {
      tell(new URL(request.url).pathname);
      return own.render(request, options);
    },
  };
}

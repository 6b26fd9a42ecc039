import { expect, inject, test, vi } from 'vitest';
import { budgetOf } from '../site/budgets.ts';
import { readPages } from '../site/pages.ts';
import { linkedFiles, plainBytes } from '../site/weight.ts';
import { KINDS } from './kinds.ts';
import { visitSites } from './visit-sites.ts';

/** What a browser does load before anything is asked of it: nothing but what was weighed, and the fonts. */

const { real } = inject('sites');
const pages = await readPages(real);

const visit = visitSites();

test.concurrent.each(KINDS.filter((address) => !address.includes('?')))(
  '%s loads its own style sheets and scripts, and fonts within its budget',
  async (address) => {
    const { page, loaded } = await visit('real', address);
    const built = pages.find((candidate) => candidate.address === address);
    const linked = built && (await linkedFiles(real, built)).toSorted();
    // On a busy machine a script may be asked for long after the page was still.
    await vi.waitFor(
      () => {
        expect(loaded.filter((path) => /\.(?:css|js)$/.test(path)).sort()).toEqual(linked);
      },
      { timeout: 20_000 },
    );
    const fonts = loaded.filter((path) => path.endsWith('.woff2'));
    const bytes = await Promise.all(fonts.map((path) => plainBytes(real, path)));
    expect(bytes.reduce((sum, font) => sum + font, 0)).toBeLessThanOrEqual(
      budgetOf(address, real.base).fonts,
    );
    await page.context().close();
  },
);

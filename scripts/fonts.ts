import { writeFonts } from '../src/disk/font-subset.ts';

/** Cuts the site's fonts from the packages' files, after a new version of one: `npm run fonts`. */
for (const { path, bytes } of await writeFonts())
  console.log(`wrote  ${path}  ${bytes.toLocaleString('en-GB')} bytes`);

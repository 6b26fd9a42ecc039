import { expect, inject, test } from 'vitest';
import { AS_LARGE, build } from '../sites.ts';
import { differingFiles } from './site-bytes.ts';

test('a site whose pages were kept by the build before has the same bytes, whatever is called development', async () => {
  const { young } = inject('sites');
  const again = await build('build', 'young-again', young.root, young.base, {
    ...AS_LARGE,
    ...{ DEV: '1', PROD: '' },
  });
  expect(await differingFiles(young.folder, again.folder)).toEqual([]);
});

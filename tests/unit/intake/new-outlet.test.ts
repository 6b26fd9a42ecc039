import { expect, test } from 'vitest';
import { proposeOutlet } from '../../../src/core/intake/new-outlet.ts';

const found = (value: string) => ({ value, from: 'the page' });

test.each([
  [
    'its name and the host of its address',
    { found: { url: found('https://www.echo.example/a/1') }, site: found('The Echo') },
    { id: 'the-echo', name: 'The Echo', homepage: 'https://www.echo.example', from: 'the page' },
  ],
  [
    'the host for want of a name',
    { found: { url: found('https://www.echo.example/a/1') }, site: null },
    {
      ...{ id: 'echo-example', name: 'echo.example', homepage: 'https://www.echo.example' },
      from: 'the page’s address',
    },
  ],
  [
    'the host as an id where its name has no letter of such',
    { found: { url: found('https://echo.example/') }, site: found('回声') },
    { id: 'echo-example', name: '回声', homepage: 'https://echo.example', from: 'the page' },
  ],
  ['nothing', { found: {}, site: null }, null],
])('a publisher is proposed by %s', (_, received, proposed) => {
  expect(proposeOutlet(received)).toEqual(proposed);
});

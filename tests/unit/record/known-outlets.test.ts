import { expect, test } from 'vitest';
import { readOutlets } from '../../../src/core/record/known-outlets.ts';

test('outlets are read by id, and what cannot be read, or is none, is passed over', () => {
  const files = new Map(
    Object.entries({
      'content/outlets/post.yml': 'name: The Post\nhomepage: https://post.example',
      'content/outlets/torn.yml': 'name: [',
      'content/outlets/latin.yml': 'name: Caf\xe9',
      'content/outlets/Not An Id.yml': 'name: The Herald',
      'content/stories/ferry.yml': 'title: Ferry',
    }).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text, 'latin1')]),
  );
  const outlets = readOutlets(new Map([...files, ['content/outlets/link.yml', null]]));
  expect([...outlets].map(([id, { name, homepage }]) => [id, name, homepage])).toEqual([
    ['post', 'The Post', 'https://post.example'],
  ]);
});

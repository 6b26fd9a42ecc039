import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { checkedContent } from './disk/checked-content.ts';

const { records, site } = await checkedContent();

/** The records of one kind as the check read them: nothing is read or parsed a second time. */
function collectionOf<Kind>(name: string, checked: ReadonlyMap<string, Kind>) {
  return defineCollection({
    loader: {
      name: `variorum-${name}`,
      load: ({ store }) => {
        store.clear();
        for (const [id, record] of checked) store.set({ id, data: { record } });
        return Promise.resolve();
      },
    },
    schema: z.object({ record: z.custom<Kind>() }),
  });
}

export const collections = {
  outlets: collectionOf('outlets', records.outlets),
  stories: collectionOf('stories', records.stories),
  articles: collectionOf('articles', records.articles),
  claims: collectionOf('claims', records.claims),
  statements: collectionOf('statements', records.statements),
  about: collectionOf('about', site.about),
  corrections: collectionOf('corrections', site.corrections),
  spellings: collectionOf('spellings', site.spellings),
};

import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { readContentFiles } from './disk/content-folder.ts';
import { type ContentPath, decodeText, readPath } from './core/record/files.ts';
import { readMarkdown } from './core/article/markdown.ts';
import { readYaml } from './core/record/yaml.ts';
import { ArticleFrontMatter } from './schemas/content/article.ts';
import { ClaimsFile } from './schemas/content/claims.ts';
import { Outlet } from './schemas/content/outlet.ts';
import { StatementsRecord } from './schemas/content/statement.ts';
import { Story } from './schemas/content/story.ts';

/** The folder that holds `content/`; the build sets it where that is not the project itself. */
const files = await readContentFiles(process.env.CONTENT_ROOT ?? '.');

/** Loads the files of one kind through the checker's own YAML reader, afresh in every build. */
function recordsOf(
  kind: ContentPath['kind'],
  read: (file: string, text: string) => Record<string, unknown>,
): Loader {
  return {
    name: `variorum-${kind}`,
    load: async (context) => {
      const { store } = context;
      store.clear();
      for (const [path, bytes] of files) {
        const { kind: found, ...ids } = readPath(path);
        if (found !== kind || !bytes) continue;
        const id = Object.values(ids).join('/');
        const text = decodeText(bytes) ?? '';
        store.set({ id, data: await context.parseData({ id, data: read(path, text) }), body: text });
      }
    },
  };
}

const plain = (file: string, text: string) => readYaml(file, text).plain as Record<string, unknown>;

export const collections = {
  outlets: defineCollection({ loader: recordsOf('outlet', plain), schema: Outlet }),
  stories: defineCollection({ loader: recordsOf('story', plain), schema: Story }),
  articles: defineCollection({
    loader: recordsOf('article', (file, text) => plain(file, readMarkdown(text).yaml)),
    schema: ArticleFrontMatter,
  }),
  claims: defineCollection({ loader: recordsOf('claims', plain), schema: ClaimsFile }),
  statements: defineCollection({
    loader: recordsOf('statements', (file, text) => ({ statements: readYaml(file, text).plain })),
    schema: StatementsRecord,
  }),
};

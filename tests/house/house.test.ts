import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOLD } from '../../src/disk/kept-pages.ts';

/** The house rules that no linter knows: who may import whom, and how files are named. */

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const sources = ['src', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro|css)$/u.test(entry.name))
    // The benchmarks bring their peers along when they are run.
    .filter((entry) => !/[\\/]node_modules(?:[\\/]|$)/u.test(entry.parentPath))
    .map((entry): Source => {
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    }),
);

/** What a module imports, re-exports or loads on demand; of an .astro file, in its front matter and scripts. */
function importsOf(path: string, text: string): string[] {
  if (path.endsWith('.css')) return [];
  const statements =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The room of a file: the first folder below src, or the file itself where it lies there. */
function roomOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  return top !== 'src' ? top : rest.length > 0 ? second : path;
}

/** What each room may import of the project besides itself; what is not listed may be imported by nobody. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schemas: [],
  core: ['schemas'],
  'src/site.ts': ['schemas', 'core'],
  // What the build has checked lies in the disk's room.
  'src/queries.ts': ['schemas', 'core', 'disk', 'src/site.ts'],
  client: ['schemas', 'core'],
  components: ['schemas', 'core', 'client', 'styles', 'src/queries.ts', 'src/site.ts'],
  pages: [
    ...['schemas', 'core', 'client', 'styles', 'components', 'src/queries.ts', 'src/site.ts'],
    // A card needs its fonts from the disk.
    'disk',
  ],
  styles: [],
  disk: ['schemas', 'core'],
  // The desk is a page and its server, for the machine of an editor; no page of the site knows of it.
  desk: ['schemas', 'core', 'disk', 'styles'],
  scripts: ['schemas', 'core', 'disk', 'desk'],
};

/** What each room of components may import of the others besides itself: pages put the rooms together. */
const COMPONENTS_MAY_IMPORT: Record<string, readonly string[]> = {
  signs: [],
  frame: [],
  story: ['signs', 'frame', 'data'],
  question: ['signs', 'frame', 'story'],
  article: [],
  texts: [],
  lineage: [],
  data: [],
};

const project = sources.filter(({ path }) => !path.startsWith('tests/'));
const isRelative = (name: string) => name.startsWith('.');
const breaches = (breaks: (source: Source, name: string) => boolean, among = project) =>
  among.flatMap((source) =>
    source.imports.filter((name) => breaks(source, name)).map((name) => `${source.path} imports ${name}`),
  );

test('there is something to look at', () => {
  expect(project.map(({ path }) => path)).toContain('src/core/check/check.ts');
  expect(project.find(({ path }) => path === 'src/core/check/check.ts')?.imports).toContain(
    '../article/ingest.ts',
  );
});

describe('imports', () => {
  test('go one way', () => {
    expect(
      breaches(({ path }, name) => {
        if (!isRelative(name)) return false;
        const [from, to] = [roomOf(path), roomOf(normalize(join(dirname(path), name)).replaceAll('\\', '/'))];
        return from !== to && !MAY_IMPORT[from]?.includes(to);
      }),
    ).toEqual([]);
  });

  test('have a room that the rules know', () => {
    expect(
      [...new Set(project.map(({ path }) => roomOf(path)))].filter((room) => !(room in MAY_IMPORT)),
    ).toEqual([]);
  });

  test('of components stay in their room, but that pages of stories and questions take what stands in them', () => {
    const componentRoom = (path: string) => /^src\/components\/([^/]+)\//u.exec(path)?.[1];
    const components = project.filter(({ path }) => path.startsWith('src/components/'));
    expect(
      [...new Set(components.map(({ path }) => componentRoom(path)))].sort(),
      'rooms that the rule knows',
    ).toEqual(Object.keys(COMPONENTS_MAY_IMPORT).sort());
    expect(
      breaches(({ path }, name) => {
        const to = componentRoom(normalize(join(dirname(path), name)).replaceAll('\\', '/'));
        const from = componentRoom(path) ?? '';
        return to !== undefined && to !== from && !COMPONENTS_MAY_IMPORT[from]?.includes(to);
      }, components),
    ).toEqual([]);
  });

  test('of what a browser runs never lead to the language model, which is for the build', () => {
    const reached = new Set<string>();
    const follow = ({ path, text }: Source): void => {
      if (reached.has(path)) return;
      reached.add(path);
      // What is imported as a type alone is gone before the browser has it.
      for (const name of importsOf(path, text.replace(/^import type [^;]*;/gmu, ''))) {
        const found = sources.find(
          (source) => source.path === normalize(join(dirname(path), name.replace(/\?.*/u, ''))),
        );
        if (found) follow(found);
      }
    };
    sources.filter(({ path }) => roomOf(path) === 'client').forEach(follow);
    expect([...reached].filter((path) => path === 'src/core/search/answer.ts')).toHaveLength(1);
    expect([...reached].filter((path) => path === 'src/core/text/sentence.ts')).toEqual([]);
  });

  test('name their file with its ending, and no path alias', () => {
    // The address of a worker's file is asked for behind a question mark; the worker itself is not imported by that.
    const ending = /\.(?:ts|json|astro|css|woff2)(?:\?worker&url)?$/u;
    expect(breaches((_, name) => isRelative(name) && !ending.test(name), sources)).toEqual([]);
    expect(breaches((_, name) => /^[~/#]|^@\//u.test(name), sources)).toEqual([]);
  });

  test('do not run in circles', () => {
    const graph = new Map(
      project.map(({ path, imports }) => [
        path,
        imports.filter(isRelative).map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/')),
      ]),
    );
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (graph.has(path)) {
        for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
        graph.delete(path);
      }
    };
    for (const path of [...graph.keys()]) walk(path, []);
    expect(circles).toEqual([]);
  });

  test('of Node and Astro stay out of the core, the schemas and the browser', () => {
    const pure = project.filter(({ path }) => /^src\/(?:core|schemas|client)\//u.test(path));
    expect(breaches((_, name) => /^(?:node:|astro)/u.test(name), pure)).toEqual([]);
  });

  test('of the file system are for src/disk', () => {
    expect(
      breaches(({ path }, name) => /^(?:node:)?fs(?:\/|$)/u.test(name) && !path.startsWith('src/disk/')),
    ).toEqual([]);
  });

  test('are of packages that the project depends on', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const isKnown = (name: string, path: string) => {
      const bare = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
      if (bare in dependencies) return true;
      return `@types/${bare}` in devDependencies || (!path.startsWith('src/') && bare in devDependencies);
    };
    expect(
      breaches(
        ({ path }, name) => !isRelative(name) && !/^(?:node|astro):/u.test(name) && !isKnown(name, path),
      ),
    ).toEqual([]);
  });
});

test('the core knows no browser, no clock, no chance and no network', () => {
  const forbidden =
    /\b(?:document|window|localStorage|navigator|location|HTMLElement|process|Buffer)\.|\bfetch\(|\bDate\.now\(|\bTemporal\.Now\b|\bnew Date\(\)|\bMath\.random\(|\bconsole\./u;
  // A package that is loaded late is loaded all the same.
  const allowed = "process.getBuiltinModule('node:module').createRequire(import.meta.url);";
  // A YAML document is no browser's document.
  const found = project
    .filter(({ path }) => /^src\/(?:core|schemas)\//u.test(path) && path !== 'src/core/record/yaml.ts')
    .map(({ path, text }) => ({
      path,
      text: path === 'src/core/text/late.ts' ? text.replace(allowed, '') : text,
    }))
    .filter(({ text }) => forbidden.test(text))
    .map(({ path, text }) => `${path}: ${forbidden.exec(text)?.[0] ?? ''}`);
  expect(found).toEqual([]);
});

test('words that are not shown are for finding out, and nothing that prints them asks for them', () => {
  const printing = project.filter(({ path }) => /^src\/(?:components|pages|client)\//u.test(path));
  expect(printing.filter(({ text }) => /\b(?:unabridged|wholeStory)\b/u.test(text))).toEqual([]);
});

describe('files', () => {
  test('are at most 300 lines long, and commands 100', () => {
    const limit = (path: string) => (/^scripts\/[^/]+$/u.test(path) ? 100 : 300);
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > limit(path));
    expect(long).toEqual([]);
  });

  test('have no pattern and no other line of more than 160 characters', () => {
    const long = project
      .filter(({ path }) => path.endsWith('.ts'))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => (line.length > 160 ? [`${path}:${index + 1}`] : [])),
      );
    expect(long).toEqual([]);
  });

  test('are named after a concept, in small letters', () => {
    const names = project.map(({ path }) => path);
    // A page's file is its address: Astro reads index.astro as the folder's own.
    const vague = /(?:^|\/)(?:index\.(?!astro$)|utils?|helpers?|common|misc|shared)\b/u;
    expect(names.filter((path) => vague.test(path))).toEqual([]);
    const concept = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?$/u;
    const odd = names.filter((path) => {
      const stem = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/u, '');
      return !path.endsWith('.astro') && !path.startsWith('src/pages/') && !concept.test(stem);
    });
    expect(odd).toEqual([]);
  });

  test('export by name', () => {
    const byDefault = project.filter(
      ({ path, text }) => /\.(?:ts|mjs)$/u.test(path) && /^export default\b/mu.test(text),
    );
    expect(byDefault.map(({ path }) => path)).toEqual([]);
  });

  test('of tests run whole, and nothing is switched off', () => {
    const switched = /\.(?:only|skip|todo)\(|eslint-disable|@ts-(?:ignore|nocheck)/u;
    const found = sources.filter(
      ({ path, text }) => path !== 'tests/house/house.test.ts' && switched.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

test('a page of a story is made of that story and of what its build is told, and may be kept as such', () => {
  const told = [
    readFileSync('astro.config.mjs', 'utf8'),
    ...project.filter(({ path }) => /^src\/(?!disk|desk)/u.test(path)).map(({ text }) => text),
  ]
    .flatMap((text) => [
      ...[...text.matchAll(/\bprocess\.env\.([A-Z_]+)/gu)].map(([, name = '']) => [name]),
      ...[...text.matchAll(/\{([^{}]*)\} = process\.env\b/gu)].map(([, names = '']) => names.split(',')),
    ])
    .flat()
    .map((name) => name.trim());
  expect(told.filter((name) => !TOLD.some((known) => known === name))).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
  const asksForAll = project
    .filter(({ path }) => /^src\/(?:components|pages\/stories)\//u.test(path))
    .filter(({ text }) => {
      const [, paths = ''] = /(export async function getStaticPaths\(\) \{\n.*?\n\})/su.exec(text) ?? [];
      const rest = text.replace(paths, '').replace(/import \{[^}]*\} from '[./]*queries\.ts';/u, '');
      return /\bload[A-Z]\w*\(/u.test(rest);
    })
    .map(({ path }) => path);
  expect(asksForAll).toEqual([]);
});

const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

/**
 * A package that takes a while to load, and is loaded by the first that reads with it: where all readings are remembered
 * nobody does. Gives what the package exports, the same each time; throws where it is not installed.
 */
export function loadLate(
  name: 'wink-nlp' | 'wink-eng-lite-web-model' | 'remark' | 'remark-frontmatter',
): unknown {
  return require(name);
}

import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'content/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: [
      'src/core/**/*.ts',
      'src/schemas/**/*.ts',
      'scripts/**/*.ts',
      'src/disk/**/*.ts',
      'src/client/**/*.ts',
    ],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true },
          contexts: ['ExportNamedDeclaration > VariableDeclaration', 'TSInterfaceDeclaration'],
        },
      ],
      'jsdoc/check-tag-names': ['error', { typed: true }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**/*.ts', 'tests/bench/**'], rules: { 'no-console': 'off' } },
);

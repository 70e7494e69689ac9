import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The domain knows no clock, no chance and no outside: they arrive as arguments. */
const impure = [
  { object: 'Date', property: 'now', message: 'Time comes from the one Clock.' },
  { object: 'Math', property: 'random', message: 'Chance is not a fact.' },
  { object: 'crypto', property: 'randomUUID', message: 'Ids arrive as arguments.' },
];

export default defineConfig(
  globalIgnores([
    'dist',
    'node_modules',
    'data',
    'coverage',
    '.mutants',
    'apps/web/dist',
    '**/*.js',
    '**/*.mjs',
  ]),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      // Named projects are read once for all files; the project service asks anew for each of them.
      parserOptions: {
        project: ['tsconfig.json', 'apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-redeclare': 'off',
      // `LocalDate | 'unfixed'` is one type to the compiler and two words to the reader.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
      ],
    },
  },
  {
    files: ['apps/web/src/**'],
    ignores: ['apps/web/src/ui/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@mantine/*'], message: 'Only src/ui knows the component library.' },
            {
              group: ['@kyket/*'],
              allowTypeImports: true,
              message: 'The web speaks to the api alone: take types, never code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/{eventing,agreements,calendar}/src/**/*.ts'],
    ignores: ['**/testing/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'fetch', 'process'],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time comes from the one Clock.',
        },
      ],
    },
  },
);

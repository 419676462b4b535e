import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { bannedCalls, bannedProperties, wholeFileNames } from './lint/banned-calls.mjs';
import { importDirection } from './lint/import-direction.mjs';
import { slowPatterns } from './lint/slow-patterns.mjs';

const code = ['**/*.{ts,mjs,astro}'];

export default defineConfig(
  globalIgnores([
    'dist',
    'dist.*',
    '.staging',
    '**/.astro',
    '.cache',
    'content',
    'data',
    'tests/**/fixtures',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.lint.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: code,
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,mjs,astro}'],
    plugins: {
      maalestok: { rules: { 'import-direction': importDirection, 'slow-pattern': slowPatterns } },
    },
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unsafe-inline-scripts': 'error',
      'maalestok/import-direction': 'error',
      'maalestok/slow-pattern': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: wholeFileNames }],
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-syntax': ['error', ...bannedCalls],
    },
  },
  {
    // Pictures are written as text by `figures/write-svg.ts`, which escapes every part and is tested to; and what a
    // page has written once, templates have escaped.
    files: ['src/components/figures/Marks.astro', 'src/components/figures/Once.astro'],
    rules: { 'astro/no-set-html-directive': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // JSON in a block of data, which would be no JSON with its quotes escaped; `scriptText` writes it.
    files: ['src/components/head/StructuredData.astro'],
    rules: {
      'astro/no-set-html-directive': 'off',
      'astro/no-unsafe-inline-scripts': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);

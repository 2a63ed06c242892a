import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', '.astro/**', 'node_modules/**', 'test-results/**', '.bench/**', 'src/types/**', '*.config.mjs'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-globals': ['error', { name: 'event', message: 'Name the parameter.' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/compute/**', 'src/model/**', 'src/views/**/*.astro', 'src/pages/**', 'src/layouts/**'],
    rules: { 'no-console': 'error' },
  },
);

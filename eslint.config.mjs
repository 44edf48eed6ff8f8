import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

import { importDirection } from './tools/lint/import-direction.mjs';

/** What a Content Security Policy would block, or what lets text become markup or code. */
const BANNED_SYNTAX = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text is text: use a Lit template or textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=' +
      '/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Text is text: use a Lit template or textContent.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    message: 'Use a Lit template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=/]',
    message: 'A style attribute is blocked by style-src: use static styles, classMap or the .style property.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] ' +
      'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: 'Text is text: bind it as a child.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A style attribute is blocked by style-src: set properties of element.style.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(window|globalThis|self)$/]' +
      '[property.name=/^(vega|vegaLite|vegaEmbed|VEGA_DEBUG)$/]',
    message: 'Vega never lies on the window: known attacks need it there.',
  },
];

const BANNED_IMPORTS = {
  patterns: [
    {
      group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'],
      message: 'Blocked by style-src on the first render: use classMap or the .style property.',
    },
    {
      group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*', 'lit-html/static*'],
      message: 'Passes Trusted Types silently: text is text.',
    },
    { group: ['lit-html', 'lit-html/*', '@lit/*', 'lit-element', 'lit-element/*'], message: 'Import from lit.' },
  ],
};

/** Calls of Node's test runner give promises that nobody needs to await. */
const NODE_TEST_CALLS = {
  from: 'package',
  package: 'node:test',
  name: ['after', 'before', 'describe', 'it', 'suite', 'test'],
};

/** What a browser test must await; see below. */
const AWAITED = [
  ...['fixture', 'sendKeys', 'sendMouse', 'resetMouse', 'setViewport', 'emulateMedia', 'oneEvent', 'waitUntil'],
  ...['frames', 'tasks', 'atRest', 'timePasses', 'expectAccessible'],
].join('|');

/** A wait for a clock is too short on a slow machine and too long on every other. */
const FIXED_WAIT = {
  selector:
    'CallExpression:matches([callee.name=/^(set(Timeout|Interval)|pause|sleep|delay)$/], ' +
    '[callee.property.name=/^set(Timeout|Interval)$/])',
  message: 'Await what the test is about (test/browser/waiting.ts); where only time can tell, say why: timePasses.',
};

/** The waits of other packages have no patience for a slow machine, or ask for no reason. */
const FIXED_WAIT_IMPORTS = {
  paths: [
    {
      name: '@open-wc/testing',
      importNames: ['aTimeout', 'nextFrame', 'waitUntil'],
      message: 'Import from test/browser/waiting.ts, which is patient on a slow machine.',
    },
    ...['node:timers', 'node:timers/promises', 'timers', 'timers/promises'].map((name) => ({
      name,
      message: FIXED_WAIT.message,
    })),
  ],
};

const BROWSER_GLOBALS = [
  ...[
    'AbortController',
    'addEventListener',
    'clearTimeout',
    'console',
    'customElements',
    'document',
    'Event',
    'fetch',
    'history',
  ],
  ...['HTMLAnchorElement', 'HTMLElement', 'location', 'matchMedia', 'MutationObserver', 'navigator'],
  ...[
    'Request',
    'requestAnimationFrame',
    'ResizeObserver',
    'Response',
    'setTimeout',
    'URL',
    'URLSearchParams',
    'window',
  ],
];

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.command.json', './tsconfig.test.json', './tsconfig.browser-test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-len': ['error', { code: 120, tabWidth: 2 }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
      // Control characters are looked for on purpose: feeds may hold them.
      'no-control-regex': 'off',
      // The formatter decides where lines break.
      'no-unexpected-multiline': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [NODE_TEST_CALLS] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    plugins: { house: { rules: { 'import-direction': importDirection } } },
    settings: { litHtmlSources: true },
    rules: {
      'house/import-direction': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': ['error', BANNED_IMPORTS],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/guard-define-call': 'error',
      'wc/no-method-prefixed-with-on': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
    },
  },
  {
    // Generated: a pattern of the schema is one literal.
    files: ['src/feed/shape/**'],
    rules: { 'max-len': 'off' },
  },
  {
    // Catalogues grow with the languages, and what is generated with the feed; everything else is split by meaning.
    files: ['src/**/*.ts'],
    ignores: [
      ...['src/feed/shape/**', 'src/places/municipality-table.ts', 'src/locale/**'],
      ...['src/**/*words.ts', 'src/**/*sentences.ts', 'src/**/*.styles.ts'],
    ],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests stand for host pages and hostile feeds, which do all the rest.
      'no-restricted-syntax': ['error', FIXED_WAIT],
      'no-restricted-imports': ['error', FIXED_WAIT_IMPORTS],
      'no-script-url': 'off',
      // Taken to be put back after the test.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.browser.test.ts', 'test/browser/**/*.ts'],
    rules: {
      // The assertion library's types call every `equal` a promise, so what matters is named instead.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        FIXED_WAIT,
        {
          selector:
            'ExpressionStatement > CallExpression:matches(' +
            `[callee.name=/^(${AWAITED})$/], [callee.property.name="accessible"])`,
          message: 'This gives a promise: await it.',
        },
      ],
    },
  },
  {
    // How tests wait, and the one wait for a clock.
    files: ['test/browser/waiting.ts', 'test/time-passes.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['demo/**/*.js', 'docs/recipes/**/*.js', 'test/**/*.js'],
    languageOptions: { globals: Object.fromEntries(BROWSER_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    // `settings` and `benchReport` are put there by the measurement.
    files: ['bench/pages/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [...BROWSER_GLOBALS, 'benchReport', 'MessageChannel', 'performance', 'settings'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    // The compiler knows the globals of the scripts that it checks.
    files: ['bin/**/*.mjs', 'tools/**/*.mjs', '*.mjs'],
    rules: { 'no-undef': 'off' },
  },
  {
    // Configuration of tools and scripts of pages stay plain JavaScript.
    files: ['*.mjs', 'demo/**/*.js', 'docs/recipes/**/*.js', 'test/**/*.js', 'bench/pages/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);

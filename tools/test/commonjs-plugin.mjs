/** Serves packages that are no modules as modules, in the browser tests: browsers load the sources as they are. */

/** @import { TestRunnerPlugin } from '@web/test-runner-core' */

/** Files of packages that put what they have on `module.exports`. */
const FILES = /\/node_modules\/papaparse\/papaparse(?:\.min)?\.js$/;

/** @returns {TestRunnerPlugin} */
export function commonJsPlugin() {
  return {
    name: 'commonjs',
    transform(context) {
      if (!FILES.test(context.path) || typeof context.body !== 'string') return undefined;
      const before = 'const module = { exports: {} }; const { exports } = module;';
      return { body: `${before}\n${context.body}\nexport default module.exports;` };
    },
  };
}

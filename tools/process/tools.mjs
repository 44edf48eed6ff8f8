/** The development tools among the dependencies, run with this very Node. */
import path from 'node:path';

import { root } from './run.mjs';

const SCRIPTS = {
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'eslint/bin/eslint.js',
  rollup: 'rollup/dist/bin/rollup',
  tsc: 'typescript/bin/tsc',
};

/**
 * Command and arguments that run a tool, ready to be spread into `run`.
 * @param {keyof typeof SCRIPTS} name
 * @param {...string} toolArguments
 * @returns {[command: string, commandArguments: string[]]}
 */
export function tool(name, ...toolArguments) {
  return [process.execPath, [path.join(root, 'node_modules', SCRIPTS[name]), ...toolArguments]];
}

/**
 * Command and arguments that run a TypeScript file of the project.
 * @param {string} file relative to the project
 * @param {...string} fileArguments
 * @returns {[command: string, commandArguments: string[]]}
 */
export function typeScript(file, ...fileArguments) {
  return [process.execPath, ['--import', 'tsx', path.join(root, file), ...fileArguments]];
}

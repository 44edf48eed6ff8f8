/** Builds `dist/`: types and modules by tsc, bundles by rollup, and the feed's schema as it is. */
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { root, run } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';

const SCHEMA = 'src/feed/feed.schema.json';

for (const folder of ['dist', 'build']) await rm(path.join(root, folder), { recursive: true, force: true });
process.exitCode = await build();

/** @returns {Promise<number>} exit code of the first command that failed, else 0 */
async function build() {
  const compiled = await run(...tool('tsc', '-p', 'tsconfig.json'));
  if (compiled.code !== 0) return compiled.code;
  await mkdir(path.join(root, 'dist'), { recursive: true });
  await cp(path.join(root, SCHEMA), path.join(root, 'dist', path.basename(SCHEMA)));
  const bundled = await run(...tool('rollup', '-c', 'rollup.config.mjs', '--silent'));
  return bundled.code;
}

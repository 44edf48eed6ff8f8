/**
 * Builds `dist/`: types and modules by tsc, bundles by rollup, the feed's schema and the pages of the editor, of the
 * snippet maker and of frames as they are, the style sheet for pages without scripts, the fonts of pictures, and the
 * checksums of all.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { root, run } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';
import { writeIntegrity } from '../release/integrity.mjs';
import { readVersion } from '../release/read-version.mjs';
import { writePictureFonts } from './picture-fonts.mjs';
import { staticStyleSheet } from './static-styles.mjs';

/** What stands in `dist/` as it stands in the sources. */
const COPIED = [
  'src/feed/feed.schema.json',
  ...['src/editor/editor.html', 'src/editor/editor.css'],
  ...['src/embed/embed.html', 'src/embed/embed.css'],
  ...['src/snippet-maker/snippets.html', 'src/snippet-maker/snippets.css'],
];

for (const folder of ['dist', 'build']) await rm(path.join(root, folder), { recursive: true, force: true });
process.exitCode = await build();

/** @returns {Promise<number>} exit code of the first command that failed, else 0 */
async function build() {
  for (const project of ['tsconfig.json', 'tsconfig.command.json']) {
    const compiled = await run(...tool('tsc', '-p', project));
    if (compiled.code !== 0) return compiled.code;
  }
  await mkdir(path.join(root, 'dist'), { recursive: true });
  for (const file of COPIED) await cp(path.join(root, file), path.join(root, 'dist', path.basename(file)));
  const styles = await staticStyleSheet(path.join(root, 'build/compiled'));
  await writeFile(path.join(root, 'dist/samspill-static.css'), styles);
  const bundled = await run(...tool('rollup', '-c', 'rollup.config.mjs', '--silent'));
  if (bundled.code !== 0) return bundled.code;
  await writePictureFonts(path.join(root, 'dist/command/fonts'));
  await writeIntegrity(path.join(root, 'dist'), await readVersion(path.join(root, 'package.json')));
  return 0;
}

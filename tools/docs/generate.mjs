/**
 * Writes every generated file that is kept in the repository: `npm run generate`. With `--check` it writes nothing
 * and fails when a file is not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { readStatement, updateAccessibilityPage } from './accessibility-docs.mjs';
import { updatePage } from './api-tables.mjs';
import { readManifest } from './manifest.mjs';
import { root, run } from '../process/run.mjs';
import { typeScript } from '../process/tools.mjs';

/** The demo pages whose elements have static content between their tags. */
const STATIC_PAGES = ['ostfold', 'nedre-glomma', 'osloregionen', 'gardermoregionen', 'digital-baerekraft'];

/** Jobs that others copy; they run the package in the version that they came with. */
const RECIPES = ['github-import.yml', 'gitlab-import.yml'];

const isCheck = process.argv.includes('--check');

/** @type {readonly {name: string, generate: () => Promise<boolean>}[]} */
const GENERATORS = [
  { name: "the feed's shape and docs/feed.md", generate: shapeFeed },
  { name: 'the table of places', generate: listPlaces },
  { name: 'the widths of letters', generate: measureLetters },
  { name: 'version', generate: copyVersion },
  { name: 'custom-elements.json and API tables', generate: describeElements },
  { name: 'accessibility statement', generate: stateAccessibility },
  { name: 'the static content of the demo pages', generate: renderDemoPages },
];

for (const { name, generate } of GENERATORS) {
  const isRight = await generate();
  const fault = isCheck ? 'out of date, run: npm run generate' : 'could not be written';
  console.log(`${name}: ${isRight ? 'up to date' : fault}`);
  if (!isRight) process.exitCode = 1;
}

/** @returns {Promise<boolean>} */
async function shapeFeed() {
  const { code } = await run(...typeScript('tools/feed-shape/generate-shape.ts', ...(isCheck ? ['--check'] : [])));
  return code === 0;
}

/** @returns {Promise<boolean>} */
async function listPlaces() {
  const { code } = await run(...typeScript('tools/places/generate-places.ts', ...(isCheck ? ['--check'] : [])));
  return code === 0;
}

/** @returns {Promise<boolean>} */
async function measureLetters() {
  const { code } = await run(...typeScript('tools/font-metrics/generate-metrics.ts', ...(isCheck ? ['--check'] : [])));
  return code === 0;
}

/** @returns {Promise<boolean>} */
async function renderDemoPages() {
  const pages = STATIC_PAGES.map((name) => path.join(root, `demo/${name}.html`));
  const options = ['render', '--page', ...pages, ...(isCheck ? ['--check'] : [])];
  const { code } = await run(...typeScript('src/command/start.ts', ...options));
  return code === 0;
}

/** @returns {Promise<boolean>} */
async function copyVersion() {
  const { version } = await readPackage();
  const results = [await settle('src/widget/version.ts', () => versionModule(version))];
  for (const recipe of RECIPES) {
    results.push(
      await settle(`docs/recipes/${recipe}`, (text = '') =>
        text.replace(/\bsamspill@\d[\w.-]*/gu, `samspill@${version}`),
      ),
    );
  }
  return results.every(Boolean);
}

/**
 * The source file that tells the elements their version: a module is the one form that Node, the test server, the
 * compiler and bundlers all read without help.
 * @param {string} version
 * @returns {string}
 */
function versionModule(version) {
  return [
    '/** The version of samspill as it stands in `package.json`, from where `npm run generate` writes this file. */',
    `export const VERSION = '${version}';`,
    '',
  ].join('\n');
}

/** @returns {Promise<{name: string, version: string}>} */
async function readPackage() {
  /** @type {unknown} */
  const content = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return /** @type {{name: string, version: string}} */ (content);
}

/** @returns {Promise<boolean>} */
async function describeElements() {
  const { name, version } = await readPackage();
  const { schemaVersion, modules } = await readManifest();
  const manifest = { schemaVersion, package: { name, version }, modules };
  const results = [await settle('custom-elements.json', () => `${JSON.stringify(manifest, null, 2)}\n`)];
  for (const element of modules.flatMap(({ declarations }) => declarations)) {
    results.push(await settle(`docs/${element.tagName}.md`, (page) => updatePage(page, element)));
  }
  return results.every(Boolean);
}

/** @returns {Promise<boolean>} */
async function stateAccessibility() {
  const statement = readStatement(await readFile(path.join(root, 'docs/accessibility.json'), 'utf8'));
  return settle('docs/accessibility.md', (page) => updateAccessibilityPage(page, statement));
}

/**
 * Writes a file, or compares it when only checking.
 * @param {string} file relative to the project
 * @param {(current: string | undefined) => string} contentFor gives the right content for the file as it is
 * @returns {Promise<boolean>} false when a check found a difference
 */
async function settle(file, contentFor) {
  const current = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  const right = contentFor(current);
  if (current === right) return true;
  if (isCheck) console.error(`${file} differs from what the sources say.`);
  else await writeFile(path.join(root, file), right);
  return !isCheck;
}

/**
 * Installs the packed package into an empty project, as a developer would, and uses it: the feed reader in Node, the
 * types in both module resolutions, and a bundle. Needs a finished build.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { onStop, root, run } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';
import { formatTotals } from './totals.mjs';

const READ_FEEDS = `
import { readdirSync, readFileSync } from 'node:fs';
import { parseFeed } from 'samspill/feed';
import * as specs from 'samspill/specs';
import { renderStatic } from 'samspill/render';
import schema from 'samspill/feed.schema.json' with { type: 'json' };
if (typeof schema.$schema !== 'string') throw new Error('The schema is not one.');
for (const { $schema, layer } of Object.values(specs)) {
  if (!$schema.includes('/vega-lite/') || layer.length === 0) throw new Error('A spec is none.');
}
const files = readdirSync('feeds').filter((name) => name.endsWith('.json'));
if (files.length === 0) throw new Error('There are no demo feeds.');
for (const file of files) {
  const { feed, problems } = parseFeed(JSON.parse(readFileSync('feeds/' + file, 'utf8')));
  if (!feed) throw new Error(file + ' is no feed: ' + JSON.stringify(problems));
  const html = await renderStatic(JSON.parse(readFileSync('feeds/' + file, 'utf8')), { element: 'focus-area-wheel' });
  if (!html.startsWith('<div class="samspill ')) throw new Error(file + ' gives no page: ' + html.slice(0, 80));
}
`;

const USE_TYPES = `
import * as samspill from 'samspill';
import * as wheel from 'samspill/focus-area-wheel';
import * as chart from 'samspill/indicator-chart';
import { parseFeed, type WrittenFeed } from 'samspill/feed';
import { renderStatic, type StaticOptions } from 'samspill/render';
import { trend, type PublishedSpec } from 'samspill/specs';

const options: StaticOptions = { element: 'kpi-jobs-value', language: 'en', figure: 'ranking' };
export const html: Promise<string> = renderStatic({}, options);
const own: PublishedSpec = { ...trend, description: 'Own' };
export const layers: number = own.layer.length;
const written: WrittenFeed = { feedVersion: '1.0', title: { nb: 'Tall' }, regions: [{ id: 'moss', name: 'Moss' }] };
const { feed } = parseFeed(written);
export const version: string | undefined = feed?.feedVersion;
export const element: HTMLElement = document.createElement('focus-area-wheel');
export const tags: readonly (keyof HTMLElementTagNameMap)[] = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'];
export const modules: readonly object[] = [samspill, wheel, chart];
const drawn = document.createElement('indicator-chart');
drawn.feed = written;
drawn.spec = { mark: 'bar', data: { name: 'observations' } };
drawn.filter = ({ year }: chart.ObservationRow) => year > 2020;
drawn.addEventListener('chart-error', ({ error }) => console.error(error.message));
// @ts-expect-error Types that are \`any\` would let everything pass.
export const wrong: number = parseFeed;
`;

/** As the README shows it: one element, and its events with their types. */
const USE_EVENTS = `
import 'samspill/kpi-jobs-value';

const widget = document.querySelector('kpi-jobs-value');
widget?.addEventListener('region-change', ({ region }) => console.log(region.toUpperCase()));
widget?.addEventListener('feed-load', ({ feed }) => console.log(feed.regions.length));
// @ts-expect-error An event of another type has no region.
widget?.addEventListener('feed-load', ({ region }) => console.log(region));
`;

const CHECKS = [
  { name: 'reads the demo feeds in Node', check: () => run(process.execPath, ['read-feeds.js'], { cwd: project }) },
  { name: 'has a command that checks, exports and compares', check: useCommand },
  { name: 'has types for nodenext', check: () => checkTypes('nodenext', 'nodenext') },
  { name: 'has types for bundlers', check: () => checkTypes('esnext', 'bundler') },
  {
    name: 'has the types of events for those who import one element',
    check: () => checkTypes('nodenext', 'nodenext', 'one-element'),
  },
  { name: 'can be bundled', check: bundle },
  { name: 'has the file behind every link of its pages', check: followLinks },
];

const project = await mkdtemp(path.join(tmpdir(), 'samspill-pack-'));
const removeProject = () => rm(project, { recursive: true, force: true });
onStop(removeProject);
const totals = { passed: 0, failed: 0 };
try {
  if (await installPackage()) for (const { name, check } of CHECKS) await count(name, check);
} finally {
  await removeProject();
}
console.log(formatTotals(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {() => Promise<{code: number}>} check
 * @returns {Promise<boolean>}
 */
async function count(name, check) {
  const { code } = await check();
  const isRight = code === 0;
  totals[isRight ? 'passed' : 'failed'] += 1;
  console.log(`${isRight ? 'ok    ' : 'FAILED'} The package ${name}`);
  return isRight;
}

/**
 * Runs the command as a keeper would, on a feed that comes with the package.
 * @returns {Promise<{code: number}>}
 */
async function useCommand() {
  const command = path.join(project, 'node_modules/.bin/samspill');
  const feed = path.join(project, 'node_modules/samspill/demo/feeds/ostfold.json');
  for (const args of [
    ['check', feed],
    ['export', feed, '--out', path.join(project, 'ostfold.xlsx')],
    ['import', path.join(project, 'ostfold.xlsx'), '--into', feed, '--indicator', 'antall-jobber'],
    ['diff', feed, feed],
    ['new', 'rakkestad', '--out', project],
    ['hyphenate', feed],
    ['render', feed, '--element', 'kpi-jobs-value'],
  ]) {
    const { code } = await run(command, args, { cwd: project, quiet: true });
    if (code !== 0) return { code };
  }
  return { code: 0 };
}

/**
 * Packs the package and installs it in the scratch project.
 * @returns {Promise<boolean>}
 */
async function installPackage() {
  const pack = ['pack', '--silent', '--pack-destination', project];
  const packed = await count('can be packed', () => run('npm', pack, { quiet: true }));
  if (!packed) return false;
  const tarball = (await readdir(project)).find((name) => name.endsWith('.tgz')) ?? '';
  await writeFile(path.join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(path.join(project, 'read-feeds.js'), READ_FEEDS);
  await mkdir(path.join(project, 'source'));
  await writeFile(path.join(project, 'source', 'use.ts'), USE_TYPES);
  await mkdir(path.join(project, 'one-element'));
  await writeFile(path.join(project, 'one-element', 'use.ts'), USE_EVENTS);
  await cp(path.join(root, 'demo/feeds'), path.join(project, 'feeds'), { recursive: true });
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  return count('can be installed', () => run('npm', ['install', ...quietly, `./${tarball}`], { cwd: project }));
}

/**
 * @param {string} module
 * @param {string} moduleResolution
 * @param {string} [folder]
 */
async function checkTypes(module, moduleResolution, folder = 'source') {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  };
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: [folder] }));
  return run(...tool('tsc', '-p', path.join(project, 'tsconfig.json')), { cwd: project });
}

/** Everything must resolve inside the scratch project, and the elements must not be shaken off. */
async function bundle() {
  const entry = path.join(project, 'entry.js');
  await writeFile(entry, "import 'samspill';\nimport 'samspill/indicator-chart';\n");
  const folder = path.join(project, 'bundle');
  const options = ['--plugin', '@rollup/plugin-node-resolve', '--format', 'es', '--failAfterWarnings', '--silent'];
  const bundled = await run(...tool('rollup', entry, '--dir', folder, ...options));
  if (bundled.code !== 0) return bundled;
  const missing = `for (const tag of ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value', 'indicator-chart']) {
    const files = fs.readdirSync('bundle', { recursive: true }).filter((file) => file.endsWith('.js'));
    const code = files.map((file) => fs.readFileSync('bundle/' + file, 'utf8')).join('');
    if (!code.includes(tag)) throw new Error(tag + ' is missing in the bundle');
  }`;
  const script = ['--input-type=module', '--eval', `import fs from 'node:fs'; ${missing}`];
  return run(process.execPath, script, { cwd: project });
}

/** README and docs are read where the package is installed, and a link there leads to a file of the package. */
async function followLinks() {
  const folder = path.join(project, 'node_modules/samspill');
  const docs = (await readdir(path.join(folder, 'docs'))).map((name) => `docs/${name}`);
  const pages = ['README.md', 'CHANGELOG.md', ...docs].filter((name) => name.endsWith('.md'));
  let code = 0;
  for (const page of pages) {
    const text = await readFile(path.join(folder, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)/gu)) {
      if (/^[a-z]+:/u.test(target) || existsSync(path.join(folder, path.dirname(page), target))) continue;
      console.error(`${page} links to ${target}, which is not in the package.`);
      code = 1;
    }
  }
  return { code };
}

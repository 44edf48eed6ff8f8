import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { findFiles } from '../../../tools/process/files.mjs';

/** The pages that lead an engineer from file to file. */
const PAGES = ['contributing', 'figures', 'testing', 'workbench'].map((name) => `docs/${name}.md`);

const CODE = /^```[\s\S]*?^```|^ {4}.+$|`[^`\n]+`/gmu;

/** A path from the project's folder on, or the end of one; `<kind>` and `*` stand for names in it. */
const PATH = /(?<![\w/.-])(?:(?:src|test|tools|docs|demo|bin|bench)\/[\w./<>*-]+|[\w./<>*-]+\.(?:ts|mjs|md|conf)\b)/gu;

const FOLDERS = ['src', 'test', 'tools', 'docs', 'demo', 'bin', 'bench'];
const FILES = [
  ...readdirSync('.'),
  ...(await Promise.all(FOLDERS.map((folder) => findFiles(folder, /^(?!.*\/node_modules\/)/u)))).flat(),
];

function pathsIn(text: string): readonly string[] {
  const named = [...text.matchAll(CODE)].flatMap(([code]) => [...code.matchAll(PATH)].map(([path]) => path));
  return [...new Set(named.map((path) => path.replace(/\.$/u, '')))];
}

/** Whether a file has this path, or lies in a folder of this path. */
function isThere(path: string): boolean {
  const pattern = path
    .replace(/\/$/u, '')
    .replaceAll('.', String.raw`\.`)
    .replaceAll(/<[\w-]+>|\*\*\/|\*/gu, (found) => (found === '**/' ? '(?:.+/)?' : '[^/]+'));
  const whole = new RegExp(`${FOLDERS.includes(path.split('/', 1)[0] ?? '') ? '^' : '(?:^|/)'}${pattern}(?:/|$)`, 'u');
  return FILES.some((file) => whole.test(file));
}

describe('the pages for engineers', () => {
  for (const page of PAGES) {
    it(`name no path that is not there: ${page}`, () => {
      const paths = pathsIn(readFileSync(page, 'utf8'));
      assert.ok(paths.length > 5, `${paths.length} paths`);
      assert.deepEqual(
        paths.filter((path) => !isThere(path)),
        [],
      );
    });
  }

  it('would be told of one that is gone, whether it is written in full or with placeholders', () => {
    const text =
      '`src/feed/feed.ts`, `src/feed/gone.ts`, `<kind>-gone.ts`, `test/**/*.test.ts`, `src/gone/` and gone.ts';
    assert.deepEqual(
      pathsIn(text).filter((path) => !isThere(path)),
      ['src/feed/gone.ts', '<kind>-gone.ts', 'src/gone/'],
    );
  });

  it('name the files of a figure as every kind of figure has them', () => {
    const [, section = ''] =
      /^## Add a figure$([\s\S]*?)^## /mu.exec(readFileSync('docs/contributing.md', 'utf8')) ?? [];
    const named = pathsIn(section).filter((path) => path.includes('<kind>'));
    assert.ok(named.length > 5, named.join(', '));
    const folders = readdirSync('src/figures', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // These serve several kinds.
    const kinds = folders.filter(({ name }) => !['annotations', 'offered', 'periods'].includes(name));
    const missing = kinds.flatMap(({ name: kind }) =>
      named
        .map((path) => (FOLDERS.includes(path.split('/', 1)[0] ?? '') ? path : `src/figures/<kind>/${path}`))
        .map((path) => path.replaceAll('<kind>', kind))
        .filter((path) => !isThere(path)),
    );
    assert.deepEqual(missing, []);
  });
});

/** From the built modules back to the lines of TypeScript that somebody wrote. Needs a build, but no browser. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

import { findFiles } from '../../../tools/process/files.mjs';

interface BuiltModule {
  readonly file: string;
  readonly code: string;
  readonly map: TraceMap;
}

const MODULES: readonly BuiltModule[] = await Promise.all(
  (await findFiles('dist/modules', /\.js$/)).map(async (file) => {
    const [code, map] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.map`, 'utf8')]);
    return { file, code, map: new TraceMap(map) };
  }),
);

const DECLARATION = /(?<=^(?:async )?(?:function\*?|class) )[\w$]+/u;
/** Two modules of one file may have the same name; the second one gets a number. */
const NUMBER = /\$\d+$/u;

/** The line of TypeScript that a place in a built module comes from, with the file that it stands in. */
function sourceOf({ file, map }: BuiltModule, line: number, column: number): string {
  const found = originalPositionFor(map, { line: line + 1, column });
  const content = found.source === null ? null : map.sourcesContent?.[map.sources.indexOf(found.source)];
  if (typeof content !== 'string' || found.source === null) return `${file}:${line + 1} comes from nowhere`;
  const place = path.posix.join(path.posix.dirname(file), found.source);
  return `${place}:${content.split('\n')[(found.line ?? 0) - 1] ?? ''}`;
}

/** The places of a pattern in a module, a line at a time, and what is written there in TypeScript. */
function traced(built: BuiltModule, pattern: RegExp): { match: RegExpExecArray; source: string }[] {
  return built.code.split('\n').flatMap((text, line) => {
    const match = pattern.exec(text);
    return match ? [{ match, source: sourceOf(built, line, match.index) }] : [];
  });
}

describe('source maps of the package', () => {
  it('lead from every function and class to the line where it is written', () => {
    const found = MODULES.flatMap((built) => traced(built, DECLARATION));
    const astray = found.filter(({ match, source }) => {
      const name = match[0].replace(NUMBER, '');
      return !new RegExp(String.raw`\b(?:function\*?|class) ${name.replaceAll('$', String.raw`\$`)}\b`, 'u').test(
        source,
      );
    });
    const lost = astray.filter(({ source }) => !source.startsWith('node_modules/'));
    assert.deepEqual(
      lost.filter(({ source }) => !source.endsWith('nowhere')).map(({ match, source }) => `${match[0]} <- ${source}`),
      [],
    );
    // What holds the fetched texts is written by the build itself.
    assert.deepEqual([...new Set(lost.map(({ match }) => match[0]))].sort(), ['Text', 'loadTexts']);
    assert.ok(found.length > 1000, `${found.length} functions and classes`);
  });

  it('lead from every text to its translations', () => {
    const found = MODULES.flatMap((built) => traced(built, /(?<![\w.])(?:__)?text(?:\$\d+)?\(\d+\)/u));
    const astray = found.filter(({ source }) => !/\{$|\{ nb: /u.test(source));
    assert.deepEqual(
      astray.map(({ match, source }) => `${match[0]} <- ${source}`),
      [],
    );
    assert.ok(found.length > 100, `${found.length} texts`);
  });

  it('carry the sources as they are', async () => {
    const sources = MODULES.flatMap(({ file, map }) =>
      map.sources.map((source, index) => ({
        path: path.posix.join(path.posix.dirname(file), source ?? ''),
        content: map.sourcesContent?.[index],
      })),
    );
    const own = sources.filter((source) => !source.path.startsWith('node_modules/'));
    assert.ok(own.length > 200, `${own.length} sources`);
    for (const source of own) {
      assert.match(source.path, /^src\/.*\.ts$/u);
      assert.equal(source.content, await readFile(source.path, 'utf8'), source.path);
    }
  });

  it('are named at the end of each module', () => {
    for (const { file, code } of MODULES) {
      assert.equal(code.trimEnd().split('\n').at(-1), `//# sourceMappingURL=${path.basename(file)}.map`);
    }
  });
});

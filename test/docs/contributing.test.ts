/** The map of the house is the house: its rooms are those of the sources, in the order of their imports. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

import { ROOMS } from '../../tools/lint/import-direction.mjs';
import { root } from '../../tools/process/run.mjs';

const guide = await readFile(path.join(root, 'docs/contributing.md'), 'utf8');

/** The rows of the table of rooms: the folders that stand in the first column, and what is said of them. */
const rows = guide.split('\n').flatMap((line) => {
  const [, folders, said] = /^\| ((?:`[a-z/-]+`(?:, )?)+) \| (.+) \|$/.exec(line) ?? [];
  return folders === undefined || said === undefined ? [] : [{ folders: codesIn(folders), said }];
});

/** The rooms of `src` by the name of their folder, as the table has them from above. */
const rooms = rows
  .flatMap(({ folders }) => folders)
  .filter((folder) => folder.startsWith('src/'))
  .map((folder) => folder.slice('src/'.length));

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('the table of rooms', () => {
  it('has every folder of src once, as the linter does', async () => {
    const folders = (await foldersIn('src')).sort();
    assert.deepEqual([...rooms].sort(), folders);
    assert.deepEqual(Object.keys(ROOMS).sort(), folders);
  });

  for (const [room, { rooms: used }] of Object.entries(ROOMS))
    it(`has all that ${room} may use above it`, () => {
      const above = rooms.slice(0, rooms.indexOf(room));
      assert.deepEqual(
        used.filter((other) => !above.includes(other)),
        [],
      );
    });

  it('names folders that are there', () => {
    const folders = rows.flatMap((row) => row.folders);
    assert.deepEqual(
      folders.filter((folder) => !existsSync(path.join(root, folder))),
      [],
    );
  });

  it('has all parts of the editor', async () => {
    const said = rows.find(({ folders }) => folders.includes('src/editor'))?.said ?? '';
    const [, list = ''] = /a folder for each part \(([^)]+)\)/.exec(said) ?? [];
    assert.deepEqual(codesIn(list).sort(), (await foldersIn('src/editor')).sort());
  });
});

describe('the recipes', () => {
  it('lead to files that are there', () => {
    const named = codesIn(guide).filter((code) => /^(?:src|test|tools|docs|demo|bench|bin)\/[\w./-]+$/.test(code));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });
});

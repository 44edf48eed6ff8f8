/**
 * What the editor is for: a keeper opens the published feed, pastes a new quarter of twelve municipalities, marks it as
 * provisional, sees what readers will see, saves, and the command finds nothing wrong. The figures of the first quarter
 * of 2024 are made up.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

import { diffLines } from 'diff';

import { root } from '../../../tools/process/run.mjs';
import { asText, NEW_QUARTER } from '../../editor/figures/pasted.js';
import { testPage } from '../browser.js';
import { copyAsTable, copyAsText, Keeper, type CopiedTable } from './keeper.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

const run = promisify(execFile);

/** The most that a keeper should have to do once the file is open. */
const MOST_ACTIONS = 10;
const FEED = path.join(root, 'demo/feeds/ostfold.json');
/** Without the row that the feed does not know: what a keeper has who follows twelve municipalities. */
const TWELVE = NEW_QUARTER.slice(0, 13).map((row) => row.map((cell) => cell.replace('*', '')));

let server: PageServer;
let folder: string;
before(async () => {
  server = await openServer({ '/elsewhere.html': '<!doctype html><title>Elsewhere</title>' });
  folder = await mkdtemp(path.join(tmpdir(), 'samspill-keeper-'));
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What is saved, and what `samspill check` says to it; fails where that is an error. */
async function checked(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  const { stdout } = await run(process.execPath, [path.join(root, 'bin/samspill.mjs'), 'check', file, '--lang', 'nb']);
  return stdout;
}

/** The lines that one text has and the other has not; a comma at the end of a line is no difference. */
async function changedLines(saved: string): Promise<{ readonly gone: string[]; readonly added: string[] }> {
  const bare = (text: string): string => text.replace(/,$/gm, '');
  const parts = diffLines(bare(await readFile(FEED, 'utf8')), bare(saved));
  const linesOf = (wanted: 'added' | 'removed'): string[] =>
    parts
      .filter((part) => part[wanted])
      .flatMap(({ value }) =>
        value
          .trimEnd()
          .split('\n')
          .map((line) => line.trim()),
      );
  return { gone: linesOf('removed'), added: linesOf('added') };
}

/** The lines of the new quarter, all of them marked as provisional. */
const NEW_LINES = TWELVE.slice(1).map(
  ([, value = '']) => `{ "period": "2024-Q1", "value": ${value}, "status": "provisional" }`,
);

async function expectNewQuarterAlone(saved: string): Promise<void> {
  const { gone, added } = await changedLines(saved);
  const isDate = (line: string): boolean => line.startsWith('"updated": ');
  assert.deepEqual(
    gone.filter((line) => !isDate(line)),
    [],
  );
  assert.deepEqual(
    added.filter((line) => !isDate(line)),
    NEW_LINES,
  );
  assert.equal(gone.length, added.length - NEW_LINES.length);
}

/** Opens the published feed as a file of the machine that can be written to, as Chromium does. */
async function openOnDisk(tested: Page): Promise<void> {
  await tested.goto(`${server.origin}/dist/editor.html`);
  await tested.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('ostfold.json', { create: true });
    const stream = await handle.createWritable();
    await stream.write(await (await fetch('/demo/feeds/ostfold.json')).blob());
    await stream.close();
    Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
  });
  await new Keeper(tested, 1).click('Velg fil');
}

/** Opens the published feed from its address; what is saved goes to the downloads, of which the page keeps a copy. */
async function openFromNet(tested: Page): Promise<void> {
  await tested.goto(`${server.origin}/dist/editor.html?feed=/demo/feeds/ostfold.json`);
  await tested.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { downloaded: blob });
      return make(blob);
    };
  });
}

function savedOnDisk(tested: Page): Promise<string> {
  return tested.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('ostfold.json');
    return (await handle.getFile()).text();
  });
}

function downloaded(tested: Page): Promise<string> {
  return tested.evaluate(() => (window as unknown as { downloaded: Blob }).downloaded.text());
}

/** All that the keeper does between opening and the saved file; gives that file. */
async function takeInNewQuarter(tested: Page, keeper: Keeper): Promise<string> {
  const canWrite = tested.engine === 'chromium';
  await (canWrite ? openOnDisk(tested) : openFromNet(tested));
  await keeper.sees('I 4. kvartal 2023 var det 139 985 jobber i Østfold');
  await keeper.paste();
  await keeper.sees('✓ 12 kommuner');
  await keeper.sees('I 1. kvartal 2024 var det 139 004 jobber i Østfold');
  await keeper.click('Alle i 1. kvartal 2024');
  await keeper.sees('Merk: foreløpig tall');
  await keeper.click('Ta inn 12 tall');
  await keeper.sees('1 endring ikke lagret');
  await keeper.click('Se hva som er endret');
  await keeper.sees('12 nye tall for 1. kvartal 2024');
  await keeper.click(canWrite ? 'Lagre i ostfold.json' : 'Last ned ostfold.json');
  await keeper.sees('Alt er lagret');
  return canWrite ? savedOnDisk(tested) : downloaded(tested);
}

const WAYS: readonly (readonly [string, (tested: Page, table: CopiedTable) => Promise<void>])[] = [
  ['a spreadsheet', copyAsText],
  ['a table on a web page', copyAsTable],
];

describe('a new quarter of twelve municipalities in the editor', () => {
  for (const [name, copy] of WAYS)
    testPage(`comes in from ${name} in at most ten actions, and nothing else changes`, async (tested) => {
      await tested.goto(`${server.origin}/elsewhere.html`);
      await copy(tested, TWELVE);
      const keeper = new Keeper(tested, MOST_ACTIONS);
      const saved = await takeInNewQuarter(tested, keeper);
      await expectNewQuarterAlone(saved);
      assert.match(await checked(`${tested.engine}.json`, saved), /^Ingen feil/m);
      assert.deepEqual(await tested.problems(), []);
    });
});

describe('the same quarter by the command', () => {
  it('comes in with one command from a file', async () => {
    const [file, table] = ['feed.json', 'tabell.txt'].map((name) => path.join(folder, name));
    assert.ok(file && table);
    await writeFile(file, await readFile(FEED));
    await writeFile(table, asText(TWELVE));
    const words = [
      'import',
      table,
      '--into',
      file,
      '--indicator',
      'antall-jobber',
      '--answer',
      'provisional=all',
      '--yes',
    ];
    await run(process.execPath, [path.join(root, 'bin/samspill.mjs'), ...words]);
    await expectNewQuarterAlone(await readFile(file, 'utf8'));
  });

  it('comes in with one command from what Statistics Norway gives, with its corrections', async () => {
    const file = path.join(folder, 'pxweb.json');
    await writeFile(file, await readFile(FEED));
    const table = path.join(root, 'test/import/cases/ssb-pxwebapi2-json-stat2.json');
    const words = ['import', table, '--into', file, '--answer', 'provisional=all', '--yes', '--lang', 'nb'];
    const { stdout } = await run(process.execPath, [path.join(root, 'bin/samspill.mjs'), ...words]);
    assert.match(stdout, /12 kommuner, 1 nytt kvartal \(1\.\s+kvartal\s+2024\)/);
    const { gone, added } = await changedLines(await readFile(file, 'utf8'));
    const about = (lines: readonly string[], what: string): number =>
      lines.filter((line) => line.includes(what)).length;
    assert.equal(about(added, '"2024-Q1"'), 12);
    assert.equal(about(gone, '"2024-Q1"'), 0);
    // Seven figures of the last quarter were corrected at the source, which says when; and the feed has another date.
    assert.equal(about(added, '"2023-Q4"'), 7);
    assert.equal(about(gone, '"2023-Q4"'), 7);
    assert.deepEqual([added.length, gone.length], [12 + 7 + 2, 7 + 1]);
    assert.match(await checked('pxweb.json', await readFile(file, 'utf8')), /^Ingen feil/m);
  });
});

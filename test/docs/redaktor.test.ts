/** The keeper's guide says what the editor says, and shows what the editor shows. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import { main } from '../../src/command/main.js';
import { findFiles } from '../../tools/process/files.mjs';
import { root } from '../../tools/process/run.mjs';
import { UNUSED } from '../command/surroundings.js';

const PICTURES = 'docs/pictures/redaktor';
/** Where the words lie that the editor shows. */
const ROOMS = ['changes', 'editor', 'feed/field-words', 'import', 'locale'].map((room) => `src/${room}`);
/** A sentence with fewer letters of its own than this could be anything. */
const LEAST_LETTERS = 5;

const guide = await readFile('docs/redaktor.md', 'utf8');

/** Every text in bokmål that a module exports, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nb } = value as { readonly nb?: unknown };
  const parts: readonly unknown[] = Object.values(value);
  return [...(typeof nb === 'string' ? [nb] : []), ...parts.flatMap(textsIn)];
}

/** What a text may look like on the screen, where there are values in its places; undefined when that is anything. */
function patternOf(text: string): RegExp | undefined {
  const parts = text.split(/\{\w+\}/u);
  if (parts.length > 1 && parts.join('').replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS) return undefined;
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replace(/\s/gu, ' '));
  return new RegExp(`^${escaped.join('.+')}$`, 'iu');
}

describe('the guide for keepers', () => {
  let patterns: readonly RegExp[];
  before(async () => {
    const files = (
      await Promise.all(ROOMS.map((room) => findFiles(room, /words\.ts$|field-words\/[^/]+\.ts$/u)))
    ).flat();
    const modules = await Promise.all(
      files.map((file) => import(pathToFileURL(path.join(root, file)).href) as Promise<object>),
    );
    patterns = modules.flatMap(textsIn).flatMap((text) => patternOf(text) ?? []);
  });

  it('quotes nothing but words of the editor', () => {
    const quoted = [
      ...new Set([...guide.matchAll(/«(?<words>[^»]+)»/gu)].map(({ groups }) => groups?.['words'] ?? '')),
    ];
    assert.ok(quoted.length > 40, `${quoted.length} words`);
    const isSaid = (words: string): boolean => patterns.some((pattern) => pattern.test(words.replace(/\s+/gu, ' ')));
    assert.deepEqual(
      quoted.filter((words) => words !== 'vinkler' && !isSaid(words)),
      [],
    );
    for (const words of [
      'Ta inn alle tallene nå',
      'Lim inn tallene',
      'Hva er nytt i filen?',
      'Se endringene, og lagre',
    ])
      assert.equal(isSaid(words), false, words);
  });

  it('shows each picture of the tool once, with its content in words', async () => {
    const shown = [...guide.matchAll(/!\[(?<words>[^\]]*)\]\(pictures\/redaktor\/(?<file>[^)]+)\)/gu)];
    for (const { groups } of shown) assert.ok((groups?.['words'] ?? '').length > 40, groups?.['file']);
    const files = (await readdir(PICTURES)).filter((name) => name.endsWith('.webp'));
    assert.deepEqual(shown.map(({ groups }) => groups?.['file']).sort(), files.sort());
  });

  it('has pictures as the tool took them, small and no wider than a page', async () => {
    const taken = JSON.parse(await readFile(`${PICTURES}/pictures.json`, 'utf8')) as Readonly<Record<string, string>>;
    for (const [name, checksum] of Object.entries(taken)) {
      const picture = await readFile(`${PICTURES}/${name}`);
      assert.equal(createHash('sha256').update(picture).digest('hex'), checksum, name);
      assert.ok(picture.length < 80_000, `${name} has ${picture.length} bytes`);
      assert.equal(picture.toString('latin1', 8, 16), 'WEBPVP8X');
      assert.ok(picture.readUIntLE(24, 3) < 1200, name);
    }
    assert.equal(Object.keys(taken).length, (await readdir(PICTURES)).length - 1);
  });

  it('prints what the command prints', async () => {
    const [, block = ''] = /^```text\n\$ npx samspill (?<rest>[\s\S]*?)^```/mu.exec(guide) ?? [];
    const [call = '', ...expected] = block.trimEnd().split('\n');
    const printed = await linesOf(call.split(' '));
    const wanted = expected.filter((line) => line !== '…' && line !== '');
    assert.ok(wanted.length > 5);
    assert.deepEqual(
      wanted.filter((line) => !printed.includes(line)),
      [],
    );
  });
});

/** What the command says when it takes the last quarter into the feed as it was before. */
async function linesOf(words: readonly string[]): Promise<readonly string[]> {
  const feed = JSON.parse(await readFile('demo/feeds/ostfold.json', 'utf8')) as {
    readonly regions: readonly { readonly id: string; readonly name: string }[];
    readonly indicators: readonly [
      { readonly series: { region: string; observations: readonly { period: string; value: number }[] }[] },
    ];
  };
  const rows = feed.indicators[0].series.map((series) => {
    const { name } = feed.regions.find(({ id }) => id === series.region) ?? { name: '' };
    const last = series.observations.find(({ period }) => period === '2023-Q4');
    series.observations = series.observations.filter((observation) => observation !== last);
    return `${name};${last?.value ?? ''}`;
  });
  const files: Readonly<Record<string, string>> = {
    'ostfold.json': JSON.stringify(feed),
    'tabell.csv': ['Kommune;4. kvartal 2023', ...rows, ''].join('\n'),
  };
  const lines: string[] = [];
  const code = await main(words, {
    ...UNUSED,
    removeFile: () => undefined,
    readFile: (name) => {
      const text = files[name];
      if (text === undefined) throw new Error('no such file');
      return new TextEncoder().encode(text);
    },
    writeFile: () => undefined,
    write: (line) => lines.push(...line.replaceAll('\u00a0', ' ').split('\n')),
    today: '2026-11-23',
  });
  assert.equal(code, 0, lines.join('\n'));
  return lines;
}

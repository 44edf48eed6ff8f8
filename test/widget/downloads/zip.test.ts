import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipOf } from '../../../src/widget/downloads/zip.js';
import { readZip } from './read-zip.js';

/** The files of an archive as another reader reads them, with their text. */
function read(bytes: Buffer): { name: string; content: string; isSound: boolean }[] {
  return readZip(bytes).map(({ name, content, isSound }) => ({ name, content: content.toString(), isSound }));
}

const ENTRIES = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/tom.xml', content: '' },
  { name: 'xl/lang.xml', content: 'Ærlige tall – på en øy. '.repeat(5000) },
];

describe('a ZIP file', () => {
  it('holds its entries in their order, as another reader reads them', async () => {
    const file = await zipOf(ENTRIES, 'application/zip');
    assert.equal(file.type, 'application/zip');
    const files = read(Buffer.from(await file.arrayBuffer()));
    assert.deepEqual(
      files,
      ENTRIES.map((entry) => ({ ...entry, isSound: true })),
    );
    assert.ok(file.size < 5000);
  });

  it('holds them uncompressed where nothing can compress', async () => {
    const { CompressionStream: original } = globalThis;
    Object.assign(globalThis, { CompressionStream: undefined });
    const file = await zipOf(ENTRIES, 'application/zip');
    Object.assign(globalThis, { CompressionStream: original });
    assert.deepEqual(
      read(Buffer.from(await file.arrayBuffer())),
      ENTRIES.map((entry) => ({ ...entry, isSound: true })),
    );
    assert.ok(file.size > 100_000);
  });

  it('is the same for the same content', async () => {
    const [first, second] = await Promise.all([zipOf(ENTRIES, ''), zipOf(ENTRIES, '')]);
    assert.deepEqual(Buffer.from(await first.arrayBuffer()), Buffer.from(await second.arrayBuffer()));
  });
});

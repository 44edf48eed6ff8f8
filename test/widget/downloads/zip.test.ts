import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { zipOf } from '../../../src/widget/downloads/zip.js';

/** What the headers of PKWARE's APPNOTE say of each file, and the file as Node's own zlib reads it. */
function read(bytes: Buffer): { name: string; content: string; isSound: boolean }[] {
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50);
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  assert.equal(start + size, end);
  const files = [];
  let place = start;
  for (let index = 0; index < count; index += 1) {
    assert.equal(bytes.readUInt32LE(place), 0x02014b50);
    const [method, sum, packed, plain] = [
      bytes.readUInt16LE(place + 10),
      bytes.readUInt32LE(place + 16),
      bytes.readUInt32LE(place + 20),
      bytes.readUInt32LE(place + 24),
    ];
    const [length, local] = [bytes.readUInt16LE(place + 28), bytes.readUInt32LE(place + 42)];
    assert.equal(bytes.readUInt32LE(local), 0x04034b50);
    // From the version to the length of the name, both headers say the same.
    assert.deepEqual(bytes.subarray(local + 4, local + 28), bytes.subarray(place + 6, place + 30));
    const from = local + 30 + bytes.readUInt16LE(local + 26);
    const data = bytes.subarray(from, from + packed);
    const content = method === 8 ? inflateRawSync(data) : data;
    files.push({
      name: bytes.toString('ascii', place + 46, place + 46 + length),
      content: content.toString(),
      isSound: content.length === plain && crc32(content) === sum,
    });
    place += 46 + length;
  }
  assert.equal(place, end);
  return files;
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

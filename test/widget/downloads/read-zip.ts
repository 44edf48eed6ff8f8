/** Reads ZIP archives with nothing of what writes them. */
import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZippedFile {
  readonly name: string;
  readonly content: Buffer;
  /** Whether size and checksum are those that the archive tells. */
  readonly isSound: boolean;
}

/** What the headers of PKWARE's APPNOTE say of each file, and the file as Node's own zlib reads it. */
export function readZip(bytes: Buffer): ZippedFile[] {
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50);
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  assert.equal(start + size, end);
  const files: ZippedFile[] = [];
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
      content,
      isSound: content.length === plain && crc32(content) === sum,
    });
    place += 46 + length;
  }
  assert.equal(place, end);
  return files;
}

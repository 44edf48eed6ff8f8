/** A file inside a ZIP file. Its name has ASCII characters only. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string;
}

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
  /** What both headers of an entry say of it. */
  readonly facts: readonly number[];
}

/** The first day that the format knows, so that the same content gives the same file. */
const DATE = 0x21;
const DEFLATED = 8;
const STORED = 0;

/** Packs texts into a ZIP file (PKWARE APPNOTE 6.3, without extensions), deflated where the browser can. */
export async function zipOf(entries: readonly ZipEntry[], type: string): Promise<Blob> {
  const files = await Promise.all(entries.map(pack));
  const starts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, data, facts } of files) {
    // The numbers are little-endian, two or four bytes each: signature, version, flags and method, date, checksum,
    // sizes, name.
    const start = bytesOf([[0x04034b50, 4], [20, 2], ...sized(facts), [0, 2]]);
    starts.push(start, name, data);
    directory.push(
      bytesOf([
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
        ...sized(facts),
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      name,
    );
    offset += start.length + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = bytesOf([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Blob([...starts, ...directory, end], { type });
}

async function pack({ name, content }: ZipEntry): Promise<Packed> {
  const encoder = new TextEncoder();
  const [label, plain] = [encoder.encode(name), encoder.encode(content)];
  const deflated = await deflate(plain);
  const data = deflated ?? plain;
  return {
    name: label,
    data,
    facts: [0, deflated ? DEFLATED : STORED, 0, DATE, checksum(plain), data.length, plain.length, label.length],
  };
}

/** The widths of those facts in bytes. */
function sized(facts: readonly number[]): (readonly [number, number])[] {
  const widths = [2, 2, 2, 2, 4, 4, 4, 2];
  return facts.map((fact, index) => [fact, widths[index] ?? 0]);
}

/** Undefined in browsers that cannot (before May 2023). */
async function deflate(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}

function bytesOf(numbers: readonly (readonly [value: number, width: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    numbers.flatMap(([value, width]) => Array.from({ length: width }, (_, index) => (value >>> (8 * index)) & 0xff)),
  );
}

/** CRC-32 of ISO 3309. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { main } from '../../../src/command/main.js';
import { parseOutlines } from '../../../src/feed/outlines/outlines.js';

/** Squares of a tenth of a degree beside each other, as GeoJSON, with an island far too small to be drawn. */
function squares(codes: readonly string[]): object {
  const features = codes.map((code, index) => {
    const [left, right] = [11 + index / 10, 11.1 + index / 10];
    const ring = [
      [left, 59],
      [left, 59.1],
      [right, 59.1],
      [right, 59],
      [left, 59],
    ];
    const speck = [
      [left, 59.2],
      [left, 59.20001],
      [left + 0.00001, 59.2],
      [left, 59.2],
    ];
    const geometry = { type: 'MultiPolygon', coordinates: [[ring], [speck]] };
    return { type: 'Feature', properties: { kommunenummer: code, navn: code }, geometry };
  });
  return { type: 'FeatureCollection', features };
}

const FEED = {
  feedVersion: '1.1',
  geography: { file: 'kart.json', system: 'ssb-kommune', year: 2020 },
  regions: ['3001', '3002', '3003'].map((code) => ({
    id: `r${code}`,
    name: `Kommune ${code}`,
    codes: [{ system: 'ssb-kommune', code, validFrom: '2020-01-01' }],
  })),
};

async function run(files: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  const lines: string[] = [];
  const saved = new Map<string, string>();
  const code = await main(['geometry', ...args], {
    readFile: (file) => {
      if (!(file in files)) throw new Error(file);
      return new TextEncoder().encode(JSON.stringify(files[file]));
    },
    writeFile: (file, bytes) => void saved.set(file, new TextDecoder().decode(bytes)),
    removeFile: () => undefined,
    write: (line) => lines.push(line),
    today: '2026-11-30',
    transport: { fetch: () => Promise.reject(new Error()), wait: () => Promise.resolve(), now: () => 0 },
  });
  const text = saved.get('kart.json');
  const read = text === undefined ? undefined : parseOutlines(JSON.parse(text));
  const byCode = read && 'outlines' in read ? read.outlines.byCode : new Map<string, never>();
  return { code, lines, byCode };
}

describe('samspill geometry', () => {
  it('makes the outlines of the regions of a feed, without what is too small to be seen', async () => {
    const { code, byCode, lines } = await run(
      { a: squares(['3001', '3002', '3003', '9999']), feed: FEED },
      ...['a', '--feed', 'feed', '--out', 'kart.json'],
    );
    assert.equal(code, 0);
    assert.deepEqual([...byCode.keys()].sort(), ['3001', '3002', '3003']);
    assert.deepEqual(
      [...byCode.values()].map((pieces) => pieces.length),
      [1, 1, 1],
    );
    assert.match(lines.join('\n'), /Lagret kart\.json: 3 omriss, 0,\d kB komprimert/u);
  });

  it('takes what the first file lacks from the next, and names what neither has', async () => {
    const files = { a: squares(['3001']), b: squares(['3001', '3002']), feed: FEED };
    const { byCode, lines } = await run(files, 'a', 'b', '--feed', 'feed', '--out', 'kart.json');
    assert.deepEqual([...byCode.keys()].sort(), ['3001', '3002']);
    assert.equal(lines[0], 'Uten omriss: Kommune 3003.');
  });

  it('is told codes, and the name of their property', async () => {
    const { byCode } = await run({ a: squares(['3001', '3002']) }, 'a', '--codes', '3002', '--out', 'kart.json');
    assert.deepEqual([...byCode.keys()], ['3002']);
    const none = await run({ a: squares(['3001']) }, 'a', '--key', 'nummer');
    assert.deepEqual(
      [none.code, none.lines],
      [2, ['Fant ikke koden i a. Si med --key hvilken egenskap som har den: kommunenummer, navn.']],
    );
  });

  it('says when a file has no outlines, and when no region is among them', async () => {
    const other = await run({ a: { feedVersion: '1.1' } }, 'a');
    assert.equal(other.code, 2);
    assert.match(other.lines[0] ?? '', /a har ingen omriss/u);
    const none = await run({ a: squares(['9999']), feed: FEED }, 'a', '--feed', 'feed');
    assert.equal(none.code, 1);
  });
});

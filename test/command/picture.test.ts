import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

import type { Surroundings } from '../../src/command/command.js';
import { main } from '../../src/command/main.js';
import { openPainter } from '../../src/command/render/picture/painter.js';
import { writePictureFonts } from '../../tools/build/picture-fonts.mjs';
import { projectFile } from '../demo/demo-feeds.js';
import { UNUSED } from './surroundings.js';

/** What a call printed and saved. */
interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

const folder = mkdtempSync(path.join(tmpdir(), 'samspill-fonts-'));
const FEEDS: Readonly<Record<string, string>> = {
  'ostfold.json': projectFile('demo/feeds/ostfold.json'),
  'fremmed.json': projectFile('demo/feeds/ostfold.json').replaceAll('Fokusområder', 'Fokus 重点'),
};

/** Runs the command on a disk with feeds; the package that paints is looked for beside some files. */
async function run(args: readonly string[], places = [import.meta.filename]): Promise<Outcome> {
  const lines: string[] = [];
  const saved = new Map<string, Uint8Array>();
  const surroundings: Surroundings = {
    ...UNUSED,
    readFile: (name) => new TextEncoder().encode(FEEDS[name] ?? assert.fail(`no file ${name}`)),
    writeFile: (name, bytes) => void saved.set(name, bytes),
    write: (line) => lines.push(line),
    today: '2031-01-01',
    openPainter: () => openPainter(pathToFileURL(`${folder}/`), places),
  };
  return { code: await main(['render', ...args], surroundings), lines, saved };
}

const WHEEL = ['ostfold.json', '--element', 'focus-area-wheel'];
const JOBS = ['ostfold.json', '--element', 'kpi-jobs-value'];
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

before(() => writePictureFonts(folder));
after(() => rmSync(folder, { recursive: true }));

describe('samspill render --picture', () => {
  it('prints an SVG, or saves it with its alternative text', async () => {
    const printed = await run([...WHEEL, '--picture', 'svg']);
    assert.equal(printed.code, 0);
    assert.match(printed.lines.join('\n'), /^<\?xml[^>]*>\n<svg [^]*<title>Fokusområder<\/title>[^]*<\/svg>$/);
    const { saved, lines } = await run([...WHEEL, '--picture', 'svg', '--theme', 'dark', '--out', 'bilder']);
    assert.deepEqual(
      [...saved.keys()],
      ['focus-area-wheel-dark.svg', 'focus-area-wheel-dark.alt.txt'].map((name) => path.join('bilder', name)),
    );
    assert.match(textOf(saved.get(path.join('bilder', 'focus-area-wheel-dark.svg'))), /fill="#131a21"/);
    const alternative = textOf(saved.get(path.join('bilder', 'focus-area-wheel-dark.alt.txt'))).trim();
    assert.match(alternative, /^Fokusområder\. Tre sektorer og tre støtteområder\. .*Bioøkonomi/);
    assert.ok(lines.some((line) => line.endsWith(alternative)));
  });

  it('saves a PNG of the size that is asked for, in which the words are', async () => {
    const { code, saved } = await run([
      ...JOBS,
      '--region',
      'moss',
      '--picture',
      'png',
      '--size',
      '1200x630',
      '--out',
      '.',
    ]);
    assert.equal(code, 0);
    const picture = decoded(saved.get('kpi-jobs-value-moss-1200x630.png'));
    assert.deepEqual([picture.width, picture.height], [1_200, 630]);
    // The notice, the title with the number, and the source; the ground between the edges is empty.
    assert.ok(picture.darkIn(40, 0, 700, 45) > 300);
    assert.ok(picture.darkIn(30, 60, 480, 320) > 3_000);
    assert.ok(picture.darkIn(30, 540, 1_000, 610) > 300);
    assert.equal(picture.darkIn(0, 60, 25, 630), 0);
  });

  it('saves a PNG twice as fine where no size is given, and the same bytes each time', async () => {
    const [one, other] = [
      await run([...WHEEL, '--picture', 'png', '--out', 'a']),
      await run([...WHEEL, '--picture', 'png', '--out', 'a']),
    ];
    const name = path.join('a', 'focus-area-wheel.png');
    assert.equal(decoded(one.saved.get(name)).width, 1_680);
    assert.deepEqual(one.saved.get(name), other.saved.get(name));
  });

  it('makes what a page is shared with, and prints the lines for its head', async () => {
    const { code, saved, lines } = await run([
      ...JOBS,
      '--figure',
      'ranking',
      '--share',
      'https://a.no/samspill',
      '--out',
      'ut',
    ]);
    assert.equal(code, 0);
    const name = 'kpi-jobs-value-ranking-1200x630';
    assert.deepEqual(
      [...saved.keys()].sort(),
      ['alt.txt', 'oembed.json', 'png'].map((ending) => path.join('ut', `${name}.${ending}`)),
    );
    const answer = JSON.parse(textOf(saved.get(path.join('ut', `${name}.oembed.json`)))) as Record<string, unknown>;
    assert.equal(answer['thumbnail_url'], `https://a.no/samspill/${name}.png`);
    assert.ok(lines.includes(`<meta property="og:image" content="https://a.no/samspill/${name}.png">`));
    const size = decoded(saved.get(path.join('ut', `${name}.png`)));
    assert.deepEqual([size.width, size.height], [1_200, 630]);
  });

  it('says what to install where the package for PNG is missing, and makes SVG without it', async () => {
    const nowhere = [path.join(tmpdir(), 'none', 'package.json')];
    const { code, lines, saved } = await run([...WHEEL, '--picture', 'png', '--out', 'a'], nowhere);
    assert.deepEqual([code, saved.size], [2, 0]);
    assert.match(lines.join('\n'), /npm install @resvg\/resvg-wasm/);
    assert.equal((await run([...WHEEL, '--picture', 'svg', '--out', 'a'], nowhere)).code, 0);
  });

  it('tells which letters the font lacks', async () => {
    const args = [
      'fremmed.json',
      '--element',
      'focus-area-wheel',
      '--heading',
      '重点 område',
      '--picture',
      'png',
      '--out',
      'a',
    ];
    assert.ok((await run(args)).lines.some((line) => line.endsWith(': 重 点')));
    const { lines } = await run([...JOBS, '--picture', 'png', '--out', 'a']);
    assert.doesNotMatch(lines.join('\n'), /mangler/);
  });

  it('refuses what cannot be had, and says what can', async () => {
    const refusals = [
      [[...JOBS, '--picture', 'png'], /--out/],
      [[...JOBS, '--picture', 'svg', '--size', '100x100'], /--size kan ikke være «100x100»/],
      [[...JOBS, '--picture', 'svg', '--size', '4000x400'], /--size/],
      [['ostfold.json', '--element', 'five-factor-map', '--mode', 'matrix', '--picture', 'svg'], /--mode .*map/],
      [[...JOBS, '--share', 'a.no', '--out', 'a'], /--share/],
      [[...JOBS, '--share', 'https://a.no', '--picture', 'svg', '--out', 'a'], /--picture .*png/],
      [[...JOBS, '--picture', 'jpg', '--out', 'a'], /^Bruk:/],
    ] as const;
    for (const [args, told] of refusals) {
      const { code, lines, saved } = await run(args);
      assert.deepEqual([code, saved.size], [2, 0], args.join(' '));
      assert.match(lines.join('\n'), told);
    }
  });
});

/** A PNG of eight bits, with and without transparency, as its pixels. */
function decoded(bytes: Uint8Array | undefined) {
  assert.ok(bytes);
  const file = Buffer.from(bytes);
  assert.equal(file.toString('latin1', 0, 8), '\u0089PNG\r\n\u001a\n');
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const darkIn = (left: number, top: number, right: number, bottom: number): number => {
    let count = 0;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) if ((pixels[(y * width + x) * channels] ?? 0) < 128) count += 1;
    }
    return count;
  };
  return { width, height, darkIn };
}

/** The rows of a PNG, each of which says how it differs from the one before: section 9 of the specification. */
function unfiltered(data: Uint8Array, length: number, channels: number): Uint8Array {
  const rows = data.length / (length + 1);
  const pixels = new Uint8Array(rows * length);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (length + 1)];
    for (let at = 0; at < length; at += 1) {
      const place = row * length + at;
      const left = at < channels ? 0 : (pixels[place - channels] ?? 0);
      const up = row === 0 ? 0 : (pixels[place - length] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (pixels[place - length - channels] ?? 0);
      const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[place] = (data[row * (length + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

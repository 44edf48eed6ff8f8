/**
 * The fonts that `samspill render --picture png` writes with, so that a picture looks the same on every machine: Arimo
 * with the letters of European languages and the signs beside them. Its licence lies beside it, as it asks for.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import opentype from 'opentype.js';
import subsetFont from 'subset-font';

const FONT_PACKAGE = '@expo-google-fonts/arimo';
/** Names of the files that `src/command/render/picture/painter.ts` reads, and where they come from. */
const FILES = {
  'arimo-regular.ttf': '400Regular/Arimo_400Regular.ttf',
  'arimo-bold.ttf': '700Bold/Arimo_700Bold.ttf',
};

/**
 * First and last code points: Latin, Greek and Cyrillic letters, punctuation, currencies, arrows, mathematical signs.
 * @type {readonly (readonly [first: number, last: number])[]}
 */
const CHARACTERS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x20bf],
  [0x2100, 0x22ff],
  [0x25a0, 0x25ff],
];

/**
 * Writes the fonts and their licence.
 * @param {string} folder where they come; it is made
 */
export async function writePictureFonts(folder) {
  const { resolve } = createRequire(import.meta.url);
  const source = path.dirname(resolve(`${FONT_PACKAGE}/package.json`));
  await mkdir(folder, { recursive: true });
  for (const [name, file] of Object.entries(FILES)) {
    await writeFile(path.join(folder, name), await subsetOf(await readFile(path.join(source, file))));
  }
  const letters = lettersIn(await readFile(path.join(folder, 'arimo-regular.ttf')));
  await writeFile(path.join(folder, 'arimo-letters.json'), JSON.stringify(letters));
  await cp(path.join(source, 'LICENSE_FONT'), path.join(folder, 'LICENSE.txt'));
}

/**
 * First and last code points of each run of characters that a font has, so that the command can name those it lacks.
 * @param {Uint8Array} font
 * @returns {[first: number, last: number][]}
 */
function lettersIn(font) {
  const bytes = new Uint8Array(font);
  const parsed = opentype.parse(bytes.buffer);
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of CHARACTERS.flatMap(pointsOf)) {
    if (parsed.charToGlyph(String.fromCodePoint(point)).index === 0) continue;
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs;
}

/**
 * A font with the letters of pictures alone.
 * @param {Uint8Array} font
 * @returns {Promise<Uint8Array>} the same bytes each time
 */
export async function subsetOf(font) {
  const text = String.fromCodePoint(...CHARACTERS.flatMap(pointsOf));
  return subsetFont(Buffer.from(font), text, { targetFormat: 'truetype', noHinting: true });
}

/**
 * @param {readonly [first: number, last: number]} run
 * @returns {number[]}
 */
function pointsOf([first, last]) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

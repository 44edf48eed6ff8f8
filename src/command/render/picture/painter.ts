import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Makes PNG of SVG, on every machine the same. */
export interface Painter {
  /**
   * A picture as the bytes of a PNG file.
   * @param width pixels of the PNG, to which the picture is enlarged
   */
  paint(svg: string, width: number): Uint8Array;
  /** The letters of a text that its fonts lack, each once. */
  lackingIn(text: string): readonly string[];
}

/** The package that paints. It is no dependency: only those who want PNG install it. */
export const PAINTER_PACKAGE = '@resvg/resvg-wasm';
/** The family of the fonts that lie with the command; `tools/build/picture-fonts.mjs` makes them. */
const FAMILY = 'Arimo';
const FONTS = ['arimo-regular.ttf', 'arimo-bold.ttf'] as const;
const LETTERS = 'arimo-letters.json';

type Resvg = typeof import('@resvg/resvg-wasm');

let started: Promise<Resvg> | undefined;

/**
 * What paints, with the fonts in a folder; undefined where the package for it is not installed.
 * @param fonts address of the folder, which ends with a slash
 * @param places where the package is looked for: files beside or above whose folders `node_modules` lies
 */
export async function openPainter(fonts: URL, places: readonly string[]): Promise<Painter | undefined> {
  const place = places.find(hasPackage);
  if (place === undefined) return undefined;
  // It can be started once only.
  const { Resvg } = await (started ??= startedFrom(place));
  const fontBuffers = FONTS.map((name) => new Uint8Array(readFileSync(new URL(name, fonts))));
  const letters = rangesIn(readFileSync(new URL(LETTERS, fonts), 'utf8'));
  return {
    paint(svg, width) {
      const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
      const image = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render();
      return image.asPng();
    },
    lackingIn: (text) => [...new Set(text)].filter((letter) => !isIn(letters, letter.codePointAt(0) ?? 0)),
  };
}

/** Where the package may lie: beside the command, or where it is called. */
export function painterPlaces(command: string, folder: string): readonly string[] {
  return [fileURLToPath(command), `${folder}/package.json`];
}

function hasPackage(place: string): boolean {
  try {
    createRequire(place).resolve(PAINTER_PACKAGE);
    return true;
  } catch {
    return false;
  }
}

async function startedFrom(place: string): Promise<Resvg> {
  const require = createRequire(place);
  const resvg = require(PAINTER_PACKAGE) as Resvg;
  await resvg.initWasm(readFileSync(require.resolve(`${PAINTER_PACKAGE}/index_bg.wasm`)));
  return resvg;
}

type Ranges = readonly (readonly [first: number, last: number])[];

function rangesIn(text: string): Ranges {
  return JSON.parse(text) as Ranges;
}

function isIn(ranges: Ranges, point: number): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last);
}

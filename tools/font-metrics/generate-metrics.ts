/**
 * Writes `src/static/text/arimo-widths.ts`, how wide the letters of Arial are, from the free font that has its metrics:
 * `node --import tsx tools/font-metrics/generate-metrics.ts`. With `--check` nothing is written; the exit code is 1
 * when the file is not what the font says.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import opentype from 'opentype.js';

import { root } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';

export const TABLE = 'src/static/text/arimo-widths.ts';
const FONT = 'node_modules/@expo-google-fonts/arimo/';

/**
 * First and last code points of what is measured: the letters of all European languages in Latin script, and the signs
 * that stand in figures and names.
 */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Characters that have no width of their own, whatever the font says. */
const INVISIBLE = new Set(['\u00ad']);

/** Of a character that the font lacks: another font draws it, as wide as it is high at most. */
const UNKNOWN = 1_000;

const HEAD = `/**
 * How wide the letters of Arimo are, which are those of Arial. \`npm run generate\` writes this file from the package
 * @expo-google-fonts/arimo.
 *
 * Copyright 2026 The Arimo Project Authors (https://github.com/googlefonts/arimo), SIL Open Font License 1.1.
 */
`;

const WIDTHS_COMMENT =
  '/** The widths of these characters in thousandths of the font size, in their order; 0 for what is not drawn. */';

/** The module with the table, as the font gives it. */
export function metricsModule(): string {
  const [regular, bold] = (['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'] as const).map(widthsIn);
  const code = [
    HEAD,
    `/** First and last code points of each run of characters in the lists. */`,
    `export const CHARACTERS: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(RANGES)};\n`,
    WIDTHS_COMMENT,
    `export const WIDTHS = {\n  normal: ${literal(regular ?? [])},\n  bold: ${literal(bold ?? [])},\n} as const;\n`,
  ];
  return formatted(code.join('\n'));
}

function widthsIn(file: string): number[] {
  const bytes = readFileSync(`${root}${FONT}${file}`);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const character = String.fromCodePoint(first + index);
      const { index: glyph, advanceWidth = 0 } = font.charToGlyph(character);
      if (INVISIBLE.has(character)) return 0;
      return glyph === 0 ? UNKNOWN : Math.round((advanceWidth / font.unitsPerEm) * 1_000);
    }),
  );
}

/** Numbers as one text over several lines: a list would take a line for each. */
function literal(widths: readonly number[]): string {
  const lines = widths.join(' ').match(/.{1,112}(?= |$)/g) ?? [];
  return `\`\n${lines.map((line) => line.trim()).join('\n')}\n\``;
}

function formatted(code: string): string {
  const [command, commandArguments] = tool('biome', 'format', `--stdin-file-path=${TABLE}`);
  return execFileSync(command, commandArguments, { cwd: root, input: code, encoding: 'utf8' });
}

function main(): void {
  const right = metricsModule();
  if (!process.argv.includes('--check')) writeFileSync(`${root}${TABLE}`, right);
  else if (readFileSync(`${root}${TABLE}`, 'utf8') !== right) {
    console.error(`${TABLE} differs from what the font says.`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();

/**
 * Writes `src/places/municipality-table.ts` from the sources in `data/` and the published figures of jobs:
 * `node --import tsx tools/places/generate-places.ts`. With `--check` nothing is written; the exit code is 1 when the
 * file is not what the sources say.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { root } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';
import { bordersOf, numberedToday, type Outlines } from './borders.js';
import { figuresOf, type Figures } from './figures.js';

const FIGURES = 'demo/data/ssb-11657-jobs-by-municipality.csv';
const OUTLINES = { '2020': 'tools/places/data/outlines-2020.json', '2024': 'tools/places/data/outlines-2024.json' };
export const TABLE = 'src/places/municipality-table.ts';

const HEAD = `/**
 * The municipalities of Norway as they were from 2020 to 2023, with their jobs. \`npm run generate\` writes this file
 * from tools/places/data/ and demo/data/; places.ts reads it.
 *
 * Jobs (arbeidsforhold): Statistics Norway, table 11657, CC BY 4.0. Numbers, names and borders: Kartverket, CC BY 4.0.
 */
`;

const TABLE_COMMENT = `/**
 * Two lines for each municipality: its number today, the number it had until the end of 2023 where that was another,
 * its Norwegian name, and behind \`>\` the neighbours on land that have higher numbers; under it the jobs in each
 * quarter.
 */
`;

/** The module with the table, as the sources give it. */
export function placesModule(): string {
  const outlines2020 = readJson(OUTLINES['2020']);
  const outlines2024 = readJson(OUTLINES['2024']);
  const figures = figuresOf(readFileSync(`${root}${FIGURES}`, 'utf8'));
  const today = numberedToday(
    figures.rows.map(({ number2020 }) => number2020),
    outlines2024,
  );
  const borders = bordersOf(outlines2024, today);
  const before = bordersOf(outlines2020, today);
  if (String([...borders].sort()) !== String([...before].sort()))
    throw new Error('The outlines of 2020 and of 2024 have different neighbours.');
  const lines = [
    HEAD,
    `/** The quarters of the figures, the earliest first. */`,
    `export const QUARTERS: readonly string[] = ${JSON.stringify(figures.quarters)};\n`,
    `${TABLE_COMMENT}export const MUNICIPALITY_TABLE = \``,
    ...linesOf(figures, today, outlines2020, borders),
    '`;\n',
  ];
  return formatted(lines.join('\n'));
}

function formatted(code: string): string {
  const [command, commandArguments] = tool('biome', 'format', `--stdin-file-path=${TABLE}`);
  return execFileSync(command, commandArguments, { cwd: root, input: code, encoding: 'utf8' });
}

function linesOf(
  { rows }: Figures,
  today: ReadonlyMap<string, string>,
  outlines: Outlines,
  borders: ReadonlySet<string>,
): readonly string[] {
  const entries = rows.map(({ number2020, jobs, name }) => {
    const number = today.get(number2020) ?? number2020;
    // Islands that the outlines of 2020 lack have one name only.
    const norwegian = outlines[number2020]?.name ?? name;
    const neighbours = [...borders]
      .filter((border) => border.startsWith(`${number} `))
      .map((border) => border.slice(number.length + 1));
    const numbers = number === number2020 ? number : `${number} ${number2020}`;
    const beside = neighbours.length === 0 ? '' : ` > ${neighbours.sort().join(' ')}`;
    return `${numbers} ${norwegian}${beside}\n ${jobs.map((count) => count || '-').join(' ')}`;
  });
  return entries.sort();
}

function readJson(file: string): Outlines {
  return JSON.parse(readFileSync(`${root}${file}`, 'utf8')) as Outlines;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const right = placesModule();
  if (!process.argv.includes('--check')) writeFileSync(`${root}${TABLE}`, right);
  else if (readFileSync(`${root}${TABLE}`, 'utf8') !== right) {
    console.error(`${TABLE} differs from what the sources say.`);
    process.exitCode = 1;
  }
}

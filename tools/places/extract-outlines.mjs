/**
 * Takes out of the outlines of municipalities, a TopoJSON file, what the table of places needs: which arcs go round
 * each of them. Two municipalities with an arc in common are neighbours; where the arcs lie does not matter.
 *
 *     node tools/places/extract-outlines.mjs kommuner.topojson tools/places/data/outlines-2024.json
 *
 * The outlines themselves, of a megabyte, are no part of the project; `data/README.md` says where they come from.
 */
import { readFile, writeFile } from 'node:fs/promises';

/**
 * Rings of arcs, for each of its pieces where a municipality has several; `~5` is arc 5 drawn backwards.
 * @typedef {readonly (readonly (number | readonly number[])[])[]} Arcs
 */

/**
 * @typedef {object} Outline
 * @property {Arcs} arcs
 * @property {{kommunenummer: string | number, navn?: string, kommunenavn?: string}} properties
 */

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('Name the outlines and the file to write.');

/** @type {unknown} */
const topology = JSON.parse(await readFile(from, 'utf8'));
const { objects } = /** @type {{objects: {Kommuner: {geometries: readonly Outline[]}}}} */ (topology);
const lines = objects.Kommuner.geometries.map(lineOf).sort();
await writeFile(to, `{\n${lines.join(',\n')}\n}\n`);

/** @param {Outline} outline */
function lineOf({ arcs, properties: { kommunenummer, navn, kommunenavn } }) {
  const number = String(kommunenummer).padStart(4, '0');
  const round = new Set(arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
  const outline = { name: navn ?? kommunenavn, arcs: [...round].sort((a, b) => a - b) };
  return `  ${JSON.stringify(number)}: ${JSON.stringify(outline)}`;
}

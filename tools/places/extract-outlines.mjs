/**
 * Takes out of the outlines of municipalities, a TopoJSON file, what the table of places needs: which arcs go round each
 * of them. Two municipalities with an arc in common are neighbours; where the arcs lie does not matter.
 *
 *     node tools/places/extract-outlines.mjs kommuner.topojson tools/places/data/outlines-2024.json
 *
 * The outlines themselves, of a megabyte, are no part of the project; `data/README.md` says where they come from.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** @typedef {number | readonly Arcs[]} Arcs numbers of arcs, in lists of lists; `~5` is arc 5 drawn backwards */

/**
 * @typedef {object} Outline
 * @property {Arcs} arcs
 * @property {{kommunenummer: string | number, navn?: string, kommunenavn?: string}} properties
 */

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('Name the outlines and the file to write.');

/** @type {{objects: {Kommuner: {geometries: readonly Outline[]}}}} */
const topology = JSON.parse(await readFile(from, 'utf8'));
const lines = topology.objects.Kommuner.geometries.map(lineOf).sort();
await writeFile(to, `{\n${lines.join(',\n')}\n}\n`);

/** @param {Outline} outline */
function lineOf({ arcs, properties: { kommunenummer, navn, kommunenavn } }) {
  const number = String(kommunenummer).padStart(4, '0');
  const name = navn ?? kommunenavn;
  return `  ${JSON.stringify(number)}: ${JSON.stringify({ name, arcs: [...new Set(arcsIn(arcs))].sort((a, b) => a - b) })}`;
}

/**
 * @param {Arcs} arcs
 * @returns {readonly number[]} the numbers of the arcs, whichever way each is drawn
 */
function arcsIn(arcs) {
  if (typeof arcs === 'number') return [arcs < 0 ? ~arcs : arcs];
  return arcs.flatMap(arcsIn);
}

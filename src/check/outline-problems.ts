import type { Language } from '../feed/shape/widget-words.js';
import { parseOutlines } from '../feed/outlines/outlines.js';
import { codesOf, outlineOf } from '../feed/outlines/region-outlines.js';
import { phraseIn } from '../feed/localized-text.js';
import { parseFeed } from '../feed/parse/parse-feed.js';
import type { Problem } from '../feed/problem.js';
import { listOf } from '../locale/catalogue.js';

/** Gives what is in a file beside the feed, as `JSON.parse` does; undefined where there is nothing to be read. */
export type ReadBeside = (file: string) => unknown;

/** An address of another place than beside the feed, of which nobody can tell without asking there. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/)/i;

/**
 * What is wrong with the outlines that a feed names: the file beside it is none, or regions that have a code of its
 * division have no outline.
 *
 * @param input what `JSON.parse` gave
 */
export function outlineProblems(input: unknown, readBeside: ReadBeside, language: Language): readonly Problem[] {
  const { feed } = parseFeed(input);
  const { geography, regions = [] } = feed ?? {};
  if (!geography || ELSEWHERE.test(geography.file)) return [];
  const common = { severity: 'warning', path: 'geography.file' } as const;
  const { file } = geography;
  const read = parseOutlines(readBeside(file));
  if ('problem' in read) return [{ ...common, code: 'outlines-none', values: { file } }];
  const without = regions.filter(
    (region) => codesOf(region, geography).length > 0 && !outlineOf(region, geography, read.outlines),
  );
  if (without.length === 0) return [];
  const names = listOf(
    without.map(({ name }) => phraseIn(name, language).text),
    language,
  );
  return [{ ...common, code: 'outlines-missing', values: { file, regions: names } }];
}

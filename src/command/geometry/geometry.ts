import type { Feed, Region } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { codesOf } from '../../feed/outlines/region-outlines.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import type { Command, Invocation, Surroundings } from '../command.js';
import { readTold, wasSaved } from '../files.js';
import { openedFeed } from '../opened-feed.js';
import { ABOUT, WORDS } from './geometry.words.js';
import type { SourceArea } from './source-outlines.js';

/** Bytes with Brotli: of the regions of a county, and of a country. */
const LIMITS = { few: 20_000, many: 90_000, fewAreas: 60 } as const;

/**
 * `samspill geometry kommuner.topojson --feed feed.json --out kart.json`: makes the outlines that a feed names under
 * `geography`, from what mapping authorities publish. Exit code 0 when they are saved, 1 when no region has an
 * outline, 2 when it could not be done.
 */
export const geometry: Command = {
  name: 'geometry',
  synopsis: 'omriss.topojson … --out kart.json [--feed feed.json] [--codes 3001,3002] [--key kommunenummer]',
  about: ABOUT,
  options: {
    out: { type: 'string', default: 'kart.json' },
    feed: { type: 'string' },
    codes: { type: 'string' },
    key: { type: 'string' },
  },
  files: [1, 5],
  run,
};

async function run(invocation: Invocation, surroundings: Surroundings): Promise<number> {
  const { language, options } = invocation;
  const sources = await readSources(invocation, surroundings);
  if (!sources) return 2;
  const { feed: file } = options;
  const feed = typeof file === 'string' ? openedFeed(file, language, surroundings)?.feed : undefined;
  if (typeof file === 'string' && !feed) return 2;
  const chosen = chosenAreas(sources, { feed, codes: options['codes'] });
  if (feed) tellWithout(feed, chosen, invocation, surroundings);
  if (chosen.length > 0) return save(chosen, invocation, surroundings);
  surroundings.write(say(WORDS.none, language));
  return 1;
}

/** The areas of each file; where one has none, that is told, and there is nothing. */
async function readSources(
  { language, files, options }: Invocation,
  surroundings: Surroundings,
): Promise<readonly (readonly SourceArea[])[] | undefined> {
  const { sourceAreas } = await import('./source-outlines.js');
  const key = typeof options['key'] === 'string' ? options['key'] : undefined;
  const sources: (readonly SourceArea[])[] = [];
  for (const file of files) {
    const bytes = readTold(file, language, surroundings);
    if (!bytes) return undefined;
    const found = sourceAreas(jsonOf(bytes), key);
    if (!found) surroundings.write(say(WORDS.noOutlines, language, { file }));
    else if ('names' in found)
      surroundings.write(say(WORDS.noCodes, language, { file, names: found.names.join(', ') }));
    if (!found || 'names' in found) return undefined;
    sources.push(found.areas);
  }
  return sources;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Those that are asked for, each from the first file that has it; all of the first file where nobody asks. */
function chosenAreas(
  [first = [], ...others]: readonly (readonly SourceArea[])[],
  { feed, codes }: { readonly feed: Feed | undefined; readonly codes: unknown },
): readonly SourceArea[] {
  const named = typeof codes === 'string' ? codes.split(/[\s,]+/) : [];
  const wanted = new Set([...named, ...(feed?.regions ?? []).flatMap((region) => codesIn(feed, region))]);
  if (!feed && named.length === 0) return first;
  const found = new Map<string, SourceArea>();
  for (const area of [first, ...others].flat()) {
    if (wanted.has(area.code) && !found.has(area.code)) found.set(area.code, area);
  }
  return [...found.values()];
}

function codesIn(feed: Feed | undefined, region: Region): readonly string[] {
  return codesOf(region, feed?.geography ?? { file: '' });
}

/** Names the regions of the feed that could have an outline, by their codes, and have none. */
function tellWithout(
  feed: Feed,
  areas: readonly SourceArea[],
  { language }: Invocation,
  surroundings: Surroundings,
): void {
  const codes = new Set(areas.map(({ code }) => code));
  const without = feed.regions.filter((region) => {
    const own = codesIn(feed, region);
    return own.length > 0 && !own.some((code) => codes.has(code));
  });
  const names = without.map(({ name }) => phraseIn(name, language).text);
  if (names.length > 0) surroundings.write(say(WORDS.without, language, { names: listOf(names, language) }));
}

async function save(
  areas: readonly SourceArea[],
  { language, options }: Invocation,
  surroundings: Surroundings,
): Promise<number> {
  const { planeOutlines } = await import('./plane-outlines.js');
  const limit = areas.length > LIMITS.fewAreas ? LIMITS.many : LIMITS.few;
  const made = planeOutlines(areas, limit);
  if (!made) {
    surroundings.write(say(WORDS.tooLarge, language, { limit: limit / 1_000 }));
    return 2;
  }
  const file = String(options['out']);
  if (!wasSaved(file, new TextEncoder().encode(made.text), language, surroundings)) return 2;
  const size = formatNumber(made.bytes / 1_000, 1, language);
  surroundings.write(say(WORDS.saved, language, { file, count: areas.length, size }));
  return 0;
}

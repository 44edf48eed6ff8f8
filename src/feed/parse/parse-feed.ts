import { completedIndicators } from '../derive/regions/completed-indicators.js';
import { placedTargets } from '../derive/targets/placed-targets.js';
import { isObject } from '../json-value.js';
import { FILE_LIMITS } from '../file-limits.js';
import { factors, links, type Factor, type Link } from './actors.js';
import { readFields, type Fields } from './fields.js';
import { indicators, type Indicator } from './indicators.js';
import { projects } from './projects.js';
import { Reader, type ReadingContext } from './reader.js';
import { regions, type Region } from './regions.js';
import { targets, type Target } from './targets.js';
import { parsePeriod } from './written-period.js';
import type { Period } from '../period.js';
import { ProblemList, type ReadingCode, type ReadingProblem } from '../problem.js';
import { feedFields } from '../shape/fields.js';
import { COLLECTIONS, FEED_VERSION, type Collection } from '../shape/limits.js';
import type { Feed as WrittenFeed } from '../shape/objects.js';
import { LANGUAGES, type Language } from '../shape/widget-words.js';

/** A whole feed, read and checked. */
export interface Feed
  extends Omit<WrittenFeed, 'language' | 'regions' | 'factors' | 'links' | 'indicators' | 'targets'> {
  /** The language of text that is given without one. */
  readonly language: Language;
  readonly regions: readonly Region[];
  readonly factors: readonly Factor[];
  readonly links: readonly Link[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
}

/** What reading a feed gives: everything that could be read, and every problem on the way. */
export interface ParsedFeed {
  /** Absent only when the input is not a feed at all, is too deep, or is made for a newer major version. */
  readonly feed?: Feed;
  readonly problems: readonly ReadingProblem[];
}

/**
 * Reads a feed. Never throws: unknown properties are ignored, unknown words of a vocabulary are tolerated with a
 * warning, and what cannot be read is left out and reported with its path while the rest is returned.
 *
 * @param input what `JSON.parse` gave, or an object of the same shape
 */
export function parseFeed(input: unknown): ParsedFeed {
  const problems = new ProblemList<ReadingCode>();
  try {
    const feed = readFeed(input, problems);
    return { ...(feed ? { feed } : {}), problems: problems.all };
  } catch {
    // Only an object with code of its own (a getter, a proxy) can get here; JSON has none.
    problems.error('root', '', {});
    return { problems: problems.all };
  }
}

function readFeed(input: unknown, problems: ProblemList<ReadingCode>): Feed | undefined {
  if (!isObject(input) || !isMeantAsFeed(input)) {
    problems.error('root', '', {});
    return undefined;
  }
  if (depthOf(input, FILE_LIMITS.depth) > FILE_LIMITS.depth) {
    problems.error('depth', '', { limit: FILE_LIMITS.depth });
    return undefined;
  }
  const language = LANGUAGES.find((known) => known === input['language']) ?? 'nb';
  const context: ReadingContext = { problems, ids: idsOf(input), language, periodOf: rememberingPeriods() };
  const root = new Reader(input, undefined, context);
  const feedVersion = readVersion(root);
  if (feedVersion === undefined) return undefined;
  root.word('language', [...LANGUAGES, 'no'], language);
  const content = readFields(root, CONTENT);
  const read = completedIndicators(content.indicators, content.regions, context.periodOf);
  const feed = { feedVersion, language, ...content, indicators: read };
  return { ...feed, targets: placedTargets(feed) };
}

/** Everything in a feed besides its version and its language, which decide how the rest is read. */
const CONTENT: Fields<Omit<Feed, 'feedVersion' | 'language'>> = {
  ...feedFields,
  regions,
  factors,
  links,
  indicators,
  targets,
  projects,
};

/** Every minor version up to the one that the schema describes is read. */
const NEWEST_MINOR = Number(FEED_VERSION.split('.')[1]);

/** The version, or undefined when it is one that this library must not try to show. */
function readVersion(root: Reader): string | undefined {
  const { problems } = root.context;
  const version = root.string('feedVersion');
  if (version === undefined) {
    problems.warning('version-missing', 'feedVersion', { expected: FEED_VERSION });
    return FEED_VERSION;
  }
  const match = /^(\d{1,4})(?:\.(\d{1,4}))?$/.exec(version);
  if (!match) {
    problems.warning('version-unreadable', 'feedVersion', { value: version.slice(0, 20), expected: FEED_VERSION });
    return FEED_VERSION;
  }
  if (Number(match[1]) > 1) {
    problems.error('version-newer-major', 'feedVersion', { value: version, expected: FEED_VERSION });
    return undefined;
  }
  if (Number(match[2] ?? 0) > NEWEST_MINOR)
    problems.warning('version-newer-minor', 'feedVersion', { value: version, expected: FEED_VERSION });
  return version;
}

/** JSON of another kind, such as GeoJSON, has nothing that a feed has, and would else pass for an empty one. */
function isMeantAsFeed(input: Readonly<Record<string, unknown>>): boolean {
  const names = ['feedVersion', 'strategy', ...Object.keys(COLLECTIONS)];
  return Object.keys(input).length === 0 || names.some((name) => name in input);
}

function rememberingPeriods(): ReadingContext['periodOf'] {
  const periods = new Map<string, Period | undefined>();
  return (text) => {
    if (!periods.has(text)) periods.set(text, parsePeriod(text));
    return periods.get(text);
  };
}

/** Every id of every list, so that a reference can be checked wherever it stands in the file. */
function idsOf(input: Readonly<Record<string, unknown>>): ReadingContext['ids'] {
  const idsIn = (list: unknown, limit: number): ReadonlySet<string> => {
    const items: readonly unknown[] = Array.isArray(list) ? list.slice(0, limit) : [];
    return new Set(items.flatMap((item) => (isObject(item) && isId(item['id']) ? String(item['id']).trim() : [])));
  };
  const lists = Object.entries(COLLECTIONS).map(([name, limit]) => [name, idsIn(input[name], limit)]);
  return Object.fromEntries(lists) as Record<Collection, ReadonlySet<string>>;
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * Levels of nesting, counted no further than one past the limit, without recursion, and each object once: some go in
 * circles.
 */
export function depthOf(value: object, limit: number): number {
  const seen = new Set<object>([value]);
  let level: readonly object[] = [value];
  let depth = 0;
  let hasLeaves = false;
  while (level.length > 0 && depth <= limit) {
    depth += 1;
    hasLeaves = false;
    const next: object[] = [];
    for (const item of level) {
      for (const child of Object.values(item).filter(isNested)) {
        // What holds no object ends a branch. Nearly all objects of a large feed do, and are not worth remembering.
        if (!Object.values(child).some(isNested)) hasLeaves = true;
        else if (!seen.has(child)) {
          seen.add(child);
          next.push(child);
        }
      }
    }
    level = next;
  }
  return hasLeaves ? depth + 1 : depth;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import { LANGUAGES, type Feed, type Language } from './feed.js';
import { LIMITS } from './limits.js';
import { ProblemList, type Problem } from './problem.js';
import { isObject, Reader, type Collection, type ReadingContext } from './reader.js';
import { parseActors, parseFactors, parseLinks } from './parse/actors.js';
import { optional, parseNamedLink, parseSource } from './parse/common.js';
import { parseDocuments } from './parse/documents.js';
import { parseFocusAreas } from './parse/focus-areas.js';
import { parseIndicators } from './parse/indicators.js';
import { parseProjects } from './parse/projects.js';
import { parseRegions } from './parse/regions.js';
import { parseStrategy } from './parse/strategy.js';
import { parseGoals, parseTargets } from './parse/targets.js';

/** What reading a feed gives: everything that could be read, and every problem on the way. */
export interface ParsedFeed {
  /** Absent only when the input is not a feed at all, is too deep, or is made for a newer major version. */
  readonly feed?: Feed;
  readonly problems: readonly Problem[];
}

/** The major and minor version of the feed format that this library reads. */
export const FEED_VERSION = '1.0';

const COLLECTIONS: readonly Collection[] = [
  'regions', 'focusAreas', 'factors', 'actors', 'indicators', 'targets', 'goals', 'projects', 'documents',
];

/**
 * Reads a feed. Never throws: unknown properties are ignored, unknown words of a vocabulary are tolerated with a warning,
 * and what cannot be read is left out and reported with its path while the rest is returned.
 *
 * @param input what `JSON.parse` gave, or an object of the same shape
 */
export function parseFeed(input: unknown): ParsedFeed {
  const problems = new ProblemList();
  try {
    const feed = readFeed(input, problems);
    return { ...optional('feed', feed), problems: problems.all };
  } catch {
    // Only an object with code of its own (a getter, a proxy) can get here; JSON has none.
    problems.error('root', '', {});
    return { problems: problems.all };
  }
}

function readFeed(input: unknown, problems: ProblemList): Feed | undefined {
  if (!isObject(input)) {
    problems.error('root', '', {});
    return undefined;
  }
  if (depthOf(input, LIMITS.depth) > LIMITS.depth) {
    problems.error('depth', '', { limit: LIMITS.depth });
    return undefined;
  }
  const language = LANGUAGES.find((known) => known === input['language']) ?? 'nb';
  const context: ReadingContext = { problems, ids: idsOf(input), language };
  const root = new Reader(input, '', context);
  const feedVersion = readVersion(root);
  return feedVersion === undefined ? undefined : readContent(root, feedVersion, language);
}

function readContent(root: Reader, feedVersion: string, language: Language): Feed {
  root.word('language', [...LANGUAGES, 'no'], language);
  return {
    feedVersion,
    ...optional('id', root.string('id')),
    ...optional('title', root.text('title', LIMITS.label)),
    ...optional('description', root.text('description')),
    language,
    ...optional('publisher', parseNamedLink(root.object('publisher'))),
    ...optional('updated', root.date('updated')),
    ...optional('license', parseNamedLink(root.object('license'))),
    ...optional('notice', root.text('notice')),
    ...optional('contact', parseNamedLink(root.object('contact'))),
    ...optional('region', root.reference('region', 'regions')),
    ...optional('strategy', parseStrategy(root.object('strategy'))),
    regions: parseRegions(root),
    focusAreas: parseFocusAreas(root),
    factors: parseFactors(root),
    ...optional('factorModel', parseSource(root.object('factorModel'))),
    actors: parseActors(root),
    links: parseLinks(root),
    indicators: parseIndicators(root),
    targets: parseTargets(root),
    goals: parseGoals(root),
    projects: parseProjects(root),
    documents: parseDocuments(root),
  };
}

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
  if (Number(match[2] ?? 0) > 0) problems.warning('version-newer-minor', 'feedVersion', { value: version, expected: FEED_VERSION });
  return version;
}

/** Every id of every list, so that a reference can be checked wherever it stands in the file. */
function idsOf(input: Readonly<Record<string, unknown>>): ReadingContext['ids'] {
  const idsIn = (collection: Collection): ReadonlySet<string> => {
    const list = input[collection];
    if (!Array.isArray(list)) return new Set();
    const items: readonly unknown[] = list.slice(0, LIMITS[collection]);
    return new Set(items.flatMap((item) => (isObject(item) && isId(item['id']) ? String(item['id']).trim() : [])));
  };
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, idsIn(collection)])) as Record<Collection, ReadonlySet<string>>;
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Levels of nesting, counted no further than one past the limit, and without recursion. */
function depthOf(value: object, limit: number): number {
  let level: readonly object[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= limit) {
    depth += 1;
    level = level.flatMap((item) => Object.values(item).filter((child): child is object => typeof child === 'object' && child !== null));
  }
  return depth;
}

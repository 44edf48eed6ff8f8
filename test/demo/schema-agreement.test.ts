import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { checkFeedText } from '../../src/feed/checks/check-feed-text.js';
import { parseFeed } from '../../src/feed/parse/parse-feed.js';
import { parsePeriod } from '../../src/feed/parse/written-period.js';
import type { Problem, ProblemCode } from '../../src/feed/problem.js';
import { FEED_NAMES, projectFile, rawFeed, walk, type FeedName } from './demo-feeds.js';

/**
 * The schema that editors read and the check that keepers run are held against each other: values of a demo feed are
 * replaced, one at a time, by values that the schema's rules forbid, and by others. Whatever the schema refuses, the
 * check tells at that place, and as an error; what the check calls an error about the shape of a feed, the schema
 * refuses.
 */

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

type Step = string | number;
type Place = readonly Step[];

const schema = JSON.parse(projectFile('src/feed/feed.schema.json')) as Schema;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, verbose: true });
const validate = ajv.compile(schema);

/** Keywords that can refuse a value by themselves. */
const ASSERTIONS = [
  ...['type', 'enum', 'const', 'pattern', 'not', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['minItems', 'maxItems', 'uniqueItems', 'required', 'dependentRequired', 'anyOf', 'oneOf'],
];

/** Definitions that only conditions mention: they refuse nothing by themselves. */
const ONLY_IN_CONDITIONS = ['withheldStatus', 'knownFactor'];

/**
 * Not read: what helps those who write a feed, one bound of an interval without the other, and what an end of a link
 * names beside its actor.
 */
const NOT_READ_ALONE = ['feed.$schema', 'linkEnd.factor', 'linkEnd.project', 'observation.lower', 'observation.upper'];
/** What only keepers and their checker read. */
const WRITTEN_ALONE = [
  'feed.accepted',
  ...Object.keys(schema.$defs?.['acceptance']?.properties ?? {}).map((name) => `acceptance.${name}`),
];

/** Codes of errors that are about the shape of a feed: not about what it refers to, adds up to or has twice. */
const ABOUT_SHAPE: readonly ProblemCode[] = [
  ...(['root', 'version-newer-major', 'required', 'type', 'range', 'count', 'length', 'empty'] as const),
  ...(['date', 'date-spreadsheet', 'period', 'url', 'url-user', 'number-unreadable', 'target-figure'] as const),
  'status-value',
];

/** One value or two of every type: each place is tried with these. */
const OF_EVERY_TYPE: readonly unknown[] = [null, true, 3, -1, 'x', '', '   ', '5', [], [null], {}, [{}], [3]];

/** More values, of every kind that a rule may be about: each definition is tried with these, where it is met first. */
const OF_EVERY_KIND: readonly unknown[] = [
  ...[false, 0, 0.5, 2023, 45_345, 1e12, [''], [[]], 'norge', 'no', 'NO', 'NOK', '1', '1.0', '1.7', '2.0', '01.0'],
  ...['2023', ' 2023', '2023-Q4', '2023-Q5', '2023-W00', '2023-W53', '2023-M13', '2023-13', '2023-02-30'],
  ...['2023-02-23T10:00', '23.02.2024', 'green', ' green', '#12345', '#1a6b4c', 'https://www.example.org/'],
  ...['HTTPS://example.org/', 'https://a b.example/', 'https://a\u200b.example', 'https://user@host.example/'],
  ...['https://user:word@host.example/', 'ftp://example.org/', 'post@example.org', '/d', '..', ':', '-', '35 010'],
  ...[`https://example.org/${'x'.repeat(2_000)}`, '\u{1f33f}'.repeat(150), 'mange', '139.985', 'culture', 'capital'],
  ...[{ nb: '' }, { nb: ' ' }, { dk: 'x' }, { nb: null, en: 'x' }, ['missing', 'missing'], ['confidential'], ['guess']],
  ...['nb', 'nn', 'sv', 'en', 'no'].flatMap((code) => [{ [code]: 'x' }, { [code]: 5 }, { [code]: 'x'.repeat(2_001) }]),
];

/** A demo feed with at most two items in each list, so that thousands of changed ones can be checked. */
function smallFeed(name: FeedName): unknown {
  const small = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 2).map(small);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, small(inner)]));
  };
  const feed = small(rawFeed(name)) as { readonly indicators?: readonly object[] };
  return { ...feed, indicators: feed.indicators?.map((indicator) => ({ ...indicator, ...IN_NO_FEED })) };
}

/** What no demo feed has. */
const DIMENSIONS = [
  {
    id: 'sex',
    label: 'Kjønn',
    total: 'all',
    categories: [
      { id: 'all', label: 'I alt' },
      { id: 'women', label: 'Kvinner' },
    ],
  },
];

const ANNOTATIONS = [
  { text: 'Fabrikken ble bygget om', from: '2020', to: '2022', regions: [], url: 'https://www.example.org/' },
  { text: 'Ny bro åpnet', period: '2023' },
];

const IN_NO_FEED = { dimensions: DIMENSIONS, annotations: ANNOTATIONS };

function resolved(part: Schema): Schema {
  const name = part.$ref?.replace('#/$defs/', '');
  const found = name === undefined ? part : schema.$defs?.[name];
  assert.ok(found, name);
  return found.$ref === undefined ? found : resolved(found);
}

/** Every place in a value where the schema has an object with properties, or a list. */
function* placesOf(value: unknown, part: Schema, place: Place = []): Generator<readonly [Place, Schema]> {
  const rules = resolved(part);
  if (Array.isArray(value) && rules.items) {
    for (const [index, item] of value.entries()) {
      yield [[...place, index], rules.items];
      yield* placesOf(item, rules.items, [...place, index]);
    }
  } else if (typeof value === 'object' && value !== null && rules.properties) {
    for (const [name, inner] of Object.entries(rules.properties)) {
      yield [[...place, name], inner];
      yield* placesOf((value as Record<string, unknown>)[name], inner, [...place, name]);
    }
  }
}

/** Values that the rules of a place may be about, besides those that every place is tried with. */
function valuesFor(rules: Schema): readonly unknown[] {
  const { minimum, maximum, exclusiveMinimum, maxItems, maxLength, anyOf = [], enum: words = [] } = resolved(rules);
  const numbers = [minimum, maximum, exclusiveMinimum].flatMap((limit) =>
    limit === undefined ? [] : [limit, limit - 1, limit + 1, limit + 0.5],
  );
  const lengths = maxLength === undefined ? [] : ['x'.repeat(maxLength), 'x'.repeat(maxLength + 1)];
  const long = Array.from({ length: (maxItems ?? 0) + 1 }, (_, index) => `id-${index}`);
  const lists = maxItems === undefined ? [] : [long, ['twice', 'twice']];
  return [...numbers, ...lengths, ...lists, ...words, ...anyOf.flatMap((option) => valuesFor(option))];
}

/** A copy of a value with something else at a place; undefined takes away what is there. */
function changed(value: unknown, [step, ...rest]: Place, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? changed(item, rest, replacement) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [step]: changed(object[step], rest, replacement) };
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, step) => (inner as Record<Step, unknown> | undefined)?.[step], value);
}

function pathOf(place: Place): string {
  return place.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  );
}

/** The place that an error of the schema is about: the property itself when it is missing. */
function placeOf({ instancePath, keyword, params }: ErrorObject): Place {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const isMissing = keyword === 'required' || keyword === 'dependentRequired';
  return isMissing ? [...steps, String((params as { missingProperty: unknown }).missingProperty)] : steps;
}

/** What is told of a feed, and was not told of the feed that it was made from. */
function newProblems(feed: unknown, known: ReadonlySet<string>): readonly Problem[] {
  return checkFeedText(JSON.stringify(feed)).problems.filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ path, code, values }: Problem): string {
  return `${code} ${path} ${JSON.stringify(values)}`;
}

/** A period or date that is written as it should be, for a day or a week that no calendar has, is beyond a schema. */
function isOnlyInNoCalendar({ code, values }: Problem): boolean {
  const text = String(values['value']);
  return (code === 'date' || code === 'period') && /^\d{4}(-\d{2}-\d{2}|-?[WU]53)$/i.test(text) && !parsePeriod(text);
}

/** Fails unless the schema and the check agree on a feed; gives the errors of the schema. */
function expectAgreement(feed: unknown, known: ReadonlySet<string>, change: string): readonly ErrorObject[] {
  const isAccepted = validate(feed);
  const errors = validate.errors ?? [];
  const problems = newProblems(feed, known);
  if (isAccepted) {
    const refused = problems.filter(
      (problem) => problem.severity === 'error' && ABOUT_SHAPE.includes(problem.code) && !isOnlyInNoCalendar(problem),
    );
    assert.deepEqual(refused, [], `the schema accepts ${change}`);
    return [];
  }
  const paths = new Set(problems.map(({ path }) => path));
  const isTold = errors.map(placeOf).some((place) => paths.has(pathOf(place)) || paths.has(pathOf(place.slice(0, -1))));
  assert.ok(isTold, `the check is silent on ${change}: ${ajv.errorsText(errors)}; told: ${[...paths].join(', ')}`);
  assert.ok(
    problems.some(({ severity }) => severity === 'error'),
    `the check lets pass ${change}: ${ajv.errorsText(errors)}`,
  );
  return errors;
}

/** Whether an object holds properties or definitions by name, not keywords. */
function isName(path: readonly string[]): boolean {
  return ['properties', '$defs'].includes(path.at(-1) ?? '') && path.at(-2) !== 'properties';
}

/** The properties of every kind of object, by its name and theirs. */
const PROPERTIES = Object.entries({ feed: schema, ...schema.$defs })
  .filter(([, { type }]) => type === 'object')
  .flatMap(([owner, { properties = {} }]) =>
    Object.entries(properties).map(([name, rules]) => [`${owner}.${name}`, rules] as const),
  );
assert.ok(PROPERTIES.length > 150);

/** Whether any other value that the schema allows at a place makes another feed of what is read. */
function isRead(feed: unknown, place: Place, rules: Schema): boolean {
  const read = (other: unknown) => JSON.stringify(parseFeed(other).feed);
  const asItIs = read(feed);
  const ids = [...walk(feed)].flatMap(([path, value]) => (path.at(-1) === 'id' ? [value, [value]] : []));
  const alike = [...placesOf(feed, schema)].flatMap(([other, { $ref }]) =>
    $ref !== undefined && $ref === rules.$ref ? [valueAt(feed, other)] : [],
  );
  return [undefined, ...OF_EVERY_TYPE, ...OF_EVERY_KIND, 'SE', 'EUR', '12-31', ...valuesFor(rules), ...ids, ...alike]
    .map((value) => changed(feed, place, value))
    .some((other) => validate(other) && read(other) !== asItIs);
}

describe('the schema and the check agree', () => {
  const refused = new Map(ASSERTIONS.map((keyword) => [keyword, new Set<unknown>()]));
  const tried = new Set<Schema>();
  const definitions = new Set<Schema>();
  const read = new Set<Schema>();

  for (const name of FEED_NAMES) {
    it(`on every value that could stand in ${name}`, () => {
      const feed = smallFeed(name);
      const known = new Set(checkFeedText(JSON.stringify(feed)).problems.map(keyOf));
      for (const value of OF_EVERY_TYPE) {
        const errors = expectAgreement(value, known, JSON.stringify(value));
        for (const { parentSchema, keyword } of errors) if (parentSchema) refused.get(keyword)?.add(parentSchema);
      }
      const met = new Set<Schema>();
      for (const [place, rules] of placesOf(feed, schema)) {
        if (met.has(rules)) continue;
        const { type } = resolved(rules);
        const kinds = type === 'object' || type === 'array' ? [] : OF_EVERY_KIND;
        const more = definitions.has(resolved(rules)) ? [] : [...kinds, ...valuesFor(rules)];
        met.add(rules);
        if (!read.has(rules) && isRead(feed, place, rules)) read.add(rules);
        definitions.add(resolved(rules));
        for (const value of [undefined, ...OF_EVERY_TYPE, ...more]) {
          const change = `${pathOf(place)}: ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}`;
          const errors = expectAgreement(changed(feed, place, value), known, change);
          for (const { parentSchema, keyword } of errors) if (parentSchema) refused.get(keyword)?.add(parentSchema);
          if (errors.length > 0) tried.add(rules);
        }
      }
    });
  }

  it('so that every rule of the schema has refused something', () => {
    const rules = [...walk(schema)].flatMap(([path, part]) => {
      const isCondition = path.some((step) => step === 'if' || step === 'not' || ONLY_IN_CONDITIONS.includes(step));
      const isPlainObject = typeof part === 'object' && part !== null && !Array.isArray(part);
      const keywords = isPlainObject && !isCondition && !isName(path) ? Object.keys(part) : [];
      return keywords.filter((keyword) => refused.has(keyword)).map((keyword) => ({ path, part, keyword }));
    });
    assert.ok(rules.length > 200, String(rules.length));
    assert.deepEqual(
      rules
        .filter(({ part, keyword }) => refused.get(keyword)?.has(part) !== true)
        .map(({ path, keyword }) => [...path, keyword].join('/')),
      [],
    );
  });

  it('so that every property has been refused something', () => {
    assert.deepEqual(
      PROPERTIES.filter(([, rules]) => !tried.has(rules)).map(([name]) => name),
      [],
    );
  });

  it('so that every property has been read: another value that is allowed makes another feed', () => {
    assert.deepEqual(
      PROPERTIES.filter(([name, rules]) => !read.has(rules) && !WRITTEN_ALONE.includes(name)).map(([name]) => name),
      NOT_READ_ALONE,
    );
  });

  it('on anything, anywhere', () => {
    const feeds = FEED_NAMES.map((name) => {
      const feed = smallFeed(name);
      const known = new Set(checkFeedText(JSON.stringify(feed)).problems.map(keyOf));
      return { feed, known, places: [...placesOf(feed, schema)].map(([place]) => place) };
    });
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...OF_EVERY_TYPE, ...OF_EVERY_KIND),
    );
    fc.assert(
      fc.property(fc.constantFrom(...feeds), fc.nat(), values, ({ feed, known, places }, number, value) => {
        const place = places[number % places.length] ?? [];
        expectAgreement(changed(feed, place, value), known, `${pathOf(place)}: ${JSON.stringify(value)}`);
        assert.notEqual(valueAt(feed, place.slice(0, -1)), undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { valueAt, type Step } from '../../src/feed/checks/place.js';
import { withItem, withMoved, without, withValue } from '../../src/feed-file/edited-value.js';
import { textWith } from '../../src/feed-file/feed-file.js';
import { lineChanges } from './line-changes.js';
import { opened } from './opened.js';

/** JSON holds no negative zero that anybody could see again: `JSON.stringify` writes 0. */
const NUMBER = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => number + 0);
const NAME = fc.oneof(
  fc.constantFrom('id', 'period', 'value', 'region', 'categories', 'nb', 'title', '__proto__', 'constructor', '7', ''),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const TEXT = fc.string({ unit: 'binary', maxLength: 6 });
const { json } = fc.letrec<{ json: unknown; object: object }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    NUMBER,
    TEXT,
    fc.array(tie('json'), { maxLength: 5 }),
    tie('object'),
  ),
  object: fc.array(fc.tuple(NAME, tie('json')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
}));
const FEED = fc.array(fc.tuple(NAME, json), { maxLength: 6 }).map((entries) => Object.fromEntries(entries) as object);

/** A way to write a value as JSON that no program would choose, for each number that is drawn. */
interface Way {
  readonly newline: string;
  readonly draws: readonly number[];
}
const WAY: fc.Arbitrary<Way> = fc.record({
  newline: fc.constantFrom('\n', '\r\n'),
  draws: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 30 }),
});

/** Writes a value with odd spaces, doubled names, escapes, and numbers as 1.0 or 1e0. */
function oddly(value: unknown, { newline, draws }: Way): string {
  let turn = 0;
  const draw = (count: number): number => (draws[(turn += 1) % draws.length] ?? 0) % count;
  const space = (): string =>
    ['', ' ', newline, `${newline}  `, `  ${newline}\t`, `${newline}${newline}    `][draw(6)] ?? '';
  const text = (content: string): string => {
    const plain = JSON.stringify(content);
    return draw(3) === 0
      ? plain.replace(/[a-z](?!.*\\)/u, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)
      : plain;
  };
  const number = (content: number): string => {
    const plain = JSON.stringify(content);
    return /^-?\d+$/.test(plain) ? `${plain}${['', '.0', 'e0', '.00E+0'][draw(4)] ?? ''}` : plain;
  };
  const write = (part: unknown): string => {
    if (typeof part === 'string') return text(part);
    if (typeof part === 'number') return number(part);
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    const members = Array.isArray(part)
      ? part.map(write)
      : Object.entries(part).flatMap(([name, each]) => {
          const written = `${text(name)}${space()}:${space()}${write(each)}`;
          return draw(6) === 0 ? [`${text(name)}:"doubled"`, written] : [written];
        });
    const content = members.map((member) => `${space()}${member}${space()}`).join(',');
    return Array.isArray(part) ? `[${content}${space()}]` : `{${content}${space()}}`;
  };
  return `${space()}${write(value)}${space()}`;
}

/** Every place in a value. */
function placesIn(value: unknown, steps: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [steps];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...steps, index]))
    : Object.entries(value).flatMap(([name, part]) => placesIn(part, [...steps, name]));
  return [steps, ...inner];
}

/** An edit, as numbers that say where and how. */
const EDIT = fc.record({ place: fc.nat(), other: fc.nat(), kind: fc.nat({ max: 5 }), name: NAME, next: json });
type Edit = typeof EDIT extends fc.Arbitrary<infer T> ? T : never;

function withEdit(value: unknown, { place, other, kind, name, next }: Edit): unknown {
  const places = placesIn(value).slice(1);
  const steps = places[place % Math.max(1, places.length)] ?? [name];
  const there = valueAt(value, steps);
  if (Array.isArray(there) && kind === 0) return withItem(value, steps, other % (there.length + 1), next);
  if (Array.isArray(there) && kind === 1 && there.length > 0)
    return withMoved(value, steps, place % there.length, other % there.length);
  if (kind === 2) return without(value, steps);
  if (kind === 3 && typeof there === 'object' && there !== null && !Array.isArray(there))
    return withValue(value, [...steps, name], next);
  return withValue(value, steps, next);
}

const EDITS = fc.array(EDIT, { maxLength: 6 });

describe('a file after edits', () => {
  it('holds what the edited value says, however it was written', () => {
    fc.assert(
      fc.property(FEED, WAY, EDITS, (feed, way, edits) => {
        const file = opened(oddly(feed, way));
        const after = edits.reduce(withEdit, file.value);
        assert.deepEqual(JSON.parse(textWith(file, after)), after);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds what any other value says', () => {
    fc.assert(
      fc.property(FEED, WAY, json, (feed, way, other) => {
        const file = opened(oddly(feed, way));
        assert.deepEqual(JSON.parse(textWith(file, other)), other);
      }),
      { numRuns: 500 },
    );
  });

  it('has the same text when the value says the same', () => {
    fc.assert(
      fc.property(FEED, WAY, (feed, way) => {
        const file = opened(oddly(feed, way));
        assert.equal(textWith(file, structuredClone(file.value)), file.text);
      }),
      { numRuns: 300 },
    );
  });

  it('is as it was when an edit has been taken back', () => {
    fc.assert(
      fc.property(FEED, WAY, EDITS, (feed, way, edits) => {
        const file = opened(oddly(feed, way));
        edits.reduce(withEdit, file.value);
        assert.equal(textWith(file, file.value), file.text);
        assert.equal(JSON.stringify(file.value), JSON.stringify(JSON.parse(file.text)));
      }),
      { numRuns: 200 },
    );
  });

  it('differs in one line where one plain value is another', () => {
    fc.assert(
      fc.property(FEED, WAY, fc.nat(), (feed, way, choice) => {
        const file = opened(oddly(feed, way));
        const plain = placesIn(file.value).filter((steps) => typeof valueAt(file.value, steps) !== 'object');
        const steps = plain[choice % Math.max(1, plain.length)];
        fc.pre(steps !== undefined && steps.length > 0);
        const text = textWith(file, withValue(file.value, steps, 'quite another'));
        assert.deepEqual(lineChanges(file.text, text), { gone: 1, added: 1 });
      }),
    );
  });
});

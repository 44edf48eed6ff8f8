import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TextRule } from '../../../src/feed/checks/rule.js';
import { parsePeriod } from '../../../src/feed/parse/written-period.js';
import { NOT_GIVEN } from '../../../src/feed/period.js';
import { DATE_PATTERN } from '../../../src/feed/shape/patterns.js';
import { RULES } from '../../../src/feed/shape/rules.js';

const period = RULES.observation.properties['period'] as TextRule;

/** Days, weeks and years that are spelled right, and that only a calendar can tell from those that there are. */
const NEEDS_CALENDAR = /^\d{4}-?(?:\d{2}-(?:29|30|31)|[WU]53|\/(?:\d{2}|\d{4}))~?$/i;

describe('the pattern of a period', () => {
  const piece = fc.constantFrom(
    ...'0123456789-HQKMWUhqkmwu',
    '20',
    '2023',
    '-Q',
    'K',
    '-0',
    '-1',
    '53',
    '54',
    '31',
    '~',
    '/',
    '/24',
    '/2025',
  );
  const letter = fc.constantFrom('-H', 'H', '-Q', 'Q', 'K', '-M', 'M', '-W', 'W', 'U', '-u', '-', '');
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc
      .tuple(
        letter,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('', '-01', '-31', '-30', '-32', '-00', '~', '-01~', '/24'),
        fc.boolean(),
      )
      .map(([sign, part, day, isPadded]) => `2023${sign}${isPadded ? String(part).padStart(2, '0') : part}${day}`),
  );

  it('fits what reading takes for a period, and nothing else, but for the calendar', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (NEEDS_CALENDAR.test(text)) return;
        assert.equal(period.pattern?.test(text), parsePeriod(text) !== undefined, text);
      }),
      { numRuns: 20_000 },
    );
  });

  it('fits every example that is given for it', () => {
    for (const example of period.examples ?? []) {
      assert.ok(period.pattern?.test(example), example);
      assert.equal(parsePeriod(example) === undefined, example === NOT_GIVEN, example);
    }
  });
});

describe('the pattern of a date', () => {
  it('fits years, months and days', () => {
    for (const text of ['2024', '2024-02', '2024-12-31']) assert.match(text, DATE_PATTERN);
    for (const text of ['24', '2024-13', '2024-00', '2024-02-32', '2024-02-00', '2024-Q1', '2024-2-3', '2024-02-23T10'])
      assert.doesNotMatch(text, DATE_PATTERN);
  });
});

describe('the examples of every rule', () => {
  it('are what the rule asks for', () => {
    const rules = Object.values(RULES).flatMap(({ properties }) => Object.entries(properties));
    const texts = rules.flatMap(([name, rule]) => (rule.type === 'text' ? [{ name, rule }] : []));
    const examples = texts.flatMap(({ name, rule }) => (rule.examples ?? []).map((text) => ({ name, rule, text })));
    assert.ok(examples.length > 20);
    for (const { name, rule, text } of examples) {
      assert.match(text, rule.pattern ?? /^$/, name);
      assert.equal(rule.not?.test(text) ?? false, false, name);
    }
  });
});

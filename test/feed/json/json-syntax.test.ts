import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, checkFeedText, describeProblem, readFeedText } from '../../../src/feed/index.js';
import { errorPosition } from '../../../src/feed/json/json-syntax.js';

describe('the place of a mistake in JSON', () => {
  // Line and column are counted by hand.
  const cases: readonly (readonly [text: string, line: number, column: number])[] = [
    ['{\n  "a": 1,\n}', 2, 9],
    ['{"a": [1, 2,]}', 1, 12],
    ['{"a" 1}', 1, 6],
    ['{"a": 1 "b": 2}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['<!DOCTYPE html>\n<html>', 1, 1],
    ['', 1, 1],
    ['{"a": 1', 1, 8],
    ['{"a": 1}}', 1, 9],
    ['[1,,2]', 1, 4],
    ['{"a": "linje\nbrudd"}', 1, 7],
    ['{"a": undefined}', 1, 7],
  ];
  for (const [text, line, column] of cases) {
    it(JSON.stringify(text), () => {
      const read = readFeedText(text);
      assert.ok('problem' in read);
      assert.deepEqual([read.problem.values['line'], read.problem.values['column']], [line, column]);
    });
  }

  const sentences: readonly (readonly [text: string, sentence: string])[] = [
    ['{"a": 1,}', 'det er et komma for mye i linje 1, tegn 8. Ta bort kommaet. Her: {"a": 1,}'],
    ['[1,,2]', 'det er et komma for mye i linje 1, tegn 4. Ta bort kommaet. Her: [1,,2]'],
    ['{"a": 1\n"b": 2}', 'det mangler et komma foran linje 2, tegn 1. Her: {"a": 1 "b": 2}'],
    ['[{} {}]', 'det mangler et komma foran linje 1, tegn 5. Her: [{} {}]'],
    ['{“a”: 1}', 'anførselstegnene i linje 1, tegn 2 er ikke rette. Bruk rette anførselstegn ("). Her: {“a”: 1}'],
    ["{'a': 1}", "anførselstegnene i linje 1, tegn 2 er ikke rette. Bruk rette anførselstegn (\"). Her: {'a': 1}"],
    ['{"a": «b»}', 'anførselstegnene i linje 1, tegn 7 er ikke rette. Bruk rette anførselstegn ("). Her: {"a": «b»}'],
    [
      '{"a": "b”,\n"c": 1}',
      'anførselstegnene i linje 1, tegn 7 er ikke rette. Bruk rette anførselstegn ("). Her: {"a": "b”, "c": 1}',
    ],
    ['{"a”: "b"}', 'anførselstegnene i linje 1, tegn 8 er ikke rette. Bruk rette anførselstegn ("). Her: {"a”: "b"}'],
    [
      '{"a": "b\n}',
      'det mangler et anførselstegn (") på slutten av teksten som begynner i linje 1, tegn 7. Her: {"a": "b }',
    ],
    [
      '{"a": 35 010}',
      'tallet i linje 1, tegn 10 kan ikke leses. Skriv tall uten mellomrom og med punktum, som 35010 eller 2.6. ' +
        'Her: {"a": 35 010}',
    ],
    [
      '{"a": 35\u00a0010}',
      'tallet i linje 1, tegn 9 kan ikke leses. Skriv tall uten mellomrom og med punktum, som 35010 eller 2.6. ' +
        'Her: {"a": 35 010}',
    ],
    [
      '{"a": 2,6}',
      'tallet i linje 1, tegn 9 kan ikke leses. Skriv tall uten mellomrom og med punktum, som 35010 eller 2.6. ' +
        'Her: {"a": 2,6}',
    ],
    ['<!DOCTYPE html>', 'adressen gir en nettside, ikke en datafil. Bruk adressen til selve JSON-filen.'],
    [' \n', 'filen er tom.'],
    ['{"a": [1', 'filen slutter for tidlig, i linje 1. Det mangler minst én } eller ] på slutten.'],
    ['{"a" 1}', 'filen er ikke gyldig JSON. Se linje 1, tegn 6: {"a" 1}'],
  ];
  for (const [text, sentence] of sentences) {
    it(`says what to do about ${JSON.stringify(text)}`, () => {
      const read = readFeedText(text);
      assert.ok('problem' in read);
      assert.equal(describeProblem(read.problem, 'nb'), `Feil i datafilen: ${sentence}`);
      for (const language of LANGUAGES) assert.doesNotMatch(describeProblem(read.problem, language), /\{\w+\}/);
    });
  }

  it('agrees with JSON.parse about what is valid', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', 'x'), (value, at, extra) => {
        const json = JSON.stringify(value, null, 1);
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + extra + json.slice(place);
        const read = readFeedText(text);
        if ('value' in read) assert.equal(errorPosition(text), text.length);
        else assert.ok(errorPosition(text) <= text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('tolerates a byte-order mark', () => {
    assert.deepEqual(readFeedText('\ufeff{"a": 1}'), { value: { a: 1 } });
  });
});

describe('what a keeper is told beyond what the parser needs', () => {
  const feed = (values: readonly (number | null)[], unit = 'jobs') =>
    JSON.stringify({
      feedVersion: '1.0',
      regions: [{ id: 'skiptvet', name: 'Skiptvet' }],
      indicators: [
        {
          id: 'i',
          title: 'I',
          source: { producer: 'P' },
          frequency: 'quarter',
          unit: { id: unit },
          series: [
            {
              region: 'skiptvet',
              observations: values.map((value, index) => ({ period: `2023-Q${index + 1}`, value })),
            },
          ],
        },
      ],
    });

  it('asks to look again at a value far from two neighbours that agree', () => {
    // Skiptvet 2023-Q1 to Q3 in Statistics Norway's table 11657.
    const { problems } = checkFeedText(feed([1035, 604, 1019]));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['outlier'],
    );
    assert.match(describeProblem(problems[0]!, 'nb'), /er 604, mens periodene rundt er 1035 og 1019/);
  });

  it('finds the one suspicious figure among 356 municipalities, and mistakes no season for a slip', () => {
    const [head = '', ...lines] = readFileSync(
      new URL('../../../demo/data/ssb-11657-jobs-by-municipality.csv', import.meta.url),
      'utf8',
    )
      .trim()
      .split('\n');
    const periods = head.split(',').slice(2);
    const rows = lines.map((line) => line.split(','));
    const text = JSON.stringify({
      feedVersion: '1.0',
      regions: rows.map(([name], index) => ({ id: `m${index}`, name })),
      indicators: [
        {
          id: 'i',
          title: 'I',
          source: { producer: 'P' },
          unit: { id: 'jobs' },
          frequency: 'quarter',
          series: rows.map((row, index) => ({
            region: `m${index}`,
            observations: periods.map((period, place) => ({ period, value: Number(row[place + 2]) })),
          })),
        },
      ],
    });
    const { problems } = checkFeedText(text);
    const skiptvet = rows.findIndex(([name]) => name === 'Skiptvet');
    assert.equal(rows.length, 356);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [`indicators[0].series[${skiptvet}].observations (2023-Q2)`],
    );
  });

  it('notices percentages written as fractions', () => {
    assert.deepEqual(
      checkFeedText(feed([0.026, 0.03], 'percent')).problems.map(({ code }) => code),
      ['percent-fraction'],
    );
    assert.deepEqual(checkFeedText(feed([2.6, 0.9], 'percent')).problems, []);
  });

  it('warns of a large file and refuses one that is too large', () => {
    const padded = (bytes: number) => `{"feedVersion":"1.0","$comment":"${'å'.repeat(bytes / 2)}"}`;
    assert.deepEqual(
      checkFeedText(padded(300_000)).problems.map(({ code }) => code),
      ['bytes-many'],
    );
    assert.deepEqual(
      checkFeedText(padded(1_000_000)).problems.map(({ code }) => code),
      ['bytes'],
    );
  });
});

/** What a developer's spec may hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readSpec, SpecError, takesWidth, wordsIn } from '../../../src/indicator-chart/spec/spec.js';
import { checkSpec } from '../../../src/indicator-chart/spec/spec-check.js';
import { SpecLog } from '../../../src/indicator-chart/spec/spec-log.js';

const BARS = { data: { name: 'observations' }, mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative' } } };

const REFUSED: readonly (readonly [name: string, spec: unknown, place: RegExp])[] = [
  ['text', JSON.stringify(BARS), /must be an object/],
  ['nothing', null, /must be an object/],
  ['a Vega spec', { $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [] }, /\$schema/],
  [
    'usermeta, which beats our options',
    { ...BARS, usermeta: { embedOptions: { ast: false, actions: true } } },
    /^usermeta/,
  ],
  ['usermeta deeper in', { hconcat: [{ ...BARS, usermeta: {} }] }, /^hconcat\[0\]\.usermeta/],
  ['data from an address', { ...BARS, data: { url: 'https://example.org/x.json' } }, /^data\.url/],
  ['data from an address in a layer', { layer: [{ ...BARS, data: { url: 'x.csv' } }] }, /^layer\[0\]\.data\.url/],
  [
    'a lookup in an address',
    { ...BARS, transform: [{ lookup: 'a', from: { data: { url: 'x.json' }, key: 'a' } }] },
    /^transform\[0\]\.from\.data\.url/,
  ],
  ['pictures', { ...BARS, mark: { type: 'image', url: 'x.png' } }, /^mark\.url/],
  ['rows as text', { ...BARS, data: { values: 'a,b\n1,2', format: { type: 'csv' } } }, /^data\.values/],
  ['a named dataset as text', { ...BARS, datasets: { more: 'a,b\n1,2' } }, /^datasets\.more/],
];

describe('a spec', () => {
  for (const [name, spec, place] of REFUSED) {
    it(`is refused with its place: ${name}`, () => {
      assert.throws(
        () => readSpec(spec),
        (error) => error instanceof SpecError && place.test(error.message),
      );
    });
  }

  it('is refused when it is no plain data', () => {
    const circle: Record<string, unknown> = { ...BARS };
    circle['self'] = circle;
    assert.throws(() => readSpec(circle), SpecError);
  });

  it('is copied, without its title and schema, and stays as it was', () => {
    const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', title: 'Jobber', ...BARS };
    const before = structuredClone(spec);
    const read = readSpec(spec);
    assert.deepEqual(read, BARS);
    assert.notEqual(read.data, spec.data);
    assert.deepEqual(spec, before);
  });

  it('may hold rows of its own, whatever their columns are called', () => {
    const data = { values: [{ url: 'https://example.org', usermeta: 1 }] };
    assert.deepEqual(readSpec({ ...BARS, data })['data'], data);
    assert.deepEqual(readSpec({ ...BARS, datasets: { more: data.values } })['datasets'], { more: data.values });
  });

  it('keeps a title that is more than text', () => {
    assert.deepEqual(readSpec({ ...BARS, title: { text: 'A', subtitle: 'B' } })['title'], { text: 'A', subtitle: 'B' });
    assert.deepEqual(wordsIn({ title: { text: 'A' }, description: 'D' }), { title: '', description: 'D' });
    assert.deepEqual(wordsIn(undefined), { title: '', description: '' });
  });

  it('leaves its width to us when it is one plot without a width', () => {
    assert.equal(takesWidth(BARS), true);
    assert.equal(takesWidth({ layer: [BARS], width: 'container' }), true);
    assert.equal(takesWidth({ ...BARS, width: 300 }), false);
    assert.equal(takesWidth({ hconcat: [BARS, BARS] }), false);
    assert.equal(takesWidth({ ...BARS, encoding: { ...BARS.encoding, row: { field: 'region' } } }), false);
  });
});

const SLIPS: readonly (readonly [name: string, spec: Record<string, unknown>, message: RegExp])[] = [
  ['nothing to draw', { data: { name: 'observations' } }, /^The spec draws nothing: it needs one of "mark", "layer"/],
  [
    'a mark that there is not',
    { ...BARS, mark: 'stolpe' },
    /^mark: "stolpe" is no mark of Vega-Lite\. There are "arc", /,
  ],
  [
    'a mark without a type, in a layer',
    { layer: [{ mark: { tooltip: true } }] },
    /^layer\[0\]\.mark: nothing is no mark/,
  ],
  [
    'a dataset that there is not',
    { ...BARS, data: { name: 'andre' } },
    /^data\.name: there is no dataset "andre"\. There are "observations"\.$/,
  ],
  [
    'one to look up in',
    { ...BARS, transform: [{ lookup: 'region', from: { data: { name: 'navn' }, key: 'id' } }] },
    /^transform\[0\]\.from\.data\.name: there is no dataset "navn"/,
  ],
];

describe('a slip in a spec', () => {
  for (const [name, spec, message] of SLIPS) {
    it(`is named with its place: ${name}`, () => {
      assert.throws(
        () => checkSpec(spec),
        (error) => error instanceof SpecError && message.test(error.message),
      );
    });
  }

  it('is none where data are named that the spec brings along', () => {
    checkSpec({ ...BARS, data: { name: 'more' }, datasets: { more: [{ mark: 'anything' }] } });
    checkSpec({ ...BARS, data: { name: 'steps', sequence: { start: 0, stop: 5 } } });
    checkSpec({ facet: { field: 'regionName' }, spec: { mark: { type: 'line' } } });
  });
});

describe('the log of a drawing', () => {
  it('throws the first error once, and passes lesser messages by', () => {
    const log = new SpecLog();
    log.info().debug();
    log.throwFirst();
    log.error('first', 1).error(new Error('second'));
    assert.throws(() => log.throwFirst(), /^Error: first 1$/);
    log.throwFirst();
  });

  it('takes a field that the rows do not have for an error, and one without numbers for what it is', () => {
    const log = new SpecLog(['period', 'value']);
    const { warn } = console;
    console.warn = () => undefined;
    try {
      log.warn('Infinite extent for field "value": [Infinity, -Infinity]');
      log.warn('Infinite extent for field "sum_value": [Infinity, -Infinity]');
      log.warn('Infinite extent for field "value_start": [Infinity, -Infinity]');
      log.throwFirst();
      log.warn('Infinite extent for field "verdi_end": [Infinity, -Infinity]');
    } finally {
      console.warn = warn;
    }
    assert.throws(
      () => log.throwFirst(),
      /^SpecError: No row has a number in the field "verdi"\. The columns of the rows are period, value\.$/,
    );
  });
});

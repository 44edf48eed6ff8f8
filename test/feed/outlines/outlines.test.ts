import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { OUTLINES_LIMITS, parseOutlines } from '../../../src/feed/outlines/outlines.js';
import { outlineOf } from '../../../src/feed/outlines/region-outlines.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { TWO_SQUARES } from './two-squares.js';

function problemOf(input: unknown): string | undefined {
  const read = parseOutlines(input);
  return 'problem' in read ? read.problem : undefined;
}

describe('outlines of regions', () => {
  it('come from arcs that neighbours share, each drawn in either direction', () => {
    const read = parseOutlines(TWO_SQUARES);
    assert.ok('outlines' in read);
    const { byCode } = read.outlines;
    assert.deepEqual([...byCode.keys()], ['3001', '3002']);
    assert.deepEqual(byCode.get('3001'), [
      [
        [
          [10, 0],
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
        ],
      ],
    ]);
    assert.deepEqual(byCode.get('3002'), [
      [
        [
          [10, 10],
          [20, 10],
          [20, 0],
          [10, 0],
          [10, 10],
        ],
      ],
    ]);
  });

  it('are moved and stretched as the file says', () => {
    const read = parseOutlines({ ...TWO_SQUARES, transform: { scale: [2, 3], translate: [1, 0] } });
    assert.ok('outlines' in read);
    assert.deepEqual(read.outlines.byCode.get('3001')?.[0]?.[0]?.slice(0, 3), [
      [21, 0],
      [1, 0],
      [1, 30],
    ]);
  });

  it('are none of what is something else', () => {
    for (const input of [undefined, null, 3, '', [], {}, { type: 'FeatureCollection', features: [] }]) {
      assert.equal(problemOf(input), 'root', JSON.stringify(input));
    }
    assert.equal(problemOf({ ...TWO_SQUARES, transform: { scale: ['2', 3] } }), 'plane');
    assert.equal(problemOf({ ...TWO_SQUARES, objects: {} }), 'empty');
  });

  it('leave out what has no form: arcs that are not there, places that are no numbers', () => {
    const geometries = [
      { type: 'Polygon', id: 'a', arcs: [[7]] },
      { type: 'Polygon', id: 'b', arcs: 'x' },
      { type: 'LineString', id: 'c', arcs: [0] },
      null,
      { type: 'Polygon', id: 'd', arcs: [[0, 1]] },
    ];
    const read = parseOutlines({ ...TWO_SQUARES, objects: { regions: { geometries } } });
    assert.ok('outlines' in read);
    assert.deepEqual([...read.outlines.byCode.keys()], ['d']);
    assert.equal(problemOf({ ...TWO_SQUARES, arcs: [[[NaN, 1], ['1', 2], null]] }), 'empty');
  });

  it('are no more than a slow phone can draw, also where a few arcs stand in many', () => {
    const arc = Array.from({ length: OUTLINES_LIMITS.places + 1 }, () => [1, 1]);
    assert.equal(problemOf({ ...TWO_SQUARES, arcs: [arc] }), 'size');
    const long = Array.from({ length: 1_000 }, () => [1, 1]);
    const geometries = Array.from({ length: 300 }, (_, id) => ({ type: 'Polygon', id, arcs: [[0]] }));
    assert.equal(problemOf({ ...TWO_SQUARES, arcs: [long], objects: { regions: { geometries } } }), 'size');
  });
});

describe('the outline of a region', () => {
  const codes = [
    { system: 'ssb-kommune', code: '0101', validTo: '2019-12-31' },
    { system: 'ssb-kommune', code: '3001', validFrom: '2020-01-01', validTo: '2023-12-31' },
    { system: 'annet', code: '3002' },
  ];
  const { feed } = parseFeed({ feedVersion: '1.1', regions: [{ id: 'halden', name: 'Halden', codes }] });
  const read = parseOutlines(TWO_SQUARES);
  const found = (geography: object) => {
    assert.ok(feed?.regions[0] && 'outlines' in read);
    return outlineOf(feed.regions[0], { file: 'x', ...geography }, read.outlines);
  };

  it('is that of the code which it has in the system and the year', () => {
    assert.equal(found({ system: 'ssb-kommune', year: 2020 })?.[0]?.[0]?.[0]?.[0], 10);
    assert.equal(found({ system: 'ssb-kommune', year: 2024 }), undefined);
    assert.equal(found({ system: 'ssb-kommune', year: 2019 }), undefined);
    assert.ok(found({ system: 'annet' }));
    assert.ok(found({}));
  });
});

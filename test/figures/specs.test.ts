/** The spec of each figure, and what its layout delivers: neither has something that the other lacks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Drawing, Typography } from '../../src/drawing/drawing.js';
import { frameOf } from '../../src/drawing/page-font.js';
import type { FigureSpec } from '../../src/drawing/spec.js';
import { layoutOf } from '../../src/figures/doors.js';
import { FIGURE_NAMES, type FigureName } from '../../src/figures/doors.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import { viewOf } from '../kpi-jobs-value/whole-view.js';
import * as specs from '../../src/specs.js';
import { problemsIn } from '../../tools/figure-specs/check-spec.js';
import { FEED_NAMES, demoFeed } from '../demo/demo-feeds.js';
import { FIGURES as EXAMPLES } from './figures.js';

const SPEC_OF: Readonly<Record<FigureName, keyof typeof specs>> = {
  trend: 'trend',
  'small-multiples': 'smallMultiples',
  ranking: 'ranking',
  'ranking-change': 'ranking',
  map: 'map',
  'map-change': 'map',
  composition: 'composition',
  'jobs-value': 'jobsValue',
  interval: 'interval',
};

const OPTIONS = { language: 'nb', heading: '', compared: [], items: [], today: '2026-11-21' } as const;
const WIDTHS = [240, 600, 1200];
const TYPOGRAPHY: Typography = { language: 'nb', fontFamily: 'DejaVu Sans', fontSize: 14 };

/** What the pointer or the keyboard is at: `scene.ts` fills it, no layout. */
const BY_THE_SCENE = ['highlighted'];
/** The parameters that each drawing has without its layout: from its margins and its font. */
const BY_THE_DRAWING = ['margins', 'fontFamily', 'fontSize'];

/** The charts of a name: of each demo feed for its first region, and made-up ones with all that they can hold. */
function chartsOf(figure: FigureName): readonly ChartFigure[] {
  const fromFeeds = FEED_NAMES.map(demoFeed).flatMap((feed) =>
    feed.indicators.flatMap(({ id }) => {
      const { full } = viewOf(feed, { ...OPTIONS, region: feed.regions[0]?.id ?? '', indicator: id, figure });
      // A map without its outlines is a ranking.
      const isDrawn = full?.name === figure && full.chart && SPEC_OF[full.chart.kind] === SPEC_OF[figure];
      return isDrawn ? [full.chart] : [];
    }),
  );
  return [...fromFeeds, ...Object.values(EXAMPLES).filter(({ kind }) => SPEC_OF[kind] === SPEC_OF[figure])];
}

async function drawingsOf(figure: FigureName): Promise<readonly Drawing[]> {
  const layouts = await Promise.all(chartsOf(figure).map(layoutOf));
  return layouts.flatMap((layout) =>
    WIDTHS.map((width) => layout(frameOf({ width, height: Math.round(width / 2) + 200 }, TYPOGRAPHY))),
  );
}

const datasetsReadBy = ({ layer }: FigureSpec) =>
  new Set(layer.map(({ data }) => data.name).filter((name) => !BY_THE_SCENE.includes(name)));
const parametersOf = ({ params }: FigureSpec) =>
  new Set(params.map(({ name }) => name).filter((name) => !BY_THE_DRAWING.includes(name)));

/** The names of parameters that a spec uses, wherever it does. */
function parametersUsedBy(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    name === 'expr' && typeof inner === 'string' && !inner.startsWith('datum.') ? [inner] : parametersUsedBy(inner),
  );
}

describe('the specs that are published', () => {
  for (const [name, spec] of Object.entries(specs)) {
    it(`have nothing that is not drawn: ${name}`, () => assert.deepEqual(problemsIn(spec), []));

    it(`declare each parameter once, and use them all: ${name}`, () => {
      const { params, ...rest } = spec as unknown as FigureSpec;
      const names = params.map((parameter) => parameter.name);
      assert.deepEqual(names, [...new Set(names)]);
      assert.deepEqual(new Set(parametersUsedBy(rest)), new Set(names));
    });
  }

  it('have every dataset and every field of its rows in docs/figures.md, and no others', () => {
    const page = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8');
    const [, table = ''] = /<!-- datasets -->([\s\S]*)<!-- datasets:end -->/u.exec(page) ?? [];
    const namesIn = (cell = ''): string[] => [...cell.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name);
    const told = [...table.matchAll(/^\| `(\w+)` \|(.*)\|(.*)\|$/gmu)].flatMap(([, name, datasets, fields]) =>
      namesIn(datasets).map((dataset) => `${name}.${dataset}: ${namesIn(fields).sort().join(' ')}`),
    );
    const read = Object.entries(specs).flatMap(([name, { layer }]) =>
      [...new Set(layer.map(({ data }) => data.name))].map((dataset) => {
        const own = layer.filter(({ data }) => data.name === dataset);
        const fields = own.flatMap(({ mark, encoding }) => fieldsIn({ mark, encoding }));
        return `${name}.${dataset}: ${[...new Set(fields)].sort().join(' ')}`;
      }),
    );
    assert.deepEqual(told.sort(), read.sort());
  });

  it('are those of the figures that readers choose between, and no others', () => {
    assert.deepEqual(new Set(Object.values(SPEC_OF)), new Set(Object.keys(specs)));
  });
});

for (const name of FIGURE_NAMES) {
  describe(`the layout of ${name}, for figures of the demo feeds and made-up ones`, async () => {
    const drawings = await drawingsOf(name);

    it('is asked for at least one figure', () => assert.ok(drawings.length > 0));

    it('fills the spec that is published', () => {
      const { $schema: _, ...published } = specs[SPEC_OF[name]];
      for (const { spec } of drawings) assert.deepEqual(spec, published);
    });

    it('delivers the datasets that the layers read, all of them and nothing besides', () => {
      for (const { spec, datasets } of drawings) assert.deepEqual(new Set(Object.keys(datasets)), datasetsReadBy(spec));
    });

    it('delivers the parameters that the spec declares, all of them and nothing besides', () => {
      for (const { spec, parameters } of drawings) {
        assert.deepEqual(new Set(Object.keys(parameters)), parametersOf(spec));
      }
    });

    it('delivers rows that have every field which the layers read', () => {
      for (const { spec, datasets, targets } of drawings) {
        const all = { ...datasets, highlighted: targets.flatMap(({ rows }) => rows) };
        for (const { data, mark, encoding } of spec.layer) {
          for (const row of all[data.name as keyof typeof all] ?? []) {
            const missing = fieldsIn({ mark, encoding }).filter((field) => !(field in row));
            assert.deepEqual(missing, [], `${data.name}: ${JSON.stringify(row)}`);
          }
        }
      }
    });
  });
}

/** The fields of rows that a part of a layer reads: `field` in its encoding, `datum.` in its mark. */
function fieldsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => {
    if (name === 'expr') return String(inner).startsWith('datum.') ? String(inner).slice('datum.'.length) : [];
    return name === 'field' ? String(inner) : fieldsIn(inner);
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { objectionTo } from '../../../tools/lint/import-direction.mjs';

const ALLOWED = [
  ['feed/parse/common.ts', '../reader.js'],
  ['locale/number.ts', '../feed/feed.js'],
  ['view/table.ts', '../locale/number.js'],
  ['store/load.ts', '../feed/index.js'],
  ['figures/trend/trend-layout.ts', '../../drawing/labels/text-fit.js'],
  ['drawing/figure-drawing.ts', '../timing/frames.js'],
  ['kpi-jobs-value/full-figure/full-figure-part.ts', '../../figures/figures.js'],
  ['widget/frame.ts', 'lit/directives/class-map.js'],
  ['kpi-jobs-value/kpi-jobs-value.ts', '../figures/doors.js'],
  ['indicator-chart/embed.ts', 'vega-embed'],
  ['focus-area-wheel/focus-area-wheel.view.ts', '../view/view.js'],
  ['focus-area-wheel/focus-area-wheel.view.ts', './focus-area-wheel.geometry.js'],
] as const;

const FORBIDDEN = [
  ['feed/feed.ts', '../locale/number.js'],
  ['feed/feed.ts', 'lit'],
  ['locale/number.ts', '../store/load.js'],
  ['view/table.ts', '../widget/frame.js'],
  ['store/load.ts', '../widget/frame.js'],
  ['widget/frame.ts', '../kpi-jobs-value/kpi-jobs-value.js'],
  ['widget/frame.ts', 'vega'],
  ['figures/trend/trend.ts', '../../widget/frame/frame.js'],
  ['figures/trend/trend.ts', 'lit'],
  ['drawing/scene.ts', '../figures/figures.js'],
  ['drawing/scene.ts', 'vega-scenegraph'],
  ['feed/feed.ts', '../../figures/figures.js'],
  ['kpi-jobs-value/kpi-jobs-value.ts', '../focus-area-wheel/focus-area-wheel.js'],
  ['focus-area-wheel/focus-area-wheel.view.ts', '../widget/frame.js'],
  ['focus-area-wheel/focus-area-wheel.geometry.ts', 'lit'],
  ['indicator-chart/chart-part.ts', 'vega-embed'],
  ['indicator-chart/embed.ts', 'vega'],
  ['kpi-jobs-value/kpi-jobs-value.ts', 'vega-embed'],
  ['attic/new.ts', './other.js'],
] as const;

describe('direction of imports', () => {
  for (const [file, specifier] of ALLOWED) {
    it(`lets ${file} import ${specifier}`, () => assert.equal(objectionTo(specifier, file), undefined));
  }
  for (const [file, specifier] of FORBIDDEN) {
    it(`stops ${file} from importing ${specifier}`, () => assert.ok(objectionTo(specifier, file)));
  }
});

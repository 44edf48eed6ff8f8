/**
 * A figure drawn with the whole of Vega and the code that it generates: the oracle for `vega-figure.ts`, in whose place
 * it can stand.
 */
import * as vega from 'vega';

import { numberLocaleOf } from '../../src/charts/chart-locale.js';
import type { Drawing } from '../../src/charts/drawing.js';
import type { Typography } from '../../src/charts/vega-figure.js';
import { STOCK_SPECS } from './stock-specs.js';

function fail(...messages: readonly unknown[]): never {
  throw new Error(messages.map(String).join(' '));
}

/** Fails on warnings, too. */
export class VegaFigure {
  readonly kind: Drawing['kind'];
  readonly #view: vega.View;

  constructor(kind: Drawing['kind'], { language, fontFamily, fontSize }: Typography) {
    this.kind = kind;
    this.#view = new vega.View(vega.parse(STOCK_SPECS[kind] ?? fail(`There is no figure ${kind}`)), {
      renderer: 'svg',
      logger: { ...vega.logger(vega.Warn), warn: fail, error: fail },
      locale: { number: numberLocaleOf(language) } as never,
    });
    this.#view.signal('fontFamily', fontFamily).signal('fontSize', fontSize);
  }

  mount(element: HTMLElement): void {
    this.#view.initialize(element);
  }

  async show(drawing: Drawing, _description: string, highlighted: readonly object[]): Promise<void> {
    const { width, height, margins, signals, datasets } = drawing;
    this.#view.width(width).height(height);
    for (const [name, value] of Object.entries({ margins, ...signals })) this.#view.signal(name, value);
    for (const [name, rows] of Object.entries(datasets)) this.#view.data(name, rows.map((row) => ({ ...row })));
    await this.highlight(highlighted);
  }

  async highlight(rows: readonly object[]): Promise<void> {
    this.#view.data('highlighted', rows.map((row) => ({ ...row })));
    await this.#view.runAsync();
  }

  toSVG(): Promise<string> {
    return this.#view.toSVG();
  }

  finalize(): void {
    this.#view.finalize();
  }
}

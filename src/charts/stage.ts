import type { Drawing } from './drawing.js';
import { nextTask } from './next-task.js';
import { VegaFigure, type Typography } from './vega-figure.js';

/** The element that holds the figure being shown. Another kind of figure takes its place only when it is ready. */
export class Stage {
  readonly box = document.createElement('div');
  #typography: Typography;
  #figure: VegaFigure | undefined;
  #ended = false;

  constructor(typography: Typography) {
    this.#typography = typography;
    this.box.setAttribute('aria-hidden', 'true');
    this.box.dir = 'ltr';
    // Texts are placed by their measured widths, which the host page's spacing would falsify.
    const spacing = { letterSpacing: 'normal', wordSpacing: 'normal', textTransform: 'none' };
    Object.assign(this.box.style, spacing, { touchAction: 'pan-y' });
  }

  /** Writes in another font, or another size, from the next drawing on. */
  typeset(typography: Typography): void {
    this.#typography = typography;
    this.#figure?.typeset(typography);
  }

  /** Shows a drawing with some of its rows highlighted, or none. Rejects with the first error that Vega logs. */
  async show(drawing: Drawing, description: string, highlighted: readonly object[]): Promise<void> {
    if (this.#figure?.kind === drawing.kind) return this.#figure.show(drawing, description, highlighted);
    const figure = new VegaFigure(drawing.kind, this.#typography);
    try {
      await nextTask();
      const mount = document.createElement('div');
      figure.mount(mount);
      shrinkWithContainer(mount);
      await figure.show(drawing, description, highlighted);
      if (!this.#ended) this.#change(figure, mount);
    } finally {
      if (figure !== this.#figure) figure.finalize();
    }
  }

  /** Highlights rows of the figure that is shown, or none. */
  async highlight(rows: readonly object[]): Promise<void> {
    await this.#figure?.highlight(rows);
  }

  /** Ends the figure and empties the element. One that is still being made then ends as soon as it is ready. */
  end(): void {
    this.#ended = true;
    this.#figure?.finalize();
    this.box.replaceChildren();
  }

  #change(figure: VegaFigure, mount: HTMLElement): void {
    this.#figure?.finalize();
    this.#figure = figure;
    this.box.replaceChildren(mount);
  }
}

/** Until it is drawn anew (on paper it never is) a figure that has become too wide is scaled instead of cut. */
function shrinkWithContainer(mount: HTMLElement): void {
  const { style } = mount.querySelector('svg') ?? mount;
  style.maxWidth = '100%';
  style.height = 'auto';
}

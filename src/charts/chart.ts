import type { Language } from '../feed/feed.js';
import type { ChartFigure } from '../view/chart-figure.js';
import { DEFAULT_FONT_SIZE } from './chart-height.js';
import { draw } from './draw.js';

/** A place in the container, in pixels from its upper left corner. */
export interface ChartPosition {
  readonly x: number;
  readonly y: number;
}

/** The font of a figure. */
export interface ChartFont {
  /** A concrete family such as `getComputedStyle(host).fontFamily`: text is measured where `inherit` means nothing. */
  readonly fontFamily: string;
  /** Text size in pixels, never less than 12. */
  readonly fontSize: number;
}

/** How a figure is drawn. */
export interface ChartOptions {
  /** Outer width in pixels; the figure never is wider. */
  readonly width: number;
  /**
   * Outer height in pixels. Left out it is what `chartHeightOf` says, also after the figure or the width has changed.
   * A ranking takes more when its rows need it.
   */
  readonly height?: number;
  readonly language: Language;
  /** A concrete family such as `getComputedStyle(host).fontFamily`: text is measured where `inherit` means nothing. */
  readonly fontFamily: string;
  /** Text size in pixels, 13 when left out and never less than 12. */
  readonly fontSize?: number;
  /** Called with the key of the point under the mouse, pen or finger and its place, and with null when it leaves. */
  readonly onPoint?: (key: string | null, position?: ChartPosition) => void;
  /** Called when drawing fails where no promise is awaited: while highlighting, or after a font has arrived. */
  readonly onError?: (error: ChartError) => void;
  /** Gives the drawing up. `drawChart` then rejects with the signal's reason and leaves the container as it was. */
  readonly signal?: AbortSignal;
}

/** A figure that has been drawn. */
export interface ChartHandle {
  /** Draws other data in the same place, of the same or another kind. Rejects with a `ChartError`. */
  update(figure: ChartFigure): Promise<void>;
  /**
   * Fits the figure to another size, in the next frame. Zero and unchanged sizes do nothing; a height left out stays as
   * it was, or goes with the width when none was ever given.
   */
  resize(width: number, height?: number): Promise<void>;
  /**
   * Writes in another font, or the same when it has arrived: measures texts again, and draws anew only when that makes
   * a difference. Call it when the page may have changed; the loading of web fonts is followed without, except in
   * WebKit, which tells nobody of it.
   */
  typeset(font: ChartFont): Promise<void>;
  /** Emphasises a point or bar, none for null, and gives its place; null when there is no such key. */
  highlight(key: string | null): ChartPosition | null;
  /** Ends the figure and empties the container. What is still under way then ends without effect. */
  finalize(): void;
}

/** The figure could not be drawn; `cause` says why. The page still has the numbers as text and table. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
}

/**
 * Draws a figure in a container, which it empties first. The container needs an accessible name on an element round it:
 * everything inside is hidden from assistive technology.
 *
 * Rejects with a `ChartError` when drawing fails, and with the signal's reason when it is aborted.
 */
export async function drawChart(
  container: HTMLElement,
  figure: ChartFigure,
  options: ChartOptions,
): Promise<ChartHandle> {
  const { signal, onError, fontSize = DEFAULT_FONT_SIZE } = options;
  signal?.throwIfAborted();
  try {
    const drawn = await draw(container, figure, {
      ...options,
      fontSize,
      onError: (cause) => onError?.(asChartError(cause)),
    });
    return {
      update: (next) => drawn.update(next).catch(failWith),
      resize: (width, height) => drawn.resize(width, height).catch(failWith),
      typeset: (font) => drawn.typeset(font).catch(failWith),
      highlight: (key) => drawn.highlight(key),
      finalize: () => drawn.finalize(),
    };
  } catch (cause) {
    signal?.throwIfAborted();
    throw asChartError(cause);
  }
}

function failWith(cause: unknown): never {
  throw asChartError(cause);
}

function asChartError(cause: unknown): ChartError {
  return new ChartError(cause instanceof Error ? cause.message : String(cause), { cause });
}

import type { EmbedOptions, Result, VisualizationSpec } from 'vega-embed';
import type { Language } from '../feed/feed.js';
import { configOf, type ChartTheme } from './chart-theme.js';
import type { ObservationRow } from './rows.js';
import { readSpec, SpecError, takesWidth, type Spec } from './spec/spec.js';
import { checkSpec, ROWS } from './spec/spec-check.js';
import { SpecLog } from './spec/spec-log.js';

/**
 * A spec reacts to itself, to its window and to time, but to no other element of the page, and puts its inputs nowhere
 * else: Vega empties the element that a spec names for them.
 */
const EVENTS = { bind: 'container', selector: false, globalCursor: false } as const;

/** What is to be drawn. */
export interface EmbedRequest {
  /** The developer's spec, unread. */
  readonly spec: unknown;
  readonly rows: readonly ObservationRow[];
  /** Outer width in pixels, for specs that leave it to us. */
  readonly width: number;
  readonly language: Language;
  readonly theme: ChartTheme;
  /**
   * Shows what the spec says about a mark under the pointer, one line each, at a place in the viewport; none hides it.
   */
  readonly showTooltip: (lines: readonly string[], place: { readonly x: number; readonly y: number }) => void;
  /** Gives the drawing up. */
  readonly signal: AbortSignal;
}

/** A chart that has been drawn, outside the document. */
export interface EmbeddedChart {
  readonly drawing: HTMLElement;
  /** Inputs that the spec's parameters are bound to; empty when there are none. */
  readonly controls: HTMLElement;
  /** Fits the chart to another width, if its width is ours to set. */
  resize(width: number): Promise<void>;
  /** Ends the chart and empties both elements. */
  finalize(): void;
}

/**
 * Draws a developer's spec over the feed's rows: the only place that loads vega-embed, Vega and Vega-Lite.
 *
 * Nothing is made code of text (`ast`), nothing is loaded or opened, and nothing of ours lies outside the two elements.
 *
 * @throws {SpecError} when the spec is not accepted; whatever Vega throws or logs as an error; the signal's reason when
 *   aborted
 */
export async function embedChart(request: EmbedRequest): Promise<EmbeddedChart> {
  const spec = readSpec(request.spec);
  checkSpec(spec);
  const { default: embed } = await import('vega-embed');
  request.signal.throwIfAborted();
  const [drawing, controls] = [mountElement(), document.createElement('div')];
  const log = new SpecLog(Object.keys(request.rows[0] ?? {}));
  const isOurWidth = takesWidth(spec);
  const result = await embed(drawing, specWithRows(spec, request, isOurWidth), optionsOf(request, controls, log));
  const chart = { drawing, controls, ...handleOf(result, log, isOurWidth, [drawing, controls]) };
  try {
    request.signal.throwIfAborted();
    log.throwFirst();
    return chart;
  } catch (cause) {
    chart.finalize();
    throw cause;
  }
}

/** A spec that names no data means the rows of the feed. They are copied: Vega writes into those that it is given. */
function specWithRows(spec: Spec, { rows, width }: EmbedRequest, isOurWidth: boolean): VisualizationSpec {
  const { datasets, height, data = { name: ROWS }, ...rest } = spec;
  if (typeof datasets === 'object' && datasets !== null && 'observations' in datasets) {
    throw new SpecError('datasets.observations: this name belongs to the rows of the feed.');
  }
  const complete = {
    ...rest,
    data,
    ...(height === undefined || height === 'container' ? {} : { height }),
    ...(isOurWidth ? { autosize: { type: 'fit-x', contains: 'padding' }, width } : {}),
    datasets: { ...(datasets as object | undefined), observations: rows.map((row) => ({ ...row })) },
  };
  // What the developer has written is checked by Vega-Lite's compiler, which throws.
  return complete as unknown as VisualizationSpec;
}

function optionsOf({ theme, language, showTooltip }: EmbedRequest, controls: HTMLElement, log: SpecLog): EmbedOptions {
  const refuse = (): Promise<never> => Promise.reject(new Error('A chart loads nothing and opens nothing.'));
  return {
    mode: 'vega-lite',
    renderer: 'svg',
    ast: true,
    actions: false,
    defaultStyle: false,
    bind: controls,
    logger: log,
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
    config: configOf(theme, language),
    // After the spec's own config, which beats ours.
    patch: (compiled) => ({
      ...compiled,
      config: { ...compiled.config, events: { ...compiled.config?.events, ...EVENTS } },
    }),
    // Without an event when the chart ends.
    tooltip: (_handler: unknown, event: MouseEvent | null, _item: unknown, value: unknown) =>
      showTooltip(linesOf(value), { x: event?.clientX ?? 0, y: event?.clientY ?? 0 }),
  };
}

function handleOf(
  { view, finalize }: Result,
  log: SpecLog,
  isOurWidth: boolean,
  elements: readonly HTMLElement[],
): Pick<EmbeddedChart, 'resize' | 'finalize'> {
  return {
    resize: async (width) => {
      if (!isOurWidth || view.width() === width) return;
      await view.width(width).runAsync();
      log.throwFirst();
    },
    finalize: () => {
      finalize();
      // Vega leaves its drawing in place.
      for (const element of elements) element.replaceChildren();
    },
  };
}

/**
 * vega-embed empties its container with `innerHTML`, which Trusted Types forbids. On this one element that only empties
 * it, and anything else fails loudly.
 */
function mountElement(): HTMLElement {
  const mount = document.createElement('div');
  Object.defineProperty(mount, 'innerHTML', {
    set: (content: unknown) => {
      if (content !== '') throw new Error('vega-embed tried to write markup.');
      mount.replaceChildren();
    },
  });
  return mount;
}

/** What a spec says in a tooltip as lines of text. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, text]) => `${name}: ${String(text)}`);
}

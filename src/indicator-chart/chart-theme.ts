import type { Language } from '../feed/feed.js';
import { chartLocaleOf } from './chart-locale.js';

/** Height of a plot along a continuous scale when the spec gives none, in pixels. */
export const PLOT_HEIGHT = 300;

/** What a chart takes from the page that it stands on. */
export interface ChartTheme {
  /** A concrete family: text is measured on a canvas, which knows no `inherit`. */
  readonly fontFamily: string;
  /** Text size in pixels, at least 12. */
  readonly fontSize: number;
  /**
   * Ends of a scale of colours, weak and strong, as the browser computes them: Vega mixes them, which it cannot do with
   * variables.
   */
  readonly ramp: readonly [string, string];
}

const RAMP = ['color-mix(in srgb, var(--_accent) 25%, var(--_surface))', 'var(--_accent)'] as const;

/** Reads the theme as it is at an element inside the frame. */
export function themeAt(element: HTMLElement): ChartTheme {
  const probe = document.createElement('span');
  element.append(probe);
  const { fontFamily, fontSize } = getComputedStyle(element);
  const [weak, strong] = RAMP.map((color) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return { fontFamily, fontSize: Math.max(12, Number.parseFloat(fontSize) * 0.8125), ramp: [weak ?? '', strong ?? ''] };
}

/**
 * The look of a developer's chart as a Vega-Lite config, which the spec's own config beats. Colours are the theme's
 * variables, so that they follow the page without drawing again; Vega's own English sentences for screen readers are
 * off, since the frame gives the name and the table the numbers.
 */
export function configOf({ fontFamily, fontSize, ramp }: ChartTheme, language: Language): object {
  const colors = Array.from({ length: 6 }, (_, index) => `var(--_series-${index})`);
  const scale = ramp.map(plainColor);
  const labels = {
    labelColor: 'var(--_text-subtle)',
    titleColor: 'var(--_text-subtle)',
    labelFontSize: fontSize,
    titleFontSize: fontSize,
    titleFontWeight: 400,
  };
  return {
    background: 'transparent',
    aria: false,
    font: fontFamily,
    locale: chartLocaleOf(language),
    mark: { color: 'var(--_accent)' },
    text: { color: 'var(--_text)', fontSize },
    rule: { color: 'var(--_text-subtle)' },
    view: { stroke: null, continuousHeight: PLOT_HEIGHT },
    range: { category: colors, ordinal: colors, ramp: scale, heatmap: scale },
    axis: {
      ...labels,
      domainColor: 'var(--_border-strong)',
      tickColor: 'var(--_border-strong)',
      gridColor: 'var(--_grid)',
      labelPadding: 6,
    },
    legend: { ...labels, orient: 'top', symbolStrokeColor: 'var(--_text-subtle)' },
    header: labels,
    title: {
      color: 'var(--_text)',
      subtitleColor: 'var(--_text-subtle)',
      fontSize: fontSize + 2,
      subtitleFontSize: fontSize,
      anchor: 'start',
    },
  };
}

/** A colour as `rgb(…)`, in which Vega can mix: browsers compute mixed colours in notations that it does not know. */
function plainColor(color: string): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

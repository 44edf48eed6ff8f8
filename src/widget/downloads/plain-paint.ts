/** A paint as every reader of SVG knows it, and how opaque it is, from 0 to 1. */
export interface PlainPaint {
  readonly paint: string;
  readonly opacity: number;
}

const RGB = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;
/** What browsers compute for `color-mix(in srgb, …)`. */
const SRGB = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;
/** Paints that are no colours: nothing, and a gradient or pattern of the drawing's own. */
const OTHER = /^(?:none$|url\(|context-)/;
const OPAQUE = '1';

/**
 * A paint in the oldest notation. Office programs and librsvg read neither `rgba(…)` nor `color(srgb …)`, and leave out
 * what they cannot read.
 * @param paint as `getComputedStyle` gives it
 */
export function plainPaintOf(paint: string): PlainPaint {
  if (OTHER.test(paint)) return { paint, opacity: 1 };
  const rgb = RGB.exec(paint);
  if (rgb) return hexPaint(rgb.slice(1, 4).map(Number), rgb[4]);
  const srgb = SRGB.exec(paint);
  if (srgb)
    return hexPaint(
      srgb.slice(1, 4).map((part) => Number(part) * 255),
      srgb[4],
    );
  return drawnPaint(paint);
}

function hexPaint(channels: readonly number[], opacity = OPAQUE): PlainPaint {
  const hex = channels.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { paint: `#${hex.join('')}`, opacity: Number(opacity) };
}

/** Every other notation is drawn on a canvas and read off it, as sRGB. */
function drawnPaint(paint: string): PlainPaint {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return { paint, opacity: 1 };
  context.fillStyle = paint;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return hexPaint([red, green, blue], String(alpha / 255));
}

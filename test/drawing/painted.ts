/**
 * What SVG text paints, whatever it is nested in: the oracle's groups, frames and English names are nothing a reader
 * sees.
 */

/** An element that leaves paint: its attributes, with its place from the picture's corner, and its text. */
export interface Painted {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const TAG = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/gu;
const NO_PAINT = new Set(['class', 'role', 'pointer-events', 'style']);

/** Every painted element in drawing order. Throws on a transform that is more than a move. */
export function paintedIn(svg: string): readonly Painted[] {
  const outer: Place[] = [{ x: 0, y: 0 }];
  const painted: Painted[] = [];
  for (const [, end, name = '', written = '', isEmpty, text = ''] of svg.matchAll(TAG)) {
    if (end === '/') {
      outer.pop();
      continue;
    }
    const { transform, ...attributes } = attributesOf(written);
    const place = movedFrom(outer.at(-1)!, transform);
    if (isEmpty !== '/') outer.push(place);
    if (name !== 'g' && name !== 'svg' && ('fill' in attributes || 'stroke' in attributes))
      painted.push({ name, attributes, ...place, text });
  }
  return painted;
}

/** The outer size of a picture. */
export function sizeOf(svg: string): readonly (string | undefined)[] {
  const { width, height, viewBox } = attributesOf(/<svg((?:\s[\w:-]+="[^"]*")*)/u.exec(svg)?.[1] ?? '');
  return [width, height, viewBox];
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(/\s([\w:-]+)="([^"]*)"/gu)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  return Object.fromEntries(pairs.filter(([key]) => !NO_PAINT.has(key) && !key.startsWith('aria-')));
}

function movedFrom({ x, y }: Place, transform: string | undefined): Place {
  if (transform === undefined) return { x, y };
  const [, right, down] = /^translate\(([^,()]+),([^,()]+)\)$/u.exec(transform) ?? [];
  if (right === undefined || down === undefined) throw new Error(`More than a move: ${transform}`);
  return { x: x + Number(right), y: y + Number(down) };
}

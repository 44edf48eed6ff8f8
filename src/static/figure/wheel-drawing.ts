import type { WheelSegment, WholeWheelView } from '../../focus-area-wheel/focus-area-wheel.view.js';
import type { SegmentShape, WheelGeometry } from '../../focus-area-wheel/wheel/geometry.js';
import type { LabelLine, SetLabel } from '../../focus-area-wheel/wheel/labels.js';
import { BASELINE } from '../../focus-area-wheel/wheel/paths.js';
import type { ProgressShape } from '../../focus-area-wheel/wheel/progress-arcs.js';
import { classed, element, type Attributes, type Content, type MarkupElement } from '../markup/markup.js';
import { PAINTS, paintOfHue } from '../markup/paints.js';
import { tenths } from './drawing.js';

/** What the ids of its lines begin with, and whether its middle is chosen where no segment is. */
interface DrawingOptions {
  readonly idPrefix: string;
  readonly isHubOpen?: boolean;
}

/** The wheel as a drawing; the list beside it says everything that is in it. */
export function wheelDrawing(
  { segments, selected }: Pick<WholeWheelView, 'segments' | 'selected'>,
  { size, hub: middle, segments: shapes }: WheelGeometry,
  { idPrefix, isHubOpen = true }: DrawingOptions,
): MarkupElement {
  const chosen = segments.find(({ id }) => id === selected);
  const isAnyRelated = segments.some(({ isRelated }) => isRelated);
  return element(
    'svg',
    {
      ...classed('drawing', segments.some(({ hue }) => hue.name === 'own') ? 'own-colours' : undefined),
      viewBox: [-size / 2, -size / 2, size, size].map((each) => tenths(String(each))).join(' '),
      width: '100%',
      'font-weight': '600',
      'text-anchor': 'middle',
      'aria-hidden': 'true',
    },
    hubMarkup(middle, isHubOpen && chosen === undefined),
    segments.map((segment, index) => {
      const shape = shapes[index];
      const isAside = isAnyRelated && !segment.isRelated && segment !== chosen;
      const id = `${idPrefix}-${index}`;
      return shape && segmentMarkup(segment, shape, { isChosen: segment === chosen, isAside, chosen, id });
    }),
  );
}

function hubMarkup({ radius, label }: WheelGeometry['hub'], isChosen: boolean): MarkupElement {
  const look = isChosen
    ? { fill: PAINTS.text, stroke: PAINTS.text }
    : { fill: PAINTS.surface, stroke: PAINTS['border-strong'] };
  return element(
    'g',
    {},
    element('circle', { r: tenths(String(radius)), 'stroke-width': '1.5', ...look }),
    labelMarkup(label, isChosen ? PAINTS.surface : PAINTS.text, ''),
  );
}

/** How a segment stands to what is chosen, and what the ids of its lines begin with. */
interface SegmentState {
  readonly isChosen: boolean;
  readonly isAside: boolean;
  readonly chosen: WheelSegment | undefined;
  readonly id: string;
}

function segmentMarkup(segment: WheelSegment, shape: SegmentShape, state: SegmentState): MarkupElement {
  const { hue, status, isRelated } = segment;
  const { isChosen, chosen, id } = state;
  const { lift, progress, label, path, edge } = shape;
  const paint = paintOfHue(hue);
  const text = isChosen ? PAINTS.surface : status === 'archived' ? PAINTS['text-subtle'] : PAINTS.text;
  const line = { d: tenths(edge), fill: 'none', stroke: chosen ? paintOfHue(chosen.hue) : PAINTS.text };
  return element(
    'g',
    {
      'data-color': hue.name,
      transform: isChosen ? tenths(`translate(${lift.x} ${lift.y})`) : undefined,
    },
    element('path', { d: tenths(path), 'fill-rule': 'evenodd', fill: paint, stroke: paint, ...lookOf(segment, state) }),
    isRelated ? element('path', { ...line, 'stroke-width': '4.5' }) : undefined,
    progress && progressMarkup(progress, isChosen ? PAINTS.surface : paint),
    labelMarkup(label, text, id),
  );
}

/** The lines and the depth of colour by which kinds, statuses and the choice are told apart: `wheel.styles.ts`. */
function lookOf({ kind, status, isRelated }: WheelSegment, { isChosen, isAside }: SegmentState): Attributes {
  const isSupport = kind === 'support';
  return {
    'fill-opacity': isSupport ? '0.09' : '0.13',
    'stroke-width': isRelated ? '3' : '1.5',
    ...(isSupport ? { 'stroke-dasharray': isRelated ? '9 5' : '6 4' } : {}),
    ...(status === 'candidate'
      ? { 'fill-opacity': '0.05', 'stroke-width': '2.5', 'stroke-dasharray': '0 5', 'stroke-linecap': 'round' }
      : {}),
    ...(isAside ? { 'fill-opacity': '0.03' } : {}),
    ...(status === 'archived' ? { 'fill-opacity': '0', 'stroke-width': '1', 'stroke-dasharray': undefined } : {}),
    ...(isChosen ? { 'fill-opacity': '1', 'stroke-dasharray': undefined } : {}),
  };
}

function progressMarkup({ kind, track, bar, arrow, range, dot }: ProgressShape, paint: string): Content {
  const line = { fill: 'none', stroke: paint, 'stroke-width': '1.5', 'stroke-linecap': 'round' };
  const isSetback = kind === 'setback';
  const way = isSetback ? { ...line, 'stroke-width': '2', 'stroke-dasharray': '1 5' } : line;
  return [
    element('path', { d: tenths(track), ...way }),
    bar === undefined ? undefined : element('path', { d: tenths(bar), ...line, 'stroke-width': '7' }),
    range === undefined ? undefined : element('path', { d: tenths(range), ...line }),
    arrow === undefined ? undefined : element('path', { d: tenths(arrow), fill: paint }),
    dot &&
      element('circle', {
        cx: tenths(String(dot.x)),
        cy: tenths(String(dot.y)),
        r: String(dot.radius),
        ...(isSetback ? { fill: 'none', stroke: paint, 'stroke-width': '1.5' } : { fill: paint }),
      }),
  ];
}

/** The lines of a label, flat or along the ring that they lie in. */
function labelMarkup({ size, lines }: SetLabel, fill: string, id: string): Content {
  return lines.map((line, index) => lineMarkup(line, size, fill, `${id}-${index}`));
}

function lineMarkup({ text, isNote, x, y, path }: LabelLine, size: number, fill: string, id: string): Content {
  const look = { 'font-size': tenths(String(size)), fill, 'font-weight': isNote ? '400' : undefined };
  const shown = text.trimEnd();
  if (path === undefined) {
    return element('text', { x: x.toFixed(1), y: (y + BASELINE * size).toFixed(1), ...look }, shown);
  }
  return [
    element('path', { id, d: tenths(path), fill: 'none' }),
    element('text', look, element('textPath', { href: `#${id}`, startOffset: '50%' }, shown)),
  ];
}

import type { Drawing, Frame, LabelRow, Target } from '../../../drawing/drawing.js';
import { mapRoom } from '../map-height.js';
import type { MapFigure } from '../map-figure.js';
import { areaLabels, middleOf } from './area-labels.js';
import { hatchingOf } from './hatching.js';
import { placedLegend } from './map-legend.js';
import { mapSpec } from './map.spec.js';
import { isOn, placedAreas, type PlacedArea, type Room } from './placed-areas.js';

/** A map is never lower, in pixels. */
const LEAST = 160;
/**
 * Pixels from edge to edge of an area in the middle, below which edges are fine, and only those that stand out have
 * their names.
 */
const SMALL = 34;

/** Places the areas with their labels, and the legend under them. */
export function drawingOf(figure: MapFigure, frame: Frame): Drawing {
  const { width } = frame;
  const probe = placedLegend(figure.legend, 0, frame);
  const room = { width, height: Math.max(LEAST, Math.min(mapRoom(width), frame.height - probe.height)) };
  const legend = placedLegend(figure.legend, room.height, frame);
  const placed = placedAreas(figure.areas, room);
  const isFine = isSmall(placed, room);
  const named = isFine ? placed.filter(standsOut) : placed;
  const labels = figure.waiting === undefined ? areaLabels(named, room, frame) : [waitingLabel(figure.waiting, room)];
  return {
    spec: mapSpec,
    width,
    height: Math.max(frame.height, room.height + legend.height),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    pointing: 'within',
    parameters: {},
    datasets: {
      ...areaRows(placed, isFine),
      swatches: legend.swatches,
      hatched: legend.hatched,
      hatches: [...legend.hatches, ...placed.filter(isMissing).flatMap(hatchesOf)],
      halos: labels,
      labels: [...labels, ...legend.labels],
    },
    targets: placed.map(targetOf),
  };
}

function areaRows(placed: readonly PlacedArea[], isFine: boolean): Drawing['datasets'] {
  const filled = placed.flatMap(({ area: { colour }, outline }) => (colour ? [{ outline, ...colour }] : []));
  const edges = placed.map(({ outline }) => ({ outline }));
  return {
    areas: filled,
    edges: isFine ? [] : edges,
    fineEdges: isFine ? edges : [],
    compared: placed.filter(({ area }) => area.compared).map(({ outline }) => ({ outline })),
    chosen: placed.filter(({ area }) => area.emphasised).map(({ outline }) => ({ outline })),
  };
}

/** The chosen region, and those that the reader compares it with. */
function standsOut({ area: { emphasised, compared = false } }: PlacedArea): boolean {
  return emphasised || compared;
}

function isMissing({ area }: PlacedArea): boolean {
  return area.colour === undefined;
}

function hatchesOf({ outline, box }: PlacedArea): ReturnType<typeof hatchingOf> {
  return hatchingOf(outline.coordinates, box);
}

function isSmall(placed: readonly PlacedArea[], { width, height }: Room): boolean {
  return Math.sqrt((width * height) / Math.max(1, placed.length)) < SMALL;
}

function targetOf(placed: PlacedArea): Target {
  const { area, outline } = placed;
  return { key: area.key, ...middleOf(placed), contains: (spot) => isOn(placed, spot), rows: [{ outline }] };
}

function waitingLabel(text: string, { width, height }: Room): LabelRow {
  return { x: width / 2, y: height / 2, text, align: 'center', weight: 'normal', tone: 'subtle' };
}

import type { ValueAxis } from '../view/value-axis.js';
import type { Frame } from './drawing.js';

/** A tick of an axis: its number, where that stands, and where its line is drawn, in pixels along the axis. */
export interface TickRow {
  readonly place: number;
  readonly line: number;
  readonly label: string;
}

/** Lines between two pixels are blurred; a tick stands on the middle of one. */
const SHARP = 0.5;

/** The ticks of an axis with their numbers; `placeOf` gives the pixel of a value. */
export function axisTicksOf(axis: ValueAxis, placeOf: (value: number) => number, { write }: Frame): TickRow[] {
  return axis.ticks.map((tick) => {
    const place = placeOf(tick);
    return { place: place + SHARP, line: Math.round(place) + SHARP, label: write(tick, axis.decimals) };
  });
}

/** The width in pixels of the widest number of an axis. */
export function widestTick({ ticks, decimals }: ValueAxis, { measure, write }: Frame): number {
  return Math.max(...ticks.map((tick) => measure(write(tick, decimals), 'normal')));
}

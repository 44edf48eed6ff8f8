/** How many series have a colour and a shape of their own; a seventh series starts again from the first. */
export const SERIES_COUNT = 6;

/** The number of the colour and the shape of a series. */
export const lookOf = (series: number): number => series % SERIES_COUNT;

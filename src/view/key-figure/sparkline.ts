/** The size of the small trend beside a number, in CSS pixels, and of the point at its end. */
export const SPARKLINE = { width: 88, height: 28, dot: 3 } as const;

import type { Entry } from '../../locale/catalogue.js';

/** Where a figure stands against a target that has been adopted. */
export const TARGET_POSITION = {
  ofTheWay: {
    nb: '{share} av veien til målet',
    nn: '{share} av vegen til målet',
    sv: '{share} av vägen till målet',
    en: '{share} of the way to the target',
  },
  ofTheWaySince: {
    nb: '{share} av veien fra {period} til målet',
    nn: '{share} av vegen frå {period} til målet',
    sv: '{share} av vägen från {period} till målet',
    en: '{share} of the way from {period} to the target',
  },
  reached: { nb: 'Målet er nådd', nn: 'Målet er nådd', sv: 'Målet är nått', en: 'Target reached' },
  remaining: {
    nb: '{number} igjen til målet',
    nn: '{number} att til målet',
    sv: '{number} kvar till målet',
    en: '{number} left to the target',
  },
  belowRange: { nb: 'Under målområdet', nn: 'Under målområdet', sv: 'Under målområdet', en: 'Below the target range' },
  withinRange: {
    nb: 'Innenfor målområdet',
    nn: 'Innanfor målområdet',
    sv: 'Inom målområdet',
    en: 'Within the target range',
  },
  aboveRange: { nb: 'Over målområdet', nn: 'Over målområdet', sv: 'Över målområdet', en: 'Above the target range' },
} as const satisfies Readonly<Record<string, Entry>>;

/** The same against a need that somebody has stated, which is no target. */
export const NEED_POSITION: Readonly<Record<keyof typeof TARGET_POSITION, Entry>> = {
  ofTheWay: {
    nb: '{share} av veien dit',
    nn: '{share} av vegen dit',
    sv: '{share} av vägen dit',
    en: '{share} of the way there',
  },
  ofTheWaySince: {
    nb: '{share} av veien dit fra {period}',
    nn: '{share} av vegen dit frå {period}',
    sv: '{share} av vägen dit från {period}',
    en: '{share} of the way there from {period}',
  },
  reached: { nb: 'Behovet er dekket', nn: 'Behovet er dekt', sv: 'Behovet är täckt', en: 'Need met' },
  remaining: { nb: '{number} igjen', nn: '{number} att', sv: '{number} kvar', en: '{number} to go' },
  belowRange: { nb: 'Under behovet', nn: 'Under behovet', sv: 'Under behovet', en: 'Below the need' },
  withinRange: { nb: 'Innenfor behovet', nn: 'Innanfor behovet', sv: 'Inom behovet', en: 'Within the need' },
  aboveRange: { nb: 'Over behovet', nn: 'Over behovet', sv: 'Över behovet', en: 'Above the need' },
};

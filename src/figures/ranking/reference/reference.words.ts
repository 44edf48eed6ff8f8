import type { Entry } from '../../../locale/catalogue.js';

/** Words about the regions that ranked ones are read against. */
export const REFERENCE_WORDS = {
  sentence: {
    nb: 'Til sammenligning: {regions}.',
    nn: 'Til samanlikning: {regions}.',
    sv: 'Som jämförelse: {regions}.',
    en: 'For comparison: {regions}.',
  },
  note: {
    nb: 'Stiplet loddrett linje: {regions}.',
    nn: 'Stipla loddrett linje: {regions}.',
    sv: 'Streckad lodrät linje: {regions}.',
    en: 'Dashed vertical line: {regions}.',
  },
  remark: {
    nb: 'til sammenligning',
    nn: 'til samanlikning',
    sv: 'som jämförelse',
    en: 'for comparison',
  },
} as const satisfies Readonly<Record<string, Entry>>;

import type { Entry } from '../../locale/catalogue.js';

/** Texts of the composition. */
export const COMPOSITION_WORDS = {
  rest: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', sv: 'Inte fördelat', en: 'Not allocated' },
  part: { nb: 'Del', nn: 'Del', sv: 'Del', en: 'Part' },
  share: { nb: 'andel', nn: 'del', sv: 'andel', en: 'share' },
  whole: { nb: 'I alt', nn: 'I alt', sv: 'Totalt', en: 'Total' },
  title: {
    nb: '{title}: sammensetning, {period}',
    nn: '{title}: samansetjing, {period}',
    sv: '{title}: sammansättning, {period}',
    en: '{title}: composition, {period}',
  },
  sentence: { nb: '{region}: {parts}.', nn: '{region}: {parts}.', sv: '{region}: {parts}.', en: '{region}: {parts}.' },
  barNote: {
    nb: 'Hver søyle er hele tallet (100\u00a0%) delt i deler.',
    nn: 'Kvar søyle er heile talet (100\u00a0%) delt i delar.',
    sv: 'Varje stapel är hela siffran (100\u00a0%) delad i delar.',
    en: 'Each bar is the whole figure (100%) divided into its parts.',
  },
  uncertainNote: {
    nb: 'Deler med stiplet kant: {statuses}.',
    nn: 'Delar med stipla kant: {statuses}.',
    sv: 'Delar med streckad kant: {statuses}.',
    en: 'Parts with a dashed edge: {statuses}.',
  },
  restNote: {
    nb: 'Delene er til sammen mindre enn hele tallet. Resten står som «Ikke fordelt».',
    nn: 'Delane er til saman mindre enn heile talet. Resten står som «Ikkje fordelt».',
    sv: 'Delarna är tillsammans mindre än hela siffran. Resten står som ”Inte fördelat”.',
    en: 'The parts together are less than the whole figure. The rest is shown as “Not allocated”.',
  },
  missing: {
    nb: 'Sammensetningen kan ikke vises for {region}. {title}: {reason}.',
    nn: 'Samansetjinga kan ikkje visast for {region}. {title}: {reason}.',
    sv: 'Sammansättningen kan inte visas för {region}. {title}: {reason}.',
    en: 'The composition cannot be shown for {region}. {title}: {reason}.',
  },
  exceeds: {
    nb: 'Sammensetningen kan ikke vises for {region}, for delene er til sammen større enn hele tallet.',
    nn: 'Samansetjinga kan ikkje visast for {region}, for delane er til saman større enn heile talet.',
    sv: 'Sammansättningen kan inte visas för {region}, eftersom delarna tillsammans är större än hela siffran.',
    en: 'The composition cannot be shown for {region}, because the parts together are more than the whole figure.',
  },
  'below-zero': {
    nb: 'Sammensetningen kan ikke vises for {region}, for et av tallene er under null.',
    nn: 'Samansetjinga kan ikkje visast for {region}, for eit av tala er under null.',
    sv: 'Sammansättningen kan inte visas för {region}, eftersom en av siffrorna är under noll.',
    en: 'The composition cannot be shown for {region}, because one of the figures is below zero.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

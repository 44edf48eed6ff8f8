import type { Entry } from '../../locale/catalogue.js';

/** What a development shows, as its title says it. */
export const FINDING_WORDS = {
  /** Of what is counted and called by its unit. */
  grew: {
    nb: 'Antallet {unit} i {region} økte {amount} {time}',
    nn: 'Talet på {unit} i {region} auka {amount} {time}',
    sv: 'Antalet {unit} i {region} ökade med {amount} {time}',
    en: 'The number of {unit} in {region} grew by {amount} {time}',
  },
  fell: {
    nb: 'Antallet {unit} i {region} falt {amount} {time}',
    nn: 'Talet på {unit} i {region} minka {amount} {time}',
    sv: 'Antalet {unit} i {region} minskade med {amount} {time}',
    en: 'The number of {unit} in {region} fell by {amount} {time}',
  },
  /** Right behind every name that a key figure may have. */
  up: {
    nb: '{title}, {region}: opp {amount} {time}',
    nn: '{title}, {region}: opp {amount} {time}',
    sv: '{title}, {region}: upp {amount} {time}',
    en: '{title}, {region}: up {amount} {time}',
  },
  down: {
    nb: '{title}, {region}: ned {amount} {time}',
    nn: '{title}, {region}: ned {amount} {time}',
    sv: '{title}, {region}: ned {amount} {time}',
    en: '{title}, {region}: down {amount} {time}',
  },
  same: {
    nb: '{title}, {region}: uendret {time}',
    nn: '{title}, {region}: uendra {time}',
    sv: '{title}, {region}: oförändrat {time}',
    en: '{title}, {region}: unchanged {time}',
  },
  mostUp: {
    nb: '{region} har størst oppgang av de {count}: {change} {time}',
    nn: '{region} har størst oppgang av dei {count}: {change} {time}',
    sv: '{region} har störst ökning av de {count}: {change} {time}',
    en: '{region} has the largest increase of the {count}: {change} {time}',
  },
  leastDown: {
    nb: '{region} har minst nedgang av de {count}: {change} {time}',
    nn: '{region} har minst nedgang av dei {count}: {change} {time}',
    sv: '{region} har minst minskning av de {count}: {change} {time}',
    en: '{region} has the smallest decrease of the {count}: {change} {time}',
  },
  inYear: { nb: 'på ett år', nn: 'på eitt år', sv: 'på ett år', en: 'in one year' },
  inYears: { nb: 'på {count} år', nn: 'på {count} år', sv: 'på {count} år', en: 'in {count} years' },
  about: {
    nb: '{title}, fra {from} til {to}',
    nn: '{title}, frå {from} til {to}',
    sv: '{title}, från {from} till {to}',
    en: '{title}, from {from} to {to}',
  },
} as const satisfies Readonly<Record<string, Entry>>;

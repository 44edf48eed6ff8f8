import type { Entry, PluralEntry } from '../locale/catalogue.js';

/** Texts of the map that are read first; those of panel, tables and matrix are in `DETAILS_WORDS`. */
export const WORDS = {
  title: {
    nb: 'Hvem skaper utviklingen?',
    nn: 'Kven skaper utviklinga?',
    sv: 'Vem skapar utvecklingen?',
    en: 'Who drives development?',
  },
  summary: {
    nb: '{groups} med {actors}{where} og {links} mellom gruppene.',
    nn: '{groups} med {actors}{where} og {links} mellom gruppene.',
    sv: '{groups} med {actors}{where} och {links} mellan grupperna.',
    en: '{groups} with {actors}{where} and {links} between the groups.',
  },
  // In the place of {where}, when a region has been chosen.
  where: { nb: ' i {region}', nn: ' i {region}', sv: ' i {region}', en: ' in {region}' },
  thicker: {
    nb: 'Tykkere strek betyr flere koblinger.',
    nn: 'Tjukkare strek betyr fleire koplingar.',
    sv: 'Tjockare streck betyder fler kopplingar.',
    en: 'A thicker line means more links.',
  },
  noFactors: {
    nb: 'Ingen faktorer er lagt inn.',
    nn: 'Ingen faktorar er lagde inn.',
    sv: 'Inga faktorer har lagts in.',
    en: 'No factors have been added.',
  },
  noActors: {
    nb: 'Ingen aktører{where} er lagt inn ennå.',
    nn: 'Ingen aktørar{where} er lagde inn enno.',
    sv: 'Inga aktörer{where} har lagts in ännu.',
    en: 'No actors{where} have been added yet.',
  },
  noneYet: { nb: 'ingen ennå', nn: 'ingen enno', sv: 'inga ännu', en: 'none yet' },
  none: { nb: 'ingen', nn: 'ingen', sv: 'inga', en: 'none' },
  actorsIn: { nb: '{actors} i {name}', nn: '{actors} i {name}', sv: '{actors} i {name}', en: '{actors} in {name}' },
  some: { nb: '{some} av {all}', nn: '{some} av {all}', sv: '{some} av {all}', en: '{some} of {all}' },
  map: { nb: 'Kart', nn: 'Kart', sv: 'Karta', en: 'Map' },
  matrix: { nb: 'Hvem gjør hva', nn: 'Kven gjer kva', sv: 'Vem gör vad', en: 'Who does what' },
  view: { nb: 'Visning', nn: 'Vising', sv: 'Visning', en: 'View' },
  area: {
    nb: 'Velg fokusområde',
    nn: 'Vel fokusområde',
    sv: 'Välj fokusområde',
    en: 'Choose focus area',
  },
  all: { nb: 'Alle', nn: 'Alle', sv: 'Alla', en: 'All' },
  whole: { nb: 'Hele {region}', nn: 'Heile {region}', sv: 'Hela {region}', en: 'All of {region}' },
  groups: { nb: 'Grupper', nn: 'Grupper', sv: 'Grupper', en: 'Groups' },
} as const satisfies Readonly<Record<string, Entry>>;

export const GROUP_COUNT: PluralEntry = {
  one: { nb: '{count} gruppe', nn: '{count} gruppe', sv: '{count} grupp', en: '{count} group' },
  other: { nb: '{count} grupper', nn: '{count} grupper', sv: '{count} grupper', en: '{count} groups' },
};

/** One of each in a sentence whose counts are in words: nynorsk has a word for each gender. */
export const ONE_IN_WORDS = {
  group: { nb: 'én gruppe', nn: 'éi gruppe', sv: 'en grupp', en: 'one group' },
  actor: { nb: 'én aktør', nn: 'éin aktør', sv: 'en aktör', en: 'one actor' },
  link: { nb: 'én kobling', nn: 'éi kopling', sv: 'en koppling', en: 'one link' },
} as const satisfies Readonly<Record<string, Entry>>;

export const LINK_COUNT: PluralEntry = {
  one: { nb: '{count} kobling', nn: '{count} kopling', sv: '{count} koppling', en: '{count} link' },
  other: { nb: '{count} koblinger', nn: '{count} koplingar', sv: '{count} kopplingar', en: '{count} links' },
};

import type { Entry, PluralEntry } from '../locale/catalogue.js';

/** Texts of the panel, the tables and the matrix. */
export const DETAILS_WORDS = {
  group: { nb: 'Gruppe', nn: 'Gruppe', sv: 'Grupp', en: 'Group' },
  actor: { nb: 'Aktør', nn: 'Aktør', sv: 'Aktör', en: 'Actor' },
  link: { nb: 'Kobling', nn: 'Kopling', sv: 'Koppling', en: 'Link' },
  links: { nb: 'Koblinger', nn: 'Koplingar', sv: 'Kopplingar', en: 'Links' },
  overview: { nb: 'Oversikt', nn: 'Oversikt', sv: 'Översikt', en: 'Overview' },
  hint: {
    nb: 'Velg en gruppe for å se aktørene og koblingene.',
    nn: 'Vel ei gruppe for å sjå aktørane og koplingane.',
    sv: 'Välj en grupp för att se aktörerna och kopplingarna.',
    en: 'Choose a group to see its actors and links.',
  },
  strongest: { nb: 'Sterkest koblet', nn: 'Sterkast kopla', sv: 'Starkast kopplade', en: 'Most linked' },
  strongestTo: {
    nb: 'Sterkest koblet til',
    nn: 'Sterkast kopla til',
    sv: 'Starkast kopplad till',
    en: 'Most linked to',
  },
  within: {
    nb: 'Koblinger i gruppen',
    nn: 'Koplingar i gruppa',
    sv: 'Kopplingar i gruppen',
    en: 'Links within the group',
  },
  inBoth: { nb: 'Med i begge gruppene', nn: 'Med i begge gruppene', sv: 'Med i båda grupperna', en: 'In both groups' },
  nobodyInBoth: {
    nb: 'Ingen aktører er med i begge gruppene.',
    nn: 'Ingen aktørar er med i begge gruppene.',
    sv: 'Inga aktörer är med i båda grupperna.',
    en: 'No actors are in both groups.',
  },
  alsoIn: { nb: 'også i {groups}', nn: 'også i {groups}', sv: 'även i {groups}', en: 'also in {groups}' },
  areas: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
  role: { nb: 'Rolle', nn: 'Rolle', sv: 'Roll', en: 'Role' },
  count: { nb: 'Antall aktører', nn: 'Talet på aktørar', sv: 'Antal aktörer', en: 'Number of actors' },
  partIn: { nb: 'Med', nn: 'Med', sv: 'Med', en: 'Involved' },
  together: { nb: 'felles prosjekt', nn: 'felles prosjekt', sv: 'gemensamt projekt', en: 'shared project' },
  linkNote: {
    nb: 'En kobling er en relasjon mellom to aktører eller to grupper, eller et prosjekt som aktører er sammen om.',
    nn: 'Ei kopling er ein relasjon mellom to aktørar eller to grupper, eller eit prosjekt som aktørar er saman om.',
    sv: 'En koppling är en relation mellan två aktörer eller två grupper, eller ett projekt som aktörer har gemensamt.',
    en: 'A link is a relation between two actors or two groups, or a project that actors have in common.',
  },
  strengthTitle: { nb: 'Styrke', nn: 'Styrke', sv: 'Styrka', en: 'Strength' },
  strength: {
    nb: 'styrke {value} av 5',
    nn: 'styrke {value} av 5',
    sv: 'styrka {value} av 5',
    en: 'strength {value} of 5',
  },
  emptyGroups: {
    nb: 'Ingen aktører{where} er lagt inn under {names}.',
    nn: 'Ingen aktørar{where} er lagde inn under {names}.',
    sv: 'Inga aktörer{where} har lagts in under {names}.',
    en: 'No actors{where} have been added under {names}.',
  },
  emptyAreas: {
    nb: 'Fokusområder uten aktører{where}: {names}.',
    nn: 'Fokusområde utan aktørar{where}: {names}.',
    sv: 'Fokusområden utan aktörer{where}: {names}.',
    en: 'Focus areas without actors{where}: {names}.',
  },
  unlinked: {
    nb: 'Ingen koblinger{where} er lagt inn mellom {names}.',
    nn: 'Ingen koplingar{where} er lagde inn mellom {names}.',
    sv: 'Inga kopplingar{where} har lagts in mellan {names}.',
    en: 'No links{where} have been added between {names}.',
  },
  unlinkedTo: {
    nb: 'Ingen koblinger{where} er lagt inn til {names}.',
    nn: 'Ingen koplingar{where} er lagde inn til {names}.',
    sv: 'Inga kopplingar{where} har lagts in till {names}.',
    en: 'No links{where} have been added to {names}.',
  },
  unlinkedPairs: {
    nb: 'Par av grupper uten koblinger{where}: {some} av {all}.',
    nn: 'Par av grupper utan koplingar{where}: {some} av {all}.',
    sv: 'Par av grupper utan kopplingar{where}: {some} av {all}.',
    en: 'Pairs of groups without links{where}: {some} of {all}.',
  },
  allUnlinked: { nb: 'Vis parene', nn: 'Vis para', sv: 'Visa paren', en: 'Show the pairs' },
  unplaced: {
    nb: 'Aktører{where} uten gruppe: {names}.',
    nn: 'Aktørar{where} utan gruppe: {names}.',
    sv: 'Aktörer{where} utan grupp: {names}.',
    en: 'Actors{where} without a group: {names}.',
  },
  search: { nb: 'Søk i listen', nn: 'Søk i lista', sv: 'Sök i listan', en: 'Search the list' },
  listed: {
    nb: 'Viser {some} av {all}',
    nn: 'Viser {some} av {all}',
    sv: 'Visar {some} av {all}',
    en: 'Showing {some} of {all}',
  },
  nothingFound: {
    nb: 'Ingen treff på «{query}».',
    nn: 'Ingen treff på «{query}».',
    sv: 'Inga träffar på ”{query}”.',
    en: 'No matches for “{query}”.',
  },
  more: {
    nb: 'Vis flere ({count})',
    nn: 'Vis fleire ({count})',
    sv: 'Visa fler ({count})',
    en: 'Show more ({count})',
  },
  marked: { nb: '{name}: {actors}', nn: '{name}: {actors}', sv: '{name}: {actors}', en: '{name}: {actors}' },
  region: {
    nb: 'Viser aktører som hører til {region}.',
    nn: 'Viser aktørar som høyrer til {region}.',
    sv: 'Visar aktörer som hör till {region}.',
    en: 'Showing actors that belong to {region}.',
  },
  rings: {
    nb: 'Åpne ringer er aktører som er med i flere grupper.',
    nn: 'Opne ringar er aktørar som er med i fleire grupper.',
    sv: 'Öppna ringar är aktörer som är med i flera grupper.',
    en: 'Open rings are actors that are in several groups.',
  },
  arrows: {
    nb: 'En pil viser hvilken vei koblingene går.',
    nn: 'Ei pil viser kva veg koplingane går.',
    sv: 'En pil visar åt vilket håll kopplingarna går.',
    en: 'An arrow shows which way the links go.',
  },
  dotted: {
    nb: 'Prikkede streker er par av grupper uten koblinger.',
    nn: 'Prikka strekar er par av grupper utan koplingar.',
    sv: 'Prickade streck är par av grupper utan kopplingar.',
    en: 'Dotted lines are pairs of groups without links.',
  },
  bands: {
    nb: 'En bue rundt en gruppe står for flere aktører enn det er plass til å tegne.',
    nn: 'Ein boge rundt ei gruppe står for fleire aktørar enn det er plass til å teikne.',
    sv: 'En båge runt en grupp står för fler aktörer än det finns plats att rita.',
    en: 'An arc round a group stands for more actors than there is room to draw.',
  },
  manyPairs: {
    nb: 'En kobling kan telle for flere par av grupper.',
    nn: 'Ei kopling kan telje for fleire par av grupper.',
    sv: 'En koppling kan räknas för flera par av grupper.',
    en: 'A link may count for several pairs of groups.',
  },
  modelLabel: { nb: 'modell', nn: 'modell', sv: 'modell', en: 'model' },
  model: {
    nb: 'faktorer for næringsutvikling ({source})',
    nn: 'faktorar for næringsutvikling ({source})',
    sv: 'faktorer för näringslivsutveckling ({source})',
    en: 'factors of business development ({source})',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What a search has found. */
export const HITS: PluralEntry = {
  one: {
    nb: '{count} treff av {all}',
    nn: '{count} treff av {all}',
    sv: '{count} träff av {all}',
    en: '{count} match of {all}',
  },
  other: {
    nb: '{count} treff av {all}',
    nn: '{count} treff av {all}',
    sv: '{count} träffar av {all}',
    en: '{count} matches of {all}',
  },
};

/** How connections come about; each is said after a number of them. */
export const LINK_KINDS = {
  actors: {
    one: { nb: 'mellom aktører', nn: 'mellom aktørar', sv: 'mellan aktörer', en: 'between actors' },
    other: { nb: 'mellom aktører', nn: 'mellom aktørar', sv: 'mellan aktörer', en: 'between actors' },
  },
  projects: {
    one: {
      nb: 'gjennom et felles prosjekt',
      nn: 'gjennom eit felles prosjekt',
      sv: 'genom ett gemensamt projekt',
      en: 'through a shared project',
    },
    other: {
      nb: 'gjennom felles prosjekter',
      nn: 'gjennom felles prosjekt',
      sv: 'genom gemensamma projekt',
      en: 'through shared projects',
    },
  },
  groups: {
    one: {
      nb: 'mellom gruppene selv',
      nn: 'mellom gruppene sjølve',
      sv: 'mellan grupperna själva',
      en: 'between the groups themselves',
    },
    other: {
      nb: 'mellom gruppene selv',
      nn: 'mellom gruppene sjølve',
      sv: 'mellan grupperna själva',
      en: 'between the groups themselves',
    },
  },
} as const satisfies Readonly<Record<string, PluralEntry>>;

/** That none of the actors of a group belong to what is chosen elsewhere. */
export const NOBODY_MARKED: PluralEntry = {
  one: {
    nb: 'Aktøren er ikke knyttet til {name}.',
    nn: 'Aktøren er ikkje knytt til {name}.',
    sv: 'Aktören är inte knuten till {name}.',
    en: 'The actor is not tied to {name}.',
  },
  other: {
    nb: 'Ingen av de {count} aktørene er knyttet til {name}.',
    nn: 'Ingen av dei {count} aktørane er knytte til {name}.',
    sv: 'Ingen av de {count} aktörerna är knuten till {name}.',
    en: 'None of the {count} actors are tied to {name}.',
  },
};

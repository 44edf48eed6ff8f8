import type { Entry } from '../../locale/catalogue.js';

/** What the examples are about, by the names of their files. */
export const EXAMPLES: readonly { readonly file: string; readonly name: string; readonly about: Entry }[] = [
  {
    file: 'ostfold.json',
    name: 'Østfold',
    about: {
      nb: 'strategi og nøkkeltall',
      nn: 'strategi og nøkkeltal',
      sv: 'strategi och nyckeltal',
      en: 'strategy and key figures',
    },
  },
  {
    file: 'nedre-glomma.json',
    name: 'Nedre Glomma',
    about: {
      nb: 'klynger og pendling',
      nn: 'klynger og pendling',
      sv: 'kluster och pendling',
      en: 'clusters and commuting',
    },
  },
  {
    file: 'osloregionen.json',
    name: 'Osloregionen',
    about: {
      nb: 'strategi og måltall',
      nn: 'strategi og måltal',
      sv: 'strategi och måltal',
      en: 'strategy and targets',
    },
  },
  {
    file: 'gardermoregionen.json',
    name: 'Gardermoregionen',
    about: {
      nb: 'områder ikke vedtatt',
      nn: 'område ikkje vedtekne',
      sv: 'områden inte beslutade',
      en: 'areas not decided',
    },
  },
  {
    file: 'digital-baerekraft.json',
    name: 'Digital bærekraft',
    about: {
      nb: 'prosjekt og budsjett',
      nn: 'prosjekt og budsjett',
      sv: 'projekt och budget',
      en: 'project and budget',
    },
  },
];

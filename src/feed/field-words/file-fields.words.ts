import type { Language } from '../shape/widget-words.js';

/**
 * What keepers call the properties that no form offers, where a sentence about a problem names one: a figure has its
 * cell, and a short name is made of a title. Lists are called as their pages are.
 */
export const FILE_FIELDS = {
  $schema: {
    nb: 'Beskrivelsen av formatet',
    nn: 'Skildringa av formatet',
    sv: 'Formatbeskrivningen',
    en: 'The description of the format',
  },
  feedVersion: {
    nb: 'Versjonen av formatet',
    nn: 'Versjonen av formatet',
    sv: 'Formatets version',
    en: 'The version of the format',
  },
  updated: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', sv: 'Senast uppdaterad', en: 'Last updated' },
  accepted: { nb: 'Godtatte merknader', nn: 'Godtekne merknader', sv: 'Godtagna anmärkningar', en: 'Accepted remarks' },
  id: { nb: 'Kortnavn', nn: 'Kortnamn', sv: 'Kortnamn', en: 'Short code' },
  actor: { nb: 'Aktør', nn: 'Aktør', sv: 'Aktör', en: 'Actor' },
  factor: { nb: 'Faktor', nn: 'Faktor', sv: 'Faktor', en: 'Factor' },
  project: { nb: 'Prosjekt', nn: 'Prosjekt', sv: 'Projekt', en: 'Project' },
  indicator: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
  region: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
  kind: { nb: 'Slag', nn: 'Slag', sv: 'Slag', en: 'Kind' },
  type: { nb: 'Slag', nn: 'Slag', sv: 'Slag', en: 'Kind' },
  series: { nb: 'Tallene', nn: 'Tala', sv: 'Siffrorna', en: 'The figures' },
  observations: { nb: 'Tallene', nn: 'Tala', sv: 'Siffrorna', en: 'The figures' },
  categories: { nb: 'Kategorier', nn: 'Kategoriar', sv: 'Kategorier', en: 'Categories' },
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  value: { nb: 'Tallet', nn: 'Talet', sv: 'Siffran', en: 'The figure' },
  lower: { nb: 'Nedre grense', nn: 'Nedre grense', sv: 'Nedre gräns', en: 'Lower bound' },
  upper: { nb: 'Øvre grense', nn: 'Øvre grense', sv: 'Övre gräns', en: 'Upper bound' },
  status: { nb: 'Status', nn: 'Status', sv: 'Status', en: 'Status' },
  note: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
  problem: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Remark' },
  item: { nb: 'Gjelder', nn: 'Gjeld', sv: 'Gäller', en: 'About' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', sv: 'Motivering', en: 'Reason' },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

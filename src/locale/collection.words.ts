import type { Collection } from '../feed/shape/limits.js';
import type { Entry } from './catalogue.js';

/** What the lists of a feed are called for those who keep it. */
export const COLLECTION_NAMES: Readonly<Record<Collection | 'links', Entry>> = {
  indicators: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figures' },
  focusAreas: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
  targets: { nb: 'Måltall', nn: 'Måltal', sv: 'Måltal', en: 'Targets' },
  goals: { nb: 'Mål uten tall', nn: 'Mål utan tal', sv: 'Mål utan siffror', en: 'Goals without a figure' },
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', sv: 'Projekt', en: 'Projects' },
  documents: { nb: 'Dokumenter', nn: 'Dokument', sv: 'Dokument', en: 'Documents' },
  factors: { nb: 'Faktorer', nn: 'Faktorar', sv: 'Faktorer', en: 'Factors' },
  actors: { nb: 'Aktører', nn: 'Aktørar', sv: 'Aktörer', en: 'Actors' },
  links: { nb: 'Koblinger', nn: 'Koplingar', sv: 'Kopplingar', en: 'Links' },
  regions: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Regions' },
};

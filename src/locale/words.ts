import type { AreaKind, AreaStatus, ObservationStatus } from '../feed/feed.js';
import type { Entry, PluralEntry } from './catalogue.js';

/** Words for the vocabularies of the feed. Each element adds its own texts beside its view. */

export const AREA_KIND_WORDS: Readonly<Record<AreaKind, Entry>> = {
  sector: { nb: 'Sektor', nn: 'Sektor', sv: 'Sektor', en: 'Sector' },
  support: { nb: 'Støtteområde', nn: 'Støtteområde', sv: 'Stödjande område', en: 'Support area' },
  other: { nb: 'Fokusområde', nn: 'Fokusområde', sv: 'Fokusområde', en: 'Focus area' },
};

export const AREA_STATUS_WORDS: Readonly<Record<AreaStatus, Entry>> = {
  candidate: { nb: 'Ikke vedtatt', nn: 'Ikkje vedteke', sv: 'Inte beslutat', en: 'Not decided' },
  decided: { nb: 'Vedtatt', nn: 'Vedteke', sv: 'Beslutat', en: 'Decided' },
  archived: { nb: 'Avsluttet', nn: 'Avslutta', sv: 'Avslutat', en: 'Completed' },
};

/** Badges for statuses that must always be said in words. Values that are missing are handled by `missing.words.ts`. */
export const STATUS_WORDS: Readonly<Partial<Record<ObservationStatus, Entry>>> = {
  provisional: { nb: 'foreløpig tall', nn: 'førebels tal', sv: 'preliminär uppgift', en: 'preliminary figure' },
  estimated: { nb: 'anslag', nn: 'anslag', sv: 'uppskattning', en: 'estimate' },
  forecast: { nb: 'prognose', nn: 'prognose', sv: 'prognos', en: 'forecast' },
  revised: { nb: 'revidert tall', nn: 'revidert tal', sv: 'reviderad uppgift', en: 'revised figure' },
  break: { nb: 'brudd i serien', nn: 'brot i serien', sv: 'tidsseriebrott', en: 'break in series' },
  definition: { nb: 'annen definisjon', nn: 'annan definisjon', sv: 'annan definition', en: 'different definition' },
  'low-reliability': { nb: 'usikkert tall', nn: 'usikkert tal', sv: 'osäker uppgift', en: 'low reliability' },
  illustrative: { nb: 'Eksempeltall', nn: 'Eksempeltal', sv: 'Exempelsiffror', en: 'Example figures' },
};

/** Headings that several elements use. */
export const HEADINGS = {
  strategy: {
    nb: 'Strategisk fundament',
    nn: 'Strategisk fundament',
    sv: 'Strategisk grund',
    en: 'Strategic foundation',
  },
  vision: { nb: 'Visjon', nn: 'Visjon', sv: 'Vision', en: 'Vision' },
  mission: { nb: 'Oppdrag', nn: 'Oppdrag', sv: 'Uppdrag', en: 'Mission' },
  purpose: { nb: 'Formål', nn: 'Formål', sv: 'Syfte', en: 'Purpose' },
  roles: { nb: 'Roller', nn: 'Roller', sv: 'Roller', en: 'Roles' },
  values: { nb: 'Verdier', nn: 'Verdiar', sv: 'Värderingar', en: 'Values' },
  keyFigures: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figures' },
  targets: { nb: 'Måltall', nn: 'Måltal', sv: 'Målvärden', en: 'Targets' },
  goals: { nb: 'Mål', nn: 'Mål', sv: 'Mål', en: 'Goals' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', sv: 'Åtgärder', en: 'Measures' },
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', sv: 'Projekt', en: 'Projects' },
  documents: { nb: 'Dokumenter', nn: 'Dokument', sv: 'Dokument', en: 'Documents' },
  actors: { nb: 'Aktører', nn: 'Aktørar', sv: 'Aktörer', en: 'Actors' },
  factors: { nb: 'Faktorer', nn: 'Faktorar', sv: 'Faktorer', en: 'Factors' },
  supports: { nb: 'Støtter', nn: 'Støttar', sv: 'Stöder', en: 'Supports' },
  supportedBy: { nb: 'Støttes av', nn: 'Blir støtta av', sv: 'Stöds av', en: 'Supported by' },
} as const satisfies Readonly<Record<string, Entry>>;

export const ACTOR_COUNT: PluralEntry = {
  one: { nb: '1 aktør', nn: '1 aktør', sv: '1 aktör', en: '1 actor' },
  other: { nb: '{count} aktører', nn: '{count} aktørar', sv: '{count} aktörer', en: '{count} actors' },
};

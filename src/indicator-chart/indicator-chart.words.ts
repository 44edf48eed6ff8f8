import type { WithheldStatus } from '../feed/feed.js';
import type { Entry, PluralEntry } from '../locale/catalogue.js';

/** Texts around a developer's own chart. */
export const WORDS = {
  noFigures: {
    nb: 'Det finnes ingen tall ennå.',
    nn: 'Det finst ingen tal enno.',
    sv: 'Det finns inga siffror ännu.',
    en: 'There are no figures yet.',
  },
  noChart: {
    nb: 'Figuren kan ikke vises her. Du finner tallene i tabellen.',
    nn: 'Figuren kan ikkje visast her. Du finn tala i tabellen.',
    sv: 'Diagrammet kan inte visas här. Siffrorna finns i tabellen.',
    en: 'The chart cannot be shown here. The figures are in the table.',
  },
  content: {
    nb: '{figures} for {regions}, {period}.',
    nn: '{figures} for {regions}, {period}.',
    sv: '{figures} för {regions}, {period}.',
    en: '{figures} for {regions}, {period}.',
  },
  newest: {
    nb: '{region}: {value} ({period}).',
    nn: '{region}: {value} ({period}).',
    sv: '{region}: {value} ({period}).',
    en: '{region}: {value} ({period}).',
  },
  newestThen: {
    nb: '{region}: {value}.',
    nn: '{region}: {value}.',
    sv: '{region}: {value}.',
    en: '{region}: {value}.',
  },
  from: {
    nb: 'fra {from} til {to}',
    nn: 'frå {from} til {to}',
    sv: 'från {from} till {to}',
    en: 'from {from} to {to}',
  },
  statuses: {
    nb: 'Noen av tallene har en merknad: {statuses}. Tabellen viser hvilke.',
    nn: 'Nokre av tala har ein merknad: {statuses}. Tabellen viser kva for nokre.',
    sv: 'Några av siffrorna har en anmärkning: {statuses}. Tabellen visar vilka.',
    en: 'Some of the figures carry a note: {statuses}. The table shows which.',
  },
  indicator: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  value: { nb: 'Verdi', nn: 'Verdi', sv: 'Värde', en: 'Value' },
  unit: { nb: 'Enhet', nn: 'Eining', sv: 'Enhet', en: 'Unit' },
  status: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
} as const satisfies Readonly<Record<string, Entry>>;

export const INDICATOR_COUNT: PluralEntry = {
  one: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figure' },
  other: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figures' },
};

/** The reasons of `MISSING_WORDS` as sentences, for so many figures. */
export const MISSING_COUNTS: Readonly<Record<WithheldStatus, PluralEntry>> = {
  missing: {
    one: { nb: 'Ett tall mangler.', nn: 'Eitt tal manglar.', sv: 'En uppgift saknas.', en: 'One has no figure.' },
    other: {
      nb: '{count} tall mangler.',
      nn: '{count} tal manglar.',
      sv: '{count} uppgifter saknas.',
      en: '{count} have no figure.',
    },
  },
  'not-applicable': {
    one: {
      nb: 'Ett tall er ikke aktuelt.',
      nn: 'Eitt tal er ikkje aktuelt.',
      sv: 'En uppgift är inte aktuell.',
      en: 'One is not applicable.',
    },
    other: {
      nb: '{count} tall er ikke aktuelle.',
      nn: '{count} tal er ikkje aktuelle.',
      sv: '{count} uppgifter är inte aktuella.',
      en: '{count} are not applicable.',
    },
  },
  confidential: {
    one: {
      nb: 'Ett tall vises ikke av hensyn til personvern.',
      nn: 'Eitt tal blir ikkje vist av omsyn til personvern.',
      sv: 'En uppgift visas inte av sekretesskäl.',
      en: 'One is not shown for privacy reasons.',
    },
    other: {
      nb: '{count} tall vises ikke av hensyn til personvern.',
      nn: '{count} tal blir ikkje vist av omsyn til personvern.',
      sv: '{count} uppgifter visas inte av sekretesskäl.',
      en: '{count} are not shown for privacy reasons.',
    },
  },
};

/** Said after how many figures are missing, and why. */
export const NOT_ZERO: PluralEntry = {
  one: {
    nb: 'Det betyr ikke at det er null.',
    nn: 'Det tyder ikkje at det er null.',
    sv: 'Det betyder inte att den är noll.',
    en: 'That does not mean that it is zero.',
  },
  other: {
    nb: 'Det betyr ikke at de er null.',
    nn: 'Det tyder ikkje at dei er null.',
    sv: 'Det betyder inte att de är noll.',
    en: 'That does not mean that they are zero.',
  },
};

import type { Entry } from '../../locale/catalogue.js';
import type { OutlinesFailure } from './outlines-source.js';

/** What those who keep the page are told when a map has no outlines. */
export const OUTLINES_WORDS = {
  told: {
    nb: 'Omrissene til kartet, {file}, kan ikke brukes: {reason} Leserne ser tallene som stolper i stedet.',
    nn: 'Omrissa til kartet, {file}, kan ikkje brukast: {reason} Lesarane ser tala som stolpar i staden.',
    sv: 'Konturerna till kartan, {file}, kan inte användas: {reason} Läsarna ser siffrorna som staplar i stället.',
    en: 'The outlines of the map, {file}, cannot be used: {reason} Readers see the figures as bars instead.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

const NO_ANSWER: Entry = {
  nb: 'De kan ikke hentes.',
  nn: 'Dei kan ikkje hentast.',
  sv: 'De kan inte hämtas.',
  en: 'They cannot be fetched.',
};

const NOT_MADE: Entry = {
  nb: 'Filen er ikke laget med samspill geometry.',
  nn: 'Fila er ikkje laga med samspill geometry.',
  sv: 'Filen är inte gjord med samspill geometry.',
  en: 'The file is not made with samspill geometry.',
};

const TOO_LARGE: Entry = {
  nb: 'Filen er for stor.',
  nn: 'Fila er for stor.',
  sv: 'Filen är för stor.',
  en: 'The file is too large.',
};

/** Why. */
export const OUTLINES_FAILURES: Readonly<Record<OutlinesFailure, Entry>> = {
  address: {
    nb: 'De må ligge på samme nettsted som datafilen.',
    nn: 'Dei må liggje på same nettstad som datafila.',
    sv: 'De måste ligga på samma webbplats som datafilen.',
    en: 'They must lie on the same site as the data file.',
  },
  'not-found': {
    nb: 'Det er ingen fil på den adressen.',
    nn: 'Det er inga fil på den adressa.',
    sv: 'Det finns ingen fil på den adressen.',
    en: 'There is no file at that address.',
  },
  offline: NO_ANSWER,
  unreachable: NO_ANSWER,
  'too-large': TOO_LARGE,
  size: TOO_LARGE,
  encoding: NOT_MADE,
  syntax: NOT_MADE,
  root: NOT_MADE,
  plane: NOT_MADE,
  empty: {
    nb: 'Det er ingen omriss i filen.',
    nn: 'Det er ingen omriss i fila.',
    sv: 'Det finns inga konturer i filen.',
    en: 'There are no outlines in the file.',
  },
};

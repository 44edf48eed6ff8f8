import type { Entry } from '../../locale/catalogue.js';
import type { FeedFailure } from '../../store/feed-state.js';

const UNREACHABLE: Entry = {
  nb: 'Vi får ikke hentet tallene nå. Prøv igjen om litt.',
  nn: 'Vi får ikkje henta tala no. Prøv igjen om litt.',
  sv: 'Vi kan inte hämta siffrorna just nu. Försök igen om en stund.',
  en: 'We cannot get the figures right now. Try again in a little while.',
};

const UNREADABLE: Entry = {
  nb: 'Tallene kan ikke vises. Det er en feil i datafilen.',
  nn: 'Tala kan ikkje visast. Det er ein feil i datafila.',
  sv: 'Siffrorna kan inte visas. Det är ett fel i datafilen.',
  en: 'The figures cannot be shown. There is an error in the data file.',
};

/** What a reader is told when there is no feed: what happened and what they can do. */
export const FAILURE_WORDS: Readonly<Record<FeedFailure, Entry>> = {
  unreachable: UNREACHABLE,
  offline: {
    nb: 'Du er ikke på nett. Tallene kommer når du er på nett igjen.',
    nn: 'Du er ikkje på nett. Tala kjem når du er på nett igjen.',
    sv: 'Du är inte uppkopplad. Siffrorna kommer när du är uppkopplad igen.',
    en: 'You are offline. The figures will come when you are online again.',
  },
  'not-found': {
    nb: 'Tallene kan ikke vises. Datafilen finnes ikke på adressen.',
    nn: 'Tala kan ikkje visast. Datafila finst ikkje på adressa.',
    sv: 'Siffrorna kan inte visas. Datafilen finns inte på adressen.',
    en: 'The figures cannot be shown. The data file is not at its address.',
  },
  'too-large': UNREADABLE,
  encoding: UNREADABLE,
  invalid: UNREADABLE,
  'newer-version': {
    nb: 'Datafilen er laget for en nyere versjon. Oppdater komponenten.',
    nn: 'Datafila er laga for ein nyare versjon. Oppdater komponenten.',
    sv: 'Datafilen är gjord för en nyare version. Uppdatera komponenten.',
    en: 'The data file is made for a newer version. Update the component.',
  },
  'no-address': {
    nb: 'Det mangler en adresse til datafilen.',
    nn: 'Det manglar ei adresse til datafila.',
    sv: 'Adressen till datafilen saknas.',
    en: 'The address of the data file is missing.',
  },
};

/** Failures that trying again can mend. */
export const CAN_RETRY: ReadonlySet<FeedFailure> = new Set<FeedFailure>([
  'unreachable',
  'offline',
  'not-found',
  'invalid',
  'encoding',
]);

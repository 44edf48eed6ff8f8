import type { Entry } from '../../locale/catalogue.js';

/** Texts of the map. */
export const MAP_WORDS = {
  waiting: { nb: 'Henter kartet …', nn: 'Hentar kartet …', sv: 'Hämtar kartan …', en: 'Fetching the map …' },
  failed: {
    nb: 'Kartet kan ikke vises nå. Her er de samme tallene side om side.',
    nn: 'Kartet kan ikkje visast no. Her er dei same tala side om side.',
    sv: 'Kartan kan inte visas nu. Här är samma siffror sida vid sida.',
    en: 'The map cannot be shown now. Here are the same figures side by side.',
  },
  noOutlines: {
    nb: 'Kartet har ikke omriss av disse {regions}. Her er tallene side om side.',
    nn: 'Kartet har ikkje omriss av desse {regions}. Her er tala side om side.',
    sv: 'Kartan saknar konturer för dessa {regions}. Här är siffrorna sida vid sida.',
    en: 'The map has no outlines of these {regions}. Here are the figures side by side.',
  },
  range: { nb: '{from} til {to}', nn: '{from} til {to}', sv: '{from} till {to}', en: '{from} to {to}' },
  classText: { nb: '{range}: {count}', nn: '{range}: {count}', sv: '{range}: {count}', en: '{range}: {count}' },
  missing: {
    nb: 'tall mangler: {count}',
    nn: 'tal manglar: {count}',
    sv: 'siffror saknas: {count}',
    en: 'no figures: {count}',
  },
  classes: {
    nb: 'Farge etter tallet, og hvor mange {regions}. Omtrent like mange i hver gruppe.',
    nn: 'Farge etter talet, og kor mange {regions}. Om lag like mange i kvar gruppe.',
    sv: 'Färg efter siffran, och hur många {regions}. Ungefär lika många i varje grupp.',
    en: 'Colour by the figure, and how many {regions}. About as many in each group.',
  },
  splitClasses: {
    nb: 'Farge etter endringen, med skille ved null, og hvor mange {regions}.',
    nn: 'Farge etter endringa, med skilje ved null, og kor mange {regions}.',
    sv: 'Färg efter förändringen, delad vid noll, och hur många {regions}.',
    en: 'Colour by the change, split at zero, and how many {regions}.',
  },
  notOnMap: {
    nb: 'Ikke på kartet: {regions}.',
    nn: 'Ikkje på kartet: {regions}.',
    sv: 'Inte på kartan: {regions}.',
    en: 'Not on the map: {regions}.',
  },
  uncertain: {
    nb: '{regions}: {status}.',
    nn: '{regions}: {status}.',
    sv: '{regions}: {status}.',
    en: '{regions}: {status}.',
  },
  allUncertain: { nb: 'Alle: {status}.', nn: 'Alle: {status}.', sv: 'Alla: {status}.', en: 'All: {status}.' },
  counts: {
    nb: 'Kartet viser antall. En stor flate betyr ikke at tallet er stort for dem som bor der.',
    nn: 'Kartet viser antal. Ei stor flate tyder ikkje at talet er stort for dei som bur der.',
    sv: 'Kartan visar antal. En stor yta betyder inte att siffran är stor för dem som bor där.',
    en: 'The map shows counts. A large surface does not mean a large figure for those who live there.',
  },
  smallNumbers: {
    nb: 'Små tall svinger mye i prosent: {changes}.',
    nn: 'Små tal svingar mykje i prosent: {changes}.',
    sv: 'Små tal svänger mycket i procent: {changes}.',
    en: 'Small numbers vary a lot in per cent: {changes}.',
  },
  smallChange: {
    nb: '{region} ({share}) er {change}',
    nn: '{region} ({share}) er {change}',
    sv: '{region} ({share}) är {change}',
    en: '{region} ({share}) is {change}',
  },
} as const satisfies Readonly<Record<string, Entry>>;

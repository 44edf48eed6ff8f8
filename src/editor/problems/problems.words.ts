import type { Entry } from '../../locale/catalogue.js';

/** The words around the list of problems. */
export const WORDS = {
  title: { nb: 'Sjekk', nn: 'Sjekk', sv: 'Kontroll', en: 'Check' },
  checking: { nb: 'Sjekker …', nn: 'Sjekkar …', sv: 'Kontrollerar …', en: 'Checking …' },
  errors: { nb: 'Feil', nn: 'Feil', sv: 'Fel', en: 'Errors' },
  remarks: { nb: 'Ting å se på', nn: 'Ting å sjå på', sv: 'Saker att se på', en: 'Things to look at' },
  countErrors: { nb: '{count} feil', nn: '{count} feil', sv: '{count} fel', en: '{count} errors' },
  oneError: { nb: '1 feil', nn: '1 feil', sv: '1 fel', en: '1 error' },
  countRemarks: {
    nb: '{count} ting å se på',
    nn: '{count} ting å sjå på',
    sv: '{count} saker att se på',
    en: '{count} things to look at',
  },
  oneRemark: { nb: '1 ting å se på', nn: '1 ting å sjå på', sv: '1 sak att se på', en: '1 thing to look at' },
  none: {
    nb: 'Ingen feil, og ingenting å se på.',
    nn: 'Ingen feil, og ingenting å sjå på.',
    sv: 'Inga fel och inget att se på.',
    en: 'No errors, and nothing to look at.',
  },
  errorsHelp: {
    nb: 'Her mister leserne noe.',
    nn: 'Her mistar lesarane noko.',
    sv: 'Här går läsarna miste om något.',
    en: 'Here readers lose something.',
  },
  remarksHelp: {
    nb: 'Dette er lov, men ser ut som en glipp. Er det riktig, kan du godta det.',
    nn: 'Dette er lov, men ser ut som ein glipp. Er det rett, kan du godta det.',
    sv: 'Detta är tillåtet men ser ut som en miss. Om det stämmer kan du godta det.',
    en: 'This is allowed but looks like a slip. If it is right, you can accept it.',
  },
  accepted: {
    nb: '{count} godtatt i filen',
    nn: '{count} godtekne i fila',
    sv: '{count} godtagna i filen',
    en: '{count} accepted in the file',
  },
  places: { nb: '{count} steder', nn: '{count} stader', sv: '{count} ställen', en: '{count} places' },
  all: { nb: 'Se alle', nn: 'Sjå alle', sv: 'Se alla', en: 'See all' },
} satisfies Readonly<Record<string, Entry>>;

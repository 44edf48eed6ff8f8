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
  noneHere: {
    nb: 'Ingen feil på denne siden, og ingenting å se på.',
    nn: 'Ingen feil på denne sida, og ingenting å sjå på.',
    sv: 'Inga fel på den här sidan och inget att se på.',
    en: 'No errors on this page, and nothing to look at.',
  },
  here: { nb: 'på denne siden', nn: 'på denne sida', sv: 'på den här sidan', en: 'on this page' },
  elsewhere: {
    nb: 'Ellers i filen: {found}',
    nn: 'Elles i fila: {found}',
    sv: 'I övrigt i filen: {found}',
    en: 'Elsewhere in the file: {found}',
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
  acceptedTitle: { nb: 'Godtatt', nn: 'Godteke', sv: 'Godtaget', en: 'Accepted' },
  acceptedHelp: {
    nb: 'Dette har noen sett på. Begrunnelsen står i filen, for dem som tar over etter deg.',
    nn: 'Dette har nokon sett på. Grunngivinga står i fila, for dei som tek over etter deg.',
    sv: 'Detta har någon granskat. Motiveringen står i filen, för dem som tar över efter dig.',
    en: 'Somebody has looked at this. The reason is in the file, for those who take over from you.',
  },
  reason: { nb: 'Hvorfor det stemmer', nn: 'Kvifor det stemmer', sv: 'Varför det stämmer', en: 'Why it is right' },
  reasonWritten: {
    nb: 'Begrunnelse skrevet',
    nn: 'Grunngiving skriven',
    sv: 'Motivering skriven',
    en: 'Reason written',
  },
  takeBack: { nb: 'Ta med igjen', nn: 'Ta med att', sv: 'Ta med igen', en: 'Show it again' },
  takenBack: {
    nb: 'Godkjenning tatt bort',
    nn: 'Godkjenning teken bort',
    sv: 'Godkännande borttaget',
    en: 'Acceptance removed',
  },
  places: { nb: '{count} steder', nn: '{count} stader', sv: '{count} ställen', en: '{count} places' },
  all: { nb: 'Se alle', nn: 'Sjå alle', sv: 'Se alla', en: 'See all' },
} satisfies Readonly<Record<string, Entry>>;

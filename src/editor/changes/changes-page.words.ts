import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** The words of the page that says what readers will see changed. */
export const WORDS = {
  lead: {
    nb: 'Slik vil leserne merke det, sammenlignet med filen du åpnet.',
    nn: 'Slik vil lesarane merke det, samanlikna med fila du opna.',
    sv: 'Så märker läsarna det, jämfört med filen som du öppnade.',
    en: 'This is how readers will notice it, compared with the file that you opened.',
  },
  leadNew: {
    nb: 'Dette er med i det nye dashbordet.',
    nn: 'Dette er med i det nye dashbordet.',
    sv: 'Detta finns med i den nya översikten.',
    en: 'This is in the new dashboard.',
  },
  nothing: {
    nb: 'Leserne vil ikke merke noe. Ingenting er endret siden filen ble lagret.',
    nn: 'Lesarane vil ikkje merke noko. Ingenting er endra sidan fila vart lagra.',
    sv: 'Läsarna märker inget. Inget har ändrats sedan filen sparades.',
    en: 'Readers will notice nothing. Nothing has changed since the file was saved.',
  },
  unseen: {
    nb: 'Leserne vil ikke merke noe, men filen er endret: {actions}.',
    nn: 'Lesarane vil ikkje merke noko, men fila er endra: {actions}.',
    sv: 'Läsarna märker inget, men filen är ändrad: {actions}.',
    en: 'Readers will notice nothing, but the file has changed: {actions}.',
  },
  unreadable: {
    nb: 'Filen har så store feil at leserne ikke ser noe av den. Rett feilene først.',
    nn: 'Fila har så store feil at lesarane ikkje ser noko av ho. Rett feila først.',
    sv: 'Filen har så stora fel att läsarna inte ser något av den. Rätta felen först.',
    en: 'The file has such errors that readers see nothing of it. Mend the errors first.',
  },
  noErrors: { nb: 'Ingen feil.', nn: 'Ingen feil.', sv: 'Inga fel.', en: 'No errors.' },
  errors: {
    nb: 'Feil igjen: {count}.',
    nn: 'Feil att: {count}.',
    sv: 'Fel kvar: {count}.',
    en: 'Errors left: {count}.',
  },
  now: { nb: 'Nå på nettsiden', nn: 'No på nettsida', sv: 'Nu på webbplatsen', en: 'On the website now' },
  then: { nb: 'Når du har lagret', nn: 'Når du har lagra', sv: 'När du har sparat', en: 'When you have saved' },
  gone: { nb: 'Vises ikke lenger', nn: 'Blir ikkje vist lenger', sv: 'Visas inte längre', en: 'No longer shown' },
  ask: { nb: 'Noen vil spørre:', nn: 'Nokon vil spørje:', sv: 'Någon kommer att fråga:', en: 'Somebody will ask:' },
  rest: { nb: 'Resten', nn: 'Resten', sv: 'Resten', en: 'The rest' },
  region: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  value: { nb: 'Tall', nn: 'Tal', sv: 'Siffra', en: 'Figure' },
  before: { nb: 'Før', nn: 'Før', sv: 'Före', en: 'Before' },
  year: { nb: 'På ett år', nn: 'På eitt år', sv: 'På ett år', en: 'In a year' },
  kind: { nb: 'Hva er gjort', nn: 'Kva er gjort', sv: 'Vad som är gjort', en: 'What was done' },
  new: { nb: 'nytt', nn: 'nytt', sv: 'nytt', en: 'new' },
  corrected: { nb: 'rettet', nn: 'retta', sv: 'rättat', en: 'corrected' },
  marked: { nb: 'merket annerledes', nn: 'merkt annleis', sv: 'märkt på annat sätt', en: 'another status' },
  removed: { nb: 'fjernet', nn: 'fjerna', sv: 'borttaget', en: 'removed' },
  waiting: {
    nb: 'Du har limt inn tall som ikke er tatt inn.',
    nn: 'Du har limt inn tal som ikkje er tekne inn.',
    sv: 'Du har klistrat in siffror som inte är intagna.',
    en: 'You have pasted figures that are not taken in.',
  },
  backToWaiting: { nb: 'Tilbake til dem', nn: 'Tilbake til dei', sv: 'Tillbaka till dem', en: 'Back to them' },
  copy: { nb: 'Kopier som tekst', nn: 'Kopier som tekst', sv: 'Kopiera som text', en: 'Copy as text' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.', sv: 'Kopierat.', en: 'Copied.' },
  notCopied: {
    nb: 'Nettleseren lot oss ikke kopiere. Marker teksten og kopier den selv.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Marker teksten og kopier han sjølv.',
    sv: 'Webbläsaren lät oss inte kopiera. Markera texten och kopiera den själv.',
    en: 'The browser did not let us copy. Select the text and copy it yourself.',
  },
  file: { nb: 'Fil', nn: 'Fil', sv: 'Fil', en: 'File' },
  printed: { nb: 'Skrevet ut', nn: 'Skrive ut', sv: 'Utskrivet', en: 'Printed' },
  approvedBy: { nb: 'Godkjent av', nn: 'Godkjent av', sv: 'Godkänt av', en: 'Approved by' },
  approvedOn: { nb: 'Dato', nn: 'Dato', sv: 'Datum', en: 'Date' },
} satisfies Readonly<Record<string, Entry>>;

/** Figures that were pasted, and that readers do not get as it is. */
export const WAITING: PluralEntry = {
  one: {
    nb: 'Du har limt inn 1 tall som ikke er tatt inn.',
    nn: 'Du har limt inn 1 tal som ikkje er teke inn.',
    sv: 'Du har klistrat in 1 siffra som inte är intagen.',
    en: 'You have pasted 1 figure that is not taken in.',
  },
  other: {
    nb: 'Du har limt inn {count} tall som ikke er tatt inn.',
    nn: 'Du har limt inn {count} tal som ikkje er tekne inn.',
    sv: 'Du har klistrat in {count} siffror som inte är intagna.',
    en: 'You have pasted {count} figures that are not taken in.',
  },
};

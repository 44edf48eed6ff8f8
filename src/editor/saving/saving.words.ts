import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** The words of saving. */
export const WORDS = {
  title: { nb: 'Lagre', nn: 'Lagre', sv: 'Spara', en: 'Save' },
  saveIn: { nb: 'Lagre i {name}', nn: 'Lagre i {name}', sv: 'Spara i {name}', en: 'Save in {name}' },
  saveAs: { nb: 'Lagre som ny fil', nn: 'Lagre som ny fil', sv: 'Spara som ny fil', en: 'Save as a new file' },
  download: { nb: 'Last ned {name}', nn: 'Last ned {name}', sv: 'Ladda ner {name}', en: 'Download {name}' },
  saved: { nb: 'Lagret kl. {time}.', nn: 'Lagra kl. {time}.', sv: 'Sparat kl. {time}.', en: 'Saved at {time}.' },
  downloaded: {
    nb: 'Lastet ned kl. {time}. Filen ligger i mappen for nedlastinger.',
    nn: 'Lasta ned kl. {time}. Fila ligg i mappa for nedlastingar.',
    sv: 'Nedladdad kl. {time}. Filen ligger i mappen för nedladdningar.',
    en: 'Downloaded at {time}. The file is in the folder for downloads.',
  },
  publish: {
    nb: 'Legg filen på nettsiden, der den gamle lå.',
    nn: 'Legg fila på nettsida, der den gamle låg.',
    sv: 'Lägg filen på webbplatsen, där den gamla låg.',
    en: 'Put the file on the website, where the old one was.',
  },
  publishFirst: {
    nb: 'Legg filen på nettsiden. Adressen til den skal stå i siden der dashbordet vises.',
    nn: 'Legg fila på nettsida. Adressa til ho skal stå i sida der dashbordet blir vist.',
    sv: 'Lägg filen på webbplatsen. Adressen till den ska stå i sidan där översikten visas.',
    en: 'Put the file on the website. Its address is to stand in the page that shows the dashboard.',
  },
  insert: {
    nb: 'Sett inn på nettsiden',
    nn: 'Set inn på nettsida',
    sv: 'Sätt in på webbplatsen',
    en: 'Put it on the website',
  },
  updated: {
    nb: '«Sist oppdatert» settes til {date} når du lagrer.',
    nn: '«Sist oppdatert» blir sett til {date} når du lagrar.',
    sv: '"Senast uppdaterad" sätts till {date} när du sparar.',
    en: '“Last updated” is set to {date} when you save.',
  },
  nothing: {
    nb: 'Alt er lagret. Det er ingenting nytt å lagre.',
    nn: 'Alt er lagra. Det er ingenting nytt å lagre.',
    sv: 'Allt är sparat. Det finns inget nytt att spara.',
    en: 'Everything is saved. There is nothing new to save.',
  },
  anyway: { nb: 'Lagre likevel', nn: 'Lagre likevel', sv: 'Spara ändå', en: 'Save anyway' },
  seeErrors: { nb: 'Se på feilene', nn: 'Sjå på feila', sv: 'Titta på felen', en: 'Look at the errors' },
  changedMeanwhile: {
    nb: 'Noen andre har lagret {name} etter at du åpnet den.',
    nn: 'Nokon andre har lagra {name} etter at du opna ho.',
    sv: 'Någon annan har sparat {name} efter att du öppnade den.',
    en: 'Somebody else has saved {name} since you opened it.',
  },
  seeBoth: { nb: 'Se begge', nn: 'Sjå begge', sv: 'Se båda', en: 'See both' },
  cancelled: { nb: 'Ikke lagret.', nn: 'Ikkje lagra.', sv: 'Inte sparat.', en: 'Not saved.' },
  refused: {
    nb: 'Ikke lagret: nettleseren fikk ikke lov til å skrive i {name}. Prøv igjen og gi lov, eller last ned filen.',
    nn: 'Ikkje lagra: nettlesaren fekk ikkje lov til å skrive i {name}. Prøv igjen og gi lov, eller last ned fila.',
    sv: 'Inte sparat: webbläsaren fick inte skriva i {name}. Försök igen och ge lov, eller ladda ner filen.',
    en: 'Not saved: the browser was not allowed to write to {name}. Try again and allow it, or download the file.',
  },
  gone: {
    nb: 'Ikke lagret: {name} ligger ikke lenger der du åpnet den. Lagre som ny fil.',
    nn: 'Ikkje lagra: {name} ligg ikkje lenger der du opna ho. Lagre som ny fil.',
    sv: 'Inte sparat: {name} finns inte kvar där du öppnade den. Spara som ny fil.',
    en: 'Not saved: {name} is no longer where you opened it. Save it as a new file.',
  },
  puttingTogether: {
    nb: 'Det begge har gjort, satt sammen',
    nn: 'Det begge har gjort, sett saman',
    sv: 'Det som båda har gjort, sammanfört',
    en: 'What both have done, put together',
  },
  theirsTaken: {
    nb: 'Filen er åpnet slik den er nå. Det du hadde gjort, er lagt til side.',
    nn: 'Fila er opna slik ho er no. Det du hadde gjort, er lagt til side.',
    sv: 'Filen är öppnad som den är nu. Det du hade gjort är lagt åt sidan.',
    en: 'The file is open as it is now. What you had done has been put aside.',
  },
  failed: {
    nb:
      'Ikke lagret: det gikk ikke å skrive i {name}. ' +
      'Den er som før, og kan være åpen i et annet program. Last den ned i stedet.',
    nn:
      'Ikkje lagra: det gjekk ikkje å skrive i {name}. ' +
      'Ho er som før, og kan vere open i eit anna program. Last ho ned i staden.',
    sv:
      'Inte sparat: det gick inte att skriva i {name}. ' +
      'Den är som förut och kan vara öppen i ett annat program. Ladda ner den i stället.',
    en:
      'Not saved: {name} could not be written. ' +
      'It is as it was, and may be open in another program. Download it instead.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** What stands in the way of saving, which is still allowed. */
export const ERRORS_LEFT: PluralEntry = {
  one: {
    nb: 'Filen har 1 feil, så noe blir borte for leserne. Vil du lagre likevel?',
    nn: 'Fila har 1 feil, så noko blir borte for lesarane. Vil du lagre likevel?',
    sv: 'Filen har 1 fel, så något försvinner för läsarna. Vill du spara ändå?',
    en: 'The file has 1 error, so readers lose something. Do you want to save anyway?',
  },
  other: {
    nb: 'Filen har {number} feil, så noe blir borte for leserne. Vil du lagre likevel?',
    nn: 'Fila har {number} feil, så noko blir borte for lesarane. Vil du lagre likevel?',
    sv: 'Filen har {number} fel, så något försvinner för läsarna. Vill du spara ändå?',
    en: 'The file has {number} errors, so readers lose something. Do you want to save anyway?',
  },
};

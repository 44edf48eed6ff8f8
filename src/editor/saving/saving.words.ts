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
    nb: 'Noen andre har lagret {name} etter at du åpnet den. Lagrer du i den, blir det de har gjort, borte.',
    nn: 'Nokon andre har lagra {name} etter at du opna ho. Lagrar du i ho, blir det dei har gjort, borte.',
    sv: 'Någon annan har sparat {name} efter att du öppnade den. Om du sparar i den försvinner det de har gjort.',
    en: 'Somebody else has saved {name} since you opened it. If you save in it, what they have done is lost.',
  },
  overwrite: { nb: 'Lagre over', nn: 'Lagre over', sv: 'Spara över', en: 'Overwrite' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', sv: 'Avbryt', en: 'Cancel' },
  failed: {
    nb: 'Filen kunne ikke lagres der. Den kan være åpen i et annet program. Last den ned i stedet.',
    nn: 'Fila kunne ikkje lagrast der. Ho kan vere open i eit anna program. Last ho ned i staden.',
    sv: 'Filen kunde inte sparas där. Den kan vara öppen i ett annat program. Ladda ner den i stället.',
    en: 'The file could not be saved there. It may be open in another program. Download it instead.',
  },
  draftQuestion: {
    nb:
      'Skal nettleseren ta vare på en kladd på denne maskinen til du har lagret? Da går ingenting tapt ' +
      'om fanen lukkes.',
    nn:
      'Skal nettlesaren ta vare på ein kladd på denne maskina til du har lagra? Då går ingenting tapt ' +
      'om fana blir lukka.',
    sv:
      'Ska webbläsaren behålla ett utkast på den här datorn tills du har sparat? Då går inget förlorat ' +
      'om fliken stängs.',
    en:
      'Shall the browser keep a draft on this machine until you have saved? Then nothing is lost if ' +
      'the tab is closed.',
  },
  draftYes: {
    nb: 'Ja, behold en kladd',
    nn: 'Ja, ta vare på ein kladd',
    sv: 'Ja, behåll ett utkast',
    en: 'Yes, keep a draft',
  },
  draftNo: { nb: 'Nei takk', nn: 'Nei takk', sv: 'Nej tack', en: 'No, thank you' },
  draftKept: {
    nb: 'En kladd blir tatt vare på i denne nettleseren til du har lagret.',
    nn: 'Ein kladd blir teken vare på i denne nettlesaren til du har lagra.',
    sv: 'Ett utkast behålls i den här webbläsaren tills du har sparat.',
    en: 'A draft is kept in this browser until you have saved.',
  },
  draftStop: {
    nb: 'Ikke behold kladder her',
    nn: 'Ikkje ta vare på kladdar her',
    sv: 'Behåll inga utkast här',
    en: 'Keep no drafts here',
  },
  draftTaken: { nb: 'Kladden hentet fram', nn: 'Kladden henta fram', sv: 'Utkastet hämtat', en: 'Draft brought back' },
  at: { nb: '{day} kl. {time}', nn: '{day} kl. {time}', sv: '{day} kl. {time}', en: '{day} at {time}' },
  today: { nb: 'i dag', nn: 'i dag', sv: 'i dag', en: 'today' },
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

/** How much a draft holds. */
export const CHANGES: PluralEntry = {
  one: { nb: '1 endring', nn: '1 endring', sv: '1 ändring', en: '1 change' },
  other: { nb: '{number} endringer', nn: '{number} endringar', sv: '{number} ändringar', en: '{number} changes' },
};

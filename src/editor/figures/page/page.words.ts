import type { Frequency } from '../../../feed/shape/vocabulary.js';
import type { Entry, PluralEntry } from '../../../locale/catalogue.js';

export const PAGE_WORDS = {
  about: { nb: 'Om nøkkeltallet', nn: 'Om nøkkeltalet', sv: 'Om nyckeltalet', en: 'About the key figure' },
  fromFile: { nb: 'Hent fra fil', nn: 'Hent frå fil', sv: 'Hämta från fil', en: 'Get from a file' },
  paste: { nb: 'Lim inn', nn: 'Lim inn', sv: 'Klistra in', en: 'Paste' },
  pasteHere: {
    nb: 'Lim inn tallene her, gjerne med overskriftene',
    nn: 'Lim inn tala her, gjerne med overskriftene',
    sv: 'Klistra in siffrorna här, gärna med rubrikerna',
    en: 'Paste the figures here, with their headings if you can',
  },
  use: { nb: 'Bruk', nn: 'Bruk', sv: 'Använd', en: 'Use' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', sv: 'Avbryt', en: 'Cancel' },
  addRegion: { nb: '+ Område', nn: '+ Område', sv: '+ Område', en: '+ Region' },
  otherRegions: {
    nb: 'Flere områder lages under Områder',
    nn: 'Fleire område blir laga under Område',
    sv: 'Fler områden skapas under Områden',
    en: 'More regions are made under Regions',
  },
  part: { nb: 'Del av tallene', nn: 'Del av tala', sv: 'Del av siffrorna', en: 'Part of the figures' },
  mark: { nb: 'Merk valgte tall', nn: 'Merk valde tal', sv: 'Märk valda siffror', en: 'Flag selected figures' },
  deletePeriod: { nb: 'Slett {period}', nn: 'Slett {period}', sv: 'Ta bort {period}', en: 'Delete {period}' },
  removeRegion: { nb: 'Fjern {name}', nn: 'Fjern {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  replace: { nb: 'Bytt ut', nn: 'Byt ut', sv: 'Byt ut', en: 'Replace' },
  noFigures: {
    nb: '«{text}» er ikke et tall, så ingenting er limt inn i tabellen.',
    nn: '«{text}» er ikkje eit tal, så ingenting er limt inn i tabellen.',
    sv: '”{text}” är inget tal, så inget har klistrats in i tabellen.',
    en: '“{text}” is not a number, so nothing has been pasted into the table.',
  },
  keep: { nb: 'Behold', nn: 'Behald', sv: 'Behåll', en: 'Keep' },
  canUndo: {
    nb: 'Du kan angre etterpå.',
    nn: 'Du kan angre etterpå.',
    sv: 'Du kan ångra efteråt.',
    en: 'You can undo it afterwards.',
  },
  dropHere: {
    nb: 'Slipp filen her: Excel, CSV eller JSON-stat',
    nn: 'Slepp fila her: Excel, CSV eller JSON-stat',
    sv: 'Släpp filen här: Excel, CSV eller JSON-stat',
    en: 'Drop the file here: Excel, CSV or JSON-stat',
  },
  fileTooLarge: {
    nb: 'Filen er større enn 20 MB, og åpnes ikke. Velg færre områder eller perioder i kilden.',
    nn: 'Fila er større enn 20 MB, og blir ikkje opna. Vel færre område eller periodar i kjelda.',
    sv: 'Filen är större än 20 MB och öppnas inte. Välj färre områden eller perioder i källan.',
    en: 'The file is larger than 20 MB, and is not opened. Choose fewer regions or periods at the source.',
  },
  choose: {
    nb: 'Hvilket tall er riktig?',
    nn: 'Kva tal er rett?',
    sv: 'Vilken siffra är rätt?',
    en: 'Which number is right?',
  },
  empty: {
    nb: 'Det er ingen tall her ennå. Lim inn en tabell, eller legg til et område og skriv.',
    nn: 'Det er ingen tal her enno. Lim inn ein tabell, eller legg til eit område og skriv.',
    sv: 'Det finns inga siffror här än. Klistra in en tabell, eller lägg till ett område och skriv.',
    en: 'There are no figures here yet. Paste a table, or add a region and type.',
  },
  missing: {
    nb: 'Nøkkeltallet finnes ikke i filen.',
    nn: 'Nøkkeltalet finst ikkje i fila.',
    sv: 'Nyckeltalet finns inte i filen.',
    en: 'The key figure is not in the file.',
  },
  noTable: {
    nb: 'Vi fant ingen tabell i det du limte inn.',
    nn: 'Vi fann ingen tabell i det du limte inn.',
    sv: 'Vi hittade ingen tabell i det du klistrade in.',
    en: 'We found no table in what you pasted.',
  },
  table: { nb: 'tabell {number}', nn: 'tabell {number}', sv: 'tabell {number}', en: 'table {number}' },
  /** What was done, for undo. */
  cellTyped: { nb: '{place} endret', nn: '{place} endra', sv: '{place} ändrad', en: '{place} changed' },
  periodDeleted: { nb: '{period} slettet', nn: '{period} sletta', sv: '{period} borttagen', en: '{period} deleted' },
  regionRemoved: { nb: '{name} fjernet', nn: '{name} fjerna', sv: '{name} borttagen', en: '{name} removed' },
  regionAdded: { nb: '{name} lagt til', nn: '{name} lagt til', sv: '{name} tillagt', en: '{name} added' },
  marked: { nb: 'Merket «{status}»', nn: 'Merkt «{status}»', sv: 'Märkt ”{status}”', en: 'Flagged “{status}”' },
  unmarked: {
    nb: 'Merket «{status}» fjernet',
    nn: 'Merkinga «{status}» er fjerna',
    sv: 'Märket ”{status}” borttaget',
    en: 'Flag “{status}” removed',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What would go with a row or a column. */
export const LOSS: PluralEntry = {
  one: {
    nb: '1 tall blir borte: {where}.',
    nn: '1 tal blir borte: {where}.',
    sv: '1 siffra försvinner: {where}.',
    en: '1 figure goes: {where}.',
  },
  other: {
    nb: '{count} tall blir borte: {where}.',
    nn: '{count} tal blir borte: {where}.',
    sv: '{count} siffror försvinner: {where}.',
    en: '{count} figures go: {where}.',
  },
};

/** What a pasted block would take the place of. */
export const REPLACED: PluralEntry = {
  one: {
    nb: '1 tall som finnes fra før, blir byttet ut.',
    nn: '1 tal som finst frå før, blir bytt ut.',
    sv: '1 siffra som redan finns byts ut.',
    en: '1 figure that is there already will be replaced.',
  },
  other: {
    nb: '{count} tall som finnes fra før, blir byttet ut.',
    nn: '{count} tal som finst frå før, blir bytte ut.',
    sv: '{count} siffror som redan finns byts ut.',
    en: '{count} figures that are there already will be replaced.',
  },
};

export const DONE = {
  typed: {
    one: { nb: '1 tall endret', nn: '1 tal endra', sv: '1 siffra ändrad', en: '1 figure changed' },
    other: {
      nb: '{count} tall endret',
      nn: '{count} tal endra',
      sv: '{count} siffror ändrade',
      en: '{count} figures changed',
    },
  },
  cleared: {
    one: { nb: '1 tall slettet', nn: '1 tal sletta', sv: '1 siffra borttagen', en: '1 figure deleted' },
    other: {
      nb: '{count} tall slettet',
      nn: '{count} tal sletta',
      sv: '{count} siffror borttagna',
      en: '{count} figures deleted',
    },
  },
  filled: {
    one: { nb: '1 tall fylt inn', nn: '1 tal fylt inn', sv: '1 siffra ifylld', en: '1 figure filled in' },
    other: {
      nb: '{count} tall fylt inn',
      nn: '{count} tal fylte inn',
      sv: '{count} siffror ifyllda',
      en: '{count} figures filled in',
    },
  },
  pasted: {
    one: { nb: '1 tall limt inn', nn: '1 tal limt inn', sv: '1 siffra inklistrad', en: '1 figure pasted' },
    other: {
      nb: '{count} tall limt inn',
      nn: '{count} tal limte inn',
      sv: '{count} siffror inklistrade',
      en: '{count} figures pasted',
    },
  },
  taken: {
    one: { nb: '1 tall tatt inn', nn: '1 tal teke inn', sv: '1 siffra intagen', en: '1 figure taken in' },
    other: {
      nb: '{count} tall tatt inn',
      nn: '{count} tal tekne inn',
      sv: '{count} siffror intagna',
      en: '{count} figures taken in',
    },
  },
} as const satisfies Readonly<Record<string, PluralEntry>>;

/** How often there are figures, and the button for the next ones. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, { readonly per: Entry; readonly add: Entry }>> = {
  year: {
    per: { nb: 'Per år', nn: 'Per år', sv: 'Per år', en: 'By year' },
    add: { nb: '+ Nytt år', nn: '+ Nytt år', sv: '+ Nytt år', en: '+ New year' },
  },
  'half-year': {
    per: { nb: 'Per halvår', nn: 'Per halvår', sv: 'Per halvår', en: 'By half-year' },
    add: { nb: '+ Nytt halvår', nn: '+ Nytt halvår', sv: '+ Nytt halvår', en: '+ New half-year' },
  },
  quarter: {
    per: { nb: 'Per kvartal', nn: 'Per kvartal', sv: 'Per kvartal', en: 'By quarter' },
    add: { nb: '+ Nytt kvartal', nn: '+ Nytt kvartal', sv: '+ Nytt kvartal', en: '+ New quarter' },
  },
  month: {
    per: { nb: 'Per måned', nn: 'Per månad', sv: 'Per månad', en: 'By month' },
    add: { nb: '+ Ny måned', nn: '+ Ny månad', sv: '+ Ny månad', en: '+ New month' },
  },
  week: {
    per: { nb: 'Per uke', nn: 'Per veke', sv: 'Per vecka', en: 'By week' },
    add: { nb: '+ Ny uke', nn: '+ Ny veke', sv: '+ Ny vecka', en: '+ New week' },
  },
  day: {
    per: { nb: 'Per dag', nn: 'Per dag', sv: 'Per dag', en: 'By day' },
    add: { nb: '+ Ny dag', nn: '+ Ny dag', sv: '+ Ny dag', en: '+ New day' },
  },
};

import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What `samspill export` is for. */
export const ABOUT: Entry = {
  nb:
    'export skriver tallene i en datafil som en tabell med én rad for hvert tall, som regneark (xlsx) eller CSV.\n' +
    '  samspill import leser den igjen. Summer som bare er regnet ut, er ikke med.\n' +
    '  --indicator tar bare nøkkeltallene med disse id-ene, med komma mellom.\n' +
    '  --out sier hva filen skal hete. Uten den får den navn etter datafilen.\n' +
    '  En fil som finnes, blir bare byttet ut med --overwrite. --out - skriver CSV rett ut.',
  nn:
    'export skriv tala i ei datafil som ein tabell med éi rad for kvart tal, som rekneark (xlsx) eller CSV.\n' +
    '  samspill import les han igjen. Summar som berre er rekna ut, er ikkje med.\n' +
    '  --indicator tek berre nøkkeltala med desse id-ane, med komma mellom.\n' +
    '  --out seier kva fila skal heite. Utan den får ho namn etter datafila.\n' +
    '  Ei fil som finst, blir berre bytt ut med --overwrite. --out - skriv CSV rett ut.',
  sv:
    'export skriver siffrorna i en datafil som en tabell med en rad för varje siffra, som kalkylark (xlsx) eller\n' +
    '  CSV. samspill import läser den igen. Summor som bara är uträknade är inte med.\n' +
    '  --indicator tar bara nyckeltalen med dessa id, med komma emellan.\n' +
    '  --out säger vad filen ska heta. Utan det får den namn efter datafilen.\n' +
    '  En fil som finns ersätts bara med --overwrite. --out - skriver CSV rakt ut.',
  en:
    'export writes the figures of a data file as a table with one row for each, as a workbook (xlsx) or CSV.\n' +
    '  samspill import reads it again. Sums that are only worked out are left out.\n' +
    '  --indicator takes only the indicators with these ids, with commas between them.\n' +
    '  --out names the file. Without it the file is named after the data file.\n' +
    '  A file that exists is only replaced with --overwrite. --out - prints CSV.',
};

/** What it says when it is done, and why it could not be. */
export const WORDS = {
  noIndicator: {
    nb: 'Det er ikke noe nøkkeltall «{id}» i «{file}». Der er: {ids}',
    nn: 'Det er ikkje noko nøkkeltal «{id}» i «{file}». Der er: {ids}',
    sv: 'Det finns inget nyckeltal "{id}" i "{file}". Där finns: {ids}',
    en: 'There is no indicator "{id}" in "{file}". It has: {ids}',
  },
  noFigures: {
    nb: 'Det er ingen tall å skrive i «{file}».',
    nn: 'Det er ingen tal å skrive i «{file}».',
    sv: 'Det finns inga siffror att skriva i "{file}".',
    en: 'There are no figures to write in "{file}".',
  },
  exists: {
    nb: 'Filen «{file}» finnes fra før. Si med --out hva filen skal hete, eller bytt den ut med --overwrite.',
    nn: 'Fila «{file}» finst frå før. Sei med --out kva fila skal heite, eller byt ho ut med --overwrite.',
    sv: 'Filen "{file}" finns redan. Säg med --out vad filen ska heta, eller ersätt den med --overwrite.',
    en: 'The file "{file}" exists. Say with --out what the file is to be called, or replace it with --overwrite.',
  },
  isFeed: {
    nb: '«{file}» er datafilen selv, som ikke blir skrevet over. Si med --out hva filen skal hete.',
    nn: '«{file}» er datafila sjølv, som ikkje blir skriven over. Sei med --out kva fila skal heite.',
    sv: '"{file}" är själva datafilen, som inte skrivs över. Säg med --out vad filen ska heta.',
    en: '"{file}" is the data file itself, which is not written over. Say with --out what the file is to be called.',
  },
  notPrinted: {
    nb: 'Et regneark kan ikke skrives rett ut. Si med --out hva filen skal hete.',
    nn: 'Eit rekneark kan ikkje skrivast rett ut. Sei med --out kva fila skal heite.',
    sv: 'Ett kalkylark kan inte skrivas rakt ut. Säg med --out vad filen ska heta.',
    en: 'A workbook cannot be printed. Say with --out what the file is to be called.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** Counts of what was written, and of what was not. */
export const COUNTS = {
  written: {
    one: {
      nb: 'Skrev ett tall til «{file}».',
      nn: 'Skreiv eitt tal til «{file}».',
      sv: 'Skrev en siffra till "{file}".',
      en: 'Wrote one figure to "{file}".',
    },
    other: {
      nb: 'Skrev {figures} tall til «{file}».',
      nn: 'Skreiv {figures} tal til «{file}».',
      sv: 'Skrev {figures} siffror till "{file}".',
      en: 'Wrote {figures} figures to "{file}".',
    },
  },
  left: {
    one: {
      nb: 'Ett tall kan ikke leses og er ikke med. Kjør «samspill check {file}» for å finne det.',
      nn: 'Eitt tal kan ikkje lesast og er ikkje med. Køyr «samspill check {file}» for å finne det.',
      sv: 'En siffra kan inte läsas och är inte med. Kör "samspill check {file}" för att hitta den.',
      en: 'One figure cannot be read and is left out. Run "samspill check {file}" to find it.',
    },
    other: {
      nb: '{figures} tall kan ikke leses og er ikke med. Kjør «samspill check {file}» for å finne dem.',
      nn: '{figures} tal kan ikkje lesast og er ikkje med. Køyr «samspill check {file}» for å finne dei.',
      sv: '{figures} siffror kan inte läsas och är inte med. Kör "samspill check {file}" för att hitta dem.',
      en: '{figures} figures cannot be read and are left out. Run "samspill check {file}" to find them.',
    },
  },
} satisfies Readonly<Record<string, PluralEntry>>;

/** What stands in the workbook besides the figures. */
export const SHEET_WORDS = {
  figures: { nb: 'Tall', nn: 'Tal', sv: 'Siffror', en: 'Figures' },
  about: { nb: 'Om tallene', nn: 'Om tala', sv: 'Om siffrorna', en: 'About the figures' },
  publisher: { nb: 'Utgiver: {name}', nn: 'Utgjevar: {name}', sv: 'Utgivare: {name}', en: 'Publisher: {name}' },
  updated: {
    nb: 'Innholdet sist redigert {date}',
    nn: 'Innhaldet sist redigert {date}',
    sv: 'Innehållet senast redigerat {date}',
    en: 'Content last edited {date}',
  },
  license: { nb: 'Lisens: {name}', nn: 'Lisens: {name}', sv: 'Licens: {name}', en: 'Licence: {name}' },
  wayBack: {
    nb: 'Hver rad er ett tall. Endre tall i kolonnen «value», eller legg til rader, og ta filen inn igjen i samspill.',
    nn: 'Kvar rad er eitt tal. Endre tal i kolonnen «value», eller legg til rader, og ta fila inn igjen i samspill.',
    sv:
      'Varje rad är en siffra. Ändra siffror i kolumnen "value", eller lägg till rader, och ta in filen i samspill ' +
      'igen.',
    en:
      'Each row is one figure. Change figures in the column "value", or add rows, and take the file into samspill ' +
      'again.',
  },
} satisfies Readonly<Record<string, Entry>>;

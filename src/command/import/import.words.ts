import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What `samspill import` is for. */
export const ABOUT: Entry = {
  nb:
    'import henter tall fra en fil eller en tabell inn i en datafil: CSV, Excel, JSON-stat, det samspill export har\n' +
    '  skrevet, eller tabellnummeret hos Statistisk sentralbyrå (samspill import 11657 --into feed.json).\n' +
    '  Først vises hva som vil skje.\n' +
    '  --search "sysselsatte kommune" leter etter tabeller, hos Statistisk sentralbyrå eller der --service sier.\n' +
    '  --sheet er arket i en Excel-fil med flere, --indicator nøkkeltallet som tallene hører til,\n' +
    '  --select "ContentsCode=AntArbForhold" velger i tabellen, --answer "spørsmål=svar" svarer på et spørsmål,\n' +
    '  og --yes tar inn uten å spørre.\n' +
    '  Det du velger, huskes i samspill.config.json. Neste gang holder samspill import --into feed.json.\n' +
    '  Svaret til en jobb: 0 når alt gikk bra, 1 når noe må avgjøres først, 2 når det ikke lot seg gjøre.',
  nn:
    'import hentar tal frå ei fil eller ein tabell inn i ei datafil: CSV, Excel, JSON-stat, det samspill export har\n' +
    '  skrive, eller tabellnummeret hos Statistisk sentralbyrå (samspill import 11657 --into feed.json).\n' +
    '  Først blir det vist kva som vil skje.\n' +
    '  --search "sysselsette kommune" leitar etter tabellar, hos Statistisk sentralbyrå eller der --service seier.\n' +
    '  --sheet er arket i ei Excel-fil med fleire, --indicator nøkkeltalet som tala høyrer til,\n' +
    '  --select "ContentsCode=AntArbForhold" vel i tabellen, --answer "spørsmål=svar" svarar på eit spørsmål,\n' +
    '  og --yes tek inn utan å spørje.\n' +
    '  Det du vel, blir hugsa i samspill.config.json. Neste gong held samspill import --into feed.json.\n' +
    '  Svaret til ein jobb: 0 når alt gjekk bra, 1 når noko må avgjerast først, 2 når det ikkje lét seg gjere.',
  sv:
    'import hämtar siffror från en fil eller en tabell till en datafil: CSV, Excel, JSON-stat, det som samspill\n' +
    '  export har skrivit, eller adressen till en tabell (samspill import https://… --into feed.json).\n' +
    '  Först visas vad som kommer att hända.\n' +
    '  --search "sysselsatte kommune" söker efter tabeller, hos Statistisk sentralbyrå eller där --service säger.\n' +
    '  --sheet är bladet i en Excel-fil med flera, --indicator nyckeltalet som siffrorna hör till,\n' +
    '  --select "ContentsCode=AntArbForhold" väljer i tabellen, --answer "fråga=svar" svarar på en fråga,\n' +
    '  och --yes tar in utan att fråga.\n' +
    '  Det du väljer sparas i samspill.config.json. Nästa gång räcker det med samspill import --into feed.json.\n' +
    '  Svaret till ett jobb: 0 när allt gick bra, 1 när något måste avgöras först, 2 när det inte gick att göra.',
  en:
    'import takes figures from a file or a table into a data file: CSV, Excel, JSON-stat, what samspill export has\n' +
    '  written, or the number of a table of Statistics Norway (samspill import 11657 --into feed.json).\n' +
    '  It first shows what would happen.\n' +
    '  --search "employed municipality" looks for tables, at Statistics Norway or where --service says.\n' +
    '  --sheet is the sheet of an Excel file with several, --indicator the key figure that the figures belong to,\n' +
    '  --select "ContentsCode=AntArbForhold" chooses in the table, --answer "question=answer" answers a question,\n' +
    '  and --yes takes them in without asking.\n' +
    '  What you choose is kept in samspill.config.json. Next time samspill import --into feed.json is enough.\n' +
    '  The exit code is 0 when all went well, 1 when something must be decided first, 2 when it could not be done.',
};

/** What it says. */
export const WORDS = {
  noFeed: {
    nb: 'Si hvilken datafil tallene skal inn i: --into feed.json',
    nn: 'Sei kva datafil tala skal inn i: --into feed.json',
    sv: 'Säg vilken datafil siffrorna ska in i: --into feed.json',
    en: 'Say which data file the figures go into: --into feed.json',
  },
  nothingRemembered: {
    nb:
      'Det står ikke i samspill.config.json hvor tallene i {file} kommer fra. ' +
      'Si det én gang: samspill import 11657 --into {file}',
    nn:
      'Det står ikkje i samspill.config.json kvar tala i {file} kjem frå. ' +
      'Sei det éin gong: samspill import 11657 --into {file}',
    sv:
      'Det står inte i samspill.config.json varifrån siffrorna i {file} kommer. ' +
      'Säg det en gång: samspill import 11657 --into {file}',
    en:
      'samspill.config.json does not say where the figures in {file} come from. ' +
      'Say it once: samspill import 11657 --into {file}',
  },
  serviceOfSearch: {
    nb: '--service hører til --search. Gi adressen til tabellen i stedet for nummeret; --search viser den.',
    nn: '--service høyrer til --search. Gi adressa til tabellen i staden for nummeret; --search viser ho.',
    sv: '--service hör till --search. Ge tabellens adress i stället för numret; --search visar den.',
    en: '--service belongs to --search. Give the address of the table instead of its number; --search shows it.',
  },
  brokenSettings: {
    nb: '{file} kan ikke leses, så ingenting er gjort. {reason}',
    nn: '{file} kan ikkje lesast, så ingenting er gjort. {reason}',
    sv: '{file} kan inte läsas, så inget har gjorts. {reason}',
    en: '{file} cannot be read, so nothing has been done. {reason}',
  },
  noIndicator: {
    nb: 'Hvilket nøkkeltall hører tallene til? Kjør på nytt med --indicator og en av disse: {ids}.',
    nn: 'Kva nøkkeltal høyrer tala til? Køyr på nytt med --indicator og ein av desse: {ids}.',
    sv: 'Vilket nyckeltal hör siffrorna till? Kör igen med --indicator och något av dessa: {ids}.',
    en: 'Which key figure do the figures belong to? Run again with --indicator and one of these: {ids}.',
  },
  otherIndicators: {
    nb: '{source} har tall for {named}. Datafilen har {ids}. Tall tas inn der id-ene er de samme.',
    nn: '{source} har tal for {named}. Datafila har {ids}. Tal blir tekne inn der id-ane er dei same.',
    sv: '{source} har siffror för {named}. Datafilen har {ids}. Siffror tas in där id:na är desamma.',
    en: '{source} has figures for {named}. The data file has {ids}. Figures are taken in where the ids are the same.',
  },
  whichSheet: {
    nb: 'Det er flere tabeller i {source}. Kjør på nytt med --sheet og en av disse: {sheets}.',
    nn: 'Det er fleire tabellar i {source}. Køyr på nytt med --sheet og ein av desse: {sheets}.',
    sv: 'Det finns flera tabeller i {source}. Kör igen med --sheet och någon av dessa: {sheets}.',
    en: 'There are several tables in {source}. Run again with --sheet and one of these: {sheets}.',
  },
  noSheet: {
    nb: 'Det er ikke noe ark med tall som heter "{sheet}" i {source}. Disse finnes: {sheets}.',
    nn: 'Det er ikkje noko ark med tal som heiter "{sheet}" i {source}. Desse finst: {sheets}.',
    sv: 'Det finns inget blad med siffror som heter "{sheet}" i {source}. Dessa finns: {sheets}.',
    en: 'There is no sheet with figures called "{sheet}" in {source}. There are: {sheets}.',
  },
  leftSheets: {
    nb:
      'Ikke tatt med fra {source}: {sheets}. Der står det ikke hvilket nøkkeltall tallene hører til. ' +
      'Ta inn ett ark slik: --sheet "{sheet}" --indicator id',
    nn:
      'Ikkje teke med frå {source}: {sheets}. Der står det ikkje kva nøkkeltal tala høyrer til. ' +
      'Ta inn eitt ark slik: --sheet "{sheet}" --indicator id',
    sv:
      'Inte medtaget från {source}: {sheets}. Där står inte vilket nyckeltal siffrorna hör till. ' +
      'Ta in ett blad så här: --sheet "{sheet}" --indicator id',
    en:
      'Left out of {source}: {sheets}. They do not say which key figure their figures belong to. ' +
      'Take one of them in like this: --sheet "{sheet}" --indicator id',
  },
  leftIndicators: {
    nb: 'Ikke tatt med, siden {file} ikke har disse nøkkeltallene: {ids}.',
    nn: 'Ikkje teke med, sidan {file} ikkje har desse nøkkeltala: {ids}.',
    sv: 'Inte medtaget, eftersom {file} inte har dessa nyckeltal: {ids}.',
    en: 'Left out, since {file} does not have these key figures: {ids}.',
  },
  unchanged: {
    nb: 'Ingenting nytt for {titles}.',
    nn: 'Ingenting nytt for {titles}.',
    sv: 'Inget nytt för {titles}.',
    en: 'Nothing new for {titles}.',
  },
  search: {
    nb: 'Leter du etter en tabell? samspill import --search "{words}"',
    nn: 'Leitar du etter ein tabell? samspill import --search "{words}"',
    sv: 'Letar du efter en tabell? samspill import --search "{words}"',
    en: 'Are you looking for a table? samspill import --search "{words}"',
  },
  fromSheet: {
    nb: '{source}, {sheet} → {title}',
    nn: '{source}, {sheet} → {title}',
    sv: '{source}, {sheet} → {title}',
    en: '{source}, {sheet} → {title}',
  },
  from: { nb: '{source} → {title}', nn: '{source} → {title}', sv: '{source} → {title}', en: '{source} → {title}' },
  understood: {
    nb: 'Slik ble det forstått: {summary}.',
    nn: 'Slik vart det forstått: {summary}.',
    sv: 'Så här uppfattades det: {summary}.',
    en: 'This is how it was understood: {summary}.',
  },
  told: { nb: '  Merk: {text}', nn: '  Merk: {text}', sv: '  Observera: {text}', en: '  Note: {text}' },
  asked: { nb: '  Avgjør: {text}', nn: '  Avgjer: {text}', sv: '  Avgör: {text}', en: '  Decide: {text}' },
  choice: {
    nb: '    {answer}  {text}',
    nn: '    {answer}  {text}',
    sv: '    {answer}  {text}',
    en: '    {answer}  {text}',
  },
  chosen: {
    nb: '    {answer}  {text} (valgt)',
    nn: '    {answer}  {text} (valt)',
    sv: '    {answer}  {text} (valt)',
    en: '    {answer}  {text} (chosen)',
  },
  open: {
    nb: 'Ingenting er endret: avgjør det som står over, og kjør på nytt.',
    nn: 'Ingenting er endra: avgjer det som står over, og køyr på nytt.',
    sv: 'Inget har ändrats: avgör det som står ovan och kör igen.',
    en: 'Nothing has been changed: decide what stands above, and run again.',
  },
  unfit: {
    nb: 'Ingenting er endret: det er ingen rad i {source} som passer til «{title}».',
    nn: 'Ingenting er endra: det er inga rad i {source} som passar til «{title}».',
    sv: 'Inget har ändrats: det finns ingen rad i {source} som passar till ”{title}”.',
    en: 'Nothing has been changed: there is no row in {source} that fits “{title}”.',
  },
  unfitWithOthers: {
    nb:
      'Ingenting er endret: det er ingen rad i {source} som passer til «{title}». ' +
      'Den kan passe til en av disse: --indicator {ids}',
    nn:
      'Ingenting er endra: det er inga rad i {source} som passar til «{title}». ' +
      'Ho kan passe til ein av desse: --indicator {ids}',
    sv:
      'Inget har ändrats: det finns ingen rad i {source} som passar till ”{title}”. ' +
      'Den kan passa till något av dessa: --indicator {ids}',
    en:
      'Nothing has been changed: there is no row in {source} that fits “{title}”. ' +
      'It may fit one of these: --indicator {ids}',
  },
  nothing: {
    nb: 'Ingenting nytt. {file} er som den var.',
    nn: 'Ingenting nytt. {file} er som ho var.',
    sv: 'Inget nytt. {file} är som den var.',
    en: 'Nothing new. {file} is as it was.',
  },
  shown: {
    nb: 'Ingenting er endret ennå. Kjør på nytt med --yes for å lagre.',
    nn: 'Ingenting er endra enno. Køyr på nytt med --yes for å lagre.',
    sv: 'Inget har ändrats än. Kör igen med --yes för att spara.',
    en: 'Nothing has been changed yet. Run again with --yes to save.',
  },
  question: {
    nb: 'Lagre i {file}? (j/n)',
    nn: 'Lagre i {file}? (j/n)',
    sv: 'Spara i {file}? (j/n)',
    en: 'Save in {file}? (y/n)',
  },
  saved: { nb: 'Lagret i {file}.', nn: 'Lagra i {file}.', sv: 'Sparat i {file}.', en: 'Saved in {file}.' },
  left: {
    nb: 'Ingenting er endret.',
    nn: 'Ingenting er endra.',
    sv: 'Inget har ändrats.',
    en: 'Nothing has been changed.',
  },
  remembered: {
    nb: 'Neste gang holder det med: samspill import --into {file}',
    nn: 'Neste gong held det med: samspill import --into {file}',
    sv: 'Nästa gång räcker det med: samspill import --into {file}',
    en: 'Next time this will do: samspill import --into {file}',
  },
  rememberedFile: {
    nb: 'Valgene huskes i samspill.config.json. Neste gang holder det med: samspill import {source} --into {file}',
    nn: 'Vala blir hugsa i samspill.config.json. Neste gong held det med: samspill import {source} --into {file}',
    sv: 'Valen sparas i samspill.config.json. Nästa gång räcker det med: samspill import {source} --into {file}',
    en: 'The choices are kept in samspill.config.json. Next time this will do: samspill import {source} --into {file}',
  },
  progress: {
    nb: '{bar} {fetched} av {all} tall',
    nn: '{bar} {fetched} av {all} tal',
    sv: '{bar} {fetched} av {all} siffror',
    en: '{bar} {fetched} of {all} figures',
  },
} satisfies Readonly<Record<string, Entry>>;

/** How many figures are taken in. */
export const TAKEN: PluralEntry = {
  one: { nb: '1 tall tas inn.', nn: '1 tal blir teke inn.', sv: '1 siffra tas in.', en: '1 figure is taken in.' },
  other: {
    nb: '{count} tall tas inn.',
    nn: '{count} tal blir tekne inn.',
    sv: '{count} siffror tas in.',
    en: '{count} figures are taken in.',
  },
};

import type { Entry } from '../../locale/catalogue.js';

/** The words of the page where a keeper begins. */
export const WORDS = {
  title: { nb: 'Hva vil du gjøre?', nn: 'Kva vil du gjere?', sv: 'Vad vill du göra?', en: 'What do you want to do?' },
  lead: {
    nb: 'Her lager du og holder ved like tallene som vises på nettsiden deres. Ingenting sendes ut av maskinen din.',
    nn: 'Her lagar du og held ved like tala som blir viste på nettsida dykkar. Ingenting blir sendt ut av maskina di.',
    sv: 'Här gör ni siffrorna som visas på er webbplats och håller dem aktuella. Ingenting skickas från din dator.',
    en: 'Here you make the figures on your website and keep them up to date. Nothing leaves your machine.',
  },
  current: {
    nb: 'Du har {name} åpen.',
    nn: 'Du har {name} open.',
    sv: 'Du har {name} öppen.',
    en: 'You have {name} open.',
  },
  goOn: { nb: 'Fortsett med den', nn: 'Hald fram med den', sv: 'Fortsätt med den', en: 'Go on with it' },
  open: { nb: 'Åpne en datafil', nn: 'Opne ei datafil', sv: 'Öppna en datafil', en: 'Open a data file' },
  openHelp: {
    nb: 'Filen som nettsiden deres bruker i dag. Den slutter på .json.',
    nn: 'Fila som nettsida dykkar bruker i dag. Ho sluttar på .json.',
    sv: 'Filen som er webbplats använder i dag. Den slutar på .json.',
    en: 'The file that your website uses today. Its name ends in .json.',
  },
  choose: { nb: 'Velg fil', nn: 'Vel fil', sv: 'Välj fil', en: 'Choose a file' },
  drop: {
    nb: 'eller slipp filen her',
    nn: 'eller slepp fila her',
    sv: 'eller släpp filen här',
    en: 'or drop the file here',
  },
  onNet: { nb: 'Ligger den på nett?', nn: 'Ligg ho på nett?', sv: 'Finns den på nätet?', en: 'Is it on the web?' },
  fetch: { nb: 'Hent', nn: 'Hent', sv: 'Hämta', en: 'Fetch' },
  fetching: { nb: 'Henter …', nn: 'Hentar …', sv: 'Hämtar …', en: 'Fetching …' },
  fetchHelp: {
    nb: 'Lar nettstedet oss ikke hente den, laster du den ned og åpner den her.',
    nn: 'Lèt nettstaden oss ikkje hente ho, lastar du ho ned og opnar ho her.',
    sv: 'Om webbplatsen inte låter oss hämta den laddar du ner den och öppnar den här.',
    en: 'If the site does not let us fetch it, download it and open it here.',
  },
  create: {
    nb: 'Lag et nytt dashbord',
    nn: 'Lag eit nytt dashbord',
    sv: 'Gör en ny översikt',
    en: 'Make a new dashboard',
  },
  createHelp: {
    nb: 'Velg kommune, fylke eller region. Navn, kode, naboer og tall for jobber fylles inn.',
    nn: 'Vel kommune, fylke eller region. Namn, kode, naboar og tal for jobbar blir fylte inn.',
    sv: 'Välj norsk kommun, norskt fylke eller en region. Namn, kod, grannar och siffror för jobb fylls i.',
    en: 'Choose a Norwegian municipality, county or region. Name, code, neighbours and figures for jobs are filled in.',
  },
  examples: {
    nb: 'Eller se på et eksempel først',
    nn: 'Eller sjå på eit døme først',
    sv: 'Eller titta på ett exempel först',
    en: 'Or look at an example first',
  },
  way: { nb: 'Slik går det', nn: 'Slik går det', sv: 'Så går det till', en: 'How it goes' },
  unreadable: {
    nb: 'Filen kunne ikke leses fra maskinen.',
    nn: 'Fila kunne ikkje lesast frå maskina.',
    sv: 'Filen kunde inte läsas från datorn.',
    en: 'The file could not be read from the machine.',
  },
  tooLarge: {
    nb:
      '{name} er større enn 20 MB, og åpnes ikke. Nettsidene viser høyst 1 MB. Del filen i flere, for ' +
      'eksempel én for hvert fylke.',
    nn:
      '{name} er større enn 20 MB, og blir ikkje opna. Nettsidene viser høgst 1 MB. Del fila i fleire, til ' +
      'dømes éi for kvart fylke.',
    sv:
      '{name} är större än 20 MB och öppnas inte. Webbsidorna visar högst 1 MB. Dela filen i flera, till ' +
      'exempel en för varje län.',
    en:
      '{name} is larger than 20 MB, and is not opened. The pages show at most 1 MB. Split the file, for ' +
      'example into one for each county.',
  },
  unknownPlace: {
    nb: 'Det finnes ingen kommune og ikke noe fylke med nummeret {code}.',
    nn: 'Det finst ingen kommune og ikkje noko fylke med nummeret {code}.',
    sv: 'Det finns ingen kommun och inget fylke med numret {code}.',
    en: 'There is no municipality or county with the number {code}.',
  },
  tableFirst: {
    nb: 'Tallene i {name} kan tas inn i en datafil. Åpne datafilen først, så kan du hente dem der.',
    nn: 'Tala i {name} kan takast inn i ei datafil. Opne datafila først, så kan du hente dei der.',
    sv: 'Siffrorna i {name} kan tas in i en datafil. Öppna datafilen först, så kan du hämta dem där.',
    en: 'The figures in {name} can be taken into a data file. Open the data file first, and take them there.',
  },
  several: {
    nb: 'Du slapp flere filer. Redaktøren åpner én fil om gangen.',
    nn: 'Du sleppte fleire filer. Redaktøren opnar éi fil om gongen.',
    sv: 'Du släppte flera filer. Redigeraren öppnar en fil i taget.',
    en: 'You dropped several files. The editor opens one file at a time.',
  },
  folder: {
    nb: 'Dette er en mappe. Åpne mappen, og slipp filen som ligger i den.',
    nn: 'Dette er ei mappe. Opne mappa, og slepp fila som ligg i ho.',
    sv: 'Det här är en mapp. Öppna mappen och släpp filen som ligger i den.',
    en: 'This is a folder. Open the folder, and drop the file that is in it.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** The four steps of the work, as they are told at the start. */
export const WAY: readonly (readonly [what: Entry, how: Entry])[] = [
  [
    { nb: 'Lim inn tall', nn: 'Lim inn tal', sv: 'Klistra in siffror', en: 'Paste figures' },
    {
      nb: 'fra Excel eller en nettabell',
      nn: 'frå Excel eller ein nettabell',
      sv: 'från Excel eller en webbtabell',
      en: 'from Excel or a table on the web',
    },
  ],
  [
    {
      nb: 'Se hva som er endret',
      nn: 'Sjå kva som er endra',
      sv: 'Se vad som har ändrats',
      en: 'See what has changed',
    },
    {
      nb: 'slik leserne vil merke det',
      nn: 'slik lesarane vil merke det',
      sv: 'så som läsarna märker det',
      en: 'as readers will notice it',
    },
  ],
  [
    { nb: 'Lagre filen', nn: 'Lagre fila', sv: 'Spara filen', en: 'Save the file' },
    { nb: 'på maskinen din', nn: 'på maskina di', sv: 'på din dator', en: 'on your machine' },
  ],
  [
    {
      nb: 'Legg den på nettsiden',
      nn: 'Legg ho på nettsida',
      sv: 'Lägg den på webbplatsen',
      en: 'Put it on the website',
    },
    { nb: 'der den gamle lå', nn: 'der den gamle låg', sv: 'där den gamla låg', en: 'where the old one was' },
  ],
];

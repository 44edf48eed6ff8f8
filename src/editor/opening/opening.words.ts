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
  draft: {
    nb: 'Du har en kladd som ikke er lagret.',
    nn: 'Du har ein kladd som ikkje er lagra.',
    sv: 'Du har ett utkast som inte är sparat.',
    en: 'You have a draft that is not saved.',
  },
  continue: {
    nb: 'Fortsett der du slapp',
    nn: 'Hald fram der du slapp',
    sv: 'Fortsätt där du slutade',
    en: 'Go on where you left off',
  },
  discard: { nb: 'Forkast', nn: 'Forkast', sv: 'Kasta', en: 'Discard' },
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
    nb: 'Velg kommune eller fylke. Navn, kode, naboer og tall for jobber fylles inn.',
    nn: 'Vel kommune eller fylke. Namn, kode, naboar og tal for jobbar blir fylte inn.',
    sv: 'Välj norsk kommun eller norskt fylke. Namn, kod, grannar och siffror för jobb fylls i.',
    en: 'Choose a Norwegian municipality or county. Its name, code, neighbours and figures for jobs are filled in.',
  },
  where: { nb: 'Hvor?', nn: 'Kvar?', sv: 'Var?', en: 'Where?' },
  municipality: { nb: 'kommune', nn: 'kommune', sv: 'kommun', en: 'municipality' },
  county: { nb: 'fylke', nn: 'fylke', sv: 'fylke', en: 'county' },
  jobs: { nb: '{count} jobber', nn: '{count} jobbar', sv: '{count} jobb', en: '{count} jobs' },
  createFor: {
    nb: 'Lag dashbord for {place}',
    nn: 'Lag dashbord for {place}',
    sv: 'Gör en översikt för {place}',
    en: 'Make a dashboard for {place}',
  },
  createFirst: { nb: 'Lag dashbord', nn: 'Lag dashbord', sv: 'Gör en översikt', en: 'Make a dashboard' },
  chooseFirst: {
    nb: 'Skriv navnet, og velg i listen.',
    nn: 'Skriv namnet, og vel i lista.',
    sv: 'Skriv namnet och välj i listan.',
    en: 'Type the name and choose from the list.',
  },
  noPlace: { nb: 'Ingen treff.', nn: 'Ingen treff.', sv: 'Inga träffar.', en: 'No matches.' },
  examples: {
    nb: 'Eller se på et eksempel først',
    nn: 'Eller sjå på eit døme først',
    sv: 'Eller titta på ett exempel först',
    en: 'Or look at an example first',
  },
  way: { nb: 'Slik går det', nn: 'Slik går det', sv: 'Så går det till', en: 'How it goes' },
  notFound: {
    nb: 'Det ligger ingen fil på denne adressen.',
    nn: 'Det ligg inga fil på denne adressa.',
    sv: 'Det finns ingen fil på den här adressen.',
    en: 'There is no file at this address.',
  },
  refused: {
    nb: 'Nettstedet lar oss ikke hente filen, eller svarer ikke. Last den ned og åpne den her.',
    nn: 'Nettstaden lèt oss ikkje hente fila, eller svarer ikkje. Last ho ned og opne ho her.',
    sv: 'Webbplatsen låter oss inte hämta filen, eller svarar inte. Ladda ner den och öppna den här.',
    en: 'The site does not let us fetch the file, or does not answer. Download it and open it here.',
  },
  failed: {
    nb: 'Nettstedet svarte med en feil ({status}). Prøv igjen om litt, eller last filen ned og åpne den her.',
    nn: 'Nettstaden svarte med ein feil ({status}). Prøv igjen om litt, eller last fila ned og opne ho her.',
    sv:
      'Webbplatsen svarade med ett fel ({status}). Försök igen om en stund, eller ladda ner filen och ' +
      'öppna den här.',
    en: 'The site answered with an error ({status}). Try again in a while, or download the file and open it here.',
  },
  noAddress: {
    nb: 'Dette er ikke en nettadresse. Den begynner med https://.',
    nn: 'Dette er ikkje ei nettadresse. Ho byrjar med https://.',
    sv: 'Det här är ingen webbadress. Den börjar med https://.',
    en: 'This is not a web address. It begins with https://.',
  },
  unreadable: {
    nb: 'Filen kunne ikke leses fra maskinen.',
    nn: 'Fila kunne ikkje lesast frå maskina.',
    sv: 'Filen kunde inte läsas från datorn.',
    en: 'The file could not be read from the machine.',
  },
  unknownPlace: {
    nb: 'Det finnes ingen kommune og ikke noe fylke med nummeret {code}.',
    nn: 'Det finst ingen kommune og ikkje noko fylke med nummeret {code}.',
    sv: 'Det finns ingen kommun och inget fylke med numret {code}.',
    en: 'There is no municipality or county with the number {code}.',
  },
  tableFirst: {
    nb: 'Tallene i {name} kan tas inn i en datafil. Åpne den datafilen først, så spør vi om de skal inn.',
    nn: 'Tala i {name} kan takast inn i ei datafil. Opne den datafila først, så spør vi om dei skal inn.',
    sv: 'Siffrorna i {name} kan tas in i en datafil. Öppna den datafilen först, så frågar vi om de ska in.',
    en:
      'The figures in {name} can be taken into a data file. Open that data file first, and we ask ' +
      'whether to take them.',
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

/** What the examples are about, by the names of their files. */
export const EXAMPLES: readonly { readonly file: string; readonly name: string; readonly about: Entry }[] = [
  {
    file: 'ostfold.json',
    name: 'Østfold',
    about: {
      nb: 'strategi og nøkkeltall',
      nn: 'strategi og nøkkeltal',
      sv: 'strategi och nyckeltal',
      en: 'strategy and key figures',
    },
  },
  {
    file: 'nedre-glomma.json',
    name: 'Nedre Glomma',
    about: {
      nb: 'klynger og pendling',
      nn: 'klynger og pendling',
      sv: 'kluster och pendling',
      en: 'clusters and commuting',
    },
  },
  {
    file: 'osloregionen.json',
    name: 'Osloregionen',
    about: {
      nb: 'strategi og måltall',
      nn: 'strategi og måltal',
      sv: 'strategi och måltal',
      en: 'strategy and targets',
    },
  },
  {
    file: 'gardermoregionen.json',
    name: 'Gardermoregionen',
    about: {
      nb: 'områder ikke vedtatt',
      nn: 'område ikkje vedtekne',
      sv: 'områden inte beslutade',
      en: 'areas not decided',
    },
  },
  {
    file: 'digital-baerekraft.json',
    name: 'Digital bærekraft',
    about: {
      nb: 'prosjekt og budsjett',
      nn: 'prosjekt og budsjett',
      sv: 'projekt och budget',
      en: 'project and budget',
    },
  },
];

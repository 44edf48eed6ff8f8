import type { Entry } from '../../locale/catalogue.js';

/** What `samspill new` is for. */
export const ABOUT: Entry = {
  nb:
    'new lager en datafil og en nettside å begynne med, for en kommune, et fylke eller en region.\n' +
    '  Navn, nummer, naboer og antall jobber er fylt inn: samspill new rakkestad, samspill new 3120.\n' +
    '  --members er kommunene i en egen region: samspill new "Nedre Glomma" --members 3105,3107.\n' +
    '  --all lager datafiler for alle kommunene. --out er mappen, --overwrite bytter ut filer som finnes fra før.',
  nn:
    'new lagar ei datafil og ei nettside å byrje med, for ein kommune, eit fylke eller ein region.\n' +
    '  Namn, nummer, naboar og talet på jobbar er fylte inn: samspill new rakkestad, samspill new 3120.\n' +
    '  --members er kommunane i ein eigen region: samspill new "Nedre Glomma" --members 3105,3107.\n' +
    '  --all lagar datafiler for alle kommunane. --out er mappa, --overwrite byter ut filer som finst frå før.',
  sv:
    'new gör en datafil och en webbsida att börja med, för en norsk kommun, ett fylke eller en region.\n' +
    '  Namn, nummer, grannar och antal jobb är ifyllda: samspill new rakkestad, samspill new 3120.\n' +
    '  --members är kommunerna i en egen region: samspill new "Nedre Glomma" --members 3105,3107.\n' +
    '  --all gör datafiler för alla kommuner. --out är mappen, --overwrite ersätter filer som redan finns.',
  en:
    'new makes a data file and a page to begin with, for a Norwegian municipality, county or region.\n' +
    '  Name, numbers, neighbours and jobs are filled in: samspill new rakkestad, samspill new 3120.\n' +
    '  --members are the municipalities of a region of your own: samspill new "Nedre Glomma" --members 3105,3107.\n' +
    '  --all makes data files for all municipalities. --out is the folder, --overwrite replaces files that exist.',
};

/** What it says. */
export const WORDS = {
  made: {
    nb: '{feed} og {page} er laget for {place}. Tallene går til {quarter}.',
    nn: '{feed} og {page} er laga for {place}. Tala går til {quarter}.',
    sv: '{feed} och {page} är gjorda för {place}. Siffrorna går till {quarter}.',
    en: '{feed} and {page} have been made for {place}. The figures go to {quarter}.',
  },
  next: {
    nb: 'Legg begge på nettstedet, ved siden av mappen «samspill» fra zip-filen (i npm-pakken heter den «dist»).',
    nn: 'Legg begge på nettstaden, ved sida av mappa «samspill» frå zip-fila (i npm-pakken heiter ho «dist»).',
    sv: 'Lägg båda på webbplatsen, bredvid mappen ”samspill” från zip-filen (i npm-paketet heter den ”dist”).',
    en: 'Put both on your site, beside the folder “samspill” of the zip file (“dist” in the npm package).',
  },
  fromDisk: {
    nb: 'Rett fra disken viser siden bare teksten: Figurene trenger et nettsted.',
    nn: 'Rett frå disken viser sida berre teksten: Figurane treng ein nettstad.',
    sv: 'Direkt från disken visar sidan bara texten: figurerna behöver en webbplats.',
    en: 'Opened from a disk the page shows its text only: the figures need a site.',
  },
  madeAll: {
    nb: '{count} datafiler er laget i {folder}.',
    nn: '{count} datafiler er laga i {folder}.',
    sv: '{count} datafiler har gjorts i {folder}.',
    en: '{count} data files have been made in {folder}.',
  },
  exists: {
    nb: '{file} finnes fra før. Skriv --overwrite for å bytte den ut, eller --out med en annen mappe.',
    nn: '{file} finst frå før. Skriv --overwrite for å byte ho ut, eller --out med ei anna mappe.',
    sv: '{file} finns redan. Skriv --overwrite för att ersätta den, eller --out med en annan mapp.',
    en: '{file} exists already. Write --overwrite to replace it, or --out with another folder.',
  },
  choice: {
    nb: 'Skriv samspill new {number} for {place}.',
    nn: 'Skriv samspill new {number} for {place}.',
    sv: 'Skriv samspill new {number} för {place}.',
    en: 'Write samspill new {number} for {place}.',
  },
  memberChoice: {
    nb: 'Skriv {number} for {place}.',
    nn: 'Skriv {number} for {place}.',
    sv: 'Skriv {number} för {place}.',
    en: 'Write {number} for {place}.',
  },
  wrongUse: {
    nb: 'Skriv enten et sted eller --all.',
    nn: 'Skriv anten ein stad eller --all.',
    sv: 'Skriv antingen en plats eller --all.',
    en: 'Write either a place or --all.',
  },
  notMunicipality: {
    nb: '{place} er et fylke. En region består av kommuner.',
    nn: '{place} er eit fylke. Ein region er sett saman av kommunar.',
    sv: '{place} är ett fylke. En region består av kommuner.',
    en: '{place} is a county. A region consists of municipalities.',
  },
  fewMembers: {
    nb: 'En region må ha minst to kommuner: --members 3105,3107.',
    nn: 'Ein region må ha minst to kommunar: --members 3105,3107.',
    sv: 'En region måste ha minst två kommuner: --members 3105,3107.',
    en: 'A region needs at least two municipalities: --members 3105,3107.',
  },
  namelessRegion: {
    nb: '«{name}» kan ikke bli et filnavn. Bruk bokstaver eller tall.',
    nn: '«{name}» kan ikkje bli eit filnamn. Bruk bokstavar eller tal.',
    sv: '”{name}” kan inte bli ett filnamn. Använd bokstäver eller siffror.',
    en: '“{name}” cannot become the name of a file. Use letters or digits.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

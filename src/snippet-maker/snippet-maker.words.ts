import { COPIED_WORDS } from '../locale/copied.words.js';
import type { Entry } from '../locale/catalogue.js';
import type { Way } from '../snippet/snippet.js';
import type { StaticElement } from '../static/static-options.js';
import type { Advice, Question } from './advice.js';

/** The words of the page that makes code for a website. */
export const WORDS = {
  what: {
    nb: '1. Velg hva som skal vises',
    nn: '1. Vel kva som skal visast',
    sv: '1. Välj vad som ska visas',
    en: '1. Choose what to show',
  },
  how: {
    nb: '2. Hvordan er siden laget?',
    nn: '2. Korleis er sida laga?',
    sv: '2. Hur är sidan gjord?',
    en: '2. How is the page made?',
  },
  paste: { nb: '3. Lim inn koden', nn: '3. Lim inn koden', sv: '3. Klistra in koden', en: '3. Paste the code' },
  feed: { nb: 'Datafil', nn: 'Datafil', sv: 'Datafil', en: 'Data file' },
  fromExample: { nb: 'Et eksempel', nn: 'Eit døme', sv: 'Ett exempel', en: 'An example' },
  fromAddress: {
    nb: 'En fil på nettet',
    nn: 'Ei fil på nettet',
    sv: 'En fil på webben',
    en: 'A file on the web',
  },
  fromFile: {
    nb: 'En fil på maskinen',
    nn: 'Ei fil på maskina',
    sv: 'En fil på datorn',
    en: 'A file on this machine',
  },
  example: { nb: 'Eksempel', nn: 'Døme', sv: 'Exempel', en: 'Example' },
  address: { nb: 'Adressen til filen', nn: 'Adressa til fila', sv: 'Filens adress', en: 'Address of the file' },
  later: {
    nb: 'Adressen filen skal ha på nettstedet',
    nn: 'Adressa fila skal ha på nettstaden',
    sv: 'Adressen som filen ska ha på webbplatsen',
    en: 'Address that the file will have on the site',
  },
  fetch: { nb: 'Hent', nn: 'Hent', sv: 'Hämta', en: 'Fetch' },
  choose: { nb: 'Velg fil', nn: 'Vel fil', sv: 'Välj fil', en: 'Choose a file' },
  saved: {
    nb: 'Velg {name}, som du nettopp lagret.',
    nn: 'Vel {name}, som du nettopp lagra.',
    sv: 'Välj {name}, som du just sparade.',
    en: 'Choose {name}, which you have just saved.',
  },
  drop: {
    nb: 'Du kan også slippe den hvor som helst på siden.',
    nn: 'Du kan òg sleppe henne kvar som helst på sida.',
    sv: 'Du kan också släppa den var som helst på sidan.',
    en: 'You can also drop it anywhere on the page.',
  },
  loading: { nb: 'Henter …', nn: 'Hentar …', sv: 'Hämtar …', en: 'Fetching …' },
  found: { nb: 'Funnet: {title}.', nn: 'Funne: {title}.', sv: 'Hittad: {title}.', en: 'Found: {title}.' },
  foundUpdated: {
    nb: 'Funnet: {title}, oppdatert {date}.',
    nn: 'Funne: {title}, oppdatert {date}.',
    sv: 'Hittad: {title}, uppdaterad {date}.',
    en: 'Found: {title}, updated {date}.',
  },
  several: {
    nb: 'Slipp én fil om gangen.',
    nn: 'Slepp éi fil om gongen.',
    sv: 'Släpp en fil i taget.',
    en: 'Drop one file at a time.',
  },
  folder: {
    nb: 'Det er en mappe. Slipp filen som ligger i den.',
    nn: 'Det er ei mappe. Slepp fila som ligg i henne.',
    sv: 'Det är en mapp. Släpp filen som ligger i den.',
    en: 'That is a folder. Drop the file that is in it.',
  },
  unreadable: {
    nb: 'Filen kunne ikke leses fra maskinen.',
    nn: 'Fila kunne ikkje lesast frå maskina.',
    sv: 'Filen kunde inte läsas från datorn.',
    en: 'The file could not be read from the machine.',
  },
  widget: { nb: 'Widget', nn: 'Widget', sv: 'Widget', en: 'Widget' },
  region: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
  ownRegion: {
    nb: 'Det datafilen sier',
    nn: 'Det datafila seier',
    sv: 'Det som datafilen säger',
    en: 'The one the data file says',
  },
  figure: { nb: 'Vis først', nn: 'Vis først', sv: 'Visa först', en: 'Show first' },
  scale: {
    nb: 'Vis utviklingen som',
    nn: 'Vis utviklinga som',
    sv: 'Visa utvecklingen som',
    en: 'Show the development as',
  },
  noFigure: {
    nb: 'Bare tallene, ingen figur',
    nn: 'Berre tala, ingen figur',
    sv: 'Bara siffrorna, inget diagram',
    en: 'The numbers alone, no chart',
  },
  map: { nb: 'Kartet', nn: 'Kartet', sv: 'Kartan', en: 'The map' },
  matrix: { nb: 'Hvem gjør hva', nn: 'Kven gjer kva', sv: 'Vem gör vad', en: 'Who does what' },
  language: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
  pageLanguage: { nb: 'Som siden', nn: 'Som sida', sv: 'Som sidan', en: 'That of the page' },
  look: { nb: 'Utseende', nn: 'Utsjånad', sv: 'Utseende', en: 'Look' },
  card: {
    nb: 'I en ramme',
    nn: 'I ei ramme',
    sv: 'I en ram',
    en: 'In a frame',
  },
  plain: {
    nb: 'Uten ramme, i linje med teksten på siden',
    nn: 'Utan ramme, i linje med teksten på sida',
    sv: 'Utan ram, i linje med texten på sidan',
    en: 'Without a frame, in line with the text of the page',
  },
  editorial: {
    nb: 'Kraftig strek over og stor overskrift',
    nn: 'Kraftig strek over og stor overskrift',
    sv: 'Kraftigt streck ovanför och stor rubrik',
    en: 'A bold line above and a large heading',
  },
  theme: { nb: 'Lyst eller mørkt', nn: 'Lyst eller mørkt', sv: 'Ljust eller mörkt', en: 'Light or dark' },
  auto: { nb: 'Som siden', nn: 'Som sida', sv: 'Som sidan', en: 'As the page' },
  light: { nb: 'Lyst', nn: 'Lyst', sv: 'Ljust', en: 'Light' },
  dark: { nb: 'Mørkt', nn: 'Mørkt', sv: 'Mörkt', en: 'Dark' },
  reader: {
    nb: 'Lyst eller mørkt, som leseren har valgt',
    nn: 'Lyst eller mørkt, som lesaren har valt',
    sv: 'Ljust eller mörkt, som läsaren har valt',
    en: 'Light or dark, as the reader has chosen',
  },
  frameLook: {
    nb: 'En ramme ser ikke fargene på siden. La den følge leseren bare hvis siden din gjør det.',
    nn: 'Ei ramme ser ikkje fargane på sida. La ho følgje lesaren berre om sida di gjer det.',
    sv: 'En ram ser inte sidans färger. Låt den följa läsaren bara om din sida gör det.',
    en: 'A frame does not see the colours of the page. Let it follow the reader only if your page does.',
  },
  ownColour: { nb: 'Egen farge', nn: 'Eigen farge', sv: 'Egen färg', en: 'A colour of your own' },
  colour: { nb: 'Farge', nn: 'Farge', sv: 'Färg', en: 'Colour' },
  faint: {
    nb: 'Fargen har for liten kontrast ({ratio} : 1) {where}. Den skal ha minst 4,5 : 1.',
    nn: 'Fargen har for liten kontrast ({ratio} : 1) {where}. Han skal ha minst 4,5 : 1.',
    sv: 'Färgen har för liten kontrast ({ratio} : 1) {where}. Den ska ha minst 4,5 : 1.',
    en: 'The contrast of the colour is too low ({ratio} : 1) {where}. It must be at least 4.5 : 1.',
  },
  onLight: { nb: 'mot hvitt', nn: 'mot kvitt', sv: 'mot vitt', en: 'on white' },
  onDark: { nb: 'når siden er mørk', nn: 'når sida er mørk', sv: 'när sidan är mörk', en: 'on a dark page' },
  heading: {
    nb: 'Overskrift (tom: widgetens egen)',
    nn: 'Overskrift (tom: den widgeten har)',
    sv: 'Rubrik (tom: widgetens egen)',
    en: 'Heading (empty: the widget’s own)',
  },
  level: { nb: 'Overskriftsnivå', nn: 'Overskriftsnivå', sv: 'Rubriknivå', en: 'Heading level' },
  between: {
    nb: 'Mellom taggene',
    nn: 'Mellom taggane',
    sv: 'Mellan taggarna',
    en: 'Between the tags',
  },
  all: {
    nb: 'Alt: tall, figur og tabell',
    nn: 'Alt: tal, figur og tabell',
    sv: 'Allt: siffror, diagram och tabell',
    en: 'All: numbers, chart and table',
  },
  sentence: {
    nb: 'Bare setningen',
    nn: 'Berre setninga',
    sv: 'Bara meningen',
    en: 'The sentence alone',
  },
  drawings: { nb: 'Tegninger', nn: 'Teikningar', sv: 'Teckningar', en: 'Drawings' },
  drawn: { nb: 'Med tegninger', nn: 'Med teikningar', sv: 'Med teckningar', en: 'With drawings' },
  undrawn: {
    nb: 'Uten, for systemer som fjerner SVG',
    nn: 'Utan, for system som fjernar SVG',
    sv: 'Utan, för system som tar bort SVG',
    en: 'Without, for systems that remove SVG',
  },
  files: {
    nb: 'Mappen med filene til samspill',
    nn: 'Mappa med filene til samspill',
    sv: 'Mappen med samspills filer',
    en: 'The folder of samspill’s files',
  },
  badFolder: {
    nb: 'Herfra kan ingen side hente filer. Skriv en adresse som /samspill eller https://…',
    nn: 'Herfrå kan inga side hente filer. Skriv ei adresse som /samspill eller https://…',
    sv: 'Härifrån kan ingen sida hämta filer. Skriv en adress som /samspill eller https://…',
    en: 'No page can load files from here. Write an address such as /samspill or https://…',
  },
  sums: {
    nb: 'Med kontrollsummer (integrity)',
    nn: 'Med kontrollsummar (integrity)',
    sv: 'Med kontrollsummor (integrity)',
    en: 'With checksums (integrity)',
  },
  sumsHelp: {
    nb:
      'Nettleseren kjører da bare filene fra versjon {version}. Legg dem i en mappe med versjonen i navnet, og lag ' +
      'ny kode når du oppdaterer. Summen gjelder filene koden nevner, ikke dem samspill.js henter etterpå.',
    nn:
      'Nettlesaren køyrer då berre filene frå versjon {version}. Legg dei i ei mappe med versjonen i namnet, og lag ' +
      'ny kode når du oppdaterer. Summen gjeld filene koden nemner, ikkje dei samspill.js hentar etterpå.',
    sv:
      'Webbläsaren kör då bara filerna från version {version}. Lägg dem i en mapp med versionen i namnet, och gör ny ' +
      'kod när du uppdaterar. Summan gäller filerna som koden nämner, inte dem som samspill.js hämtar sedan.',
    en:
      'The browser then runs the files of version {version} only. Put them into a folder with the version in its ' +
      'name, and make new code when you update. The sums are for the files that the code names, not for those that ' +
      'samspill.js fetches afterwards.',
  },
  noSums: {
    nb: 'Kontrollsummene (integrity.json) var ikke å finne ved siden av denne siden.',
    nn: 'Kontrollsummane (integrity.json) var ikkje å finne ved sida av denne sida.',
    sv: 'Kontrollsummorna (integrity.json) fanns inte bredvid den här sidan.',
    en: 'The checksums (integrity.json) were not found beside this page.',
  },
  sumsFromDisk: {
    nb:
      'Denne siden er åpnet fra disken, og nettlesere lar den ikke lese kontrollsummene (integrity.json). Koden ' +
      'virker uten. Vil du ha dem med, åpne snippets.html fra nettstedet.',
    nn:
      'Denne sida er opna frå disken, og nettlesarar lèt henne ikkje lese kontrollsummane (integrity.json). Koden ' +
      'verkar utan. Vil du ha dei med, opne snippets.html frå nettstaden.',
    sv:
      'Den här sidan är öppnad från disken, och webbläsare låter den inte läsa kontrollsummorna (integrity.json). ' +
      'Koden fungerar utan. Vill du ha dem med, öppna snippets.html från webbplatsen.',
    en:
      'This page was opened from a disk, and browsers do not let it read the checksums (integrity.json). The code ' +
      'works without them. To have them, open snippets.html on the site.',
  },
  unsure: {
    nb: 'Usikker? Svar på noen spørsmål',
    nn: 'Usikker? Svar på nokre spørsmål',
    sv: 'Osäker? Svara på några frågor',
    en: 'Not sure? Answer a few questions',
  },
  yes: { nb: 'Ja', nn: 'Ja', sv: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', sv: 'Nej', en: 'No' },
  take: { nb: 'Velg «{way}»', nn: 'Vel «{way}»', sv: 'Välj ”{way}”', en: 'Choose “{way}”' },
  taken: {
    nb: '«{way}» er valgt.',
    nn: '«{way}» er vald.',
    sv: '”{way}” är valt.',
    en: '“{way}” is chosen.',
  },
  preview: { nb: 'Slik blir det', nn: 'Slik blir det', sv: 'Så blir det', en: 'What it will look like' },
  script: { nb: 'JavaScript', nn: 'JavaScript', sv: 'JavaScript', en: 'JavaScript' },
  with: { nb: 'Med JavaScript', nn: 'Med JavaScript', sv: 'Med JavaScript', en: 'With JavaScript' },
  without: { nb: 'Uten', nn: 'Utan', sv: 'Utan', en: 'Without' },
  phone: { nb: 'Mobil, {width} px', nn: 'Mobil, {width} px', sv: 'Mobil, {width} px', en: 'Phone, {width} px' },
  tablet: {
    nb: 'Nettbrett, {width} px',
    nn: 'Nettbrett, {width} px',
    sv: 'Surfplatta, {width} px',
    en: 'Tablet, {width} px',
  },
  screen: { nb: 'Skjerm, {width} px', nn: 'Skjerm, {width} px', sv: 'Skärm, {width} px', en: 'Screen, {width} px' },
  full: {
    nb: 'Vis i full størrelse',
    nn: 'Vis i full storleik',
    sv: 'Visa i full storlek',
    en: 'Show at full size',
  },
  close: { nb: 'Lukk', nn: 'Lukk', sv: 'Stäng', en: 'Close' },
  nothingLeft: {
    nb: 'Uten JavaScript er rammen tom. Velg en måte der innholdet står på siden, hvis du kan.',
    nn: 'Utan JavaScript er ramma tom. Vel ein måte der innhaldet står på sida, om du kan.',
    sv: 'Utan JavaScript är ramen tom. Välj ett sätt där innehållet står på sidan, om du kan.',
    en: 'Without JavaScript the frame is empty. Choose a way with the content on the page, if you can.',
  },
  code: { nb: 'Koden', nn: 'Koden', sv: 'Koden', en: 'The code' },
  size: {
    nb: '{way} · versjon {version} · {size} kB',
    nn: '{way} · versjon {version} · {size} kB',
    sv: '{way} · version {version} · {size} kB',
    en: '{way} · version {version} · {size} kB',
  },
  copy: { nb: 'Kopier koden', nn: 'Kopier koden', sv: 'Kopiera koden', en: 'Copy the code' },
  ...COPIED_WORDS,
  save: { nb: 'Lagre som side', nn: 'Lagre som side', sv: 'Spara som sida', en: 'Save as a page' },
  pageSaved: {
    nb: '{name} er lagret. Legg den på nettstedet: Fra disken lar ikke nettleseren den hente filer.',
    nn: '{name} er lagra. Legg henne på nettstaden: Frå disken lèt ikkje nettlesaren henne hente filer.',
    sv: '{name} är sparad. Lägg den på webbplatsen: Från disken låter webbläsaren den inte hämta filer.',
    en: '{name} has been saved. Put it on the site: from a disk browsers do not let it fetch files.',
  },
  contentHelp: {
    nb:
      'Det som står mellom taggene, er laget av datafilen. Leserne ser det før widgeten er klar, og uten JavaScript. ' +
      'Lag det på nytt når tallene er nye.',
    nn:
      'Det som står mellom taggane, er laga av datafila. Lesarane ser det før widgeten er klar, og utan JavaScript. ' +
      'Lag det på nytt når tala er nye.',
    sv:
      'Det som står mellan taggarna är gjort av datafilen. Läsarna ser det innan widgeten är klar, och utan ' +
      'JavaScript. Gör det på nytt när siffrorna är nya.',
    en:
      'What stands between the tags is made of the data file. Readers see it before the widget is ready, and without ' +
      'JavaScript. Make it again when there are new figures.',
  },
  staticHelp: {
    nb: 'Koden er laget av datafilen slik den er nå. Lag den på nytt når tallene er nye.',
    nn: 'Koden er laga av datafila slik ho er no. Lag han på nytt når tala er nye.',
    sv: 'Koden är gjord av datafilen som den är nu. Gör den på nytt när siffrorna är nya.',
    en: 'The code is made of the data file as it is now. Make it again when there are new figures.',
  },
  templateHelp: {
    nb:
      'Fjerner systemet script når du lagrer? La linjene øverst stå i malen til nettstedet, én gang for alle sider, ' +
      'og lim inn resten der widgeten skal være.',
    nn:
      'Fjernar systemet script når du lagrar? La linjene øvst stå i malen til nettstaden, éin gong for alle sider, ' +
      'og lim inn resten der widgeten skal vere.',
    sv:
      'Tar systemet bort skript när du sparar? Låt raderna överst stå i webbplatsens mall, en gång för alla sidor, ' +
      'och klistra in resten där widgeten ska vara.',
    en:
      'Does the system remove scripts when you save? Let the lines on top stand in the site’s template, once for all ' +
      'pages, and paste the rest where the widget is to be.',
  },
  debug: {
    nb: 'Ser du ikke widgeten på siden? Legg ?widget-debug bak adressen til siden, så får du vite hvorfor.',
    nn: 'Ser du ikkje widgeten på sida? Legg ?widget-debug bak adressa til sida, så får du vite kvifor.',
    sv: 'Ser du inte widgeten på sidan? Lägg ?widget-debug efter sidans adress, så får du veta varför.',
    en: 'You do not see the widget on the page? Put ?widget-debug behind the address of the page to learn why.',
  },
  style: {
    nb: 'Fargen settes i stilarket til siden:',
    nn: 'Fargen blir sett i stilarket til sida:',
    sv: 'Färgen anges i sidans stilmall:',
    en: 'The colour is set in the style sheet of the page:',
  },
  styleCode: { nb: 'Stilen', nn: 'Stilen', sv: 'Stilen', en: 'The style' },
  noStyle: {
    nb: 'Fargen når ikke inn i en ramme. Den må settes på nettstedet der rammen kommer fra.',
    nn: 'Fargen når ikkje inn i ei ramme. Han må setjast på nettstaden der ramma kjem frå.',
    sv: 'Färgen når inte in i en ram. Den måste anges på webbplatsen som ramen kommer från.',
    en: 'The colour does not reach into a frame. It must be set on the site that the frame comes from.',
  },
  policy: {
    nb: 'Har siden en sikkerhetspolicy (CSP)?',
    nn: 'Har sida ein tryggleikspolicy (CSP)?',
    sv: 'Har sidan en säkerhetspolicy (CSP)?',
    en: 'Does the page have a security policy (CSP)?',
  },
  policyHelp: {
    nb: 'Send dette til den som drifter siden. Policyen må tillate:',
    nn: 'Send dette til den som driftar sida. Policyen må tillate:',
    sv: 'Skicka det här till den som sköter sidan. Policyn måste tillåta:',
    en: 'Send this to whoever runs the page. The policy must allow:',
  },
  policyCode: { nb: 'Policyen', nn: 'Policyen', sv: 'Policyn', en: 'The policy' },
  policyMore: {
    nb:
      'Har policyen trusted-types, legg til samspill der. Skal leserne kunne laste ned figurer som PNG, legg til ' +
      'img-src data:.',
    nn:
      'Har policyen trusted-types, legg til samspill der. Skal lesarane kunne laste ned figurar som PNG, legg til ' +
      'img-src data:.',
    sv:
      'Har policyn trusted-types, lägg till samspill där. Ska läsarna kunna ladda ner diagram som PNG, lägg till ' +
      'img-src data:.',
    en:
      'If the policy has trusted-types, add samspill to it. If readers are to download charts as PNG, add ' +
      'img-src data:.',
  },
  policyFrame: {
    nb:
      'Nettstedet som rammen kommer fra, må la siden vise den (frame-ancestors), og må godta adressen til datafilen ' +
      'hvis den ligger et annet sted.',
    nn:
      'Nettstaden som ramma kjem frå, må la sida vise henne (frame-ancestors), og må godta adressa til datafila om ' +
      'ho ligg ein annan stad.',
    sv:
      'Webbplatsen som ramen kommer från måste låta sidan visa den (frame-ancestors), och godta datafilens adress om ' +
      'den ligger någon annanstans.',
    en:
      'The site that the frame comes from must let the page show it (frame-ancestors), and must accept the address ' +
      'of the data file if that lies elsewhere.',
  },
  policyNothing: {
    nb: 'Denne koden trenger ingenting av policyen.',
    nn: 'Denne koden treng ingenting av policyen.',
    sv: 'Den här koden behöver inget av policyn.',
    en: 'This code needs nothing of the policy.',
  },
  elsewhere: {
    nb:
      'Filene eller datafilen ligger på et annet nettsted enn siden. Serveren der må sende ' +
      'Access-Control-Allow-Origin.',
    nn: 'Filene eller datafila ligg på ein annan nettstad enn sida. Tenaren der må sende Access-Control-Allow-Origin.',
    sv:
      'Filerna eller datafilen ligger på en annan webbplats än sidan. Servern där måste skicka ' +
      'Access-Control-Allow-Origin.',
    en:
      'The files or the data file lie on another site than the page. The server there must send ' +
      'Access-Control-Allow-Origin.',
  },
  noFeed: {
    nb: 'Velg en datafil, så kommer forhåndsvisningen og koden her.',
    nn: 'Vel ei datafil, så kjem førehandsvisinga og koden her.',
    sv: 'Välj en datafil, så kommer förhandsvisningen och koden här.',
    en: 'Choose a data file, and the preview and the code will be here.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** The words of the page round it, where that is a page of its own. */
export const PAGE_WORDS: Readonly<Record<string, Entry>> = {
  title: {
    nb: 'Sett inn på nettsiden',
    nn: 'Set inn på nettsida',
    sv: 'Sätt in på webbplatsen',
    en: 'Put it on your website',
  },
  editor: { nb: 'Redaktør', nn: 'Redaktør', sv: 'Redigerare', en: 'Editor' },
};

/** What the widgets are called by those who choose between them. */
export const WIDGETS: Readonly<Record<StaticElement, Entry>> = {
  'kpi-jobs-value': {
    nb: 'Jobber og verdiskaping',
    nn: 'Jobbar og verdiskaping',
    sv: 'Jobb och värdeskapande',
    en: 'Jobs and value creation',
  },
  'focus-area-wheel': { nb: 'Fokusområdene', nn: 'Fokusområda', sv: 'Fokusområdena', en: 'The focus areas' },
  'five-factor-map': { nb: 'Aktørene', nn: 'Aktørane', sv: 'Aktörerna', en: 'The actors' },
};

/** The ways, each with what is said beside it. */
export const WAY_WORDS: Readonly<Record<Way, { readonly name: Entry; readonly about: Entry }>> = {
  tag: {
    name: { nb: 'HTML og script', nn: 'HTML og script', sv: 'HTML och skript', en: 'HTML and script' },
    about: { nb: 'best for leserne', nn: 'best for lesarane', sv: 'bäst för läsarna', en: 'best for readers' },
  },
  div: {
    name: {
      nb: 'Vanlig div og script',
      nn: 'Vanleg div og script',
      sv: 'Vanlig div och skript',
      en: 'Plain div and script',
    },
    about: {
      nb: 'der ukjente tagger blir fjernet, for eksempel i WordPress',
      nn: 'der ukjende taggar blir fjerna, til dømes i WordPress',
      sv: 'där okända taggar tas bort, till exempel i WordPress',
      en: 'where unknown tags are removed, for example in WordPress',
    },
  },
  link: {
    name: { nb: 'Lenke og script', nn: 'Lenkje og script', sv: 'Länk och skript', en: 'Link and script' },
    about: {
      nb: 'der bare lenker slipper gjennom, og scriptet står i malen',
      nn: 'der berre lenkjer slepp gjennom, og scriptet står i malen',
      sv: 'där bara länkar släpps igenom och skriptet står i mallen',
      en: 'where only links get through, and the script is in the template',
    },
  },
  iframe: {
    name: { nb: 'Ramme (iframe)', nn: 'Ramme (iframe)', sv: 'Ram (iframe)', en: 'Frame (iframe)' },
    about: {
      nb: 'der bare iframe er tillatt',
      nn: 'der berre iframe er tillate',
      sv: 'där bara iframe är tillåtet',
      en: 'where only iframes are allowed',
    },
  },
  static: {
    name: { nb: 'Uten script', nn: 'Utan script', sv: 'Utan skript', en: 'Without script' },
    about: {
      nb: 'tall, figur og tabell som vanlig HTML',
      nn: 'tal, figur og tabell som vanleg HTML',
      sv: 'siffror, diagram och tabell som vanlig HTML',
      en: 'numbers, chart and table as plain HTML',
    },
  },
};

/** What is asked of those who do not know. */
export const QUESTION_WORDS: Readonly<Record<Question, Entry>> = {
  isWordPress: { nb: 'Er det WordPress?', nn: 'Er det WordPress?', sv: 'Är det WordPress?', en: 'Is it WordPress?' },
  losesScripts: {
    nb: 'Blir script borte når du lagrer?',
    nn: 'Blir script borte når du lagrar?',
    sv: 'Försvinner skript när du sparar?',
    en: 'Are scripts gone when you have saved?',
  },
  hasTemplate: {
    nb: 'Kan noen legge én linje med script i malen til nettstedet?',
    nn: 'Kan nokon leggje éi linje med script i malen til nettstaden?',
    sv: 'Kan någon lägga en rad med skript i webbplatsens mall?',
    en: 'Can somebody put one line of script into the site’s template?',
  },
  takesFrames: {
    nb: 'Får du lime inn iframe?',
    nn: 'Får du lime inn iframe?',
    sv: 'Får du klistra in iframe?',
    en: 'May you paste an iframe?',
  },
};

/** Why a way suits the answers. */
export const REASONS: Readonly<Record<Advice['reason'], Entry>> = {
  free: {
    nb: 'Da er det enkleste også det beste: widgeten selv, med innholdet mellom taggene.',
    nn: 'Då er det enklaste òg det beste: widgeten sjølv, med innhaldet mellom taggane.',
    sv: 'Då är det enklaste också det bästa: widgeten själv, med innehållet mellan taggarna.',
    en: 'Then the simplest is also the best: the widget itself, with the content between its tags.',
  },
  wordpress: {
    nb:
      'WordPress kan fjerne ukjente tagger når andre enn administratoren lagrer. En vanlig div blir stående. ' +
      'Enklest er utvidelsen samspill-wordpress: Da velger du widgeten i en blokk.',
    nn:
      'WordPress kan fjerne ukjende taggar når andre enn administratoren lagrar. Ein vanleg div blir ståande. ' +
      'Enklast er utvidinga samspill-wordpress: Då vel du widgeten i ei blokk.',
    sv:
      'WordPress kan ta bort okända taggar när andra än administratören sparar. En vanlig div blir kvar. ' +
      'Enklast är tillägget samspill-wordpress: Då väljer du widgeten i ett block.',
    en:
      'WordPress may remove unknown tags when others than the administrator save. A plain div stays. ' +
      'Simplest is the plugin samspill-wordpress: there you choose the widget in a block.',
  },
  template: {
    nb:
      'Da står linjen med <script> i malen, én gang for alle sider, og på siden lager du en vanlig lenke i et eget ' +
      'avsnitt. Beholder systemet attributter som begynner med data-, som TinyMCE gjør, kan du ta en div i stedet.',
    nn:
      'Då står linja med <script> i malen, éin gong for alle sider, og på sida lagar du ei vanleg lenkje i eit eige ' +
      'avsnitt. Lèt systemet attributt som byrjar med data-, stå, som TinyMCE gjer, kan du ta ein div i staden.',
    sv:
      'Då står raden med <script> i mallen, en gång för alla sidor, och på sidan gör du en vanlig länk i ett eget ' +
      'stycke. Behåller systemet attribut som börjar med data-, som TinyMCE gör, kan du ta en div i stället.',
    en:
      'Then the line with <script> stands in the template, once for all pages, and on the page you make an ordinary ' +
      'link in a paragraph of its own. If the system keeps attributes that begin with data-, as TinyMCE does, you ' +
      'can take a div instead.',
  },
  'wordpress-template': {
    nb:
      'Da står linjene med <link> og <script> i malen (temaet), én gang for alle sider, og en vanlig div blir ' +
      'stående på siden. Enklest er utvidelsen samspill-wordpress: Da velger du widgeten i en blokk.',
    nn:
      'Då står linjene med <link> og <script> i malen (temaet), éin gong for alle sider, og ein vanleg div blir ' +
      'ståande på sida. Enklast er utvidinga samspill-wordpress: Då vel du widgeten i ei blokk.',
    sv:
      'Då står raderna med <link> och <script> i mallen (temat), en gång för alla sidor, och en vanlig div blir kvar ' +
      'på sidan. Enklast är tillägget samspill-wordpress: Då väljer du widgeten i ett block.',
    en:
      'Then the lines with <link> and <script> stand in the template (the theme), once for all pages, and a plain ' +
      'div stays on the page. Simplest is the plugin samspill-wordpress: there you choose the widget in a block.',
  },
  framed: {
    nb: 'Da kommer widgeten i en ramme. Uten scriptet for høyden får rammen rullefelt, men alt er der.',
    nn: 'Då kjem widgeten i ei ramme. Utan scriptet for høgda får ramma rullefelt, men alt er der.',
    sv: 'Då kommer widgeten i en ram. Utan skriptet för höjden får ramen en rullningslist, men allt finns där.',
    en: 'Then the widget comes in a frame. Without the script for its height the frame scrolls, but all is there.',
  },
  bare: {
    nb: 'Da limer du inn det widgeten viser, som vanlig HTML. Det må lages på nytt når tallene er nye.',
    nn: 'Då limer du inn det widgeten viser, som vanleg HTML. Det må lagast på nytt når tala er nye.',
    sv: 'Då klistrar du in det som widgeten visar, som vanlig HTML. Det måste göras på nytt när siffrorna är nya.',
    en: 'Then you paste what the widget shows, as plain HTML. It must be made again when there are new figures.',
  },
  'wordpress-bare': {
    nb:
      'Da limer du inn det widgeten viser, som vanlig HTML. Kan administratoren installere utvidelsen ' +
      'samspill-wordpress, velger du widgeten i en blokk i stedet.',
    nn:
      'Då limer du inn det widgeten viser, som vanleg HTML. Kan administratoren installere utvidinga ' +
      'samspill-wordpress, vel du widgeten i ei blokk i staden.',
    sv:
      'Då klistrar du in det som widgeten visar, som vanlig HTML. Kan administratören installera tillägget ' +
      'samspill-wordpress väljer du widgeten i ett block i stället.',
    en:
      'Then you paste what the widget shows, as plain HTML. If the administrator can install the plugin ' +
      'samspill-wordpress, you choose the widget in a block instead.',
  },
};

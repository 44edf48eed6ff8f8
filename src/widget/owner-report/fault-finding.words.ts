import type { Entry } from '../../locale/catalogue.js';

/** Why a feed did not come, for the one who keeps the page: the address, what happened, what to do. */
export const FAULT_WORDS = {
  notFound: {
    nb:
      'Det ligger ingen datafil på {url} (serveren svarer {status}). Se etter at filen er lastet opp, og at navnet ' +
      'er skrevet likt, med samme store og små bokstaver.',
    nn:
      'Det ligg inga datafil på {url} (serveren svarar {status}). Sjå etter at fila er lasta opp, og at namnet er ' +
      'skrive likt, med same store og små bokstavar.',
    sv:
      'Det finns ingen datafil på {url} (servern svarar {status}). Se efter att filen är uppladdad och att namnet ' +
      'är skrivet likadant, med samma stora och små bokstäver.',
    en:
      'There is no data file at {url} (the server answers {status}). See that the file has been uploaded, and that ' +
      'its name is written the same, with the same capital and small letters.',
  },
  forbidden: {
    nb:
      'Serveren gir ikke ut {url} (den svarer {status}). Datafilen må kunne leses av alle som kan lese siden, uten ' +
      'å logge inn.',
    nn:
      'Serveren gir ikkje ut {url} (han svarar {status}). Datafila må kunne lesast av alle som kan lese sida, utan ' +
      'å logge inn.',
    sv:
      'Servern lämnar inte ut {url} (den svarar {status}). Datafilen måste kunna läsas av alla som kan läsa sidan, ' +
      'utan att logga in.',
    en:
      'The server does not give out {url} (it answers {status}). The data file must be there for everybody who can ' +
      'read the page, without logging in.',
  },
  tooMany: {
    nb:
      'Serveren får for mange spørsmål og gir ikke ut {url} nå (den svarer {status}). La den si hvor lenge filen ' +
      'kan gjemmes: Cache-Control: max-age=300.',
    nn:
      'Serveren får for mange spørsmål og gir ikkje ut {url} no (han svarar {status}). La han seie kor lenge fila ' +
      'kan gøymast: Cache-Control: max-age=300.',
    sv:
      'Servern får för många frågor och lämnar inte ut {url} nu (den svarar {status}). Låt den säga hur länge filen ' +
      'får sparas: Cache-Control: max-age=300.',
    en:
      'The server is asked too often and does not give out {url} now (it answers {status}). Let it say how long the ' +
      'file may be kept: Cache-Control: max-age=300.',
  },
  refused: {
    nb: 'Serveren svarer {status} på {url}. Åpne adressen i nettleseren og se hva som er galt.',
    nn: 'Serveren svarar {status} på {url}. Opne adressa i nettlesaren og sjå kva som er gale.',
    sv: 'Servern svarar {status} på {url}. Öppna adressen i webbläsaren och se vad som är fel.',
    en: 'The server answers {status} for {url}. Open the address in the browser and see what is wrong.',
  },
  serverError: {
    nb: 'Serveren på {host} har en feil (den svarer {status} på {url}). Den som driver serveren, må rette den.',
    nn: 'Serveren på {host} har ein feil (han svarar {status} på {url}). Den som driv serveren, må rette han.',
    sv: 'Servern på {host} har ett fel (den svarar {status} på {url}). Den som driver servern måste rätta det.',
    en: 'The server at {host} has an error (it answers {status} for {url}). Whoever runs the server must mend it.',
  },
  webPage: {
    nb:
      '{url} gir en nettside («{title}»), ikke en datafil. Det kan være en side for innlogging, eller en som sier ' +
      'at filen ikke finnes. Se etter at filen ligger der og kan leses av alle.',
    nn:
      '{url} gir ei nettside («{title}»), ikkje ei datafil. Det kan vere ei side for innlogging, eller ei som seier ' +
      'at fila ikkje finst. Sjå etter at fila ligg der og kan lesast av alle.',
    sv:
      '{url} ger en webbsida (”{title}”), inte en datafil. Det kan vara en sida för inloggning, eller en som säger ' +
      'att filen inte finns. Se efter att filen ligger där och kan läsas av alla.',
    en:
      '{url} gives a web page (“{title}”), not a data file. It may be one to log in, or one that says that the file ' +
      'is not there. See that the file is there and can be read by everybody.',
  },
  movedAway: {
    nb:
      '{url} sender videre til {target}. Skriv den adressen i src, så går det fortere, og tillat den i connect-src ' +
      'hvis siden har en Content Security Policy.',
    nn:
      '{url} sender vidare til {target}. Skriv den adressa i src, så går det fortare, og tillat henne i connect-src ' +
      'om sida har ein Content Security Policy.',
    sv:
      '{url} skickar vidare till {target}. Skriv den adressen i src, så går det fortare, och tillåt den i ' +
      'connect-src om sidan har en Content Security Policy.',
    en:
      '{url} leads on to {target}. Write that address in src, which is faster, and allow it in connect-src if the ' +
      'page has a Content Security Policy.',
  },
  redirect: {
    nb:
      '{url} sender videre i ring, eller til et sted som ikke gir siden lov til å lese. Skriv adressen der filen ' +
      'ligger, i src.',
    nn:
      '{url} sender vidare i ring, eller til ein stad som ikkje gir sida lov til å lese. Skriv adressa der fila ' +
      'ligg, i src.',
    sv:
      '{url} skickar vidare i en cirkel, eller till en plats som inte låter sidan läsa. Skriv adressen där filen ' +
      'ligger i src.',
    en:
      '{url} leads on in a circle, or to a place that does not let the page read. Write the address where the file ' +
      'is in src.',
  },
  cors: {
    nb:
      'Serveren på {host} svarer, men lar ikke andre nettsteder lese {url}. La den sende ' +
      '«Access-Control-Allow-Origin: {page}» (eller *), eller legg datafilen på samme nettsted som siden.',
    nn:
      'Serveren på {host} svarar, men lèt ikkje andre nettstader lese {url}. La han sende ' +
      '«Access-Control-Allow-Origin: {page}» (eller *), eller legg datafila på same nettstad som sida.',
    sv:
      'Servern på {host} svarar, men låter inte andra webbplatser läsa {url}. Låt den skicka ' +
      '”Access-Control-Allow-Origin: {page}” (eller *), eller lägg datafilen på samma webbplats som sidan.',
    en:
      'The server at {host} answers, but does not let other sites read {url}. Let it send ' +
      '“Access-Control-Allow-Origin: {page}” (or *), or put the data file on the same site as the page.',
  },
  policy: {
    nb: 'Siden har en Content Security Policy som ikke tillater {url}. Legg til connect-src {host} i den.',
    nn: 'Sida har ein Content Security Policy som ikkje tillèt {url}. Legg til connect-src {host} i han.',
    sv: 'Sidan har en Content Security Policy som inte tillåter {url}. Lägg till connect-src {host} i den.',
    en: 'The page has a Content Security Policy that does not allow {url}. Add connect-src {host} to it.',
  },
  'mixed-content': {
    nb: 'Siden er hentet over https, og får derfor ikke hente {url}. Skriv https i adressen.',
    nn: 'Sida er henta over https, og får derfor ikkje hente {url}. Skriv https i adressa.',
    sv: 'Sidan är hämtad över https och får därför inte hämta {url}. Skriv https i adressen.',
    en: 'The page came over https, and may therefore not fetch {url}. Write https in the address.',
  },
  'page-from-disk': {
    nb: 'Siden er åpnet fra disken, og får derfor ikke hente {url}. Åpne den fra en webserver.',
    nn: 'Sida er opna frå disken, og får derfor ikkje hente {url}. Opne henne frå ein webserver.',
    sv: 'Sidan är öppnad från disken och får därför inte hämta {url}. Öppna den från en webbserver.',
    en: 'The page was opened from a disk, and may therefore not fetch {url}. Open it from a web server.',
  },
  unreachable: {
    nb:
      'Vi fikk ikke noe svar fra {host} da vi ba om {url}. Se etter at adressen er rett skrevet, og at serveren er ' +
      'i gang.',
    nn:
      'Vi fekk ikkje noko svar frå {host} då vi bad om {url}. Sjå etter at adressa er rett skriven, og at serveren ' +
      'er i gang.',
    sv:
      'Vi fick inget svar från {host} när vi bad om {url}. Se efter att adressen är rätt skriven och att servern är ' +
      'igång.',
    en:
      'There was no answer from {host} when we asked for {url}. See that the address is written right, and that the ' +
      'server is running.',
  },
  code: {
    nb:
      'Noen av filene til samspill kom ikke ({reason}). Alle må ligge i samme mappe som samspill.js, fra samme ' +
      'versjon, og siden må tillate dem i script-src.',
    nn:
      'Nokre av filene til samspill kom ikkje ({reason}). Alle må ligge i same mappe som samspill.js, frå same ' +
      'versjon, og sida må tillate dei i script-src.',
    sv:
      'Några av filerna till samspill kom inte ({reason}). Alla måste ligga i samma mapp som samspill.js, från ' +
      'samma version, och sidan måste tillåta dem i script-src.',
    en:
      'Some of the files of samspill did not come ({reason}). All must be in the same folder as samspill.js, from ' +
      'the same version, and the page must allow them in script-src.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

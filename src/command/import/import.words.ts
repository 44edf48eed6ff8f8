import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What `samspill import` is for. */
export const ABOUT: Entry = {
  nb:
    'import henter tall fra en fil eller en tabell inn i en datafil: CSV, Excel, JSON-stat, eller tabellnummeret\n' +
    '  hos Statistisk sentralbyrå (samspill import 11657 --into feed.json). Først vises hva som vil skje.\n' +
    '  --indicator er nøkkeltallet som tallene hører til, --select "ContentsCode=AntArbForhold" velger i tabellen.\n' +
    '  --answer "spørsmål=svar" svarer på et spørsmål, --yes tar inn uten å spørre.\n' +
    '  Det du velger, huskes i samspill.config.json. Neste gang holder samspill import --into feed.json.\n' +
    '  Svaret til en jobb: 0 når alt gikk bra, 1 når noe må avgjøres først, 2 når det ikke lot seg gjøre.',
  nn:
    'import hentar tal frå ei fil eller ein tabell inn i ei datafil: CSV, Excel, JSON-stat, eller tabellnummeret\n' +
    '  hos Statistisk sentralbyrå (samspill import 11657 --into feed.json). Først blir det vist kva som vil skje.\n' +
    '  --indicator er nøkkeltalet som tala høyrer til, --select "ContentsCode=AntArbForhold" vel i tabellen.\n' +
    '  --answer "spørsmål=svar" svarar på eit spørsmål, --yes tek inn utan å spørje.\n' +
    '  Det du vel, blir hugsa i samspill.config.json. Neste gong held samspill import --into feed.json.\n' +
    '  Svaret til ein jobb: 0 når alt gjekk bra, 1 når noko må avgjerast først, 2 når det ikkje lét seg gjere.',
  sv:
    'import hämtar siffror från en fil eller en tabell till en datafil: CSV, Excel, JSON-stat, eller adressen till\n' +
    '  en tabell (samspill import https://… --into feed.json). Först visas vad som kommer att hända.\n' +
    '  --indicator är nyckeltalet som siffrorna hör till, --select "ContentsCode=AntArbForhold" väljer i tabellen.\n' +
    '  --answer "fråga=svar" svarar på en fråga, --yes tar in utan att fråga.\n' +
    '  Det du väljer sparas i samspill.config.json. Nästa gång räcker det med samspill import --into feed.json.\n' +
    '  Svaret till ett jobb: 0 när allt gick bra, 1 när något måste avgöras först, 2 när det inte gick att göra.',
  en:
    'import takes figures from a file or a table into a data file: CSV, Excel, JSON-stat, or the number of a table\n' +
    '  of Statistics Norway (samspill import 11657 --into feed.json). It first shows what would happen.\n' +
    '  --indicator is the key figure they belong to, --select "ContentsCode=AntArbForhold" chooses in the table.\n' +
    '  --answer "question=answer" answers a question, --yes takes them in without asking.\n' +
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
  broken: {
    nb: '«{file}» kan ikke leses som datafil. Kjør «samspill check {file}» for å finne feilen.',
    nn: '«{file}» kan ikkje lesast som datafil. Køyr «samspill check {file}» for å finne feilen.',
    sv: '"{file}" kan inte läsas som datafil. Kör "samspill check {file}" för att hitta felet.',
    en: '"{file}" cannot be read as a data file. Run "samspill check {file}" to find the error.',
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
  noIndicator: {
    nb: 'Hvilket nøkkeltall hører tallene til? Kjør på nytt med --indicator og en av disse: {ids}.',
    nn: 'Kva nøkkeltal høyrer tala til? Køyr på nytt med --indicator og ein av desse: {ids}.',
    sv: 'Vilket nyckeltal hör siffrorna till? Kör igen med --indicator och något av dessa: {ids}.',
    en: 'Which key figure do the figures belong to? Run again with --indicator and one of these: {ids}.',
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

import type { Language } from './feed.js';
import type { Problem, ProblemCode } from './problem.js';

type Sentences = Readonly<Record<Language, string>>;

/**
 * One plain sentence for a problem: what is wrong and, where it helps, what to write instead.
 *
 * @returns for instance: Feil i datafilen: «indicators[2].series[0].region» viser til «moss», som ikke finnes under
 *   «regions».
 */
export function describeProblem(problem: Problem, language: Language): string {
  const start = STARTS[problem.severity][language];
  const sentences = VARIANTS.get(variantOf(problem)) ?? SENTENCES[problem.code];
  const body = sentences[language].replace(/\{(\w+)\}/g, (_, name: string) => valueOf(problem, name, language));
  return `${start}${body}`;
}

/** Which sentence of a code fits, where what was found decides what to write instead, or what is shown instead. */
function variantOf({ code, path, values }: Problem): string {
  if (code === 'syntax') return `syntax ${values['hint'] ?? ''}`;
  if (code === 'target-figure') return `target-figure ${values['operator'] ?? ''}`;
  if (code === 'unknown-property' && values['suggestion']) return 'unknown-property suggestion';
  if (code === 'vocabulary') return vocabularyVariant(path, values);
  if (code === 'url' && /^[^\s@:/]+@[^\s@:/]+$/.test(String(values['value'] ?? ''))) return 'url mail';
  if (code === 'type' && values['expected'] === 'number 1–5' && values['found'] === 'number') return 'type range';
  if (code === 'period-frequency')
    return values['first'] ? 'period-frequency both' : `period-frequency ${values['frequency'] ?? ''}`;
  return code;
}

/** What readers see instead of an unknown word is told in words of its own where it would mislead them most. */
function vocabularyVariant(path: string, { read }: Problem['values']): string {
  const [, property] = /^focusAreas\[\d+\]\.(kind|status)$/.exec(path) ?? [];
  if (property !== undefined) return `vocabulary area ${property}`;
  if (/\.observations\[\d+\]\.status$/.test(path)) return 'vocabulary figure';
  return read === '' ? 'vocabulary unread' : 'vocabulary';
}

function valueOf(problem: Problem, name: string, language: Language): string {
  if (name === 'path') return problem.path;
  const value = String(problem.values[name] ?? '');
  if (name !== 'expected' && name !== 'found') return value;
  return TYPES.get(value)?.[language] ?? value;
}

const STARTS: Readonly<Record<Problem['severity'], Sentences>> = {
  error: { nb: 'Feil i datafilen: ', nn: 'Feil i datafila: ', sv: 'Fel i datafilen: ', en: 'Error in the data file: ' },
  warning: {
    nb: 'Merk i datafilen: ',
    nn: 'Merk i datafila: ',
    sv: 'Observera i datafilen: ',
    en: 'Note on the data file: ',
  },
};

const TYPES: ReadonlyMap<string, Sentences> = new Map([
  ['text', { nb: 'tekst', nn: 'tekst', sv: 'text', en: 'text' }],
  ['number', { nb: 'et tall', nn: 'eit tal', sv: 'ett tal', en: 'a number' }],
  [
    'number 1–5',
    { nb: 'et tall fra 1 til 5', nn: 'eit tal frå 1 til 5', sv: 'ett tal från 1 till 5', en: 'a number from 1 to 5' },
  ],
  ['boolean', { nb: 'true eller false', nn: 'true eller false', sv: 'true eller false', en: 'true or false' }],
  ['list', { nb: 'en liste [ ]', nn: 'ei liste [ ]', sv: 'en lista [ ]', en: 'a list [ ]' }],
  ['object', { nb: 'et objekt { }', nn: 'eit objekt { }', sv: 'ett objekt { }', en: 'an object { }' }],
  ['nothing', { nb: 'ingenting', nn: 'ingenting', sv: 'ingenting', en: 'nothing' }],
]);

const SENTENCES: Readonly<Record<ProblemCode, Sentences>> = {
  bytes: {
    nb: 'filen er på {bytes} byte. Grensen er {limit}. Del den opp eller ta bort det som ikke vises.',
    nn: 'fila er på {bytes} byte. Grensa er {limit}. Del henne opp eller ta bort det som ikkje blir vist.',
    sv: 'filen är på {bytes} byte. Gränsen är {limit}. Dela upp den eller ta bort det som inte visas.',
    en: 'the file is {bytes} bytes. The limit is {limit}. Split it or remove what is not shown.',
  },
  'bytes-many': {
    nb: 'filen er på {bytes} byte. Over {limit} blir siden treg på mobil.',
    nn: 'fila er på {bytes} byte. Over {limit} blir sida treg på mobil.',
    sv: 'filen är på {bytes} byte. Över {limit} blir sidan långsam i mobilen.',
    en: 'the file is {bytes} bytes. Above {limit} the page becomes slow on phones.',
  },
  encoding: {
    nb: 'filen er ikke lagret som UTF-8. Lagre den på nytt med tegnkodingen UTF-8.',
    nn: 'fila er ikkje lagra som UTF-8. Lagre henne på nytt med teiknkodinga UTF-8.',
    sv: 'filen är inte sparad som UTF-8. Spara den på nytt med teckenkodningen UTF-8.',
    en: 'the file is not saved as UTF-8. Save it again with the encoding UTF-8.',
  },
  depth: {
    nb: 'filen har mer enn {limit} nivåer inni hverandre.',
    nn: 'fila har meir enn {limit} nivå inni kvarandre.',
    sv: 'filen har mer än {limit} nivåer inuti varandra.',
    en: 'the file has more than {limit} levels inside each other.',
  },
  count: {
    nb: '«{path}» har {count} elementer. Bare de første {limit} blir lest.',
    nn: '«{path}» har {count} element. Berre dei første {limit} blir lesne.',
    sv: '"{path}" har {count} element. Bara de första {limit} läses.',
    en: '"{path}" has {count} items. Only the first {limit} are read.',
  },
  length: {
    nb: '«{path}» er på {length} tegn og blir kortet ned. Grensen er {limit}.',
    nn: '«{path}» er på {length} teikn og blir korta ned. Grensa er {limit}.',
    sv: '"{path}" är på {length} tecken och kortas av. Gränsen är {limit}.',
    en: '"{path}" is {length} characters and is cut short. The limit is {limit}.',
  },
  syntax: {
    nb: 'filen er ikke gyldig JSON. Se linje {line}, tegn {column}: {excerpt}',
    nn: 'fila er ikkje gyldig JSON. Sjå linje {line}, teikn {column}: {excerpt}',
    sv: 'filen är inte giltig JSON. Se rad {line}, tecken {column}: {excerpt}',
    en: 'the file is not valid JSON. See line {line}, character {column}: {excerpt}',
  },
  root: {
    nb: 'filen må inneholde ett objekt { } med innhold som «feedVersion», «regions» og «indicators».',
    nn: 'fila må innehalde eitt objekt { } med innhald som «feedVersion», «regions» og «indicators».',
    sv: 'filen måste innehålla ett objekt { } med innehåll som "feedVersion", "regions" och "indicators".',
    en: 'the file must hold one object { } with content such as "feedVersion", "regions" and "indicators".',
  },
  'version-missing': {
    nb: '«feedVersion» mangler. Skriv "feedVersion": "{expected}".',
    nn: '«feedVersion» manglar. Skriv "feedVersion": "{expected}".',
    sv: '"feedVersion" saknas. Skriv "feedVersion": "{expected}".',
    en: '"feedVersion" is missing. Write "feedVersion": "{expected}".',
  },
  'version-unreadable': {
    nb: '«feedVersion» er «{value}». Skriv «{expected}».',
    nn: '«feedVersion» er «{value}». Skriv «{expected}».',
    sv: '"feedVersion" är "{value}". Skriv "{expected}".',
    en: '"feedVersion" is "{value}". Write "{expected}".',
  },
  'version-newer-major': {
    nb: 'filen er laget for versjon {value}, og komponenten leser {expected}. Oppdater komponenten.',
    nn: 'fila er laga for versjon {value}, og komponenten les {expected}. Oppdater komponenten.',
    sv: 'filen är gjord för version {value}, och komponenten läser {expected}. Uppdatera komponenten.',
    en: 'the file is made for version {value}, and the component reads {expected}. Update the component.',
  },
  'version-newer-minor': {
    nb: 'filen er laget for versjon {value}. Noe av det nyeste blir kanskje ikke vist før komponenten er oppdatert.',
    nn: 'fila er laga for versjon {value}. Noko av det nyaste blir kanskje ikkje vist før komponenten er oppdatert.',
    sv: 'filen är gjord för version {value}. En del av det nyaste visas kanske inte förrän komponenten är uppdaterad.',
    en:
      'the file is made for version {value}. Some of the newest content may not be shown until the component is ' +
      'updated.',
  },
  required: {
    nb: '«{path}» mangler.',
    nn: '«{path}» manglar.',
    sv: '"{path}" saknas.',
    en: '"{path}" is missing.',
  },
  type: {
    nb: '«{path}» skal være {expected}, men er {found}.',
    nn: '«{path}» skal vere {expected}, men er {found}.',
    sv: '"{path}" ska vara {expected}, men är {found}.',
    en: '"{path}" should be {expected} but is {found}.',
  },
  vocabulary: {
    nb: '«{path}» er «{value}», som ikke er kjent, og blir derfor lest som «{read}». Disse kan brukes: {allowed}.',
    nn: '«{path}» er «{value}», som ikkje er kjent, og blir derfor lese som «{read}». Desse kan brukast: {allowed}.',
    sv: '"{path}" är "{value}", som inte är känt, och läses därför som "{read}". Dessa kan användas: {allowed}.',
    en: '"{path}" is "{value}", which is not known and is therefore read as "{read}". These can be used: {allowed}.',
  },
  reference: {
    nb: '«{path}» viser til «{value}», som ikke finnes under «{collection}».',
    nn: '«{path}» viser til «{value}», som ikkje finst under «{collection}».',
    sv: '"{path}" hänvisar till "{value}", som inte finns under "{collection}".',
    en: '"{path}" refers to "{value}", which is not in "{collection}".',
  },
  'reference-self': {
    nb: '«{path}» viser til seg selv («{value}»).',
    nn: '«{path}» viser til seg sjølv («{value}»).',
    sv: '"{path}" hänvisar till sig själv ("{value}").',
    en: '"{path}" refers to itself ("{value}").',
  },
  'duplicate-id': {
    nb: '«{path}» er «{value}», som er brukt før. Bare den første blir vist.',
    nn: '«{path}» er «{value}», som er brukt før. Berre den første blir vist.',
    sv: '"{path}" är "{value}", som redan är använt. Bara den första visas.',
    en: '"{path}" is "{value}", which is used before. Only the first is shown.',
  },
  'duplicate-period': {
    nb: '«{path}» er «{value}», som står i serien fra før. Bare den første blir vist.',
    nn: '«{path}» er «{value}», som står i serien frå før. Berre den første blir vist.',
    sv: '"{path}" är "{value}", som redan finns i serien. Bara den första visas.',
    en: '"{path}" is "{value}", which the series has already. Only the first is shown.',
  },
  period: {
    nb: '«{path}» er «{value}». Skriv for eksempel 2023, 2023-Q4, 2023-04 eller 2023-W14.',
    nn: '«{path}» er «{value}». Skriv til dømes 2023, 2023-Q4, 2023-04 eller 2023-W14.',
    sv: '"{path}" är "{value}". Skriv till exempel 2023, 2023-Q4, 2023-04 eller 2023-W14.',
    en: '"{path}" is "{value}". Write for instance 2023, 2023-Q4, 2023-04 or 2023-W14.',
  },
  'period-number': {
    nb: '«{path}» er tallet {value}. Sett anførselstegn rundt: "{value}".',
    nn: '«{path}» er talet {value}. Set hermeteikn rundt: "{value}".',
    sv: '"{path}" är talet {value}. Sätt citattecken runt: "{value}".',
    en: '"{path}" is the number {value}. Put quotation marks around it: "{value}".',
  },
  'period-frequency': {
    nb: '«{path}» har perioden «{value}», men «frequency» er «{frequency}». Bruk samme slags periode i hele serien.',
    nn: '«{path}» har perioden «{value}», men «frequency» er «{frequency}». Bruk same slags periode i heile serien.',
    sv: '"{path}" har perioden "{value}", men "frequency" är "{frequency}". Använd samma slags period i hela serien.',
    en:
      '"{path}" has the period "{value}", but "frequency" is "{frequency}". Use the same kind of period in the ' +
      'whole series.',
  },
  date: {
    nb: '«{path}» er «{value}». Skriv datoen som 2024-02-23.',
    nn: '«{path}» er «{value}». Skriv datoen som 2024-02-23.',
    sv: '"{path}" är "{value}". Skriv datumet som 2024-02-23.',
    en: '"{path}" is "{value}". Write the date as 2024-02-23.',
  },
  'date-spreadsheet': {
    nb: '«{path}» er tallet {value}, som ser ut som en dato fra Excel. Skriv datoen eller perioden som tekst.',
    nn: '«{path}» er talet {value}, som ser ut som ein dato frå Excel. Skriv datoen eller perioden som tekst.',
    sv: '"{path}" är talet {value}, som ser ut som ett datum från Excel. Skriv datumet eller perioden som text.',
    en: '"{path}" is the number {value}, which looks like a date from Excel. Write the date or period as text.',
  },
  url: {
    nb: '«{path}» er «{value}». Skriv en hel adresse som begynner med https://.',
    nn: '«{path}» er «{value}». Skriv ei heil adresse som byrjar med https://.',
    sv: '"{path}" är "{value}". Skriv en hel adress som börjar med https://.',
    en: '"{path}" is "{value}". Write a whole address that begins with https://.',
  },
  color: {
    nb: '«{path}» er «{value}». Bruk en av fargene {allowed}, eller en kode som #1c6e4a.',
    nn: '«{path}» er «{value}». Bruk ein av fargane {allowed}, eller ein kode som #1c6e4a.',
    sv: '"{path}" är "{value}". Använd en av färgerna {allowed}, eller en kod som #1c6e4a.',
    en: '"{path}" is "{value}". Use one of the colours {allowed}, or a code such as #1c6e4a.',
  },
  'number-text': {
    nb:
      '«{path}» er teksten «{value}». Den er lest som et tall, men skriv tallet uten anførselstegn og med punktum ' +
      'som desimaltegn.',
    nn:
      '«{path}» er teksten «{value}». Han er lesen som eit tal, men skriv talet utan hermeteikn og med punktum ' +
      'som desimalteikn.',
    sv:
      '"{path}" är texten "{value}". Den har lästs som ett tal, men skriv talet utan citattecken och med punkt ' +
      'som decimaltecken.',
    en:
      '"{path}" is the text "{value}". It was read as a number, but write the number without quotation marks and ' +
      'with a decimal point.',
  },
  'number-sign': {
    nb:
      '«{path}» er «{value}» og er lest som «{status}». Skriv null uten anførselstegn, og sett «status». Betyr ' +
      'tegnet null, skriv 0.',
    nn:
      '«{path}» er «{value}» og er lese som «{status}». Skriv null utan hermeteikn, og set «status». Tyder ' +
      'teiknet null, skriv 0.',
    sv:
      '"{path}" är "{value}" och har lästs som "{status}". Skriv null utan citattecken, och ange "status". Om ' +
      'tecknet betyder noll, skriv 0.',
    en:
      '"{path}" is "{value}" and was read as "{status}". Write null without quotation marks, and set "status". If ' +
      'the sign means zero, write 0.',
  },
  'number-unreadable': {
    nb: '«{path}» er «{value}», som ikke kan leses som et tall.',
    nn: '«{path}» er «{value}», som ikkje kan lesast som eit tal.',
    sv: '"{path}" är "{value}", som inte kan läsas som ett tal.',
    en: '"{path}" is "{value}", which cannot be read as a number.',
  },
  'status-value': {
    nb: '«{path}» har et tall, men «status» er «{status}». Tallet blir ikke vist. Skriv null, eller rett «status».',
    nn: '«{path}» har eit tal, men «status» er «{status}». Talet blir ikkje vist. Skriv null, eller rett «status».',
    sv: '"{path}" har ett tal, men "status" är "{status}". Talet visas inte. Skriv null, eller rätta "status".',
    en: '"{path}" has a number, but "status" is "{status}". The number is not shown. Write null, or correct "status".',
  },
  'percent-fraction': {
    nb: '«{path}» har tall mellom −1 og 1. Prosent skrives som 2.6, ikke 0.026.',
    nn: '«{path}» har tal mellom −1 og 1. Prosent skriv vi som 2.6, ikkje 0.026.',
    sv: '"{path}" har tal mellan −1 och 1. Procent skrivs som 2.6, inte 0.026.',
    en: '"{path}" has figures between −1 and 1. Percentages are written as 2.6, not 0.026.',
  },
  'duplicate-property': {
    nb:
      '«{path}» står to ganger i samme objekt (linje {line}). Bare den siste blir lest, og det i den første går ' +
      'tapt. Slå dem sammen.',
    nn:
      '«{path}» står to gonger i same objekt (linje {line}). Berre den siste blir lesen, og det i den første går ' +
      'tapt. Slå dei saman.',
    sv:
      '"{path}" står två gånger i samma objekt (rad {line}). Bara den sista läses, och det i den första går ' +
      'förlorat. Slå ihop dem.',
    en:
      '"{path}" stands twice in the same object (line {line}). Only the last one is read, and what is in the ' +
      'first is lost. Merge them.',
  },
  'outlier-end': {
    nb: '«{path}» er {value}, mens perioden ved siden av er {next}. Sjekk tallet hos kilden.',
    nn: '«{path}» er {value}, medan perioden ved sida av er {next}. Sjekk talet hos kjelda.',
    sv: '"{path}" är {value}, medan perioden bredvid är {next}. Kontrollera siffran hos källan.',
    en: '"{path}" is {value}, while the period next to it is {next}. Check the figure at the source.',
  },
  'period-future': {
    nb:
      '«{path}» er tall for en tid etter {today}. Sjekk årstallet, eller skriv statusen «forecast» eller ' +
      '«estimated».',
    nn: '«{path}» er tal for ei tid etter {today}. Sjekk årstalet, eller skriv statusen «forecast» eller «estimated».',
    sv:
      '"{path}" är siffror för en tid efter {today}. Kontrollera årtalet, eller skriv statusen "forecast" eller ' +
      '"estimated".',
    en: '"{path}" is a figure for a time after {today}. Check the year, or write the status "forecast" or "estimated".',
  },
  'updated-future': {
    nb: '«{path}» er {value}, en dag som ikke har vært ennå.',
    nn: '«{path}» er {value}, ein dag som ikkje har vore enno.',
    sv: '"{path}" är {value}, en dag som inte har varit ännu.',
    en: '"{path}" is {value}, a day that has not come yet.',
  },
  'member-twice': {
    nb: '«{path}» nevner «{value}» to ganger. Er det ene et annet område? Så lenge det står slik, vises ingen sum.',
    nn:
      '«{path}» nemner «{value}» to gonger. Er det eine eit anna område? Så lenge det står slik, blir ingen sum ' +
      'vist.',
    sv: '"{path}" nämner "{value}" två gånger. Är det ena ett annat område? Så länge det står så visas ingen summa.',
    en: '"{path}" names "{value}" twice. Is one of them another area? As long as it stands like this no sum is shown.',
  },
  'sum-missing': {
    nb: '«{path}»: Summen av «{indicator}» vises ikke, for det mangler tall for {members}.',
    nn: '«{path}»: Summen av «{indicator}» blir ikkje vist, for det manglar tal for {members}.',
    sv: '"{path}": Summan av "{indicator}" visas inte, eftersom siffror saknas för {members}.',
    en: '"{path}": The sum of "{indicator}" is not shown, since figures are missing for {members}.',
  },
  'sum-short': {
    nb: '«{path}»: Summen av «{indicator}» begynner først i {period}, for {members} har ingen tall før det.',
    nn: '«{path}»: Summen av «{indicator}» byrjar først i {period}, for {members} har ingen tal før det.',
    sv: '"{path}": Summan av "{indicator}" börjar först {period}, eftersom {members} inte har siffror före det.',
    en: '"{path}": The sum of "{indicator}" begins only in {period}, since {members} has no figures before that.',
  },
  'target-alone': {
    nb:
      '«{path}» hører til verken et nøkkeltall («indicator»), et prosjekt («project») eller et fokusområde ' +
      '(«focusAreas»), og vises derfor ikke.',
    nn:
      '«{path}» høyrer til verken eit nøkkeltal («indicator»), eit prosjekt («project») eller eit fokusområde ' +
      '(«focusAreas»), og blir derfor ikkje vist.',
    sv:
      '"{path}" hör varken till ett nyckeltal ("indicator"), ett projekt ("project") eller ett fokusområde ' +
      '("focusAreas") och visas därför inte.',
    en:
      '"{path}" belongs to neither a key figure ("indicator"), a project ("project") nor a focus area ' +
      '("focusAreas"), and is therefore not shown.',
  },
  'id-form': {
    nb:
      '«{path}» er «{value}». Bruk bare bokstavene a–z, tall, bindestrek, punktum og understrek, uten mellomrom: ' +
      'Ellers kan id-en ikke brukes på nettsiden.',
    nn:
      '«{path}» er «{value}». Bruk berre bokstavane a–z, tal, bindestrek, punktum og understrek, utan mellomrom: ' +
      'Elles kan id-en ikkje brukast på nettsida.',
    sv:
      '"{path}" är "{value}". Använd bara bokstäverna a–z, siffror, bindestreck, punkt och understreck, utan ' +
      'mellanslag: Annars kan id:t inte användas på webbsidan.',
    en:
      '"{path}" is "{value}". Use only the letters a–z, digits, hyphens, full stops and underscores, without ' +
      'spaces: otherwise the id cannot be used on the page.',
  },
  outlier: {
    nb: '«{path}» er {value}, mens periodene rundt er {before} og {after}. Sjekk tallet hos kilden.',
    nn: '«{path}» er {value}, medan periodane rundt er {before} og {after}. Sjekk talet hos kjelda.',
    sv: '"{path}" är {value}, medan perioderna runt om är {before} och {after}. Kontrollera siffran hos källan.',
    en: '"{path}" is {value}, while the periods around it are {before} and {after}. Check the figure at the source.',
  },
  'target-figure': {
    nb: '«{path}» mangler måltallet «value».',
    nn: '«{path}» manglar måltalet «value».',
    sv: '"{path}" saknar målvärdet "value".',
    en: '"{path}" has no target figure "value".',
  },
  'target-swapped': {
    nb: '«{path}» har «min» {min} og «max» {max}. De er byttet om.',
    nn: '«{path}» har «min» {min} og «max» {max}. Dei er bytte om.',
    sv: '"{path}" har "min" {min} och "max" {max}. De har bytt plats.',
    en: '"{path}" has "min" {min} and "max" {max}. They have changed places.',
  },
  'budget-sum': {
    nb: '«{path}» blir {sum} til sammen, mer enn hele budsjettet på {amount}.',
    nn: '«{path}» blir {sum} til saman, meir enn heile budsjettet på {amount}.',
    sv: '"{path}" blir {sum} tillsammans, mer än hela budgeten på {amount}.',
    en: '"{path}" adds up to {sum}, more than the whole budget of {amount}.',
  },
  'link-end': {
    nb: '«{path}» kan binde sammen to aktører, to faktorer, eller en aktør og et prosjekt.',
    nn: '«{path}» kan binde saman to aktørar, to faktorar, eller ein aktør og eit prosjekt.',
    sv: '"{path}" kan binda samman två aktörer, två faktorer, eller en aktör och ett projekt.',
    en: '"{path}" can join two actors, two factors, or an actor and a project.',
  },
  'unknown-property': {
    nb: '«{path}» er ikke en egenskap vi kjenner, og blir ikke brukt.',
    nn: '«{path}» er ikkje ein eigenskap vi kjenner, og blir ikkje brukt.',
    sv: '"{path}" är inte en egenskap som vi känner till, och den används inte.',
    en: '"{path}" is not a property that we know, and it is not used.',
  },
  'value-missing': {
    nb: '«{path}» mangler. Skriv tallet, eller skriv null og sett «status» når tallet ikke finnes.',
    nn: '«{path}» manglar. Skriv talet, eller skriv null og set «status» når talet ikkje finst.',
    sv: '"{path}" saknas. Skriv talet, eller skriv null och ange "status" när talet inte finns.',
    en: '"{path}" is missing. Write the figure, or write null and set "status" when there is none.',
  },
  'region-code': {
    nb: '«{path}» er {value}. Skriv koden med alle sifrene og med anførselstegn rundt, for eksempel "{example}".',
    nn: '«{path}» er {value}. Skriv koden med alle siffera og med hermeteikn rundt, til dømes "{example}".',
    sv: '"{path}" är {value}. Skriv koden med alla siffror och med citattecken runt, till exempel "{example}".',
    en:
      '"{path}" is {value}. Write the code with all its digits and with quotation marks around it, for instance ' +
      '"{example}".',
  },
  'personal-data': {
    nb: '«{path}» ser ut som opplysninger om en person. Filen skal bare ha organisasjoner og roller.',
    nn: '«{path}» ser ut som opplysningar om ein person. Fila skal berre ha organisasjonar og roller.',
    sv: '"{path}" ser ut som uppgifter om en person. Filen ska bara ha organisationer och roller.',
    en: '"{path}" looks like information about a person. The file should hold only organisations and roles.',
  },
  'published-early': {
    nb: '«{path}» er {value}, men det nyeste tallet gjelder {period}. Skriv datoen da det nyeste tallet ble publisert.',
    nn: '«{path}» er {value}, men det nyaste talet gjeld {period}. Skriv datoen då det nyaste talet vart publisert.',
    sv:
      '"{path}" är {value}, men den nyaste siffran gäller {period}. Skriv datumet då den nyaste siffran ' +
      'publicerades.',
    en:
      '"{path}" is {value}, but the newest figure is for {period}. Write the date on which the newest figure was ' +
      'published.',
  },
};

/** Sentences that fit what was found better than the general one of the code. */
const VARIANTS: ReadonlyMap<string, Sentences> = new Map([
  [
    'syntax empty',
    {
      nb: 'filen er tom.',
      nn: 'fila er tom.',
      sv: 'filen är tom.',
      en: 'the file is empty.',
    },
  ],
  [
    'syntax html',
    {
      nb: 'adressen gir en nettside, ikke en datafil. Bruk adressen til selve JSON-filen.',
      nn: 'adressa gir ei nettside, ikkje ei datafil. Bruk adressa til sjølve JSON-fila.',
      sv: 'adressen ger en webbsida, inte en datafil. Använd adressen till själva JSON-filen.',
      en: 'the address gives a web page, not a data file. Use the address of the JSON file itself.',
    },
  ],
  [
    'syntax extra-comma',
    {
      nb: 'det er et komma for mye i linje {line}, tegn {column}. Ta bort kommaet. Her: {excerpt}',
      nn: 'det er eit komma for mykje i linje {line}, teikn {column}. Ta bort kommaet. Her: {excerpt}',
      sv: 'det finns ett komma för mycket på rad {line}, tecken {column}. Ta bort kommat. Här: {excerpt}',
      en: 'there is a comma too many in line {line}, character {column}. Remove the comma. Here: {excerpt}',
    },
  ],
  [
    'syntax missing-comma',
    {
      nb: 'det mangler et komma foran linje {line}, tegn {column}. Her: {excerpt}',
      nn: 'det manglar eit komma framfor linje {line}, teikn {column}. Her: {excerpt}',
      sv: 'det saknas ett komma före rad {line}, tecken {column}. Här: {excerpt}',
      en: 'a comma is missing before line {line}, character {column}. Here: {excerpt}',
    },
  ],
  [
    'syntax quotes',
    {
      nb: 'anførselstegnene i linje {line}, tegn {column} er ikke rette. Bruk rette anførselstegn ("). Her: {excerpt}',
      nn: 'hermeteikna i linje {line}, teikn {column} er ikkje rette. Bruk rette hermeteikn ("). Her: {excerpt}',
      sv: 'citattecknen på rad {line}, tecken {column} är inte raka. Använd raka citattecken ("). Här: {excerpt}',
      en:
        'the quotation marks in line {line}, character {column} are not straight ones. Use straight quotation ' +
        'marks ("). Here: {excerpt}',
    },
  ],
  [
    'syntax open-quote',
    {
      nb:
        'det mangler et anførselstegn (") på slutten av teksten som begynner i linje {line}, tegn {column}. Her: ' +
        '{excerpt}',
      nn:
        'det manglar eit hermeteikn (") på slutten av teksten som byrjar i linje {line}, teikn {column}. Her: ' +
        '{excerpt}',
      sv: 'det saknas ett citattecken (") i slutet av texten som börjar på rad {line}, tecken {column}. Här: {excerpt}',
      en:
        'a quotation mark (") is missing at the end of the text that begins in line {line}, character {column}. ' +
        'Here: {excerpt}',
    },
  ],
  [
    'syntax number',
    {
      nb:
        'tallet i linje {line}, tegn {column} kan ikke leses. Skriv tall uten mellomrom og med punktum, som 35010 ' +
        'eller 2.6. Her: {excerpt}',
      nn:
        'talet i linje {line}, teikn {column} kan ikkje lesast. Skriv tal utan mellomrom og med punktum, som ' +
        '35010 eller 2.6. Her: {excerpt}',
      sv:
        'talet på rad {line}, tecken {column} kan inte läsas. Skriv tal utan mellanslag och med punkt, som 35010 ' +
        'eller 2.6. Här: {excerpt}',
      en:
        'the number in line {line}, character {column} cannot be read. Write numbers without spaces and with a ' +
        'decimal point, such as 35010 or 2.6. Here: {excerpt}',
    },
  ],
  [
    'syntax cut-off',
    {
      nb: 'filen slutter for tidlig, i linje {line}. Det mangler minst én } eller ] på slutten.',
      nn: 'fila sluttar for tidleg, i linje {line}. Det manglar minst éin } eller ] på slutten.',
      sv: 'filen slutar för tidigt, på rad {line}. Det saknas minst en } eller ] i slutet.',
      en: 'the file ends too early, in line {line}. At least one } or ] is missing at the end.',
    },
  ],
  [
    'vocabulary area kind',
    {
      nb:
        '«{path}» er «{value}», som ikke er kjent. Derfor vises området som et annet område enn sektor og ' +
        'støtteområde. Disse kan brukes: {allowed}.',
      nn:
        '«{path}» er «{value}», som ikkje er kjent. Derfor blir området vist som eit anna område enn sektor og ' +
        'støtteområde. Desse kan brukast: {allowed}.',
      sv:
        '"{path}" är "{value}", som inte är känt. Därför visas området som ett annat område än sektor och ' +
        'stödområde. Dessa kan användas: {allowed}.',
      en:
        '"{path}" is "{value}", which is not known. The area is therefore shown as neither a sector nor a support ' +
        'area. These can be used: {allowed}.',
    },
  ],
  [
    'vocabulary area status',
    {
      nb: '«{path}» er «{value}», som ikke er kjent. Derfor vises området som vedtatt. Disse kan brukes: {allowed}.',
      nn:
        '«{path}» er «{value}», som ikkje er kjent. Derfor blir området vist som vedteke. Desse kan brukast: ' +
        '{allowed}.',
      sv: '"{path}" är "{value}", som inte är känt. Därför visas området som beslutat. Dessa kan användas: {allowed}.',
      en:
        '"{path}" is "{value}", which is not known. The area is therefore shown as decided. These can be used: ' +
        '{allowed}.',
    },
  ],
  [
    'vocabulary figure',
    {
      nb:
        '«{path}» er «{value}», som ikke er kjent. Derfor vises tallet uten denne statusen. Disse kan brukes: ' +
        '{allowed}.',
      nn:
        '«{path}» er «{value}», som ikkje er kjent. Derfor blir talet vist utan denne statusen. Desse kan ' +
        'brukast: {allowed}.',
      sv:
        '"{path}" är "{value}", som inte är känt. Därför visas siffran utan denna status. Dessa kan användas: ' +
        '{allowed}.',
      en:
        '"{path}" is "{value}", which is not known. The figure is therefore shown without this status. These can ' +
        'be used: {allowed}.',
    },
  ],
  [
    'vocabulary unread',
    {
      nb: '«{path}» er «{value}», som ikke er kjent, og blir derfor ikke brukt. Disse kan brukes: {allowed}.',
      nn: '«{path}» er «{value}», som ikkje er kjent, og blir derfor ikkje brukt. Desse kan brukast: {allowed}.',
      sv: '"{path}" är "{value}", som inte är känt och därför inte används. Dessa kan användas: {allowed}.',
      en: '"{path}" is "{value}", which is not known and is therefore not used. These can be used: {allowed}.',
    },
  ],
  [
    'target-figure between',
    {
      nb: '«{path}» mangler måltall. Skriv både «min» og «max».',
      nn: '«{path}» manglar måltal. Skriv både «min» og «max».',
      sv: '"{path}" saknar målvärde. Skriv både "min" och "max".',
      en: '"{path}" has no target figures. Write both "min" and "max".',
    },
  ],
  [
    'url mail',
    {
      nb: '«{path}» er «{value}». Skriv e-postadressen slik: mailto:{value}.',
      nn: '«{path}» er «{value}». Skriv e-postadressa slik: mailto:{value}.',
      sv: '"{path}" är "{value}". Skriv e-postadressen så här: mailto:{value}.',
      en: '"{path}" is "{value}". Write the e-mail address like this: mailto:{value}.',
    },
  ],
  [
    'type range',
    {
      nb: '«{path}» skal være {expected}. Ta den bort når dere ikke vet.',
      nn: '«{path}» skal vere {expected}. Ta den bort når de ikkje veit.',
      sv: '"{path}" ska vara {expected}. Ta bort den när ni inte vet.',
      en: '"{path}" should be {expected}. Remove it when you do not know.',
    },
  ],
  [
    'period-frequency year',
    {
      nb:
        '«{path}» har perioden «{value}», som er en annen slags periode enn den første i serien. Bruk samme slags ' +
        'periode i hele serien.',
      nn:
        '«{path}» har perioden «{value}», som er ein annan slags periode enn den første i serien. Bruk same slags ' +
        'periode i heile serien.',
      sv:
        '"{path}" har perioden "{value}", som är en annan slags period än den första i serien. Använd samma slags ' +
        'period i hela serien.',
      en:
        '"{path}" has the period "{value}", which is another kind of period than the first of the series. Use the ' +
        'same kind in the whole series.',
    },
  ],
  [
    'period-frequency both',
    {
      nb: '«{path}» har både «{first}» og «{value}». Bruk samme slags periode i hele serien.',
      nn: '«{path}» har både «{first}» og «{value}». Bruk same slags periode i heile serien.',
      sv: '"{path}" har både "{first}" och "{value}". Använd samma slags period i hela serien.',
      en: '"{path}" has both "{first}" and "{value}". Use the same kind of period in the whole series.',
    },
  ],
  [
    'unknown-property suggestion',
    {
      nb: '«{path}» er ikke en egenskap vi kjenner, og blir ikke brukt. Mente du «{suggestion}»?',
      nn: '«{path}» er ikkje ein eigenskap vi kjenner, og blir ikkje brukt. Meinte du «{suggestion}»?',
      sv: '"{path}" är inte en egenskap som vi känner till, och den används inte. Menade du "{suggestion}"?',
      en: '"{path}" is not a property that we know, and it is not used. Did you mean "{suggestion}"?',
    },
  ],
]);

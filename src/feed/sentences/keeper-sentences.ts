import type { KeeperCode } from '../problem.js';
import type { Sentences } from './describe.js';
import { PUT_IN_QUOTATION_MARKS } from './value-sentences.js';

/** What is told only to the keeper of a feed who checks it. */
export const KEEPER_SENTENCES: Readonly<Record<KeeperCode, Sentences>> = {
  'bytes-many': {
    nb: 'filen er på {bytes}. Over {limit} blir siden treg på mobil.',
    nn: 'fila er på {bytes}. Over {limit} blir sida treg på mobil.',
    sv: 'filen är på {bytes}. Över {limit} blir sidan långsam i mobilen.',
    en: 'the file is {bytes}. Above {limit} the page becomes slow on phones.',
  },
  'unknown-property': {
    nb: '«{path}» er ikke en egenskap vi kjenner, og blir ikke brukt.',
    nn: '«{path}» er ikkje ein eigenskap vi kjenner, og blir ikkje brukt.',
    sv: '"{path}" är inte en egenskap som vi känner till, och den används inte.',
    en: '"{path}" is not a property that we know, and it is not used.',
  },
  empty: {
    nb: '«{path}» er tom. Skriv noe der, eller ta den bort.',
    nn: '«{path}» er tom. Skriv noko der, eller ta den bort.',
    sv: '"{path}" är tom. Skriv något där, eller ta bort den.',
    en: '"{path}" is empty. Write something there, or remove it.',
  },
  null: {
    nb: '«{path}» er null. Ta den bort når dere ikke har noe å skrive der.',
    nn: '«{path}» er null. Ta den bort når de ikkje har noko å skrive der.',
    sv: '"{path}" är null. Ta bort den när ni inte har något att skriva där.',
    en: '"{path}" is null. Remove it when you have nothing to write there.',
  },
  'text-number': PUT_IN_QUOTATION_MARKS,
  pattern: {
    nb: '«{path}» er «{value}». Slik kan det skrives: {examples}.',
    nn: '«{path}» er «{value}». Slik kan det skrivast: {examples}.',
    sv: '"{path}" är "{value}". Så här kan det skrivas: {examples}.',
    en: '"{path}" is "{value}". It can be written like this: {examples}.',
  },
  'hidden-characters': {
    nb:
      '«{path}» har mellomrom eller usynlige tegn i adressen. Lenken blir laget uten dem. Ta dem bort i ' +
      'filen også.',
    nn: '«{path}» har mellomrom eller usynlege teikn i adressa. Lenkja blir laga utan dei. Ta dei bort i ' + 'fila òg.',
    sv:
      '"{path}" har mellanslag eller osynliga tecken i adressen. Länken görs utan dem. Ta bort dem i filen ' + 'också.',
    en:
      '"{path}" has spaces or invisible characters in the address. The link is made without them. Remove ' +
      'them in the file, too.',
  },
  'length-kept': {
    nb: '«{path}» er på {length} tegn. Den bør ha høyst {limit}.',
    nn: '«{path}» er på {length} teikn. Den bør ha høgst {limit}.',
    sv: '"{path}" är på {length} tecken. Den bör ha högst {limit}.',
    en: '"{path}" is {length} characters. It should have at most {limit}.',
  },
  'list-twice': {
    nb: '«{path}» nevner «{value}» to ganger. Ta bort den ene.',
    nn: '«{path}» nemner «{value}» to gonger. Ta bort den eine.',
    sv: '"{path}" nämner "{value}" två gånger. Ta bort den ena.',
    en: '"{path}" names "{value}" twice. Remove one of them.',
  },
  'one-of': {
    nb: '«{path}» har flere av disse: {names}. Bare den første blir lest. Behold én av dem.',
    nn: '«{path}» har fleire av desse: {names}. Berre den første blir lesen. Behald éin av dei.',
    sv: '"{path}" har flera av dessa: {names}. Bara den första läses. Behåll en av dem.',
    en: '"{path}" has several of these: {names}. Only the first is read. Keep one of them.',
  },
  'value-missing': {
    nb: '«{path}» mangler. Skriv tallet, eller skriv null og sett «status» når tallet ikke finnes.',
    nn: '«{path}» manglar. Skriv talet, eller skriv null og set «status» når talet ikkje finst.',
    sv: '"{path}" saknas. Skriv talet, eller skriv null och ange "status" när talet inte finns.',
    en: '"{path}" is missing. Write the figure, or write null and set "status" when there is none.',
  },
  'status-missing': {
    nb:
      '«{path}» mangler, og tallet er null. Skriv hvorfor det ikke finnes noe tall, med ett av disse ' +
      'ordene: {allowed}.',
    nn:
      '«{path}» manglar, og talet er null. Skriv kvifor det ikkje finst noko tal, med eitt av desse ' +
      'orda: {allowed}.',
    sv:
      '"{path}" saknas, och talet är null. Skriv varför det inte finns något tal, med ett av dessa ' +
      'ord: {allowed}.',
    en:
      '"{path}" is missing, and the figure is null. Write why there is no figure, with one of these ' +
      'words: {allowed}.',
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
  'percent-fraction': {
    nb: '«{path}» har tall mellom −1 og 1. Prosent skrives som 2.6, ikke 0.026.',
    nn: '«{path}» har tal mellom −1 og 1. Prosent skriv vi som 2.6, ikkje 0.026.',
    sv: '"{path}" har tal mellan −1 och 1. Procent skrivs som 2.6, inte 0.026.',
    en: '"{path}" has figures between −1 and 1. Percentages are written as 2.6, not 0.026.',
  },
  outlier: {
    nb: '«{path}» er {value}, mens periodene rundt er {before} og {after}. Sjekk tallet hos kilden.',
    nn: '«{path}» er {value}, medan periodane rundt er {before} og {after}. Sjekk talet hos kjelda.',
    sv: '"{path}" är {value}, medan perioderna runt om är {before} och {after}. Kontrollera siffran hos källan.',
    en: '"{path}" is {value}, while the periods around it are {before} and {after}. Check the figure at the source.',
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
  'updated-future': {
    nb: '«{path}» er {value}, en dag som ikke har vært ennå.',
    nn: '«{path}» er {value}, ein dag som ikkje har vore enno.',
    sv: '"{path}" är {value}, en dag som inte har varit ännu.',
    en: '"{path}" is {value}, a day that has not come yet.',
  },
  'member-twice': {
    nb: '«{path}» nevner «{value}» to ganger. Er det ene en annen region? Så lenge det står slik, vises ingen sum.',
    nn:
      '«{path}» nemner «{value}» to gonger. Er det eine ein annan region? Så lenge det står slik, blir ingen sum ' +
      'vist.',
    sv: '"{path}" nämner "{value}" två gånger. Är det ena en annan region? Så länge det står så visas ingen summa.',
    en: '"{path}" names "{value}" twice. Is one of them another region? As long as it stands so no sum is shown.',
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
};

/** Sentences that fit what was found better than the general one of the code. */
export const KEEPER_VARIANTS: Readonly<Record<string, Sentences>> = {
  'empty needed': {
    nb: '«{path}» er tom, og må fylles ut.',
    nn: '«{path}» er tom, og må fyllast ut.',
    sv: '"{path}" är tom, och måste fyllas i.',
    en: '"{path}" is empty, and must be filled in.',
  },
};

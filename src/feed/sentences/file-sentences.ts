import type { FileCode } from '../problem.js';
import type { Sentences } from './describe.js';

/** What can be wrong with a file as a whole. */
export const FILE_SENTENCES: Readonly<Record<FileCode, Sentences>> = {
  bytes: {
    nb: 'filen er på {bytes}. Grensen er {limit}. Del den opp eller ta bort det som ikke vises.',
    nn: 'fila er på {bytes}. Grensa er {limit}. Del henne opp eller ta bort det som ikkje blir vist.',
    sv: 'filen är på {bytes}. Gränsen är {limit}. Dela upp den eller ta bort det som inte visas.',
    en: 'the file is {bytes}. The limit is {limit}. Split it or remove what is not shown.',
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
};

/** Sentences that fit what was found better than the general one of the code. */
export const FILE_VARIANTS: Readonly<Record<string, Sentences>> = {
  'syntax empty': {
    nb: 'filen er tom.',
    nn: 'fila er tom.',
    sv: 'filen är tom.',
    en: 'the file is empty.',
  },
  'syntax html': {
    nb: 'adressen gir en nettside, ikke en datafil. Bruk adressen til selve JSON-filen.',
    nn: 'adressa gir ei nettside, ikkje ei datafil. Bruk adressa til sjølve JSON-fila.',
    sv: 'adressen ger en webbsida, inte en datafil. Använd adressen till själva JSON-filen.',
    en: 'the address gives a web page, not a data file. Use the address of the JSON file itself.',
  },
  'syntax extra-comma': {
    nb: 'det er et komma for mye i linje {line}, tegn {column}. Ta bort kommaet. Her: {excerpt}',
    nn: 'det er eit komma for mykje i linje {line}, teikn {column}. Ta bort kommaet. Her: {excerpt}',
    sv: 'det finns ett komma för mycket på rad {line}, tecken {column}. Ta bort kommat. Här: {excerpt}',
    en: 'there is a comma too many in line {line}, character {column}. Remove the comma. Here: {excerpt}',
  },
  'syntax missing-comma': {
    nb: 'det mangler et komma foran linje {line}, tegn {column}. Her: {excerpt}',
    nn: 'det manglar eit komma framfor linje {line}, teikn {column}. Her: {excerpt}',
    sv: 'det saknas ett komma före rad {line}, tecken {column}. Här: {excerpt}',
    en: 'a comma is missing before line {line}, character {column}. Here: {excerpt}',
  },
  'syntax quotes': {
    nb: 'anførselstegnene i linje {line}, tegn {column} er ikke rette. Bruk rette anførselstegn ("). Her: {excerpt}',
    nn: 'hermeteikna i linje {line}, teikn {column} er ikkje rette. Bruk rette hermeteikn ("). Her: {excerpt}',
    sv: 'citattecknen på rad {line}, tecken {column} är inte raka. Använd raka citattecken ("). Här: {excerpt}',
    en:
      'the quotation marks in line {line}, character {column} are not straight ones. Use straight quotation ' +
      'marks ("). Here: {excerpt}',
  },
  'syntax open-quote': {
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
  'syntax number': {
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
  'syntax cut-off': {
    nb: 'filen slutter for tidlig, i linje {line}. Det mangler minst én } eller ] på slutten.',
    nn: 'fila sluttar for tidleg, i linje {line}. Det manglar minst éin } eller ] på slutten.',
    sv: 'filen slutar för tidigt, på rad {line}. Det saknas minst en } eller ] i slutet.',
    en: 'the file ends too early, in line {line}. At least one } or ] is missing at the end.',
  },
};

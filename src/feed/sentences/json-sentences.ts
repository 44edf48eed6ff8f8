import type { TextCode } from '../problem.js';
import type { Sentences } from './describe.js';

/** What the command tells of a file that is not JSON, or of something else than a feed. The place stands beside it. */
export const JSON_SENTENCES: Readonly<Record<TextCode, Sentences>> = {
  json: {
    nb: 'her er filen ikke gyldig JSON: {excerpt}',
    nn: 'her er fila ikkje gyldig JSON: {excerpt}',
    sv: 'här är filen inte giltig JSON: {excerpt}',
    en: 'here the file is not valid JSON: {excerpt}',
  },
  'other-file': {
    nb: 'dette er ikke en datafil for samspill: den har verken «feedVersion» eller noen av egenskapene våre.',
    nn: 'dette er ikkje ei datafil for samspill: ho har verken «feedVersion» eller nokon av eigenskapane våre.',
    sv: 'detta är ingen datafil för samspill: den har varken "feedVersion" eller någon av våra egenskaper.',
    en: 'this is no data file for samspill: it has neither "feedVersion" nor any of our properties.',
  },
  'outlines-none': {
    nb: '{file} har ingen omriss. Lag filen med samspill geometry, og legg den der.',
    nn: '{file} har ingen omriss. Lag fila med samspill geometry, og legg ho der.',
    sv: '{file} har inga konturer. Gör filen med samspill geometry och lägg den där.',
    en: '{file} has no outlines. Make the file with samspill geometry, and put it there.',
  },
  'outlines-missing': {
    nb: 'disse har ikke omriss i {file}, og blir nevnt ved siden av kartet: {regions}.',
    nn: 'desse har ikkje omriss i {file}, og blir nemnde ved sida av kartet: {regions}.',
    sv: 'dessa saknar kontur i {file} och nämns bredvid kartan: {regions}.',
    en: 'these have no outline in {file}, and are named beside the map: {regions}.',
  },
};

/** Sentences that fit what was found better than the general one of the code. */
export const JSON_VARIANTS: Readonly<Record<string, Sentences>> = {
  'json empty': { nb: 'filen er tom.', nn: 'fila er tom.', sv: 'filen är tom.', en: 'the file is empty.' },
  'json extra-comma': {
    nb: 'det er et komma for mye. Ta bort kommaet. Her: {excerpt}',
    nn: 'det er eit komma for mykje. Ta bort kommaet. Her: {excerpt}',
    sv: 'det finns ett komma för mycket. Ta bort kommat. Här: {excerpt}',
    en: 'there is a comma too many. Remove the comma. Here: {excerpt}',
  },
  'json missing-comma': {
    nb: 'det mangler et komma. Her: {excerpt}',
    nn: 'det manglar eit komma. Her: {excerpt}',
    sv: 'det saknas ett komma. Här: {excerpt}',
    en: 'a comma is missing. Here: {excerpt}',
  },
  'json semicolon': {
    nb: 'her står det semikolon der det skal være komma. Her: {excerpt}',
    nn: 'her står det semikolon der det skal vere komma. Her: {excerpt}',
    sv: 'här står ett semikolon där det ska vara ett komma. Här: {excerpt}',
    en: 'there is a semicolon where a comma belongs. Here: {excerpt}',
  },
  'json colon': {
    nb: 'det mangler et kolon etter navnet på egenskapen. Her: {excerpt}',
    nn: 'det manglar eit kolon etter namnet på eigenskapen. Her: {excerpt}',
    sv: 'det saknas ett kolon efter egenskapens namn. Här: {excerpt}',
    en: 'a colon is missing after the name of the property. Here: {excerpt}',
  },
  'json no-value': {
    nb: 'egenskapen mangler verdi. Skriv en, eller ta bort egenskapen. Her: {excerpt}',
    nn: 'eigenskapen manglar verdi. Skriv ein, eller ta bort eigenskapen. Her: {excerpt}',
    sv: 'egenskapen saknar värde. Skriv ett, eller ta bort egenskapen. Här: {excerpt}',
    en: 'the property has no value. Write one, or remove the property. Here: {excerpt}',
  },
  'json missing-bracket': {
    nb: 'det mangler en {sign} som avslutter det som begynner med {opening} i linje {line}, kolonne {column}.',
    nn: 'det manglar ein {sign} som avsluttar det som byrjar med {opening} i linje {line}, kolonne {column}.',
    sv: 'det saknas en {sign} som avslutar det som börjar med {opening} på rad {line}, kolumn {column}.',
    en: 'a {sign} is missing that ends what begins with {opening} in line {line}, column {column}.',
  },
  'json extra-bracket': {
    nb: 'her er det en {sign} for mye. Ta den bort, eller sett inn det den skal avslutte. Her: {excerpt}',
    nn: 'her er det ein {sign} for mykje. Ta han bort, eller set inn det han skal avslutte. Her: {excerpt}',
    sv: 'här finns en {sign} för mycket. Ta bort den, eller sätt in det som den ska avsluta. Här: {excerpt}',
    en: 'there is a {sign} too many here. Remove it, or add what it should end. Here: {excerpt}',
  },
  'json cut-off': {
    nb: 'filen slutter for tidlig. Det mangler {sign} på slutten. Er hele filen lagret?',
    nn: 'fila sluttar for tidleg. Det manglar {sign} på slutten. Er heile fila lagra?',
    sv: 'filen slutar för tidigt. Det saknas {sign} i slutet. Är hela filen sparad?',
    en: 'the file ends too early. {sign} are missing at the end. Has the whole file been saved?',
  },
  'json after-end': {
    nb: 'datafilen er ferdig før dette. Ta bort resten, eller den } som avslutter for tidlig. Her: {excerpt}',
    nn: 'datafila er ferdig før dette. Ta bort resten, eller den } som avsluttar for tidleg. Her: {excerpt}',
    sv: 'datafilen är slut före detta. Ta bort resten, eller den } som avslutar för tidigt. Här: {excerpt}',
    en: 'the data file has ended before this. Remove the rest, or the } that ends it too early. Here: {excerpt}',
  },
  'json comment': {
    nb: 'kommentarer er ikke lov i JSON. Ta den bort, eller bruk en egenskap som «$comment». Her: {excerpt}',
    nn: 'kommentarar er ikkje lov i JSON. Ta han bort, eller bruk ein eigenskap som «$comment». Her: {excerpt}',
    sv: 'kommentarer är inte tillåtna i JSON. Ta bort den, eller använd en egenskap som "$comment". Här: {excerpt}',
    en: 'comments are not allowed in JSON. Remove it, or use a property such as "$comment". Here: {excerpt}',
  },
  'json word': {
    nb: 'her står det {value}. Skriv {right}, med små bokstaver og uten anførselstegn.',
    nn: 'her står det {value}. Skriv {right}, med små bokstavar og utan hermeteikn.',
    sv: 'här står det {value}. Skriv {right}, med små bokstäver och utan citattecken.',
    en: 'here it says {value}. Write {right}, in small letters and without quotation marks.',
  },
  'json unquoted': {
    nb: '{value} mangler anførselstegn. Skriv "{value}".',
    nn: '{value} manglar hermeteikn. Skriv "{value}".',
    sv: '{value} saknar citattecken. Skriv "{value}".',
    en: '{value} lacks quotation marks. Write "{value}".',
  },
  'json quotes': {
    nb: 'anførselstegnene er ikke rette. Bruk rette anførselstegn ("). Her: {excerpt}',
    nn: 'hermeteikna er ikkje rette. Bruk rette hermeteikn ("). Her: {excerpt}',
    sv: 'citattecknen är inte raka. Använd raka citattecken ("). Här: {excerpt}',
    en: 'the quotation marks are not straight ones. Use straight quotation marks ("). Here: {excerpt}',
  },
  'json open-quote': {
    nb: 'det mangler et anførselstegn (") på slutten av denne teksten: {excerpt}',
    nn: 'det manglar eit hermeteikn (") på slutten av denne teksten: {excerpt}',
    sv: 'det saknas ett citattecken (") i slutet av denna text: {excerpt}',
    en: 'a quotation mark (") is missing at the end of this text: {excerpt}',
  },
  'json start-quote': {
    nb: 'det mangler et anførselstegn (") foran denne teksten: {excerpt}',
    nn: 'det manglar eit hermeteikn (") framfor denne teksten: {excerpt}',
    sv: 'det saknas ett citattecken (") före denna text: {excerpt}',
    en: 'a quotation mark (") is missing before this text: {excerpt}',
  },
  'json inner-quotes': {
    nb: 'teksten har anførselstegn (") inni seg. Bruk « og » der, eller skriv \\". Her: {excerpt}',
    nn: 'teksten har hermeteikn (") inni seg. Bruk « og » der, eller skriv \\". Her: {excerpt}',
    sv: 'texten har citattecken (") inuti. Använd ” där, eller skriv \\". Här: {excerpt}',
    en: 'the text has quotation marks (") in it. Use “ and ” there, or write \\". Here: {excerpt}',
  },
  'json tab': {
    nb: 'teksten har en tabulator i seg. Bytt den ut med et mellomrom. Her: {excerpt}',
    nn: 'teksten har ein tabulator i seg. Byt han ut med eit mellomrom. Her: {excerpt}',
    sv: 'texten har en tabb i sig. Byt ut den mot ett mellanslag. Här: {excerpt}',
    en: 'the text has a tab in it. Put a space in its place. Here: {excerpt}',
  },
  'json control': {
    nb: 'teksten har et usynlig tegn i seg. Ta det bort. Her: {excerpt}',
    nn: 'teksten har eit usynleg teikn i seg. Ta det bort. Her: {excerpt}',
    sv: 'texten har ett osynligt tecken i sig. Ta bort det. Här: {excerpt}',
    en: 'the text has an invisible character in it. Remove it. Here: {excerpt}',
  },
  'json backslash': {
    nb: 'teksten har en omvendt skråstrek (\\). Skriv to etter hverandre (\\\\), eller bruk /. Her: {excerpt}',
    nn: 'teksten har ein omvend skråstrek (\\). Skriv to etter kvarandre (\\\\), eller bruk /. Her: {excerpt}',
    sv: 'texten har ett omvänt snedstreck (\\). Skriv två efter varandra (\\\\), eller använd /. Här: {excerpt}',
    en: 'the text has a backslash (\\). Write two of them (\\\\), or use /. Here: {excerpt}',
  },
  'json number': {
    nb: 'tallet {value} kan ikke leses. Skriv tall uten mellomrom og med punktum, som 35010 eller 2.6.',
    nn: 'talet {value} kan ikkje lesast. Skriv tal utan mellomrom og med punktum, som 35010 eller 2.6.',
    sv: 'talet {value} kan inte läsas. Skriv tal utan mellanslag och med punkt, som 35010 eller 2.6.',
    en:
      'the number {value} cannot be read. Write numbers without spaces and with a decimal point, such as 35010 ' +
      'or 2.6.',
  },
  'json number-sign': {
    nb:
      'tallet {value} har et tegn etter seg. Skriv bare tallet, og det tegnet betyr i «status» eller «note», for ' +
      'eksempel "status": "provisional".',
    nn:
      'talet {value} har eit teikn etter seg. Skriv berre talet, og det teiknet tyder i «status» eller «note», til ' +
      'dømes "status": "provisional".',
    sv:
      'talet {value} har ett tecken efter sig. Skriv bara talet, och det som tecknet betyder i "status" ' +
      'eller "note", ' +
      'till exempel "status": "provisional".',
    en:
      'the number {value} has a sign after it. Write only the number, and what the sign means in "status" or "note", ' +
      'for instance "status": "provisional".',
  },
  'other-file html': {
    nb: 'dette er en nettside, ikke en datafil. Bruk selve JSON-filen.',
    nn: 'dette er ei nettside, ikkje ei datafil. Bruk sjølve JSON-fila.',
    sv: 'detta är en webbsida, inte en datafil. Använd själva JSON-filen.',
    en: 'this is a web page, not a data file. Use the JSON file itself.',
  },
  'other-file json-stat': {
    nb:
      'dette er en JSON-stat-fil, som dem fra PxWeb, ikke en datafil for samspill. Tallene i den skal stå ' +
      'i «observations» under ' +
      'et nøkkeltall.',
    nn:
      'dette er ei JSON-stat-fil, som dei frå PxWeb, ikkje ei datafil for samspill. Tala i ho skal stå i ' +
      '«observations» under ' +
      'eit nøkkeltal.',
    sv:
      'detta är en JSON-stat-fil, som de från PxWeb, inte en datafil för samspill. Siffrorna i den ska stå ' +
      'i "observations" under ' +
      'ett nyckeltal.',
    en:
      'this is a JSON-stat file, like those of PxWeb, not a data file for samspill. Its figures belong in ' +
      '"observations" under an ' +
      'indicator.',
  },
  'other-file pxweb': {
    nb:
      'dette er en JSON-fil fra PxWeb (statistikkbanken), ikke en datafil for samspill. Tallene i den skal stå i ' +
      '«observations» under et nøkkeltall.',
    nn:
      'dette er ei JSON-fil frå PxWeb (statistikkbanken), ikkje ei datafil for samspill. Tala i ho skal stå i ' +
      '«observations» under eit nøkkeltal.',
    sv:
      'detta är en JSON-fil från PxWeb (statistikdatabasen), inte en datafil för samspill. Siffrorna i den ska stå i ' +
      '"observations" under ett nyckeltal.',
    en:
      'this is a JSON file from PxWeb (a statistics bank), not a data file for samspill. Its figures belong in ' +
      '"observations" under an indicator.',
  },
  'other-file csv': {
    nb:
      'dette er en tabell med skilletegn (CSV), ikke en datafil for samspill. Tallene i den skal stå i ' +
      '«observations» under et nøkkeltall.',
    nn:
      'dette er ein tabell med skiljeteikn (CSV), ikkje ei datafil for samspill. Tala i han skal stå i ' +
      '«observations» under eit nøkkeltal.',
    sv:
      'detta är en tabell med skiljetecken (CSV), inte en datafil för samspill. Siffrorna i den ska stå i ' +
      '"observations" under ett nyckeltal.',
    en:
      'this is a table with separators (CSV), not a data file for samspill. Its figures belong in ' +
      '"observations" under an indicator.',
  },
  'other-file excel': {
    nb: 'dette er en Excel-fil eller et annet zip-arkiv, ikke en datafil for samspill.',
    nn: 'dette er ei Excel-fil eller eit anna zip-arkiv, ikkje ei datafil for samspill.',
    sv: 'detta är en Excel-fil eller ett annat zip-arkiv, inte en datafil för samspill.',
    en: 'this is an Excel file or another zip archive, not a data file for samspill.',
  },
  'other-file geojson': {
    nb: 'dette er et kart (GeoJSON eller TopoJSON), ikke en datafil for samspill.',
    nn: 'dette er eit kart (GeoJSON eller TopoJSON), ikkje ei datafil for samspill.',
    sv: 'detta är en karta (GeoJSON eller TopoJSON), inte en datafil för samspill.',
    en: 'this is a map (GeoJSON or TopoJSON), not a data file for samspill.',
  },
  'other-file schema': {
    nb: 'dette er skjemaet som beskriver datafiler, ikke en datafil.',
    nn: 'dette er skjemaet som beskriv datafiler, ikkje ei datafil.',
    sv: 'detta är schemat som beskriver datafiler, inte en datafil.',
    en: 'this is the schema that describes data files, not a data file.',
  },
};

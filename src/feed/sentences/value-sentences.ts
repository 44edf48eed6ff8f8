import type { ValueCode } from '../problem.js';
import type { Sentences } from './describe.js';

/** A number where a text belongs, which is read as if it were one. */
export const PUT_IN_QUOTATION_MARKS: Sentences = {
  nb: '«{path}» er tallet {value}. Sett anførselstegn rundt: "{value}".',
  nn: '«{path}» er talet {value}. Set hermeteikn rundt: "{value}".',
  sv: '"{path}" är talet {value}. Sätt citattecken runt: "{value}".',
  en: '"{path}" is the number {value}. Put quotation marks around it: "{value}".',
};

/** A day or a week that is written as it should be, and that no year has. */
const NOT_IN_CALENDAR: Sentences = {
  nb: '«{path}» er «{value}», som ikke finnes i kalenderen.',
  nn: '«{path}» er «{value}», som ikkje finst i kalenderen.',
  sv: '"{path}" är "{value}", som inte finns i kalendern.',
  en: '"{path}" is "{value}", which is not in the calendar.',
};

/** What can be wrong with a value that a feed is read from. */
export const VALUE_SENTENCES: Readonly<Record<ValueCode, Sentences>> = {
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
  range: {
    nb: '«{path}» skal være {range}. Ta den bort når dere ikke vet.',
    nn: '«{path}» skal vere {range}. Ta den bort når de ikkje veit.',
    sv: '"{path}" ska vara {range}. Ta bort den när ni inte vet.',
    en: '"{path}" should be {range}. Remove it when you do not know.',
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
  categories: {
    nb:
      '«{path}» er «{value}». Skriv én kjent kategori for hver av de {count} inndelingene, i samme rekkefølge. ' +
      'Serien blir ikke vist.',
    nn:
      '«{path}» er «{value}». Skriv éin kjend kategori for kvar av dei {count} inndelingane, i same rekkjefølgje. ' +
      'Serien blir ikkje vist.',
    sv:
      '"{path}" är "{value}". Skriv en känd kategori för var och en av de {count} indelningarna, i samma ordning. ' +
      'Serien visas inte.',
    en:
      '"{path}" is "{value}". Write one known category for each of the {count} dimensions, in their order. ' +
      'The series is not shown.',
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
    nb: '«{path}» er «{value}». Skriv for eksempel 2023, 2023-Q4, 2023-04, 2023-W14 eller 2023/24.',
    nn: '«{path}» er «{value}». Skriv til dømes 2023, 2023-Q4, 2023-04, 2023-W14 eller 2023/24.',
    sv: '"{path}" är "{value}". Skriv till exempel 2023, 2023-Q4, 2023-04, 2023-W14 eller 2023/24.',
    en: '"{path}" is "{value}". Write for instance 2023, 2023-Q4, 2023-04, 2023-W14 or 2023/24.',
  },
  'period-number': PUT_IN_QUOTATION_MARKS,
  'period-spelling': {
    nb: '«{path}» er «{value}» og er lest som {read}. Skriv "{read}".',
    nn: '«{path}» er «{value}» og er lesen som {read}. Skriv "{read}".',
    sv: '"{path}" är "{value}" och har lästs som {read}. Skriv "{read}".',
    en: '"{path}" is "{value}" and was read as {read}. Write "{read}".',
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
  'url-user': {
    nb:
      '«{path}» har et navn eller passord foran @ i adressen, og blir derfor ikke en lenke: Det kan ' +
      'skjule hvor adressen fører. Skriv adressen uten det som står foran @.',
    nn:
      '«{path}» har eit namn eller passord framfor @ i adressa, og blir derfor ikkje ei lenkje: Det ' +
      'kan skjule kvar adressa fører. Skriv adressa utan det som står framfor @.',
    sv:
      '"{path}" har ett namn eller lösenord före @ i adressen, och blir därför ingen länk: Det kan ' +
      'dölja vart adressen leder. Skriv adressen utan det som står före @.',
    en:
      '"{path}" has a name or a password before the @ in the address, and is therefore not a link: it ' +
      'can hide where the address leads. Write the address without what stands before the @.',
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
  'interval-half': {
    nb: '«{path}» mangler. Skriv både «lower» og «upper». Usikkerhetsintervallet blir ikke vist.',
    nn: '«{path}» manglar. Skriv både «lower» og «upper». Usikkerheitsintervallet blir ikkje vist.',
    sv: '"{path}" saknas. Skriv både "lower" och "upper". Osäkerhetsintervallet visas inte.',
    en: '"{path}" is missing. Write both "lower" and "upper". The uncertainty interval is not shown.',
  },
  'interval-order': {
    nb: '«{path}» er {value}, som ikke er fra «lower» {lower} til «upper» {upper}. Intervallet blir ikke vist.',
    nn: '«{path}» er {value}, som ikkje er frå «lower» {lower} til «upper» {upper}. Intervallet blir ikkje vist.',
    sv: '"{path}" är {value}, som inte är från "lower" {lower} till "upper" {upper}. Intervallet visas inte.',
    en: '"{path}" is {value}, which is not from "lower" {lower} to "upper" {upper}. The interval is not shown.',
  },
  'interval-swapped': {
    nb: '«{path}» er {lower}, som er mer enn «upper» {upper}. Bytt dem. Intervallet blir ikke vist.',
    nn: '«{path}» er {lower}, som er meir enn «upper» {upper}. Byt dei om. Intervallet blir ikkje vist.',
    sv: '"{path}" är {lower}, som är mer än "upper" {upper}. Byt plats på dem. Intervallet visas inte.',
    en: '"{path}" is {lower}, which is more than "upper" {upper}. Swap them. The interval is not shown.',
  },
  'interval-withheld': {
    nb: '«{path}» er en grense for et tall som mangler eller ikke vises. Ta bort «lower» og «upper».',
    nn: '«{path}» er ei grense for eit tal som manglar eller ikkje blir vist. Ta bort «lower» og «upper».',
    sv: '"{path}" är en gräns för en siffra som saknas eller inte visas. Ta bort "lower" och "upper".',
    en: '"{path}" is a bound of a figure that is missing or not shown. Remove "lower" and "upper".',
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
  'annotation-time': {
    nb: '«{path}» har ikke noe tidspunkt, og blir derfor ikke vist. Skriv «period», eller både «from» og «to».',
    nn: '«{path}» har ikkje noko tidspunkt, og blir derfor ikkje vist. Skriv «period», eller både «from» og «to».',
    sv: '"{path}" har ingen tidpunkt och visas därför inte. Skriv "period", eller både "from" och "to".',
    en: '"{path}" has no time, and is therefore not shown. Write "period", or both "from" and "to".',
  },
  'annotation-both': {
    nb: '«{path}» har både «period» og et tidsrom. Bare «period» blir brukt. Ta bort «period», eller «from» og «to».',
    nn: '«{path}» har både «period» og eit tidsrom. Berre «period» blir brukt. Ta bort «period», eller «from» og «to».',
    sv: '"{path}" har både "period" och ett tidsspann. Bara "period" används. Ta bort "period", eller "from" och "to".',
    en: '"{path}" has both "period" and a span. Only "period" is used. Remove "period", or "from" and "to".',
  },
  'annotation-swapped': {
    nb: '«{path}» går fra {from} til {to}. De er byttet om.',
    nn: '«{path}» går frå {from} til {to}. Dei er bytte om.',
    sv: '"{path}" går från {from} till {to}. De har bytt plats.',
    en: '"{path}" goes from {from} to {to}. They have changed places.',
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
};

/** Sentences that fit what was found better than the general one of the code. */
export const VALUE_VARIANTS: Readonly<Record<string, Sentences>> = {
  'categories 1': {
    nb: '«{path}» er «{value}». Skriv én av kategoriene i inndelingen. Serien blir ikke vist.',
    nn: '«{path}» er «{value}». Skriv éin av kategoriane i inndelinga. Serien blir ikkje vist.',
    sv: '"{path}" är "{value}". Skriv en av kategorierna i indelningen. Serien visas inte.',
    en: '"{path}" is "{value}". Write one of the categories of the dimension. The series is not shown.',
  },
  'categories 0': {
    nb: '«{path}» er «{value}», men nøkkeltallet har ingen «dimensions» som sier hva det er. Serien blir ikke vist.',
    nn: '«{path}» er «{value}», men nøkkeltalet har ingen «dimensions» som seier kva det er. Serien blir ikkje vist.',
    sv: '"{path}" är "{value}", men nyckeltalet har inga "dimensions" som säger vad det är. Serien visas inte.',
    en: '"{path}" is "{value}", but the indicator has no "dimensions" that say what it is. The series is not shown.',
  },
  'duplicate-id slice': {
    nb: '«{path}» er «{value}», som området har en serie for fra før. Bare den første blir vist.',
    nn: '«{path}» er «{value}», som området har ein serie for frå før. Berre den første blir vist.',
    sv: '"{path}" är "{value}", som området redan har en serie för. Bara den första visas.',
    en: '"{path}" is "{value}", for which the region has a series already. Only the first is shown.',
  },
  'vocabulary area kind': {
    nb:
      '«{path}» er «{value}», som ikke er kjent. Derfor vises området som et annet område enn sektor og ' +
      'støtteområde. Disse kan brukes: {allowed}.',
    nn:
      '«{path}» er «{value}», som ikkje er kjent. Derfor blir området vist som eit anna område enn sektor og ' +
      'støtteområde. Desse kan brukast: {allowed}.',
    sv:
      '"{path}" är "{value}", som inte är känt. Därför visas området som ett annat område än sektor och ' +
      'stödjande område. Dessa kan användas: {allowed}.',
    en:
      '"{path}" is "{value}", which is not known. The area is therefore shown as neither a sector nor a support ' +
      'area. These can be used: {allowed}.',
  },
  'vocabulary area status': {
    nb: '«{path}» er «{value}», som ikke er kjent. Derfor vises området som vedtatt. Disse kan brukes: {allowed}.',
    nn:
      '«{path}» er «{value}», som ikkje er kjent. Derfor blir området vist som vedteke. Desse kan brukast: ' +
      '{allowed}.',
    sv: '"{path}" är "{value}", som inte är känt. Därför visas området som beslutat. Dessa kan användas: {allowed}.',
    en:
      '"{path}" is "{value}", which is not known. The area is therefore shown as decided. These can be used: ' +
      '{allowed}.',
  },
  'vocabulary figure': {
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
  'vocabulary unread': {
    nb: '«{path}» er «{value}», som ikke er kjent, og blir derfor ikke brukt. Disse kan brukes: {allowed}.',
    nn: '«{path}» er «{value}», som ikkje er kjent, og blir derfor ikkje brukt. Desse kan brukast: {allowed}.',
    sv: '"{path}" är "{value}", som inte är känt och därför inte används. Dessa kan användas: {allowed}.',
    en: '"{path}" is "{value}", which is not known and is therefore not used. These can be used: {allowed}.',
  },
  'target-figure between': {
    nb: '«{path}» mangler måltall. Skriv både «min» og «max».',
    nn: '«{path}» manglar måltal. Skriv både «min» og «max».',
    sv: '"{path}" saknar målvärde. Skriv både "min" och "max".',
    en: '"{path}" has no target figures. Write both "min" and "max".',
  },
  'url mail': {
    nb: '«{path}» er «{value}». Skriv e-postadressen slik: mailto:{value}.',
    nn: '«{path}» er «{value}». Skriv e-postadressa slik: mailto:{value}.',
    sv: '"{path}" är "{value}". Skriv e-postadressen så här: mailto:{value}.',
    en: '"{path}" is "{value}". Write the e-mail address like this: mailto:{value}.',
  },
  'period-frequency year': {
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
  'period-frequency both': {
    nb: '«{path}» har både «{first}» og «{value}». Bruk samme slags periode i hele serien.',
    nn: '«{path}» har både «{first}» og «{value}». Bruk same slags periode i heile serien.',
    sv: '"{path}" har både "{first}" och "{value}". Använd samma slags period i hela serien.',
    en: '"{path}" has both "{first}" and "{value}". Use the same kind of period in the whole series.',
  },
  'number-unreadable Infinity': {
    nb: '«{path}» er et større tall enn det går an å regne med.',
    nn: '«{path}» er eit større tal enn det går an å rekne med.',
    sv: '"{path}" är ett större tal än det går att räkna med.',
    en: '"{path}" is a larger number than can be reckoned with.',
  },
  'url odd': {
    nb:
      '«{path}» er «{value}», som er feilskrevet eller for lang til å bli en lenke. Kopier hele ' +
      'adressen fra nettleseren.',
    nn:
      '«{path}» er «{value}», som er feilskriven eller for lang til å bli ei lenkje. Kopier heile ' +
      'adressa frå nettlesaren.',
    sv:
      '"{path}" är "{value}", som är felskriven eller för lång för att bli en länk. Kopiera hela ' +
      'adressen från webbläsaren.',
    en:
      '"{path}" is "{value}", which is misspelled or too long to become a link. Copy the whole address ' +
      'from the browser.',
  },
  'range open': {
    nb: '«{path}» er {value}, men skal være {range}.',
    nn: '«{path}» er {value}, men skal vere {range}.',
    sv: '"{path}" är {value}, men ska vara {range}.',
    en: '"{path}" is {value} but should be {range}.',
  },
  'date none': NOT_IN_CALENDAR,
  'period none': NOT_IN_CALENDAR,
};

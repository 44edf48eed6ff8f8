import type { Entry, PluralEntry } from '../../../locale/catalogue.js';
import type { FindingCode } from '../questions/finding.js';

/** A finding in one sentence; where it depends on a count, that of one is another entry. */
export const FINDING_WORDS: Readonly<Record<FindingCode, Entry>> = {
  'nothing-recognised': {
    nb:
      'Vi fant verken områder eller {periods} i {where}. Ta med overskriftene når du kopierer, eller si ' +
      'hva radene og kolonnene er.',
    nn:
      'Vi fann verken område eller {periods} i {where}. Ta med overskriftene når du kopierer, eller sei ' +
      'kva radene og kolonnane er.',
    sv:
      'Vi hittade varken områden eller {periods} i {where}. Ta med rubrikerna när du kopierar, eller säg ' +
      'vad raderna och kolumnerna är.',
    en:
      'Neither areas nor {periods} were found in {where}. Include the headings when you copy, or say what ' +
      'the rows and columns are.',
  },
  'numbers-only': {
    nb: '{count} tall uten navn. Skal de settes inn ovenfra, fra {first} til {last}{when}?',
    nn: '{count} tal utan namn. Skal dei setjast inn ovanfrå, frå {first} til {last}{when}?',
    sv: '{count} tal utan namn. Ska de sättas in uppifrån, från {first} till {last}{when}?',
    en: '{count} numbers without names. Shall they be put in from the top, from {first} to {last}{when}?',
  },
  'period-missing': {
    nb: 'Tabellen sier ikke hvilken periode tallene gjelder.',
    nn: 'Tabellen seier ikkje kva periode tala gjeld.',
    sv: 'Tabellen säger inte vilken period siffrorna gäller.',
    en: 'The table does not say which period the figures are for.',
  },
  'which-part': {
    nb: 'Tabellen har flere slags tall: {options}. Hvilke skal tas inn?',
    nn: 'Tabellen har fleire slags tal: {options}. Kva for nokre skal takast inn?',
    sv: 'Tabellen har flera slags siffror: {options}. Vilka ska tas in?',
    en: 'The table has several kinds of figures: {options}. Which shall be taken in?',
  },
  'columns-left': {
    nb: 'Dette er ikke tatt med, siden det ikke er en periode som passer: {names}.',
    nn: 'Dette er ikkje teke med, sidan det ikkje er ein periode som passar: {names}.',
    sv: 'Detta är inte med, eftersom det inte är en period som passar: {names}.',
    en: 'This is left out, since it is not a period that fits: {names}.',
  },
  'other-frequency': { nb: '{kinds}', nn: '{kinds}', sv: '{kinds}', en: '{kinds}' },
  'periods-converted': {
    nb: '«{from}» er ført på {to}.',
    nn: '«{from}» er ført på {to}.',
    sv: '”{from}” är förd till {to}.',
    en: '“{from}” is entered as {to}.',
  },
  'unknown-place': {
    nb: '{name} ble ikke kjent igjen.',
    nn: '{name} vart ikkje kjent igjen.',
    sv: '{name} kändes inte igen.',
    en: '{name} was not recognised.',
  },
  'near-place': {
    nb: '{name} finnes ikke. Mente du {region}?',
    nn: '{name} finst ikkje. Meinte du {region}?',
    sv: '{name} finns inte. Menade du {region}?',
    en: '{name} does not exist. Did you mean {region}?',
  },
  'two-places': {
    nb: '{name} kan være {regions}. Hvilken er det?',
    nn: '{name} kan vere {regions}. Kva for ein er det?',
    sv: '{name} kan vara {regions}. Vilken är det?',
    en: '{name} may be {regions}. Which one is it?',
  },
  'code-and-name': {
    nb: 'I {name} hører nummeret {code} til {byCode} og navnet til {byName}. Hvem er tallet for?',
    nn: 'I {name} høyrer nummeret {code} til {byCode} og namnet til {byName}. Kven er talet for?',
    sv: 'I {name} hör numret {code} till {byCode} och namnet till {byName}. Vem gäller siffran?',
    en: 'In {name}, the number {code} belongs to {byCode} and the name to {byName}. Which one is the figure for?',
  },
  'marks-lost': {
    nb: '{count} tall mister merkingen sin: {statuses}. Skal den bort?',
    nn: '{count} tal mistar merkinga si: {statuses}. Skal ho bort?',
    sv: '{count} tal förlorar sin märkning: {statuses}. Ska den bort?',
    en: '{count} of the figures would lose their marks: {statuses}. Shall they go?',
  },
  'other-number': {
    nb: '{name} har et annet nummer enn {region} ({own}{until}). Er det samme område?',
    nn: '{name} har eit anna nummer enn {region} ({own}{until}). Er det same område?',
    sv: '{name} har ett annat nummer än {region} ({own}{until}). Är det samma område?',
    en: '{name} has another number than {region} ({own}{until}). Is it the same area?',
  },
  'unknown-places': {
    nb: '{count} navn finnes ikke i datafilen og er ikke tatt med: {names}.',
    nn: '{count} namn finst ikkje i datafila og er ikkje tekne med: {names}.',
    sv: '{count} namn finns inte i datafilen och är inte med: {names}.',
    en: '{count} names are not in the data file and are left out: {names}.',
  },
  'former-code': {
    nb: '{code} er det gamle nummeret til {region}{years}. Tallet er ført på {region}.',
    nn: '{code} er det gamle nummeret til {region}{years}. Talet er ført på {region}.',
    sv: '{code} är det gamla numret för {region}{years}. Siffran är förd på {region}.',
    en: '{code} is the former number of {region}{years}. The figure is entered for {region}.',
  },
  'region-without-series': {
    nb: '{regions} har ingen tall i dette nøkkeltallet fra før.',
    nn: '{regions} har ingen tal i dette nøkkeltalet frå før.',
    sv: '{regions} har inga siffror i det här nyckeltalet sedan tidigare.',
    en: '{regions} had no figures in this key figure before.',
  },
  'sum-given': {
    nb: 'Tallet for {regions} regnes ut som en sum. Tallet i tabellen er ikke tatt med.',
    nn: 'Talet for {regions} blir rekna ut som ein sum. Talet i tabellen er ikkje teke med.',
    sv: 'Siffran för {regions} räknas ut som en summa. Siffran i tabellen är inte med.',
    en: 'The figure for {regions} is worked out as a sum. The figure in the table is left out.',
  },
  'wrong-column': {
    nb:
      'Tallene ligner ikke på dem fra før: {count} av {of} er over {percent} {direction} enn i {period}. ' +
      'Er det riktig kolonne?',
    nn:
      'Tala liknar ikkje på dei frå før: {count} av {of} er over {percent} {direction} enn i {period}. Er ' +
      'det rett kolonne?',
    sv:
      'Siffrorna liknar inte de tidigare: {count} av {of} är mer än {percent} {direction} än {period}. Är ' +
      'det rätt kolumn?',
    en:
      'The figures are unlike those before: {count} of {of} are more than {percent} {direction} than in ' +
      '{period}. Is it the right column?',
  },
  'rows-shifted': {
    nb: 'Tallene ser ut til å være forskjøvet én rad: {region} har fått tallet til {got}.',
    nn: 'Tala ser ut til å vere forskyvde éi rad: {region} har fått talet til {got}.',
    sv: 'Siffrorna ser ut att vara förskjutna en rad: {region} har fått siffran för {got}.',
    en: 'The figures seem to have slipped by one row: {region} has got the figure of {got}.',
  },
  scale: {
    nb: 'Tallene er omtrent {times} ganger {direction} enn før ({value} mot {before}). {question}',
    nn: 'Tala er om lag {times} gonger {direction} enn før ({value} mot {before}). {question}',
    sv: 'Siffrorna är ungefär {times} gånger {direction} än tidigare ({value} mot {before}). {question}',
    en: 'The figures are about {times} times {direction} than before ({value} against {before}). {question}',
  },
  rounded: {
    nb: 'Tallene er rundet av til nærmeste {to}.',
    nn: 'Tala er runda av til næraste {to}.',
    sv: 'Siffrorna är avrundade till närmaste {to}.',
    en: 'The figures are rounded to the nearest {to}.',
  },
  multiplied: {
    nb: 'Kilden oppgir «{unit}». {action}.',
    nn: 'Kjelda oppgir «{unit}». {action}.',
    sv: 'Källan anger ”{unit}”. {action}.',
    en: 'The source says “{unit}”. {action}.',
  },
  'unit-differs': {
    nb: 'Kilden teller «{given}», og nøkkeltallet teller «{expected}».',
    nn: 'Kjelda tel «{given}», og nøkkeltalet tel «{expected}».',
    sv: 'Källan räknar ”{given}”, och nyckeltalet räknar ”{expected}”.',
    en: 'The source counts “{given}”, and the key figure counts “{expected}”.',
  },
  'percent-fraction': {
    nb: '{value} er mye mindre enn de andre ({low} til {high}). Mente du {percent}?',
    nn: '{value} er mykje mindre enn dei andre ({low} til {high}). Meinte du {percent}?',
    sv: '{value} är mycket mindre än de andra ({low} till {high}). Menade du {percent}?',
    en: '{value} is much smaller than the others ({low} to {high}). Did you mean {percent}?',
  },
  'decimal-comma': {
    nb: '{written} er lest som {value}.',
    nn: '{written} er lese som {value}.',
    sv: '{written} är läst som {value}.',
    en: '{written} is read as {value}.',
  },
  'separator-in-doubt': {
    nb: '«{written}» kan være {whole} eller {fraction}. {reason}',
    nn: '«{written}» kan vere {whole} eller {fraction}. {reason}',
    sv: '”{written}” kan vara {whole} eller {fraction}. {reason}',
    en: '“{written}” may be {whole} or {fraction}. {reason}',
  },
  'period-twice': {
    nb: '{period} står to ganger i {where}.',
    nn: '{period} står to gonger i {where}.',
    sv: '{period} står två gånger i {where}.',
    en: '{period} is twice in {where}.',
  },
  'place-twice': {
    nb: '«{name}» står i flere rader for {period}. Hvilken rad skal brukes?',
    nn: '«{name}» står i fleire rader for {period}. Kva rad skal brukast?',
    sv: '”{name}” står på flera rader för {period}. Vilken rad ska användas?',
    en: '“{name}” is in several rows for {period}. Which row shall be used?',
  },
  'nothing-new': {
    nb: '{period} finnes fra før med de samme tallene. Ingenting å ta inn.',
    nn: '{period} finst frå før med dei same tala. Ingenting å ta inn.',
    sv: '{period} finns redan med samma siffror. Inget att ta in.',
    en: '{period} is there already with the same figures. There is nothing to take in.',
  },
  changed: {
    nb: '{periods} finnes fra før. {count} tall er annerledes.',
    nn: '{periods} finst frå før. {count} tal er annleis.',
    sv: '{periods} finns redan. {count} siffror är annorlunda.',
    en: '{periods} is there already. {count} figures are different.',
  },
  provisional: {
    nb: 'Hvilke tall er foreløpige?',
    nn: 'Kva tal er førebelse?',
    sv: 'Vilka siffror är preliminära?',
    en: 'Which figures are preliminary?',
  },
  'members-missing': {
    nb: '{regions} mangler for {period} i {where}. Da blir summen for {sum} stående på {stays}.',
    nn: '{regions} manglar for {period} i {where}. Då blir summen for {sum} ståande på {stays}.',
    sv: '{regions} saknas för {period} i {where}. Då stannar summan för {sum} på {stays}.',
    en: '{regions}: no figure for {period} in {where}. The sum for {sum} then stays at {stays}.',
  },
  gap: {
    nb: '{missing} mangler mellom {before} og {after}.',
    nn: '{missing} manglar mellom {before} og {after}.',
    sv: '{missing} saknas mellan {before} och {after}.',
    en: '{missing} is missing between {before} and {after}.',
  },
  signs: { nb: '{signs}.', nn: '{signs}.', sv: '{signs}.', en: '{signs}.' },
  'number-unreadable': {
    nb: '«{written}» er ikke et tall og er ikke tatt med{more}.',
    nn: '«{written}» er ikkje eit tal og er ikkje teke med{more}.',
    sv: '”{written}” är inget tal och är inte med{more}.',
    en: '“{written}” is not a number and is left out{more}.',
  },
  decimals: {
    nb: 'Tallene har {given} i kilden. Nøkkeltallet vises med {expected}.',
    nn: 'Tala har {given} i kjelda. Nøkkeltalet blir vist med {expected}.',
    sv: 'Siffrorna har {given} i källan. Nyckeltalet visas med {expected}.',
    en: 'The figures have {given} in the source. The key figure is shown with {expected}.',
  },
  'source-notes': {
    nb: 'Kilden skriver: «{note}»',
    nn: 'Kjelda skriv: «{note}»',
    sv: 'Källan skriver: ”{note}”',
    en: 'The source writes: “{note}”',
  },
};

/** How many decimals numbers have. */
export const DECIMAL_COUNT: PluralEntry = {
  one: { nb: '1 desimal', nn: '1 desimal', sv: '1 decimal', en: '1 decimal' },
  other: { nb: '{count} desimaler', nn: '{count} desimalar', sv: '{count} decimaler', en: '{count} decimals' },
};

/** The rest of sentences: what stands in them depends on the case. */
export const PART_WORDS = {
  otherKind: {
    nb: 'Dette er {given}. «{indicator}» har {expected}.',
    nn: 'Dette er {given}. «{indicator}» har {expected}.',
    sv: 'Det här är {given}. ”{indicator}” har {expected}.',
    en: 'These are {given}. “{indicator}” has {expected}.',
  },
  otherPart: {
    nb:
      '«{indicator}» er satt opp med ett tall i året, og {period} er ikke blant periodene det kan ha da. ' +
      'Har det flere tall i året, rettes det under «Om nøkkeltallet».',
    nn:
      '«{indicator}» er sett opp med eitt tal i året, og {period} er ikkje blant periodane det kan ha då. ' +
      'Har det fleire tal i året, rettar du det under «Om nøkkeltalet».',
    sv:
      '”{indicator}” är inställt på en siffra om året, och {period} hör inte till de perioder det då kan ha. ' +
      'Har det flera siffror om året rättas det under ”Om nyckeltalet”.',
    en:
      '“{indicator}” is set up with one figure a year, and {period} is none of the periods that it can have then. ' +
      'If it has several figures a year, correct that under “About the key figure”.',
  },
  until: { nb: ', til og med {year}', nn: ', til og med {year}', sv: ', till och med {year}', en: ', until {year}' },
  pasted: { nb: 'det du limte inn', nn: 'det du limte inn', sv: 'det du klistrade in', en: 'what you pasted' },
  table: { nb: 'tabellen', nn: 'tabellen', sv: 'tabellen', en: 'the table' },
  signToo: {
    nb: '«{sign}» som {meaning}',
    nn: '«{sign}» som {meaning}',
    sv: '”{sign}” som {meaning}',
    en: '“{sign}” as {meaning}',
  },
  unnamed: { nb: 'En rad uten navn', nn: 'Ei rad utan namn', sv: 'En rad utan namn', en: 'A row without a name' },
  quoted: { nb: '«{name}»', nn: '«{name}»', sv: '”{name}”', en: '“{name}”' },
  inPeriod: { nb: ', i {period}', nn: ', i {period}', sv: ', {period}', en: ', in {period}' },
  higher: { nb: 'høyere', nn: 'høgare', sv: 'högre', en: 'higher' },
  lower: { nb: 'lavere', nn: 'lågare', sv: 'lägre', en: 'lower' },
  other: { nb: 'høyere eller lavere', nn: 'høgare eller lågare', sv: 'högre eller lägre', en: 'higher or lower' },
  moreCodes: {
    nb: 'Det gjelder {count} områder.',
    nn: 'Det gjeld {count} område.',
    sv: 'Det gäller {count} områden.',
    en: 'This is so for {count} areas.',
  },
  moreFractions: {
    nb: 'Det gjelder {count} tall.',
    nn: 'Det gjeld {count} tal.',
    sv: 'Det gäller {count} siffror.',
    en: 'This is so for {count} figures.',
  },
  moreTexts: {
    nb: ', som {count} til',
    nn: ', som {count} til',
    sv: ', liksom {count} till',
    en: ', like {count} more',
  },
  more: { nb: '{count} til', nn: '{count} til', sv: '{count} till', en: '{count} more' },
  percent: { nb: '{value} prosent', nn: '{value} prosent', sv: '{value} procent', en: '{value} per cent' },
  signRead: {
    nb: '«{sign}» er lest som {meaning}',
    nn: '«{sign}» er lese som {meaning}',
    sv: '”{sign}” är läst som {meaning}',
    en: '“{sign}” is read as {meaning}',
  },
  multiplied: {
    nb: 'Tallene er ganget med {factor}',
    nn: 'Tala er gonga med {factor}',
    sv: 'Siffrorna är multiplicerade med {factor}',
    en: 'The figures are multiplied by {factor}',
  },
  divided: {
    nb: 'Tallene er delt på {factor}',
    nn: 'Tala er delte på {factor}',
    sv: 'Siffrorna är dividerade med {factor}',
    en: 'The figures are divided by {factor}',
  },
  unmultiplied: {
    nb: 'Tallene er tatt inn slik de står',
    nn: 'Tala er tekne inn slik dei står',
    sv: 'Siffrorna är tagna som de står',
    en: 'The figures are taken as they are',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** How far from each other figures are that differ by a factor, and what the source may have them in. */
export const SCALE_WORDS = {
  hundred: { nb: 'hundre', nn: 'hundre', sv: 'hundra', en: 'a hundred' },
  thousand: { nb: 'tusen', nn: 'tusen', sv: 'tusen', en: 'a thousand' },
  million: { nb: 'en million', nn: 'ein million', sv: 'en miljon', en: 'a million' },
  inThousands: {
    nb: 'Står de i tusen i kilden?',
    nn: 'Står dei i tusen i kjelda?',
    sv: 'Står de i tusental i källan?',
    en: 'Does the source have them in thousands?',
  },
  inMillions: {
    nb: 'Står de i millioner i kilden?',
    nn: 'Står dei i millionar i kjelda?',
    sv: 'Står de i miljoner i källan?',
    en: 'Does the source have them in millions?',
  },
  otherUnit: {
    nb: 'Har kilden en annen enhet?',
    nn: 'Har kjelda ei anna eining?',
    sv: 'Har källan en annan enhet?',
    en: 'Does the source use another unit?',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Why a number in doubt was read as it was, behind which stands how. */
export const REASON_WORDS = {
  'whole-numbers': {
    nb: 'De andre tallene er hele, så det er lest som {read}.',
    nn: 'Dei andre tala er heile, så det er lese som {read}.',
    sv: 'De andra talen är hela, så det är läst som {read}.',
    en: 'The other numbers are whole, so it is read as {read}.',
  },
  'other-decimals': {
    nb: 'De andre tallene viser hvordan desimaler skrives, så det er lest som {read}.',
    nn: 'Dei andre tala viser korleis desimalar blir skrivne, så det er lese som {read}.',
    sv: 'De andra talen visar hur decimaler skrivs, så det är läst som {read}.',
    en: 'The other numbers show how decimals are written, so it is read as {read}.',
  },
  before: {
    nb: 'Det ligner mest på tallene fra før når det er lest som {read}.',
    nn: 'Det liknar mest på tala frå før når det er lese som {read}.',
    sv: 'Det liknar mest de tidigare siffrorna när det läses som {read}.',
    en: 'Read as {read}, it is most like the figures before.',
  },
  unit: {
    nb: 'Nøkkeltallet er en prosent, så det er lest som {read}.',
    nn: 'Nøkkeltalet er ein prosent, så det er lese som {read}.',
    sv: 'Nyckeltalet är en procentsats, så det är läst som {read}.',
    en: 'The key figure is a percentage, so it is read as {read}.',
  },
  answer: {
    nb: 'Det er lest som {read}.',
    nn: 'Det er lese som {read}.',
    sv: 'Det är läst som {read}.',
    en: 'It is read as {read}.',
  },
  nothing: { nb: 'Hvilket er det?', nn: 'Kva for eit er det?', sv: 'Vilket är det?', en: 'Which is it?' },
} as const satisfies Readonly<Record<string, Entry>>;

/** What periods are called by their kind, many of them. */
export const PERIOD_KIND_WORDS: Readonly<Record<string, Entry>> = {
  year: { nb: 'årstall', nn: 'årstal', sv: 'årtal', en: 'years' },
  'split-year': {
    nb: 'år som går over nyttår',
    nn: 'år som går over nyttår',
    sv: 'år som går över nyår',
    en: 'years that go over New Year',
  },
  years: { nb: 'flere år samlet', nn: 'fleire år samla', sv: 'flera år tillsammans', en: 'several years together' },
  'half-year': { nb: 'halvår', nn: 'halvår', sv: 'halvår', en: 'half-years' },
  quarter: { nb: 'kvartaler', nn: 'kvartal', sv: 'kvartal', en: 'quarters' },
  month: { nb: 'måneder', nn: 'månader', sv: 'månader', en: 'months' },
  week: { nb: 'uker', nn: 'veker', sv: 'veckor', en: 'weeks' },
  day: { nb: 'datoer', nn: 'datoar', sv: 'datum', en: 'days' },
};

/** What signs mean, behind «er lest som». */
export const MEANING_WORDS: Readonly<Record<string, Entry>> = {
  zero: { nb: '0', nn: '0', sv: '0', en: '0' },
  missing: { nb: '«mangler»', nn: '«manglar»', sv: '”saknas”', en: '“missing”' },
  'not-applicable': {
    nb: '«ikke aktuelt»',
    nn: '«ikkje aktuelt»',
    sv: '”inte aktuellt”',
    en: '“not applicable”',
  },
  confidential: {
    nb: '«kan ikke vises av hensyn til personvern»',
    nn: '«kan ikkje visast av omsyn til personvern»',
    sv: '”kan inte visas av sekretesskäl”',
    en: '“cannot be shown for privacy reasons”',
  },
  unknown: {
    nb: 'et tegn uten kjent betydning',
    nn: 'eit teikn utan kjend tyding',
    sv: 'ett tecken utan känd betydelse',
    en: 'a sign without a known meaning',
  },
};

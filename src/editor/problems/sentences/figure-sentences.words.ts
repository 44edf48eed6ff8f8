import type { SentencesByCode } from './sentence-code.js';

/**
 * Sentences about figures and their periods for those who see cells, not the file: in place of those of
 * `samspill check` that tell how a file is written.
 */
export const FIGURE_SENTENCES: SentencesByCode = {
  'value-missing': {
    nb: 'Tallet mangler. Skriv det, eller si hvorfor det ikke finnes.',
    nn: 'Talet manglar. Skriv det, eller sei kvifor det ikkje finst.',
    sv: 'Siffran saknas. Skriv den, eller säg varför den inte finns.',
    en: 'The figure is missing. Write it, or say why there is none.',
  },
  'status-missing': {
    nb:
      'Tallet mangler, og det står ikke hvorfor. Velg om det mangler hos kilden, ikke er aktuelt eller ' +
      'ikke kan vises.',
    nn:
      'Talet manglar, og det står ikkje kvifor. Vel om det manglar hos kjelda, ikkje er aktuelt eller ' +
      'ikkje kan visast.',
    sv:
      'Siffran saknas, och det står inte varför. Välj om den saknas hos källan, inte är aktuell eller inte ' +
      'kan visas.',
    en:
      'The figure is missing, and nothing says why. Choose whether the source lacks it, it does not apply, ' +
      'or it is withheld.',
  },
  'status-value': {
    nb: 'Her står et tall, men også at det ikke finnes. Leserne ser ikke tallet. Ta bort det ene.',
    nn: 'Her står eit tal, men òg at det ikkje finst. Lesarane ser ikkje talet. Ta bort det eine.',
    sv: 'Här står en siffra, men också att den inte finns. Läsarna ser inte siffran. Ta bort det ena.',
    en: 'There is a figure here, and also that there is none. Readers do not see it. Remove one of the two.',
  },
  'number-text': {
    nb: '«{value}» er skrevet som tekst. Det er lest som et tall.',
    nn: '«{value}» er skrive som tekst. Det er lese som eit tal.',
    sv: '"{value}" är skrivet som text. Det har lästs som ett tal.',
    en: '"{value}" is written as text. It has been read as a number.',
  },
  'number-sign': {
    nb: '«{value}» står i stedet for et tall, og er lest som «{status}». Er det riktig?',
    nn: '«{value}» står i staden for eit tal, og er lese som «{status}». Er det rett?',
    sv: '"{value}" står i stället för ett tal, och har lästs som "{status}". Stämmer det?',
    en: '"{value}" stands in place of a number and has been read as "{status}". Is that right?',
  },
  'number-unreadable': {
    nb: '«{value}» kan ikke leses som et tall.',
    nn: '«{value}» kan ikkje lesast som eit tal.',
    sv: '"{value}" kan inte läsas som ett tal.',
    en: '"{value}" cannot be read as a number.',
  },
  'percent-fraction': {
    nb: 'Alle tallene er mellom −1 og 1. Prosent skrives som 2,6, ikke 0,026.',
    nn: 'Alle tala er mellom −1 og 1. Prosent skriv vi som 2,6, ikkje 0,026.',
    sv: 'Alla tal är mellan −1 och 1. Procent skrivs som 2,6, inte 0,026.',
    en: 'All figures are between −1 and 1. Percentages are written as 2.6, not 0.026.',
  },
  'percent-fraction one': {
    nb: '{value} er mye mindre enn de andre. Mente du {meant} prosent?',
    nn: '{value} er mykje mindre enn dei andre. Meinte du {meant} prosent?',
    sv: '{value} är mycket mindre än de andra. Menade du {meant} procent?',
    en: '{value} is much less than the others. Did you mean {meant} per cent?',
  },
  outlier: {
    nb: '{value}. Periodene ved siden av har {before} og {after}. Sjekk tallet hos kilden.',
    nn: '{value}. Periodane ved sida av har {before} og {after}. Sjekk talet hos kjelda.',
    sv: '{value}. Perioderna bredvid har {before} och {after}. Kontrollera siffran hos källan.',
    en: '{value}. The periods beside it have {before} and {after}. Check the figure at the source.',
  },
  'outlier-end': {
    nb: '{value}. Perioden ved siden av har {next}. Sjekk tallet hos kilden.',
    nn: '{value}. Perioden ved sida av har {next}. Sjekk talet hos kjelda.',
    sv: '{value}. Perioden bredvid har {next}. Kontrollera siffran hos källan.',
    en: '{value}. The period beside it has {next}. Check the figure at the source.',
  },
  'scale-step': {
    nb:
      '{value}, mens perioden før har {before}. Er det ene i tusen? Har kilden byttet målemåte, velg ' +
      '«brudd i serien».',
    nn:
      '{value}, medan perioden før har {before}. Er det eine i tusen? Har kjelda bytt målemåte, vel «brot ' +
      'i serien».',
    sv:
      '{value}, medan perioden före har {before}. Är det ena i tusental? Har källan bytt mätsätt, välj ' +
      '"tidsseriebrott".',
    en:
      '{value}, while the period before has {before}. Is one in thousands? If the source measures in ' +
      'another way now, choose "break in the series".',
  },
  'period-future': {
    nb:
      'Dette er tall for en tid som ikke har vært ennå. Sjekk årstallet, eller si at det er en prognose ' +
      'eller et anslag.',
    nn:
      'Dette er tal for ei tid som ikkje har vore enno. Sjekk årstalet, eller sei at det er ein prognose ' +
      'eller eit overslag.',
    sv:
      'Detta är siffror för en tid som inte har varit ännu. Kontrollera årtalet, eller säg att det är en ' +
      'prognos eller en uppskattning.',
    en:
      'This is a figure for a time that has not come yet. Check the year, or say that it is a forecast or ' +
      'an estimate.',
  },
  'period-skipped': {
    nb: 'Det er ikke noe tall mellom {before} og {after}. Skriv det, eller si hvorfor det ikke finnes.',
    nn: 'Det er ikkje noko tal mellom {before} og {after}. Skriv det, eller sei kvifor det ikkje finst.',
    sv: 'Det finns ingen siffra mellan {before} och {after}. Skriv den, eller säg varför den inte finns.',
    en: 'There is no figure between {before} and {after}. Write it, or say why there is none.',
  },
  'indicator-scale': {
    nb: 'Tallene her er {times} ganger dem i «{other}», som teller nesten det samme. Er det ene i tusen?',
    nn: 'Tala her er {times} gonger dei i «{other}», som tel nesten det same. Er det eine i tusen?',
    sv: 'Siffrorna här är {times} gånger dem i "{other}", som räknar nästan samma sak. Är det ena i tusental?',
    en: 'The figures here are {times} times those of "{other}", which counts nearly the same. Is one in thousands?',
  },
  'newest-missing': {
    nb:
      'Tallene slutter i {last}, mens de andre områdene har {newest}. Skriv tallet, eller si hvorfor det ' +
      'ikke finnes.',
    nn: 'Tala sluttar i {last}, medan dei andre områda har {newest}. Skriv talet, eller sei kvifor det ikkje finst.',
    sv:
      'Siffrorna slutar {last}, medan de andra områdena har {newest}. Skriv siffran, eller säg varför den ' +
      'inte finns.',
    en:
      'The figures end in {last}, while the other regions have {newest}. Write the figure, or say why ' +
      'there is none.',
  },
  'period-frequency': {
    nb: 'Perioden «{value}» er av et annet slag enn resten av nøkkeltallet.',
    nn: 'Perioden «{value}» er av eit anna slag enn resten av nøkkeltalet.',
    sv: 'Perioden "{value}" är av ett annat slag än resten av nyckeltalet.',
    en: 'The period "{value}" is of another kind than the rest of the key figure.',
  },
  'figures-none': {
    nb: 'Nøkkeltallet har ingen tall, og blir derfor ikke vist.',
    nn: 'Nøkkeltalet har ingen tal, og blir derfor ikkje vist.',
    sv: 'Nyckeltalet har inga siffror och visas därför inte.',
    en: 'The key figure has no figures and is therefore not shown.',
  },
  'interval-half': {
    nb: 'Skriv både nedre og øvre grense. Usikkerheten blir ikke vist.',
    nn: 'Skriv både nedre og øvre grense. Usikkerheita blir ikkje vist.',
    sv: 'Skriv både nedre och övre gräns. Osäkerheten visas inte.',
    en: 'Write both the lower and the upper bound. The uncertainty is not shown.',
  },
  'period-spelling': {
    nb: 'Perioden er skrevet som «{value}», og er lest som {read}.',
    nn: 'Perioden er skriven som «{value}», og er lesen som {read}.',
    sv: 'Perioden är skriven som "{value}" och har lästs som {read}.',
    en: 'The period is written as "{value}" and has been read as {read}.',
  },
  'period-number': {
    nb: 'Perioden er skrevet som et tall ({value}), og skal være tekst.',
    nn: 'Perioden er skriven som eit tal ({value}), og skal vere tekst.',
    sv: 'Perioden är skriven som ett tal ({value}) och ska vara text.',
    en: 'The period is written as a number ({value}) and should be text.',
  },
  period: {
    nb: '«{value}» er ikke en periode. Skriv for eksempel 2023, 4. kvartal 2023 eller april 2023.',
    nn: '«{value}» er ikkje ein periode. Skriv til dømes 2023, 4. kvartal 2023 eller april 2023.',
    sv: '"{value}" är ingen period. Skriv till exempel 2023, kvartal 4 2023 eller april 2023.',
    en: '"{value}" is not a period. Write for instance 2023, Q4 2023 or April 2023.',
  },
  'stock-negative': {
    nb: 'Tallet er {value}, men et antall kan ikke være mindre enn null. Sjekk fortegnet.',
    nn: 'Talet er {value}, men eit tal på noko kan ikkje vere mindre enn null. Sjekk forteiknet.',
    sv: 'Siffran är {value}, men ett antal kan inte vara mindre än noll. Kontrollera tecknet.',
    en: 'The figure is {value}, but there cannot be fewer than none. Check the sign.',
  },
  'count-fraction': {
    nb: 'Tallet er {value}, men det som telles her, finnes bare i hele tall. Er tallet i tusen, eller et gjennomsnitt?',
    nn:
      'Talet er {value}, men det som blir talt her, finst berre i heile tal. Er talet i tusen, eller eit ' +
      'gjennomsnitt?',
    sv: 'Siffran är {value}, men det som räknas här finns bara i hela tal. Är den i tusental, eller ett genomsnitt?',
    en: 'The figure is {value}, but what is counted here comes in whole numbers. Is it in thousands, or an average?',
  },
  'share-range': {
    nb: 'Tallet er {value} prosent, men en andel er fra 0 til 100. Sjekk desimaltegnet.',
    nn: 'Talet er {value} prosent, men ein del er frå 0 til 100. Sjekk desimalteiknet.',
    sv: 'Siffran är {value} procent, men en andel är från 0 till 100. Kontrollera decimaltecknet.',
    en: 'The figure is {value} per cent, but a share is from 0 to 100. Check the decimal point.',
  },
  'sum-differs': {
    nb: 'Tallet er {value}, men medlemmene er {sum} til sammen. Sjekk tallet, eller om alle i «Består av» hører til.',
    nn: 'Talet er {value}, men medlemmene er {sum} til saman. Sjekk talet, eller om alle i «Består av» høyrer til.',
    sv:
      'Siffran är {value}, men medlemmarna är {sum} tillsammans. Kontrollera siffran, eller om alla i "Består av" ' +
      'hör dit.',
    en: 'The figure is {value}, but its members are {sum} together. Check it, or whether all in "Consists of" belong.',
  },
  'duplicate-period': {
    nb: 'Området har to tall for denne perioden. Leserne ser bare det første.',
    nn: 'Området har to tal for denne perioden. Lesarane ser berre det første.',
    sv: 'Området har två siffror för den här perioden. Läsarna ser bara den första.',
    en: 'The region has two figures for this period. Readers see only the first.',
  },
  'number-unreadable signed': {
    nb: '«{value}» kan ikke leses som et tall. Mente du {meant}?',
    nn: '«{value}» kan ikkje lesast som eit tal. Meinte du {meant}?',
    sv: '"{value}" kan inte läsas som ett tal. Menade du {meant}?',
    en: '"{value}" cannot be read as a number. Did you mean {meant}?',
  },
};

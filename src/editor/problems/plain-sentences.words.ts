import type { Entry } from '../../locale/catalogue.js';

/**
 * Sentences for those who see fields and cells, not the file: in place of those of `samspill check` that tell how a
 * file is written. `{name}` is what the field is called.
 */
export const PLAIN_SENTENCES: Readonly<Record<string, Entry>> = {
  required: {
    nb: '«{name}» mangler.',
    nn: '«{name}» manglar.',
    sv: '"{name}" saknas.',
    en: '"{name}" is missing.',
  },
  'unknown-property': {
    nb: 'Filen har noe som heter «{key}». Det blir ikke brukt, og står som det er.',
    nn: 'Fila har noko som heiter «{key}». Det blir ikkje brukt, og står som det er.',
    sv: 'Filen har något som heter "{key}". Det används inte, och står kvar som det är.',
    en: 'The file has something called "{key}". It is not used, and stays as it is.',
  },
  null: {
    nb: '«{name}» er tomt. Skriv noe der, eller ta det bort.',
    nn: '«{name}» er tomt. Skriv noko der, eller ta det bort.',
    sv: '"{name}" är tomt. Skriv något där, eller ta bort det.',
    en: '"{name}" is empty. Write something there, or remove it.',
  },
  empty: {
    nb: '«{name}» er tomt. Skriv noe der, eller ta det bort.',
    nn: '«{name}» er tomt. Skriv noko der, eller ta det bort.',
    sv: '"{name}" är tomt. Skriv något där, eller ta bort det.',
    en: '"{name}" is empty. Write something there, or remove it.',
  },
  'text-number': {
    nb: '«{name}» er skrevet som et tall ({value}), og skal være tekst.',
    nn: '«{name}» er skrive som eit tal ({value}), og skal vere tekst.',
    sv: '"{name}" är skrivet som ett tal ({value}), och ska vara text.',
    en: '"{name}" is written as a number ({value}) and should be text.',
  },
  'region-code': {
    nb: '«{name}» er {value}, men skal ha alle sifrene, for eksempel {example}.',
    nn: '«{name}» er {value}, men skal ha alle siffera, til dømes {example}.',
    sv: '"{name}" är {value}, men ska ha alla siffror, till exempel {example}.',
    en: '"{name}" is {value} but should have all its digits, for instance {example}.',
  },
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
      '"brott i serien".',
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
    nb: '{missing} mangler mellom {before} og {after}. Skriv tallet, eller si hvorfor det ikke finnes.',
    nn: '{missing} manglar mellom {before} og {after}. Skriv talet, eller sei kvifor det ikkje finst.',
    sv: '{missing} saknas mellan {before} och {after}. Skriv siffran, eller säg varför den inte finns.',
    en: '{missing} is missing between {before} and {after}. Write the figure, or say why there is none.',
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
  vocabulary: {
    nb: '«{name}» er «{value}», som ikke er et av valgene.',
    nn: '«{name}» er «{value}», som ikkje er eit av vala.',
    sv: '"{name}" är "{value}", som inte är ett av valen.',
    en: '"{name}" is "{value}", which is not one of the choices.',
  },
  reference: {
    nb: '«{name}» viser til «{value}», som ikke finnes i listen «{list}».',
    nn: '«{name}» viser til «{value}», som ikkje finst i lista «{list}».',
    sv: '"{name}" hänvisar till "{value}", som inte finns i listan "{list}".',
    en: '"{name}" refers to "{value}", which is not in the list "{list}".',
  },
  'one-of': {
    nb: '«{name}» kan bare ha én av disse: {names}. Behold den ene.',
    nn: '«{name}» kan berre ha éin av desse: {names}. Behald den eine.',
    sv: '"{name}" kan bara ha en av dessa: {names}. Behåll en.',
    en: '"{name}" can have only one of these: {names}. Keep one.',
  },
  'list-twice': {
    nb: '«{name}» nevner «{value}» to ganger.',
    nn: '«{name}» nemner «{value}» to gonger.',
    sv: '"{name}" nämner "{value}" två gånger.',
    en: '"{name}" names "{value}" twice.',
  },
  'member-twice': {
    nb: '«{name}» nevner «{value}» to ganger. Så lenge det står slik, vises ingen sum.',
    nn: '«{name}» nemner «{value}» to gonger. Så lenge det står slik, blir ingen sum vist.',
    sv: '"{name}" nämner "{value}" två gånger. Så länge det står så visas ingen summa.',
    en: '"{name}" names "{value}" twice. As long as it stands so no sum is shown.',
  },
  'code-ended': {
    nb: 'Koden {value} gjaldt til {to}. Skriv det i «Gjelder til», og legg til koden som gjelder nå.',
    nn: 'Koden {value} galdt til {to}. Skriv det i «Gjeld til», og legg til koden som gjeld no.',
    sv: 'Koden {value} gällde till {to}. Skriv det i "Gäller till", och lägg till koden som gäller nu.',
    en: 'The code {value} held until {to}. Write that in "Holds until", and add the code that holds now.',
  },
  'code-begins': {
    nb: 'Koden {value} gjaldt ikke før {from}. Skriv det i «Gjelder fra».',
    nn: 'Koden {value} galdt ikkje før {from}. Skriv det i «Gjeld frå».',
    sv: 'Koden {value} gällde inte före {from}. Skriv det i "Gäller från".',
    en: 'The code {value} did not hold before {from}. Write that in "Holds from".',
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
  'target-figure': {
    nb: 'Måltallet mangler.',
    nn: 'Måltalet manglar.',
    sv: 'Målvärdet saknas.',
    en: 'The target figure is missing.',
  },
  'target-swapped': {
    nb: 'Høyest og lavest har byttet plass: {min} og {max}.',
    nn: 'Høgast og lågast har bytt plass: {min} og {max}.',
    sv: 'Högst och lägst har bytt plats: {min} och {max}.',
    en: 'Highest and lowest have changed places: {min} and {max}.',
  },
  'target-alone': {
    nb: 'Hører til verken et nøkkeltall, et prosjekt eller et fokusområde, og vises derfor ikke.',
    nn: 'Høyrer til verken eit nøkkeltal, eit prosjekt eller eit fokusområde, og blir derfor ikkje vist.',
    sv: 'Hör varken till ett nyckeltal, ett projekt eller ett fokusområde och visas därför inte.',
    en: 'Belongs to neither a key figure, a project nor a focus area, and is therefore not shown.',
  },
  'accepted-unused': {
    nb: 'En merknad som er godtatt, finnes ikke lenger. Ta bort godkjenningen.',
    nn: 'Ein merknad som er godteken, finst ikkje lenger. Ta bort godkjenninga.',
    sv: 'En anmärkning som har godtagits finns inte längre. Ta bort godkännandet.',
    en: 'A remark that was accepted is no longer there. Remove the acceptance.',
  },
  'version-missing': {
    nb: 'Filen sier ikke hvilken versjon av formatet den har.',
    nn: 'Fila seier ikkje kva versjon av formatet ho har.',
    sv: 'Filen säger inte vilken version av formatet den har.',
    en: 'The file does not say which version of the format it has.',
  },
  'version-unreadable': {
    nb: 'Versjonen av formatet er «{value}», som ikke kan leses.',
    nn: 'Versjonen av formatet er «{value}», som ikkje kan lesast.',
    sv: 'Formatets version är "{value}", som inte kan läsas.',
    en: 'The version of the format is "{value}", which cannot be read.',
  },
  type: {
    nb: '«{name}» er av feil slag, og kan ikke leses.',
    nn: '«{name}» er av feil slag, og kan ikkje lesast.',
    sv: '"{name}" är av fel slag och kan inte läsas.',
    en: '"{name}" is of the wrong kind and cannot be read.',
  },
  'type number': {
    nb: '«{name}» skal være et tall.',
    nn: '«{name}» skal vere eit tal.',
    sv: '"{name}" ska vara ett tal.',
    en: '"{name}" should be a number.',
  },
  'type text': {
    nb: '«{name}» skal være tekst.',
    nn: '«{name}» skal vere tekst.',
    sv: '"{name}" ska vara text.',
    en: '"{name}" should be text.',
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
};

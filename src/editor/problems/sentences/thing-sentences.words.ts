import type { SentencesByCode } from './sentence-code.js';

/**
 * Sentences about the file and the things in it, and how they belong together: regions and their codes, targets,
 * actors, sources.
 */
export const THING_SENTENCES: SentencesByCode = {
  bytes: {
    nb:
      'Filen er på {bytes}. Nettsidene viser ingen fil over {limit}: leserne får beskjed om at tallene ' +
      'ikke kan vises. Ta bort perioder eller områder som ingen trenger, eller lag én fil for hvert fylke.',
    nn:
      'Fila er på {bytes}. Nettsidene viser inga fil over {limit}: lesarane får beskjed om at tala ikkje ' +
      'kan visast. Ta bort periodar eller område som ingen treng, eller lag éi fil for kvart fylke.',
    sv:
      'Filen är på {bytes}. Webbsidorna visar ingen fil över {limit}: läsarna får besked om att siffrorna ' +
      'inte kan visas. Ta bort perioder eller områden som ingen behöver, eller gör en fil för varje län.',
    en:
      'The file is {bytes}. The pages show no file above {limit}: readers are told that the figures cannot ' +
      'be shown. Remove periods or regions that nobody needs, or make one file for each county.',
  },
  'bytes-many': {
    nb: 'Filen er på {bytes}. Over {limit} blir nettsiden treg på mobil. Færre perioder eller områder hjelper.',
    nn: 'Fila er på {bytes}. Over {limit} blir nettsida treg på mobil. Færre periodar eller område hjelper.',
    sv: 'Filen är på {bytes}. Över {limit} blir webbsidan långsam i mobilen. Färre perioder eller områden hjälper.',
    en: 'The file is {bytes}. Above {limit} the page becomes slow on phones. Fewer periods or regions help.',
  },
  'region-code': {
    nb: '«{name}» er {value}, men skal ha alle sifrene, for eksempel {example}.',
    nn: '«{name}» er {value}, men skal ha alle siffera, til dømes {example}.',
    sv: '"{name}" är {value}, men ska ha alla siffror, till exempel {example}.',
    en: '"{name}" is {value} but should have all its digits, for instance {example}.',
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
    en: 'The code {value} held until {to}. Write that in "Valid to", and add the code that holds now.',
  },
  'code-begins': {
    nb: 'Koden {value} gjaldt ikke før {from}. Skriv det i «Gjelder fra».',
    nn: 'Koden {value} galdt ikkje før {from}. Skriv det i «Gjeld frå».',
    sv: 'Koden {value} gällde inte före {from}. Skriv det i "Gäller från".',
    en: 'The code {value} did not hold before {from}. Write that in "Valid from".',
  },
  'target-figure': {
    nb: 'Måltallet mangler.',
    nn: 'Måltalet manglar.',
    sv: 'Målvärdet saknas.',
    en: 'The target is missing.',
  },
  'target-swapped': {
    nb: 'Høyest og lavest har byttet plass: {min} og {max}.',
    nn: 'Høgast og lågast har bytt plass: {min} og {max}.',
    sv: 'Högst och lägst har bytt plats: {min} och {max}.',
    en: 'Highest and lowest have changed places: {min} and {max}.',
  },
  'annotation-time': {
    nb: 'Hendelsen har ikke noe tidspunkt, og vises derfor ikke. Skriv når det skjedde, eller både «Fra» og «Til».',
    nn:
      'Hendinga har ikkje noko tidspunkt, og blir derfor ikkje vist. ' +
      'Skriv når det skjedde, eller både «Frå» og «Til».',
    sv: 'Händelsen har ingen tidpunkt och visas därför inte. Skriv när det hände, eller både "Från" och "Till".',
    en: 'The event has no time, and is therefore not shown. Write when it happened, or both “From” and “To”.',
  },
  'annotation-both': {
    nb: 'Hendelsen har både en periode og et tidsrom. Bare perioden brukes.',
    nn: 'Hendinga har både ein periode og eit tidsrom. Berre perioden blir brukt.',
    sv: 'Händelsen har både en period och ett tidsspann. Bara perioden används.',
    en: 'The event has both a period and a span of time. Only the period is used.',
  },
  'annotation-swapped': {
    nb: '«Fra» og «Til» har byttet plass: {from} og {to}.',
    nn: '«Frå» og «Til» har bytt plass: {from} og {to}.',
    sv: '"Från" och "Till" har bytt plats: {from} och {to}.',
    en: '“From” and “To” have changed places: {from} and {to}.',
  },
  'annotation-outside': {
    nb: 'Hendelsen ({time}) er utenfor tallene, som går fra {first} til {last}. Den vises ikke i figuren.',
    nn: 'Hendinga ({time}) er utanfor tala, som går frå {first} til {last}. Ho blir ikkje vist i figuren.',
    sv: 'Händelsen ({time}) är utanför siffrorna, som går från {first} till {last}. Den visas inte i figuren.',
    en: 'The event ({time}) is outside the figures, which go from {first} to {last}. It is not shown in the figure.',
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
  'source-missing': {
    nb: 'Kilden mangler. Skriv hvem som har laget tallene, så leserne kan finne dem igjen.',
    nn: 'Kjelda manglar. Skriv kven som har laga tala, så lesarane kan finne dei att.',
    sv: 'Källan saknas. Skriv vem som har tagit fram siffrorna, så att läsarna kan hitta dem.',
    en: 'The source is missing. Write who made the figures, so that readers can find them again.',
  },
  'unit-missing': {
    nb: 'Enheten mangler. Uten den ser leserne tall uten å vite hva som er talt.',
    nn: 'Eininga manglar. Utan ho ser lesarane tal utan å vite kva som er talt.',
    sv: 'Enheten saknas. Utan den ser läsarna siffror utan att veta vad som har räknats.',
    en: 'The unit is missing. Without it readers see figures and do not know of what.',
  },
  'unit-near': {
    nb: 'Enheten er skrevet som «{value}» i filen, og kjennes ikke igjen.',
    nn: 'Eininga er skriven som «{value}» i fila, og blir ikkje kjend att.',
    sv: 'Enheten är skriven som "{value}" i filen och känns inte igen.',
    en: 'The unit is written as "{value}" in the file and is not recognised.',
  },
  'actor-factor': {
    nb: 'Aktøren hører ikke til noen faktor, og kommer derfor ikke med i aktørkartet. Velg en.',
    nn: 'Aktøren høyrer ikkje til nokon faktor, og kjem derfor ikkje med i aktørkartet. Vel ein.',
    sv: 'Aktören hör inte till någon faktor och kommer därför inte med i aktörskartan. Välj en.',
    en: 'The actor belongs to no factor, and is therefore not in the map of actors. Choose one.',
  },
  'frequency-kind': {
    nb: 'Det er valgt «{value}», men tallene er for perioder av et annet slag.',
    nn: 'Det er valt «{value}», men tala er for periodar av eit anna slag.',
    sv: '"{value}" är valt, men siffrorna är för perioder av ett annat slag.',
    en: '"{value}" is chosen, but the figures are for periods of another kind.',
  },
  'duplicate-id': {
    nb: 'Har samme kortnavn («{value}») som noe annet i listen. Leserne ser bare det første.',
    nn: 'Har same kortnamn («{value}») som noko anna i lista. Lesarane ser berre det første.',
    sv: 'Har samma kortnamn ("{value}") som något annat i listan. Läsarna ser bara det första.',
    en: 'Has the same short code ("{value}") as something else in the list. Readers see only the first.',
  },
  'duplicate-id series': {
    nb: 'Området står to ganger i nøkkeltallet. Leserne ser bare de første tallene.',
    nn: 'Området står to gonger i nøkkeltalet. Lesarane ser berre dei første tala.',
    sv: 'Området står två gånger i nyckeltalet. Läsarna ser bara de första siffrorna.',
    en: 'The region stands twice in the key figure. Readers see only the first figures.',
  },
  'code-unknown': {
    nb: 'Koden {value} finnes ikke.',
    nn: 'Koden {value} finst ikkje.',
    sv: 'Koden {value} finns inte.',
    en: 'The code {value} does not exist.',
  },
  'code-other': {
    nb: '{value} er koden til {owner}.',
    nn: '{value} er koden til {owner}.',
    sv: '{value} är koden för {owner}.',
    en: '{value} is the code of {owner}.',
  },
  'code-country': {
    nb: 'Dette er et kodeverk for {own}, men området ligger i {country}. Rett landet eller kodeverket.',
    nn: 'Dette er eit kodeverk for {own}, men området ligg i {country}. Rett landet eller kodeverket.',
    sv: 'Detta är ett kodsystem för {own}, men området ligger i {country}. Rätta landet eller kodsystemet.',
    en: 'This is a code system of {own}, but the region is in {country}. Correct the country or the code system.',
  },
};

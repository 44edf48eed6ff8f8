import type { SlipCode } from '../problem.js';
import type { Sentences } from './describe.js';

/** What is allowed in a feed, and cannot be meant: figures, codes and texts that look like a slip. */
export const SLIP_SENTENCES: Readonly<Record<SlipCode, Sentences>> = {
  'letters-broken': {
    nb:
      '«{path}» har ødelagte bokstaver: «{value}». Lagre filen som UTF-8 der teksten kommer fra, eller skriv ' +
      'dem på nytt.',
    nn:
      '«{path}» har øydelagde bokstavar: «{value}». Lagre fila som UTF-8 der teksten kjem frå, eller skriv dei ' +
      'på nytt.',
    sv: '"{path}" har trasiga bokstäver: "{value}". Spara filen som UTF-8 där texten kommer ifrån, eller skriv om dem.',
    en:
      '"{path}" has broken letters: "{value}". Save the file as UTF-8 where the text comes from, or write them ' +
      'again.',
  },
  'letters-lost': {
    nb: '«{path}» har et tegn (�) der en bokstav er gått tapt: «{value}». Skriv ordet på nytt.',
    nn: '«{path}» har eit teikn (�) der ein bokstav har gått tapt: «{value}». Skriv ordet på nytt.',
    sv: '"{path}" har ett tecken (�) där en bokstav har gått förlorad: "{value}". Skriv om ordet.',
    en: '"{path}" has a sign (�) where a letter has been lost: "{value}". Write the word again.',
  },
  html: {
    nb: '«{path}» har HTML: «{value}». Den vises som den står. Skriv vanlig tekst.',
    nn: '«{path}» har HTML: «{value}». Han blir vist som han står. Skriv vanleg tekst.',
    sv: '"{path}" har HTML: "{value}". Den visas som den står. Skriv vanlig text.',
    en: '"{path}" has HTML: "{value}". It is shown as it stands. Write plain text.',
  },
  telephone: {
    nb: '«{path}» har et telefonnummer. Er det en persons, må det bort, for filen er åpen for alle.',
    nn: '«{path}» har eit telefonnummer. Er det ein persons, må det bort, for fila er open for alle.',
    sv: '"{path}" har ett telefonnummer. Är det en persons måste det bort, för filen är öppen för alla.',
    en: '"{path}" has a telephone number. If it is a person’s it must go, since everybody can read the file.',
  },
  'person-name': {
    nb: '«{path}» ser ut som navnet på en person: «{value}». Skriv organisasjonen eller rollen.',
    nn: '«{path}» ser ut som namnet på ein person: «{value}». Skriv organisasjonen eller rolla.',
    sv: '"{path}" ser ut som namnet på en person: "{value}". Skriv organisationen eller rollen.',
    en: '"{path}" looks like the name of a person: "{value}". Write the organisation or the role.',
  },
  'language-missing': {
    nb: '«{path}» finnes bare på språket «{found}», men språket i filen er «{language}». Skriv teksten på det også.',
    nn: '«{path}» finst berre på språket «{found}», men språket i fila er «{language}». Skriv teksten på det òg.',
    sv: '"{path}" finns bara på språket "{found}", men språket i filen är "{language}". Skriv texten på det också.',
    en: '"{path}" is only in the language "{found}", but the file is in "{language}". Write the text in that, too.',
  },
  'actor-factor': {
    nb: '«{path}» er uten «factors», og kommer derfor ikke med i aktørkartet. Skriv hvilken faktor aktøren hører til.',
    nn: '«{path}» er utan «factors», og kjem derfor ikkje med i aktørkartet. Skriv kva faktor aktøren høyrer til.',
    sv: '"{path}" saknar "factors" och kommer därför inte med i aktörskartan. Skriv vilken faktor aktören hör till.',
    en:
      '"{path}" has no "factors", and is therefore not in the map of actors. Write which factor the actor ' +
      'belongs to.',
  },
  'code-country': {
    nb: '«{path}» er «{system}», som er koder i {own}, men området ligger i {country}. Rett «country» eller koden.',
    nn: '«{path}» er «{system}», som er kodar i {own}, men området ligg i {country}. Rett «country» eller koden.',
    sv: '"{path}" är "{system}", som är koder i {own}, men området ligger i {country}. Rätta "country" eller koden.',
    en:
      '"{path}" is "{system}", which are codes of {own}, but the region is in {country}. Correct "country" or ' +
      'the code.',
  },
  'code-unknown': {
    nb: '«{path}» er «{value}», som ikke finnes i «{system}».',
    nn: '«{path}» er «{value}», som ikkje finst i «{system}».',
    sv: '"{path}" är "{value}", som inte finns i "{system}".',
    en: '"{path}" is "{value}", which does not exist in "{system}".',
  },
  'code-other': {
    nb: '«{path}» er «{value}», som er koden til {name}.',
    nn: '«{path}» er «{value}», som er koden til {name}.',
    sv: '"{path}" är "{value}", som är koden för {name}.',
    en: '"{path}" is "{value}", which is the code of {name}.',
  },
  'code-ended': {
    nb: '«{path}» er «{value}», som gjaldt til {to}. Skriv "validTo": "{to}", og legg til koden som gjelder nå.',
    nn: '«{path}» er «{value}», som galdt til {to}. Skriv "validTo": "{to}", og legg til koden som gjeld no.',
    sv: '"{path}" är "{value}", som gällde till {to}. Skriv "validTo": "{to}", och lägg till koden som gäller nu.',
    en: '"{path}" is "{value}", which held until {to}. Write "validTo": "{to}", and add the code that holds now.',
  },
  'code-begins': {
    nb: '«{path}» er «{value}», som ikke gjaldt før {from}. Skriv "validFrom": "{from}".',
    nn: '«{path}» er «{value}», som ikkje galdt før {from}. Skriv "validFrom": "{from}".',
    sv: '"{path}" är "{value}", som inte gällde före {from}. Skriv "validFrom": "{from}".',
    en: '"{path}" is "{value}", which did not hold before {from}. Write "validFrom": "{from}".',
  },
  'unit-near': {
    nb: '«{path}» er «{value}», som ikke er en enhet vi kjenner.',
    nn: '«{path}» er «{value}», som ikkje er ei eining vi kjenner.',
    sv: '"{path}" är "{value}", som inte är en enhet som vi känner till.',
    en: '"{path}" is "{value}", which is not a unit that we know.',
  },
  'source-missing': {
    nb: '«{path}» mangler «source». Skriv hvem som har laget tallene, så leseren kan finne dem igjen.',
    nn: '«{path}» manglar «source». Skriv kven som har laga tala, så lesaren kan finne dei att.',
    sv: '"{path}" saknar "source". Skriv vem som har tagit fram siffrorna, så att läsaren kan hitta dem.',
    en: '"{path}" has no "source". Write who made the figures, so that readers can find them again.',
  },
  'count-fraction': {
    nb:
      '«{path}» er {value}, men det som telles her, finnes bare i hele tall. Er tallet i tusen, eller et ' +
      'gjennomsnitt?',
    nn:
      '«{path}» er {value}, men det som blir talt her, finst berre i heile tal. Er talet i tusen, eller eit ' +
      'gjennomsnitt?',
    sv: '"{path}" är {value}, men det som räknas här finns bara i hela tal. Är talet i tusental, eller ett genomsnitt?',
    en: '"{path}" is {value}, but what is counted here comes in whole numbers. Is it in thousands, or an average?',
  },
  'decimals-lost': {
    nb: '«{path}» er {value}, men «decimals» er 0, så leseren ser et avrundet tall. Rett tallet eller «decimals».',
    nn: '«{path}» er {value}, men «decimals» er 0, så lesaren ser eit avrunda tal. Rett talet eller «decimals».',
    sv: '"{path}" är {value}, men "decimals" är 0, så läsaren ser ett avrundat tal. Rätta talet eller "decimals".',
    en: '"{path}" is {value}, but "decimals" is 0, so readers see a rounded number. Correct the number or "decimals".',
  },
  'stock-negative': {
    nb: '«{path}» er {value}, men et antall kan ikke være mindre enn null. Sjekk fortegnet.',
    nn: '«{path}» er {value}, men eit tal på noko kan ikkje vere mindre enn null. Sjekk forteiknet.',
    sv: '"{path}" är {value}, men ett antal kan inte vara mindre än noll. Kontrollera tecknet.',
    en: '"{path}" is {value}, but there cannot be fewer than none. Check the sign.',
  },
  'share-range': {
    nb: '«{path}» er {value} prosent, men en andel er fra 0 til 100. Sjekk desimaltegnet.',
    nn: '«{path}» er {value} prosent, men ein del er frå 0 til 100. Sjekk desimalteiknet.',
    sv: '"{path}" är {value} procent, men en andel är från 0 till 100. Kontrollera decimaltecknet.',
    en: '"{path}" is {value} per cent, but a share is from 0 to 100. Check the decimal point.',
  },
  'scale-step': {
    nb:
      '«{path}» er {value}, mens perioden før er {before}. Er det ene i tusen? Er det et brudd, skriv statusen ' +
      '«break».',
    nn:
      '«{path}» er {value}, medan perioden før er {before}. Er det eine i tusen? Er det eit brot, skriv ' +
      'statusen «break».',
    sv:
      '"{path}" är {value}, medan perioden före är {before}. Är det ena i tusental? Är det ett brott, skriv ' +
      'statusen "break".',
    en:
      '"{path}" is {value}, while the period before is {before}. Is one in thousands? If it is a break, write ' +
      'the status "break".',
  },
  'indicator-scale': {
    nb: '«{path}» har tall som er {times} ganger dem i «{other}», som teller nesten det samme. Er det ene i tusen?',
    nn: '«{path}» har tal som er {times} gonger dei i «{other}», som tel nesten det same. Er det eine i tusen?',
    sv:
      '"{path}" har siffror som är {times} gånger dem i "{other}", som räknar nästan samma sak. Är det ena i ' +
      'tusental?',
    en:
      '"{path}" has figures that are {times} times those of "{other}", which counts nearly the same. Is one in ' +
      'thousands?',
  },
  'sibling-scale': {
    nb:
      '«{path}»: Tallene her er om lag {times} ganger større enn for de andre områdene (siste tall er ' +
      '{value}). Er de i en annen enhet?',
    nn:
      '«{path}»: Tala her er om lag {times} gonger større enn for dei andre områda (siste tal er {value}). Er ' +
      'dei i ei anna eining?',
    sv:
      '"{path}": Siffrorna här är ungefär {times} gånger större än för de andra områdena (senaste är {value}). ' +
      'Är de i en annan enhet?',
    en:
      '"{path}": the figures here are about {times} times larger than those of other regions (the last is ' +
      '{value}). Are they in another unit?',
  },
  'sum-differs': {
    nb: '«{path}» er {value}, men medlemmene er {sum} til sammen. Sjekk tallet, eller om alle i «members» hører til.',
    nn: '«{path}» er {value}, men medlemmene er {sum} til saman. Sjekk talet, eller om alle i «members» høyrer til.',
    sv:
      '"{path}" är {value}, men medlemmarna är {sum} tillsammans. Kontrollera talet, eller om alla i "members" ' +
      'hör dit.',
    en:
      '"{path}" is {value}, but its members are {sum} together. Check the figure, or whether all in "members" ' +
      'belong.',
  },
  'period-skipped': {
    nb:
      '«{path}»: {missing} mangler mellom {before} og {after}. Skriv tallet, eller null med status når det ' +
      'ikke finnes.',
    nn:
      '«{path}»: {missing} manglar mellom {before} og {after}. Skriv talet, eller null med status når det ' +
      'ikkje finst.',
    sv:
      '"{path}": {missing} saknas mellan {before} och {after}. Skriv siffran, eller null med status när den ' +
      'inte finns.',
    en:
      '"{path}": {missing} is missing between {before} and {after}. Write the figure, or null with a status if ' +
      'there is none.',
  },
  'frequency-kind': {
    nb: '«{path}» er «{value}», men periodene i nøkkeltallet er av et annet slag.',
    nn: '«{path}» er «{value}», men periodane i nøkkeltalet er av eit anna slag.',
    sv: '"{path}" är "{value}", men perioderna i nyckeltalet är av ett annat slag.',
    en: '"{path}" is "{value}", but the periods of the indicator are of another kind.',
  },
  'sum-late': {
    nb:
      '«{path}»: {region} blir stående på {last}, for {members} mangler {newest}. Summen vises ikke før alle ' +
      'har tall.',
    nn:
      '«{path}»: {region} blir ståande på {last}, for {members} manglar {newest}. Summen blir ikkje vist før ' +
      'alle har tal.',
    sv:
      '"{path}": {region} stannar på {last}, eftersom {members} saknar {newest}. Summan visas först när alla ' +
      'har siffror.',
    en: '"{path}": {region} stays at {last}, since {members} lacks {newest}. The sum is shown when all have figures.',
  },
  'newest-missing': {
    nb:
      '«{path}»: Tallene slutter i {last}, mens de andre områdene har {newest}. Legg til tallet, eller null ' +
      'med status.',
    nn: '«{path}»: Tala sluttar i {last}, medan dei andre områda har {newest}. Legg til talet, eller null med status.',
    sv:
      '"{path}": Siffrorna slutar med {last}, medan de andra områdena har {newest}. Lägg till siffran, eller ' +
      'null med status.',
    en:
      '"{path}": the figures end with {last}, while the other regions have {newest}. Add the figure, or null ' +
      'with a status.',
  },
  order: {
    nb: '«{path}» er {value}, som er før «{first}» {begin}. Bytt dem, eller rett den ene.',
    nn: '«{path}» er {value}, som er før «{first}» {begin}. Byt dei, eller rett den eine.',
    sv: '"{path}" är {value}, som är före "{first}" {begin}. Byt plats på dem, eller rätta det ena.',
    en: '"{path}" is {value}, which is before "{first}" {begin}. Change places, or correct one of them.',
  },
  'unit-missing': {
    nb: '«{path}» mangler «unit». Uten den ser leseren tall uten å vite hva som er talt.',
    nn: '«{path}» manglar «unit». Utan han ser lesaren tal utan å vite kva som er talt.',
    sv: '"{path}" saknar "unit". Utan den ser läsaren siffror utan att veta vad som har räknats.',
    en: '"{path}" has no "unit". Without it readers see figures and do not know of what.',
  },
  'figures-none': {
    nb: '«{path}» har ingen tall, og blir derfor ikke vist. Legg til «series», eller ta nøkkeltallet bort.',
    nn: '«{path}» har ingen tal, og blir derfor ikkje vist. Legg til «series», eller ta nøkkeltalet bort.',
    sv: '"{path}" har inga siffror och visas därför inte. Lägg till "series", eller ta bort nyckeltalet.',
    en: '"{path}" has no figures, and is therefore not shown. Add "series", or remove the indicator.',
  },
  'region-circle': {
    nb: '«{path}» er inni seg selv: «members» og «partOf» går i ring. Rett den som er feil.',
    nn: '«{path}» er inni seg sjølv: «members» og «partOf» går i ring. Rett den som er feil.',
    sv: '"{path}" ligger i sig själv: "members" och "partOf" går i cirkel. Rätta den som är fel.',
    en: '"{path}" is inside itself: "members" and "partOf" go in a circle. Correct the one that is wrong.',
  },
  'name-twice': {
    nb: '«{path}» er «{value}», som en annen heter også. Da kan leseren ikke skille dem. Legg til noe som skiller dem.',
    nn: '«{path}» er «{value}», som ein annan heiter òg. Då kan lesaren ikkje skilje dei. Legg til noko som skil dei.',
    sv:
      '"{path}" är "{value}", som en annan också heter. Då kan läsaren inte skilja dem åt. Lägg till något som ' +
      'skiljer dem.',
    en: '"{path}" is "{value}", and so is another. Readers cannot tell them apart. Add something that does.',
  },
  'total-unknown': {
    nb: '«{path}» er «{value}», som ikke er en av kategoriene. Derfor vises den første av dem i stedet.',
    nn: '«{path}» er «{value}», som ikkje er ein av kategoriane. Derfor blir den første av dei vist i staden.',
    sv: '"{path}" är "{value}", som inte är någon av kategorierna. Därför visas den första av dem i stället.',
    en: '"{path}" is "{value}", which is none of the categories. Therefore the first of them is shown instead.',
  },
  'total-none': {
    nb:
      '«{path}» har ingen «total», så leseren ser «{first}» først, og ikke hvor mange det er i alt. Legg til en ' +
      'kategori for alle, med serier, og skriv koden dens i «total».',
    nn:
      '«{path}» har ingen «total», så lesaren ser «{first}» først, og ikkje kor mange det er i alt. Legg til ein ' +
      'kategori for alle, med seriar, og skriv koden hans i «total».',
    sv:
      '"{path}" har ingen "total", så läsaren ser "{first}" först, och inte hur många det är totalt. Lägg till en ' +
      'kategori för alla, med serier, och skriv dess kod i "total".',
    en:
      '"{path}" has no "total", so readers see "{first}" first, and not how many there are in all. Add a category ' +
      'for all, with series, and write its id in "total".',
  },
  'total-missing': {
    nb:
      '«{path}»: Området har tall for deler, men ikke for «{categories}», som vises først. Derfor får det ikke ' +
      'dette nøkkeltallet. Legg til serien.',
    nn:
      '«{path}»: Området har tal for delar, men ikkje for «{categories}», som blir vist først. Derfor får det ' +
      'ikkje dette nøkkeltalet. Legg til serien.',
    sv:
      '"{path}": Området har siffror för delar, men inte för "{categories}", som visas först. Därför får det inte ' +
      'detta nyckeltal. Lägg till serien.',
    en:
      '"{path}": the region has figures for parts, but not for "{categories}", which is shown first. Therefore it ' +
      'does not get this indicator. Add the series.',
  },
  'category-unused': {
    nb: '«{path}» er «{value}», som ingen serie har. Leseren kan ikke velge den. Legg til serier, eller ta den bort.',
    nn: '«{path}» er «{value}», som ingen serie har. Lesaren kan ikkje velje han. Legg til seriar, eller ta han bort.',
    sv: '"{path}" är "{value}", som ingen serie har. Läsaren kan inte välja den. Lägg till serier, eller ta bort den.',
    en: '"{path}" is "{value}", which no series has. Readers cannot choose it. Add series, or remove it.',
  },
  'category-sum': {
    nb:
      '«{path}» er {value}, men kategoriene i «{dimension}» er {sum} til sammen. Sjekk tallet, og om en kategori ' +
      'mangler eller er med i en annen.',
    nn:
      '«{path}» er {value}, men kategoriane i «{dimension}» er {sum} til saman. Sjekk talet, og om ein kategori ' +
      'manglar eller er med i ein annan.',
    sv:
      '"{path}" är {value}, men kategorierna i "{dimension}" är {sum} tillsammans. Kontrollera talet, och om en ' +
      'kategori saknas eller ingår i en annan.',
    en:
      '"{path}" is {value}, but the categories of "{dimension}" are {sum} together. Check the figure, and whether a ' +
      'category is missing or is part of another.',
  },
  'annotation-outside': {
    nb: '«{path}» ({time}) er utenfor tallene, som går fra {first} til {last}. Den blir ikke vist i figuren.',
    nn: '«{path}» ({time}) er utanfor tala, som går frå {first} til {last}. Ho blir ikkje vist i figuren.',
    sv: '"{path}" ({time}) är utanför siffrorna, som går från {first} till {last}. Den visas inte i figuren.',
    en: '"{path}" ({time}) is outside the figures, which go from {first} to {last}. It is not shown in the figure.',
  },
  'accepted-unused': {
    nb:
      '«{path}» godtar «{problem}», men det finnes ingen slik merknad på dette stedet. Ta den bort, eller rett ' +
      'stedet.',
    nn:
      '«{path}» godtek «{problem}», men det finst ingen slik merknad på denne staden. Ta han bort, eller rett ' +
      'staden.',
    sv:
      '"{path}" godtar "{problem}", men det finns ingen sådan anmärkning på denna plats. Ta bort den, eller ' +
      'rätta platsen.',
    en: '"{path}" accepts "{problem}", but there is no such remark at this place. Remove it, or correct the place.',
  },
};

/** Sentences that fit what was found better than the general one of the code. */
export const SLIP_VARIANTS: Readonly<Record<string, Sentences>> = {
  'sibling-scale smaller': {
    nb:
      '«{path}»: Tallene her er om lag {times} ganger mindre enn for de andre områdene (siste tall er ' +
      '{value}). Er de i en annen enhet?',
    nn:
      '«{path}»: Tala her er om lag {times} gonger mindre enn for dei andre områda (siste tal er {value}). Er ' +
      'dei i ei anna eining?',
    sv:
      '"{path}": Siffrorna här är ungefär {times} gånger mindre än för de andra områdena (senaste är {value}). ' +
      'Är de i en annan enhet?',
    en:
      '"{path}": the figures here are about {times} times smaller than those of other regions (the last is ' +
      '{value}). Are they in another unit?',
  },
  'sum-late only': {
    nb:
      '«{path}»: {region} blir stående på {last}, for bare {members} har {newest}. Summen vises ikke før alle ' +
      'har tall.',
    nn:
      '«{path}»: {region} blir ståande på {last}, for berre {members} har {newest}. Summen blir ikkje vist før ' +
      'alle har tal.',
    sv:
      '"{path}": {region} stannar på {last}, eftersom bara {members} har {newest}. Summan visas först när alla ' +
      'har siffror.',
    en:
      '"{path}": {region} stays at {last}, since only {members} has {newest}. The sum is shown when all have ' +
      'figures.',
  },
};

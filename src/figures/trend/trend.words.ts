import type { Entry } from '../../locale/catalogue.js';

/** What a trend says about its marks, or instead of them. */
export const TREND_WORDS = {
  onePoint: {
    nb: 'Det finnes bare ett tall, så det er ingen utvikling å tegne ennå.',
    nn: 'Det finst berre eitt tal, så det er inga utvikling å teikne enno.',
    sv: 'Det finns bara en siffra, så det finns ingen utveckling att rita ännu.',
    en: 'There is only one figure, so there is no development to draw yet.',
  },
  noPoint: {
    nb: 'Det finnes ingen tall å tegne ennå.',
    nn: 'Det finst ingen tal å teikne enno.',
    sv: 'Det finns inga siffror att rita ännu.',
    en: 'There are no figures to draw yet.',
  },
  axisNote: {
    nb: 'Den loddrette aksen starter ikke på null (sikksakk nederst).',
    nn: 'Den loddrette aksen startar ikkje på null (sikksakk nedst).',
    sv: 'Den lodräta axeln börjar inte på noll (sicksack nederst).',
    en: 'The vertical axis does not start at zero (zigzag at the bottom).',
  },
  breakNote: {
    nb: 'Linjen er brutt der tallene ikke kan sammenlignes.',
    nn: 'Linja er broten der tala ikkje kan samanliknast.',
    sv: 'Linjen är bruten där siffrorna inte kan jämföras.',
    en: 'The line is broken where the figures are not comparable.',
  },
  breakLabel: { nb: 'brudd', nn: 'brot', sv: 'tidsseriebrott', en: 'break' },
  baseline: {
    nb: 'Utgangspunkt ({period}): {number}',
    nn: 'Utgangspunkt ({period}): {number}',
    sv: 'Utgångsläge ({period}): {number}',
    en: 'Baseline ({period}): {number}',
  },
  referenceNote: {
    nb: 'Stiplet vannrett linje: {label}.',
    nn: 'Stipla vassrett linje: {label}.',
    sv: 'Streckad vågrät linje: {label}.',
    en: 'Dashed horizontal line: {label}.',
  },
  bandNote: {
    nb: 'Skyggelagt felt: {label}.',
    nn: 'Skuggelagt felt: {label}.',
    sv: 'Skuggat fält: {label}.',
    en: 'Shaded band: {label}.',
  },
  baselineNote: {
    nb: 'Kort tverrstrek: {label}.',
    nn: 'Kort tverrstrek: {label}.',
    sv: 'Kort tvärstreck: {label}.',
    en: 'Short bar: {label}.',
  },
  definition: { nb: 'annen definisjon', nn: 'annan definisjon', sv: 'annan definition', en: 'different definition' },
  gapNote: {
    nb: 'Linjen er åpen der det ikke er noe tall.',
    nn: 'Linja er open der det ikkje er noko tal.',
    sv: 'Linjen är öppen där det inte finns någon siffra.',
    en: 'The line is open where there is no figure.',
  },
  apartNote: {
    nb: 'Tallene på hver side av den loddrette streken kan ikke sammenlignes.',
    nn: 'Tala på kvar side av den loddrette streken kan ikkje samanliknast.',
    sv: 'Siffrorna på var sida om det lodräta strecket kan inte jämföras.',
    en: 'Figures on either side of the vertical line are not comparable.',
  },
  openNote: {
    nb: 'Åpne punkter: {statuses}.',
    nn: 'Opne punkt: {statuses}.',
    sv: 'Öppna punkter: {statuses}.',
    en: 'Open points: {statuses}.',
  },
  spanNote: {
    nb: 'Tall for lengre perioder er tegnet som vannrette streker over hele perioden.',
    nn: 'Tal for lengre periodar er teikna som vassrette strekar over heile perioden.',
    sv: 'Siffror för längre perioder är ritade som vågräta streck över hela perioden.',
    en: 'Figures for longer periods are drawn as horizontal bars over the whole period.',
  },
  otherLengthNote: {
    nb: 'Tall for perioder av en annen lengde er ikke tegnet, men står i tabellen.',
    nn: 'Tal for periodar av ei anna lengd er ikkje teikna, men står i tabellen.',
    sv: 'Siffror för perioder av en annan längd är inte ritade, men finns i tabellen.',
    en: 'Figures for periods of another length are not drawn, but are in the table.',
  },
  notGivenNote: {
    nb: 'Tall uten oppgitt tidspunkt er ikke tegnet, men står i tabellen.',
    nn: 'Tal utan oppgitt tidspunkt er ikkje teikna, men står i tabellen.',
    sv: 'Siffror utan angiven tidpunkt är inte ritade, men finns i tabellen.',
    en: 'Figures whose time is not given are not drawn, but are in the table.',
  },
  seasonNote: {
    nb:
      'Tallene kan variere gjennom året. De store punktene er {season} hvert år, og endring er regnet fra samme ' +
      'tid året før.',
    nn:
      'Tala kan variere gjennom året. Dei store punkta er {season} kvart år, og endring er rekna frå same tid året ' +
      'før.',
    sv:
      'Siffrorna kan variera under året. De stora punkterna är {season} varje år, och förändring är räknad från ' +
      'samma tid året före.',
    en:
      'Figures may vary through the year. The large points are {season} of each year, and change is counted from ' +
      'the same time a year earlier.',
  },
  intervalNote: {
    nb: 'Loddrette streker går fra nedre til øvre grense for tallet.',
    nn: 'Loddrette strekar går frå nedre til øvre grense for talet.',
    sv: 'Lodräta streck går från nedre till övre gräns för siffran.',
    en: 'Vertical lines go from the lower to the upper bound of the figure.',
  },
  estimatedNote: {
    nb: 'Åpne punkter og stiplet linje: {statuses}.',
    nn: 'Opne punkt og stipla linje: {statuses}.',
    sv: 'Öppna punkter och streckad linje: {statuses}.',
    en: 'Open points and dashed line: {statuses}.',
  },
  forecastNote: {
    nb: 'Åpne punkter og linje med lange streker: {statuses}.',
    nn: 'Opne punkt og linje med lange strekar: {statuses}.',
    sv: 'Öppna punkter och linje med långa streck: {statuses}.',
    en: 'Open points and line with long dashes: {statuses}.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

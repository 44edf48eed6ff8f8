import type { NoPerInhabitant } from '../../../feed/derive/scale/per-inhabitant.js';
import type { NoScale } from '../../../feed/derive/scale/relative-series.js';
import type { Entry } from '../../../locale/catalogue.js';

/** Why figures cannot be drawn on a scale. */
export type ScaleProblem = NoScale['problem'] | NoPerInhabitant['problem'];

/** What is said of the scale on which a development is drawn. */
export const TREND_SCALE_WORDS = {
  indexUnit: { nb: 'indeks', nn: 'indeks', sv: 'index', en: 'index' },
  index: {
    nb: 'indeks, {period} = 100',
    nn: 'indeks, {period} = 100',
    sv: 'index, {period} = 100',
    en: 'index, {period} = 100',
  },
  indexValue: { nb: 'indeks {number}', nn: 'indeks {number}', sv: 'index {number}', en: 'index {number}' },
  changeUnit: { nb: 'endring i %', nn: 'endring i %', sv: 'förändring i %', en: 'change in %' },
  change: {
    nb: 'endring i prosent siden {period}',
    nn: 'endring i prosent sidan {period}',
    sv: 'förändring i procent sedan {period}',
    en: 'change in per cent since {period}',
  },
  perOne: {
    nb: '{unit} per innbygger',
    nn: '{unit} per innbyggjar',
    sv: '{unit} per invånare',
    en: '{unit} per inhabitant',
  },
  perThousand: {
    nb: '{unit} per 1\u00a0000 innbyggere',
    nn: '{unit} per 1\u00a0000 innbyggjarar',
    sv: '{unit} per 1\u00a0000 invånare',
    en: '{unit} per 1,000 inhabitants',
  },
  perTitle: { nb: '{title} {per}', nn: '{title} {per}', sv: '{title} {per}', en: '{title} {per}' },
  baseNote: {
    nb: 'Alle linjene starter i {period}, den første perioden med tall for alle. Tallene selv står i parentes.',
    nn: 'Alle linjene startar i {period}, den første perioden med tal for alle. Tala sjølve står i parentes.',
    sv: 'Alla linjer börjar {period}, den första perioden med siffror för alla. Siffrorna själva står inom parentes.',
    en: 'All lines start at {period}, the first period with figures for all. The figures themselves are in brackets.',
  },
  baseNoteAlone: {
    nb: 'Linjen starter i {period}. Tallene selv står i parentes.',
    nn: 'Linja startar i {period}. Tala sjølve står i parentes.',
    sv: 'Linjen börjar {period}. Siffrorna själva står inom parentes.',
    en: 'The line starts at {period}. The figures themselves are in brackets.',
  },
  seasonalNote: {
    nb: 'Bare {season} er tegnet, fordi tallene kan variere gjennom året.',
    nn: 'Berre {season} er teikna, fordi tala kan variere gjennom året.',
    sv: 'Bara {season} är ritat, eftersom siffrorna kan variera under året.',
    en: 'Only {season} is drawn, since figures may vary through the year.',
  },
  targetNote: {
    nb: 'Målet gjelder tallet selv. Her er det regnet om på samme måte, fra tallet for {region} i {period}.',
    nn: 'Målet gjeld talet sjølv. Her er det rekna om på same måten, frå talet for {region} i {period}.',
    sv: 'Målet gäller själva siffran. Här är det omräknat på samma sätt, från siffran för {region} {period}.',
    en:
      'The target is about the figure itself. ' +
      'It is converted the same way, from the figure for {region} in {period}.',
  },
  noTargetNote: {
    nb: 'Målet gjelder tallet selv og er ikke tegnet per innbygger.',
    nn: 'Målet gjeld talet sjølv og er ikkje teikna per innbyggjar.',
    sv: 'Målet gäller själva siffran och är inte ritat per invånare.',
    en: 'The target is about the figure itself and is not drawn per inhabitant.',
  },
  inhabitantsNote: {
    nb: 'Delt på innbyggerne i samme region og samme periode, ellers samme år. Tallene selv står i parentes.',
    nn: 'Delt på innbyggjarane i same region og same periode, elles same år. Tala sjølve står i parentes.',
    sv: 'Delat med invånarna i samma region och samma period, annars samma år. Siffrorna själva står inom parentes.',
    en:
      'Divided by the inhabitants of the same region and period, or else year. ' +
      'The figures themselves are in brackets.',
  },
  notOffered: {
    nb: '{scales} kan ikke velges: {reason}.',
    nn: '{scales} kan ikkje veljast: {reason}.',
    sv: '{scales} kan inte väljas: {reason}.',
    en: '{scales} cannot be chosen: {reason}.',
  },
  instead: {
    nb: '{scales} kan ikke vises: {reason}. Her vises tallene selv.',
    nn: '{scales} kan ikkje visast: {reason}. Her blir tala sjølve viste.',
    sv: '{scales} kan inte visas: {reason}. Här visas siffrorna själva.',
    en: '{scales} cannot be shown: {reason}. The figures themselves are shown.',
  },
  quoted: { nb: '«{name}»', nn: '«{name}»', sv: '”{name}”', en: '“{name}”' },
} as const satisfies Readonly<Record<string, Entry>>;

/** The reasons, as they stand after a colon. */
export const SCALE_PROBLEMS: Readonly<Record<ScaleProblem, Entry>> = {
  rate: {
    nb: 'tallene er andeler, rater eller indekser',
    nn: 'tala er delar, ratar eller indeksar',
    sv: 'siffrorna är andelar, kvoter eller index',
    en: 'the figures are shares, rates or indices',
  },
  average: {
    nb: 'tallene er gjennomsnitt',
    nn: 'tala er gjennomsnitt',
    sv: 'siffrorna är medelvärden',
    en: 'the figures are averages',
  },
  interval: {
    nb: 'tallene har en usikkerhet som ikke kan regnes om',
    nn: 'tala har ei usikkerheit som ikkje kan reknast om',
    sv: 'siffrorna har en osäkerhet som inte kan räknas om',
    en: 'the figures have an uncertainty that cannot be converted',
  },
  'no-earlier': {
    nb: 'det finnes ikke eldre tall fra samme tid av året å regne fra',
    nn: 'det finst ikkje eldre tal frå same tid av året å rekne frå',
    sv: 'det finns inga äldre siffror från samma tid på året att räkna från',
    en: 'there are no earlier figures from the same time of the year to count from',
  },
  'not-common': {
    nb: '{regions} mangler tall fra samme tid',
    nn: '{regions} manglar tal frå same tid',
    sv: '{regions} saknar siffror från samma tid',
    en: '{regions} lacks figures from the same time',
  },
  break: {
    nb: 'tallene for {regions} kan ikke sammenlignes over hele tiden',
    nn: 'tala for {regions} kan ikkje samanliknast over heile tida',
    sv: 'siffrorna för {regions} kan inte jämföras över hela tiden',
    en: 'the figures for {regions} are not comparable over the whole time',
  },
  base: {
    nb: 'tallet for {regions} er null eller under null',
    nn: 'talet for {regions} er null eller under null',
    sv: 'siffran för {regions} är noll eller under noll',
    en: 'the figure for {regions} is zero or below zero',
  },
  'no-population': {
    nb: 'innbyggertall finnes ikke i datafilen',
    nn: 'innbyggjartal finst ikkje i datafila',
    sv: 'invånarantal finns inte i datafilen',
    en: 'the data file has no number of inhabitants',
  },
  'no-inhabitants': {
    nb: 'innbyggertall for {regions} mangler for den nyeste perioden eller for de eldre',
    nn: 'innbyggjartal for {regions} manglar for den nyaste perioden eller for dei eldre',
    sv: 'invånarantal för {regions} saknas för den nyaste perioden eller för de äldre',
    en: 'the number of inhabitants of {regions} is missing for the newest period or for the earlier ones',
  },
};

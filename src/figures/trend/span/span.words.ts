import type { Entry } from '../../../locale/catalogue.js';

/** What a development says of the part of it that is shown. */
export const SPAN_WORDS = {
  note: {
    nb: 'Figuren og tabellen viser {from} til {to}. Det finnes tall fra {first} til {last}.',
    nn: 'Figuren og tabellen viser {from} til {to}. Det finst tal frå {first} til {last}.',
    sv: 'Diagrammet och tabellen visar {from} till {to}. Det finns siffror från {first} till {last}.',
    en: 'The chart and the table show {from} to {to}. There are figures from {first} to {last}.',
  },
  instead: {
    nb: 'For {asked} er det ikke nok tall til å vise en utvikling. Hele perioden er vist.',
    nn: 'For {asked} er det ikkje nok tal til å vise ei utvikling. Heile perioden er vist.',
    sv: 'För {asked} finns det inte siffror nog för att visa en utveckling. Hela perioden visas.',
    en: 'For {asked} there are too few figures to show a development. The whole period is shown.',
  },
  between: { nb: '{from} til {to}', nn: '{from} til {to}', sv: '{from} till {to}', en: '{from} to {to}' },
  since: {
    nb: 'tiden fra {from}',
    nn: 'tida frå {from}',
    sv: 'tiden från {from}',
    en: 'the time from {from}',
  },
  until: { nb: 'tiden til {to}', nn: 'tida til {to}', sv: 'tiden till {to}', en: 'the time to {to}' },
  baselineBefore: {
    nb: 'Utgangspunktet for målet, {from}, ligger før det som er vist. Banen er den samme.',
    nn: 'Utgangspunktet for målet, {from}, ligg før det som er vist. Bana er den same.',
    sv: 'Målets utgångspunkt, {from}, ligger före det som visas. Banan är densamma.',
    en: 'The baseline of the target, {from}, lies before what is shown. The path is the same.',
  },
  targetOutside: {
    nb: '{label}. Det er ikke tegnet, fordi det ligger utenfor perioden som er vist.',
    nn: '{label}. Det er ikkje teikna, fordi det ligg utanfor perioden som er vist.',
    sv: '{label}. Det är inte ritat, eftersom det ligger utanför perioden som visas.',
    en: '{label}. It is not drawn, since it lies outside the period that is shown.',
  },
  pathCut: {
    nb: 'Figuren slutter før {by}. Banen går videre.',
    nn: 'Figuren sluttar før {by}. Bana går vidare.',
    sv: 'Diagrammet slutar före {by}. Banan fortsätter.',
    en: 'The chart ends before {by}. The path goes on.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

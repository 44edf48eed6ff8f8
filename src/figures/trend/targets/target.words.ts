import type { Entry } from '../../../locale/catalogue.js';

/** What a trend says of targets in time, and of the path to them. */
export const TARGET_WORDS = {
  goal: { nb: 'Mål {by}: {number}', nn: 'Mål {by}: {number}', sv: 'Mål {by}: {number}', en: 'Target {by}: {number}' },
  path: { nb: 'nødvendig bane', nn: 'nødvendig bane', sv: 'nödvändig bana', en: 'required path' },
  pathOn: {
    nb: 'nødvendig bane mot {goal}',
    nn: 'nødvendig bane mot {goal}',
    sv: 'nödvändig bana mot {goal}',
    en: 'required path to {goal}',
  },
  halfYear: { nb: 'et halvt år', nn: 'eit halvt år', sv: 'ett halvt år', en: 'half a year' },
  oneYear: { nb: 'ett år', nn: 'eitt år', sv: 'ett år', en: 'one year' },
  years: { nb: '{count} år', nn: '{count} år', sv: '{count} år', en: '{count} years' },
  ahead: {
    nb: 'omtrent {years} foran banen',
    nn: 'omtrent {years} framfor bana',
    sv: 'omkring {years} före banan',
    en: 'about {years} ahead of the path',
  },
  behind: {
    nb: 'omtrent {years} etter banen',
    nn: 'omtrent {years} etter bana',
    sv: 'omkring {years} efter banan',
    en: 'about {years} behind the path',
  },
  on: { nb: 'omtrent på banen', nn: 'omtrent på bana', sv: 'ungefär på banan', en: 'about on the path' },
  'before-start': { nb: 'etter banen', nn: 'etter bana', sv: 'efter banan', en: 'behind the path' },
  reached: {
    nb: 'foran banen, målet er nådd',
    nn: 'framfor bana, målet er nådd',
    sv: 'före banan, målet är nått',
    en: 'ahead of the path, the target is reached',
  },
  oneOf: {
    nb: '{standing} mot {by}',
    nn: '{standing} mot {by}',
    sv: '{standing} mot {by}',
    en: '{standing} to {by}',
  },
  likely: { nb: 'trolig {standing}', nn: 'truleg {standing}', sv: 'troligen {standing}', en: 'probably {standing}' },
  standing: {
    nb: '{standing} mot målet for {by}. Banen krevde {required} {when}, og tallet var {value}.',
    nn: '{standing} mot målet for {by}. Bana kravde {required} {when}, og talet var {value}.',
    sv: '{standing} mot målet för {by}. Banan krävde {required} {when}, och siffran var {value}.',
    en: '{standing} to the target for {by}. The path required {required} {when}, and the figure was {value}.',
  },
  reachedStanding: {
    nb: '{standing}. Banen mot {by} krevde {required} {when}, og tallet var {value}.',
    nn: '{standing}. Bana mot {by} kravde {required} {when}, og talet var {value}.',
    sv: '{standing}. Banan mot {by} krävde {required} {when}, och siffran var {value}.',
    en: '{standing}. The path to {by} required {required} {when}, and the figure was {value}.',
  },
  pathNote: {
    nb: 'Stiplet skrå linje: nødvendig bane fra {from} til {by}, en rett linje med {yearly} i året.',
    nn: 'Stipla skrå linje: nødvendig bane frå {from} til {by}, ei rett linje med {yearly} i året.',
    sv: 'Streckad sned linje: nödvändig bana från {from} till {by}, en rät linje med {yearly} per år.',
    en: 'Dashed sloping line: required path from {from} to {by}, a straight line of {yearly} a year.',
  },
  cutNote: {
    nb: 'Tidsaksen slutter før {by}, for at tallene skal få plass. Banen går videre.',
    nn: 'Tidsaksen sluttar før {by}, for at tala skal få plass. Bana går vidare.',
    sv: 'Tidsaxeln slutar före {by}, för att siffrorna ska få plats. Banan fortsätter.',
    en: 'The time axis ends before {by}, to leave room for the figures. The path goes on.',
  },
  'at-least': {
    nb: 'Merke som åpner oppover: {label}.',
    nn: 'Merke som opnar oppover: {label}.',
    sv: 'Märke som öppnar uppåt: {label}.',
    en: 'Mark that opens upwards: {label}.',
  },
  'at-most': {
    nb: 'Merke som åpner nedover: {label}.',
    nn: 'Merke som opnar nedover: {label}.',
    sv: 'Märke som öppnar nedåt: {label}.',
    en: 'Mark that opens downwards: {label}.',
  },
  between: {
    nb: 'Loddrett klamme: {label}.',
    nn: 'Loddrett klamme: {label}.',
    sv: 'Lodrät klammer: {label}.',
    en: 'Vertical bracket: {label}.',
  },
  exact: { nb: 'Rute: {label}.', nn: 'Rute: {label}.', sv: 'Ruta: {label}.', en: 'Diamond: {label}.' },
  needNote: {
    nb: '{label}. Det er ikke et vedtatt mål, og er ikke tegnet.',
    nn: '{label}. Det er ikkje eit vedteke mål, og er ikkje teikna.',
    sv: '{label}. Det är inte ett beslutat mål, och är inte ritat.',
    en: '{label}. It is not an adopted target, and is not drawn.',
  },
  undrawnNote: {
    nb: '{label}. Det er ikke tegnet, fordi ingen har sagt hvilket tall det regnes fra.',
    nn: '{label}. Det er ikkje teikna, fordi ingen har sagt kva tal det blir rekna frå.',
    sv: '{label}. Det är inte ritat, eftersom ingen har sagt vilken siffra det räknas från.',
    en: '{label}. It is not drawn, since nobody has said from which figure it is counted.',
  },
  tableNote: {
    nb: 'Tabellen har bare tallene, ikke den nødvendige banen mot målet.',
    nn: 'Tabellen har berre tala, ikkje den nødvendige bana mot målet.',
    sv: 'Tabellen har bara siffrorna, inte den nödvändiga banan mot målet.',
    en: 'The table has the figures alone, not the required path to the target.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

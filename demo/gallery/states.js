/**
 * Every state of every element, in the order in which the gallery shows them. A state says what each element needs to
 * come into it: attributes, properties, or a feed made by the page. Tests read it too: nothing here touches the page.
 *
 * Real feeds are used where there are any. What only a server could do is done by `answers.js`.
 */
import { BARS, BROKEN, isHuge, isNewestOfMunicipality, POINTS } from './charts.js';
import { withAnnotations } from './annotated-feeds.js';
import * as breakdowns from './breakdown-feeds.js';
import * as examples from './example-feeds.js';
import * as places from './place-feeds.js';
import { withOtherTimes } from './time-feeds.js';
import { withUncertainty } from './uncertainty-feeds.js';

/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */
/** @typedef {'kpi-jobs-value' | 'focus-area-wheel' | 'five-factor-map' | 'indicator-chart'} Tag */

/**
 * What an element needs to come into a state.
 * @typedef {object} Case
 * @property {string} [src] address of its feed
 * @property {() => Promise<WrittenFeed>} [feed] makes its feed
 * @property {Readonly<Record<string, string>>} [attributes]
 * @property {Readonly<Record<string, unknown>>} [properties]
 * @property {boolean} [isRefreshed] whether its feed is fetched again when it is there
 * @property {boolean} [hasFallback] whether something stands between its tags
 * @property {readonly (readonly [tag: Tag, there: Case])[]} [others] what stands under it, in the same group
 */

/**
 * @typedef {object} State
 * @property {string} id
 * @property {string} name
 * @property {string} about what to look at
 * @property {Partial<Readonly<Record<Tag, Case>>>} cases
 */

/** The elements, by their tag. */
export const ELEMENTS = /** @type {const} */ ({
  'kpi-jobs-value': 'Nøkkeltallene',
  'focus-area-wheel': 'Fokusområdehjulet',
  'five-factor-map': 'Fem-faktorkartet',
  'indicator-chart': 'Egen figur',
});

const TAGS = /** @type {readonly Tag[]} */ (Object.keys(ELEMENTS));

/** @type {Readonly<Record<Tag, string>>} the feed that shows most of an element */
const FEEDS = {
  'kpi-jobs-value': 'feeds/ostfold.json',
  'focus-area-wheel': 'feeds/ostfold.json',
  'five-factor-map': 'feeds/digital-baerekraft.json',
  'indicator-chart': 'feeds/ostfold.json',
};

/** @type {Case} */
const CHART_OF_JOBS = {
  attributes: { indicator: 'antall-jobber' },
  properties: { spec: BARS, filter: isNewestOfMunicipality },
};

/** The feed in which every figure is made up. */
const EXAMPLES = 'feeds/eksempeltall.json';

/** @type {Case} */
const CHART_OF_ANYTHING = { properties: { spec: POINTS } };

/** @type {readonly State[]} */
export const STATES = [
  {
    id: 'ready',
    name: 'Vanlig',
    about: 'Slik ser elementet ut med en hel datafil.',
    cases: everywhere((tag) => ({ src: FEEDS[tag] })),
  },
  {
    id: 'waiting',
    name: 'Venter på tallene',
    about: 'Datafilen har ikke svart. Plassen er satt av, så siden ikke hopper.',
    cases: everywhere((tag) => ({ src: `${FEEDS[tag]}?answer=never` })),
  },
  {
    id: 'waiting-with-fallback',
    name: 'Venter, med innhold fra siden',
    about: 'Det siden har skrevet mellom taggene, står til tallene er der. Det er også det lesere uten JavaScript får.',
    cases: everywhere((tag) => ({ src: `${FEEDS[tag]}?answer=never`, hasFallback: true })),
  },
  {
    id: 'no-address',
    name: 'Uten adresse',
    about: 'Attributtet src mangler.',
    cases: everywhere(() => ({})),
  },
  {
    id: 'not-found',
    name: 'Feil adresse',
    about: 'Datafilen finnes ikke på adressen (404).',
    cases: everywhere(() => ({ src: 'gallery/feeds/finnes-ikke.json' })),
  },
  {
    id: 'refused',
    name: 'Får ikke svar',
    about: 'Serveren er borte eller nekter. Leseren kan prøve igjen.',
    cases: everywhere((tag) => ({ src: `${FEEDS[tag]}?answer=refused` })),
  },
  {
    id: 'refused-with-fallback',
    name: 'Får ikke svar, med innhold fra siden',
    about: 'Innholdet fra siden står i stedet for tallene.',
    cases: everywhere((tag) => ({ src: `${FEEDS[tag]}?answer=refused`, hasFallback: true })),
  },
  {
    id: 'offline',
    name: 'Ikke på nett',
    about: 'Leseren er ikke på nett. Tallene kommer av seg selv etterpå.',
    cases: everywhere((tag) => ({ src: `${FEEDS[tag]}?answer=offline` })),
  },
  {
    id: 'html',
    name: 'HTML i stedet for JSON',
    about: 'Adressen gir en nettside. Den som har ansvaret for datafilen, får vite hva som er galt.',
    cases: everywhere(() => ({ src: 'gallery.html' })),
  },
  {
    id: 'broken',
    name: 'Skrivefeil i datafilen',
    about: 'Det mangler et komma. Linjen står i meldingen.',
    cases: everywhere(() => ({ src: 'gallery/feeds/broken.json' })),
  },
  {
    id: 'newer-version',
    name: 'Nyere format',
    about: 'Datafilen er laget for en nyere utgave av komponenten.',
    cases: everywhere(() => ({ src: 'gallery/feeds/newer-version.json' })),
  },
  {
    id: 'stale',
    name: 'Siste gode tall',
    about: 'Tallene kom, men ble ikke hentet på nytt. De står, med datoen.',
    cases: everywhere((tag) => ({ src: `${FEEDS[tag]}?answer=once`, isRefreshed: true })),
  },
  {
    id: 'problems',
    name: 'Feil i deler av datafilen',
    about:
      'Det som kan leses, vises. Feilene står i konsollen, og under figuren når adressen slutter på &widget-debug.',
    cases: everywhere(() => ({ src: 'gallery/feeds/problems.json' })),
  },
  {
    id: 'empty',
    name: 'Tom datafil',
    about: 'Datafilen er riktig, men har ikke noe å vise her.',
    cases: everywhere(() => ({ src: 'gallery/feeds/empty.json' })),
  },
  {
    id: 'table',
    name: 'Tabell',
    about: 'Det samme som tabell.',
    cases: everywhere((tag) => ({ src: FEEDS[tag], attributes: { view: 'table' } })),
  },
  {
    id: 'long-words',
    name: 'Lange ord og store tall',
    about: 'Ingenting skal stikke ut eller bli kuttet.',
    cases: everywhere(() => ({ feed: async () => examples.withLongWords(await demoFeed('ostfold')) })),
  },
  {
    id: 'group',
    name: 'Flere sammen',
    about: 'Et valg i ett element merkes i de andre: Grønt industriløft er valgt.',
    cases: {
      'kpi-jobs-value': besideTheWheel(),
      'five-factor-map': besideTheWheel(),
      'focus-area-wheel': {
        src: FEEDS['focus-area-wheel'],
        attributes: { selected: 'gront-industriloft' },
        others: [
          ['five-factor-map', { src: FEEDS['focus-area-wheel'] }],
          ['kpi-jobs-value', { src: FEEDS['focus-area-wheel'] }],
        ],
      },
    },
  },
  {
    id: 'tiles',
    name: 'Bare fliser',
    about: 'figure="none": ingen figur under.',
    cases: { 'kpi-jobs-value': { src: FEEDS['kpi-jobs-value'], attributes: { figure: 'none' } } },
  },
  {
    id: 'compared',
    name: 'Sammenlignet',
    about: 'Fire områder i samme figur.',
    cases: {
      'kpi-jobs-value': {
        src: FEEDS['kpi-jobs-value'],
        attributes: { region: 'fredrikstad', compare: 'sarpsborg moss halden' },
      },
    },
  },
  {
    id: 'ranking',
    name: 'Rangert',
    about: 'Områdene side om side.',
    cases: keyFigures({ figure: 'ranking', region: 'moss' }),
  },
  {
    id: 'ranking-change',
    name: 'Rangert etter endring',
    about: 'Endringen siste år, på begge sider av null.',
    cases: keyFigures({ figure: 'ranking-change', region: 'moss' }),
  },
  {
    id: 'map',
    name: 'Kart',
    about: 'Områdene i fem grupper etter tallet. Omrissene ligger i en egen fil, som hentes først nå.',
    cases: keyFigures({ figure: 'map', region: 'ostfold' }),
  },
  {
    id: 'map-change',
    name: 'Kart over endring',
    about: 'Fargene skiller ved null. Området velges med et klikk eller fra skyveren.',
    cases: keyFigures({ figure: 'map-change', region: 'moss' }),
  },
  {
    id: 'composition',
    name: 'Sammensetning',
    about: 'Hva tallet består av. Resten står som «Ikke fordelt». Tallene er funnet på.',
    cases: {
      'kpi-jobs-value': { feed: make(examples.withComposition), attributes: { figure: 'composition' } },
    },
  },
  {
    id: 'breakdown',
    name: 'Inndelt',
    about:
      'Ett nøkkeltall etter kjønn og alder (48 serier), som antall, i prosent og per innbygger. Totalen vises først. ' +
      'Tallene er funnet på.',
    cases: brokenDown({}),
  },
  {
    id: 'breakdown-part',
    name: 'En del av det inndelte',
    about: 'Kvinner 20–24 år, sammenlignet med den andre kommunen. Tallene er funnet på.',
    cases: brokenDown({ categories: 'sex=women age=20-24', compare: 'eksempel-b' }),
  },
  {
    id: 'breakdown-ranking',
    name: 'En del av det inndelte, rangert',
    about: 'Likt rangeres med likt: menn mot menn. Tallene er funnet på.',
    cases: brokenDown({ categories: 'sex=men', figure: 'ranking' }),
  },
  {
    id: 'breakdown-table',
    name: 'En del av det inndelte som tabell',
    about: 'Det samme som tabell. Tallene er funnet på.',
    cases: brokenDown({ categories: 'sex=men age=67-74', view: 'table' }),
  },
  {
    id: 'breakdown-measure',
    name: 'Det inndelte i prosent',
    about: 'Det samme målt på en annen måte. Tallene er funnet på.',
    cases: brokenDown({ selected: 'sysselsatte-andel', categories: 'sex=women' }),
  },
  {
    id: 'breakdown-gaps',
    name: 'Inndelt, med hull',
    about:
      'Næringene har ingen total og lange navn. Det nyeste tallet er tilbakeholdt, og ikke alle kategorier har tall ' +
      'sammen. Tallene er funnet på.',
    cases: gapsInBreakdown({ categories: 'industry=electricity' }),
  },
  {
    id: 'breakdown-elsewhere',
    name: 'Inndelt, uten tall her',
    about: 'Adressen ber om noe som kommunen ikke har tall for. Det skal stå hva som vises i stedet.',
    cases: gapsInBreakdown({ categories: 'industry=manufacturing size=large', region: 'eksempel-b' }),
  },
  {
    id: 'uncertainty',
    name: 'Usikkerhet',
    about: 'Intervallene til kommunene, med den valgte uthevet. Én mangler intervall. Tallene er funnet på.',
    cases: uncertain({ figure: 'interval' }),
  },
  {
    id: 'uncertainty-apart',
    name: 'Usikkerhet, fylket for seg',
    about: 'Fylket står over kommunene i det. Tallene er funnet på.',
    cases: uncertain({ figure: 'interval', region: 'eksempelfylket' }),
  },
  {
    id: 'uncertainty-trend',
    name: 'Usikkerhet over tid',
    about: 'Intervallene står som streker i utviklingen, og i tabellen. Tallene er funnet på.',
    cases: uncertain({ compare: 'eksempelfylket' }),
  },
  {
    id: 'uncertainty-change',
    name: 'Endring innenfor usikkerheten',
    about: 'Der intervallene møtes, sies det ikke at tallet har gått opp eller ned. Tallene er funnet på.',
    cases: uncertain({ figure: 'ranking-change', region: 'eksempel-c' }),
  },
  {
    id: 'every-fourth-year',
    name: 'Hvert fjerde år',
    about: 'Endringen regnes fra forrige valg, og linjen går fra valg til valg. Tallene er funnet på.',
    cases: atOtherTimes('valgdeltakelse'),
  },
  {
    id: 'school-years',
    name: 'Skoleår',
    about: 'Telt 1. oktober i hvert skoleår. Tallene er funnet på.',
    cases: atOtherTimes('elever'),
  },
  {
    id: 'rough-periods',
    name: 'Omtrentlig tidspunkt',
    about: 'Noen av tallene er fra «ca. 2016». Tallene er funnet på.',
    cases: atOtherTimes('gjenstander'),
  },
  {
    id: 'no-period',
    name: 'Tidspunkt ikke oppgitt',
    about: 'Kilden sier ikke når tallet gjelder. Tallet er funnet på.',
    cases: atOtherTimes('foto'),
  },
  {
    id: 'same-name',
    name: 'To områder med samme navn',
    about: 'Fylket skiller dem fra hverandre, og står også i valget av kommune. Tallene er funnet på.',
    cases: inPlaces({ region: 'eksempelvik', compare: 'eksempelvik-nord' }),
  },
  {
    id: 'merged',
    name: 'Slått sammen',
    about: 'Før sammenslåingen står summen av dem som ble slått sammen. Tallene er funnet på.',
    cases: inPlaces({ region: 'nyby' }),
  },
  {
    id: 'former-region',
    name: 'Tidligere kommune',
    about: 'Tallene stopper da kommunen ble slått sammen med en annen. Tallene er funnet på.',
    cases: inPlaces({ region: 'ostby', compare: 'nyby' }),
  },
  {
    id: 'region-without-figures',
    name: 'Område uten tall',
    about: 'Datafilen nevner området, men har ikke tall for det. Tallene til de andre er funnet på.',
    cases: inPlaces({ region: 'eksempeloya' }),
  },
  {
    id: 'ranking-gaps',
    name: 'Rangert, med hull',
    about: 'Hvem som mangler, står under figuren, med grunnen. Tallene er funnet på.',
    cases: {
      'kpi-jobs-value': { feed: make(places.withoutSomeFigures), attributes: { figure: 'ranking' } },
    },
  },
  {
    id: 'jobs-value',
    name: 'Jobber × verdi',
    about: 'Hvor mye av veksten som kom av flere jobber. Tallene er eksempeltall.',
    cases: { 'kpi-jobs-value': { src: EXAMPLES, attributes: { figure: 'jobs-value', selected: 'eksempel-jobber' } } },
  },
  {
    id: 'examples',
    name: 'Eksempeltall',
    about: 'Tall som er funnet på, skal aldri se ekte ut.',
    cases: {
      'kpi-jobs-value': { src: EXAMPLES, attributes: { selected: 'eksempel-jobber' } },
      'indicator-chart': {
        src: EXAMPLES,
        attributes: { indicator: 'eksempel-jobber' },
        ...CHART_OF_ANYTHING,
      },
    },
  },
  {
    id: 'provisional',
    name: 'Foreløpige tall',
    about: 'Foreløpige tall er merket og tegnet hule.',
    cases: keyFigures({ selected: 'bruttoprodukt-indeks' }),
  },
  {
    id: 'break',
    name: 'Brudd i serien',
    about: 'Linjen stopper ved bruddet, og det vises ingen endring over det.',
    cases: {
      ...keyFigures({ selected: 'bruttoprodukt-per-sysselsatt', region: 'oslo' }),
      'indicator-chart': {
        src: FEEDS['indicator-chart'],
        attributes: { indicator: 'bruttoprodukt-per-sysselsatt' },
        ...CHART_OF_ANYTHING,
      },
    },
  },
  {
    id: 'annotations',
    name: 'Hendelser',
    about: 'Nummererte hendelser som forklarer tallene, med navnet på området når flere vises. Alt er funnet på.',
    cases: { 'kpi-jobs-value': { feed: make(withAnnotations), attributes: { compare: 'eksempel-b' } } },
  },
  {
    id: 'missing',
    name: 'Tall som mangler',
    about: 'Det nyeste tallet mangler. Det er ikke null.',
    cases: {
      'kpi-jobs-value': {
        src: 'feeds/digital-baerekraft.json',
        attributes: { selected: 'innovasjonsprosjekter' },
      },
      'indicator-chart': {
        src: 'feeds/digital-baerekraft.json',
        attributes: { indicator: 'innovasjonsprosjekter' },
        ...CHART_OF_ANYTHING,
      },
    },
  },
  {
    id: 'withheld',
    name: 'Tall som ikke kan vises',
    about: 'Tilbakeholdt av hensyn til personvern: det nyeste tallet, og alle. Tallene er funnet på.',
    cases: {
      'kpi-jobs-value': { feed: make(examples.withWithheldFigures) },
      'indicator-chart': {
        feed: make(examples.withWithheldFigures),
        attributes: { indicator: 'sysselsatte' },
        ...CHART_OF_ANYTHING,
      },
    },
  },
  {
    id: 'withheld-part',
    name: 'Del som ikke kan vises',
    about: 'Er én del tilbakeholdt, vises ingen sammensetning: Resten ville røpe den.',
    cases: {
      'kpi-jobs-value': {
        feed: make(examples.withWithheldFigures),
        attributes: { selected: 'jobber', figure: 'composition' },
      },
    },
  },
  {
    id: 'negative',
    name: 'Tall under null',
    about: 'Tall på begge sider av null. De er funnet på.',
    cases: {
      'kpi-jobs-value': { feed: make(examples.withNegativeNumbers) },
      'indicator-chart': {
        feed: make(examples.withNegativeNumbers),
        attributes: { indicator: 'innflytting' },
        ...CHART_OF_ANYTHING,
      },
    },
  },
  {
    id: 'forecast',
    name: 'Prognose og mål',
    about: 'Prognosen er aldri tallet på flisen og når aldri målet. Tallene er funnet på.',
    cases: { 'kpi-jobs-value': { feed: make(examples.withForecast) } },
  },
  {
    id: 'target',
    name: 'Mål om en endring',
    about: 'Målet er en økning fra 2018. Tallene er funnet på.',
    cases: { 'kpi-jobs-value': { src: EXAMPLES, attributes: { selected: 'eksempel-jobber' } } },
  },
  {
    id: 'one-figure',
    name: 'Ett tall',
    about: 'Ett nøkkeltall, ett område og én periode.',
    cases: {
      'kpi-jobs-value': { src: 'gallery/feeds/one-figure.json' },
      'indicator-chart': { src: 'gallery/feeds/one-figure.json', properties: { spec: BARS } },
    },
  },
  {
    id: 'no-figures',
    name: 'Nøkkeltall uten tall',
    about: 'Nøkkeltallet er beskrevet, men har ingen tall ennå.',
    cases: {
      'kpi-jobs-value': { src: 'gallery/feeds/no-figures.json' },
      'indicator-chart': { src: 'gallery/feeds/no-figures.json', properties: { spec: BARS } },
    },
  },
  {
    id: 'municipalities',
    name: '356 kommuner',
    about: 'Alle kommunene i 2020–2023. Området velges med et søkefelt.',
    cases: {
      'kpi-jobs-value': { feed: allMunicipalities, attributes: { figure: 'ranking' } },
      'indicator-chart': { feed: allMunicipalities, properties: { spec: BARS, filter: isHuge } },
    },
  },
  {
    id: 'selected',
    name: 'Valgt',
    about: 'Panelet til det som er valgt, er åpent.',
    cases: {
      'focus-area-wheel': { src: FEEDS['focus-area-wheel'], attributes: { selected: 'kapital' } },
      'five-factor-map': { src: FEEDS['five-factor-map'], attributes: { selected: 'research' } },
    },
  },
  {
    id: 'selected-actor',
    name: 'Valgt aktør',
    about: 'Panelet til én aktør.',
    cases: {
      'five-factor-map': { src: FEEDS['five-factor-map'], attributes: { selected: 'smart-innovation-norway' } },
    },
  },
  {
    id: 'selected-link',
    name: 'Valgt kobling',
    about: 'Panelet til koblingene mellom to faktorer.',
    cases: { 'five-factor-map': { src: FEEDS['five-factor-map'], attributes: { selected: 'government+research' } } },
  },
  {
    id: 'candidates',
    name: 'Ikke vedtatt',
    about: 'Områdene er forslag. Det skal stå tydelig.',
    cases: { 'focus-area-wheel': { src: 'feeds/gardermoregionen.json' } },
  },
  {
    id: 'one-area',
    name: 'Ett område',
    about: 'Hjulet med ett område.',
    cases: { 'focus-area-wheel': { feed: async () => examples.withFewAreas(await demoFeed('ostfold'), 1) } },
  },
  {
    id: 'twelve-areas',
    name: 'Tolv områder',
    about: 'Så mange som hjulet er laget for, av tre slag. Satt sammen av to datafiler.',
    cases: {
      'focus-area-wheel': {
        feed: async () => examples.withManyAreas(await demoFeed('ostfold'), await demoFeed('osloregionen'), 12),
      },
    },
  },
  {
    id: 'owners',
    name: 'Områder fra to eiere',
    about: 'Bredere mellomrom skiller områdene til de to organisasjonene, og listen sier hvem som eier hvert av dem.',
    cases: { 'focus-area-wheel': { src: 'feeds/osloregionen.json' } },
  },
  {
    id: 'matrix',
    name: 'Hvem gjør hva',
    about: 'Aktører og områder som matrise.',
    cases: { 'five-factor-map': { src: 'feeds/ostfold.json', attributes: { mode: 'matrix' } } },
  },
  {
    id: 'gaps',
    name: 'Hull i kartet',
    about: 'Faktorer uten aktører vises som hull. Det er meningen.',
    cases: { 'five-factor-map': { src: 'feeds/nedre-glomma.json' } },
  },
  {
    id: 'no-actors',
    name: 'Ingen aktører',
    about: 'Faktorene er der, men ingen er med.',
    cases: { 'five-factor-map': { feed: async () => examples.withoutPeople(await demoFeed('digital-baerekraft')) } },
  },
  {
    id: 'three-factors',
    name: 'Tre faktorer',
    about: 'Så få som kartet er laget for.',
    cases: { 'five-factor-map': { feed: async () => examples.withFactors(await demoFeed('digital-baerekraft'), 3) } },
  },
  {
    id: 'eight-factors',
    name: 'Åtte faktorer',
    about: 'Så mange som kartet er laget for. De to siste er funnet på.',
    cases: { 'five-factor-map': { feed: async () => examples.withFactors(await demoFeed('digital-baerekraft'), 8) } },
  },
  {
    id: 'many-actors',
    name: '300 aktører',
    about: 'Kartet skal kunne leses også da. Aktørene er funnet på.',
    cases: { 'five-factor-map': { feed: async () => examples.withManyActors(await demoFeed('ostfold'), 300) } },
  },
  {
    id: 'many-actors-matrix',
    name: '300 aktører som matrise',
    about: 'Den samme datafilen som matrise.',
    cases: {
      'five-factor-map': {
        feed: async () => examples.withManyActors(await demoFeed('ostfold'), 300),
        attributes: { mode: 'matrix' },
      },
    },
  },
  {
    id: 'broken-spec',
    name: 'Figur som ikke kan tegnes',
    about: 'Koden til figuren er feil. Leseren får tabellen.',
    cases: {
      'indicator-chart': {
        src: FEEDS['indicator-chart'],
        attributes: { indicator: 'antall-jobber' },
        properties: { spec: BROKEN, filter: isNewestOfMunicipality },
      },
    },
  },
];

/**
 * The same for every element. `<indicator-chart>` has its spec besides.
 * @param {(tag: Tag) => Case} caseOf
 * @returns {State['cases']}
 */
function everywhere(caseOf) {
  return Object.fromEntries(TAGS.map((tag) => [tag, tag === 'indicator-chart' ? chartOf(caseOf(tag)) : caseOf(tag)]));
}

/**
 * @param {Case} there
 * @returns {Case}
 */
function chartOf(there) {
  const isOfJobs = there.src?.startsWith(FEEDS['indicator-chart']) ?? false;
  const chart = isOfJobs ? CHART_OF_JOBS : CHART_OF_ANYTHING;
  return { ...chart, ...there, attributes: { ...chart.attributes, ...there.attributes } };
}

/**
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {State['cases']}
 */
function keyFigures(attributes) {
  return { 'kpi-jobs-value': { src: FEEDS['kpi-jobs-value'], attributes } };
}

/**
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {State['cases']}
 */
function brokenDown(attributes) {
  return { 'kpi-jobs-value': { feed: make(breakdowns.withBreakdown), attributes } };
}

/**
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {State['cases']}
 */
function gapsInBreakdown(attributes) {
  return { 'kpi-jobs-value': { feed: make(breakdowns.withGapsInBreakdown), attributes } };
}

/**
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {State['cases']}
 */
function uncertain(attributes) {
  return { 'kpi-jobs-value': { feed: make(withUncertainty), attributes } };
}

/**
 * @param {string} selected
 * @returns {State['cases']}
 */
function atOtherTimes(selected) {
  return { 'kpi-jobs-value': { feed: make(withOtherTimes), attributes: { selected } } };
}

/**
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {State['cases']}
 */
function inPlaces(attributes) {
  return { 'kpi-jobs-value': { feed: make(places.withPlaces), attributes } };
}

/** @returns {Case} */
function besideTheWheel() {
  const src = FEEDS['focus-area-wheel'];
  return { src, others: [['focus-area-wheel', { src, attributes: { selected: 'gront-industriloft' } }]] };
}

/** @param {() => WrittenFeed} example */
function make(example) {
  return () => Promise.resolve(example());
}

/** @returns {Promise<WrittenFeed>} */
async function allMunicipalities() {
  const rows = await fetch('data/ssb-11657-jobs-by-municipality.csv');
  return examples.ofAllMunicipalities(await demoFeed('ostfold'), await rows.text());
}

/**
 * @param {string} name
 * @returns {Promise<WrittenFeed>}
 */
async function demoFeed(name) {
  const response = await fetch(`feeds/${name}.json`);
  return /** @type {Promise<WrittenFeed>} */ (response.json());
}

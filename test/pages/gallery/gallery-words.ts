/** What each state of the gallery must say in the chosen language: the library's words, not the page's. */
import type { State, Tag } from '../../../demo/gallery/states.js';
import { WORDS as MAP_WORDS } from '../../../src/five-factor-map/five-factor-map.words.js';
import { WHEEL_WORDS } from '../../../src/focus-area-wheel/focus-area-wheel.words.js';
import { MISSING_COUNTS, WORDS as CHART_WORDS } from '../../../src/indicator-chart/indicator-chart.words.js';
import { WORDS as KEY_FIGURE_WORDS } from '../../../src/kpi-jobs-value/kpi-jobs-value.words.js';
import { FIGURE_WORDS } from '../../../src/figures/figure.words.js';
import { INTERVAL_WORDS } from '../../../src/figures/interval/interval.words.js';
import { RANKING_WORDS } from '../../../src/figures/ranking/ranking.words.js';
import { TREND_WORDS } from '../../../src/figures/trend/trend.words.js';
import type { Entry } from '../../../src/locale/catalogue.js';
import { MISSING_WORDS } from '../../../src/locale/missing.words.js';
import { AREA_STATUS_WORDS, STATUS_WORDS } from '../../../src/locale/words.js';
import { FAILURE_WORDS } from '../../../src/widget/frame/failure.words.js';
import { CONTROLS_WORDS } from '../../../src/widget/controls/frame-controls.words.js';
import { FRAME_WORDS } from '../../../src/widget/frame/frame.words.js';
import { REPORT_WORDS } from '../../../src/widget/owner-report/owner-report.words.js';

/** What the frame of a state is: waiting for its feed, without one, or with content. */
export type FrameState = 'loading' | 'failed' | 'ready';

const WAITING = new Set(['waiting', 'waiting-with-fallback']);
const FAILED = new Set([
  ...['no-address', 'not-found', 'refused', 'refused-with-fallback', 'offline', 'html', 'broken', 'newer-version'],
]);

export function frameStateOf({ id }: State): FrameState {
  if (WAITING.has(id)) return 'loading';
  return FAILED.has(id) ? 'failed' : 'ready';
}

/** States that all elements say the same about. */
const SHARED: Readonly<Record<string, readonly (Entry | undefined)[]>> = {
  waiting: [FRAME_WORDS.loading],
  'waiting-with-fallback': [FRAME_WORDS.loading],
  'no-address': [FAILURE_WORDS['no-address']],
  'not-found': [FAILURE_WORDS['not-found'], FRAME_WORDS.retry],
  refused: [FAILURE_WORDS.unreachable, FRAME_WORDS.retry],
  'refused-with-fallback': [FAILURE_WORDS.unreachable, FRAME_WORDS.retry],
  offline: [FAILURE_WORDS.offline, FRAME_WORDS.retry],
  html: [FAILURE_WORDS.invalid, REPORT_WORDS.owner],
  broken: [FAILURE_WORDS.invalid, REPORT_WORDS.owner],
  'newer-version': [FAILURE_WORDS['newer-version'], REPORT_WORDS.owner],
  stale: [FRAME_WORDS.stale],
  table: [CONTROLS_WORDS.showFigure],
  examples: [STATUS_WORDS.illustrative],
  composition: [STATUS_WORDS.illustrative],
  negative: [STATUS_WORDS.illustrative],
  provisional: [STATUS_WORDS.provisional],
  break: [STATUS_WORDS.break],
  missing: [MISSING_WORDS.missing],
  withheld: [MISSING_WORDS.confidential],
  candidates: [AREA_STATUS_WORDS.candidate],
  'no-actors': [MAP_WORDS.noActors],
  'broken-spec': [CHART_WORDS.noChart],
};

/** The times of the gallery's figures, in full: what the library makes of a period is seen only there. */
const TIMES = {
  everyFourth: {
    nb: 'Tall med 4 års mellomrom til og med 2023',
    nn: 'Tal med 4 års mellomrom til og med 2023',
    sv: 'Siffror med 4 års mellanrum till och med 2023',
    en: 'Figures every 4 years up to and including 2023',
  },
  school: {
    nb: 'skoleåret 2023/24 (per 1. oktober 2023)',
    nn: 'skuleåret 2023/24 (per 1. oktober 2023)',
    sv: 'läsåret 2023/24 (per 1 oktober 2023)',
    en: 'school year 2023/24 (as of 1 October 2023)',
  },
  rough: { nb: 'ca. 2022', nn: 'ca. 2022', sv: 'ca 2022', en: 'about 2022' },
  notGiven: {
    nb: 'tidspunkt ikke oppgitt',
    nn: 'tidspunkt ikkje oppgitt',
    sv: 'tidpunkt inte angivet',
    en: 'time not given',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** The gallery's places as they are told from each other. */
const PLACES = {
  namesake: {
    nb: 'Eksempelvik (Eksempelfylket nord)',
    nn: 'Eksempelvik (Eksempelfylket nord)',
    sv: 'Eksempelvik (Exempellänet norr)',
    en: 'Eksempelvik (Example County North)',
  },
  merged: {
    nb: 'Nyeksempel før 2020: summen av Østeksempel og Vesteksempel.',
    nn: 'Nyeksempel før 2020: summen av Østeksempel og Vesteksempel.',
    sv: 'Nyeksempel före 2020: summan av Østeksempel och Vesteksempel.',
    en: 'Nyeksempel before 2020: the sum of Østeksempel and Vesteksempel.',
  },
  former: {
    nb: 'Østeksempel (til og med 2019)',
    nn: 'Østeksempel (til og med 2019)',
    sv: 'Østeksempel (till och med 2019)',
    en: 'Østeksempel (until 2019)',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What an element says in its own way. */
const OWN: Readonly<Record<Tag, Readonly<Record<string, readonly (Entry | undefined)[]>>>> = {
  'kpi-jobs-value': {
    empty: [KEY_FIGURE_WORDS.noFigures],
    'no-figures': [KEY_FIGURE_WORDS.noFigures],
    uncertainty: [STATUS_WORDS.illustrative, INTERVAL_WORDS.meaningNote, INTERVAL_WORDS.chanceNote],
    'uncertainty-apart': [INTERVAL_WORDS.meaningNote, FIGURE_WORDS.levelNote],
    'uncertainty-trend': [TREND_WORDS.intervalNote, FIGURE_WORDS.levelNote],
    'uncertainty-change': [RANKING_WORDS.withinSentence],
    'every-fourth-year': [STATUS_WORDS.illustrative, TIMES.everyFourth],
    'school-years': [TIMES.school],
    'rough-periods': [TIMES.rough],
    'no-period': [TIMES.notGiven],
    'same-name': [PLACES.namesake],
    merged: [PLACES.merged],
    'former-region': [PLACES.former],
    'region-without-figures': [KEY_FIGURE_WORDS.noFiguresHere],
    'ranking-gaps': [MISSING_WORDS.confidential, MISSING_WORDS['not-applicable'], MISSING_WORDS.missing],
  },
  'focus-area-wheel': { empty: [WHEEL_WORDS.none], owners: [WHEEL_WORDS.owners] },
  'five-factor-map': { empty: [MAP_WORDS.noFactors] },
  'indicator-chart': {
    empty: [CHART_WORDS.noFigures],
    'no-figures': [CHART_WORDS.noFigures],
    missing: [MISSING_COUNTS.missing.one],
    withheld: [STATUS_WORDS.illustrative, MISSING_WORDS.confidential],
  },
};

/** The words of a state in an element. Those with a gap for a name or a date end before it. */
export function wordsOf({ id }: State, tag: Tag): readonly Entry[] {
  const entries = OWN[tag][id] ?? SHARED[id] ?? [];
  return entries.flatMap((entry) => (entry ? [beforeTheGap(entry)] : []));
}

function beforeTheGap({ nb, nn, sv, en }: Entry): Entry {
  const part = (text: string): string => text.split('{', 1)[0]?.trimEnd() ?? '';
  return { nb: part(nb), nn: part(nn), sv: part(sv), en: part(en) };
}

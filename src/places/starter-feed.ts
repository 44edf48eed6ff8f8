import { FEED_VERSION } from '../feed/shape/limits.js';
import { LANGUAGES, type Language } from '../feed/shape/widget-words.js';
import type {
  WrittenFeed,
  WrittenIndicator,
  WrittenObservation,
  WrittenRegion,
  WrittenRegionCode,
  WrittenSeries,
} from '../feed/shape/written.js';
import { countWord, listOf, say, type Entry, type Values } from '../locale/catalogue.js';
import { formatPeriod } from '../locale/time.js';
import { QUARTERS } from './municipality-table.js';
import { countyNameOf, idFrom, idOf, isOneMunicipality, nameOf } from './place-name.js';
import type { County, FunctionalRegion, Municipality, Place } from './place.js';
import { BEFORE_TO, countyWith, jobsTogether, membersOf, municipalities, neighboursOf, TODAY_FROM } from './places.js';
import { DESCRIPTION, DIVIDED_NOTE, JOBS, NAMESAKE_NOTE, NEIGHBOURS, ODD_NOTE } from './starter-feed.words.js';
import { ODD_SUM_NOTE, SUM_NOTE, SUM_NOTE_BEFORE, THE_COUNTY, TITLE } from './starter-feed.words.js';

/** The text of a feed in all of its languages. */
type Text = Readonly<Record<Language, string>>;

/** The id of the key figure that every starter feed has. */
const INDICATOR = 'antall-jobber';

/** The table of Statistics Norway from which the figures are. */
export const JOBS_TABLE = { table: '11657', url: 'https://www.ssb.no/statbank/table/11657/' } as const;

/**
 * Figures that `samspill check` finds odd, as they are in the published table: kept, told to readers, and accepted in
 * the feed so that its keeper is not asked about them.
 */
const ODD_FIGURES: readonly { readonly number: string; readonly period: string }[] = [
  { number: '3116', period: '2023-Q2' },
];

/**
 * A feed to begin with: name, numbers, what to compare with, and the jobs in each quarter, in bokmål, nynorsk, Swedish
 * and English. `samspill check` has no remark about it. Strategy, areas and actors are its keeper's to write.
 *
 * A municipality stands with its neighbours, and with its county as a sum that is worked out here: to keep the county
 * going nobody has to keep all of its municipalities. A county and a region have all their municipalities as members,
 * which the widgets add up.
 *
 * @param place whose feed it is
 * @param today the day on which it is made, as ISO
 * @param beside what a region of municipalities is seen beside; counties stand as sums, as they do for a municipality
 */
export function starterFeed(place: Place, today: string, beside: readonly (Municipality | County)[] = []): WrittenFeed {
  const shown = place.type === 'municipality' ? municipalityAndOthers(place) : withMembers(place, beside);
  const odd = ODD_FIGURES.filter(({ number }) => shown.some((each) => isNumbered(each, number)));
  return {
    feedVersion: FEED_VERSION,
    id: idOf(place),
    title: text(TITLE, () => ({ place: nameOf(place) })),
    description: descriptionOf(place),
    language: 'nb',
    updated: today,
    region: idOf(place),
    regions: shown.map((each) => regionOf(each, place)),
    focusAreas: [],
    // What has members is added up by the widgets.
    indicators: [jobsIndicator(shown.filter((each) => each !== place || place.type === 'municipality'))],
    ...(odd.length === 0 ? {} : { accepted: odd.map(acceptanceOf) }),
  };
}

/** What a municipality is seen beside: its county, where it is not one by itself, and its neighbours. */
export function municipalityAndOthers(place: Municipality): readonly (Municipality | County)[] {
  const county = countyWith(place.county);
  const around = county && !isOneMunicipality(county) ? [county] : [];
  return [place, ...around, ...neighboursOf(place)];
}

/** A place with its municipalities, and what it is seen beside that is none of these. */
function withMembers(place: County | FunctionalRegion, beside: readonly (Municipality | County)[]): readonly Place[] {
  const members = membersOf(place);
  const others = beside.filter((each) => each.type === 'county' || !members.includes(each));
  return [place, ...members, ...others];
}

/** The neighbours of municipalities that are seen together, without these, in the order of their numbers. */
export function neighboursOfAll(together: readonly Municipality[]): readonly Municipality[] {
  const around = new Set(together.flatMap(neighboursOf).filter((each) => !together.includes(each)));
  return [...around].sort((one, other) => (one.number < other.number ? -1 : 1));
}

function isNumbered(place: Place, number: string): boolean {
  return place.type === 'municipality' && place.number === number;
}

function descriptionOf(place: Place): Text {
  const name = nameOf(place);
  if (place.type !== 'municipality') return text(DESCRIPTION.county, () => ({ place: name }));
  const others = municipalityAndOthers(place).slice(1);
  const kinds = [
    ...(others.some(({ type }) => type === 'municipality') ? [NEIGHBOURS] : []),
    ...(others.some(({ type }) => type === 'county') ? [THE_COUNTY] : []),
  ];
  return text(DESCRIPTION.municipality, (language) => {
    return {
      place: name,
      beside: listOf(
        kinds.map((kind) => kind[language]),
        language,
      ),
    };
  });
}

function regionOf(place: Place, main: Place): WrittenRegion {
  const hasMembers = place === main && place.type !== 'municipality';
  const note = noteOf(place);
  return {
    id: idOf(place),
    type: place.type,
    name: nameOf(place),
    ...(place.type === 'functional' ? {} : { codes: codesOf(place) }),
    ...(hasMembers ? { members: membersOf(place).map(idOf) } : {}),
    ...(note ? { note } : {}),
  };
}

function codesOf(place: Municipality | County): readonly WrittenRegionCode[] {
  if (place.type === 'county') {
    const system = 'ssb-fylke';
    return [{ system, code: place.number, ...(place.before === undefined ? {} : { validFrom: TODAY_FROM }) }];
  }
  const system = 'ssb-kommune';
  const { number, numberBefore, parts } = place;
  if (parts.length > 0) return [{ system, code: numberBefore, validFrom: '2020-01-01', validTo: BEFORE_TO }];
  if (number === numberBefore) return [{ system, code: number }];
  return [
    { system, code: numberBefore, validFrom: '2020-01-01', validTo: BEFORE_TO },
    { system, code: number, validFrom: TODAY_FROM },
  ];
}

function noteOf(place: Place): Text | undefined {
  if (place.type !== 'municipality') return sumNote(place);
  const { parts, name, number } = place;
  if (parts.length > 0)
    return text(DIVIDED_NOTE, (language) => ({
      parts: listOf(
        parts.map((part) => part.name),
        language,
      ),
    }));
  const namesake = municipalities().find((other) => other.name === name && other.number !== number);
  return namesake && text(NAMESAKE_NOTE, () => ({ place: name, county: countyNameOf(namesake) }));
}

function sumNote(place: County | FunctionalRegion): Text | undefined {
  const { length } = membersOf(place);
  if (length < 2) return undefined;
  const before = place.type === 'county' ? place.before : undefined;
  return text(before === undefined ? SUM_NOTE : SUM_NOTE_BEFORE, (language) => ({
    count: countWord(length, language),
    place: place.name,
    before: before ?? '',
  }));
}

function jobsIndicator(places: readonly Place[]): WrittenIndicator {
  const [first = '', last = first] = [QUARTERS[0], QUARTERS.at(-1)];
  const same = (entry: Entry): Text => text(entry, () => ({}));
  return {
    id: INDICATOR,
    title: same(JOBS.title),
    shortTitle: same(JOBS.shortTitle),
    definition: same(JOBS.definition),
    concept: 'jobs',
    unit: { id: 'jobs', label: same(JOBS.label), labelOne: same(JOBS.labelOne), decimals: 0 },
    measure: 'stock',
    frequency: 'quarter',
    goodDirection: 'up',
    source: {
      producer: same(JOBS.producer),
      ...JOBS_TABLE,
      license: 'CC BY 4.0',
      note: text(JOBS.sourceNote, (language) => {
        return { first: formatPeriod(first, language), last: formatPeriod(last, language) };
      }),
    },
    note: same(JOBS.note),
    series: places.map(seriesOf),
  };
}

function seriesOf(place: Place): WrittenSeries {
  const jobs = place.type === 'municipality' ? place.jobs : jobsTogether(membersOf(place));
  return {
    region: idOf(place),
    observations: QUARTERS.map((period, index) => observationOf(place, period, jobs[index])),
  };
}

function observationOf(place: Place, period: string, count: number | null | undefined): WrittenObservation {
  if (count === null || count === undefined) return { period, value: null, status: 'missing' };
  const odd = membersOf(place).find(({ number }) => isOdd(number, period));
  if (!odd) return { period, value: count };
  const note = place.type === 'municipality' ? ODD_NOTE : ODD_SUM_NOTE;
  return { period, value: count, note: text(note, () => ({ place: nameOf(odd) })) };
}

function isOdd(number: string, period: string): boolean {
  return ODD_FIGURES.some((odd) => odd.number === number && odd.period === period);
}

function acceptanceOf({ number, period }: (typeof ODD_FIGURES)[number]): NonNullable<WrittenFeed['accepted']>[number] {
  const place = municipalities().find((each) => isNumbered(each, number));
  return {
    problem: 'outlier',
    indicator: INDICATOR,
    region: place ? idOf(place) : idFrom(number),
    period,
    reason: 'Slik står tallet i tabell 11657 hos Statistisk sentralbyrå.',
  };
}

/** A text in all languages, each with the values that it has in that language. */
function text(entry: Entry, valuesIn: (language: Language) => Values): Text {
  const [nb = '', nn = '', sv = '', en = ''] = LANGUAGES.map((language) => say(entry, language, valuesIn(language)));
  return { nb, nn, sv, en };
}

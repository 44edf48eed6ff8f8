import { NORWEGIAN_CODES, type NorwegianCode } from '../feed/checks/codes/norway.js';
import { MUNICIPALITY_TABLE } from './municipality-table.js';
import type { County, Municipality, Part, Place } from './place.js';

/** A line about a municipality: `3120 3016 Rakkestad > 3122 3124`. */
const PLACE_LINE = /^(?<number>\d{4}) (?:(?<before>\d{4}) )?(?<name>[^>]+?)(?: > (?<neighbours>[\d ]+))?$/u;

/** What a municipality that has been divided became on 1 January 2024, by its number until then. */
const DIVIDED: Readonly<Record<string, readonly string[]>> = { '1507': ['1508', '1580'] };

/** The first day of the municipalities and counties of today. */
export const TODAY_FROM = '2024-01-01';
/** The last day of those before. */
export const BEFORE_TO = '2023-12-31';

/** What is read of the table once, when it is first asked for. */
let known: readonly Municipality[] | undefined;
let byNumber: ReadonlyMap<string, Municipality> | undefined;
let countiesByNumber: ReadonlyMap<string, County> | undefined;

/** The 356 municipalities of 2020–2023, in the order of their numbers of today. */
export function municipalities(): readonly Municipality[] {
  known ??= readTable(MUNICIPALITY_TABLE);
  return known;
}

/** The fifteen counties of today, in the order of their numbers. */
export function counties(): readonly County[] {
  return [...numberedCounties().values()];
}

/**
 * The municipality with a number, whether it is that of today or that of 2020–2023; the municipality that it was a part
 * of for one that came to be in 2024 by a division.
 */
export function municipalityWith(number: string): Municipality | undefined {
  byNumber ??= new Map(
    municipalities().flatMap((each) => {
      const numbers = [each.number, each.numberBefore, ...each.parts.map((part) => part.number)];
      return numbers.map((one) => [one, each] as const);
    }),
  );
  return byNumber.get(number);
}

/** The county of today with a number. */
export function countyWith(number: string): County | undefined {
  return numberedCounties().get(number);
}

function numberedCounties(): ReadonlyMap<string, County> {
  countiesByNumber ??= new Map(
    NORWEGIAN_CODES['ssb-fylke']
      .flatMap(countyOf)
      .sort((a, b) => (a.number < b.number ? -1 : 1))
      .map((county) => [county.number, county]),
  );
  return countiesByNumber;
}

/** The municipalities beside one, on land, in the order of their numbers. */
export function neighboursOf({ neighbours }: Municipality): readonly Municipality[] {
  return neighbours.flatMap((number) => municipalityWith(number) ?? []);
}

/** The municipalities of a place: all of a county of today, the members of a region, a municipality itself. */
export function membersOf(place: Place): readonly Municipality[] {
  if (place.type === 'municipality') return [place];
  if (place.type === 'functional') return place.members;
  return municipalities().filter(({ county }) => county === place.number);
}

/** The jobs of municipalities together in each quarter; null where one of them has no figure. */
export function jobsTogether(together: readonly Municipality[]): readonly (number | null)[] {
  const [first, ...others] = together;
  return (first?.jobs ?? []).map((count, quarter) =>
    others.reduce<number | null>((sum, { jobs }) => {
      const more = jobs[quarter];
      return sum === null || more === null || more === undefined ? null : sum + more;
    }, count),
  );
}

function readTable(table: string): readonly Municipality[] {
  const lines = table.trim().split('\n');
  const read = lines.flatMap((line, index) => (index % 2 === 0 ? municipalityOf(line, lines[index + 1] ?? '') : []));
  const beside = new Map<string, string[]>(read.map(({ number }) => [number, []]));
  for (const { number, neighbours } of read)
    for (const neighbour of neighbours) {
      beside.get(number)?.push(neighbour);
      beside.get(neighbour)?.push(number);
    }
  return read.map((each) => ({ ...each, neighbours: (beside.get(each.number) ?? []).sort() }));
}

/** A municipality with those of its neighbours that have higher numbers. */
function municipalityOf(line: string, figures: string): Municipality {
  const { number = '', before = number, name = '', neighbours = '' } = PLACE_LINE.exec(line)?.groups ?? {};
  return {
    type: 'municipality',
    number,
    numberBefore: before,
    name,
    officialName: codeOf(number)?.name ?? name,
    county: number.slice(0, 2),
    neighbours: neighbours.split(' ').filter((one) => one !== ''),
    jobs: figures
      .trim()
      .split(' ')
      .map((count) => (count === '-' ? null : Number(count))),
    parts: (DIVIDED[number] ?? []).map(partOf),
  };
}

function partOf(number: string): Part {
  return { number, name: codeOf(number)?.name ?? number };
}

function codeOf(number: string): NorwegianCode | undefined {
  return NORWEGIAN_CODES['ssb-kommune'].find(({ code }) => code === number);
}

function countyOf({ code, name, to }: NorwegianCode): readonly County[] {
  if (to !== undefined) return [];
  const numbersBefore = municipalities().flatMap((each) => (each.county === code ? each.numberBefore.slice(0, 2) : []));
  const before = NORWEGIAN_CODES['ssb-fylke'].find((each) => each.code !== code && each.code === numbersBefore[0]);
  return [{ type: 'county', number: code, name, ...(before ? { before: before.name } : {}) }];
}

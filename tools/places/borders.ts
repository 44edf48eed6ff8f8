/** Which municipalities lie beside each other, and the numbers that they have today. */
import { NORWEGIAN_CODES, type NorwegianCode } from '../../src/feed/checks/codes/norway.js';

/** The municipalities of a year by number, each with the arcs round it. */
export type Outlines = Readonly<Record<string, { readonly name: string; readonly arcs: readonly number[] }>>;

/** Divided on 1 January 2024: what was one municipality, and the numbers of its parts. */
const DIVIDED: ReadonlyMap<string, readonly string[]> = new Map([['1507', ['1508', '1580']]]);

/**
 * The number of each municipality of 2020–2023 from 2024 on, found by its name; one that was divided keeps the number
 * that it had.
 *
 * @param numbers those of 2020–2023
 * @param outlines those of 2024
 * @throws {Error} when a municipality has no number today, when there are several for it, and when one is left over
 */
export function numberedToday(numbers: readonly string[], outlines: Outlines): ReadonlyMap<string, string> {
  const today = new Map(numbers.map((number) => [number, numberToday(number, numbers, outlines)]));
  const taken = [...today.values()].flatMap((number) => DIVIDED.get(number) ?? [number]);
  const isWhole = String(taken.sort()) === String(Object.keys(outlines).sort());
  if (!isWhole) throw new Error('The numbers of 2020 do not become those of 2024, one each.');
  return today;
}

function numberToday(number: string, numbers: readonly string[], outlines: Outlines): string {
  if (number in outlines || DIVIDED.has(number)) return number;
  const names = namesOf(NORWEGIAN_CODES['ssb-kommune'].find(({ code }) => code === number));
  const isNew = (candidate: string): boolean => !numbers.includes(candidate);
  const found = NORWEGIAN_CODES['ssb-kommune'].filter(
    (candidate) => isNew(candidate.code) && namesOf(candidate).some((name) => names.includes(name)),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${number} has ${found.length} numbers in 2024.`);
  return only.code;
}

/** The names of a municipality in each of its languages. */
export function namesOf(code: NorwegianCode | undefined): readonly string[] {
  return code?.name.split(' - ') ?? [];
}

/**
 * The borders on land between municipalities, each as the two numbers of today with a space between, the lower one
 * first.
 *
 * @param today the number of today by that of 2020
 */
export function bordersOf(outlines: Outlines, today: ReadonlyMap<string, string>): ReadonlySet<string> {
  const whole = new Map([...DIVIDED].flatMap(([number, parts]) => parts.map((part) => [part, number] as const)));
  const beside = new Map<number, string[]>();
  for (const [number, { arcs }] of Object.entries(outlines)) {
    const place = whole.get(number) ?? today.get(number) ?? number;
    for (const arc of arcs) beside.set(arc, [...(beside.get(arc) ?? []), place]);
  }
  const pairs = [...beside.values()].map((places) => [...new Set(places)].sort());
  return new Set(pairs.filter(({ length }) => length === 2).map((pair) => pair.join(' ')));
}

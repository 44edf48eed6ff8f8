/** The published figures of jobs, each row with the number of its municipality. */
import { NORWEGIAN_CODES } from '../../src/feed/checks/codes/norway.js';
import { namesOf } from './borders.js';

/** The table of jobs. */
export interface Figures {
  /** In the spelling of feeds, the earliest first. */
  readonly quarters: readonly string[];
  readonly rows: readonly FiguresRow[];
}

/** A municipality in the table of jobs. */
export interface FiguresRow {
  /** As the table has it, in each of its languages, with the county in brackets where it needs one. */
  readonly name: string;
  readonly number2020: string;
  /** Empty where the table has no figure. */
  readonly jobs: readonly string[];
}

/** `Våler (Viken)`: a name, and the county that it lies in. */
const WITH_COUNTY = /^(?<name>.+) \((?<county>[^()]+)\)$/u;

/** The county reform of 2020 had these days. */
const STRUCTURE = { from: '2020-01-01', to: '2023-12-31' };

/** The codes that held from 2020 to 2023. */
const codesThen = (system: keyof typeof NORWEGIAN_CODES) =>
  NORWEGIAN_CODES[system].filter(({ from = STRUCTURE.from, to = STRUCTURE.to }) => {
    return from <= STRUCTURE.from && to >= STRUCTURE.to;
  });

/**
 * Reads the table, and finds the number of every row by its name, with the county where the row names it.
 *
 * @param csv columns `municipality`, `code2020`, and one for each quarter
 * @throws {Error} when a row is no municipality of 2020–2023 or fits several, when the table's own number is another,
 *   when a municipality has no row or two, and when a figure is no count
 */
export function figuresOf(csv: string): Figures {
  const [header = '', ...lines] = csv.trim().split('\n');
  const rows = lines.map((line) => rowOf(line.split(',')));
  const numbers = rows.map(({ number2020 }) => number2020).sort();
  const all = codesThen('ssb-kommune').map(({ code }) => code);
  if (String(numbers) !== String(all.sort())) throw new Error('The rows are not the municipalities of 2020, one each.');
  return { quarters: header.split(',').slice(2), rows };
}

function rowOf([name = '', number = '', ...jobs]: readonly string[]): FiguresRow {
  const number2020 = numberOf(name);
  if (number !== '' && number !== number2020) throw new Error(`${name} is ${number2020}, and the table has ${number}.`);
  if (!jobs.every((each) => /^[0-9]*$/u.test(each))) throw new Error(`${name} has a figure that is no count.`);
  return { name, number2020, jobs };
}

function numberOf(written: string): string {
  const { name = written, county } = WITH_COUNTY.exec(written)?.groups ?? {};
  const prefix = county === undefined ? '' : codesThen('ssb-fylke').find((each) => each.name === county)?.code;
  if (prefix === undefined) throw new Error(`${written}: there was no county ${String(county)}.`);
  const names = name.split(' - ');
  const found = codesThen('ssb-kommune').filter(
    (code) => code.code.startsWith(prefix) && namesOf(code).some((each) => names.includes(each)),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${written} fits ${found.length} municipalities.`);
  return only.code;
}

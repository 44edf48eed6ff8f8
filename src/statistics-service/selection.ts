import { ServiceError } from './service-error.js';
import type { StatisticsTable } from './statistics-table.js';
import type { Selection, Variable, VariableSelection, VariableValue } from './table-metadata.js';

/** What a keeper wants of a table. */
export interface Wanted {
  /** Codes of places, those that hold now and those from before. */
  readonly places: readonly string[];
  /** Codes or labels that were chosen for a variable, by its code or label: `NACE2007`, `næring`. */
  readonly choices: ReadonlyMap<string, string>;
  /** Whether a period of the table is wanted, by its code. */
  isWanted(period: string): boolean;
}

/** What the codes of places begin with in lists that add up municipalities and counties: `K-3107`, `F-31`. */
const PREFIXES = ['', 'K-', 'F-', 'K_', 'F_'] as const;

/** What a value that holds all the others is called. */
const WHOLE = /^(total|totalt|i alt|alle|all|begge kjønn|båda könen|both sexes|hela|samtliga|00-99|tot|t)\b/i;

/**
 * What is to be asked of a table: the places that there are, the periods that are wanted, and of everything else what
 * was chosen, the whole, or the only value.
 *
 * @throws {ServiceError} where something has to be chosen first, was chosen that there is not, or no place is there
 */
export async function selectionOf(table: StatisticsTable, wanted: Wanted): Promise<Selection> {
  const selection: VariableSelection[] = [];
  for (const variable of table.metadata.variables) {
    const chosen = choiceFor(variable, wanted.choices);
    if (chosen !== undefined) selection.push({ variable, codes: [codeOf(variable, chosen)] });
    else if (variable.role === 'place') selection.push(await placesIn(variable, wanted.places, table));
    else {
      const codes = codesFor(variable, wanted);
      if (codes) selection.push({ variable, codes });
    }
  }
  return selection;
}

/** The codes that are asked for of what is no place; undefined where the variable is left out. */
function codesFor(variable: Variable, wanted: Wanted): readonly string[] | undefined {
  const codes = variable.values.map(({ code }) => code);
  if (variable.role === 'time') return codes.filter((code) => wanted.isWanted(code));
  if (codes.length === 1) return codes;
  const whole = variable.values.find((value) => WHOLE.test(value.label) || WHOLE.test(value.code));
  if (whole) return [whole.code];
  if (variable.canBeLeftOut) return undefined;
  throw new ServiceError({
    code: 'choice-missing',
    variable: variable.label || variable.code,
    variableCode: variable.code,
    options: variable.values.map(nameOf),
  });
}

/** The places among the values of the table, or else in one of the lists that the service can answer with. */
async function placesIn(
  variable: Variable,
  places: readonly string[],
  table: StatisticsTable,
): Promise<VariableSelection> {
  const codes = placesAmong(variable.values, places);
  if (codes.length > 0) return { variable, codes };
  for (const id of variable.codeLists) {
    const listed = placesAmong(await table.codeList(id), places);
    if (listed.length > 0) return { variable, codes: listed, codeList: id };
  }
  throw new ServiceError({ code: 'no-regions', table: table.metadata.title });
}

function placesAmong(values: readonly VariableValue[], places: readonly string[]): readonly string[] {
  const there = new Set(values.map(({ code }) => code));
  const spelled = places.flatMap((place) => PREFIXES.map((prefix) => prefix + place));
  return [...new Set(spelled)].filter((code) => there.has(code));
}

function choiceFor({ code, label }: Variable, choices: ReadonlyMap<string, string>): string | undefined {
  const names = [code, label].map((name) => name.toLowerCase());
  return [...choices].find(([name]) => names.includes(name.toLowerCase()))?.[1];
}

function codeOf({ code, label, values }: Variable, chosen: string): string {
  const said = chosen.toLowerCase();
  const found =
    values.find((value) => value.code.toLowerCase() === said) ??
    values.find((value) => value.label.toLowerCase() === said);
  if (found) return found.code;
  throw new ServiceError({
    code: 'unknown-choice',
    variable: label || code,
    choice: chosen,
    options: values.map(nameOf),
  });
}

/** «AntArbForhold (Antall jobber)» */
function nameOf({ code, label }: VariableValue): string {
  return label === code ? code : `${code} (${label})`;
}

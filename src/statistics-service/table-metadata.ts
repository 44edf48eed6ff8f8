/** One value of a variable: a municipality, a quarter, a measure. */
export interface VariableValue {
  readonly code: string;
  readonly label: string;
}

/** What a variable of a table is about. */
export type VariableRole = 'place' | 'time' | 'measure' | 'other';

/** One of the things that the figures of a table are told apart by. */
export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly role: VariableRole;
  /** In the order of the table. */
  readonly values: readonly VariableValue[];
  /** Whether the service adds its values up, or takes the whole, when nothing is chosen. */
  readonly canBeLeftOut: boolean;
  /** Ids of other lists of values that the service can answer with, such as municipalities added up over time. */
  readonly codeLists: readonly string[];
}

/** What a table is about, before any figure has been asked for. */
export interface TableMetadata {
  readonly title: string;
  readonly variables: readonly Variable[];
}

/** What is asked of a variable: codes of its values, or of those of another list. */
export interface VariableSelection {
  readonly variable: Variable;
  readonly codes: readonly string[];
  readonly codeList?: string;
}

/** What is asked of a table: of each variable that is not left out. */
export type Selection = readonly VariableSelection[];

/** How many figures a selection asks for. */
export function cellsOf(selection: Selection): number {
  return selection.reduce((cells, { codes }) => cells * codes.length, 1);
}

/** Names that variables of places and of time have in the services of several countries. */
const PLACES = /^(region|regionkode|geo|kommun\w*|fylke\w*|l[aä]n|area|område|municipality|county)$/i;
const TIMES = /^(tid|time|time_period|år|kvartal|måned|period\w*|year|quarter|month)$/i;

/** The role of a variable whose table does not say it. */
export function roleByName(code: string, label: string): VariableRole {
  const names = [code, label];
  if (names.some((name) => PLACES.test(name))) return 'place';
  if (names.some((name) => TIMES.test(name))) return 'time';
  return code === 'ContentsCode' ? 'measure' : 'other';
}

/** A text of an answer; empty where something else stands in its place. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import { unitIn } from '../cells/unit.js';
import type { Cell, MeasureFacts, SourceFacts } from '../table/source-table.js';
import type { AxisChoice } from './parts.js';
import type { Axis } from './readings.js';

/** What a table says of the unit of the figures that are taken. */
export interface GivenUnit extends MeasureFacts {
  readonly multiplier: number;
  readonly isPercent: boolean;
  /** The unit without multipliers and signs of money, in small letters. */
  readonly counted: string;
}

/** The unit of what was chosen: as the source gives it, else as its labels and titles have it in brackets. */
export function unitOf(
  facts: SourceFacts | undefined,
  axes: readonly Axis[],
  choices: readonly AxisChoice[],
  only: readonly (Cell | undefined)[],
  titles: readonly string[],
): GivenUnit | undefined {
  const chosen = axes.flatMap((axis, index) => {
    const choice = choices[index];
    const cell = choice?.kind === 'one' ? choice.cell : only[index];
    return cell && axis.role === 'measure' ? [cell] : [];
  });
  const measures = chosen.flatMap(
    ({ code, text }) => facts?.measures?.get(code ?? '') ?? facts?.measures?.get(text) ?? [],
  );
  const measure = Object.assign({}, ...measures.toReversed()) as MeasureFacts;
  const inBrackets = [...chosen.map(({ text }) => text), ...titles].flatMap(
    (text) => /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? [],
  );
  const isUnit = (text: string): boolean => unitIn(text).multiplier > 1 || unitIn(text).isPercent;
  const text = measure.unit ?? [...chosen.map((cell) => cell.text), ...inBrackets].find(isUnit);
  if (text === undefined)
    return measures.length > 0 ? { ...measure, multiplier: 1, isPercent: false, counted: '' } : undefined;
  const { multiplier, isPercent, rest } = unitIn(text);
  return { ...measure, unit: text, multiplier, isPercent, counted: rest };
}

import { targetFields } from '../shape/fields.js';
import type { Target as WrittenTarget } from '../shape/objects.js';
import { TARGET_OPERATORS, type TargetOperator } from '../shape/vocabulary.js';
import { items, type Field } from './fields.js';
import type { Reader } from './reader.js';

/** A number to reach. `region` is the feed's own where the feed names none. */
export interface Target extends WrittenTarget {
  /** What of it is another than its indicator's: what it counts, or the source of its baseline. */
  readonly differs?: 'unit' | 'source';
}

/** Two figures are a range also where the feed does not say so. */
const operator: Field<TargetOperator> = (reader, name) =>
  reader.word(name, TARGET_OPERATORS, reader.has('min') ? 'between' : 'exact');

/** A target without the figures that its operator needs is reported and left out. */
export const targets = items<WrittenTarget>({ ...targetFields, operator }, withFigures);

function withFigures(target: WrittenTarget, reader: Reader): WrittenTarget | undefined {
  const { min, max, value } = target;
  if (target.operator !== 'between' && value !== undefined) return target;
  if (target.operator !== 'between' || min === undefined || max === undefined) {
    reader.context.problems.error('target-figure', reader.path, { operator: target.operator });
    return undefined;
  }
  if (min <= max) return target;
  reader.context.problems.warning('target-swapped', reader.path, { min, max });
  return { ...target, min: max, max: min };
}

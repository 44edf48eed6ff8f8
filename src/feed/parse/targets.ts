import type { Baseline, Goal, Target } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { TARGET_BASES, TARGET_OPERATORS } from '../vocabulary.js';
import {
  flag,
  items,
  label,
  longTitle,
  number,
  object,
  period,
  reference,
  references,
  source,
  text,
  word,
  type Field,
} from './fields.js';

/** A target without the figures that its operator needs is reported and left out. */
export const targets = items<Target>(
  {
    title: label,
    indicator: reference('indicators'),
    region: reference('regions'),
    project: reference('projects'),
    focusAreas: references('focusAreas'),
    basis: word(TARGET_BASES, 'level'),
    operator: (reader, name) => reader.word(name, TARGET_OPERATORS, reader.has('min') ? 'between' : 'exact'),
    value: number,
    min: number,
    max: number,
    baseline: object<Baseline>({ period, value: number as Field<number> }, 'value'),
    by: period,
    unit: label,
    approximate: flag(false),
    decidedBy: label,
    adopted: flag(true),
    source,
    note: text,
  },
  LIMITS.targets,
  withFigures,
);

export const goals = items<Goal>(
  {
    title: longTitle,
    description: text,
    project: reference('projects'),
    focusAreas: references('focusAreas'),
    source,
  },
  LIMITS.goals,
);

function withFigures(target: Target, reader: Reader): Target | undefined {
  const { min, max, value, operator } = target;
  if (operator !== 'between' && value !== undefined) return target;
  if (operator !== 'between' || min === undefined || max === undefined) {
    reader.context.problems.error('target-figure', reader.path, { operator });
    return undefined;
  }
  if (min <= max) return target;
  reader.context.problems.warning('target-swapped', reader.path, { min, max });
  return { ...target, min: max, max: min };
}

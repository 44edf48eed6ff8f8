import { TARGET_BASES, TARGET_OPERATORS, type Baseline, type Goal, type Target, type TargetOperator } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { optional, parseId, parseSource, withoutDuplicates } from './common.js';
import { parseOptionalNumber, parseRequiredNumber } from './number.js';

export function parseTargets(root: Reader): Target[] {
  return withoutDuplicates(root.list('targets', LIMITS.targets, parseTarget), root, 'targets');
}

export function parseGoals(root: Reader): Goal[] {
  const read = root.list('goals', LIMITS.goals, (reader, index) => {
    const id = parseId(reader, 'goal', index);
    return {
      id,
      title: reader.requiredText('title', id, LIMITS.text),
      ...optional('description', reader.text('description')),
      ...optional('project', reader.reference('project', 'projects')),
      focusAreas: reader.references('focusAreas', 'focusAreas'),
      ...optional('source', parseSource(reader.object('source'))),
    };
  });
  return withoutDuplicates(read, root, 'goals');
}

function parseTarget(reader: Reader, index: number): Target | undefined {
  const id = parseId(reader, 'target', index);
  const operator = reader.word('operator', TARGET_OPERATORS, reader.has('min') ? 'between' : 'exact');
  const figures = parseFigures(reader, operator);
  if (!figures) return undefined;
  return {
    id,
    ...optional('title', reader.text('title', LIMITS.label)),
    ...optional('indicator', reader.reference('indicator', 'indicators')),
    ...optional('region', reader.reference('region', 'regions')),
    ...optional('project', reader.reference('project', 'projects')),
    focusAreas: reader.references('focusAreas', 'focusAreas'),
    basis: reader.word('basis', TARGET_BASES, 'level'),
    operator,
    ...figures,
    ...optional('baseline', parseBaseline(reader.object('baseline'))),
    ...optional('by', reader.period('by')?.text),
    ...optional('unit', reader.text('unit', LIMITS.label)),
    approximate: reader.boolean('approximate', false),
    ...optional('decidedBy', reader.text('decidedBy', LIMITS.label)),
    adopted: reader.boolean('adopted', true),
    ...optional('source', parseSource(reader.object('source'))),
    ...optional('note', reader.text('note')),
  };
}

/** The figure or figures that the operator needs; a target without them is reported and left out. */
function parseFigures(reader: Reader, operator: TargetOperator): Pick<Target, 'value' | 'min' | 'max'> | undefined {
  const { problems } = reader.context;
  if (operator === 'between') {
    const min = parseOptionalNumber(reader, 'min');
    const max = parseOptionalNumber(reader, 'max');
    if (min !== undefined && max !== undefined) {
      if (min > max) problems.warning('target-swapped', reader.path, { min, max });
      return { min: Math.min(min, max), max: Math.max(min, max) };
    }
  } else {
    const value = parseOptionalNumber(reader, 'value');
    if (value !== undefined) return { value };
  }
  problems.error('target-figure', reader.path, { operator });
  return undefined;
}

function parseBaseline(reader: Reader | undefined): Baseline | undefined {
  const value = reader && parseRequiredNumber(reader, 'value');
  return reader && value !== undefined ? { value, ...optional('period', reader.period('period')?.text) } : undefined;
}

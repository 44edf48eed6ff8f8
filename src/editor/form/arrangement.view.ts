import type { FormField } from '../../feed/form-field.js';
import { isObject } from '../../feed/json-value.js';
import { FORM_FIELDS, type FieldKey } from '../../feed/shape/form-fields.js';
import type { ObjectKind } from '../../feed/shape/objects.js';

/** The fields of an object, as a form shows them. */
export interface Arrangement {
  readonly main: readonly FormField[];
  /** What few need, and nobody has written here: behind a word, until somebody asks for it. */
  readonly more: readonly FormField[];
}

/** Fields that few feeds need. */
const RARE: ReadonlySet<string> = new Set<FieldKey>([
  ...(['focusArea.owner', 'focusArea.region', 'focusArea.subtitle', 'focusArea.url', 'focusArea.factors'] as const),
  ...(['goal.owner', 'goal.project', 'region.predecessors', 'region.partOf', 'region.country'] as const),
  ...(['indicator.additive', 'indicator.prices', 'indicator.basePeriod', 'indicator.every'] as const),
  ...(['indicator.reportingYear', 'indicator.referenceDate', 'indicator.confidenceLevel'] as const),
  ...(['indicator.annotations', 'indicator.dimensions', 'indicator.alternatives', 'indicator.parts'] as const),
  ...(['unit.labelOne', 'unit.currency', 'target.project', 'target.approximate', 'target.decidedBy'] as const),
  ...(['project.asOf', 'project.organisation', 'document.adoptedBy', 'document.validFrom'] as const),
  ...(['document.validTo', 'document.supersedes', 'document.themes', 'strategy.validFrom'] as const),
  ...(['strategy.validTo', 'strategy.note', 'source.nextUpdate', 'source.license', 'source.note'] as const),
  ...(['feed.factorModel', 'feed.geography', 'participant.note', 'budgetLine.years', 'budgetLine.decided'] as const),
]);

/** Fields that mean nothing unless another has a certain value. */
const NEEDING: Readonly<Partial<Record<FieldKey, (object: Readonly<Record<string, unknown>>) => boolean>>> = {
  'target.value': ({ operator }) => operator !== 'between',
  'target.min': ({ operator }) => operator === 'between',
  'target.max': ({ operator }) => operator === 'between',
  'indicator.every': ({ frequency = 'year' }) => frequency === 'year',
  'indicator.additive': ({ measure }) => measure === 'stock' || measure === 'flow',
  'indicator.basePeriod': ({ prices, measure }) => prices === 'fixed' || measure === 'index',
  'indicator.referenceDate': ({ measure }) => measure !== 'flow',
  'unit.label': ({ id }) => id !== 'percent',
  'unit.labelOne': ({ id }) => id !== 'percent',
  'unit.currency': ({ id }) => id !== 'percent',
};

/**
 * The names of the fields that few need and that are not written in an object. A form asks once for each object, so
 * that no field moves away under the hands of somebody who writes in it.
 */
export function rareIn(kind: ObjectKind, object: unknown): ReadonlySet<string> {
  const written = isObject(object) ? object : {};
  const rare = FORM_FIELDS[kind].filter(({ name }) => RARE.has(`${kind}.${name}`) && written[name] === undefined);
  return new Set(rare.map(({ name }) => name));
}

/** What the form of an object shows. What is written is always shown, so that nothing of a feed is out of sight. */
export function arrangementOf(kind: ObjectKind, object: unknown, rare: ReadonlySet<string>): Arrangement {
  const written = isObject(object) ? object : {};
  const shown = FORM_FIELDS[kind].filter(({ name, hidden }) => {
    if (hidden !== undefined) return false;
    return written[name] !== undefined || (NEEDING[`${kind}.${name}` as FieldKey]?.(written) ?? true);
  });
  return { main: shown.filter(({ name }) => !rare.has(name)), more: shown.filter(({ name }) => rare.has(name)) };
}

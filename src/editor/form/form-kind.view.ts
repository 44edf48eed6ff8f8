import type { Step } from '../../feed/checks/place.js';
import type { ObjectKind } from '../../feed/shape/objects.js';
import { isCollection, type Collection } from '../editor-place.js';

/** What the items of each list are. */
export const KINDS: Readonly<Record<Collection, ObjectKind>> = {
  indicators: 'indicator',
  focusAreas: 'focusArea',
  targets: 'target',
  goals: 'goal',
  projects: 'project',
  documents: 'document',
  factors: 'factor',
  actors: 'actor',
  links: 'link',
  regions: 'region',
};

/** An item of a list, as the steps of a form name it. */
export interface ItemPlace {
  readonly collection: Collection;
  readonly index: number;
}

/** The item that steps lead to, or undefined when they lead to what there is one of. */
export function itemAt(steps: readonly Step[]): ItemPlace | undefined {
  const [collection, index] = steps;
  return isCollection(collection) && typeof index === 'number' ? { collection, index } : undefined;
}

/** What a form is of: an item of a list, the strategy, or the file itself, which no steps lead to. */
export function kindOfForm(steps: readonly Step[]): ObjectKind {
  const item = itemAt(steps);
  if (item) return KINDS[item.collection];
  return steps[0] === 'strategy' ? 'strategy' : 'feed';
}

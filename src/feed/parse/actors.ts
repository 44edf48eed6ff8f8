import type { Actor, Factor, Link, LinkEnd, LinkEndKind } from '../feed.js';
import { FACTOR_LABELS } from '../factor-labels.js';
import { LIMITS } from '../limits.js';
import type { Collection, Reader } from '../reader.js';
import { color } from './color.js';
import { flag, items, label, readFields, references, string, text, title, url, type Field } from './fields.js';

const LINK_ENDS: readonly (readonly [LinkEndKind, Collection])[] = [
  ['actor', 'actors'],
  ['factor', 'factors'],
  ['project', 'projects'],
];

export const factors = items<Factor>(
  {
    label: (reader, name) =>
      (reader.has(name) ? undefined : FACTOR_LABELS.get(reader.standIn)) ?? reader.requiredText(name),
    description: text,
    color,
  },
  LIMITS.factors,
);

export const actors = items<Actor>(
  {
    name: title,
    factors: references('factors'),
    focusAreas: references('focusAreas'),
    regions: references('regions'),
    role: text,
    type: label,
    url,
  },
  LIMITS.actors,
);

/**
 * Reads the links; one with an end that does not exist, or of kinds that cannot be joined, is reported and left out.
 */
export const links: Field<Link[]> = (root, name) =>
  root.list(name, LIMITS.links, (reader) => {
    const from = linkEnd(reader, 'from');
    const to = linkEnd(reader, 'to');
    if (!from || !to) return undefined;
    if (canBeJoined(from, to)) {
      return {
        from,
        to,
        ...readFields<Omit<Link, 'from' | 'to'>>(reader, { kind: string, label, directed: flag(false), strength }),
      };
    }
    reader.context.problems.error('link-end', reader.path, {});
    return undefined;
  });

const strength: Field<number | undefined> = (reader, name) => {
  const value = reader.raw(name);
  if (value === undefined) return undefined;
  return typeof value === 'number' && value >= 1 && value <= 5 ? value : reader.wrongType(name, 'number 1–5');
};

function linkEnd(link: Reader, name: string): LinkEnd | undefined {
  const reader = link.object(name);
  for (const [kind, collection] of LINK_ENDS) {
    if (!reader?.has(kind)) continue;
    const id = reader.reference(kind, collection);
    return id === undefined ? undefined : { kind, id };
  }
  if (reader || !link.has(name)) link.context.problems.error('required', link.at(name), {});
  return undefined;
}

function canBeJoined(from: LinkEnd, to: LinkEnd): boolean {
  if (from.kind === to.kind) return from.kind !== 'project' && from.id !== to.id;
  return from.kind !== 'factor' && to.kind !== 'factor';
}

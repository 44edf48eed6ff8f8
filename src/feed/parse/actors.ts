import type { Actor, Factor, Link, LinkEnd, LinkEndKind } from '../feed.js';
import { FACTOR_LABELS } from '../factor-labels.js';
import { LIMITS } from '../limits.js';
import type { Collection, Reader } from '../reader.js';
import { parseColor } from './color.js';
import { optional, parseId, withoutDuplicates } from './common.js';

const LINK_ENDS: readonly (readonly [LinkEndKind, Collection])[] = [
  ['actor', 'actors'],
  ['factor', 'factors'],
  ['project', 'projects'],
];

export function parseFactors(root: Reader): Factor[] {
  const read = root.list('factors', LIMITS.factors, (reader, index) => {
    const id = parseId(reader, 'factor', index);
    const standard = FACTOR_LABELS.get(id);
    return {
      id,
      label: standard && !reader.has('label') ? standard : reader.requiredText('label', id),
      ...optional('description', reader.text('description')),
      ...optional('color', parseColor(reader)),
    };
  });
  return withoutDuplicates(read, root, 'factors');
}

export function parseActors(root: Reader): Actor[] {
  const read = root.list('actors', LIMITS.actors, (reader, index) => {
    const id = parseId(reader, 'actor', index);
    return {
      id,
      name: reader.requiredText('name', id),
      factors: reader.references('factors', 'factors'),
      focusAreas: reader.references('focusAreas', 'focusAreas'),
      regions: reader.references('regions', 'regions'),
      ...optional('role', reader.text('role')),
      ...optional('type', reader.text('type', LIMITS.label)),
      ...optional('url', reader.url('url')),
    };
  });
  return withoutDuplicates(read, root, 'actors');
}

/** Reads the links; one with an end that does not exist, or of kinds that cannot be joined, is reported and left out. */
export function parseLinks(root: Reader): Link[] {
  return root.list('links', LIMITS.links, (reader) => {
    const from = parseLinkEnd(reader, 'from');
    const to = parseLinkEnd(reader, 'to');
    if (!from || !to) return undefined;
    if (!canBeJoined(from, to)) {
      reader.context.problems.error('link-end', reader.path, {});
      return undefined;
    }
    const strength = reader.raw('strength');
    const isStrength = typeof strength === 'number' && strength >= 1 && strength <= 5;
    if (strength !== undefined && !isStrength) reader.wrongType('strength', 'number 1–5');
    return {
      from,
      to,
      ...optional('kind', reader.string('kind')),
      ...optional('label', reader.text('label', LIMITS.label)),
      directed: reader.boolean('directed', false),
      ...optional('strength', isStrength ? strength : undefined),
    };
  });
}

function parseLinkEnd(link: Reader, name: string): LinkEnd | undefined {
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

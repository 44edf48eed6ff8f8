import type { LocalizedText } from '../localized-text.js';
import { factorFields, linkEndFields, linkFields } from '../shape/fields.js';
import { LABEL_LENGTH, MOST_LINKS } from '../shape/limits.js';
import type { Factor as WrittenFactor, Link as WrittenLink, LinkEnd as WrittenEnd } from '../shape/objects.js';
import { labelOfFactor } from './factor-labels.js';
import { items, readFields, type Field } from './fields.js';
import type { Reader } from './reader.js';

/** A group of actors: the five factors of the model, or those that the feed adds. */
export interface Factor extends WrittenFactor {
  readonly label: LocalizedText;
}

export type LinkEndKind = keyof WrittenEnd;

/** One end of a link. */
export interface LinkEnd {
  readonly kind: LinkEndKind;
  readonly id: string;
}

/** A relation between two actors, two factors, or an actor and a project. */
export interface Link extends Omit<WrittenLink, 'from' | 'to'> {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** A factor that the model knows by its id has a label also where the feed gives none. */
const label: Field<LocalizedText> = (reader, name) => {
  const known = labelOfFactor(reader.standIn);
  return known ? (reader.text(name, LABEL_LENGTH) ?? known) : reader.requiredText(name);
};

export const factors = items<Factor>({ ...factorFields, label });

/**
 * Reads the links; one with an end that does not exist, or of kinds that cannot be joined, is reported and left out.
 */
export const links: Field<Link[]> = (root, name) =>
  root.list(name, MOST_LINKS, (reader) => {
    const from = linkEnd(reader, 'from');
    const to = linkEnd(reader, 'to');
    if (!from || !to) return undefined;
    if (canBeJoined(from, to)) return { from, to, ...readFields(reader, linkFields) };
    reader.context.problems.error('link-end', reader.path, {});
    return undefined;
  });

function linkEnd(link: Reader, name: string): LinkEnd | undefined {
  const reader = link.object(name);
  for (const kind of Object.keys(linkEndFields) as LinkEndKind[]) {
    if (!reader?.has(kind)) continue;
    const id = linkEndFields[kind](reader, kind);
    return id === undefined ? undefined : { kind, id };
  }
  if (reader || !link.has(name)) link.context.problems.error('required', link.at(name), {});
  return undefined;
}

function canBeJoined(from: LinkEnd, to: LinkEnd): boolean {
  if (from.kind === to.kind) return from.kind !== 'project' && from.id !== to.id;
  return from.kind !== 'factor' && to.kind !== 'factor';
}

import { regionCodeFields, regionFields } from '../shape/fields.js';
import type { Region as WrittenRegion, RegionCode as WrittenCode } from '../shape/objects.js';
import { items, list, stringOr, type Field } from './fields.js';

/** A code of a region in a code system, valid from and to (inclusive). Codes keep their leading zeros. */
export interface RegionCode extends WrittenCode {
  /** Empty when the feed does not say. */
  readonly system: string;
}

/** A region. Regions form a graph: a municipality may be part of a county, a functional region and a cooperation. */
export interface Region extends WrittenRegion {
  readonly codes: readonly RegionCode[];
  /** Ids of the regions inside this one, gathered from both `members` and the members' own `partOf`. */
  readonly members: readonly string[];
  /** The members that the region itself lists. Only these are taken to be all of it, and may be added up. */
  readonly listedMembers: readonly string[];
  /** Whether `listedMembers` is all that the list in the file holds: no id in it was unknown or given twice. */
  readonly membersComplete: boolean;
  /** Ids of the regions this one is inside, gathered likewise. */
  readonly partOf: readonly string[];
}

const codes = list<RegionCode, 'code'>({ ...regionCodeFields, system: stringOr('') }, 'code');

const listed = items<Region, Omit<Region, 'listedMembers' | 'membersComplete'>>(
  { ...regionFields, codes },
  (region, reader) => {
    const list = reader.raw('members');
    const membersComplete = Array.isArray(list) && list.length === region.members.length;
    return { ...region, listedMembers: region.members, membersComplete };
  },
);

/** Reads the regions and completes the graph, since either end of a membership may have been written down. */
export const regions: Field<Region[]> = (reader, name) => {
  const found = listed(reader, name);
  const members = new Map(found.map((region) => [region.id, new Set(region.members)]));
  const partOf = new Map(found.map((region) => [region.id, new Set(region.partOf)]));
  for (const region of found) {
    for (const member of region.members) partOf.get(member)?.add(region.id);
    for (const parent of region.partOf) members.get(parent)?.add(region.id);
  }
  return found.map((region) => ({
    ...region,
    members: [...(members.get(region.id) ?? [])],
    partOf: [...(partOf.get(region.id) ?? [])],
  }));
};

import { shownNames } from '../derive/regions/region-names.js';
import { lifetimesOf, type Lifetime } from '../derive/regions/succession.js';
import type { LocalizedText } from '../localized-text.js';
import { regionCodeFields, regionFields } from '../shape/fields.js';
import type { Region as WrittenRegion, RegionCode as WrittenCode } from '../shape/objects.js';
import { items, list, stringOr, type Field } from './fields.js';

/** A code of a region in a code system, valid from and to (inclusive). Codes keep their leading zeros. */
export interface RegionCode extends WrittenCode {
  /** Empty when the feed does not say. */
  readonly system: string;
}

/** A region. Regions form a graph: a municipality may be part of a county, a functional region and a cooperation. */
export interface Region extends WrittenRegion, Lifetime {
  /**
   * The name as readers see it: a former region has its last year behind it, and one that shares its name with another
   * has its county.
   */
  readonly name: LocalizedText;
  /** The name as it is written in the feed. */
  readonly writtenName: LocalizedText;
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

/** A region by itself, before it is known what the others say. */
interface ListedRegion
  extends Omit<WrittenRegion, 'codes'>,
    Pick<Region, 'codes' | 'listedMembers' | 'membersComplete'> {
  readonly predecessorsComplete: boolean;
}

const listed = items<ListedRegion, Omit<WrittenRegion, 'codes'> & Pick<Region, 'codes'>>(
  { ...regionFields, codes },
  (region, reader) => {
    const isComplete = (name: 'members' | 'predecessors'): boolean => {
      const list = reader.raw(name);
      return Array.isArray(list) && list.length === region[name].length;
    };
    return {
      ...region,
      listedMembers: region.members,
      membersComplete: isComplete('members'),
      predecessorsComplete: isComplete('predecessors'),
    };
  },
);

/**
 * Reads the regions and completes what no region can say by itself: the graph, since either end of a membership may
 * have been written down; which of them are there no more; and names that tell them apart.
 */
export const regions: Field<Region[]> = (reader, name) => {
  const found = listed(reader, name);
  const members = new Map(found.map((region) => [region.id, new Set(region.members)]));
  const partOf = new Map(found.map((region) => [region.id, new Set(region.partOf)]));
  for (const region of found) {
    for (const member of region.members) partOf.get(member)?.add(region.id);
    for (const parent of region.partOf) members.get(parent)?.add(region.id);
  }
  const lifetimes = lifetimesOf(found, reader.raw('updated'));
  const whole = found.map(({ predecessorsComplete: _, ...region }) => ({
    ...region,
    members: [...(members.get(region.id) ?? [])],
    partOf: [...(partOf.get(region.id) ?? [])],
    lifetime: lifetimes.get(region.id) ?? { isFormer: false },
  }));
  const names = shownNames(whole);
  return whole.map(({ lifetime, name: writtenName, ...region }) => ({
    ...region,
    ...lifetime,
    name: names.get(region.id) ?? writtenName,
    writtenName,
  }));
};

import type { Region, RegionCode } from '../feed.js';
import { LIMITS } from '../limits.js';
import { REGION_TYPES } from '../vocabulary.js';
import { date, items, list, otherReferences, string, text, title, word, type Field } from './fields.js';

const codes = list<RegionCode>(
  {
    system: (reader, name) => reader.string(name) ?? '',
    code: string as Field<string>,
    validFrom: date,
    validTo: date,
  },
  'code',
);

const listed = items<Omit<Region, 'listedMembers'>>(
  {
    name: title,
    type: word(REGION_TYPES, 'other'),
    country: (reader, name) => reader.string(name) ?? 'NO',
    codes,
    members: otherReferences('regions'),
    membersComplete: (reader) => {
      const list = reader.raw('members');
      return Array.isArray(list) && list.length === otherReferences('regions')(reader.silently(), 'members').length;
    },
    partOf: otherReferences('regions'),
    predecessors: otherReferences('regions'),
    note: text,
  },
  LIMITS.regions,
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
    listedMembers: region.members,
    members: [...(members.get(region.id) ?? [])],
    partOf: [...(partOf.get(region.id) ?? [])],
  }));
};

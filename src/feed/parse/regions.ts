import { REGION_TYPES, type Region, type RegionCode } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { optional, parseId, withoutDuplicates } from './common.js';

/** Reads the regions and completes the graph, since either end of a membership may have been written down. */
export function parseRegions(root: Reader): Region[] {
  const read = root.list('regions', LIMITS.regions, parseRegion);
  const regions = withoutDuplicates(read, root, 'regions');
  const members = new Map(regions.map((region) => [region.id, new Set(region.members)]));
  const partOf = new Map(regions.map((region) => [region.id, new Set(region.partOf)]));
  for (const region of regions) {
    for (const member of region.members) partOf.get(member)?.add(region.id);
    for (const parent of region.partOf) members.get(parent)?.add(region.id);
  }
  return regions.map((region) => ({
    ...region,
    members: [...(members.get(region.id) ?? [])],
    partOf: [...(partOf.get(region.id) ?? [])],
  }));
}

function parseRegion(reader: Reader, index: number): Region {
  const id = parseId(reader, 'region', index);
  const members = otherRegions(reader, 'members', id);
  return {
    id,
    name: reader.requiredText('name', id),
    type: reader.word('type', REGION_TYPES, 'other'),
    country: reader.string('country') ?? 'NO',
    codes: reader.list('codes', LIMITS.items, parseCode),
    members,
    listedMembers: members,
    partOf: otherRegions(reader, 'partOf', id),
    predecessors: otherRegions(reader, 'predecessors', id),
    ...optional('note', reader.text('note')),
  };
}

function otherRegions(reader: Reader, name: string, id: string): string[] {
  const ids = reader.references(name, 'regions');
  if (ids.includes(id)) reader.context.problems.error('reference-self', reader.at(name), { value: id });
  return ids.filter((other) => other !== id);
}

function parseCode(reader: Reader): RegionCode | undefined {
  const code = reader.string('code');
  if (code === undefined) {
    reader.context.problems.error('required', reader.at('code'), {});
    return undefined;
  }
  return {
    system: reader.string('system') ?? '',
    code,
    ...optional('validFrom', reader.date('validFrom')),
    ...optional('validTo', reader.date('validTo')),
  };
}

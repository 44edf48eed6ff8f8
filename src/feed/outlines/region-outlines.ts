import type { Feed, Region } from '../feed.js';
import type { Outline, Outlines } from './outlines.js';

type Geography = NonNullable<Feed['geography']>;

/** The outline of a region: that of the code which it has in the system and the year of the outlines. */
export function outlineOf(region: Region, geography: Geography, { byCode }: Outlines): Outline | undefined {
  for (const code of codesOf(region, geography)) {
    const outline = byCode.get(code);
    if (outline) return outline;
  }
  return undefined;
}

/** The codes by which a region may stand in a file of outlines. */
export function codesOf({ codes }: Region, { system, year }: Geography): readonly string[] {
  return codes
    .filter((each) => system === undefined || each.system === system)
    .filter(({ validFrom = '', validTo = '9999' }) => {
      if (year === undefined) return true;
      return validFrom.slice(0, 4) <= String(year) && validTo.slice(0, 4) >= String(year);
    })
    .map(({ code }) => code);
}

import type { Cell, ColumnRole, ColumnRoles } from '../../table/source-table.js';

/** What the columns of Open SDG's data files hold, by their names in small letters; others are disaggregations. */
const ROLES: Readonly<Record<string, ColumnRole>> = {
  year: 'period',
  value: 'value',
  geocode: 'place',
  'observation status': 'status',
  series: 'measure',
  units: 'measure',
  'unit measure': 'measure',
};

/**
 * The roles of the columns of an Open SDG data file, which has a column `Year` and a column `Value`; undefined for the
 * headings of other files. Where all disaggregations are blank stands the headline, which is of the site's own area.
 */
export function openSdgRoles(headings: readonly Cell[]): ColumnRoles | undefined {
  const names = headings.map(({ text }) => text.toLowerCase());
  if (names[0] !== 'year' || !names.includes('value')) return undefined;
  return names.map((name) =>
    Object.hasOwn(ROLES, name) ? ROLES[name] : name.startsWith('geocode_') ? 'place' : undefined,
  );
}

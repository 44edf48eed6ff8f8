import { PALETTE } from '../feed.js';
import type { Field } from './fields.js';

const HEX = /^#[0-9a-f]{6}$/i;

/** A palette name or a six-digit hex colour, and nothing else: any other text could carry an address into CSS. */
export const color: Field<string | undefined> = (reader, name) => {
  const value = reader.string(name);
  if (value === undefined) return undefined;
  if (PALETTE.some((known) => known === value) || HEX.test(value)) return value.toLowerCase();
  reader.context.problems.warning('color', reader.at(name), { value, allowed: PALETTE.join(', ') });
  return undefined;
};

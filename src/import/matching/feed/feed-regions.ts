import { isObject } from '../../../feed/json-value.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import { plainText } from './plain-text.js';

/** A region of a feed, as far as a table can speak of it. */
export interface FeedRegion {
  readonly id: string;
  /** As the feed has it: a text, or one of each language. */
  readonly name: unknown;
  /** The same in all its languages. */
  readonly names: readonly string[];
  readonly type: string;
  readonly country: string;
  readonly codes: readonly FeedCode[];
  /** Ids of the regions that are listed as all of it. */
  readonly members: readonly string[];
  readonly partOf: readonly string[];
}

/** A code of a region, with the first and the last day on which it held. */
export interface FeedCode {
  readonly code: string;
  readonly system: string;
  readonly from?: string;
  readonly to?: string;
}

/** The regions of a feed that may still be under work: what cannot be read is passed over, and nothing is judged. */
export function regionsOf(feed: unknown): FeedRegion[] {
  return itemsOf(propertyOf(feed, 'regions')).flatMap((region) => {
    const id = plainText(region['id']);
    if (id === '') return [];
    const { name } = region;
    return {
      id,
      name: name ?? id,
      names: [...new Set(textsOf(name))],
      type: plainText(region['type']),
      country: plainText(region['country']) || 'NO',
      codes: itemsOf(region['codes']).flatMap(codeOf),
      members: idsOf(region['members']),
      partOf: idsOf(region['partOf']),
    };
  });
}

/** The objects of what may be a list. */
export function itemsOf(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A text in all languages that it is given in. */
export function textsOf(text: unknown): string[] {
  const texts = isObject(text) ? Object.values(text) : [text];
  return texts.map((each) => plainText(each)).filter((each) => each !== '');
}

function codeOf(written: Readonly<Record<string, unknown>>): FeedCode[] {
  const code = plainText(written['code']);
  if (code === '') return [];
  const [from, to] = [plainText(written['validFrom']), plainText(written['validTo'])];
  return [{ code, system: plainText(written['system']), ...(from && { from }), ...(to && { to }) }];
}

function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}

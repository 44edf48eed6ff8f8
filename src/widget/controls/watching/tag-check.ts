import type { Feed } from '../../../feed/feed.js';
import { regionMeant } from '../../../feed/derive/lookup.js';
import { periodFrom } from '../../../feed/period.js';
import { spanFrom } from '../../../feed/period-span.js';
import { languageOf } from '../../../feed/localized-text.js';
import { HEADING_LEVELS, LOOKS, THEMES } from '../../../view/asked/attribute-values.js';
import { itemOf } from '../../../view/item-in-feed.js';
import type { ItemKind } from '../../../view/item.js';
import type { Addressed } from '../../address/address-state.js';

/** An attribute as it stands in the page. */
export interface Written {
  readonly name: string;
  readonly value: string;
}

/** What a tag may say. */
export interface TagRules {
  /** The attributes that the element has. */
  readonly known: readonly string[];
  /** Attributes with the values that they may have: none for any. */
  readonly addressed: Addressed;
  /** Kinds of items that can be chosen in it. */
  readonly kinds: readonly ItemKind[];
  /** Undefined while there is none: what only a feed can tell is then not judged. */
  readonly feed: Feed | undefined;
  /** What the tag may ask for and does not get from this feed. */
  readonly unmet?: Unmet | undefined;
}

/** A wish of a tag that the feed has no figures for. */
export interface Unmet {
  /** The attribute. */
  readonly name: string;
  /** What is shown instead, in the words of the widget's readers. */
  readonly sentence: string;
}

/** Attributes that any tag may have. */
const ANYWHERE = new Set(
  ['class', 'id', 'style', 'slot', 'part', 'hidden', 'inert', 'title', 'dir', 'role', 'tabindex', 'translate'].concat([
    'nonce',
    'exportparts',
    'is',
    'key',
    'ref',
  ]),
);

/** How those begin of which there are many, also of frameworks. */
const FAMILY = /^(?:aria-|item|on|js|v-|x-|ng-|[_:@#([*$])/;

/** What those begin with that belong to the page; with the name of ours behind it they are meant for other tags. */
const DATA = 'data-';

/** Letters; whoever writes more between the tags than this has most likely not meant to. */
const LONGEST_FALLBACK = 4_000;

/** Where a page's parts stand that nobody puts between the tags of a widget. */
const PARTS_OF_PAGES = 'main, nav, footer, form, iframe, section, article, aside, :scope > h2 ~ h2, :scope > h3 ~ h3';

/** The style sheet of static content. */
const STATIC_SHEET = 'link[rel~="stylesheet"][href*="samspill-static.css"]';

/** Whether an attribute has a name that a tag may have. */
export function isKnownName(name: string, { known }: TagRules): boolean {
  if (name.startsWith(DATA)) return !known.includes(name.slice(DATA.length));
  return known.includes(name) || ANYWHERE.has(name) || FAMILY.test(name);
}

/** The parts of an attribute's value that mean nothing here; none when all of them do, or when nobody can tell. */
export function unknownIn({ name, value }: Written, { addressed, kinds, feed }: TagRules): readonly string[] {
  if (value === '') return [];
  if (name === 'lang') return languageOf(value) ? [] : [value];
  if (name === 'theme') return THEMES.some((theme) => theme === value) ? [] : [value];
  if (name === 'look') return LOOKS.some((look) => look === value) ? [] : [value];
  if (name === 'heading-level') return HEADING_LEVELS.some((level) => String(level) === value) ? [] : [value];
  if (name === 'refresh') return Number(value.replace(',', '.')) > 0 ? [] : [value];
  if (name === 'keep-feed') return value === 'off' || value === name ? [] : [value];
  if (name === 'span') return spanFrom(value) ? [] : [value];
  if (name === 'print') return value === 'tables' ? [] : [value];
  const allowed = addressed.get(name) ?? [];
  if (allowed.length > 0) return allowed.includes(value) || (name === 'figure' && value === 'none') ? [] : [value];
  return feed ? unknownInFeed({ name, value }, kinds, feed) : [];
}

function unknownInFeed({ name, value }: Written, kinds: readonly ItemKind[], feed: Feed): readonly string[] {
  if (name === 'region') return regionMeant(feed, value) ? [] : [value];
  if (name === 'selected') return itemOf(feed, value, kinds) ? [] : [value];
  if (name === 'compare') return value.match(/[^\s,]+/g)?.filter((id) => !regionMeant(feed, id)) ?? [];
  if (name === 'period') return periodFrom(value) ? [] : [value];
  if (name === 'categories') return value.match(/\S+/g)?.filter((pair) => !isCategory(pair, feed)) ?? [];
  return [];
}

/** Whether some key figure has the part `sex=women`. */
function isCategory(pair: string, { indicators }: Feed): boolean {
  const [dimension, category] = pair.split('=', 2);
  return indicators.some(({ dimensions }) =>
    dimensions.some(({ id, categories }) => id === dimension && categories.some((each) => each.id === category)),
  );
}

/**
 * What stands between the tags although it is not meant to: a tag such as `<kpi-jobs-value />` is not closed by its
 * slash, and swallows the rest of what it stands in.
 */
export function swallowedIn(host: HTMLElement): Element | null {
  const { localName, nextElementSibling, textContent } = host;
  if (host.childElementCount === 0 || host.hasAttribute('data-static')) return null;
  const own = host.querySelector(`${localName}, kpi-jobs-value, focus-area-wheel, five-factor-map, indicator-chart`);
  if (own || nextElementSibling) return own;
  if (host.querySelector('.samspill')) return null;
  return host.querySelector(PARTS_OF_PAGES) ?? (textContent.length > LONGEST_FALLBACK ? host.firstElementChild : null);
}

/**
 * The script for pages where it runs after the page has been shown, so that the widget moves what stands below. Static
 * content keeps the room by its style sheet, so that there the script may come when it likes.
 */
export function lateScript(host: HTMLElement): HTMLScriptElement | undefined {
  const isRendered = host.querySelector(':scope > .samspill') && document.querySelector(STATIC_SHEET);
  if (parent !== window || isRendered) return undefined;
  const script = document.querySelector<HTMLScriptElement>('script[src*="/samspill.js"], script[src^="samspill.js"]');
  if (!script) return undefined;
  const isAfter = (host.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAfter || script.matches('[type=module], [async], [defer]') ? script : undefined;
}

/** Whether something about a tag and its page is worth being looked at more closely. */
export function looksOdd(host: HTMLElement, rules: TagRules): boolean {
  const isOdd = (written: Attr): boolean => !isKnownName(written.name, rules) || unknownIn(written, rules).length > 0;
  return (
    rules.unmet !== undefined ||
    [...host.attributes].some(isOdd) ||
    swallowedIn(host) !== null ||
    lateScript(host) !== undefined
  );
}

/** What a widget says of its own tag. */
interface RuledTag {
  readonly addressed: Addressed;
  readonly choices: { kinds(): readonly ItemKind[] };
  readonly unmet: () => Unmet | undefined;
}

/** What the tag of a widget may say. */
export function rulesFor(host: HTMLElement, { addressed, choices, unmet }: RuledTag, feed: Feed | undefined): TagRules {
  const { observedAttributes } = host.constructor as typeof HTMLElement & { readonly observedAttributes: string[] };
  return { known: observedAttributes, addressed, kinds: choices.kinds(), feed, unmet: unmet() };
}

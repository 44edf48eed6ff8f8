/**
 * What WordPress keeps of a post by someone who may not write any HTML: `wp_kses_post` over its published list of tags,
 * for HTML as samspill writes it. Anything that the list alone cannot answer is refused with an error, so that no
 * result is a guess: styles, comments, addresses with other protocols, values without double quotes. What the real
 * function made of the cases in `kses-cases.json` is compared with it.
 */
import { projectFile } from '../../demo/demo-feeds.js';

interface AllowedTags {
  readonly version: string;
  readonly globalAttributes: readonly string[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

const ALLOWED = JSON.parse(projectFile('test/ways-in/sanitizers/allowed-post-tags.json')) as AllowedTags;

/** The version of WordPress whose list it is. */
export const KSES_VERSION = ALLOWED.version;

const TAG = /<[^>]*>|[<>]/g;
const PARTS = /^<(\/?)([a-zA-Z0-9-]+)((?:\s+[_a-zA-Z][-_a-zA-Z0-9:.]*(?:="[^"]*")?)*)\s*(\/?)>$/;
const ATTRIBUTE = /([_a-zA-Z][-_a-zA-Z0-9:.]*)(?:="([^"]*)")?/g;
/** Names with other signs, or with two hyphens in a row, are not kept. */
const DATA_ATTRIBUTE = /^data(?:-[a-z0-9_]+)+$/;
const ENTITY = /&(?!(?:amp|lt|gt|quot|nbsp|shy);)/;
const ADDRESS = /^(?:https?:|mailto:|[^:]*$)/;
const WITH_ADDRESS: readonly string[] = ['href', 'src', 'cite', 'data', 'poster', 'usemap', 'longdesc'];

/**
 * HTML without the tags and attributes that WordPress takes away; the texts in such tags stay.
 *
 * @throws {Error} where this cannot be said for certain
 */
export function ksesPost(html: string): string {
  if (ENTITY.test(html)) throw new Error('Another entity than samspill writes');
  return html.replace(TAG, (tag) => (tag === '>' ? '&gt;' : keptTag(tag)));
}

function keptTag(tag: string): string {
  const [, slash, name = '', attributes = '', end] = PARTS.exec(tag) ?? refuse(tag);
  const allowed = Object.hasOwn(ALLOWED.tags, name) ? ALLOWED.tags[name] : undefined;
  if (!allowed) return '';
  // An object is kept where its address is that of a PDF of the site.
  if (name === 'object') refuse(tag);
  if (slash) return `</${name}>`;
  const kept = [...attributes.matchAll(ATTRIBUTE)].filter(([, attribute = '', value]) =>
    isKept(attribute.toLowerCase(), value, allowed),
  );
  return `<${name}${kept.map(([whole]) => ` ${whole}`).join('')}${end ? ' /' : ''}>`;
}

function isKept(name: string, value: string | undefined, allowed: readonly string[]): boolean {
  if (!allowed.includes(name) && !ALLOWED.globalAttributes.includes(name)) return DATA_ATTRIBUTE.test(name);
  if (name === 'style' || name === 'download') refuse(name);
  if (WITH_ADDRESS.includes(name) && !ADDRESS.test(value ?? '')) refuse(`${name}="${value}"`);
  return true;
}

function refuse(what: string): never {
  throw new Error(`What kses makes of ${what} is not known here`);
}

import type { Way } from './snippet.js';

/** A directive of a Content Security Policy, with what it must allow. */
export interface Directive {
  readonly name: 'script-src' | 'connect-src' | 'style-src' | 'frame-src';
  readonly source: string;
}

/** What of a page is judged by its policy. */
export interface LoadedFiles {
  /** The folder of samspill. */
  readonly folder: string;
  readonly feed: string;
  /** Whether the page has the style sheet of static pages. */
  readonly hasStyles: boolean;
}

/**
 * What the policy of a page must allow for a way in. A page in a frame answers for itself: its own site says what it
 * may load.
 */
export function policyFor(way: Way, { folder, feed, hasStyles }: LoadedFiles): readonly Directive[] {
  const files = sourceOf(folder);
  const styles: readonly Directive[] = hasStyles ? [{ name: 'style-src', source: files }] : [];
  if (way === 'static') return styles;
  const script: Directive = { name: 'script-src', source: files };
  if (way === 'iframe') return [{ name: 'frame-src', source: files }, script];
  return [script, { name: 'connect-src', source: sourceOf(feed) }, ...styles];
}

/** The directives as they stand in a policy. */
export function policyText(directives: readonly Directive[]): string {
  return directives.map(({ name, source }) => `${name} ${source}`).join('; ');
}

/** Scheme, name and port of a web address. What ends a source in a policy is no part of a name. */
const ORIGIN = /^\s*((?:https?:)?\/\/[^/?#\s;,'"\\]+)/iu;

/** A place as policies name it: another site by its origin, else the page's own. */
export function sourceOf(address: string): string {
  const origin = ORIGIN.exec(address)?.[1];
  if (origin === undefined) return "'self'";
  // A name without a scheme is one on the page's own scheme.
  return origin.replace(/^\/\//u, '');
}

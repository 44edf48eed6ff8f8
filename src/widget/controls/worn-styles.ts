import type { CSSResult, LitElement } from 'lit';
import { TravellingStyles } from './travelling-styles.js';

const worn = new WeakMap<LitElement, Set<CSSResult>>();

/** Gives a widget the styles of a part whose code has come after its details, once. */
export function wear(host: LitElement, style: CSSResult): void {
  const styles = worn.get(host) ?? new Set();
  worn.set(host, styles);
  if (styles.has(style)) return;
  styles.add(style);
  new TravellingStyles(host, [style]);
}

import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What has been made of a style in documents other than the one that our code runs in. */
const elsewhere = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * The styles of a widget, in whatever document it stands. A constructed style sheet serves the document that it was
 * made in; browsers take it away when an element is moved into another one, such as a frame's or a window's.
 */
export class TravellingStyles implements ReactiveController {
  readonly #styles: CSSResult[];
  #page: Document | undefined;

  /** @param added styles beside those of the element's class */
  constructor(
    readonly host: LitElement,
    added: readonly CSSResult[],
  ) {
    const own = (host.constructor as typeof LitElement).elementStyles.filter((style) => 'cssText' in style);
    this.#styles = [...own, ...added];
    host.addController(this);
    this.#wear();
  }

  /** Those that are there already are not added again. */
  add(styles: readonly CSSResult[]): void {
    this.#styles.push(...styles.filter((style) => !this.#styles.includes(style)));
    this.#wear();
  }

  hostConnected(): void {
    if (this.host.ownerDocument !== this.#page) this.#wear();
  }

  #wear(): void {
    const { shadowRoot, ownerDocument } = this.host;
    if (!shadowRoot) return;
    this.#page = ownerDocument;
    const sheets = this.#styles.flatMap((style) => sheetIn(ownerDocument, style) ?? []);
    shadowRoot.adoptedStyleSheets.push(...sheets.filter((sheet) => !shadowRoot.adoptedStyleSheets.includes(sheet)));
  }
}

function sheetIn(page: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (page === document) return style.styleSheet;
  const made = elsewhere.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  elsewhere.set(page, made);
  const known = made.get(style);
  if (known) return known;
  // A document that is shown nowhere has no window.
  const sheet = page.defaultView && new page.defaultView.CSSStyleSheet();
  if (!sheet) return undefined;
  sheet.replaceSync(style.cssText);
  made.set(style, sheet);
  return sheet;
}

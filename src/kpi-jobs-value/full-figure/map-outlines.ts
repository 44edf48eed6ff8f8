import type { LitElement } from 'lit';
import type { Feed, Language } from '../../feed/feed.js';
import { showsRegionsInPlace, type ShownFigure } from '../../figures/doors.js';
import type { OutlinesState } from '../../figures/figure.js';
import { feedAddress } from '../../store/feed-address.js';

/** The element, as far as it says where its feed comes from. */
export interface OutlinesHost extends LitElement {
  readonly src: string;
  readonly feed: unknown;
  readonly language: Language;
}

/** The outlines that a map needs: asked for when one is shown, and at no other time. */
export class MapOutlines {
  #file = '';
  #state: OutlinesState = 'coming';

  constructor(readonly host: OutlinesHost) {}

  /** What is known of the outlines for a figure; undefined where it needs none. */
  of({ geography }: Feed, figure: ShownFigure): OutlinesState | undefined {
    if (!geography || !showsRegionsInPlace(figure)) {
      // The next map tries again.
      if (this.#state === 'failed') this.#file = '';
      return undefined;
    }
    const { host } = this;
    // A feed that is handed over lies where the page does.
    const isOwn = (host.feed ?? undefined) !== undefined;
    const base = (isOwn ? undefined : feedAddress(host.src)) ?? host.ownerDocument.baseURI;
    const wanted = `${base} ${geography.file}`;
    if (wanted !== this.#file) void this.#fetch(wanted, geography.file, base);
    return this.#state;
  }

  async #fetch(wanted: string, file: string, base: string): Promise<void> {
    this.#file = wanted;
    this.#state = 'coming';
    const found = await import('../../store/outlines/told-outlines.js')
      .then(({ toldOutlines }) => toldOutlines(file, base, this.host.language))
      .catch(() => undefined);
    if (this.#file !== wanted) return;
    this.#state = found ?? 'failed';
    this.host.requestUpdate();
  }
}

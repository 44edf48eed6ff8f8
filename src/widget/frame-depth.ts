import { nothing, type ReactiveControllerHost } from 'lit';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { View } from '../view/view.js';
import { renderDataTable } from './data-table.js';
import { renderDownloadMenu } from './download-menu.js';
import type { DownloadContent, DownloadForm } from './downloads.js';
import { FRAME_WORDS as WORDS } from './frame-words.js';

export { frameDepthStyles as styles } from './frame-depth.styles.js';

/** The drawing of a widget, where there is one that can be made into a picture. */
const DRAWING = '[part~="figure"]:not([hidden]) svg.drawing, [part~="figure"]:not([hidden]) .drawing svg';

/** What a frame has second: its tables and its downloads. Loaded beside the first picture. */
export class FrameDepth {
  /** The embed code, shown for copying by hand when the clipboard was not allowed. */
  #code = '';

  constructor(
    readonly host: ReactiveControllerHost & Element & { readonly src: string; readonly region: string },
    readonly announce: (text: string) => void,
    /** The region that the reader has chosen, if any, for the embed code. */
    readonly region: () => string | undefined,
  ) {}

  renderTables(view: View, language: Language): unknown {
    return view.tables.map((table) => renderDataTable(table, language));
  }

  renderDownloads(view: View, language: Language, notice: string): unknown {
    if (view.tables.length === 0) return nothing;
    return renderDownloadMenu({
      language,
      code: this.#code,
      download: (form) => void this.#handleDownload(form, view, { language, notice }),
      copyCode: () => void this.#handleCopyCode(language),
    });
  }

  async #handleDownload(form: DownloadForm, view: View, content: Omit<DownloadContent, 'drawing'>): Promise<void> {
    const { download } = await import('./downloads.js');
    const drawing = this.host.shadowRoot?.querySelector<SVGSVGElement>(DRAWING) ?? null;
    if (!(await download(form, view, { ...content, drawing }))) this.announce(say(WORDS.noPicture, content.language));
  }

  async #handleCopyCode(language: Language): Promise<void> {
    const { embedCode } = await import('./downloads.js');
    const script = document.querySelector<HTMLScriptElement>('script[src*="samspill"]')?.src ?? 'samspill.js';
    const { src, region } = this.host;
    const code = embedCode(this.host, script, { src, region: this.region() ?? region });
    try {
      await navigator.clipboard.writeText(code);
      this.announce(say(WORDS.copied, language));
    } catch {
      this.#code = code;
      this.host.requestUpdate();
    }
  }
}

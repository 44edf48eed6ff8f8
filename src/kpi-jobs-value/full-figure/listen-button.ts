import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { ChartFigure } from '../../figures/doors.js';
import type { TrendFigure } from '../../figures/trend/trend-figure.js';
import { listenText } from './listen-text.js';
import { LISTEN_WORDS } from './listen.words.js';

/**
 * The button that plays a trend as tones, when the reader asks for it. What makes the tones is fetched by the first
 * press.
 */
export class ListenButton {
  #stop: (() => void) | undefined;

  /** `read` is told the key of each point while it sounds. */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly read: (key: string) => void,
  ) {}

  render(chart: ChartFigure | undefined, language: Language): TemplateResult | typeof nothing {
    const text = listenText(chart, language);
    if (text === undefined || chart?.kind !== 'trend' || !('AudioContext' in globalThis)) return nothing;
    return html`<div><button class="link-button" type="button" part="listen"
      @click=${() => this.#handlePress(chart)}>${this.#stop ? say(LISTEN_WORDS.stop, language) : text}</button></div>`;
  }

  stop(): void {
    this.#stop?.();
  }

  async #handlePress(chart: TrendFigure): Promise<void> {
    if (this.#stop) return this.#stop();
    const audio = soundNow();
    if (!audio) return;
    const ending = new AbortController();
    this.#stop = () => {
      this.#stop = undefined;
      ending.abort();
      this.host.requestUpdate();
      void audio.close();
    };
    this.host.requestUpdate();
    const { signal } = ending;
    // Without the code that makes tones the button is as before.
    await import('../sound/trend-sound.js')
      .then(({ playTrend }) => playTrend(chart, audio, this.read, signal))
      .catch(() => undefined);
    if (!signal.aborted) this.stop();
  }
}

/**
 * Made while the press lasts: browsers keep other sound silent. Some have none, or no more of it: then nothing is
 * heard.
 */
function soundNow(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}

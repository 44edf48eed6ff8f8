import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { ChartFigure } from '../../figures/doors.js';
import type { TrendFigure } from '../../figures/trend/trend-figure.js';
import { LISTEN_WORDS } from './listen.words.js';

/** Fewer points make no melody. */
const FEWEST = 3;

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
    if (chart?.kind !== 'trend' || !('AudioContext' in globalThis)) return nothing;
    const own = chart.points.filter(({ series }) => series === 0);
    if (own.length < FEWEST) return nothing;
    const entry = this.#stop
      ? LISTEN_WORDS.stop
      : LISTEN_WORDS[own.length < chart.points.length ? 'listenTo' : 'listen'];
    const region = own[0]?.seriesLabel ?? '';
    return html`<div><button class="link-button" type="button" part="listen"
      @click=${() => this.#handlePress(chart)}>${say(entry, language, { region })}</button></div>`;
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

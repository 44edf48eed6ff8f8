import { html, type LitElement, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { spanText } from '../../feed/period-span.js';
import type { SpanChoice } from '../../figures/periods/span-choice.js';
import { say } from '../../locale/catalogue.js';
import { holdStill } from '../../widget/controls/scrolling.js';
import { wear } from '../../widget/controls/worn-styles.js';
import { SPAN_CHOOSER_WORDS as WORDS } from './span-chooser.words.js';
import { spanChooserStyles } from './span-chooser.styles.js';

/** What a choice of the period leads to. */
export interface SpanActions {
  /** Is given the span as the attribute has it, empty for all there is. */
  readonly choose: (span: string) => void;
  /** Says what it led to, once a handle is let go. */
  readonly tell: () => void;
}

type End = 'from' | 'to';
const ENDS: readonly End[] = ['from', 'to'];

/**
 * Two handles on one track that narrow the period of a development: native sliders, for keys, fingers and screen
 * readers. They stand side by side where they meet, so that each can be taken hold of; a tap on the track brings the
 * nearer one there. The way back keeps its room while it is not there.
 */
export function renderSpanChooser(
  host: LitElement,
  choice: SpanChoice,
  language: Language,
  actions: SpanActions,
): TemplateResult {
  wear(host, spanChooserStyles);
  const { periods, from, to, isNarrowed } = choice;
  const last = Math.max(1, periods.length - 1);
  return html`<div class="span" part="span" role="group" aria-label=${say(WORDS.shown, language)}>
    <div class="ends">
      ${ENDS.map(
        (end) => html`<span><label for="span-${end}">${say(WORDS[end], language)}</label>
          <b aria-hidden="true">${choice[end].short}</b></span>`,
      )}
    </div>
    <div class="track" .style=${`--from: ${from.place / last}; --to: ${to.place / last}`}
      @pointerup=${(event: PointerEvent) => handleTap(event, choice, actions)}>
      ${ENDS.map(
        (end) => html`<input id="span-${end}" class=${end} type="range" min="0" max=${last} step="1"
          .value=${String(choice[end].place)} aria-valuetext=${choice[end].name}
          @input=${(event: Event) => handleInput(event, end, choice, actions)} @change=${actions.tell} />`,
      )}
    </div>
    <button class=${isNarrowed ? 'button' : 'button gone'} type="button"
      @click=${(event: Event) => handleWhole(event, choice, actions)}>${say(WORDS.whole, language)}</button>
  </div>`;
}

function handleInput({ currentTarget }: Event, end: End, choice: SpanChoice, actions: SpanActions): void {
  const input = currentTarget as HTMLInputElement;
  move(input, end, input.valueAsNumber, choice, actions);
}

/** A tap beside the handles brings the nearer one there, as on a native slider. */
function handleTap({ currentTarget, target, clientX }: PointerEvent, choice: SpanChoice, actions: SpanActions): void {
  const track = currentTarget as HTMLElement;
  const [from, to] = track.querySelectorAll('input');
  if (target !== track || !from || !to) return;
  const { left, width } = track.getBoundingClientRect();
  // As wide as a handle, of which one lies outside of the other's way.
  const aside = to.getBoundingClientRect().left - left;
  const place = Math.round(((clientX - left - aside) / (width - 2 * aside)) * Number(to.max));
  const end: End = Math.abs(place - choice.from.place) < Math.abs(place - choice.to.place) ? 'from' : 'to';
  const input = end === 'from' ? from : to;
  input.focus();
  move(input, end, place, choice, actions);
  actions.tell();
}

/** A handle stops before the other one, as far from it as a line needs. */
function move(input: HTMLInputElement, end: End, wanted: number, choice: SpanChoice, { choose }: SpanActions): void {
  const { place, nearest } = choice[end];
  const inside = Math.max(0, Math.min(choice.periods.length - 1, wanted));
  const moved = end === 'from' ? Math.min(inside, nearest) : Math.max(inside, nearest);
  input.value = String(moved);
  if (moved === place) return;
  const places = { from: choice.from.place, to: choice.to.place, [end]: moved };
  void holdStill(input, () => choose(textOf(places, choice)));
}

/** The focus goes to the handle that has been moved, since the button that had it is about to go. */
function handleWhole({ currentTarget }: Event, { from }: SpanChoice, { choose, tell }: SpanActions): void {
  const button = currentTarget as HTMLButtonElement;
  const moved: End = from.place > 0 ? 'from' : 'to';
  button.parentElement?.querySelector<HTMLInputElement>(`input.${moved}`)?.focus();
  void holdStill(button, () => choose(''));
  tell();
}

/** An end at the first or the last period stays open, so that it goes on to be that when the feed has more. */
function textOf({ from, to }: Record<End, number>, { periods }: SpanChoice): string {
  const { length } = periods;
  return spanText(from === 0 ? '' : (periods[from] ?? ''), to === length - 1 ? '' : (periods[to] ?? ''));
}

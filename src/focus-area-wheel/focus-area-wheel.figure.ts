import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import type { Phrase } from '../feed/localized-text.js';
import { nameAsShown } from '../view/name-as-shown.js';
import { hueStyle } from '../widget/hue.js';
import type { SegmentShape } from './focus-area-wheel.geometry.js';
import type { LabelLine, SetLabel } from './focus-area-wheel.labels.js';
import { renderChosen, type FigureContent } from './focus-area-wheel.list.js';
import { BASELINE, GAP } from './focus-area-wheel.paths.js';
import type { PlacedWheel } from './focus-area-wheel.placing.js';
import type { WheelHub, WheelSegment } from './focus-area-wheel.view.js';

/** A tab as it is now, and what choosing it does. */
interface TabState {
  readonly place: number;
  readonly isSelected: boolean;
  readonly language: Language;
  readonly choose: () => void;
}

/** The wheel with the chosen panel. */
export function renderWheel(content: FigureContent, { layout, geometry }: PlacedWheel): TemplateResult {
  const { view: { hub, segments, selected, title }, language, choose } = content;
  const { size } = geometry;
  const ids = [undefined, ...segments.map(({ id }) => id)];
  const state = (id: string | undefined): TabState =>
    ({ place: ids.indexOf(id), isSelected: id === selected, language, choose: () => choose(id) });
  const hue = segments.find(({ id }) => id === selected)?.hue;
  return html`
    <div class="wheel ${layout}">
      <div role="tablist" part="wheel" aria-label=${title.text} aria-orientation="horizontal"
        @keydown=${(event: KeyboardEvent) => moveChoice(event, ids, choose)}>
        <svg class="drawing" role="presentation" width=${size} height=${size}
          viewBox="${-size / 2} ${-size / 2} ${size} ${size}">
          ${renderHub(hub, geometry.hub, state(undefined))}
          ${segments.map((segment, index) => renderSegment(segment, geometry.segments[index], state(segment.id)))}
        </svg>
      </div>
      <div id="panel" class="panel" part="panel" role="tabpanel" tabindex="0"
        aria-labelledby="tab-${ids.indexOf(selected)}" data-color=${hue?.name ?? nothing} .style=${hue ? hueStyle(hue) : ''}>${renderChosen(content)}</div>
    </div>`;
}

function renderHub(hub: WheelHub, { radius, label }: PlacedWheel['geometry']['hub'], state: TabState): TemplateResult {
  return svg`<g role="tab" id="tab-0" class="tab hub" part="hub" aria-label=${nameAsShown(hub.name, hub.text.text, wordsOf(label))} aria-controls="panel"
      lang=${foreign(hub.text, state.language)} aria-selected=${state.isSelected} tabindex=${state.isSelected ? 0 : -1}
      @click=${state.choose}>
    <circle class="focus" r=${radius + GAP}></circle>
    <circle class="shape" r=${radius}></circle>
    ${renderLabel(label, 0)}
  </g>`;
}

function renderSegment(
  { hue, kind, status, isRelated, name, title }: WheelSegment, shape: SegmentShape | undefined, state: TabState,
): TemplateResult | typeof nothing {
  if (!shape) return nothing;
  const { place, isSelected, language, choose } = state;
  const related = isRelated ? 'related' : '';
  return svg`<g role="tab" id="tab-${place}" class="tab segment ${kind} ${status} ${related}" part="segment"
      aria-label=${nameAsShown(name, title.text, wordsOf(shape.label))} aria-controls="panel" lang=${foreign(title, language)} aria-selected=${isSelected}
      tabindex=${isSelected ? 0 : -1} data-color=${hue.name} .style=${hueStyle(hue)} @click=${choose}>
    <path class="focus" d=${shape.focusPath}></path>
    <path class="shape" fill-rule="evenodd" d=${shape.path}></path>
    ${shape.track === undefined ? nothing : svg`<path class="track" d=${shape.track}></path>`}
    ${shape.bar === undefined ? nothing : svg`<path class="bar" d=${shape.bar}></path>`}
    ${renderLabel(shape.label, place)}
  </g>`;
}

function wordsOf({ lines }: SetLabel): string[] {
  return lines.filter(({ isNote }) => !isNote).map(({ text }) => text);
}

/** The lines of a label; read together they are the words of its name, also where one is broken with a hyphen. */
function renderLabel({ size, lines }: SetLabel, place: number): unknown[] {
  return lines.map((line, index) => [renderLine(line, size, `line-${place}-${index}`), line.text.endsWith('-') ? '' : ' ']);
}

function renderLine({ text, isNote, x, y, path }: LabelLine, size: number, id: string): TemplateResult {
  const kind = isNote ? 'note' : nothing;
  if (path === undefined) {
    const baseline = (y + BASELINE * size).toFixed(1);
    return svg`<text class=${kind} x=${x.toFixed(1)} y=${baseline} font-size=${size}>${text}</text>`;
  }
  return svg`<path id=${id} class="guide" d=${path}></path>
    <text class=${kind} font-size=${size}><textPath href="#${id}" startOffset="50%">${text}</textPath></text>`;
}

/** The language of a text when it is not the reader's. */
function foreign(phrase: Phrase, language: Language): Language | typeof nothing {
  return phrase.language === language ? nothing : phrase.language;
}

/** Arrow keys move the choice round the wheel, and the focus goes with it. */
function moveChoice(event: KeyboardEvent, ids: readonly (string | undefined)[], choose: FigureContent['choose']): void {
  const list = event.currentTarget;
  if (!(list instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...list.querySelectorAll<SVGGElement>('[role="tab"]')];
  const next = nextPlace(event.key, tabs.findIndex((tab) => tab === event.target), tabs.length);
  if (next === undefined) return;
  event.preventDefault();
  choose(ids[next]);
  tabs[next]?.focus();
}

/** Where a key leads from a place among several; undefined for other keys. */
function nextPlace(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'Enter':
    case ' ': return current;
    case 'ArrowRight':
    case 'ArrowDown': return (current + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp': return (current + count - 1) % count;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return undefined;
  }
}

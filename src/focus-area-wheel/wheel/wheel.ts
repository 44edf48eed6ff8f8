import { html, nothing, type TemplateResult } from 'lit';
import { hueStyle } from '../../widget/frame/hue.js';
import { renderChosen, type FigureContent, type SmallWheelContent } from '../list/list.js';
import type { WheelGeometry } from './geometry.js';
import type { PlacedWheel, SmallWheel } from './placing.js';
import { renderHub, renderSegment, type PartState } from './segment.js';
import type { WheelSegment, WheelView } from '../focus-area-wheel.view.js';

/** The wheel with the chosen panel. */
export function renderWheel(
  content: FigureContent,
  view: WheelView,
  { layout, geometry }: PlacedWheel,
): TemplateResult {
  const { segments, selected, title } = view;
  const { language, choose } = content;
  const ids = [undefined, ...segments.map(({ id }) => id)];
  const [color, style] = chosenHue(segments, selected);
  return html`
    <div class="wheel ${layout}">
      <div class="side" data-color=${color} .style=${style}>
      <div role="tablist" part="wheel" aria-label=${title.text} aria-orientation="horizontal"
        @keydown=${(event: KeyboardEvent) => moveChoice(event, ids, choose)}>
        ${renderDrawing(view, geometry, { language, isTab: true, isChosen: (id) => id === selected, choose })}
      </div>
      ${content.interplay}
      </div>
      <div id="panel" class="panel" part="panel" role="tabpanel" tabindex="0"
        aria-labelledby="tab-${ids.indexOf(selected)}" data-color=${color}
        .style=${style}>${renderChosen(content)}</div>
    </div>`;
}

/** The wheel above the list that says the same, for a finger: a picture to those who cannot see it. */
export function renderSmallWheel(
  { language, view, open, point }: SmallWheelContent,
  { geometry }: SmallWheel,
): TemplateResult {
  const isChosen = (id: string | undefined): boolean => open === (id ?? '');
  const drawing = renderDrawing(view, geometry, { language, isTab: false, isChosen, choose: point });
  return html`<div class="small" part="wheel" aria-hidden="true">${drawing}</div>`;
}

interface DrawingState extends Pick<PartState, 'language' | 'isTab'>, Pick<FigureContent, 'choose'> {
  /** Whether a segment, or the hub where there is no id, is the one that is shown. */
  readonly isChosen: (id: string | undefined) => boolean;
}

function renderDrawing(
  { hub, segments, selected }: WheelView,
  { size, ...geometry }: WheelGeometry,
  { choose, isChosen, ...common }: DrawingState,
): TemplateResult {
  const isRaised = (segment: WheelSegment): boolean => segment.isRelated || segment.isMarked === true;
  const isAnyRaised = segments.some(isRaised);
  const state = (id: string | undefined, place: number, isAside: boolean): PartState => ({
    ...common,
    place,
    isSelected: isChosen(id),
    isAside,
    choose: () => choose(id),
  });
  const [color, style] = chosenHue(segments, selected);
  return html`<svg class="drawing" role="presentation" width=${size} height=${size} data-color=${color} .style=${style}
    viewBox="${-size / 2} ${-size / 2} ${size} ${size}">
    ${renderHub(hub, geometry.hub, state(undefined, 0, false))}
    ${segments.map((segment, index) => {
      const isAside = isAnyRaised && !isRaised(segment) && segment.id !== selected;
      return renderSegment(segment, geometry.segments[index], state(segment.id, index + 1, isAside));
    })}
  </svg>`;
}

function chosenHue(segments: readonly WheelSegment[], selected: string | undefined) {
  const hue = segments.find(({ id }) => id === selected)?.hue;
  return hue ? ([hue.name, hueStyle(hue)] as const) : ([nothing, ''] as const);
}

/** Arrow keys move the choice round the wheel, and the focus goes with it. */
function moveChoice(event: KeyboardEvent, ids: readonly (string | undefined)[], choose: FigureContent['choose']): void {
  const list = event.currentTarget;
  if (!(list instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...list.querySelectorAll<SVGGElement>('[role="tab"]')];
  const next = nextPlace(
    event.key,
    tabs.findIndex((tab) => tab === event.target),
    tabs.length,
  );
  if (next === undefined) return;
  event.preventDefault();
  choose(ids[next]);
  tabs[next]?.focus();
}

/** Where a key leads from a place among several; undefined for other keys. */
function nextPlace(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'Enter':
    case ' ':
      return current;
    case 'ArrowRight':
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

import { nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { nameAsShown } from '../../view/name-as-shown.js';
import { hueStyle } from '../../widget/frame/hue.js';
import { foreignLanguage } from '../../widget/frame/phrase.js';
import type { SegmentShape } from './geometry.js';
import type { LabelLine, SetLabel } from './labels.js';
import { BASELINE, GAP } from './paths.js';
import type { PlacedWheel } from './placing.js';
import type { ProgressShape } from './progress-arcs.js';
import type { WheelSegment } from '../focus-area-wheel.view.js';
import type { WheelHub } from '../list/list.view.js';

/** A part of the wheel as it is now, and what choosing it does. */
export interface PartState {
  readonly place: number;
  /** Whether it is a tab, which keys and screen readers can use, and not the picture of an entry of the list. */
  readonly isTab: boolean;
  readonly isSelected: boolean;
  /** Whether others are related to the choice or marked, and this one is not. */
  readonly isAside: boolean;
  readonly language: Language;
  readonly choose: () => void;
}

/** Radius of the mark, in pixels: with its edge it stays within the space between the rings. */
const MARK = 4.5;

/** The middle of the wheel. */
export function renderHub(
  hub: WheelHub,
  { radius, label }: PlacedWheel['geometry']['hub'],
  state: PartState,
): TemplateResult {
  const { role, name, controls, selected, tabindex } = roleOf(state, shownName(hub.name, hub.text, label));
  return svg`<g role=${role} id="tab-0" class="tab hub ${state.isSelected ? 'chosen' : ''}" part="hub"
      aria-label=${name} lang=${foreignLanguage(hub.text.language, state.language)} aria-controls=${controls}
      aria-selected=${selected} tabindex=${tabindex} @click=${state.choose}>
    <circle class="focus" r=${radius + GAP}></circle>
    <circle class="shape" r=${radius}></circle>
    ${renderLabel(label, 0)}
  </g>`;
}

/** An area: its shape, its progress, how it stands to what is chosen, and its title. */
export function renderSegment(
  segment: WheelSegment,
  shape: SegmentShape | undefined,
  state: PartState,
): TemplateResult | typeof nothing {
  if (!shape) return nothing;
  const { hue, title, isRelated, isMarked } = segment;
  const { place, language, choose } = state;
  const { lift, mark, progress } = shape;
  const { role, name, controls, selected, tabindex } = roleOf(state, shownName(segment.name, title, shape.label));
  const style = `${hueStyle(hue)}; --_lift-x: ${lift.x}px; --_lift-y: ${lift.y}px`;
  return svg`<g role=${role} id="tab-${place}" class="tab segment ${classesOf(segment, state)}" part="segment"
      aria-label=${name} lang=${foreignLanguage(title.language, language)}
      aria-controls=${controls} aria-selected=${selected} tabindex=${tabindex} data-color=${hue.name}
      .style=${style} @click=${choose}>
    <path class="focus" d=${shape.focusPath}></path>
    <path class="shape" fill-rule="evenodd" d=${shape.path}></path>
    ${isRelated ? svg`<path class="edge" d=${shape.edge}></path>` : nothing}
    ${progress ? renderProgress(progress) : nothing}
    ${renderLabel(shape.label, place)}
    ${isMarked === true ? svg`<circle class="mark" cx=${mark.x} cy=${mark.y} r=${MARK}></circle>` : nothing}
  </g>`;
}

/** A picture has neither role nor name, and no place among what keys reach. */
function roleOf({ isTab, isSelected }: PartState, name: string) {
  if (!isTab) return { role: nothing, name: nothing, controls: nothing, selected: nothing, tabindex: nothing } as const;
  return { role: 'tab', name, controls: 'panel', selected: isSelected, tabindex: isSelected ? 0 : -1 } as const;
}

function classesOf({ kind, status, isRelated, isMarked }: WheelSegment, { isAside, isSelected }: PartState): string {
  const states = { related: isRelated, marked: isMarked === true, aside: isAside, chosen: isSelected };
  const names = Object.entries(states).flatMap(([state, isSo]) => (isSo ? state : []));
  return [kind, status, ...names].join(' ');
}

function renderProgress({ kind, track, bar, arrow, range, dot }: ProgressShape): TemplateResult {
  return svg`<g class="way ${kind}">
    <path class="track" d=${track}></path>
    ${bar === undefined ? nothing : svg`<path class="bar" d=${bar}></path>`}
    ${range === undefined ? nothing : svg`<path class="range" d=${range}></path>`}
    ${arrow === undefined ? nothing : svg`<path class="arrow" d=${arrow}></path>`}
    ${dot ? svg`<circle class="dot" cx=${dot.x} cy=${dot.y} r=${dot.radius}></circle>` : nothing}
  </g>`;
}

function shownName(name: string, title: Phrase, { lines }: SetLabel): string {
  const shown = lines.filter(({ isNote }) => !isNote).map(({ text }) => text);
  return nameAsShown(name, withoutSoftHyphens(title.text), shown);
}

/** The lines of a label; read together they are the words of its name, also where one is broken with a hyphen. */
function renderLabel({ size, lines }: SetLabel, place: number): unknown[] {
  return lines.map((line, index) => [
    renderLine(line, size, `line-${place}-${index}`),
    line.text.endsWith('-') ? '' : ' ',
  ]);
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

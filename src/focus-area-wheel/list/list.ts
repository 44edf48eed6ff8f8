import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { hyphenatedInLongWords, type Phrase } from '../../feed/localized-text.js';
import type { Hue } from '../../view/hue.js';
import { renderHeading } from '../../widget/frame/heading.js';
import { hueStyle } from '../../widget/frame/hue.js';
import { renderPhrase } from '../../widget/frame/phrase.js';
import type { PanelContent } from '../../widget/controls/panel/panel.js';
import type { WheelSegment, WheelView } from '../focus-area-wheel.view.js';
import type { PlacedWheel, SmallWheel } from '../wheel/placing.js';
import { entryLines, hubLines, type AreaList } from './list.view.js';

/** What makes wheel and panel, once its code is there. */
export interface WheelTemplates {
  readonly renderWheel: (content: FigureContent, view: WheelView, wheel: PlacedWheel) => unknown;
  readonly renderSmallWheel: (content: SmallWheelContent, wheel: SmallWheel) => unknown;
  readonly renderPanel: (content: PanelContent) => unknown;
}

/** What wheel and list show, and what the reader can do with them. */
export interface FigureContent {
  readonly list: AreaList;
  /** Undefined until its code is there. */
  readonly view: WheelView | undefined;
  readonly language: Language;
  /** Level of the panel's heading. */
  readonly headingLevel: number;
  readonly details: WheelTemplates | undefined;
  /** What the choice has marked in other widgets. */
  readonly interplay: unknown;
  /** The reader chose an area, or the hub. */
  readonly choose: (id: string | undefined) => void;
  /** The reader chose an area from inside the panel. */
  readonly follow: (id: string) => void;
}

/** What the list needs besides: the entry that is open (an area's id, the empty text for the hub), and what toggles. */
export interface ListContent extends FigureContent {
  /** Id of the entry that is open, empty for the strategy's own. */
  readonly open: string | undefined;
  readonly toggle: (id: string) => void;
  /** The reader chose a part of the wheel above it; undefined for the hub. */
  readonly point: (id: string | undefined) => void;
  /** Whether the code of the wheel is on its way. */
  readonly isComing: boolean;
}

/** What the wheel above the list is made of. */
export interface SmallWheelContent extends Pick<ListContent, 'language' | 'open' | 'point'> {
  readonly view: WheelView;
}

interface Entry {
  readonly id: string;
  readonly title: Phrase;
  readonly lines: readonly (Phrase | string)[];
  readonly hue?: Hue;
  readonly classes: string;
}

/** The wheel for fingers, or the room for it, and below it the list. */
export function renderSmall(content: ListContent): unknown {
  const { view, details, isComing } = content;
  const room = isComing ? html`<div class="small"></div>` : nothing;
  const wheel = view?.small && details ? details.renderSmallWheel({ ...content, view }, view.small) : room;
  return [wheel, renderList(content)];
}

/** The areas as a list whose entries open in place; the hub comes first. */
function renderList(content: ListContent): TemplateResult {
  const { hub, isOfOneKind } = content.list;
  const segments: readonly WheelSegment[] = (content.view ?? content.list).segments;
  const first = { id: '', title: hub.title, classes: 'hub', lines: hubLines(hub) };
  // The segments of a small wheel may have numbers for want of room.
  const numbered = content.view?.small?.isNumbered ? ' numbered' : '';
  const rest = segments.map((segment) => {
    const { id, title, kind, status, markLabel, hue } = segment;
    const classes = `${kind} ${status}${markLabel === undefined ? '' : ' marked'}${numbered}`;
    return { id, title, hue, classes, lines: entryLines(segment, isOfOneKind, segment.progress?.text) };
  });
  return html`<ul class="areas" part="list">
    ${[first, ...rest].map((entry, index) => renderEntry(entry, index, content))}
  </ul>`;
}

/** The panel of what is chosen, when its code is there. */
export function renderChosen({ view, language, headingLevel, details, follow }: FigureContent): unknown {
  const { panel } = view ?? {};
  return panel && details ? details.renderPanel({ panel, language, headingLevel, choose: follow }) : nothing;
}

function renderEntry({ id, title, lines, hue, classes }: Entry, index: number, content: ListContent): TemplateResult {
  const { language, headingLevel, open, toggle } = content;
  const isOpen = id === open;
  const button = html`
    <button type="button" class="entry" aria-expanded=${isOpen} aria-controls="panel-${index}"
      @click=${() => toggle(id)}>
      ${renderPhrase(title, language, hyphenatedInLongWords(title.text))}
      ${
        lines.length === 0
          ? nothing
          : html`<span class="line">${lines.map((line, place) => [
              place === 0 ? nothing : ' · ',
              typeof line === 'string' ? line : renderPhrase(line, language),
            ])}</span>`
      }
    </button>`;
  return html`<li class=${classes} data-color=${hue?.name ?? nothing} .style=${hue ? hueStyle(hue) : ''}>
    ${renderHeading(headingLevel, button, 'entry')}
    <div id="panel-${index}" class="panel" part="panel" ?hidden=${!isOpen}>
      ${isOpen ? [content.interplay, renderChosen(content)] : nothing}
    </div>
  </li>`;
}

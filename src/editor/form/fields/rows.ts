import { html, nothing, type TemplateResult } from 'lit';
import { valueAt, type Step } from '../../../feed/checks/place.js';
import { without, withMoved } from '../../../feed-file/edited-value.js';
import { say } from '../../../locale/catalogue.js';
import { dragRow } from '../ordering/drag-row.js';
import { FORM, LIST } from '../words/form.words.js';
import { idOf, type FormContext } from './form-context.js';

/** The rows of a list in a form. */
export interface Rows {
  /** Where the list stands in the feed. */
  readonly steps: readonly Step[];
  /** What the list is called. */
  readonly label: string;
  readonly count: number;
  readonly nameOf: (index: number) => string;
  /** Whether a row is seen by its number, since what is in it has no name of its own. */
  readonly isNumbered?: true;
  readonly render: (index: number) => unknown;
  /** The id of what gets the focus in a row, when another one has gone. */
  readonly focusOf: (index: number) => string;
  /** The id of what makes one more row, which gets the focus when the last one has gone. */
  readonly addId: string;
}

/** Rows that can be dragged, moved with buttons, and taken away. */
export function orderedRows(context: FormContext, rows: Rows): TemplateResult | typeof nothing {
  if (rows.count === 0) return nothing;
  return html`<ol class="rows" aria-labelledby=${idOf(rows.steps, 'label')}>
    ${Array.from({ length: rows.count }, (_, index) => renderRow(context, rows, index))}
  </ol>`;
}

function renderRow(context: FormContext, rows: Rows, index: number): TemplateResult {
  const { language } = context;
  const name = rows.nameOf(index);
  const move = (to: number, ending: 'up' | 'down' | undefined) => moveRow(context, rows, { from: index, to, ending });
  const drag = (event: PointerEvent) => {
    const list = (event.currentTarget as Element).closest('.rows');
    if (list) dragRow(event, { list, index, drop: (to) => move(to, undefined) });
  };
  return html`<li class="list-row" id=${idOf([...rows.steps, index])}>
    <span class="handle" aria-hidden="true" title=${say(LIST.drag, language)} @pointerdown=${drag}></span>
    ${
      rows.isNumbered
        ? html`<span class="row-number subtle" id=${idOf([...rows.steps, index], 'label')}><span
            class="visually-hidden">${rows.label} </span>${index + 1}</span>`
        : nothing
    }
    <div class="row-content">${rows.render(index)}</div>
    <div class="row-tools">
      <button type="button" class="tool" id=${idOf([...rows.steps, index], 'up')} aria-disabled=${index === 0}
        aria-label=${say(FORM.up, language, { name })} @click=${() => index > 0 && move(index - 1, 'up')}>↑</button>
      <button type="button" class="tool" id=${idOf([...rows.steps, index], 'down')}
        aria-disabled=${index === rows.count - 1} aria-label=${say(FORM.down, language, { name })}
        @click=${() => index < rows.count - 1 && move(index + 1, 'down')}>↓</button>
      <button type="button" class="tool" aria-label=${say(FORM.removeWhat, language, { name })}
        @click=${() => removeRow(context, rows, index)}>×</button>
    </div>
  </li>`;
}

interface Move {
  readonly from: number;
  readonly to: number;
  /** Which button did it, if one did: it keeps the focus. */
  readonly ending: 'up' | 'down' | undefined;
}

function moveRow(context: FormContext, rows: Rows, { from, to, ending }: Move): void {
  const { language } = context;
  const name = rows.nameOf(from);
  context.change(withMoved(context.feed, rows.steps, from, to), say(LIST.movedAction, language, { name }));
  context.say(say(FORM.moved, language, { name, number: to + 1, count: rows.count }));
  context.focusLater(idOf([...rows.steps, to], ending ?? 'up'));
}

function removeRow(context: FormContext, rows: Rows, index: number): void {
  const { language, feed } = context;
  const name = rows.nameOf(index);
  const isLast = rows.count === 1;
  const list = valueAt(feed, rows.steps);
  const place = Array.isArray(list) && isLast ? rows.steps : [...rows.steps, index];
  context.change(without(feed, place), say(LIST.removedAction, language, { name }));
  context.say(say(FORM.removed, language, { name }));
  context.focusLater(isLast ? rows.addId : rows.focusOf(Math.min(index, rows.count - 2)));
}

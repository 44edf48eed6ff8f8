import { dropPlace } from './drop-place.view.js';

/** A row that can be dragged to another place of its list. */
export interface DraggedRow {
  readonly list: Element;
  readonly index: number;
  /** Called when the row is let go in another place, with its new number. */
  readonly drop: (to: number) => void;
}

/**
 * Drags a row by its handle until it is let go; Escape leaves it where it was. The rows only show where it would come:
 * what moves is the value that they are made of.
 */
export function dragRow(event: PointerEvent, { list, index, drop }: DraggedRow): void {
  const handle = event.currentTarget;
  if (event.button !== 0 || !(handle instanceof Element)) return;
  event.preventDefault();
  const rows = [...list.children];
  const ending = new AbortController();
  const { signal } = ending;
  let place = index;
  const show = () => markRows(rows, index, place);
  const end = (isDropped: boolean) => {
    ending.abort();
    rows.forEach(unmark);
    if (isDropped && place !== index) drop(place);
  };
  const move = ({ clientY }: PointerEvent) => {
    place = dropPlace(
      clientY,
      rows.map((row) => row.getBoundingClientRect()),
      index,
    );
    show();
    rows[place]?.scrollIntoView({ block: 'nearest' });
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => end(true), { signal });
  window.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  show();
}

/** The row that is dragged, and the one that it would come before or after. */
function markRows(rows: readonly Element[], dragged: number, place: number): void {
  rows.forEach((row, index) => {
    row.toggleAttribute('data-dragged', index === dragged);
    row.toggleAttribute('data-drop-before', index === place && place < dragged);
    row.toggleAttribute('data-drop-after', index === place && place > dragged);
  });
}

function unmark(row: Element): void {
  for (const name of ['data-dragged', 'data-drop-before', 'data-drop-after']) row.removeAttribute(name);
}

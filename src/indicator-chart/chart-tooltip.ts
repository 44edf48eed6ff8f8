/** Pixels between the pointer and the box, and between the box and the edge of the window. */
const GAP = 12;

/** Browsers from before spring 2024 may lack them; their readers have the table. */
const HAS_POPOVERS = 'popover' in HTMLElement.prototype;

/**
 * Shows what a chart says about a mark under the pointer. The box lies in the top layer of our own shadow root and holds text only.
 * No lines hide it. Nothing is only there: the table has every number.
 */
export function showTooltip(box: HTMLElement, lines: readonly string[], place: { readonly x: number; readonly y: number }): void {
  hideTooltip(box);
  if (lines.length === 0 || !HAS_POPOVERS) return;
  box.replaceChildren(...lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  }));
  box.showPopover();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(place.x + GAP, window.innerWidth - width - GAP);
  const above = place.y - height - GAP;
  box.style.left = `${Math.max(GAP, left)}px`;
  box.style.top = `${above > 0 ? above : place.y + GAP}px`;
}

export function hideTooltip(box: HTMLElement): void {
  if (HAS_POPOVERS && box.matches(':popover-open')) box.hidePopover();
}

/** Pixels between the pointer and the box, and between the box and the edge of the window. */
const GAP = 12;

/** Browsers from before spring 2024 may lack them; their readers have the table. */
const HAS_POPOVERS = 'popover' in HTMLElement.prototype;

/** Milliseconds in which a pointer can move from a mark to the box. */
const GRACE = 300;

/** Boxes that are about to be hidden. */
const leaving = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Shows what a chart says about a mark under the pointer. The box lies in the top layer of our own shadow root and
 * holds text only. No lines hide it, a moment later and not while the pointer is on it (WCAG 1.4.13). Nothing is only
 * there: the table has every number.
 */
export function showTooltip(
  box: HTMLElement,
  lines: readonly string[],
  place: { readonly x: number; readonly y: number },
): void {
  if (!HAS_POPOVERS) return;
  clearTimeout(leaving.get(box));
  if (lines.length === 0) {
    leaving.set(
      box,
      setTimeout(() => {
        if (!box.matches(':hover')) hideTooltip(box);
      }, GRACE),
    );
    return;
  }
  // A box that moved along with the pointer could not be reached by it.
  if (isOpen(box) && [...box.children].map(({ textContent }) => textContent).join('\n') === lines.join('\n')) return;
  hideTooltip(box);
  box.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  box.showPopover();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(place.x + GAP, window.innerWidth - width - GAP);
  const above = place.y - height - GAP;
  box.style.left = `${Math.max(GAP, left)}px`;
  box.style.top = `${above > 0 ? above : place.y + GAP}px`;
}

export function hideTooltip(box: HTMLElement): void {
  if (HAS_POPOVERS && isOpen(box)) box.hidePopover();
}

function isOpen(box: HTMLElement): boolean {
  return box.matches(':popover-open');
}

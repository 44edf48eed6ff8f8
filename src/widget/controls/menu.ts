/**
 * Behaviour of menus built on `details`: Escape closes one and gives the focus back; moving on or pressing elsewhere
 * closes it too.
 */

export function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** A press anywhere else closes an open menu too; listens to that from the menu's own `toggle` on. */
export function closeOnPress({ currentTarget: menu }: Event): void {
  if (!(menu instanceof HTMLDetailsElement) || !menu.open) return;
  const presses = new AbortController();
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.composedPath().includes(menu)) return;
      menu.open = false;
      presses.abort();
    },
    { signal: presses.signal },
  );
}

export function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget;
  const goesTo = event.relatedTarget;
  if (menu instanceof HTMLDetailsElement && goesTo instanceof Node && !menu.contains(goesTo)) menu.open = false;
}

/** Behaviour of menus built on `details`: Escape closes one and gives the focus back, and so does moving on to something else. */

export function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

export function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget;
  const goesTo = event.relatedTarget;
  if (menu instanceof HTMLDetailsElement && goesTo instanceof Node && !menu.contains(goesTo)) menu.open = false;
}

/** Options that are called as the attributes of the elements, and mean the same. */
export const ATTRIBUTES = [
  ...(['region', 'figure', 'scale', 'heading', 'heading-level', 'selected', 'compare', 'categories'] as const),
  ...(['period', 'span', 'mode', 'view', 'width', 'drawings'] as const),
] as const;

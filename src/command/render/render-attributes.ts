/** Options that are called as the attributes of the elements, and mean the same. */
export const ATTRIBUTES = [
  ...(['region', 'figure', 'heading', 'heading-level', 'selected', 'compare', 'categories', 'period'] as const),
  ...(['mode', 'view', 'width', 'drawings'] as const),
] as const;

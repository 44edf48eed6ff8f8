import type { NamedLink, Source } from '../feed.js';
import type { Reader } from '../reader.js';

/** `value` under `name`, or nothing at all, so that an absent property stays absent. */
export function optional<N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: T };
}

export function parseSource(reader: Reader | undefined): Source | undefined {
  if (!reader) return undefined;
  return {
    producer: reader.requiredText('producer', reader.string('url') ?? '?'),
    ...optional('table', reader.string('table')),
    ...optional('url', reader.url('url')),
    ...optional('published', reader.date('published')),
    ...optional('nextUpdate', reader.date('nextUpdate')),
    ...optional('license', reader.string('license')),
    ...optional('note', reader.text('note')),
  };
}

export function parseNamedLink(reader: Reader | undefined): NamedLink | undefined {
  const name = reader?.text('name');
  return reader && name ? { name, ...optional('url', reader.url('url')) } : undefined;
}

/** The item's own id, or one made from its place in the list when it has none. */
export function parseId(reader: Reader, prefix: string, index: number): string {
  const id = reader.string('id');
  if (id === undefined) reader.context.problems.error('required', reader.at('id'), {});
  return id ?? `${prefix}-${index + 1}`;
}

/** Leaves out every item whose id an earlier one already has. */
export function withoutDuplicates<T extends { readonly id: string }>(items: readonly T[], reader: Reader, name: string): T[] {
  const seen = new Set<string>();
  return items.filter((item, index) => {
    if (!seen.has(item.id)) return seen.add(item.id);
    reader.context.problems.error('duplicate-id', `${reader.at(name)}[${index}].id`, { value: item.id });
    return false;
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Rule } from '../../../src/feed/checks/rule.js';
import type { ObjectKind } from '../../../src/feed/shape/objects.js';
import { RULES } from '../../../src/feed/shape/rules.js';

interface Shape {
  readonly properties?: Readonly<
    Record<string, { readonly $ref?: string; readonly items?: { readonly $ref?: string } }>
  >;
}

/** The object that a value is or has in a list, where it is or has one. */
function heldBy(rule: Rule): string {
  if (rule.type === 'list') return heldBy(rule.items);
  if (rule.type === 'localized') return 'text';
  return rule.type === 'object' ? rule.kind : '';
}

describe('the names that a feed may use', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../src/feed/feed.schema.json', import.meta.url), 'utf8'),
  ) as Shape & { readonly $defs: Readonly<Record<string, Shape>> };
  const shapes = [['feed', schema], ...Object.entries(schema.$defs)] as const;
  const objects = new Map(shapes.filter(([, { properties }]) => properties));

  it('are those of the schema, with the objects that they hold', () => {
    for (const [kind, { properties = {} }] of objects) {
      const expected = Object.entries(properties).map(([name, { $ref, items }]) => {
        const held = ($ref ?? items?.$ref ?? '').replace('#/$defs/', '').replace('label', 'text');
        return [name, held === 'text' || objects.has(held) ? held : ''];
      });
      const found = Object.entries(RULES[kind as ObjectKind].properties).map(([name, rule]) => [name, heldBy(rule)]);
      assert.deepEqual(found, expected, kind);
    }
    assert.deepEqual(Object.keys(RULES), [...objects.keys()]);
  });
});

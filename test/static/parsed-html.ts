import assert from 'node:assert/strict';

import { HtmlValidate } from 'html-validate';
import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type ParsedElement = DefaultTreeAdapterTypes.Element;
type ParsedNode = DefaultTreeAdapterTypes.Node;

/** The elements of a piece of HTML in their order, as a browser reads it; fails where a browser has to guess. */
export function elementsOf(html: string): ParsedElement[] {
  const errors: string[] = [];
  parse(`<!doctype html><html lang="nb"><head><title>T</title></head><body>${html}</body></html>`, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => errors.push(`${code} at ${startOffset}`),
  });
  assert.deepEqual(errors, []);
  return within(parseFragment(html));
}

/** The elements in a node, in their order. */
export function within(node: ParsedNode): ParsedElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...within(child)] : []));
}

/** The value of an attribute; undefined when it is not there. */
export function attributeOf({ attrs }: ParsedElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has a class, which is given without what they all begin with. */
export function hasClass(element: ParsedElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(' ').includes(`samspill-${name}`) ?? false;
}

/** The text in a node, as it is read without a style sheet; that of drawings is left out. */
export function textOf(node: ParsedNode): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || (tree.isElementNode(node) && node.tagName === 'svg')) return '';
  return node.childNodes.map(textOf).join('');
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // The serializer writes such attributes with an empty value, as the standard has it.
  rules: { 'attribute-boolean-style': 'off' },
});

/** What is wrong in a piece of HTML by the standard. */
export async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

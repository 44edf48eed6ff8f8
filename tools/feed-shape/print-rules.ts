/** Prints every rule of the schema, for the check that a keeper runs. */
import type { Conditional } from './conditions.js';
import { OLD_LANGUAGES, type FeedModel, type ObjectModel, type TextModel, type ValueModel } from './model.js';
import { listNameOf } from './names.js';
import { heading, literal, propertyOf, regularExpression } from './printing.js';
import { rangeOf } from './ranges.js';

/** The module with the rules. */
export function printRules(model: FeedModel): string {
  const shared = new Map<string, string>();
  const objects = model.objects.map((object) => printObject(object, shared));
  const printed = [...shared.values(), ...objects].join('\n');
  const lists = model.words.map(({ name }) => listNameOf(name)).filter((name) => printed.includes(name));
  const atOnce = lists.filter((name) => ['LANGUAGES', 'PALETTE_COLORS'].includes(name));
  const codes = OLD_LANGUAGES.map((code) => literal(code));
  return [
    heading("Every rule of the schema. Only the check of a keeper reads them; readers' browsers never do."),
    "import type { KindRules, Rule } from '../checks/rule.js';",
    "import type { ObjectKind } from './objects.js';",
    `import { ${lists.filter((name) => !atOnce.includes(name)).join(', ')} } from './vocabulary.js';`,
    `import { ${atOnce.join(', ')} } from './widget-words.js';`,
    '',
    ...[...shared].map(([name, rule]) => `const ${name}: Rule = ${rule};`),
    '',
    'export const RULES: Readonly<Record<ObjectKind, KindRules>> = {',
    ...objects,
    '};\n',
    '/** The codes of languages that a text may have: those of readers, and the old code of bokmål. */',
    `export const TEXT_LANGUAGES = [...LANGUAGES, ${codes.join(', ')}] as const;\n`,
  ].join('\n');
}

function printObject({ kind, properties, oneOf, conditionals }: ObjectModel, shared: Map<string, string>): string {
  const required = properties.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const rules = properties.map(({ name, value }) => propertyOf(name, nameOrRule(value, shared)));
  return [
    `${kind}: {`,
    `required: ${literal(required)},`,
    ...(oneOf.length > 0 ? [`oneOf: ${literal(oneOf)},`] : []),
    ...(conditionals.length > 0 ? [`conditionals: [${conditionals.map(printConditional).join(', ')}],`] : []),
    `properties: {\n${rules.join('\n')}\n},`,
    '},',
  ].join('\n');
}

function printConditional({ when, required, otherwise }: Conditional): string {
  return `{ when: (it) => ${when}, required: ${literal(required)}, otherwise: ${literal(otherwise)} }`;
}

/** The name of a rule that many properties share, or the rule itself. */
function nameOrRule(value: ValueModel, shared: Map<string, string>): string {
  if (value.name === undefined || value.type === 'object' || value.type === 'words') return ruleOf(value, shared);
  const name = value.name.replace(/^\w+Id(s?)$/, 'id$1');
  if (!shared.has(name)) shared.set(name, ruleOf(value, shared));
  return name;
}

function ruleOf(value: ValueModel, shared: Map<string, string>): string {
  switch (value.type) {
    case 'text':
      return textRule(value);
    case 'localized':
      return `{ type: 'localized', maxLength: ${value.maxLength} }`;
    case 'words':
      return `{ type: 'words', words: ${value.name === undefined ? literal(value.words) : listNameOf(value.name)} }`;
    case 'number':
      return `{ type: 'number', ${value.orNull ? 'orNull: true, ' : ''}range: ${rangeOf(value) ?? '{}'} }`;
    case 'boolean':
      return "{ type: 'boolean' }";
    case 'object':
      return `{ type: 'object', kind: ${literal(value.kind)} }`;
    case 'either':
      return `{ type: 'either', options: [${value.options.map((option) => nameOrRule(option, shared)).join(', ')}] }`;
    case 'list': {
      const { minItems, maxItems, isUnique, items } = value;
      const limits = JSON.stringify({ minItems, maxItems, isUnique: isUnique || undefined }).slice(1, -1);
      return `{ type: 'list', ${limits === '' ? '' : `${limits}, `}items: ${nameOrRule(items, shared)} }`;
    }
  }
}

function textRule({ maxLength, pattern, not, examples }: TextModel): string {
  const parts = [
    ...(maxLength === undefined ? [] : [`maxLength: ${maxLength}`]),
    ...(pattern === undefined ? [] : [`pattern: ${regularExpression(pattern)}`]),
    ...(not === undefined ? [] : [`not: ${regularExpression(not)}`]),
    ...(examples === undefined ? [] : [`examples: ${literal(examples)}`]),
  ];
  return `{ type: 'text', ${parts.join(', ')} }`;
}

/** What an object of a feed must have when it is of a certain sort: `if`, `then` and `else` of the schema. */
import { listNameOf } from './names.js';
import { expectOnly, referredName, type Schema } from './schema.js';

/** Which properties an object must have, by a condition. */
export interface Conditional {
  /** The condition, as an expression of TypeScript about `it`, the object. */
  readonly when: string;
  /** What the object must have when the condition holds, and what it must have when it does not. */
  readonly required: readonly string[];
  readonly otherwise: readonly string[];
}

/**
 * The conditions on which an object must have certain properties. Conditions on which a property must be null are no
 * part of it: the reader of observations never keeps a value that its status withholds, and reports it.
 *
 * @throws {Error} with the place of a condition that this generator does not know
 */
export function conditionsOf(schema: Schema, place: string): Conditional[] {
  schema.allOf?.forEach((part, index) => expectOnly(part, `${place}.allOf[${index}]`, 'if', 'then', 'else'));
  const dependent = Object.entries(schema.dependentRequired ?? {}).map(([name, required]) => ({
    when: `Object.hasOwn(it, ${JSON.stringify(name)})`,
    required,
    otherwise: [],
  }));
  const conditional = [schema, ...(schema.allOf ?? [])].flatMap(
    ({ if: condition, then: consequence = {}, else: otherwise = {} }) => {
      if (!condition) return [];
      if (consequence.properties) return expectNull(condition, consequence, place);
      expectOnly(consequence, `${place}.then`, 'required');
      expectOnly(otherwise, `${place}.else`, 'required');
      return {
        when: expressionOf(condition, `${place}.if`),
        required: consequence.required ?? [],
        otherwise: otherwise.required ?? [],
      };
    },
  );
  return [...conditional, ...dependent];
}

/** Fails unless a condition says that `value` is null where `status` is, or holds, one of certain words. */
function expectNull(condition: Schema, consequence: Schema, place: string): [] {
  const one = condition.properties?.['status']?.anyOf?.[0];
  const expected = {
    condition: {
      properties: { status: { anyOf: [one, { type: 'array', contains: one }] } },
      required: ['status'],
    },
    consequence: { properties: { value: { type: 'null' } } },
  };
  if (JSON.stringify({ condition, consequence }) !== JSON.stringify(expected))
    throw new Error(`${place}.then: only the value of an observation can have to be null, for its status`);
  return [];
}

function expressionOf(schema: Schema, place: string): string {
  expectOnly(schema, place, 'anyOf', 'not', 'required', 'properties');
  const { anyOf, not, required = [], properties = {} } = schema;
  const unsaid = Object.keys(properties).filter((name) => !required.includes(name));
  if (unsaid.length > 0) throw new Error(`${place}: ${unsaid.join(', ')} would hold where it is absent`);
  const parts = [
    ...(anyOf ? [anyOf.map((option, index) => expressionOf(option, `${place}.anyOf[${index}]`)).join(' || ')] : []),
    ...required.map((name) => {
      const value = properties[name];
      return value ? comparisonOf(name, value, `${place}.${name}`) : `Object.hasOwn(it, ${JSON.stringify(name)})`;
    }),
    ...(not ? [`!(${expressionOf(not, `${place}.not`)})`] : []),
  ];
  if (parts.length === 0) throw new Error(`${place}: holds always`);
  return parts.length === 1 ? parts.join('') : parts.map((part) => `(${part})`).join(' && ');
}

function comparisonOf(name: string, schema: Schema, place: string): string {
  expectOnly(schema, place, 'type', 'const', '$ref');
  const { type, const: word, $ref } = schema;
  const property = `it[${JSON.stringify(name)}]`;
  if ($ref !== undefined) return `${listNameOf(referredName($ref, place))}.some((word) => word === ${property})`;
  if (word !== undefined) return `${property} === ${JSON.stringify(word)}`;
  if (type !== 'null') throw new Error(`${place}: is compared with null, with one word or with those of a list`);
  return `${property} === null`;
}

/** The part of JSON Schema that the feed's schema is written in. */

/** A schema, or a part of one. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  /** What it is called, in Norwegian. */
  readonly title?: string;
  /** What keepers of feeds read, in Norwegian. */
  readonly description?: string;
  /** What developers read, in English. */
  readonly $comment?: string;
  readonly default?: unknown;
  readonly examples?: readonly string[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** What an object must have besides, when it has a property. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Written by keepers, and never part of what readers' browsers read. */
  readonly writeOnly?: boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** Keywords that say something to people, and forbid nothing. */
const REMARKS: readonly (keyof Schema)[] = ['title', 'description', '$comment', 'default', 'examples'];

/**
 * Fails unless a part of the schema has these keywords and no others, so that no rule of the schema can be left out of
 * what is generated from it.
 *
 * @throws {Error} with the place and the keyword
 */
export function expectOnly(schema: Schema, place: string, ...keywords: readonly (keyof Schema)[]): void {
  const odd = Object.keys(schema).filter((keyword) => ![...REMARKS, ...keywords].includes(keyword as keyof Schema));
  if (odd.length > 0) throw new Error(`${place}: the generator does not know what to make of ${odd.join(', ')} here`);
}

/**
 * The name of the definition that a reference leads to.
 *
 * @throws {Error} when it leads elsewhere
 */
export function referredName($ref: string, place: string): string {
  const [, name] = /^#\/\$defs\/(\w+)$/.exec($ref) ?? [];
  if (name === undefined) throw new Error(`${place}: ${$ref} is no definition of this schema`);
  return name;
}

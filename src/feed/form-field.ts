import type { ObjectKind } from './shape/objects.js';
import type { Collection } from './shape/limits.js';

/** A property of an object of the feed, as a form offers it. `shape/form-fields.ts` has them all. */
export interface FormField {
  readonly name: string;
  readonly control: FieldControl;
  readonly isRequired?: true;
  /** What holds without it. */
  readonly default?: string | boolean;
  /** What keepers read about it, in bokmål: the first paragraph of the schema's description. */
  readonly help: string;
  /** Why no form offers it. */
  readonly hidden?: string;
}

/** The vocabularies that keepers choose from, by the names of the schema, and those that hold for forms alone. */
export type ChoiceName =
  | 'areaKind'
  | 'areaStatus'
  | 'concept'
  | 'country'
  | 'currency'
  | 'documentState'
  | 'frequency'
  | 'goodDirection'
  | 'language'
  | 'measureType'
  | 'participantRole'
  | 'priceBasis'
  | 'projectStatus'
  | 'referenceDay'
  | 'regionType'
  | 'reportingYear'
  | 'targetBasis'
  | 'targetOperator';

/** A number, and which ones there are. */
export interface NumberControl {
  readonly type: 'number';
  readonly isWhole: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** A text in languages; a long one has lines of its own. */
export interface LocalizedControl {
  readonly type: 'localized';
  readonly maxLength: number;
  readonly isLong: boolean;
  /** Whether it is the name of an organisation, a place, a project or a document: often one in all languages. */
  readonly isName?: true;
}

/** How a property is written in a form. */
export type FieldControl =
  | LocalizedControl
  | NumberControl
  /** A text that is the same in all languages. */
  | { readonly type: 'plain'; readonly maxLength: number }
  | { readonly type: 'address'; readonly maxLength: number }
  | { readonly type: 'date' }
  | { readonly type: 'period' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'color' }
  /** One word of a list. */
  | { readonly type: 'choice'; readonly words: ChoiceName }
  /** Ids of items of another list, which keepers choose by name. */
  | { readonly type: 'reference'; readonly to: Collection }
  | { readonly type: 'references'; readonly to: Collection; readonly maxItems: number; readonly isOrdered?: true }
  /** An actor, or the name of an organisation that is none of them. */
  | { readonly type: 'owner'; readonly maxLength: number }
  /** One end of a link: an actor, a factor or a project. */
  | { readonly type: 'end' }
  /** A category of the dimension that the field belongs to. */
  | { readonly type: 'category' }
  /** Whether a unit is per cent, which its id says. */
  | { readonly type: 'per-cent' }
  | { readonly type: 'object'; readonly kind: ObjectKind }
  | { readonly type: 'objects'; readonly kind: ObjectKind; readonly maxItems: number }
  | { readonly type: 'texts'; readonly maxLength: number; readonly isLong: boolean; readonly maxItems: number }
  /** The id of an item of any list. */
  | { readonly type: 'item' }
  /** What only programs write. */
  | { readonly type: 'other' };

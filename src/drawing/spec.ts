/**
 * The part of Vega-Lite that figures are written in. A value of these types is a spec that any Vega-Lite draws;
 * `scene.ts` draws it without Vega, and tests hold the two against each other. What is not here is not drawn: the
 * compiler says so where it is written, and `tools/figure-specs` says so with the place in a spec that is made in
 * another way.
 */

/** A parameter of the spec or a field of the row, by its name: `{ expr: 'fontSize' }`, `{ expr: 'datum.align' }`. */
export interface Named {
  readonly expr: string;
}

/**
 * A place along x or y: a pixel that the layout has worked out, or a figure on a scale whose ends, the lower first, are
 * a parameter.
 */
export interface PlacedField {
  readonly field: string;
  readonly type: 'quantitative';
  readonly scale: null | { readonly domain: Named; readonly zero: false; readonly nice: false };
  readonly axis: null;
}

/** The same place for every row, in pixels or as an edge of the plot. */
export interface PlacedValue {
  readonly value: number | 'width' | 'height';
}

/** The other end of a mark, on the scale of the first: a field, or the same figure for every row. */
export type OtherEnd = { readonly field: string } | { readonly datum: number } | PlacedValue;

/** A look that depends on a field, from a list. */
export interface LookField<Value> {
  readonly field: string;
  readonly type: 'nominal' | 'ordinal';
  readonly scale: { readonly type?: 'ordinal'; readonly domain: number[]; readonly range: Value[] };
  readonly legend: null;
}

/** The rows in which a field has a value. */
interface Test {
  readonly test: { readonly field: string; readonly equal: string | boolean };
}

/** A look for such rows. */
export type Condition<Value> = Test & { readonly value: Value };

/** How something looks: by a field, or by conditions of which the first that holds counts, else a value or a field. */
export type Look<Value> =
  | LookField<Value>
  | ({ readonly condition: Condition<Value> | Condition<Value>[] } & ({ readonly value: Value } | LookField<Value>))
  | { readonly condition: Test & LookField<Value>; readonly value: Value };

/** An outline in pixels: a `MultiPolygon` as GeoJSON has it, in the field of the row. */
export interface OutlineField {
  readonly field: string;
  readonly type: 'geojson';
}

/** Where each row of a mark stands, and how it looks. */
export interface Encoding {
  readonly x?: PlacedField | PlacedValue;
  readonly y?: PlacedField | PlacedValue;
  readonly x2?: OtherEnd;
  readonly y2?: OtherEnd;
  readonly text?: { readonly field: string };
  readonly fill?: Look<string>;
  readonly stroke?: Look<string>;
  readonly fillOpacity?: Look<number>;
  readonly strokeOpacity?: Look<number>;
  readonly strokeDash?: Look<number[]>;
  /** The symbol of a point; of a geoshape, the field that has its outline. */
  readonly shape?: Look<string> | OutlineField;
  readonly size?: Look<number>;
  /** Of lines: rows with the same value are joined. */
  readonly detail?: { readonly field: string };
  /** Of lines: rows are joined in the order of this field, else along x. */
  readonly order?: { readonly field: string; readonly type: 'quantitative' };
}

/** Looks that every kind of mark has; a colour that is null is none. */
interface Paint {
  readonly fill?: string | null;
  readonly fillOpacity?: number;
  readonly stroke?: string | null;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly strokeDash?: number[];
  readonly strokeCap?: 'round';
  readonly strokeJoin?: 'round';
  readonly opacity?: number;
}

/** A kind of mark with the looks that all its rows share. */
export type Mark =
  | ({ readonly type: 'line' | 'rect' | 'rule' | 'geoshape' } & Paint)
  | ({ readonly type: 'point'; readonly size?: number } & Paint)
  | ({ readonly type: 'text' } & TextLook & Paint);

interface TextLook {
  readonly align?: 'left' | 'center' | 'right' | Named;
  readonly baseline?: 'alphabetic' | 'middle' | 'top';
  readonly font?: string | Named;
  readonly fontSize?: number | Named;
  readonly fontWeight?: 'normal' | 'bold' | Named;
}

/** A dataset, and the mark that shows each of its rows. */
export interface Layer {
  readonly data: { readonly name: string };
  readonly mark: Mark;
  readonly encoding: Encoding;
}

/** What is in pixels stays where it is. */
export interface PlaneProjection {
  readonly type: 'identity';
  readonly scale: 1;
  readonly translate: [0, 0];
}

/** A figure as a spec: what varies in it, and its layers, the first at the bottom. */
export interface FigureSpec {
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly expr: 'margins' };
  readonly autosize: 'none';
  readonly config: SpecConfig;
  /** Of specs with geoshapes: their outlines are in pixels already. */
  readonly projection?: PlaneProjection;
  readonly params: { readonly name: string; readonly value: unknown }[];
  readonly layer: Layer[];
}

/** Looks of all marks of a kind; the rest only keeps Vega from adding something of its own. */
export interface SpecConfig {
  readonly background: 'transparent';
  readonly aria: false;
  readonly mark: { readonly aria: false; readonly invalid: 'show'; readonly tooltip: null };
  readonly view: { readonly stroke: null };
  readonly line: { readonly strokeWidth: number };
  readonly point: { readonly opacity: number; readonly strokeWidth: number };
  readonly text: TextLook;
}

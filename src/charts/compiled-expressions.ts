import type { Context, Datum, Encoder, Expression, ExpressionParameter, Inputs, Item } from './expression.js';

const NO_DATUM: Datum = {};
const NO_ITEM: Item = { datum: NO_DATUM, mark: { get group() { return NO_ITEM; } } };

/** Marks that may be given their ends in either order. */
const MARKS_WITHOUT_DIRECTION: ReadonlySet<string> = new Set(['group', 'image', 'rect']);

const ALONG = { start: 'x', end: 'x2', middle: 'xc', size: 'width' };
const DOWN = { start: 'y', end: 'y2', middle: 'yc', size: 'height' };

/**
 * Hands Vega the functions that the build has made of a spec's expressions, where Vega would else make code of text or
 * interpret a syntax tree. There are none for events: figures listen to none, and the build refuses specs that do.
 */
export const compiledExpressions = {
  /** The value of an operator. */
  operator: (context: Context, expression: Expression) =>
    (inputs: Inputs): unknown => expression(NO_DATUM, inputs, NO_ITEM, context),

  /** A function of rows, as transforms take them. */
  parameter: (context: Context, { run }: ExpressionParameter) =>
    (datum: Datum, inputs: Inputs): unknown => run(datum, inputs, NO_ITEM, context),

  /** Gives an item its channels; the function tells whether anything has changed. */
  encode: (context: Context, { marktype, channels }: Encoder) => {
    const entries = Object.entries(channels);
    const axes = marktype === 'rule' ? [] : [ALONG, DOWN];
    const mayTurn = MARKS_WITHOUT_DIRECTION.has(marktype);
    return (item: Item, inputs: Inputs): boolean => {
      let isChanged = false;
      for (const [name, channel] of entries) {
        const value = typeof channel === 'function' ? channel(item.datum, inputs, item, context) : channel;
        if (item[name] === value) continue;
        item[name] = value;
        isChanged = true;
      }
      for (const axis of axes) settle(item, channels, axis, mayTurn);
      return isChanged;
    };
  },
};

/** Vega's rules for an item that is given two ends, or one end or the middle and its size. */
function settle(
  item: Item, channels: Encoder['channels'], { start, end, middle, size }: typeof ALONG, mayTurn: boolean,
): void {
  const numberAt = (name: string) => item[name] as number;
  const sizeOrNone = () => Number(item[size]) || 0;
  if (end in channels && start in channels) {
    if (mayTurn && numberAt(start) > numberAt(end)) [item[start], item[end]] = [item[end], item[start]];
    item[size] = numberAt(end) - numberAt(start);
  } else if (end in channels) {
    item[start] = numberAt(end) - sizeOrNone();
  }
  if (middle in channels) item[start] = numberAt(middle) - sizeOrNone() / 2;
}

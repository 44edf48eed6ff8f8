/** What in the encoding of a layer is not drawn: where rows stand, and looks that differ between them. */
import { nodeOf, type Findings, type Node } from './findings.js';
import { checkGiven, LOOKS, SHAPES, type MarkKind } from './marks-of-specs.js';

const FINISHED = 'Rows come finished from the layout.';
const SCALE_REMEDY =
  'say `scale: null` for a place in pixels, or `scale: { domain: { expr: … }, zero: false, nice: false }`';

/** The two directions: the channel at which a mark begins, the one at which it ends, and the edge of the plot. */
const DIRECTIONS = [
  ['x', 'x2', 'width'],
  ['y', 'y2', 'height'],
] as const;

/** Looks that are sizes: Vega-Lite has a list of them only for what is in an order. */
const MEASURED = ['size', 'fillOpacity', 'strokeOpacity'];

/** Reports what would not be drawn of an encoding. `names` are the parameters that there are. */
export function checkEncoding(
  encoding: Node,
  kind: MarkKind,
  place: string,
  names: ReadonlySet<string>,
  found: Findings,
): void {
  found.refuseOthers(encoding, kind.channels, place, `This mark has ${kind.channels.join(', ')}.`);
  for (const [first, end, edge] of DIRECTIONS) {
    if (!kind.channels.includes(first)) continue;
    if (encoding[first] === undefined) found.report(`${place}.${first}`, `Say where a row stands along ${first}.`);
    else checkPlace(nodeOf(encoding[first]), edge, `${place}.${first}`, names, found);
    if (kind.channels.includes(end) && encoding[end] !== undefined) {
      checkEnd(nodeOf(encoding[end]), first, nodeOf(encoding[first]), edge, `${place}.${end}`, found);
    }
  }
  checkEnds(encoding, kind, place, found);
  for (const name of kind.channels) {
    if (encoding[name] === undefined) continue;
    const where = `${place}.${name}`;
    if (name === 'shape' && kind.needs.outline) checkOutline(nodeOf(encoding[name]), where, found);
    else if (LOOKS.includes(name)) checkLook(nodeOf(encoding[name]), name, where, found);
    else if (name === 'order') checkOrder(nodeOf(encoding[name]), where, found);
    else if (name === 'text' || name === 'detail') checkRowField(nodeOf(encoding[name]), where, found);
  }
}

/** Vega-Lite has bars and rules reach the edge of the plot in a direction in which they have no end. */
function checkEnds(encoding: Node, { needs }: MarkKind, place: string, found: Findings): void {
  const missing = ['x2', 'y2'].filter((name) => encoding[name] === undefined);
  if (needs.ends === 'both') {
    for (const name of missing) found.report(`${place}.${name}`, 'Say where a rect ends; Vega-Lite would choose.');
  }
  if (needs.ends === 'one' && missing.length === 2) {
    found.report(place, 'Say where a rule ends, as `x2` or `y2`; Vega-Lite would choose.');
  }
  if (needs.outline && encoding['shape'] === undefined)
    found.report(`${place}.shape`, 'Say which field has the outline.');
  if (needs.text && encoding['text'] === undefined) found.report(`${place}.text`, 'Say which field has the text.');
}

function checkPlace(node: Node, edge: string, place: string, names: ReadonlySet<string>, found: Findings): void {
  if ('value' in node) {
    found.refuseOthers(node, ['value'], place, 'A fixed place has nothing else.');
    checkFixed(node['value'], edge, place, found);
    return;
  }
  found.refuseOthers(node, ['field', 'type', 'scale', 'axis'], place, FINISHED);
  found.demandField(node['field'], place);
  found.demand(
    node['type'],
    'quantitative',
    `${place}.type`,
    'Places are numbers; the layout makes numbers of all else.',
  );
  found.demand(node['axis'], null, `${place}.axis`, 'Ticks are rows of a dataset: see `valueAxisLayers`.');
  if (node['scale'] !== null) checkScale(nodeOf(node['scale']), `${place}.scale`, names, found);
}

function checkScale(scale: Node, place: string, names: ReadonlySet<string>, found: Findings): void {
  found.refuseOthers(scale, ['domain', 'zero', 'nice'], place, `A scale is linear: ${SCALE_REMEDY}.`);
  const { expr } = nodeOf(scale['domain']);
  if (typeof expr !== 'string' || scale['zero'] !== false || scale['nice'] !== false) {
    found.report(place, `The layout chooses the ends of a scale: ${SCALE_REMEDY}.`);
  } else if (expr.includes('.')) {
    found.report(`${place}.domain`, 'The ends of a scale are a parameter; all rows share them.');
  } else checkGiven(scale['domain'], `${place}.domain`, names, found);
}

function checkEnd(node: Node, first: string, start: Node, edge: string, place: string, found: Findings): void {
  const kinds = ['field', 'datum', 'value'];
  found.refuseOthers(node, kinds, place, 'An end is a `field`, a `datum` or a `value`.');
  if (kinds.filter((kind) => kind in node).length !== 1) {
    found.report(place, 'An end is one of these: a `field`, a `datum` or a `value`.');
  } else if ('value' in node) checkFixed(node['value'], edge, place, found);
  else if ('datum' in node) {
    if (typeof node['datum'] !== 'number') found.report(`${place}.datum`, 'A figure that all rows end at is a number.');
  } else {
    found.demandField(node['field'], place);
    if (!('field' in start)) found.report(place, `It ends at a field only where \`${first}\` is a field, too.`);
  }
}

function checkFixed(value: unknown, edge: string, place: string, found: Findings): void {
  if (typeof value === 'number' || value === edge) return;
  found.report(`${place}.value`, `A fixed place is a number of pixels, or "${edge}".`);
}

function checkOrder(node: Node, place: string, found: Findings): void {
  found.refuseOthers(node, ['field', 'type'], place, 'Rows are joined by a field, the lowest first.');
  found.demandField(node['field'], place);
  found.demand(node['type'], 'quantitative', `${place}.type`, 'Rows are joined in the order of numbers.');
}

function checkOutline(node: Node, place: string, found: Findings): void {
  found.refuseOthers(node, ['field', 'type'], place, 'It is a `field` of the row, with an outline in pixels.');
  found.demandField(node['field'], place);
  found.demand(node['type'], 'geojson', `${place}.type`, 'An outline is GeoJSON.');
}

function checkRowField(node: Node, place: string, found: Findings): void {
  found.refuseOthers(node, ['field'], place, 'It is a `field` of the row and nothing else.');
  found.demandField(node['field'], place);
}

function checkLook({ condition, ...otherwise }: Node, channel: string, place: string, found: Findings): void {
  const isList = Array.isArray(condition);
  for (const [index, each] of [condition ?? []].flat().entries()) {
    const where = isList ? `${place}.condition[${index}]` : `${place}.condition`;
    checkCondition(nodeOf(each), channel, where, found);
    if ('field' in nodeOf(each) && (isList || 'field' in otherwise)) {
      found.report(where, 'A look has one list: a condition has a field only when it is alone, beside a `value`.');
    }
  }
  if ('value' in otherwise) {
    found.refuseOthers(otherwise, ['value'], place, 'A look is a value, or a field with its list.');
    if (condition === undefined) found.report(place, 'A look that all rows share stands in the mark.');
    else checkLookValue(otherwise['value'], channel, `${place}.value`, found);
  } else if ('field' in otherwise || condition === undefined) checkLookField(otherwise, channel, place, found);
  else found.report(place, 'Say how rows look for which no condition holds: give a `value` or a `field`.');
}

function checkCondition({ test, ...look }: Node, channel: string, place: string, found: Findings): void {
  const { field, equal, ...others } = nodeOf(test);
  const isRead = ['string', 'boolean'].includes(typeof equal) && Object.keys(others).length === 0;
  if (!isRead || field === undefined) {
    const example = "`{ field: 'certain', equal: true }`";
    found.report(`${place}.test`, `No expression is read: a test is a field and what it must equal, as ${example}.`);
  } else found.demandField(field, `${place}.test`);
  if ('value' in look) {
    found.refuseOthers(look, ['value'], place, 'A condition has a `test`, and a `value` or a `field`.');
    checkLookValue(look['value'], channel, `${place}.value`, found);
  } else checkLookField(look, channel, place, found);
}

function checkLookField(node: Node, channel: string, place: string, found: Findings): void {
  found.refuseOthers(node, ['field', 'type', 'scale', 'legend'], place, FINISHED);
  found.demandField(node['field'], place);
  const types = MEASURED.includes(channel) ? ['ordinal'] : channel === 'shape' ? ['nominal'] : ['nominal', 'ordinal'];
  found.demandOneOf(node['type'], types, `${place}.type`, 'The type of a look from a list');
  found.demand(node['legend'], null, `${place}.legend`, 'Labels stand at what they name, and nothing has a legend.');
  const scale = nodeOf(node['scale']);
  found.refuseOthers(scale, ['type', 'domain', 'range'], `${place}.scale`, 'A look comes from a list of values.');
  if (scale['type'] !== undefined || MEASURED.includes(channel)) {
    found.demand(scale['type'], 'ordinal', `${place}.scale.type`, 'A look comes from a list, not from between two.');
  }
  const { domain, range } = scale;
  if (!Array.isArray(domain) || !Array.isArray(range) || domain.length !== range.length) {
    found.report(`${place}.scale`, 'A look comes from a list: give its `domain` and its `range`, equally long.');
  } else range.forEach((value, index) => checkLookValue(value, channel, `${place}.scale.range[${index}]`, found));
}

function checkLookValue(value: unknown, channel: string, place: string, found: Findings): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    found.report(place, 'Write the value itself; only the mark reads names of parameters.');
  }
  if (channel === 'shape') found.demandOneOf(value, SHAPES, place, 'A shape');
}

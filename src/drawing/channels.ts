import type {
  Encoding,
  Layer,
  Look,
  LookField,
  Named,
  OtherEnd,
  OutlineField,
  PlacedField,
  PlacedValue,
  SpecConfig,
} from './spec.js';

/** A row of a dataset. */
export type Datum = Readonly<Record<string, unknown>>;

/** What the names in a spec stand for in a drawing: its parameters, and the size of the plot. */
export type Parameters = Readonly<Record<string, unknown>> & { readonly width: number; readonly height: number };

/** What a mark is given for a row: a place, a look or a text. */
export type Channel = (datum: Datum) => unknown;

/** Everything that the marks of a layer are given, by the names that Vega has for it. */
export type Channels = Readonly<Record<string, Channel>>;

/** From a spec's words to Vega's, where they differ. */
const LOOKS = ['fill', 'stroke', 'fillOpacity', 'strokeOpacity', 'strokeDash', 'shape', 'size'] as const;

/** The channels of a layer: what the configuration, the mark and the encoding say, the latter first. */
export function channelsOf({ mark, encoding }: Layer, config: SpecConfig, parameters: Parameters): Channels {
  const { type, ...looks } = mark;
  const shared = type === 'rect' || type === 'rule' || type === 'geoshape' ? {} : config[type];
  const entries: [string, Channel][] = Object.entries({ ...shared, ...looks }).map(([name, look]) => [
    name,
    givenChannel(look, parameters),
  ]);
  for (const name of LOOKS) {
    const look = encoding[name];
    if (look) entries.push([name, isOutline(look) ? fieldChannel(look.field) : lookChannel(look)]);
  }
  if (encoding.text) entries.push(['text', fieldChannel(encoding.text.field)]);
  return Object.fromEntries([...entries, ...placesOf(encoding, parameters)]);
}

/** The fields that tell apart which rows of a line are joined. */
export function groupFieldsOf({ detail, ...looks }: Encoding): readonly string[] {
  const fields = LOOKS.flatMap((name) => {
    const look = looks[name];
    if (!look || isOutline(look)) return [];
    const chosen = 'field' in look ? [look] : [look.condition].flat();
    return chosen.flatMap((each) => ('field' in each ? each.field : []));
  });
  return [...(detail ? [detail.field] : []), ...fields];
}

function placesOf({ x, x2, y, y2 }: Encoding, parameters: Parameters): [string, Channel][] {
  const { width, height } = parameters;
  const places: [string, Channel | undefined][] = [
    ['x', x && placeChannel(x, [0, width], parameters)],
    ['y', y && placeChannel(y, [height, 0], parameters)],
    ['x2', x2 && endChannel(x2, x, [0, width], parameters)],
    ['y2', y2 && endChannel(y2, y, [height, 0], parameters)],
  ];
  return places.flatMap(([name, channel]) => (channel ? [[name, channel]] : []));
}

type Range = readonly [from: number, to: number];

function placeChannel(place: PlacedField | PlacedValue, range: Range, parameters: Parameters): Channel {
  if ('value' in place) return valueChannel(place, parameters);
  const scale = scaleOf(place, range, parameters);
  return (datum) => scale(datum[place.field]);
}

function endChannel(end: OtherEnd, first: Encoding['x'], range: Range, parameters: Parameters): Channel {
  if ('value' in end) return valueChannel(end, parameters);
  const scale = first && 'field' in first ? scaleOf(first, range, parameters) : (value: unknown) => value;
  if ('field' in end) return (datum) => scale(datum[end.field]);
  const place = scale(end.datum);
  return () => place;
}

function valueChannel({ value }: PlacedValue, { width, height }: Parameters): Channel {
  const place = value === 'width' ? width : value === 'height' ? height : value;
  return () => place;
}

/** From a figure to a place, as d3 counts it; what is in pixels stays. Without a span all is in the middle. */
function scaleOf({ scale }: PlacedField, [from, to]: Range, parameters: Parameters): (value: unknown) => unknown {
  if (scale === null) return (value) => value;
  const [low, high] = parameters[scale.domain.expr] as Range;
  return (value) => {
    const share = low === high ? 0.5 : (Number(value) - low) / (high - low);
    return from * (1 - share) + to * share;
  };
}

function lookChannel(look: Look<unknown>): Channel {
  if (!('condition' in look)) return lookFieldChannel(look);
  const otherwise = lookOrValue(look);
  const conditions = [look.condition].flat().map((condition) => {
    const { field, equal } = condition.test;
    return { holds: (datum: Datum) => datum[field] === equal, channel: lookOrValue(condition) };
  });
  return (datum) => (conditions.find(({ holds }) => holds(datum))?.channel ?? otherwise)(datum);
}

function lookOrValue(look: { readonly value: unknown } | LookField<unknown>): Channel {
  return 'value' in look ? () => look.value : lookFieldChannel(look);
}

/** What the list has for a value; one that is not in the domain would be drawn as some other. */
function lookFieldChannel({ field, scale: { domain, range } }: LookField<unknown>): Channel {
  return (datum) => range[domain.indexOf(datum[field] as number)];
}

function givenChannel(look: unknown, parameters: Parameters): Channel {
  if (!isNamed(look)) return () => look;
  const [name = '', field] = look.expr.split('.');
  return field === undefined ? () => parameters[name] : fieldChannel(field);
}

function fieldChannel(field: string): Channel {
  return (datum) => datum[field];
}

function isOutline(look: Look<unknown> | OutlineField): look is OutlineField {
  return 'type' in look && look.type === 'geojson';
}

function isNamed(look: unknown): look is Named {
  return typeof look === 'object' && look !== null && 'expr' in look;
}

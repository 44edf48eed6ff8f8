import { NOT_GIVEN, type Period } from '../period.js';
import { LABEL_LENGTH, MOST_ITEMS } from '../shape/limits.js';
import { annotationFields } from '../shape/fields.js';
import type { Annotation as WrittenAnnotation } from '../shape/objects.js';
import type { Field } from './fields.js';
import type { Reader } from './reader.js';

/** An event that explains figures, from the beginning of a period to the end of the same or a later one. */
export interface Annotation extends Omit<WrittenAnnotation, 'period' | 'from' | 'to'> {
  readonly from: string;
  readonly to: string;
}

/** Annotations without words or without a time are reported and left out. */
export const annotations: Field<Annotation[]> = (reader, name) => reader.list(name, MOST_ITEMS, parseAnnotation);

function parseAnnotation(reader: Reader): Annotation | undefined {
  const { problems } = reader.context;
  const told = problems.all.length;
  const text = reader.text('text', LABEL_LENGTH);
  if (!text && problems.all.length === told) problems.error('required', reader.at('text'), {});
  const regions = annotationFields.regions(reader, 'regions');
  const url = annotationFields.url(reader, 'url');
  const time = timeOf(reader);
  // What is about regions of which none is known is not about all of them.
  const isNowhere = regions.length === 0 && [reader.raw('regions') ?? []].flat().length > 0;
  if (!text || !time || isNowhere) return undefined;
  return { text, ...time, regions, ...(url === undefined ? {} : { url }) };
}

/** From one period to the same, or to another. A span that goes backwards is turned round. */
function timeOf(reader: Reader): Pick<Annotation, 'from' | 'to'> | undefined {
  const { problems } = reader.context;
  const [period, from, to] = ['period', 'from', 'to'].map((name) => reader.period(name));
  const [inPeriod, begins, ends] = ['period', 'from', 'to'].map((name) => reader.has(name));
  if (inPeriod && (begins || ends)) problems.warning('annotation-both', reader.path, {});
  const [first, last] = inPeriod ? [period, period] : [from, to];
  if ((!inPeriod && !(begins && ends)) || [first, last].some(isNotGiven))
    problems.error('annotation-time', reader.path);
  else if (first && last) {
    if (first.start < last.end) return { from: first.text, to: last.text };
    problems.warning('annotation-swapped', reader.path, { from: first.text, to: last.text });
    return { from: last.text, to: first.text };
  }
  return undefined;
}

function isNotGiven(period: Pick<Period, 'text'> | undefined): boolean {
  return period?.text === NOT_GIVEN;
}

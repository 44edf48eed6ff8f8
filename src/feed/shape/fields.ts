// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** How each property of each kind of object is read; kinds that need more are completed in `parse/`. */

import {
  color,
  date,
  flag,
  items,
  label,
  labels,
  list,
  number,
  numberIn,
  object,
  otherReferences,
  period,
  reference,
  references,
  requiredLabel,
  requiredText,
  string,
  stringOr,
  strings,
  text,
  texts,
  url,
  word,
  type Fields,
  type Needing,
} from '../parse/fields.js';
import type {
  Feed,
  NamedLink,
  Source,
  Strategy,
  Region,
  RegionCode,
  Geography,
  FocusArea,
  Factor,
  Actor,
  LinkEnd,
  Link,
  Indicator,
  Annotation,
  Dimension,
  Category,
  Unit,
  Series,
  Target,
  Baseline,
  Goal,
  Project,
  Participant,
  FuzzyPeriod,
  Budget,
  BudgetLine,
  Document,
} from './objects.js';
import {
  REGION_TYPES,
  AREA_KINDS,
  AREA_STATUSES,
  FREQUENCIES,
  REPORTING_YEARS,
  MEASURE_TYPES,
  GOOD_DIRECTIONS,
  PRICE_BASES,
  CONCEPTS,
  TARGET_OPERATORS,
  TARGET_BASES,
  PROJECT_STATUSES,
  PARTICIPANT_ROLES,
  DOCUMENT_STATES,
} from './vocabulary.js';

export const namedLinkFields: Fields<NamedLink> = {
  name: requiredLabel,
  url,
};

export const strategyFields: Fields<Strategy> = {
  title: label,
  vision: text,
  mission: text,
  purpose: text,
  roles: texts,
  values: texts,
  note: text,
  adopted: date,
  adoptedBy: label,
  validFrom: date,
  validTo: date,
  url,
};

export const regionCodeFields: Fields<Needing<RegionCode, 'code'>> = {
  system: string,
  code: string,
  validFrom: date,
  validTo: date,
};

export const regionFields: Fields<Omit<Region, 'id' | 'codes'>> = {
  name: requiredLabel,
  type: word(REGION_TYPES, 'other'),
  country: stringOr('NO'),
  members: otherReferences('regions'),
  partOf: otherReferences('regions'),
  predecessors: otherReferences('regions'),
  note: text,
};

export const sourceFields: Fields<Source> = {
  producer: requiredLabel,
  table: string,
  url,
  published: date,
  nextUpdate: date,
  license: string,
  note: text,
};

export const geographyFields: Fields<Needing<Geography, 'file'>> = {
  file: string,
  system: string,
  year: numberIn({ minimum: 1800, maximum: 2200, multipleOf: 1 }),
  source: object<Source>(sourceFields),
};

export const focusAreaFields: Fields<Omit<FocusArea, 'id'>> = {
  title: requiredLabel,
  owner: label,
  subtitle: label,
  description: text,
  kind: word(AREA_KINDS, 'other'),
  status: word(AREA_STATUSES, 'decided'),
  measures: texts,
  supports: otherReferences('focusAreas'),
  factors: references('factors'),
  documents: references('documents'),
  color,
  url,
  region: reference('regions'),
};

export const factorFields: Fields<Omit<Factor, 'id'>> = {
  label,
  description: text,
  color,
};

export const actorFields: Fields<Omit<Actor, 'id'>> = {
  name: requiredLabel,
  factors: references('factors'),
  focusAreas: references('focusAreas'),
  regions: references('regions'),
  role: text,
  type: label,
  url,
};

export const linkEndFields: Fields<LinkEnd> = {
  actor: reference('actors'),
  factor: reference('factors'),
  project: reference('projects'),
};

export const linkFields: Fields<Omit<Link, 'from' | 'to'>> = {
  kind: string,
  label,
  directed: flag(false),
  strength: numberIn({ minimum: 1, maximum: 5 }),
};

export const unitFields: Fields<Needing<Unit, 'id'>> = {
  id: string,
  label,
  labelOne: label,
  currency: string,
  decimals: numberIn({ minimum: 0, maximum: 6, multipleOf: 1 }),
};

export const categoryFields: Fields<Needing<Category, 'id'>> = {
  id: string,
  label: requiredLabel,
};

export const dimensionFields: Fields<Needing<Dimension, 'id'>> = {
  id: string,
  label: requiredLabel,
  total: string,
  categories: list<Category, 'id'>(categoryFields, 'id'),
};

export const annotationFields: Fields<Annotation> = {
  text: requiredLabel,
  period,
  from: period,
  to: period,
  regions: references('regions'),
  url,
};

export const seriesFields: Fields<Needing<Omit<Series, 'observations'>, 'region'>> = {
  region: reference('regions'),
  categories: strings,
};

export const indicatorFields: Fields<Omit<Indicator, 'id' | 'unit' | 'series'>> = {
  title: requiredLabel,
  shortTitle: label,
  definition: text,
  measure: word(MEASURE_TYPES, 'other'),
  additive: flag(true),
  prices: word(PRICE_BASES, undefined),
  basePeriod: string,
  frequency: word(FREQUENCIES, 'year'),
  every: numberIn({ minimum: 1, maximum: 100, multipleOf: 1 }),
  reportingYear: word(REPORTING_YEARS, undefined),
  referenceDate: string,
  goodDirection: word(GOOD_DIRECTIONS, 'none'),
  confidenceLevel: numberIn({ minimum: 50, maximum: 99.9 }),
  concept: word(CONCEPTS, 'other'),
  dimensions: list<Dimension, 'id'>(dimensionFields, 'id'),
  alternatives: otherReferences('indicators'),
  parts: otherReferences('indicators'),
  focusAreas: references('focusAreas'),
  source: object<Source>(sourceFields),
  note: text,
  annotations: list<Annotation>(annotationFields),
};

export const baselineFields: Fields<Needing<Baseline, 'value'>> = {
  period,
  value: number,
  source: object<Source>(sourceFields),
};

export const targetFields: Fields<Omit<Target, 'id'>> = {
  title: label,
  indicator: reference('indicators'),
  region: reference('regions'),
  project: reference('projects'),
  focusAreas: references('focusAreas'),
  basis: word(TARGET_BASES, 'level'),
  operator: word(TARGET_OPERATORS, 'exact'),
  value: number,
  min: number,
  max: number,
  baseline: object<Baseline, 'value'>(baselineFields, 'value'),
  by: period,
  unit: label,
  approximate: flag(false),
  decidedBy: label,
  adopted: flag(true),
  source: object<Source>(sourceFields),
  note: text,
};

export const goalFields: Fields<Omit<Goal, 'id'>> = {
  title: requiredText,
  description: text,
  owner: label,
  project: reference('projects'),
  focusAreas: references('focusAreas'),
  source: object<Source>(sourceFields),
};

export const fuzzyPeriodFields: Fields<FuzzyPeriod> = {
  from: period,
  to: period,
  durationYears: numberIn({ exclusiveMinimum: 0 }),
  text: label,
};

export const participantFields: Fields<Needing<Participant, 'actor'>> = {
  actor: reference('actors'),
  role: word(PARTICIPANT_ROLES, 'partner'),
  note: text,
};

export const budgetLineFields: Fields<Needing<BudgetLine, 'amount'>> = {
  actor: reference('actors'),
  title: label,
  amount: numberIn({ minimum: 0 }),
  years: numberIn({ exclusiveMinimum: 0 }),
  decided: date,
};

export const budgetFields: Fields<Budget> = {
  amount: numberIn({ minimum: 0 }),
  currency: stringOr('NOK'),
  lines: list<BudgetLine, 'amount'>(budgetLineFields, 'amount'),
  complete: flag(false),
  covers: labels,
};

export const projectFields: Fields<Omit<Project, 'id' | 'budget'>> = {
  title: requiredLabel,
  description: text,
  status: word(PROJECT_STATUSES, undefined),
  asOf: date,
  period: object<FuzzyPeriod>(fuzzyPeriodFields),
  owner: reference('actors'),
  participants: list<Participant, 'actor'>(participantFields, 'actor'),
  organisation: labels,
  focusAreas: references('focusAreas'),
  regions: references('regions'),
  url,
};

export const documentFields: Fields<Omit<Document, 'id'>> = {
  title: requiredLabel,
  type: string,
  publisher: label,
  description: text,
  url,
  language: string,
  published: date,
  state: word(DOCUMENT_STATES, undefined),
  adopted: date,
  adoptedBy: label,
  validFrom: date,
  validTo: date,
  supersedes: reference('documents'),
  themes: labels,
  regions: references('regions'),
  focusAreas: references('focusAreas'),
};

export const feedFields: Fields<
  Omit<Feed, 'feedVersion' | 'language' | 'regions' | 'factors' | 'links' | 'indicators' | 'targets' | 'projects'>
> = {
  id: string,
  title: label,
  description: text,
  publisher: object<NamedLink>(namedLinkFields),
  updated: date,
  license: object<NamedLink>(namedLinkFields),
  notice: text,
  contact: object<NamedLink>(namedLinkFields),
  region: reference('regions'),
  strategy: object<Strategy>(strategyFields),
  geography: object<Geography, 'file'>(geographyFields, 'file'),
  focusAreas: items<FocusArea>(focusAreaFields),
  factorModel: object<Source>(sourceFields),
  actors: items<Actor>(actorFields),
  goals: items<Goal>(goalFields),
  documents: items<Document>(documentFields),
};

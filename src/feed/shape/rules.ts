// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** Every rule of the schema. Only the check of a keeper reads them; readers' browsers never do. */

import type { KindRules, Rule } from '../checks/rule.js';
import type { ObjectKind } from './objects.js';
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
  OBSERVATION_STATUSES,
  REMARKS,
  KNOWN_FACTORS,
} from './vocabulary.js';
import { LANGUAGES, PALETTE_COLORS } from './widget-words.js';

const plainText: Rule = { type: 'text', maxLength: 200, pattern: /\S/u };
const label: Rule = { type: 'localized', maxLength: 200 };
const text: Rule = { type: 'localized', maxLength: 2000 };
const date: Rule = {
  type: 'text',
  pattern: /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u,
  examples: ['2024-02-23', '2024-02', '2024'],
};
const id: Rule = { type: 'text', maxLength: 200, pattern: /\S/u };
const url: Rule = {
  type: 'text',
  maxLength: 2000,
  pattern: /^(https?:\/\/[^/?#@\\]+([/?#].*)?|mailto:[^/].*)$/u,
  not: /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u,
  examples: ['https://www.ssb.no/', 'mailto:post@eksempel.no'],
};
const country: Rule = { type: 'text', pattern: /^[A-Z]{2}$/u, examples: ['NO', 'SE'] };
const ids: Rule = { type: 'list', maxItems: 1000, isUnique: true, items: id };
const color: Rule = {
  type: 'either',
  options: [
    { type: 'words', words: PALETTE_COLORS },
    { type: 'text', pattern: /^#[0-9A-Fa-f]{6}$/u, examples: ['#1a6b4c'] },
  ],
};
const period: Rule = {
  type: 'text',
  pattern:
    /^([0-9]{4}(-?([Hh]0?[12]|[QqKk]0?[1-4]|[Mm](0?[1-9]|1[0-2])|[WwUu](0?[1-9]|[1-4][0-9]|5[0-3]))|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|\/[0-9]{2}([0-9]{2})?)?~?|not-given)$/u,
  examples: ['2023', '2023-Q4', '2023-04', '2023-W14', '2021/22', '2019/2021', '2016~', 'not-given'],
};
const currency: Rule = { type: 'text', pattern: /^[A-Z]{3}$/u, examples: ['NOK', 'SEK'] };

export const RULES: Readonly<Record<ObjectKind, KindRules>> = {
  feed: {
    required: ['feedVersion'],
    properties: {
      $schema: { type: 'text' },
      feedVersion: { type: 'text', pattern: /^1\.[0-9]+$/u, examples: ['1.1', '1.0'] },
      id: plainText,
      title: label,
      description: text,
      language: {
        type: 'either',
        options: [
          { type: 'words', words: LANGUAGES },
          { type: 'words', words: ['no'] },
        ],
      },
      publisher: { type: 'object', kind: 'namedLink' },
      updated: date,
      license: { type: 'object', kind: 'namedLink' },
      notice: text,
      contact: { type: 'object', kind: 'namedLink' },
      region: id,
      strategy: { type: 'object', kind: 'strategy' },
      regions: { type: 'list', maxItems: 1000, items: { type: 'object', kind: 'region' } },
      geography: { type: 'object', kind: 'geography' },
      focusAreas: { type: 'list', maxItems: 100, items: { type: 'object', kind: 'focusArea' } },
      factors: { type: 'list', maxItems: 20, items: { type: 'object', kind: 'factor' } },
      factorModel: { type: 'object', kind: 'source' },
      actors: { type: 'list', maxItems: 1000, items: { type: 'object', kind: 'actor' } },
      links: { type: 'list', maxItems: 2000, items: { type: 'object', kind: 'link' } },
      indicators: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'indicator' } },
      targets: { type: 'list', maxItems: 500, items: { type: 'object', kind: 'target' } },
      goals: { type: 'list', maxItems: 500, items: { type: 'object', kind: 'goal' } },
      projects: { type: 'list', maxItems: 500, items: { type: 'object', kind: 'project' } },
      documents: { type: 'list', maxItems: 500, items: { type: 'object', kind: 'document' } },
      accepted: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'acceptance' } },
    },
  },
  namedLink: {
    required: ['name'],
    properties: {
      name: label,
      url,
    },
  },
  source: {
    required: ['producer'],
    properties: {
      producer: label,
      table: plainText,
      url,
      published: date,
      nextUpdate: date,
      license: plainText,
      note: text,
    },
  },
  strategy: {
    required: [],
    properties: {
      title: label,
      vision: text,
      mission: text,
      purpose: text,
      roles: { type: 'list', maxItems: 200, items: text },
      values: { type: 'list', maxItems: 200, items: text },
      note: text,
      adopted: date,
      adoptedBy: label,
      validFrom: date,
      validTo: date,
      url,
    },
  },
  region: {
    required: ['id', 'name'],
    properties: {
      id,
      name: label,
      type: { type: 'words', words: REGION_TYPES },
      country,
      codes: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'regionCode' } },
      members: ids,
      partOf: ids,
      predecessors: ids,
      note: text,
    },
  },
  regionCode: {
    required: ['code'],
    properties: {
      system: plainText,
      code: plainText,
      validFrom: date,
      validTo: date,
    },
  },
  geography: {
    required: ['file'],
    properties: {
      file: plainText,
      system: plainText,
      year: { type: 'number', range: { minimum: 1800, maximum: 2200, multipleOf: 1 } },
      source: { type: 'object', kind: 'source' },
    },
  },
  focusArea: {
    required: ['id', 'title'],
    properties: {
      id,
      title: label,
      owner: label,
      subtitle: label,
      description: text,
      kind: { type: 'words', words: AREA_KINDS },
      status: { type: 'words', words: AREA_STATUSES },
      measures: { type: 'list', maxItems: 200, items: text },
      supports: ids,
      factors: ids,
      documents: ids,
      color,
      url,
      region: id,
    },
  },
  factor: {
    required: ['id'],
    conditionals: [
      { when: (it) => KNOWN_FACTORS.some((word) => word === it['id']), required: [], otherwise: ['label'] },
    ],
    properties: {
      id,
      label,
      description: text,
      color,
    },
  },
  actor: {
    required: ['id', 'name'],
    properties: {
      id,
      name: label,
      factors: ids,
      focusAreas: ids,
      regions: ids,
      role: text,
      type: label,
      url,
    },
  },
  linkEnd: {
    required: [],
    oneOf: ['actor', 'factor', 'project'],
    properties: {
      actor: id,
      factor: id,
      project: id,
    },
  },
  link: {
    required: ['from', 'to'],
    properties: {
      from: { type: 'object', kind: 'linkEnd' },
      to: { type: 'object', kind: 'linkEnd' },
      kind: plainText,
      label,
      directed: { type: 'boolean' },
      strength: { type: 'number', range: { minimum: 1, maximum: 5 } },
    },
  },
  indicator: {
    required: ['id', 'title'],
    properties: {
      id,
      title: label,
      shortTitle: label,
      definition: text,
      unit: { type: 'object', kind: 'unit' },
      measure: { type: 'words', words: MEASURE_TYPES },
      additive: { type: 'boolean' },
      prices: { type: 'words', words: PRICE_BASES },
      basePeriod: plainText,
      frequency: { type: 'words', words: FREQUENCIES },
      every: { type: 'number', range: { minimum: 1, maximum: 100, multipleOf: 1 } },
      reportingYear: { type: 'words', words: REPORTING_YEARS },
      referenceDate: {
        type: 'text',
        pattern: /^(start|end|(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$/u,
        examples: ['12-31', '01-01', 'end'],
      },
      goodDirection: { type: 'words', words: GOOD_DIRECTIONS },
      confidenceLevel: { type: 'number', range: { minimum: 50, maximum: 99.9 } },
      concept: { type: 'words', words: CONCEPTS },
      dimensions: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'dimension' } },
      alternatives: ids,
      parts: ids,
      focusAreas: ids,
      source: { type: 'object', kind: 'source' },
      note: text,
      annotations: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'annotation' } },
      series: { type: 'list', maxItems: 1000, items: { type: 'object', kind: 'series' } },
    },
  },
  annotation: {
    required: ['text'],
    properties: {
      text: label,
      period,
      from: period,
      to: period,
      regions: ids,
      url,
    },
  },
  dimension: {
    required: ['id', 'label', 'categories'],
    properties: {
      id,
      label,
      total: plainText,
      categories: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'category' } },
    },
  },
  category: {
    required: ['id', 'label'],
    properties: {
      id,
      label,
    },
  },
  unit: {
    required: ['id'],
    properties: {
      id: plainText,
      label,
      labelOne: label,
      currency,
      decimals: { type: 'number', range: { minimum: 0, maximum: 6, multipleOf: 1 } },
    },
  },
  series: {
    required: ['region', 'observations'],
    properties: {
      region: id,
      categories: { type: 'list', maxItems: 1000, items: plainText },
      observations: { type: 'list', maxItems: 2000, items: { type: 'object', kind: 'observation' } },
    },
  },
  observation: {
    required: ['period', 'value'],
    conditionals: [
      { when: (it) => it['value'] === null, required: ['status'], otherwise: [] },
      { when: (it) => Object.hasOwn(it, 'lower'), required: ['upper'], otherwise: [] },
      { when: (it) => Object.hasOwn(it, 'upper'), required: ['lower'], otherwise: [] },
    ],
    properties: {
      period,
      value: { type: 'number', orNull: true, range: {} },
      lower: { type: 'number', range: {} },
      upper: { type: 'number', range: {} },
      status: {
        type: 'either',
        options: [
          { type: 'words', words: OBSERVATION_STATUSES },
          { type: 'list', minItems: 1, isUnique: true, items: { type: 'words', words: OBSERVATION_STATUSES } },
        ],
      },
      note: text,
    },
  },
  target: {
    required: ['id'],
    conditionals: [
      {
        when: (it) => it['operator'] === 'between' || (Object.hasOwn(it, 'min') && !Object.hasOwn(it, 'operator')),
        required: ['min', 'max'],
        otherwise: ['value'],
      },
    ],
    properties: {
      id,
      title: label,
      indicator: id,
      region: id,
      project: id,
      focusAreas: ids,
      basis: { type: 'words', words: TARGET_BASES },
      operator: { type: 'words', words: TARGET_OPERATORS },
      value: { type: 'number', range: {} },
      min: { type: 'number', range: {} },
      max: { type: 'number', range: {} },
      baseline: { type: 'object', kind: 'baseline' },
      by: period,
      unit: label,
      approximate: { type: 'boolean' },
      decidedBy: label,
      adopted: { type: 'boolean' },
      source: { type: 'object', kind: 'source' },
      note: text,
    },
  },
  baseline: {
    required: ['value'],
    properties: {
      period,
      value: { type: 'number', range: {} },
      source: { type: 'object', kind: 'source' },
    },
  },
  goal: {
    required: ['id', 'title'],
    properties: {
      id,
      title: text,
      description: text,
      owner: label,
      project: id,
      focusAreas: ids,
      source: { type: 'object', kind: 'source' },
    },
  },
  project: {
    required: ['id', 'title'],
    properties: {
      id,
      title: label,
      description: text,
      status: { type: 'words', words: PROJECT_STATUSES },
      asOf: date,
      period: { type: 'object', kind: 'fuzzyPeriod' },
      owner: id,
      participants: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'participant' } },
      organisation: { type: 'list', maxItems: 200, items: label },
      budget: { type: 'object', kind: 'budget' },
      focusAreas: ids,
      regions: ids,
      url,
    },
  },
  participant: {
    required: ['actor'],
    properties: {
      actor: id,
      role: { type: 'words', words: PARTICIPANT_ROLES },
      note: text,
    },
  },
  fuzzyPeriod: {
    required: [],
    properties: {
      from: period,
      to: period,
      durationYears: { type: 'number', range: { exclusiveMinimum: 0 } },
      text: label,
    },
  },
  budget: {
    required: [],
    properties: {
      amount: { type: 'number', range: { minimum: 0 } },
      currency,
      lines: { type: 'list', maxItems: 200, items: { type: 'object', kind: 'budgetLine' } },
      complete: { type: 'boolean' },
      covers: { type: 'list', maxItems: 200, items: label },
    },
  },
  budgetLine: {
    required: ['amount'],
    properties: {
      actor: id,
      title: label,
      amount: { type: 'number', range: { minimum: 0 } },
      years: { type: 'number', range: { exclusiveMinimum: 0 } },
      decided: date,
    },
  },
  document: {
    required: ['id', 'title'],
    properties: {
      id,
      title: label,
      type: plainText,
      publisher: label,
      description: text,
      url,
      language: plainText,
      published: date,
      state: { type: 'words', words: DOCUMENT_STATES },
      adopted: date,
      adoptedBy: label,
      validFrom: date,
      validTo: date,
      supersedes: id,
      themes: { type: 'list', maxItems: 200, items: label },
      regions: ids,
      focusAreas: ids,
    },
  },
  acceptance: {
    required: ['problem', 'reason'],
    properties: {
      problem: { type: 'words', words: REMARKS },
      indicator: id,
      region: id,
      period,
      item: id,
      reason: text,
    },
  },
};

/** The codes of languages that a text may have: those of readers, and the old code of bokmål. */
export const TEXT_LANGUAGES = [...LANGUAGES, 'no'] as const;

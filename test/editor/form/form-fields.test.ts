import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIELD_WORDS, fieldHelp, fieldLabel } from '../../../src/feed/field-words/field-words.js';
import { FORM_FIELDS } from '../../../src/feed/shape/form-fields.js';
import type { ObjectKind } from '../../../src/feed/shape/objects.js';
import { LANGUAGES } from '../../../src/feed/shape/widget-words.js';
import { CHOICE_WORDS } from '../../../src/editor/form/words/choices.words.js';
import { ONE_MORE } from '../../../src/editor/form/words/form.words.js';
import * as vocabulary from '../../../src/feed/shape/vocabulary.js';
import { projectFile } from '../../demo/demo-feeds.js';

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly description: string }>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
}

const schema = JSON.parse(projectFile('src/feed/feed.schema.json')) as Schema;
const objects = new Map<string, Schema>([
  ['feed', schema],
  ...Object.entries(schema.$defs ?? {}).filter(([, { type }]) => type === 'object'),
]);
const kinds = Object.keys(FORM_FIELDS) as ObjectKind[];
const shown = kinds.flatMap((kind) =>
  FORM_FIELDS[kind].filter(({ hidden }) => hidden === undefined).map((field) => ({ kind, field })),
);

describe('the fields of forms', () => {
  it('are all properties of the schema, in its order', () => {
    assert.deepEqual(kinds, [...objects.keys()]);
    for (const kind of kinds)
      assert.deepEqual(
        FORM_FIELDS[kind].map(({ name }) => name),
        Object.keys(objects.get(kind)?.properties ?? {}),
        kind,
      );
  });

  it('are left out of forms for a reason only', () => {
    const hidden = kinds.flatMap((kind) => FORM_FIELDS[kind].filter((field) => field.hidden !== undefined));
    assert.ok(hidden.length > 30 && hidden.length < 60);
    for (const field of hidden) assert.match(field.hidden ?? '', /^[A-Z].*\.$/);
  });

  it('can all be written: no form meets a value that it does not know', () => {
    for (const { kind, field } of shown) assert.notEqual(field.control.type, 'other', `${kind}.${field.name}`);
  });

  it('have a name and an explanation in every language', () => {
    assert.equal(Object.keys(FIELD_WORDS).length, shown.length);
    for (const { kind, field } of shown)
      for (const language of LANGUAGES) {
        assert.ok(fieldLabel(kind, field.name, language), `${kind}.${field.name} ${language}`);
        assert.match(fieldHelp(kind, field.name, language), /\S.*\.$/, `${kind}.${field.name} ${language}`);
      }
  });

  it('explain themselves without the words of the file', () => {
    const names = [...objects.values()].flatMap(({ properties = {} }) => Object.keys(properties));
    // Those that are no words of any language but the file's; the others are asked for in the Norwegian texts.
    const odd = names.filter((name) => /[A-Z$]/.test(name));
    const inNorwegian = [...odd, 'regions', 'actors', 'factors', 'members', 'indicators', 'lower', 'upper', 'operator'];
    for (const { kind, field } of shown)
      for (const language of LANGUAGES) {
        const help = fieldHelp(kind, field.name, language);
        assert.doesNotMatch(help, /["{}`_]|\b(json|true|false|null|id|id-en|egenskapen|serie[rn]?)\b/i, help);
        const words = help.split(/[^\p{L}\p{N}$]+/u);
        const found = (language === 'en' ? odd : inNorwegian).filter((name) => words.includes(name));
        assert.deepEqual(found, [], help);
      }
  });

  it('say in bokmål what the schema says to all, before what it says to those who write the file', () => {
    for (const { kind, field } of shown) {
      const description = objects.get(kind)?.properties?.[field.name]?.description ?? '';
      assert.equal(fieldHelp(kind, field.name, 'nb'), description.split('\n')[0]);
    }
  });
});

describe('the words of choices', () => {
  it('are all those of the schema', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      areaKind: vocabulary.AREA_KINDS,
      areaStatus: vocabulary.AREA_STATUSES,
      concept: vocabulary.CONCEPTS,
      documentState: vocabulary.DOCUMENT_STATES,
      frequency: vocabulary.FREQUENCIES,
      goodDirection: vocabulary.GOOD_DIRECTIONS,
      language: LANGUAGES,
      measureType: vocabulary.MEASURE_TYPES,
      participantRole: vocabulary.PARTICIPANT_ROLES,
      priceBasis: vocabulary.PRICE_BASES,
      projectStatus: vocabulary.PROJECT_STATUSES,
      regionType: vocabulary.REGION_TYPES,
      reportingYear: vocabulary.REPORTING_YEARS,
      targetBasis: vocabulary.TARGET_BASES,
      targetOperator: vocabulary.TARGET_OPERATORS,
    };
    for (const [name, words] of Object.entries(CHOICE_WORDS))
      if (lists[name]) assert.deepEqual(Object.keys(words), [...lists[name]], name);
    assert.deepEqual(
      Object.keys(CHOICE_WORDS).filter((name) => !lists[name]),
      ['country', 'currency', 'referenceDay'],
    );
  });

  it('are what each chosen property uses', () => {
    for (const { field } of shown)
      if (field.control.type === 'choice') assert.ok(CHOICE_WORDS[field.control.words], field.name);
  });
});

describe('the lists in forms', () => {
  it('each have words for one more', () => {
    const lists = shown.filter(({ field }) => ['texts', 'objects'].includes(field.control.type));
    assert.ok(lists.length > 8);
    assert.deepEqual(lists.map(({ kind, field }) => `${kind}.${field.name}`).sort(), Object.keys(ONE_MORE).sort());
  });
});

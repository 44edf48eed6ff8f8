import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valuesOf, ViewParameters, type AddressedView } from '../../../src/widget/address/view-parameters.js';

const NOTHING: AddressedView = { selection: { items: [] }, own: new Map(), initial: new Map() };
const view = (given: Partial<AddressedView>): AddressedView => ({ ...NOTHING, ...given });

describe('what a widget shows, in the address of a page', () => {
  const parameters = new ViewParameters('kpi-jobs-value', '');

  it('has the region, every item, and what is not as the page has it', () => {
    const own = new Map(Object.entries({ figure: 'ranking', view: 'figure', compare: 'moss sarpsborg' }));
    const initial = new Map(Object.entries({ figure: 'trend', view: 'figure', compare: '' }));
    const selection = {
      region: 'moss',
      items: [
        { kind: 'area', id: 'bio' },
        { kind: 'indicator', id: 'jobs & more' },
      ],
    } as const;
    assert.deepEqual(parameters.written({ selection, own, initial }), [
      'samspill.region=moss',
      'samspill.item=area:bio',
      'samspill.item=indicator:jobs%20%26%20more',
      'samspill.kpi-jobs-value.figure=ranking',
      'samspill.kpi-jobs-value.compare=moss%20sarpsborg',
    ]);
  });

  it('says what the reader has taken away from the page’s own', () => {
    const emptied = view({ own: new Map([['compare', '']]), initial: new Map([['compare', 'moss']]) });
    assert.deepEqual(parameters.written(emptied), ['samspill.kpi-jobs-value.compare=']);
  });

  it('leaves the page’s own parameters letter for letter, and replaces those of the view', () => {
    const moss = view({ selection: { region: 'moss', items: [] } });
    const query = '?a=%C3%B8&b&samspill.region=halden&c=1+2&samspill.item=area:bio';
    assert.equal(parameters.queryWith(query, moss), '?a=%C3%B8&b&c=1+2&samspill.region=moss');
    assert.equal(parameters.queryWith('?a=1&samspill.region=moss', moss), undefined);
    assert.equal(parameters.queryWith('?samspill.region=moss', NOTHING), '');
  });

  it('begins with the name of the group, whatever that is', () => {
    const ofGroup = new ViewParameters('focus-area-wheel', 'topp & bunn');
    const query = ofGroup.queryWith('?samspill.region=moss', view({ selection: { region: 'halden', items: [] } }));
    assert.equal(query, '?samspill.region=moss&topp%20%26%20bunn.region=halden');
  });

  it('takes a property that a framework has emptied for an empty one', () => {
    const element = { figure: 'map', compare: null, view: undefined };
    assert.deepEqual(
      [...valuesOf(element, ['figure', 'compare', 'view'])],
      [
        ['figure', 'map'],
        ['compare', ''],
        ['view', ''],
      ],
    );
  });
});

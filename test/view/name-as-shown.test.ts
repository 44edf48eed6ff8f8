import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameAsShown } from '../../src/view/name-as-shown.js';

describe('the name of a label that is shown in lines', () => {
  it('is the name itself while no word is broken', () => {
    assert.equal(
      nameAsShown('Offentlig myndighet, 6 aktører', 'Offentlig myndighet', ['Offentlig', 'myndighet']),
      'Offentlig myndighet, 6 aktører',
    );
  });

  it('has the break that is seen', () => {
    assert.equal(
      nameAsShown('Næringslivsaktører, 5 aktører', 'Næringslivsaktører', ['Nærings-', 'livsaktører']),
      'Nærings-livsaktører, 5 aktører',
    );
  });
});

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

  it('has a space between lines that end with a whole word, written or not', () => {
    const name = 'Forskning og utdanningsinstitusjoner, 2 aktører';
    const label = 'Forskning og utdanningsinstitusjoner';
    const shown = 'Forskning og utdannings-institusjoner, 2 aktører';
    assert.equal(nameAsShown(name, label, ['Forskning og ', 'utdannings-', 'institusjoner']), shown);
    assert.equal(nameAsShown(name, label, ['Forskning og', 'utdannings-', 'institusjoner']), shown);
    assert.equal(nameAsShown(name, label, ['Forskning', 'og', 'utdannings-', 'institusjoner ']), shown);
  });

  it('keeps a hyphen inside a line for what it is', () => {
    const label = 'Akademi-næringsliv';
    assert.equal(nameAsShown(`${label}: 3`, label, [label]), `${label}: 3`);
    assert.equal(nameAsShown(`${label}: 3`, label, ['Akademi-', 'næringsliv']), `${label}: 3`);
  });

  it('takes signs in the label for what they are', () => {
    assert.equal(nameAsShown('A$&bc, 1', 'A$&bc', ['A$&-', 'bc']), 'A$&-bc, 1');
  });

  it('is the name itself where a line ends inside a word without a hyphen', () => {
    assert.equal(nameAsShown('Natur/kultur, 4', 'Natur/kultur', ['Natur/', 'kultur']), 'Natur/kultur, 4');
  });
});

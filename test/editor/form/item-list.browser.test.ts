import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../browser/accessible.js';
import { lostIn } from '../../browser/reading.js';
import { frames } from '../../browser/waiting.js';
import { demoFeed, shownList, type Shown } from './shown-form.js';
import type { ItemListElement } from '../../../src/editor/form/item-list.js';

const FEED = {
  focusAreas: [
    { id: 'a', title: { nb: 'Areal', nn: 'Areal', sv: 'Areal', en: 'Area' } },
    { id: 'b', title: { nb: 'Bioøkonomi', sv: 'Bio', en: 'Bio' }, description: { nb: 'Om' } },
    { id: 'c', title: { nb: 'Cyber', nn: 'Cyber', sv: 'Cyber', en: 'Cyber' } },
  ],
  actors: [{ id: 'k', name: 'Kommunen', focusAreas: ['a', 'b'] }],
  goals: [{ id: 'g', title: 'Målet', focusAreas: ['b'] }],
};

/** The ids of the areas of the changed feed. */
function order(shown: Shown<ItemListElement>): string {
  return (shown.element.feed as typeof FEED).focusAreas.map(({ id }) => id).join('');
}

describe('a list', () => {
  it('names its items in the order of the feed, with what they lack', async () => {
    const problems = [
      { steps: ['focusAreas', 2, 'title'], sentence: 'Feil', severity: 'error' as const },
      { steps: ['focusAreas', 2, 'kind'], sentence: 'Rart', severity: 'warning' as const },
    ];
    const shown = await shownList(FEED, 'focusAreas', { problems });
    const rows = [...shown.root.querySelectorAll('.item')].map((row) => [
      row.querySelector('.name')?.textContent,
      [...row.querySelectorAll('.chip')].map(({ textContent }) => textContent),
    ]);
    expect(rows).to.deep.equal([
      ['Areal', []],
      ['Bioøkonomi', ['2 mangler på nynorsk', '1 mangler på svensk', '1 mangler på engelsk']],
      ['Cyber', ['1 feil', '1 ting å se på']],
    ]);
    expect(shown.root.querySelector('h1')?.textContent).to.equal('Fokusområder');
    expect(shown.root.textContent).to.contain('3 fokusområder');
  });

  it('leads to the form of an item', async () => {
    const shown = await shownList(FEED, 'focusAreas');
    await shown.press('Cyber');
    expect(shown.places).to.deep.equal([{ page: 'item', steps: ['focusAreas', 2] }]);
  });

  it('is ordered with the keyboard, and says where the item is now', async () => {
    const shown = await shownList(FEED, 'focusAreas');
    shown.button('Flytt Areal ned').focus();
    await sendKeys({ press: 'Enter' });
    await shown.settled();
    expect(order(shown)).to.equal('bac');
    expect(shown.focused).to.equal('Flytt Areal ned');
    await shown.heard('Areal er nå nummer 2 av 3.');
    await sendKeys({ press: 'Enter' });
    await shown.settled();
    expect(order(shown)).to.equal('bca');
    await sendKeys({ press: 'Enter' });
    expect(shown.changes).to.have.length(2);
    expect(shown.changes.map(({ action }) => action)).to.deep.equal(['Areal flyttet', 'Areal flyttet']);
  });

  it('is ordered by dragging', async () => {
    const shown = await shownList(FEED, 'focusAreas');
    const rows = [...shown.root.querySelectorAll('.item')];
    const handle = rows[2]!.querySelector('.handle')!;
    handle.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: rows[0]!.getBoundingClientRect().top + 1 }));
    expect(rows[0]!.hasAttribute('data-drop-before')).to.equal(true);
    window.dispatchEvent(new PointerEvent('pointerup'));
    await shown.settled();
    expect(order(shown)).to.equal('cab');
  });

  it('gets a new item, whose form is shown, and copies', async () => {
    const shown = await shownList(FEED, 'focusAreas');
    await shown.press('+ Nytt fokusområde');
    expect(order(shown)).to.equal('abcny-1');
    expect(shown.places).to.deep.equal([{ page: 'item', steps: ['focusAreas', 3] }]);
    await shown.press('Kopier Areal');
    expect(order(shown)).to.equal('aareal-kopibcny-1');
    expect(shown.focused).to.equal('Areal (kopi)');
    await shown.heard('Areal kopiert');
  });

  it('takes an item away at once when nothing refers to it', async () => {
    const shown = await shownList(FEED, 'focusAreas');
    await shown.press('Fjern Cyber');
    expect(order(shown)).to.equal('ab');
    expect(shown.focused).to.equal('Bioøkonomi');
    await shown.heard('Cyber er fjernet.');
  });

  it('says what refers to an item before it goes, and lets the keeper choose', async () => {
    const shown = await shownList(FEED, 'focusAreas');
    await shown.press('Fjern Bioøkonomi');
    expect(shown.root.querySelector('.question p')?.textContent.trim()).to.equal(
      'Fjerne Bioøkonomi? Brukes av 1 mål og 1 aktør.',
    );
    expect(shown.focused).to.equal('Fjern, også der det brukes');
    await sendKeys({ press: 'Escape' });
    await shown.settled();
    expect(shown.focused).to.equal('Fjern Bioøkonomi');
    expect(shown.changes).to.have.length(0);
    await shown.press('Fjern Bioøkonomi');
    await shown.press('Fjern bare her');
    expect(shown.element.feed).to.deep.equal({ ...FEED, focusAreas: [FEED.focusAreas[0], FEED.focusAreas[2]] });
    expect(shown.focused).to.equal('Cyber');
    await shown.press('Fjern Areal');
    await shown.press('Fjern, også der det brukes');
    expect((shown.element.feed as typeof FEED).actors).to.deep.equal([
      { id: 'k', name: 'Kommunen', focusAreas: ['b'] },
    ]);
  });

  it('says what readers see as long as it is empty, with one button', async () => {
    const shown = await shownList({}, 'focusAreas');
    expect(shown.root.querySelector('.empty p')?.textContent).to.equal(
      'Ingen fokusområder ennå, og det er greit. Hjulet sier til leserne at områdene ikke er vedtatt.',
    );
    await shown.press('Lag det første fokusområdet');
    expect(shown.element.feed).to.deep.equal({ focusAreas: [{ id: 'ny-1' }] });
    await shown.press('Fjern Fokusområde uten tittel');
    expect(shown.focused).to.equal('add');
  });

  it('begins with the five factors of the model', async () => {
    const shown = await shownList({}, 'factors');
    await shown.press('Bruk de fem faktorene i modellen');
    const names = [...shown.root.querySelectorAll('.name')].map(({ textContent }) => textContent);
    expect(names).to.have.length(5);
    expect(names[0]).to.equal('Offentlig myndighet');
    expect(shown.focused).to.equal('Offentlig myndighet');
  });

  it('has nothing that axe objects to, in any language, with a question too', async () => {
    const feed = await demoFeed('ostfold');
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const shown = await shownList(feed, 'documents', { language });
      await expectAccessible(shown.element);
      shown.root.querySelectorAll<HTMLButtonElement>('.remove')[1]!.click();
      await shown.settled();
      await expectAccessible(shown.element);
      shown.element.remove();
    }
  });

  it('loses nothing in narrow columns', async () => {
    const shown = await shownList(await demoFeed('ostfold'), 'documents');
    for (const width of ['320px', '600px', '900px']) {
      shown.element.style.inlineSize = width;
      await frames(2);
      expect(lostIn(shown.element), width).to.deep.equal([]);
    }
  });
});

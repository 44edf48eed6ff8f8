/** The choice of a part of a key figure, as readers with a keyboard or a screen reader meet it. */
import { expect, fixture, html } from '@open-wc/testing';
import { withBreakdown, withGapsInBreakdown } from '../../demo/gallery/breakdown-feeds.js';
import '../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../src/kpi-jobs-value/kpi-jobs-value.js';
import { one, plain, press, root } from './shown-key-figures.js';
import { waitUntil } from '../browser/waiting.js';

const STATUS = '.frame > [role="status"]';
let number = 0;

async function shown(feed: object, categories = '', region = ''): Promise<KpiJobsValueElement> {
  number += 1;
  const element = await fixture<KpiJobsValueElement>(html`<kpi-jobs-value lang="nb" group=${`breakdown-${number}`}
    .feed=${feed} categories=${categories} region=${region}></kpi-jobs-value>`);
  await waitUntil(() => root(element).querySelector('.frame.ready .breakdown'), 'the choice of a part');
  return element;
}

function selects(element: KpiJobsValueElement): HTMLSelectElement[] {
  return [...root(element).querySelectorAll<HTMLSelectElement>('.breakdown select')];
}

/** Chooses as a browser does: the value changes first, then it is told. */
async function choose(element: KpiJobsValueElement, index: number, value: string): Promise<void> {
  const select = selects(element)[index];
  if (!select) throw new Error(`There is no choice ${index}`);
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const described = (element: KpiJobsValueElement) =>
  selects(element).map((select) => [
    plain(select.closest('label')?.querySelector('span')),
    plain(select.selectedOptions[0]),
    select.options.length,
  ]);

describe('the breakdown of <kpi-jobs-value>', () => {
  it('offers each dimension of a cube with 48 series by its name, the total first', async () => {
    expect(described(await shown(withBreakdown()))).to.deep.equal([
      ['Kjønn', 'Begge kjønn', 3],
      ['Alder', '15–74 år', 8],
    ]);
  });

  it('keeps the focus, says what is shown, and moves nothing of what is below it', async () => {
    const element = await shown(withBreakdown());
    element.style.width = '1000px';
    await waitUntil(() => root(element).querySelector('.drawing svg'), 'the figure to be drawn');
    // Seen from the choice: the sentence above it may have got another line.
    const places = () => {
      const top = one(element, '.breakdown').getBoundingClientRect().y;
      return [...selects(element), one(element, '.figure-title'), one(element, '.drawing')].map((part) => {
        const { x, y } = part.getBoundingClientRect();
        return [Math.round(x), Math.round(y - top)];
      });
    };
    const before = places();
    await choose(element, 0, 'women');
    await choose(element, 1, '20-24');
    expect(root(element).activeElement).to.equal(selects(element)[1]);
    expect(element.categories).to.equal('sex=women age=20-24');
    expect(element.getAttribute('categories')).to.equal('sex=women age=20-24');
    await waitUntil(() => plain(one(element, STATUS)).includes('(Kvinner, 20–24 år)'), 'the announcement');
    expect(plain(one(element, STATUS))).to.contain('620 personer i 2023');
    expect(plain(one(element, '.figure-about'))).to.contain('Sysselsatte (Kvinner, 20–24 år): Eksempelkommune A');
    expect(places()).to.deep.equal(before);
  });

  it('keeps the focus on the way it is measured, and the choice where that is broken down, too', async () => {
    const element = await shown(withBreakdown(), 'sex=women age=20-24');
    const group = one(element, '.breakdown [role="group"]');
    const name = root(element).getElementById(group.getAttribute('aria-labelledby') ?? '');
    expect(plain(name)).to.equal('Måleenhet:');
    const buttons = [...group.querySelectorAll('button')];
    expect(buttons.map((button) => [plain(button), button.getAttribute('aria-pressed')])).to.deep.equal([
      ['personer', 'true'],
      ['prosent', 'false'],
      ['per 1 000 innbyggere', 'false'],
    ]);
    buttons[1]?.focus();
    buttons[1]?.click();
    await element.updateComplete;
    expect(root(element).activeElement).to.equal(buttons[1]);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false']);
    expect(described(element)).to.deep.equal([['Kjønn', 'Kvinner', 3]]);
    expect(plain(one(element, '.figure-title'))).to.contain('Andel sysselsatte (Kvinner)');
    press(element, 'personer');
    await element.updateComplete;
    expect(described(element).map(([, chosen]) => chosen)).to.deep.equal(['Kvinner', '20–24 år']);
  });

  it('lets nobody choose what has no figures, and says so in the list', async () => {
    const element = await shown(withGapsInBreakdown(), 'industry=electricity');
    const options = [...(selects(element)[1]?.options ?? [])].map((option) => [plain(option), option.disabled]);
    expect(options.map(([text]) => String(text).split(' (', 1)[0])).to.deep.equal([
      'Alle størrelser',
      '0–9 ansatte',
      '10 ansatte eller flere',
    ]);
    expect(options.map(([, isDisabled]) => isDisabled)).to.deep.equal([false, true, true]);
    expect(options[1]?.[0]).to.equal(
      '0–9 ansatte (ingen tall for Elektrisitets-, gass-, damp- og varmtvannsforsyning)',
    );
  });

  it('can be chosen over the tables too, once, and keeps the focus there', async () => {
    const element = await shown(withBreakdown());
    element.view = 'table';
    await element.updateComplete;
    expect(root(element).querySelectorAll('.breakdown').length).to.equal(1);
    expect(one(element, '.breakdown').checkVisibility()).to.equal(true);
    await choose(element, 0, 'women');
    expect(plain(one(element, '[part~="tables"] caption'))).to.equal('Sysselsatte (Kvinner): Eksempelkommune A');
    expect(root(element).activeElement).to.equal(selects(element)[0]);
    element.view = 'figure';
    await element.updateComplete;
    expect(described(element)[0]?.slice(0, 2)).to.deep.equal(['Kjønn', 'Kvinner']);
    expect(root(element).querySelectorAll('.breakdown').length).to.equal(1);
  });

  it('says what is shown where the region lacks the part, and follows the next choice', async () => {
    const element = await shown(withGapsInBreakdown(), 'industry=manufacturing size=large', 'eksempel-b');
    expect(plain(one(element, '.breakdown p'))).to.equal(
      'Eksempelkommune B har ingen tall for «Bedrifter (Industri, 10 ansatte eller flere)». ' +
        'Her vises «Bedrifter (Industri)».',
    );
    await choose(element, 0, 'public');
    expect(root(element).querySelector('.breakdown p')).to.equal(null);
    expect(plain(one(element, '.figure-title'))).to.contain('Offentlig administrasjon');
  });
});

import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../browser/accessible.js';
import { lostIn } from '../../browser/reading.js';
import { frames } from '../../browser/waiting.js';
import { demoFeed, formsOf, shownForm, type Shown } from './shown-form.js';
import type { ItemFormElement } from '../../../src/editor/form/item-form.js';

const FEED = {
  feedVersion: '1.1',
  region: 'moss',
  regions: [
    { id: 'moss', name: 'Moss' },
    ...Array.from({ length: 12 }, (_, index) => ({ id: `r${index}`, name: `Område ${index}` })),
  ],
  focusAreas: [
    { id: 'gront', title: { nb: 'Grønt industriløft', nn: 'Grønt industriløft' } },
    {
      id: 'bio',
      title: { nb: 'Bioøkonomi', nn: 'Bioøkonomi' },
      kind: 'sector',
      description: { nb: 'Om området' },
      measures: [{ nb: 'Ett', nn: 'Eitt' }, { nb: 'To' }, { nb: 'Tre', nn: 'Tre' }],
      color: 'ochre',
      documents: ['plan', 'borte'],
      ukjent: { dypt: [1] },
    },
  ],
  documents: [
    { id: 'plan', title: 'Planen' },
    ...Array.from({ length: 9 }, (_, n) => ({ id: `d${n}`, title: `Nr. ${n}` })),
  ],
  factors: [{ id: 'government' }, { id: 'capital' }],
  actors: [{ id: 'kommunen', name: 'Kommunen', regions: ['moss'] }],
  indicators: [{ id: 'jobber', title: 'Jobber', series: [{ region: 'moss', observations: [] }] }],
  links: [{ from: { actor: 'kommunen' }, to: { factor: 'capital' } }],
  projects: [{ id: 'p', title: 'Prosjektet', budget: { amount: 4800000 }, asOf: '2018-01' }],
};
const BIO = ['focusAreas', 1];

/** A part of the changed feed. */
function valueIn(shown: Shown<ItemFormElement>, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], shown.element.feed);
}

describe('a form', () => {
  it('writes what is typed into the feed at once, and touches nothing else', async () => {
    const shown = await shownForm(FEED, BIO);
    await shown.write('at-focusAreas-1-title--nb', 'Bioøkonomien');
    expect(valueIn(shown, 'focusAreas', 1)).to.deep.equal({
      ...FEED.focusAreas[1],
      title: { nb: 'Bioøkonomien', nn: 'Bioøkonomi' },
    });
    expect(valueIn(shown, 'focusAreas', 0)).to.equal(FEED.focusAreas[0]);
    expect(valueIn(shown, 'documents')).to.equal(FEED.documents);
    expect(shown.changes.at(-1)?.action).to.equal('«Tittel» endret i Bioøkonomi');
  });

  it('has the same buttons pressed after another form as when it is opened first', async () => {
    const feed = await demoFeed('ostfold');
    const pressed = ({ root }: Shown<ItemFormElement>): string[] =>
      [...root.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')].map(({ id, name }) => id || name);
    const expected = pressed(await shownForm(feed, []));
    expect(expected).to.have.length.above(0);
    const walked = await shownForm(feed, []);
    for (const steps of formsOf(feed)) {
      walked.element.steps = steps;
      await walked.settled();
      walked.element.steps = [];
      await walked.settled();
      expect(pressed(walked), steps.join()).to.deep.equal(expected);
    }
  });

  it('takes letters in the middle of a text, and one visit of a field is one step', async () => {
    const shown = await shownForm(FEED, BIO);
    const input = shown.control('at-focusAreas-1-title--nb');
    input.focus();
    input.setSelectionRange(3, 3);
    // WebKitGTK's driver loses keys that it has not let go of yet: each letter once.
    await sendKeys({ type: 'logi ' });
    await shown.settled();
    expect(input.value).to.equal('Biologi økonomi');
    expect(input.selectionStart).to.equal(8);
    expect(new Set(shown.changes.map(({ together }) => together)).size).to.equal(1);
    shown.control('at-focusAreas-1-title--nn').focus();
    await sendKeys({ type: 'a' });
    input.focus();
    await sendKeys({ type: 'b' });
    expect(new Set(shown.changes.map(({ together }) => together)).size).to.equal(3);
  });

  it('takes a property away when its field is emptied, with what is empty without it', async () => {
    const shown = await shownForm(FEED, ['projects', 0]);
    await shown.write('at-projects-0-budget-amount--value', '');
    expect(valueIn(shown, 'projects', 0)).to.deep.equal({ id: 'p', title: 'Prosjektet', asOf: '2018-01' });
    expect(shown.focused).to.equal('at-projects-0-budget-amount--value');
    await shown.write('at-projects-0-budget-amount--value', '1 000,5');
    expect(valueIn(shown, 'projects', 0, 'budget')).to.deep.equal({ amount: 1000.5 });
  });

  it('keeps what is typed in a number or a date as long as somebody types', async () => {
    const shown = await shownForm(FEED, ['projects', 0]);
    const amount = shown.control('at-projects-0-budget-amount--value');
    expect(amount.value).to.equal('4\u00a0800\u00a0000');
    await shown.write(amount.id, '12,');
    expect(amount.value).to.equal('12,');
    await shown.write(amount.id, '12,5 mill');
    expect(valueIn(shown, 'projects', 0, 'budget')).to.deep.equal({ amount: '12,5 mill' });
    await shown.write(amount.id, '12500000');
    amount.dispatchEvent(new Event('change'));
    await shown.settled();
    expect(amount.value).to.equal('12\u00a0500\u00a0000');
    const asOf = shown.control('at-projects-0-asOf--value');
    expect(asOf.value).to.equal('januar 2018');
    await shown.write(asOf.id, '2.3.2019');
    expect(valueIn(shown, 'projects', 0, 'asOf')).to.equal('2019-03-02');
    expect(shown.focused).to.equal(asOf.id);
    expect(asOf.isConnected).to.equal(true);
  });

  it('makes the id of a new item of its title, and keeps it when the title changes later', async () => {
    const feed = { ...FEED, focusAreas: [...FEED.focusAreas, { id: 'ny-1' }] };
    const shown = await shownForm(feed, ['focusAreas', 2]);
    const input = shown.control('at-focusAreas-2-title--nb');
    input.focus();
    await sendKeys({ type: 'Ny energi' });
    await shown.settled();
    expect(valueIn(shown, 'focusAreas', 2)).to.deep.equal({ id: 'ny-energi', title: 'Ny energi' });
    shown.control('at-focusAreas-2-title--nn').focus();
    input.focus();
    await sendKeys({ type: 'en' });
    await shown.settled();
    expect(valueIn(shown, 'focusAreas', 2)).to.have.property('id', 'ny-energi');
  });

  it('gives a unit an id that nobody is asked for', async () => {
    const shown = await shownForm(FEED, ['indicators', 0]);
    await shown.press('Legg til: Enhet');
    await shown.write('at-indicators-0-unit-label--nb', 'personer');
    expect(valueIn(shown, 'indicators', 0, 'unit')).to.deep.equal({ id: 'personer', label: 'personer' });
    shown.control('at-indicators-0-unit-id--choice-0').click();
    await shown.settled();
    expect(valueIn(shown, 'indicators', 0, 'unit', 'id')).to.equal('percent');
  });
});

describe('the texts of a form', () => {
  it('stand beside those of another language, and say what is missing', async () => {
    const shown = await shownForm(FEED, BIO);
    expect(shown.root.querySelector('.missing')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      '2 tekster mangler på nynorsk: Beskrivelse Tiltak 2 Leserne ser bokmål der. Gå til neste',
    );
    expect(shown.root.querySelector('.beside-language')?.textContent).to.contain('3 av 5 tekster');
    await shown.press('Tiltak 2');
    expect(shown.focused).to.equal('at-focusAreas-1-measures-1--nn');
    await shown.press('Gå til neste');
    expect(shown.focused).to.equal('at-focusAreas-1-description--nn');
    expect(shown.control('at-focusAreas-1-description--nn').placeholder).to.equal('Mangler');
  });

  it('can be begun with bokmål, and count as missing until they are changed', async () => {
    const shown = await shownForm(FEED, BIO);
    await shown.press('Begynn med bokmålsteksten: Beskrivelse, Nynorsk');
    expect(valueIn(shown, 'focusAreas', 1, 'description')).to.deep.equal({ nb: 'Om området', nn: 'Om området' });
    expect(shown.focused).to.equal('at-focusAreas-1-description--nn');
    expect(shown.root.querySelector('.missing')?.textContent).to.contain('2 tekster mangler');
    await shown.write('at-focusAreas-1-description--nn', 'Om området her');
    expect(shown.root.querySelector('.missing strong')?.textContent).to.equal('1 tekst mangler på nynorsk:');
    await shown.press('Bokmål går bra her: Tiltak 2, Nynorsk');
    expect(valueIn(shown, 'focusAreas', 1, 'measures', 1)).to.deep.equal({ nb: 'To', nn: 'To' });
    expect(shown.root.querySelector('.missing')).to.equal(null);
    expect(shown.focused).to.equal('at-focusAreas-1-measures-1--nn');
  });

  it('are chosen by their language, or stand alone', async () => {
    const shown = await shownForm(FEED, BIO);
    const chooser = shown.control<HTMLSelectElement>('beside');
    expect([...chooser.options].map(({ text }) => text)).to.deep.equal([
      'Ingen',
      'Nynorsk',
      'Svensk (mangler 5)',
      'Engelsk (mangler 5)',
    ]);
    chooser.value = 'sv';
    chooser.dispatchEvent(new Event('change'));
    await shown.settled();
    expect(shown.control('at-focusAreas-1-title--sv').placeholder).to.equal('Mangler');
    chooser.value = '';
    chooser.dispatchEvent(new Event('change'));
    await shown.settled();
    expect(shown.root.querySelectorAll('.both')).to.have.length(0);
  });

  it('become texts in languages only when a second one is written', async () => {
    const shown = await shownForm(FEED, ['documents', 0]);
    expect(shown.control('at-documents-0-title--nn').placeholder).to.equal('Som på bokmål');
    await shown.write('at-documents-0-title--nb', 'Planen vår');
    expect(valueIn(shown, 'documents', 0, 'title')).to.equal('Planen vår');
    await shown.write('at-documents-0-title--nn', 'Planen vår òg');
    expect(valueIn(shown, 'documents', 0, 'title')).to.deep.equal({ nb: 'Planen vår', nn: 'Planen vår òg' });
  });
});

describe('a list in a form', () => {
  it('is ordered with buttons, which keep the focus and say where the item is now', async () => {
    const shown = await shownForm(FEED, BIO);
    await shown.press('Flytt Tiltak 1 ned');
    expect(valueIn(shown, 'focusAreas', 1, 'measures')).to.deep.equal([
      { nb: 'To' },
      { nb: 'Ett', nn: 'Eitt' },
      { nb: 'Tre', nn: 'Tre' },
    ]);
    expect(shown.focused).to.equal('at-focusAreas-1-measures-1--down');
    await shown.heard('Tiltak 1 er nå nummer 2 av 3.');
    await shown.press('Flytt Tiltak 1 opp');
    expect(shown.changes).to.have.length(1);
  });

  it('is ordered by dragging, and Escape leaves it as it was', async () => {
    const shown = await shownForm(FEED, BIO);
    const rows = [...shown.root.querySelectorAll('.list-row')];
    const drag = async (from: number, to: number, end: Event) => {
      const handle = rows[from]!.querySelector('.handle')!;
      const { bottom } = rows[to]!.getBoundingClientRect();
      handle.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
      window.dispatchEvent(new PointerEvent('pointermove', { clientY: bottom - 1 }));
      expect(rows[to]!.hasAttribute('data-drop-after')).to.equal(true);
      window.dispatchEvent(end);
      window.dispatchEvent(new PointerEvent('pointerup'));
      await shown.settled();
    };
    await drag(0, 2, new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown.changes).to.have.length(0);
    await drag(0, 2, new PointerEvent('pointermove', { clientY: rows[2]!.getBoundingClientRect().bottom }));
    expect(valueIn(shown, 'focusAreas', 1, 'measures')).to.deep.equal([
      { nb: 'To' },
      { nb: 'Tre', nn: 'Tre' },
      { nb: 'Ett', nn: 'Eitt' },
    ]);
    expect(shown.root.querySelector('[data-dragged]')).to.equal(null);
  });

  it('gets one more at its end, and loses one, without losing the focus', async () => {
    const shown = await shownForm(FEED, BIO);
    await shown.press('+ Nytt tiltak');
    expect(shown.focused).to.equal('at-focusAreas-1-measures-3--nb');
    await sendKeys({ type: 'Fire' });
    expect(valueIn(shown, 'focusAreas', 1, 'measures', 3)).to.equal('Fire');
    for (const left of [3, 2, 1]) {
      await shown.press('Fjern Tiltak 1');
      expect(shown.focused).to.equal('at-focusAreas-1-measures-0--nb');
      expect(valueIn(shown, 'focusAreas', 1, 'measures')).to.have.length(left);
    }
    await shown.press('Fjern Tiltak 1');
    expect(valueIn(shown, 'focusAreas', 1)).not.to.have.property('measures');
    expect(shown.focused).to.equal('at-focusAreas-1-measures--add');
  });
});

describe('references in a form', () => {
  it('are boxes where there are few, each with its name', async () => {
    const shown = await shownForm(FEED, ['actors', 0]);
    const boxes = [...shown.root.querySelectorAll<HTMLInputElement>('#at-actors-0-focusAreas [type="checkbox"]')];
    expect(boxes.map(({ labels }) => labels?.[0]?.textContent.trim())).to.deep.equal([
      'Grønt industriløft',
      'Bioøkonomi',
    ]);
    boxes[1]!.click();
    await shown.settled();
    boxes[0]!.click();
    await shown.settled();
    expect(valueIn(shown, 'actors', 0, 'focusAreas')).to.deep.equal(['bio', 'gront']);
    boxes[0]!.click();
    boxes[1]!.click();
    await shown.settled();
    expect(valueIn(shown, 'actors', 0)).not.to.have.property('focusAreas');
  });

  it('are searched for by name where there are many, and taken away by their chips', async () => {
    const shown = await shownForm(FEED, BIO);
    const names = () =>
      [...shown.root.querySelectorAll('#at-focusAreas-1-documents .chip')].map(({ textContent }) => textContent.trim());
    expect(names()).to.deep.equal(['Planen×', 'borte (finnes ikke)×']);
    const search = shown.control('at-focusAreas-1-documents--search');
    search.focus();
    await sendKeys({ type: 'nr. 3' });
    await sendKeys({ press: 'Enter' });
    await shown.settled();
    expect(valueIn(shown, 'focusAreas', 1, 'documents')).to.deep.equal(['plan', 'borte', 'd3']);
    expect(search.value).to.equal('');
    expect(shown.focused).to.equal(search.id);
    await shown.press('Fjern borte (finnes ikke)');
    expect(valueIn(shown, 'focusAreas', 1, 'documents')).to.deep.equal(['plan', 'd3']);
    expect(shown.focused).to.equal(search.id);
  });

  it('lead to an actor, a factor or a project at the end of a link', async () => {
    const shown = await shownForm(FEED, ['links', 0]);
    const search = shown.control('at-links-0-to--search');
    expect(search.value).to.equal('Kapital');
    search.focus();
    await sendKeys({ type: 'Prosj' });
    await sendKeys({ press: 'Enter' });
    await shown.settled();
    expect(valueIn(shown, 'links', 0)).to.deep.equal({ from: { actor: 'kommunen' }, to: { project: 'p' } });
    expect(shown.root.querySelector('h1')?.textContent).to.equal('Kommunen – Prosjektet');
  });

  it('say where to make what can be chosen, when there is nothing', async () => {
    const shown = await shownForm({ focusAreas: [{ id: 'a', title: 'A' }] }, ['focusAreas', 0]);
    await shown.press('Gå til Dokumenter');
    expect(shown.places).to.deep.equal([{ page: 'list', collection: 'documents' }]);
  });
});

describe('choices in a form', () => {
  it('are words, and colours have names', async () => {
    const shown = await shownForm(FEED, BIO);
    const radio = (name: string) =>
      [...shown.root.querySelectorAll<HTMLInputElement>('[type="radio"]')].find(
        (input) => (input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent.trim()) === name,
      )!;
    expect(radio('Sektor').checked).to.equal(true);
    radio('Støtteområde').click();
    await shown.settled();
    expect(valueIn(shown, 'focusAreas', 1, 'kind')).to.equal('support');
    expect(radio('Vedtatt').checked).to.equal(true);
    expect(radio('Oker').checked).to.equal(true);
    radio('Rust').click();
    await shown.settled();
    expect(valueIn(shown, 'focusAreas', 1, 'color')).to.equal('rust');
    expect(shown.root.querySelector('.chosen-color')?.textContent).to.equal('Rust');
  });

  it('keep a word that nobody knows', async () => {
    const feed = { ...FEED, focusAreas: [{ id: 'a', title: 'A', kind: 'cluster' }] };
    const shown = await shownForm(feed, ['focusAreas', 0]);
    const chosen = shown.root.querySelector<HTMLInputElement>('#at-focusAreas-0-kind :checked');
    expect(chosen?.labels?.[0]?.textContent.trim()).to.equal('cluster');
    expect(shown.changes).to.have.length(0);
  });
});

describe('what is told in a form', () => {
  const problems = [
    {
      steps: ['focusAreas', 1, 'title', 'nb'],
      sentence: 'Tittelen er for lang.',
      severity: 'error' as const,
      suggestions: [{ label: 'Forkort', action: 'Tittelen forkortet', apply: () => ({ ...FEED, title: 'Kort' }) }],
    },
    { steps: ['focusAreas', 1, 'measures', 1], sentence: 'Tiltaket står to ganger.', severity: 'warning' as const },
  ];

  it('stands under its field, which refers to it, and is mended with one click', async () => {
    const shown = await shownForm(FEED, BIO, { problems });
    const title = shown.control('at-focusAreas-1-title--nb');
    expect(title.getAttribute('aria-invalid')).to.equal('true');
    const described = (title.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => shown.control(id).textContent);
    expect(described.join(' ')).to.contain('slik den står i strategien').and.to.contain('Tittelen er for lang.');
    const measure = shown.control('at-focusAreas-1-measures-1--nb');
    expect(shown.control(measure.getAttribute('aria-describedby') ?? '').textContent).to.contain('står to ganger');
    await shown.press('Forkort');
    expect(shown.changes.at(-1)?.action).to.equal('Tittelen forkortet');
  });
});

describe('the neighbours of a form', () => {
  it('are one press away, and the new title gets the focus', async () => {
    const shown = await shownForm(FEED, BIO);
    await shown.press('Forrige: Grønt industriløft');
    expect(shown.places).to.deep.equal([{ page: 'item', steps: ['focusAreas', 0] }]);
    shown.element.steps = ['focusAreas', 0];
    await shown.settled();
    expect(shown.focused).to.equal('title');
    expect(shown.root.querySelector('h1')?.textContent).to.equal('Grønt industriløft');
    expect(shown.root.querySelector('.crumbs')?.textContent).to.contain('1 av 2');
  });

  it('give the focus to the field that is asked for', async () => {
    const shown = await shownForm(FEED, BIO);
    shown.element.field = ['measures', 1];
    await shown.settled();
    expect(shown.focused).to.equal('at-focusAreas-1-measures-1--nb');
    shown.element.field = ['owner'];
    await shown.settled();
    expect(shown.control('at-focusAreas-1-owner').contains(shown.root.activeElement)).to.equal(true);
  });
});

describe('every form of the demo feeds', () => {
  for (const name of [
    'ostfold',
    'nedre-glomma',
    'osloregionen',
    'gardermoregionen',
    'digital-baerekraft',
    'eksempeltall',
  ])
    it(`of ${name} opens without changing anything, and a changed text changes only that`, async () => {
      const feed = await demoFeed(name);
      const shown = await shownForm(feed, []);
      for (const steps of formsOf(feed)) {
        shown.element.steps = steps;
        await shown.settled();
        expect(shown.changes, String(steps)).to.have.length(0);
        expect(shown.element.feed).to.equal(feed);
      }
      for (const steps of formsOf(feed).filter((_, index) => index % 3 === 0)) {
        shown.element.feed = feed;
        shown.element.steps = steps;
        await shown.settled();
        const input = shown.root.querySelector<HTMLInputElement>('.texts :is(input, textarea)');
        if (!input) continue;
        await shown.write(input.id, `${input.value}!`);
        const change = shown.changes.pop();
        expect(differences(feed, change?.value), input.id).to.have.length(1);
      }
    });
});

describe('a form for all', () => {
  it('has nothing that axe objects to, in any of its kinds', async () => {
    const feed = await demoFeed('ostfold');
    const shown = await shownForm(feed, []);
    for (const steps of [[], ['strategy'], ...KINDS.map((kind) => [kind, 0])]) {
      shown.element.steps = steps;
      await shown.settled();
      for (const details of shown.root.querySelectorAll('details')) details.open = true;
      await expectAccessible(shown.element);
    }
  });

  it('has nothing that axe objects to in the dark', async () => {
    if (!isMediaEmulated) return;
    await emulateMedia({ colorScheme: 'dark' });
    const shown = await shownForm(FEED, BIO);
    await expectAccessible(shown.element);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('loses nothing in narrow columns', async () => {
    const shown = await shownForm(await demoFeed('ostfold'), ['projects', 0]);
    for (const width of ['320px', '480px', '760px', '1000px']) {
      shown.element.style.inlineSize = width;
      await frames(2);
      expect(
        lostIn(shown.element).filter((lost) => !lost.startsWith('input') && !lost.startsWith('select')),
        width,
      ).to.deep.equal([]);
    }
  });
});

/** The drivers of the other engines cannot say that their reader wants it dark. */
const isMediaEmulated = navigator.userAgent.includes('Chrome');

const KINDS = [
  ...['indicators', 'focusAreas', 'targets', 'goals', 'projects', 'documents', 'factors', 'actors', 'links'],
  'regions',
];

/** The places in which two values differ. */
function differences(a: unknown, b: unknown, place = ''): string[] {
  if (a === b) return [];
  const isOne = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!isOne) return [place];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) =>
    differences((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name], `${place}.${name}`),
  );
}

describe('the limit of a text', () => {
  it('is counted beside the field, and describes it once the text comes near the limit', async () => {
    const shown = await shownForm(FEED, BIO);
    const inside = (id: string) => shown.element.shadowRoot?.querySelector(`#${id}`);
    const counted = () => inside('at-focusAreas-1-title--count')?.textContent;
    const description = () => inside('at-focusAreas-1-title--nb')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    for (const [length, isNear] of [
      [1, false],
      [179, false],
      [180, true],
      [201, true],
    ] as const) {
      await shown.write('at-focusAreas-1-title--nb', 'x'.repeat(length));
      // The form shows nynorsk beside it, where the title has ten characters.
      expect(counted()).to.equal(`${length} / 10 av 200 tegn`);
      expect(description().includes('at-focusAreas-1-title--count'), `${length} characters`).to.equal(isNear);
      expect(inside('at-focusAreas-1-title--count')?.classList.contains('over')).to.equal(length > 200);
    }
    await shown.write('at-focusAreas-1-title--nb', '');
    expect(counted()).to.equal('0 / 10 av 200 tegn');
  });
});

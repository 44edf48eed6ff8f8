/** A widget in a place that is as wide as its content: it has a width of its own, and takes no more than there is. */
import { expect, fixture, html } from '@open-wc/testing';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { waitUntil } from '../browser/waiting.js';
import { create, TAGS } from '../browser/widgets.js';

/** What a widget asks for where nobody says how wide it is, 45rem and a space, and what it can be squeezed to. */
const [OWN, LEAST] = [720, 282];

type Place = (room: HTMLElement) => HTMLElement;

function boxWith(style: Readonly<Record<string, string>>): Place {
  return (room) => {
    const box = room.appendChild(document.createElement('div'));
    Object.assign(box.style, style);
    return box;
  };
}

const PLACES: Readonly<Record<string, Place>> = {
  dialog: (room) => {
    const dialog = room.appendChild(document.createElement('dialog'));
    dialog.show();
    return dialog;
  },
  popover: (room) => {
    const box = room.appendChild(document.createElement('div'));
    box.popover = 'manual';
    box.showPopover();
    return box;
  },
  float: boxWith({ float: 'left' }),
  'inline block': boxWith({ display: 'inline-block' }),
  'inline flex container': boxWith({ display: 'inline-flex' }),
  'widest content': boxWith({ width: 'max-content' }),
  'fitting content': boxWith({ width: 'fit-content' }),
  'absolute position': boxWith({ position: 'absolute' }),
};

/** A widget in a place, in a room of a width. */
async function widthIn(place: Place, width: number, tag = 'kpi-jobs-value'): Promise<number> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(room.style, { width: `${width}px`, position: 'relative' });
  const element = create(tag);
  element.feed = EXAMPLE_FEED;
  place(room).append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'), 'the whole widget');
  return element.getBoundingClientRect().width;
}

describe('a widget in a place that shrinks to its content', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    it(`has a width of its own: ${name}`, async () => {
      expect(await widthIn(place, 1000)).to.be.within(OWN, OWN + 10);
    });
  }

  for (const tag of TAGS) {
    it(`has the same width whatever it shows (${tag})`, async () => {
      expect(await widthIn(boxWith({ float: 'left' }), 1000, tag)).to.be.within(OWN, OWN + 10);
    });
  }

  it('takes no more than there is', async () => {
    expect(await widthIn(boxWith({ float: 'left' }), 400)).to.equal(400);
    expect(await widthIn(boxWith({ display: 'inline-block' }), 320)).to.equal(320);
  });

  it('shares a row of a table with text', async () => {
    const width = await widthIn((room) => {
      const row = room.appendChild(document.createElement('table')).insertRow();
      row.insertCell().textContent = 'En lang tekst ved siden av, som kan brytes over flere linjer. '.repeat(4);
      return row.insertCell();
    }, 800);
    expect(width).to.be.within(LEAST, 700);
  });

  it('does not widen the columns of a page', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(room.style, { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', width: '960px' });
    const columns = [0, 1, 2].map(() => room.appendChild(document.createElement('div')));
    const element = create('kpi-jobs-value');
    element.feed = EXAMPLE_FEED;
    columns[0]?.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.frame.ready'), 'the widget');
    expect(columns.map((column) => column.getBoundingClientRect().width)).to.deep.equal([320, 320, 320]);
  });

  it('can be squeezed so far and no further', async () => {
    expect(await widthIn(boxWith({ width: 'min-content' }), 1000)).to.equal(LEAST);
  });
});

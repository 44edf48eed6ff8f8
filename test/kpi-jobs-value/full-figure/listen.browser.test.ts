import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { EXAMPLE_FEED } from '../../browser/example-feed.js';
import { frames, tasks, waitUntil } from '../../browser/waiting.js';

/** What was played: wave form and start in seconds of each tone. */
interface Played {
  readonly tones: [type: string, at: number][];
  isClosed: boolean;
}

const ORIGINAL = globalThis.AudioContext;
let sounds: Played[] = [];
let number = 0;

/** An audio context that plays to nobody. */
class SilentContext {
  readonly currentTime = 0;
  readonly destination = {};
  readonly #played: Played = { tones: [], isClosed: false };

  constructor() {
    sounds.push(this.#played);
  }

  resume(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#played.isClosed = true;
    return Promise.resolve();
  }

  createOscillator(): object {
    const oscillator = {
      type: 'sine',
      frequency: { value: 0 },
      connect: (next: object) => next,
      stop: () => undefined,
      start: (at: number) => void this.#played.tones.push([oscillator.type, at]),
    };
    return oscillator;
  }

  createGain(): object {
    return {
      gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined },
      connect: (next: object) => next,
    };
  }

  createStereoPanner(): object {
    return { pan: { value: 0 }, connect: (next: object) => next };
  }
}

async function widget(compare = ''): Promise<KpiJobsValueElement> {
  number += 1;
  const element = await fixture<KpiJobsValueElement>(
    html`<kpi-jobs-value .feed=${EXAMPLE_FEED} group=${`sound-${number}`} compare=${compare}></kpi-jobs-value>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('[part="reader"]'), 'the slider');
  return element;
}

function button(element: KpiJobsValueElement): HTMLButtonElement | null {
  return element.shadowRoot?.querySelector<HTMLButtonElement>('[part="listen"]') ?? null;
}

const name = (element: KpiJobsValueElement) => button(element)?.textContent;
const slider = (element: KpiJobsValueElement) =>
  element.shadowRoot?.querySelector<HTMLInputElement>('.reader input')?.value;

describe('the sound of <kpi-jobs-value>', () => {
  beforeEach(() => {
    sounds = [];
    Object.assign(globalThis, { AudioContext: SilentContext });
  });

  afterEach(() => {
    Object.assign(globalThis, { AudioContext: ORIGINAL });
  });

  it('is not heard, and breaks nothing, where the browser has none to give', async () => {
    const failures: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent): void => void failures.push(reason);
    globalThis.addEventListener('unhandledrejection', note);
    Object.assign(globalThis, {
      AudioContext: class {
        constructor() {
          throw new DOMException('No more hardware', 'NotSupportedError');
        }
      },
    });
    const element = await widget();
    const before = name(element);
    button(element)?.click();
    // A rejection is told of in a task of its own.
    await tasks(2);
    await frames(2);
    globalThis.removeEventListener('unhandledrejection', note);
    expect([failures, name(element)]).to.deep.equal([[], before]);
  });

  it('is off until the reader asks for it', async () => {
    const element = await widget();
    await frames(10);
    expect([name(element), sounds]).to.deep.equal(['Hør tallene som toner', []]);
  });

  it('plays each point once, with a slider that follows, and is over', async () => {
    const element = await widget();
    button(element)?.click();
    await element.updateComplete;
    expect(name(element)).to.equal('Stopp lyden');
    await waitUntil(() => slider(element) === '0', 'the first point');
    await waitUntil(() => slider(element) === '2', 'the last point');
    await waitUntil(() => name(element) === 'Hør tallene som toner', 'the end');
    expect(sounds.map(({ tones, isClosed }) => [tones.length, isClosed])).to.deep.equal([[3, true]]);
    // Three quarters pass between the first two figures, one between the last two.
    const [first, second, third] = sounds[0]?.tones.map(([, at]) => at) ?? [];
    expect((second! - first!) / (third! - second!)).to.be.closeTo(3, 0.05);
  });

  it('stops when the button is pressed again, and with Escape, which takes no choice back', async () => {
    const element = await widget();
    element.selected = 'jobber';
    await element.updateComplete;
    for (const stop of [() => button(element)?.click(), () => sendKeys({ press: 'Escape' })]) {
      button(element)?.focus();
      button(element)?.click();
      await waitUntil(() => sounds.at(-1)?.tones.length === 3);
      await stop();
      await waitUntil(() => name(element) === 'Hør tallene som toner');
      expect(sounds.at(-1)?.isClosed).to.equal(true);
    }
    expect([sounds.length, element.selected, element.shadowRoot?.activeElement]).to.deep.equal([
      2,
      'jobber',
      button(element),
    ]);
  });

  it('stops when the slider is moved, another figure is chosen, and when the widget leaves the page', async () => {
    const element = await widget();
    const ways = [
      () => element.shadowRoot?.querySelector('.reader input')?.dispatchEvent(new Event('input', { bubbles: true })),
      () => (element.compare = 'fredrikstad'),
      () => element.remove(),
    ];
    for (const leave of ways) {
      button(element)?.click();
      await waitUntil(() => sounds.at(-1)?.tones.length === 3);
      leave();
      await waitUntil(() => sounds.at(-1)?.isClosed);
    }
    expect(sounds.length).to.equal(3);
  });

  it('says whose figures are played when several are shown', async () => {
    expect(name(await widget('fredrikstad'))).to.equal('Hør tallene for Nedre Glomma som toner');
  });

  it('is offered for a development only, and only where the browser can play', async () => {
    const element = await widget();
    element.figure = 'ranking';
    await waitUntil(() => button(element) === null, 'the ranking');
    Reflect.deleteProperty(globalThis, 'AudioContext');
    element.figure = 'trend';
    await element.updateComplete;
    expect(button(element)).to.equal(null);
  });
});

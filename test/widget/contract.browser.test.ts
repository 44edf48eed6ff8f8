import { expect, fixture, html } from '@open-wc/testing';
import { LANGUAGES, parseFeed } from '../../src/feed/index.js';
import type { FeedErrorEvent, FeedLoadEvent, FeedStaleEvent } from '../../src/widget/events.js';
import { answerWith, json, never, status, text, type Network } from '../browser/answers.js';
import { expectAccessible as accessible } from '../browser/accessible.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { create, TAGS, type Widget } from '../browser/widgets.js';
import { frames, waitUntil } from '../browser/waiting.js';
import { catchWarnings, type Warnings } from '../browser/warnings.js';

let network: Network | undefined;
let warnings: Warnings | undefined;
let number = 0;

/** A widget on a page of its own, before its feed has been answered. */
async function widget(tag: string, attributes: Readonly<Record<string, string>> = {}, fallback = ''): Promise<Widget> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const element = create(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = fallback;
  parent.append(element);
  await element.updateComplete;
  return element;
}

function address(): string {
  number += 1;
  return `https://example.org/contract-${number}.json`;
}

/** Waits for the first picture and for what is loaded beside it. */
async function ready(element: Widget): Promise<Widget> {
  const isWhole = () =>
    element.shadowRoot?.querySelector('.frame.ready [part~="downloads"], .frame.ready [part~="empty"]');
  await waitUntil(isWhole, 'the widget to be ready');
  await element.updateComplete;
  return element;
}

async function loaded(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  network = answerWith(json(EXAMPLE_FEED));
  return ready(await widget(tag, { src: address(), ...attributes }));
}

function part(element: Widget, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

function words(element: Widget): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function button(element: Widget, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === name,
  );
  if (!found) throw new Error(`There is no button «${name}»`);
  return found;
}

for (const tag of TAGS) {
  describe(`<${tag}>, as every widget`, () => {
    beforeEach(() => {
      warnings = catchWarnings();
    });

    afterEach(() => {
      warnings?.restore();
      network?.restore();
      network = undefined;
    });

    it('shows what the page put between its tags until the figures come', async () => {
      network = answerWith(never);
      const element = await widget(tag, { src: address() }, '139 985 jobber');
      expect(words(element)).to.contain('Laster inn tall …');
      expect(element.shadowRoot?.querySelector('slot')?.assignedNodes({ flatten: true })[0]?.textContent).to.equal(
        '139 985 jobber',
      );
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
    });

    it('shows its feed, and tells the host page once', async () => {
      network = answerWith(json(EXAMPLE_FEED));
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const element = create(tag);
      const events: FeedLoadEvent[] = [];
      let bubbled = 0;
      element.addEventListener('feed-load', (event) => events.push(event));
      parent.addEventListener('feed-load', () => {
        bubbled += 1;
      });
      element.src = address();
      parent.append(element);
      await ready(element);
      expect(events.map(({ feed }) => feed.indicators.length)).to.deep.equal([2]);
      expect(bubbled).to.equal(0);
      expect(network.asked.length).to.equal(1);
    });

    it('draws a feed object without asking the network', async () => {
      network = answerWith(status(500));
      const element = create(tag);
      element.feed = EXAMPLE_FEED;
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      parent.append(element);
      await ready(element);
      expect(network.asked).to.deep.equal([]);
      // Markup could not bring the feed along.
      expect(words(element)).to.contain('Kopier kildehenvisning').and.not.to.contain('Kopier innbyggingskode');
    });

    it('has a heading of the wanted level, a summary, a table of the same rows and a source', async () => {
      const element = await loaded(tag, { heading: 'Min overskrift', 'heading-level': '4' });
      expect(part(element, 'heading')?.localName).to.equal('h4');
      expect(part(element, 'heading')?.textContent).to.equal('Min overskrift');
      expect(part(element, 'summary')?.textContent).to.match(/\S{3}/);
      expect(part(element, 'table')?.querySelectorAll('tbody tr').length).to.be.greaterThan(0);
      expect(part(element, 'caption')?.textContent).to.contain('Eksempelkilden');
      expect(part(element, 'caption')?.textContent.replaceAll('\u00a0', ' ')).to.contain(
        'Innholdet er sist redigert 24. august 2026',
      );
    });

    it('switches between figure and table with one button that keeps the focus', async () => {
      const element = await loaded(tag);
      expect([part(element, 'figure')?.hidden, part(element, 'tables')?.hidden]).to.deep.equal([false, true]);
      const toTable = button(element, 'Vis som tabell');
      toTable.focus();
      toTable.click();
      await element.updateComplete;
      expect([part(element, 'figure')?.hidden, part(element, 'tables')?.hidden]).to.deep.equal([true, false]);
      expect(element.getAttribute('view')).to.equal('table');
      expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Vis som figur');
    });

    it('copies a reference, in the reader’s language, and says so', async () => {
      const element = await loaded(tag, { lang: 'nn' });
      const { clipboard } = navigator;
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (content: string) => Promise.resolve(void (copied = content)) },
      });
      button(element, 'Kopier kjeldetilvising').click();
      await waitUntil(() => words(element).endsWith('Kjeldetilvisinga er kopiert.'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      expect(copied)
        .to.match(/^Eksempelkilden/)
        .and.to.contain('innhaldet sist redigert 24.\u00a0august 2026')
        .and.to.contain('lisens CC BY 4.0');
      expect(copied)
        .to.contain(location.href)
        .and.to.match(/, lese \d+\.\u00a0[a-z]+ \d{4}\.$/);
    });

    it('shows the reference, marked, where the clipboard is refused', async () => {
      const element = await loaded(tag);
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      });
      (part(element, 'downloads') as HTMLDetailsElement).open = true;
      button(element, 'Kopier kildehenvisning').click();
      await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'textarea', 'the text to have the focus');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      const field = element.shadowRoot?.activeElement as HTMLTextAreaElement;
      expect(field.labels?.[0]?.textContent).to.contain('Merk og kopier kildehenvisningen:');
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(/^Eksempelkilden.*\d{4}\.$/);
      await accessible(element);
      // By the time the menu is opened again, the widget may show something else.
      (part(element, 'downloads') as HTMLDetailsElement).open = false;
      await waitUntil(() => !element.shadowRoot?.querySelector('textarea'), 'the text to be gone');
    });

    it('says calmly that there is no feed, offers to try again, and then shows it', async () => {
      network = answerWith(status(404), json(EXAMPLE_FEED));
      const element = await widget(tag, { src: address() }, 'Tallene finnes hos kilden.');
      await waitUntil(() => words(element).includes('Datafilen finnes ikke på adressen.'));
      expect(element.shadowRoot?.querySelectorAll('slot').length).to.equal(1);
      // No room is kept for figures that will not come.
      expect(element.getBoundingClientRect().height).to.be.lessThan(250);
      button(element, 'Prøv igjen').click();
      await ready(element);
    });

    it('never loses the focus of who tries again: first that fails too, then the figures come', async () => {
      network = answerWith(status(404), status(404), json(EXAMPLE_FEED));
      const element = await widget(tag, { src: address() });
      const focused = () => element.shadowRoot?.activeElement;
      await waitUntil(() => part(element, 'status')?.querySelector('button'));
      let failures = 0;
      element.addEventListener('feed-error', () => (failures += 1));
      button(element, 'Prøv igjen').focus();
      const [pressed, said] = [focused(), part(element, 'status')?.querySelector('[role="status"]')];
      const heard: string[] = [];
      const listening = new MutationObserver(() => heard.push(said?.textContent ?? ''));
      if (said) listening.observe(said, { childList: true, characterData: true, subtree: true });
      button(element, 'Prøv igjen').click();
      await element.updateComplete;
      expect([focused() === pressed, pressed?.getAttribute('aria-disabled')]).to.deep.equal([true, 'true']);
      await waitUntil(() => failures === 1 && !pressed?.hasAttribute('aria-disabled'), 'the button to be there again');
      expect(focused()).to.equal(pressed);
      listening.disconnect();
      expect(heard).to.deep.equal(['Laster inn tall …', 'Tallene kan ikke vises. Datafilen finnes ikke på adressen.']);
      button(element, 'Prøv igjen').click();
      await ready(element);
      await waitUntil(() => focused()?.id === 'heading', 'the focus on the heading');
    });

    it('tells the owner what is wrong, with the place, and the reader nothing of it', async () => {
      network = answerWith(text('{\n  "feedVersion": "1.0",\n}'));
      const errors: FeedErrorEvent[] = [];
      const element = await widget(tag);
      element.addEventListener('feed-error', (event) => errors.push(event));
      element.src = address();
      await waitUntil(() => element.shadowRoot?.querySelector('details.owner'));
      expect(part(element, 'status')?.querySelector('p')?.textContent).to.equal(
        'Tallene kan ikke vises. Det er en feil i datafilen.',
      );
      expect(element.shadowRoot?.querySelector('details.owner li')?.textContent).to.contain('linje 2, tegn 23');
      expect(errors.at(-1)?.problems.map(({ code }) => code)).to.deep.equal(['syntax']);
      await waitUntil(() => warnings?.texts.length === 1, 'one warning');
      expect(warnings?.texts[0]).to.contain('linje 2');
    });

    it('shows its keeper every problem when the page’s address asks for it', async () => {
      const before = location.href;
      history.replaceState(
        null,
        '',
        `${location.pathname}${location.search}${location.search === '' ? '?' : '&'}widget-debug`,
      );
      network = answerWith(json({ ...EXAMPLE_FEED, targets: [{ id: 't', indicator: 'borte', value: 1 }] }));
      const element = await ready(await widget(tag, { src: address() }));
      await waitUntil(() =>
        words(element).includes('«targets[0].indicator» viser til «borte», som ikke finnes under «indicators».'),
      );
      const list = element.shadowRoot?.querySelector<HTMLDetailsElement>('details.owner');
      expect([list?.open, list?.querySelector('summary')?.textContent]).to.deep.equal([
        true,
        'For deg som har ansvaret for datafilen',
      ]);
      history.replaceState(null, '', before);
    });

    it('keeps the last good figures when a refresh fails, and says from when they are', async () => {
      network = answerWith(json(EXAMPLE_FEED), status(404));
      const element = await ready(await widget(tag, { src: address() }));
      const stale: FeedStaleEvent[] = [];
      element.addEventListener('feed-stale', (event) => stale.push(event));
      element.reload();
      const before = element.getBoundingClientRect().height;
      const said = () => part(element, 'updated')?.textContent.replaceAll('\u00a0', ' ');
      await waitUntil(() => said() === 'Fikk ikke nye tall. Redigert 24. august 2026');
      expect(element.getBoundingClientRect().height).to.be.closeTo(before, 1);
      expect(stale.map(({ updated, failure }) => [updated, failure])).to.deep.equal([['2026-08-24', 'not-found']]);
    });

    it('says that an address is missing', async () => {
      const element = await widget(tag);
      await waitUntil(() => words(element).includes('Det mangler en adresse til datafilen.'));
    });

    it('refuses a newer version in words', async () => {
      network = answerWith(json({ feedVersion: '2.0' }));
      const element = await widget(tag, { src: address() });
      await waitUntil(() => words(element).includes('Datafilen er laget for en nyere versjon. Oppdater komponenten.'));
      await waitUntil(() => element.shadowRoot?.querySelector('details.owner'));
    });

    it('is useful when the feed is empty', async () => {
      network = answerWith(json({ feedVersion: '1.0' }));
      const element = await ready(await widget(tag, { src: address() }));
      expect(part(element, 'empty')?.textContent.trim()).to.match(/\.$/);
    });

    for (const language of LANGUAGES) {
      it(`speaks ${language} throughout, and marks what has fallen back`, async () => {
        const element = await loaded(tag, { lang: language });
        expect(element.shadowRoot?.querySelector('.frame')?.getAttribute('lang')).to.equal(language);
        const own = { nb: 'Last ned', nn: 'Last ned', sv: 'Ladda ner', en: 'Download' }[language];
        expect(words(element)).to.contain(own);
        for (const other of LANGUAGES.filter((candidate) => candidate !== language)) {
          // Every text of the example feed names its language in brackets, so that none can stray in unmarked.
          const strays = textsIn(element.shadowRoot).filter(
            ({ node, content }) => content.includes(`[${other}]`) && languageAround(node) !== other,
          );
          expect(strays.map(({ content }) => content)).to.deep.equal([]);
        }
      });
    }

    it('follows the language of the page, also when it changes', async () => {
      const before = document.documentElement.lang;
      const element = await loaded(tag);
      document.documentElement.lang = 'en';
      await waitUntil(() => words(element).includes('Download'));
      document.documentElement.lang = before;
      await waitUntil(() => words(element).includes('Last ned'));
    });

    it('has no violation that axe can find, as figure, as table, waiting and failed', async () => {
      const element = await loaded(tag);
      await accessible(element);
      element.view = 'table';
      await element.updateComplete;
      await accessible(element);
      network?.restore();
      network = answerWith(never);
      await accessible(await widget(tag, { src: address() }));
      network.restore();
      network = answerWith(status(404));
      const failed = await widget(tag, { src: address() });
      await waitUntil(() => words(failed).includes('Prøv igjen'));
      await accessible(failed);
    });

    it('survives being moved, removed and put back without fetching again', async () => {
      const element = await loaded(tag);
      const parent = element.parentElement;
      const other = await fixture<HTMLElement>(html`<section></section>`);
      other.append(element);
      await element.updateComplete;
      element.remove();
      await frames(2);
      parent?.append(element);
      await ready(element);
      expect(network?.asked.length).to.equal(1);
    });

    it('shares region and selection in its group, and setting a property tells nobody', async () => {
      const element = await loaded(tag);
      let events = 0;
      for (const name of ['item-select', 'region-change'])
        document.addEventListener(name, () => {
          events += 1;
        });
      element.region = 'sarpsborg';
      element.view = 'table';
      element.theme = 'dark';
      await element.updateComplete;
      expect(events).to.equal(0);
    });

    it('takes a removed attribute, or a null from a framework, for an empty one', async () => {
      const element = await loaded(tag, { heading: 'Overskrift', region: 'sarpsborg', group: 'g' });
      for (const name of ['heading', 'region', 'group']) element.removeAttribute(name);
      await element.updateComplete;
      expect(part(element, 'heading')?.textContent.trim()).to.match(/\S/);
      element.removeAttribute('src');
      await waitUntil(() => words(element).includes('Det mangler en adresse til datafilen.'));
      Object.assign(element, { src: null, group: undefined, heading: null, region: undefined });
      await element.updateComplete;
      expect(words(element)).to.contain('Det mangler en adresse til datafilen.');
    });

    it('keeps a width in places that shrink to their content', async () => {
      network = answerWith(json(EXAMPLE_FEED));
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      Object.assign(parent.style, { display: 'flex', alignItems: 'center', flexDirection: 'column' });
      const element = create(tag);
      element.src = address();
      parent.append(element);
      await ready(element);
      expect(element.getBoundingClientRect().width).to.be.greaterThan(280);
    });

    it('has only literal text for hostile text', async () => {
      const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{7*7}}';
      const { feed } = parseFeed(EXAMPLE_FEED);
      expect(feed).to.not.equal(undefined);
      const spoiled = JSON.parse(
        JSON.stringify(EXAMPLE_FEED, (key, value: unknown) =>
          typeof value === 'string' && ['nb', 'nn', 'sv', 'en'].includes(key) ? `${value}${hostile}` : value,
        ),
      ) as unknown;
      network = answerWith(json(spoiled));
      const element = await ready(await widget(tag, { src: address() }));
      expect(element.shadowRoot?.querySelector('img, script, iframe, object, foreignObject, use, image')).to.equal(
        null,
      );
      expect((window as { hacked?: number }).hacked).to.equal(undefined);
    });
  });
}

interface FoundText {
  readonly node: Element;
  readonly content: string;
}

/** The texts and spoken names inside a root, each with the element whose language it has. */
function textsIn(root: ShadowRoot | null): FoundText[] {
  if (!root) return [];
  return [...root.querySelectorAll('*')].flatMap((node) => {
    const own = [...node.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE)
      .map((child) => child.textContent ?? '');
    return own.map((content) => ({ node, content }));
  });
}

function languageAround(node: Element): string | null | undefined {
  return node.closest('[lang]')?.getAttribute('lang');
}

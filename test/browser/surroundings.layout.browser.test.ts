/** What other tests take for granted of the page they run in, in every engine and in every pass. */
import { expect } from '@open-wc/testing';

/** Width of the word below in ems of the font of each pass. */
const WIDTHS: Readonly<Record<string, number>> = {
  ordinary: 6.13,
  'narrow font': 5.12,
  'wide font': 6.56,
  'large text': 6.13,
};

describe('the page of the tests', () => {
  const pass = document.documentElement.dataset['pass'] ?? '';

  it('speaks English in Oslo, on a screen of ordinary colours', () => {
    const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect([navigator.language, locale, timeZone]).to.deep.equal(['en-US', 'en-US', 'Europe/Oslo']);
    expect([devicePixelRatio, screen.colorDepth, visualViewport?.scale]).to.deep.equal([1, 24, 1]);
  });

  it('is light, moves, and has its own colours', () => {
    const features = ['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce', 'forced-colors: active'];
    expect(features.filter((feature) => matchMedia(`(${feature})`).matches)).to.deep.equal([]);
  });

  it('has a window that is wide enough for every widget', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([1280, 800]);
  });

  it('has the font of its pass, and no other', () => {
    const word = document.body.appendChild(document.createElement('span'));
    word.textContent = 'Verdiskaping';
    const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
    expect(size).to.equal(pass === 'large text' ? 24 : 16);
    expect(word.getBoundingClientRect().width / size).to.be.closeTo(WIDTHS[pass] ?? NaN, 0.1);
    word.remove();
  });
});

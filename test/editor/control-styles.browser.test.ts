import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { adoptStyles, render } from 'lit';

import './form/shown-form.js';
import { controlStyles } from '../../src/editor/control.styles.js';
import { contrastRatio } from '../../src/view/hue.js';
import { rootOf } from '../browser/reading.js';
import { frames } from '../browser/waiting.js';

/** Only Chromium can be told to prefer dark colours. */
const isMediaEmulated = navigator.userAgent.includes('Chrome');
const SCHEMES = isMediaEmulated ? (['light', 'dark'] as const) : (['light'] as const);

/** One of each kind of button. */
const BUTTONS = html`
  <button>Vanlig</button>
  <button class="primary">Neste</button>
  <button class="accent">Forslag</button>
  <button class="plain">Lenke</button>
  <button aria-pressed="false">Ikke valgt</button>
  <button aria-pressed="true">Valgt</button>
  <button class="primary" aria-pressed="true">Neste, valgt</button>
`;

async function shownButtons(): Promise<readonly HTMLElement[]> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [controlStyles]);
  render(BUTTONS, root);
  return [...rootOf(host).querySelectorAll('button')];
}

/** A colour of a computed style as six hex digits; what is clear shows the surface. */
function hex(color: string, surface: string): string {
  const parts = color.match(/[\d.]+/g) ?? [];
  if (parts[3] === '0') return surface;
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

function contrastOf(button: HTMLElement): number {
  const { color, backgroundColor } = getComputedStyle(button);
  const surface = getComputedStyle(button).getPropertyValue('--editor-surface').trim();
  const whole = surface.length === 4 ? surface.replace(/[\da-f]/g, '$&$&') : surface;
  return contrastRatio(hex(color, whole), hex(backgroundColor, whole));
}

describe('the buttons of the editor', () => {
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [0, 0] });
    if (isMediaEmulated) await emulateMedia({ colorScheme: 'no-preference' });
  });

  for (const colorScheme of SCHEMES) {
    it(`can be read under the mouse, whatever they are, in ${colorScheme} colours`, async () => {
      if (isMediaEmulated) await emulateMedia({ colorScheme });
      for (const button of await shownButtons()) {
        const { left, top, width, height } = button.getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
        await frames(2);
        expect(button.matches(':hover'), button.textContent).to.equal(true);
        expect(contrastOf(button), button.textContent).to.be.at.least(4.5);
      }
    });
  }
});

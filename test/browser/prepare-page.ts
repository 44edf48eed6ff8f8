/**
 * Runs in every test page before the tests are loaded: gives the page the window of the tests, and waits for the fonts
 * that they measure.
 */
import { executeServerCommand } from '@web/test-runner-commands';

const WEIGHTS = [400, 600, 700];

// A page that a person has opened keeps the window of that person.
const isOfRunner = new URLSearchParams(location.search).has('wtr-session-id');
await Promise.all([isOfRunner && executeServerCommand('prepare-window'), ...WEIGHTS.map(loadFont)]);

/** Loads the page's font in one weight. */
async function loadFont(weight: number): Promise<void> {
  const { fontFamily } = getComputedStyle(document.documentElement);
  const faces = await document.fonts.load(`${weight} 1em ${fontFamily}`);
  if (faces.length === 0) throw new Error(`The page has no font ${fontFamily} of weight ${weight}`);
}

/**
 * `samspill-frame.js`, for pages that have embed pages in frames: gives each frame the height that its page tells. It
 * is a classic script that can be loaded whenever and as often as a page likes, and it holds for frames that come
 * later. Without it a frame keeps its own height, and its page scrolls.
 *
 * Nothing that a reader has in view may move: a frame changes its height while what stands below it is out of view, and
 * else when the reader goes into the frame. One with nothing to show but a sentence closes at once: a hole in the page
 * would be worse. Whatever a page says, the height keeps within bounds, and a frame that goes
 * on changing it is left as it is.
 */
import type { HeightMessage } from './page-height.js';

const LEAST = 40;
const MOST = 20_000;
/** Changes of all frames with less than a pause between them, more than there are when pages come to rest. */
const MOST_CHANGES = 100;
/** Milliseconds. */
const PAUSE = 1_000;

/** Pixels that pages want and their frames have not got yet. */
const wanted = new Map<HTMLIFrameElement, readonly [height: number, isEmpty: boolean]>();
let changes = 0;
let lastChange = 0;

const embedFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes('/embed.html?'));

/** Gives frames the height that they want, where nothing in view moves or the reader is in the frame. */
const fit = ({ timeStamp }: Event): void => {
  for (const [frame, [height, isEmpty]] of wanted) {
    const { top, bottom } = frame.getBoundingClientRect();
    const isEntered = document.activeElement === frame || frame.matches(':hover');
    if (!isEntered && !isEmpty && Math.min(bottom, top + height) < innerHeight) continue;
    wanted.delete(frame);
    changes = timeStamp - lastChange < PAUSE ? changes + 1 : 0;
    lastChange = timeStamp;
    const isBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
    const border = isBorderInside ? frame.offsetHeight - frame.clientHeight : 0;
    if (changes < MOST_CHANGES) frame.style.height = `${height + border}px`;
  }
};

addEventListener('message', (event: MessageEvent<Partial<HeightMessage> | null>) => {
  const { source, origin, data } = event;
  const frame = embedFrames().find(({ contentWindow }) => contentWindow === source);
  const { samspill, height = NaN, empty = false } = data ?? {};
  if (!frame || samspill !== 'height' || !Number.isInteger(height)) return;
  // A page in a frame with `sandbox` has no origin: there it is the source alone that tells.
  const isOpaque = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
  if (origin !== (isOpaque ? 'null' : new URL(frame.src).origin)) return;
  wanted.set(frame, [Math.min(Math.max(height, LEAST), MOST), empty]);
  fit(event);
});
for (const type of ['scroll', 'resize', 'blur', 'mouseover']) addEventListener(type, fit, true);
for (const { contentWindow } of embedFrames()) contentWindow?.postMessage({ samspill: 'height?' }, '*');

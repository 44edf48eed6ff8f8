/** What an embed page says to the page round it. */
export interface HeightMessage {
  readonly samspill: 'height';
  /** Pixels that the page needs to be seen whole. */
  readonly height: number;
  /** Whether it has nothing to show but a sentence, for which no room is kept: the frame may close at once. */
  readonly empty: boolean;
}

/** What the page round it can ask: it may have come too late to hear. */
const QUESTION = 'height?';

/** Milliseconds that a page has to be less high than its frame before it says so: it may be about to grow again. */
const STILL = 600;

let isTelling = false;
let isEmpty = false;

/**
 * Tells the page round this one how high it is: from now on, and when it changes. What is higher than the frame is told
 * at once, what is lower when it stays so. Nothing in it is a secret, and nobody else hears it.
 *
 * @param content what the page has to show from now on
 */
export function tellHeight(content: 'widget' | 'sentence'): void {
  isEmpty = content === 'sentence';
  if (isTelling) return;
  isTelling = true;
  let told = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    told = heightOfPage();
    const message: HeightMessage = { samspill: 'height', height: told, empty: isEmpty };
    parent.postMessage(message, '*');
  };
  const handleSize = (): void => {
    clearTimeout(waiting);
    // A frame that is not displayed has no width to be high at.
    if (innerWidth === 0) return;
    const height = heightOfPage();
    if (height === told && height === innerHeight) return;
    if (height > Math.max(told, innerHeight)) tell();
    else waiting = setTimeout(tell, STILL);
  };
  new ResizeObserver(handleSize).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const isQuestion = typeof data === 'object' && data !== null && 'samspill' in data && data.samspill === QUESTION;
    if (isQuestion && source === parent) tell();
  });
}

function heightOfPage(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

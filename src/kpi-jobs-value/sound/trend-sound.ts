import type { TrendFigure } from '../../figures/trend/trend-figure.js';
import { tonesOf, type Tone } from './trend-tones.js';

/** Seconds before the first tone: a screen reader says first that the button now stops the sound. */
const LEAD = 0.6;

/** Seconds in which a tone comes and goes, so that it does not click. */
const EDGE = 0.02;

/** A full tone for what is drawn full, a hollow one, quieter since it is shriller, for what is drawn hollow. */
const CERTAIN = { type: 'triangle', loudness: 0.25 } as const;
const UNCERTAIN = { type: 'square', loudness: 0.08 } as const;

/**
 * Plays a trend of three or more points once, and tells the key of each point while it sounds. Over when the last tone
 * is, when the signal or Escape ends it, and when the page is hidden; the caller then closes `audio`.
 */
export function playTrend(
  chart: TrendFigure,
  audio: AudioContext,
  read: (key: string) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const tones = tonesOf(chart);
  void audio.resume();
  const start = audio.currentTime + LEAD;
  for (const tone of tones) sound(tone, start + tone.at, audio);
  return new Promise((resolve) => {
    const listening = new AbortController();
    const stop = (): void => {
      timers.forEach(clearTimeout);
      listening.abort();
      resolve();
    };
    const timers = tones.map(({ key, at }) => setTimeout(() => read(key), (LEAD + at) * 1000));
    const last = tones.at(-1);
    timers.push(setTimeout(stop, (LEAD + (last?.at ?? 0) + (last?.length ?? 0)) * 1000));
    stopWhenAsked(stop, signal, listening.signal);
  });
}

function stopWhenAsked(stop: () => void, asked: AbortSignal, signal: AbortSignal): void {
  asked.addEventListener('abort', stop, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) stop();
    },
    { signal },
  );
  // Before anybody else hears of the key: it ends the sound here, and takes no choice back.
  globalThis.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      stop();
    },
    { signal, capture: true },
  );
}

function sound({ frequency, pan, length, isCertain }: Tone, at: number, audio: AudioContext): void {
  const { type, loudness } = isCertain ? CERTAIN : UNCERTAIN;
  const oscillator = audio.createOscillator();
  oscillator.type = type;
  oscillator.frequency.value = frequency;
  const envelope = audio.createGain();
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(loudness, at + EDGE);
  envelope.gain.setValueAtTime(loudness, at + length - EDGE);
  envelope.gain.linearRampToValueAtTime(0, at + length);
  const panner = audio.createStereoPanner();
  panner.pan.value = pan;
  oscillator.connect(envelope).connect(panner).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + length);
}

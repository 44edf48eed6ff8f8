import type { Entry } from '../../locale/catalogue.js';

/** The words of the pane that shows what readers see. */
export const WORDS = {
  title: { nb: 'Slik ser leserne det', nn: 'Slik ser lesarane det', sv: 'Så ser läsarna det', en: 'As readers see it' },
  time: { nb: 'Hva som vises', nn: 'Kva som blir vist', sv: 'Vad som visas', en: 'What is shown' },
  now: { nb: 'Nå', nn: 'No', sv: 'Nu', en: 'Now' },
  proposed: { nb: 'Med det nye', nn: 'Med det nye', sv: 'Med det nya', en: 'With the new' },
  width: { nb: 'Bredde', nn: 'Breidd', sv: 'Bredd', en: 'Width' },
  phone: { nb: 'Mobil', nn: 'Mobil', sv: 'Mobil', en: 'Phone' },
  screen: { nb: 'Skjerm', nn: 'Skjerm', sv: 'Skärm', en: 'Screen' },
  widget: { nb: 'Del av siden', nn: 'Del av sida', sv: 'Del av sidan', en: 'Part of the page' },
  figures: { nb: 'Tall', nn: 'Tal', sv: 'Siffror', en: 'Figures' },
  wheel: { nb: 'Hjul', nn: 'Hjul', sv: 'Hjul', en: 'Wheel' },
  map: { nb: 'Aktørkart', nn: 'Aktørkart', sv: 'Aktörskarta', en: 'Map of actors' },
  language: { nb: 'Språket til leserne', nn: 'Språket til lesarane', sv: 'Läsarnas språk', en: 'Readers’ language' },
  choose: {
    nb: 'Velg noe i bildet, så kommer skjemaet.',
    nn: 'Vel noko i biletet, så kjem skjemaet.',
    sv: 'Välj något i bilden så kommer formuläret.',
    en: 'Choose something in the picture, and its form comes.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** What the languages are called, each in itself. */
export const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' } as const;

import type { Entry } from '../../locale/catalogue.js';

/** Texts of the small plots. */
export const SMALL_MULTIPLES_WORDS = {
  title: {
    nb: '{title}: utviklingen i {regions} hver for seg',
    nn: '{title}: utviklinga i {regions} kvar for seg',
    sv: '{title}: utvecklingen i {regions} var för sig',
    en: '{title}: the development of the {regions} one by one',
  },
  risen: {
    nb: '{risen} av de {count} {regions} ligger høyere enn i {period}.',
    nn: '{risen} av dei {count} {regions} ligg høgare enn i {period}.',
    sv: '{risen} av de {count} {regions} ligger högre än i {period}.',
    en: '{risen} of the {count} {regions} are higher than in {period}.',
  },
  ends: {
    nb: 'Høyest ligger {first} ({highest}), lavest {last} ({lowest}).',
    nn: 'Høgast ligg {first} ({highest}), lågast {last} ({lowest}).',
    sv: 'Högst ligger {first} ({highest}), lägst {last} ({lowest}).',
    en: '{first} is highest ({highest}), {last} lowest ({lowest}).',
  },
  axisNote: {
    nb: 'Alle har samme akser, og står etter det nyeste tallet, det høyeste først.',
    nn: 'Alle har dei same aksane, og står etter det nyaste talet, det høgaste først.',
    sv: 'Alla har samma axlar, och står efter den nyaste siffran, den högsta först.',
    en: 'All have the same axes, in order of the newest figure, highest first.',
  },
  ownNote: {
    nb: 'Den tynne, grå linjen i de andre er {region}.',
    nn: 'Den tynne, grå linja i dei andre er {region}.',
    sv: 'Den tunna, grå linjen i de andra är {region}.',
    en: 'The thin grey line in the others is {region}.',
  },
  withoutNote: {
    nb: 'Ikke tegnet, fordi tallene ikke kan følges fra samme tid: {regions}.',
    nn: 'Ikkje teikna, fordi tala ikkje kan følgjast frå same tid: {regions}.',
    sv: 'Inte ritade, eftersom siffrorna inte kan följas från samma tid: {regions}.',
    en: 'Not drawn, since their figures cannot be followed from the same time: {regions}.',
  },
  fewNote: {
    nb: 'Her er det for få regioner til å vise hver for seg.',
    nn: 'Her er det for få regionar til å vise kvar for seg.',
    sv: 'Här finns för få regioner för att visa var för sig.',
    en: 'There are too few regions here to show each by itself.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

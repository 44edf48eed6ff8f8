import type { Entry } from '../../../locale/catalogue.js';

/** What `samspill render --picture` says. */
export const PICTURE_WORDS = {
  noFolder: {
    nb: 'Si med --out hvilken mappe bildet skal lagres i. Et PNG-bilde kan ikke skrives ut.',
    nn: 'Sei med --out kva mappe biletet skal lagrast i. Eit PNG-bilete kan ikkje skrivast ut.',
    sv: 'Säg med --out i vilken mapp bilden ska sparas. En PNG-bild kan inte skrivas ut.',
    en: 'Say with --out in which folder the picture is to be saved. A PNG cannot be printed.',
  },
  noPainter: {
    nb: 'PNG-bilder trenger en pakke til. Kjør «npm install {package}», eller lag bildet med --picture svg.',
    nn: 'PNG-bilete treng ei pakke til. Køyr «npm install {package}», eller lag biletet med --picture svg.',
    sv: 'PNG-bilder behöver ett paket till. Kör "npm install {package}", eller gör bilden med --picture svg.',
    en: 'PNG pictures need one more package. Run "npm install {package}", or make the picture with --picture svg.',
  },
  saved: {
    nb: 'Lagret: {value}',
    nn: 'Lagra: {value}',
    sv: 'Sparad: {value}',
    en: 'Saved: {value}',
  },
  alternative: {
    nb: 'Alternativ tekst, som hører med der bildet brukes: {value}',
    nn: 'Alternativ tekst, som høyrer med der biletet blir brukt: {value}',
    sv: 'Alternativtext, som hör till där bilden används: {value}',
    en: 'Alternative text, which belongs wherever the picture is used: {value}',
  },
  lacking: {
    nb: 'Skriften i PNG-bildet mangler disse tegnene, som blir tomme ruter: {value}',
    nn: 'Skrifta i PNG-biletet manglar desse teikna, som blir tomme ruter: {value}',
    sv: 'Typsnittet i PNG-bilden saknar dessa tecken, som blir tomma rutor: {value}',
    en: 'The font of the PNG lacks these characters, which become empty boxes: {value}',
  },
  upload: {
    nb: 'Legg filene i {value}, ved siden av embed.html og datafilen. Disse linjene hører hjemme i <head> på siden:',
    nn: 'Legg filene i {value}, ved sida av embed.html og datafila. Desse linjene høyrer heime i <head> på sida:',
    sv: 'Lägg filerna i {value}, bredvid embed.html och datafilen. De här raderna hör hemma i sidans <head>:',
    en: 'Put the files in {value}, beside embed.html and the data file. These lines belong in the <head> of the page:',
  },
} as const satisfies Readonly<Record<string, Entry>>;

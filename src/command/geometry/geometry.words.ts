import type { Entry } from '../../locale/catalogue.js';

/** What `samspill geometry` is for. */
export const ABOUT: Entry = {
  nb:
    'geometry lager omrissene til et kart av TopoJSON eller GeoJSON: de regionene datafilen har, forenklet til ' +
    'få kilobyte. Mangler den første filen en region, tas den fra den neste. --codes velger koder når det ikke er ' +
    'noen datafil, og --key er egenskapen i filen som har koden.',
  nn:
    'geometry lagar omrissa til eit kart av TopoJSON eller GeoJSON: dei regionane datafila har, forenkla til få ' +
    'kilobyte. Manglar den første fila ein region, blir han teken frå den neste. --codes vel kodar når det ikkje er ' +
    'noka datafil, og --key er eigenskapen i fila som har koden.',
  sv:
    'geometry gör konturerna till en karta av TopoJSON eller GeoJSON: de regioner som datafilen har, förenklade till ' +
    'få kilobyte. Saknar den första filen en region tas den från nästa. --codes väljer koder när det inte finns ' +
    'någon datafil, och --key är egenskapen i filen som har koden.',
  en:
    'geometry makes the outlines of a map from TopoJSON or GeoJSON: the regions that the data file has, simplified ' +
    'to a few kilobytes. What the first file lacks is taken from the next. --codes chooses codes where there is no ' +
    'data file, and --key is the property in the file that has the code.',
};

/** What it says. */
export const WORDS = {
  noOutlines: {
    nb: '{file} har ingen omriss: Filen må være TopoJSON eller GeoJSON med flater.',
    nn: '{file} har ingen omriss: Fila må vere TopoJSON eller GeoJSON med flater.',
    sv: '{file} har inga konturer: Filen måste vara TopoJSON eller GeoJSON med ytor.',
    en: '{file} has no outlines: the file must be TopoJSON or GeoJSON with shapes.',
  },
  noCodes: {
    nb: 'Fant ikke koden i {file}. Si med --key hvilken egenskap som har den: {names}.',
    nn: 'Fann ikkje koden i {file}. Sei med --key kva eigenskap som har han: {names}.',
    sv: 'Hittade inte koden i {file}. Ange med --key vilken egenskap som har den: {names}.',
    en: 'Found no code in {file}. Say with --key which property has it: {names}.',
  },
  none: {
    nb: 'Ingen av regionene finnes i omrissene. Har de samme kodeverk og år?',
    nn: 'Ingen av regionane finst i omrissa. Har dei same kodeverk og år?',
    sv: 'Ingen av regionerna finns bland konturerna. Har de samma kodsystem och år?',
    en: 'None of the regions is among the outlines. Have they the same code system and year?',
  },
  without: {
    nb: 'Uten omriss: {names}.',
    nn: 'Utan omriss: {names}.',
    sv: 'Utan kontur: {names}.',
    en: 'Without an outline: {names}.',
  },
  saved: {
    nb: 'Lagret {file}: {count} omriss, {size} kB komprimert.',
    nn: 'Lagra {file}: {count} omriss, {size} kB komprimert.',
    sv: 'Sparade {file}: {count} konturer, {size} kB komprimerat.',
    en: 'Saved {file}: {count} outlines, {size} kB compressed.',
  },
  tooLarge: {
    nb: 'Omrissene blir større enn {limit} kB komprimert. Velg færre regioner.',
    nn: 'Omrissa blir større enn {limit} kB komprimert. Vel færre regionar.',
    sv: 'Konturerna blir större än {limit} kB komprimerat. Välj färre regioner.',
    en: 'The outlines are larger than {limit} kB compressed. Choose fewer regions.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

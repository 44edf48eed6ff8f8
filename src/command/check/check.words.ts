import type { Entry } from '../../locale/catalogue.js';

/** What `samspill check` is for. */
export const ABOUT: Entry = {
  nb:
    'check sjekker en datafil og skriver én setning for hver feil, med linjen i filen.\n' +
    '  --format json er for programmer, github viser feilene i en jobb på GitHub.\n' +
    '  --strict regner merknader som feil.\n' +
    '  Svaret til en jobb: 0 uten feil, 1 med feil, 2 når filen ikke kan leses eller ikke er en datafil.',
  nn:
    'check sjekkar ei datafil og skriv éi setning for kvar feil, med linja i fila.\n' +
    '  --format json er for program, github viser feila i ein jobb på GitHub.\n' +
    '  --strict reknar merknader som feil.\n' +
    '  Svaret til ein jobb: 0 utan feil, 1 med feil, 2 når fila ikkje kan lesast eller ikkje er ei datafil.',
  sv:
    'check kontrollerar en datafil och skriver en mening för varje fel, med raden i filen.\n' +
    '  --format json är för program, github visar felen i ett jobb på GitHub.\n' +
    '  --strict räknar anmärkningar som fel.\n' +
    '  Svaret till ett jobb: 0 utan fel, 1 med fel, 2 när filen inte kan läsas eller inte är en datafil.',
  en:
    'check reads a data file and prints one sentence for each problem, with its line in the file.\n' +
    '  --format json is for programs, github shows the problems in a job on GitHub.\n' +
    '  --strict counts notes as errors.\n' +
    '  The exit code is 0 without errors, 1 with errors, 2 where the file cannot be read or is no data file.',
};

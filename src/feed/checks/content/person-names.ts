/**
 * First names that are common among grown people in Norway and Sweden, and that are no other word, place or firm as
 * they stand at the beginning of an organisation's name. A short list on purpose: a name that is missed is a smaller
 * fault than an organisation that is taken for a person.
 */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  anders andreas anette anita ann anna anne anne-marie annika arild arne asbjørn astrid bengt bente berit
  birgitta bjørg bjørn björn cecilia christer christian christina christine daniel david egil einar elin
  elisabeth ellen else emil emma erik erika erling espen eva fredrik geir gerd gro gunnar gunn gunilla hans
  hanne harald hege heidi helge helene henrik håkan håkon håvard ida inga inge inger ingrid ingunn ivar jan
  janne johan johanna johannes john jon jonas jorunn jørgen kari karin karl katarina katrine kenneth kjell
  kjersti knut kristian kristin kristina kristine lars lars-erik leif lena linda lisbeth liv maria marianne
  marie marit martin mats mette mikael mona monica morten nils nina odd ola olav ole ole-martin oskar øystein
  øyvind pål per per-olof petter peter ragnar ragnhild randi roar roger rolf ronny rune sara siri sissel sigrid
  silje simen siv solveig sonja stefan stein steinar stian stig susanne svein sven sverre terje thomas thor tom
  tommy tone tor tore torbjørn torhild tormod torstein tove trine trond trude turid ulf unni vegard vidar vigdis
  wenche åse
  `
    .trim()
    .split(/\s+/),
);

/** Words that end or stand in names of organisations, as a whole word or as its last part. */
const OF_ORGANISATIONS = new RegExp(
  [
    /(?:^|\s)(?:a\/?s|asa|ab|sa|ans|da|hf|rhf|iks|kf|nuf|inc|ltd|gmbh|co|og|och|and|&|i|for|av|of)(?:\s|$)/,
    /(?:gruppen|group|stiftelsen?|fondet?|fond|kommune|skole|skolen|universitetet?|institutt(?:et)?|senter)$/,
    /(?:senteret|laget|lag|forbund(?:et)?|forening(?:en)?|bank(?:en)?|bygg|eiendom|invest|holding|sønner)$/,
    /(?:partners?|rådet?|verket|huset?|museum|museet|hotell?s?|gård|bruk|forlag|industrier?|media|hus)$/,
    /(?:pris(?:en)?|institute|foundation|capital|consulting)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** A word of a name: a capital and small letters, perhaps two such with a hyphen, or an initial. */
const WORD = /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)$/u;

/** Whether a text is a first name and one or two more, and nothing else: `Kari Nordmann`. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const [first = ''] = words;
  if (words.length < 2 || words.length > 4 || OF_ORGANISATIONS.test(text.trim())) return false;
  return words.every((word) => WORD.test(word)) && FIRST_NAMES.has(first.toLowerCase());
}

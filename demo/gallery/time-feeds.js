/**
 * A feed of figures that do not come year by year, or whose time is not quite known. Every number is made up, has the
 * status `illustrative`, and comes with the gallery's notice.
 */
import { exampleFeed, PERCENT } from './example-feeds.js';

/** @typedef {import('./example-feeds.js').WrittenFeed} WrittenFeed */

/**
 * Figures every fourth year, of school years, of rough years, and of a time that is not given.
 * @returns {WrittenFeed}
 */
export function withOtherTimes() {
  return exampleFeed([
    {
      id: 'valgdeltakelse',
      title: { nb: 'Valgdeltakelse', nn: 'Valdeltaking', sv: 'Valdeltagande', en: 'Voter turnout' },
      observations: [
        ['2011', 61.3],
        ['2015', 59.8],
        ['2019', 64.2],
        ['2023', 62.1],
      ],
      more: { measure: 'rate', unit: { id: 'percent', label: PERCENT, decimals: 1 }, every: 4 },
    },
    {
      id: 'elever',
      title: {
        nb: 'Elever i grunnskolen',
        nn: 'Elevar i grunnskulen',
        sv: 'Elever i grundskolan',
        en: 'Pupils in primary and lower secondary school',
      },
      observations: [
        ['2020/21', 3120],
        ['2021/22', 3168],
        ['2022/23', 3151],
        ['2023/24', 3203],
      ],
      more: {
        unit: { id: 'pupils', label: { nb: 'elever', nn: 'elevar', sv: 'elever', en: 'pupils' } },
        reportingYear: 'school',
        referenceDate: '10-01',
      },
    },
    {
      id: 'gjenstander',
      title: {
        nb: 'Gjenstander på museet',
        nn: 'Gjenstandar på museet',
        sv: 'Föremål på museet',
        en: 'Objects in the museum',
      },
      observations: [
        ['2010', 8200],
        ['2013', 8400],
        ['2016~', 9000],
        ['2019', 9150],
        ['2022~', 9700],
      ],
      more: { unit: OBJECTS },
    },
    {
      id: 'foto',
      title: {
        nb: 'Fotografier i arkivet',
        nn: 'Fotografi i arkivet',
        sv: 'Fotografier i arkivet',
        en: 'Photographs in the archive',
      },
      observations: [['not-given', 41_000]],
      more: { unit: { id: 'photographs', label: PHOTOGRAPHS } },
    },
  ]);
}

const PHOTOGRAPHS = { nb: 'fotografier', nn: 'fotografi', sv: 'fotografier', en: 'photographs' };
const OBJECTS = {
  id: 'objects',
  label: { nb: 'gjenstander', nn: 'gjenstandar', sv: 'föremål', en: 'objects' },
};

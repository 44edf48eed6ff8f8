/** Text in all four languages that says which one it is in. */
function inAll(text: string): Record<'nb' | 'nn' | 'sv' | 'en', string> {
  return { nb: `${text} [nb]`, nn: `${text} [nn]`, sv: `${text} [sv]`, en: `${text} [en]` };
}

/**
 * A small feed with something for every widget. One area has its title in Swedish only, so that every language but
 * Swedish has to fall back. The jobs are those of Fredrikstad and Sarpsborg in Statistics Norway's table 11657.
 */
export const EXAMPLE_FEED = {
  feedVersion: '1.0',
  title: inAll('Eksempel'),
  updated: '2026-08-24',
  publisher: { name: 'Eksempelkilden', url: 'https://example.org/' },
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  factorModel: { producer: 'Eksempelkilden' },
  region: 'nedre-glomma',
  strategy: {
    vision: inAll('Visjonen'),
    purpose: inAll('Formålet'),
    roles: [inAll('Kobler')],
    values: [inAll('Tillit')],
  },
  regions: [
    { id: 'fredrikstad', name: 'Fredrikstad', type: 'municipality' },
    { id: 'sarpsborg', name: 'Sarpsborg', type: 'municipality' },
    { id: 'nedre-glomma', name: 'Nedre Glomma', type: 'functional', members: ['fredrikstad', 'sarpsborg'] },
  ],
  focusAreas: [
    { id: 'bio', kind: 'sector', title: inAll('Bioøkonomi'), measures: [inAll('Tiltaket')] },
    { id: 'industri', kind: 'sector', title: inAll('Industri') },
    { id: 'arbetskraft', kind: 'support', title: { sv: 'Arbetskraft [sv]' }, supports: ['bio', 'industri'] },
  ],
  factors: [
    { id: 'government', label: inAll('Offentlig') },
    { id: 'research', label: inAll('Forskning') },
    { id: 'business', label: inAll('Næringsliv') },
    { id: 'capital', label: inAll('Kapital') },
  ],
  actors: [
    {
      id: 'kommunen',
      name: inAll('Kommunen'),
      factors: ['government'],
      focusAreas: ['bio'],
      role: inAll('Tilrettelegger'),
    },
    {
      id: 'instituttet',
      name: inAll('Instituttet'),
      factors: ['research', 'business'],
      focusAreas: ['bio', 'industri'],
    },
  ],
  links: [{ from: { actor: 'kommunen' }, to: { actor: 'instituttet' }, label: inAll('Deler med'), directed: true }],
  indicators: [
    {
      id: 'jobber',
      title: inAll('Jobber'),
      definition: inAll('Arbeidsforhold'),
      unit: { id: 'jobs', label: inAll('jobber'), decimals: 0 },
      measure: 'stock',
      frequency: 'quarter',
      concept: 'jobs',
      goodDirection: 'up',
      focusAreas: ['bio'],
      source: { producer: 'Eksempelkilden', table: '11657', url: 'https://example.org/11657' },
      series: [
        {
          region: 'fredrikstad',
          observations: [
            { period: '2022-Q4', value: 38043 },
            { period: '2023-Q3', value: 38030 },
            { period: '2023-Q4', value: 38103 },
          ],
        },
        {
          region: 'sarpsborg',
          observations: [
            { period: '2022-Q4', value: 31941 },
            { period: '2023-Q3', value: 32401 },
            { period: '2023-Q4', value: 32371 },
          ],
        },
      ],
    },
    {
      id: 'andel',
      title: inAll('Andel'),
      unit: { id: 'percent', decimals: 1 },
      measure: 'rate',
      concept: 'value-per-job',
      series: [{ region: 'nedre-glomma', observations: [{ period: '2023', value: 2.6, status: 'provisional' }] }],
    },
  ],
  targets: [
    {
      id: 'maal',
      title: inAll('Målet'),
      indicator: 'jobber',
      region: 'nedre-glomma',
      operator: 'at-least',
      value: 80000,
      baseline: { period: '2020-Q4', value: 66842 },
      by: '2030',
    },
  ],
  goals: [{ id: 'effekt', title: inAll('Effekten') }],
  projects: [
    {
      id: 'prosjekt',
      title: inAll('Prosjektet'),
      status: 'implementation',
      owner: 'kommunen',
      participants: [{ actor: 'instituttet', role: 'implementing' }],
      budget: { amount: 1000000, currency: 'NOK', lines: [{ actor: 'kommunen', amount: 250000 }] },
      focusAreas: ['bio'],
    },
  ],
  documents: [{ id: 'planen', title: inAll('Planen'), publisher: 'Eksempelkilden', focusAreas: ['bio'] }],
};

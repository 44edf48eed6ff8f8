import { start, open, setKpi, shotFull, sleep } from './lib.mjs';
const { base, browser, end } = await start(); const out='/tmp/rshots';
for (const width of [360,768]) for (const [pg,figs] of [['ostfold-big',['trend','ranking-change','jobs-value']],['t-komp-big',['composition']]]) {
  const page=await open(browser,base+pg+'.html',{width});
  for (const f of figs) { if(f!=='composition') await setKpi(page,{figure:f,compare:f==='trend'?'sarpsborg fredrikstad':''}); await shotFull(page,`${out}/css-${f}-${width}.png`); }
  await page.close();
}
await end();

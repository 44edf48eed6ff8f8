import { start, open, setKpi, sleep } from './lib.mjs';
const { base, browser, end } = await start();
for (const [pg,f,sel] of [['ostfold','trend','kpi-jobs-value'],['ostfold','ranking-change','kpi-jobs-value'],['t-komp','composition','kpi-jobs-value'],['indicator-chart','ic','#jobber']]) { const page=await open(browser,base+pg+'.html',{width:718,height:900}); if(pg==='ostfold') await setKpi(page,{figure:f,compare:'sarpsborg'}); await page.evaluate(()=>scrollTo(0,0)); await page.emulateMediaType('print'); await sleep(1200); await (await page.$(sel)).screenshot({path:`/tmp/rshots/print-${f}.png`}); await page.close(); }
await end();

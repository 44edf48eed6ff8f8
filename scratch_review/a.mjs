import { start, open, setKpi, shotKpi, sleep } from './lib.mjs';
const { base, browser, end } = await start();
const out='/tmp/rshots'; (await import('node:fs')).mkdirSync(out,{recursive:true});
for (const width of [360,768,1200]) {
  const page = await open(browser, base+'ostfold.html', {width});
  for (const figure of ['trend','ranking','ranking-change','composition','jobs-value']) {
    await setKpi(page, { figure });
    const ind = {trend:'antall-jobber'}[figure];
    const info = await page.evaluate(() => { const k=document.querySelector('kpi-jobs-value'); const f=k.shadowRoot.querySelector('.full'); return { text: f?.innerText, sw: document.documentElement.scrollWidth, sum: k.shadowRoot.querySelector('[part~=summary]')?.innerText, fig:k.figure, kinds:[...k.shadowRoot.querySelectorAll('button')].map(b=>b.innerText).join(' | ')}; });
    console.log(width, figure, JSON.stringify(info).slice(0,1500));
    await shotKpi(page, `${out}/ostfold-${figure}-${width}.png`);
  }
  await page.close();
}
await end();

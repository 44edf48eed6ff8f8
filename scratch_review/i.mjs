import { start, open, setKpi, sleep } from './lib.mjs';
const { base, browser, end } = await start();
const dump = (page)=>page.evaluate(()=>{const k=document.querySelector('kpi-jobs-value').shadowRoot; const t=s=>[...k.querySelectorAll(s)].map(e=>e.innerText.replace(/\s*\n\s*/g,' / ')); return {sum:t('[part~=summary]')[0], full:k.querySelector('.figure-title')?.innerText, aria:k.querySelector('[part~=chart]')?.getAttribute('aria-label'), reason:t('[part~=reason]')[0], reading:k.querySelector('.reading')?.textContent, notes:t('[part~=notes] li, ul.notes li, [part~=notes]')[0]}});
for (const pg of ['ostfold','osloregionen','nedre-glomma']) {
  const page=await open(browser,base+pg+'.html',{width:1200});
  await setKpi(page,{});
  const feed=await page.evaluate(p=>fetch('feeds/'+p+'.json').then(r=>r.json()).then(f=>({inds:f.indicators.map(i=>i.id),regs:f.regions.map(r=>r.id)})),pg);
  for (const lang of ['nb','nn','sv','en']) { await page.evaluate(l=>document.querySelector('kpi-jobs-value').setAttribute('lang',l),lang); await sleep(400);
    console.log('=====',pg,lang, await page.evaluate(()=>[...document.querySelector('kpi-jobs-value').shadowRoot.querySelectorAll('[part~=tile]')].map(e=>e.innerText.replace(/\s*\n\s*/g,' / ')).join('\n   ')));
    for (const id of feed.inds) { for (const fig of ['trend','ranking','ranking-change']) { if (lang!=='nb'&&fig==='ranking-change'&&id!=='antall-jobber') continue; await page.evaluate((id,f)=>{const k=document.querySelector('kpi-jobs-value'); k.selected=id; k.figure=f;},id,fig); await sleep(60); const d=await dump(page); if(fig!=='trend') delete d.sum; console.log(lang,id,fig,JSON.stringify(d)); } }
    await page.evaluate(()=>{const k=document.querySelector('kpi-jobs-value'); k.figure='trend'});
  }
  // regions x indicators in nb and en: summaries
  for (const lang of ['nb','en']) { await page.evaluate(l=>document.querySelector('kpi-jobs-value').setAttribute('lang',l),lang);
   for (const r of feed.regs) for (const id of feed.inds) { await page.evaluate((r,id)=>{const k=document.querySelector('kpi-jobs-value'); k.region=r; k.selected=id;},r,id); await sleep(25); const s=await page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('[part~=summary]')?.innerText); console.log('SUM',lang,r,id,s); } }
  await page.close();
}
await end();

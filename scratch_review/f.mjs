// 200% text, forced colours, print, theme
import { start, open, setKpi, shotFull, sleep } from './lib.mjs';
const { base, browser, end } = await start();
const out='/tmp/rshots';
const big="document.addEventListener('DOMContentLoaded',()=>{document.documentElement.style.fontSize='200%'})";
for (const width of [360,768]) for (const [pg,figs] of [['ostfold',['trend','ranking','ranking-change','jobs-value']],['t-komp',['composition']]]) {
  const page=await open(browser,base+pg+'.html',{width,before:big});
  for (const f of figs) { if(f!=='composition') await setKpi(page,{figure:f,compare:f==='trend'?'sarpsborg fredrikstad':''}); await shotFull(page,`${out}/big-${f}-${width}.png`);
   const r=await page.evaluate(()=>{const k=document.querySelector('kpi-jobs-value');const h=k.getBoundingClientRect(); const over=[...k.shadowRoot.querySelectorAll('*')].filter(e=>{const r=e.getBoundingClientRect();return r.width>0&&r.height>0&&getComputedStyle(e).visibility!=='hidden'&&(r.right>h.right+1||r.left<h.left-1)&&!e.closest('.visually-hidden')}).map(e=>e.tagName+'.'+(e.getAttribute('class')||'')+':'+(e.textContent||'').slice(0,30)+' '+Math.round(e.getBoundingClientRect().right-h.right)).slice(0,6); return {sw:document.documentElement.scrollWidth,iw:innerWidth,over}}); console.log(width,f,JSON.stringify(r)); }
  await page.close();
}
for (const sc of ['light','dark']) for (const [pg,figs] of [['ostfold',['trend','ranking-change','jobs-value']],['t-komp',['composition']]]) {
  const page=await open(browser,base+pg+'.html',{width:768});
  const c=await page.createCDPSession(); await c.send('Emulation.setEmulatedMedia',{features:[{name:'forced-colors',value:'active'},{name:'prefers-color-scheme',value:sc}]});
  for (const f of figs) { if(f!=='composition') await setKpi(page,{figure:f,compare:f==='trend'?'sarpsborg fredrikstad':''}); 
   await page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.reader input').focus()); await page.keyboard.press('End');
   await shotFull(page,`${out}/fc-${f}-${sc}.png`); }
  await page.close();
}
// theme attr dark on light page
{ const page=await open(browser,base+'ostfold.html',{width:768}); await setKpi(page,{theme:'dark',compare:'sarpsborg'}); await shotFull(page,`${out}/themedark.png`); await page.evaluate(()=>document.querySelector('kpi-jobs-value').setAttribute('theme','light')); await page.emulateMediaFeatures([{name:'prefers-color-scheme',value:'dark'}]); await sleep(300); await shotFull(page,`${out}/themelight-on-dark.png`); await page.close(); }
// print
for (const [pg,f] of [['ostfold','trend'],['ostfold','jobs-value'],['t-komp','composition'],['indicator-chart','ic']]) { const page=await open(browser,base+pg+'.html',{width:1000}); if(pg==='ostfold') await setKpi(page,{figure:f,compare:'sarpsborg'}); await page.evaluate(()=>scrollTo(0,0)); await sleep(400); await page.pdf({path:`/tmp/rdl/print-${f}.pdf`,format:'A4',printBackground:false}); await page.close(); }
// print right at once from top without scroll
{ const page=await open(browser,base+'ostfold.html',{width:1000,height:400}); await page.pdf({path:`/tmp/rdl/print-direct.pdf`,format:'A4'}); await page.close(); }
await end();

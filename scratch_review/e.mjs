import { start, open, setKpi, sleep } from './lib.mjs';
import fs from 'node:fs';
const { base, browser, end } = await start();
const dl='/tmp/rdl';
const press=(page,text,sel='kpi-jobs-value')=>page.evaluate((s,t)=>{const r=document.querySelector(s).shadowRoot;const d=r.querySelector('[part~=downloads]');d.open=true;const b=[...d.querySelectorAll('button')].find(b=>b.textContent.includes(t));b?.click();return !!b;},sel,text);
// PNG at 360 with long title
{
  const page=await open(browser,base+'ostfold.html',{width:360,height:740,scale:2});
  const s=await page.createCDPSession(); await s.send('Browser.setDownloadBehavior',{behavior:'allow',downloadPath:dl+'/w360'}); fs.mkdirSync(dl+'/w360',{recursive:true});
  await setKpi(page,{figure:'ranking-change'});
  await page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.full').scrollIntoView()); await sleep(1000);
  await press(page,'PNG'); await sleep(1500); console.log(fs.readdirSync(dl+'/w360'));
  // text 200% too
  await page.close();
}
// downloads immediately after load w/o scrolling
{
  const page=await open(browser,base+'ostfold.html',{width:360,height:500});
  const s=await page.createCDPSession(); await s.send('Browser.setDownloadBehavior',{behavior:'allow',downloadPath:dl+'/far'}); fs.mkdirSync(dl+'/far',{recursive:true});
  await page.evaluate(()=>scrollTo(0,0));
  console.log('buttons far', await page.evaluate(()=>[...document.querySelector('kpi-jobs-value').shadowRoot.querySelectorAll('[part~=downloads] button')].map(b=>b.textContent+(b.disabled?'(dis)':''))));
  await press(page,'SVG'); await sleep(1500); console.log('far', fs.readdirSync(dl+'/far'), await page.evaluate(()=>[...document.querySelector('kpi-jobs-value').shadowRoot.querySelectorAll('[role=status]')].map(e=>e.textContent)));
  await page.close();
}
// table view + clipboard refused + other region's embed
{
  const page=await open(browser,base+'ostfold.html',{width:768,height:800});
  await page.evaluate(()=>{ Object.defineProperty(navigator,'clipboard',{value:{writeText:async t=>{throw new DOMException('no','NotAllowedError')}},configurable:true}); document.execCommand=()=>false; });
  await page.evaluate(()=>{const k=document.querySelector('kpi-jobs-value'); k.setAttribute('view','table'); k.region='fredrikstad';}); await sleep(800);
  console.log('table buttons', await page.evaluate(()=>[...document.querySelector('kpi-jobs-value').shadowRoot.querySelectorAll('[part~=downloads] button')].map(b=>b.textContent)));
  for (const t of ['innbyggingskode','kildehenvisning']) { await press(page,t); await sleep(600);
   console.log(t, await page.evaluate(()=>{const r=document.querySelector('kpi-jobs-value').shadowRoot; return {status:[...r.querySelectorAll('[role=status]')].map(e=>e.textContent), fields:[...r.querySelectorAll('textarea,input,dialog,pre,code')].map(e=>e.tagName+':'+(e.value??e.textContent)+(e.labels?.[0]?.textContent??e.getAttribute('aria-label')??'')), active:r.activeElement?.tagName, det:r.querySelector('[part~=downloads]').open}}));
   await page.screenshot({path:'/tmp/rshots/clip-'+t+'.png'}); }
  await page.close();
}
await end();

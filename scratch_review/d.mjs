// downloads
import { start, open, setKpi, sleep } from './lib.mjs';
import fs from 'node:fs';
const { base, browser, end } = await start();
const dl='/tmp/rdl'; fs.rmSync(dl,{recursive:true,force:true}); fs.mkdirSync(dl);
// feed with nasty names
const o=JSON.parse(fs.readFileSync('/tmp/rsite/demo/feeds/komp.json'));
o.id='ond'; o.regions[0].name='=HYPERLINK("http://x","y")'; o.regions[1].name='+Moss'; o.regions[2].name='@SUM(1+1)*cmd|\' /C calc\'!A0'; o.regions[3].name='<b>&"Fredrikstad"\u0007'; o.regions[4].name='-1+1';
o.indicators[0].title='=1+1'; o.indicators[0].series[0].observations[1].note='=cmd|x'; o.indicators[0].series[0].observations[0].value=-12.345; 
o.title='=2+2';
fs.writeFileSync('/tmp/rsite/demo/feeds/ond.json',JSON.stringify(o));
fs.writeFileSync('/tmp/rsite/demo/t-ond.html',fs.readFileSync('/tmp/rsite/demo/t-komp.html','utf8').replace('komp.json','ond.json').replace('heading="Test"','heading="=1+2"'));
async function run(pg, attrs, sel='kpi-jobs-value', tag=pg) {
  const page = await open(browser, base+pg+'.html');
  const s = await page.createCDPSession(); await s.send('Browser.setDownloadBehavior',{behavior:'allow',downloadPath:dl+'/'+tag}); fs.mkdirSync(dl+'/'+tag,{recursive:true});
  await page.evaluate(()=>{ window.copied=[]; Object.defineProperty(navigator,'clipboard',{value:{writeText:async t=>{window.copied.push(t)}},configurable:true}); });
  if (attrs) await setKpi(page, attrs);
  await page.evaluate(s=>document.querySelector(s).scrollIntoView({block:'end'}),sel); await sleep(1200);
  const n = await page.evaluate(s=>{ const r=document.querySelector(s).shadowRoot; const d=r.querySelector('[part~=downloads]'); return d.outerHTML.slice(0,300)+' BUTTONS '+[...d.querySelectorAll('button')].map(b=>b.innerText||b.textContent).join(' | ');},sel);
  console.log(tag, n);
  const count = await page.evaluate(s=>document.querySelector(s).shadowRoot.querySelectorAll('[part~=downloads] button').length,sel);
  for (let i=0;i<count;i++) { 
    await page.evaluate((s,i)=>{const d=document.querySelector(s).shadowRoot.querySelector('[part~=downloads]'); const det=d.closest('details')??d; det.open=true; d.querySelectorAll('button')[i].click();},sel,i); await sleep(1200);
  }
  console.log('copied', await page.evaluate(()=>window.copied));
  console.log('live', await page.evaluate(s=>[...document.querySelector(s).shadowRoot.querySelectorAll('[role=status],[aria-live],output')].map(e=>e.textContent.trim()),sel));
  await sleep(800); console.log(fs.readdirSync(dl+'/'+tag));
  await page.close();
}
await run('ostfold',{figure:'trend',compare:'sarpsborg fredrikstad'});
await run('ostfold',{figure:'ranking-change',compare:''},'kpi-jobs-value','ostfold-rc');
await run('ostfold',{figure:'jobs-value'},'kpi-jobs-value','ostfold-jv');
await run('t-komp',null);
await run('t-ond',null);
await run('indicator-chart',null,'#jobber','ic');
await end();

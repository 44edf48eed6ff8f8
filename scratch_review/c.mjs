import { start, open, setKpi, sleep } from './lib.mjs';
const { base, browser, end } = await start();
const out='/tmp/rshots';
const tip = page => page.evaluate(() => { const k=document.querySelector('kpi-jobs-value'); const t=k.shadowRoot.querySelector('.tooltip'); if(!t||t.hidden) return null; const r=t.getBoundingClientRect(), h=k.getBoundingClientRect(); return {text:t.innerText.replace(/\n+/g,' / '), l:Math.round(r.left),r:Math.round(r.right),t:Math.round(r.top),b:Math.round(r.bottom), host:[Math.round(h.left),Math.round(h.right),Math.round(h.top),Math.round(h.bottom)], vw:document.documentElement.clientWidth, vh:innerHeight, sw:document.documentElement.scrollWidth}; });
const bad = t => t && (t.l<t.host[0]||t.r>t.host[1]||t.l<0||t.r>t.vw||t.t<0||t.b>t.vh||t.sw>t.vw);
const chart = page => page.evaluate(() => { const k=document.querySelector('kpi-jobs-value'); const c=k.shadowRoot.querySelector('[part~=chart]'); c.scrollIntoView({block:'center'}); const r=(c.querySelector('svg,canvas')??c).getBoundingClientRect(); return {x:r.left,y:r.top,w:r.width,h:r.height}; });
for (const [width,touch] of [[360,false],[360,true],[1200,false]]) for (const [pg,fig,compare] of [['ostfold','trend','sarpsborg fredrikstad'],['ostfold','ranking',''],['ostfold','ranking-change',''],['ostfold','jobs-value',''],['t-komp','composition','moss halden hvaler']]) {
  const page = await open(browser, base+pg+'.html', {width, height: 700, touch});
  await setKpi(page,{figure:fig, compare});
  await chart(page); await sleep(900);
  const c = await chart(page); await sleep(200);
  let n=0, shown=new Set(), bads=[];
  for (let i=0;i<=12;i++) for (let j=0;j<=6;j++) {
    const x=c.x+2+(c.w-4)*i/12, y=c.y+2+(c.h-4)*j/6;
    if (y<0||y>700) continue;
    if (touch) { if((i+j)%3) continue; await page.touchscreen.tap(x,y); await sleep(120);} else { await page.mouse.move(x,y); await sleep(30);}
    const t=await tip(page); n++; if(t){shown.add(t.text); if(bad(t)) bads.push(t);}
    if (t && i===11 && j===3) await page.screenshot({path:`${out}/tip-${fig}-${width}-${touch?'t':'m'}.png`});
  }
  console.log(`## ${width} ${touch?'touch':'mouse'} ${fig} tries ${n} texts ${shown.size} bad ${bads.length}`, JSON.stringify(bads[0]||''));
  console.log('   ', [...shown].slice(0,4).join(' || '));
  // escape
  if (!touch) { await page.mouse.move(c.x+c.w*0.6,c.y+c.h*0.5); await sleep(60); let t=await tip(page); if(t){ await page.mouse.move((t.l+t.r)/2,(t.t+t.b)/2,{steps:4}); await sleep(600); const t2=await tip(page); console.log('    hover-on-tip stays', !!t2, t2&&t2.text===t.text, t2?.text?.slice(0,60)); await page.keyboard.press('Escape'); await sleep(50); console.log('    escape hides', !(await tip(page))); await page.mouse.move(5,5); await sleep(500);} }
  // slider
  await page.evaluate(()=>{ document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.reader input').focus(); });
  for (const key of ['Home','ArrowRight','End','ArrowLeft']) { await page.keyboard.press(key); await sleep(150); const t=await tip(page); const s=await page.evaluate(()=>{const k=document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.reader input'); return [k.getAttribute('aria-valuetext'), k.value, document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.reader').innerText.replace(/\n+/g,' / ')]}); console.log('    key',key, t?.text, bad(t)?'BAD'+JSON.stringify(t):'', JSON.stringify(s)); }
  await page.screenshot({path:`${out}/tipk-${fig}-${width}-${touch?'t':'m'}.png`});
  await page.close();
}
await end();

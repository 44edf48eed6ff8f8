import { start, open, setKpi, sleep } from './lib.mjs';
const { base, browser, end } = await start(); const out='/tmp/rshots';
const fake=()=>{ window.aud={made:0,resumed:0,closed:0,osc:[],live:0}; const P=()=>({value:0,ev:[],setValueAtTime(v,t){this.ev.push([v,t])},linearRampToValueAtTime(v,t){this.ev.push([v,t])}});
 class N{connect(n){return n}}; window.AudioContext=class{constructor(){aud.made++;this.t0=performance.now();this.destination=new N()} get currentTime(){return (performance.now()-this.t0)/1000} resume(){aud.resumed++;return Promise.resolve()} close(){aud.closed++;return Promise.resolve()} createOscillator(){const n=new N();n.frequency=P();n.start=t=>{n.s=t};n.stop=t=>{n.e=t};aud.osc.push(n);return n} createGain(){const n=new N();n.gain=P();return n} createStereoPanner(){const n=new N();n.pan=P();return n}} };
const btn=page=>page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('[part~=listen]')?.textContent.trim());
const click=page=>page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('[part~=listen]').click());
const reading=page=>page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.reading')?.textContent);
{ const page=await open(browser,base+'ostfold.html',{before:fake}); await setKpi(page,{compare:'sarpsborg'});
  console.log(await btn(page)); await click(page); await sleep(300); console.log('playing:',await btn(page)); await sleep(1500); console.log('mid reading',await reading(page));
  const a=await page.evaluate(()=>aud.osc.map(o=>[o.type,Math.round(o.frequency.value),+o.s.toFixed(2),+o.e.toFixed(2)])); console.log(a.length,JSON.stringify(a));
  await page.keyboard.press('Escape'); await sleep(100); console.log('after esc',await btn(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  await click(page); await sleep(200); await click(page); await sleep(100); console.log('press twice',await btn(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  await click(page); await sleep(8000); console.log('ended',await btn(page),await reading(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  // change region while playing
  await click(page); await sleep(900); await page.evaluate(()=>{document.querySelector('kpi-jobs-value').region='fredrikstad'}); await sleep(300); console.log('region change', await btn(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  // change compare while playing
  await click(page); await sleep(700); await page.evaluate(()=>{document.querySelector('kpi-jobs-value').setAttribute('compare','')}); await sleep(300); console.log('compare change', await btn(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  await click(page); await sleep(700); await page.evaluate(()=>{document.querySelector('kpi-jobs-value').setAttribute('lang','en')}); await sleep(400); console.log('lang change', await btn(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  await sleep(200); if((await btn(page)).match(/Stop/)) await click(page);
  await click(page); await sleep(700); await page.evaluate(()=>{document.querySelector('kpi-jobs-value').setAttribute('view','table')}); await sleep(400); console.log('table view', await btn(page),await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  await page.evaluate(()=>document.querySelector('kpi-jobs-value').setAttribute('view','figure')); await sleep(300);
  if(!(await btn(page)).match(/Stop/)) await click(page); await sleep(600); await page.evaluate(()=>document.querySelector('kpi-jobs-value').remove()); await sleep(200); console.log('removed', await page.evaluate(()=>JSON.stringify({made:aud.made,closed:aud.closed})));
  await page.close(); }
// throwing AudioContext
{ const page=await open(browser,base+'ostfold.html',{before:()=>{window.AudioContext=class{constructor(){throw new Error('no device')}}}}); await setKpi(page,{}); await click(page); await sleep(300); console.log('throwing ctor:',await btn(page)); await page.close(); }
// 356 regions
{ const page=await open(browser,base+'t-alle.html',{width:360,height:740}); await sleep(600);
  const t=await page.evaluate(()=>{const r=document.querySelector('kpi-jobs-value').shadowRoot; return r.querySelector('[part~=toolbar]').innerHTML.replace(/<!--.*?-->/g,'').slice(0,1500)}); console.log(t);
  await page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('[part~=toolbar] input').focus());
  const opts=()=>page.evaluate(()=>{const r=document.querySelector('kpi-jobs-value').shadowRoot; const i=r.activeElement; const list=r.getElementById(i?.getAttribute('aria-controls'))??r.querySelector('[role=listbox]'); const rc=list?.getBoundingClientRect(); return {active:i?.tagName, val:i?.value, exp:i?.getAttribute('aria-expanded'), ad:r.getElementById(i?.getAttribute('aria-activedescendant'))?.textContent.trim(), n:list?.querySelectorAll('[role=option]').length, first:[...(list?.querySelectorAll('[role=option]')??[])].slice(0,6).map(o=>o.textContent.trim()), box:rc&&[rc.left,rc.right,rc.top,rc.bottom].map(Math.round), status:[...r.querySelectorAll('[role=status]')].map(e=>e.textContent)}});
  for (const w of ['osl','å','Nes','valer','RØROS','kautok','xyz','sør','østre toten']) { await page.keyboard.down('Control'); await page.keyboard.press('a'); await page.keyboard.up('Control'); await page.keyboard.type(w); await sleep(200); console.log(w, JSON.stringify(await opts())); if(w==='sør') await page.screenshot({path:out+'/search.png'}); }
  await page.keyboard.press('ArrowDown'); await sleep(100); await page.keyboard.press('Enter'); await sleep(600);
  console.log('chosen', await page.evaluate(()=>{const k=document.querySelector('kpi-jobs-value'); return k.region+' | '+k.shadowRoot.querySelector('[part~=summary]').innerText}), JSON.stringify(await opts()));
  await page.keyboard.type('ber'); await page.keyboard.press('Escape'); await sleep(200); console.log('esc',JSON.stringify(await opts()));
  // comparison
  await page.evaluate(()=>{const r=document.querySelector('kpi-jobs-value').shadowRoot; const d=[...r.querySelectorAll('details')].find(d=>/Sammenlign/.test(d.textContent)); d.querySelector('summary').click();}); await sleep(300);
  for (const w of ['oslo','bergen','trondheim','stavanger','asker','tromsø']) { await page.evaluate(()=>{const r=document.querySelector('kpi-jobs-value').shadowRoot; const d=[...r.querySelectorAll('details')].find(d=>/Sammenlign/.test(d.textContent)); d.querySelector('input[type=text],input[role=combobox],input[type=search]')?.focus();}); await page.keyboard.type(w); await sleep(200); await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter'); await sleep(400); console.log(w, await page.evaluate(()=>document.querySelector('kpi-jobs-value').compare)); }
  await page.screenshot({path:out+'/compare5.png'});
  await page.evaluate(()=>{const r=document.querySelector('kpi-jobs-value').shadowRoot; const d=[...r.querySelectorAll('details')].find(d=>/Sammenlign/.test(d.textContent)); d.open=false});
  for (const f of ['trend','ranking','ranking-change']) { await setKpi(page,{figure:f}); const {shotFull}=await import('./lib.mjs'); await shotFull(page,out+'/alle-'+f+'.png'); console.log(f, await page.evaluate(()=>document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.full').getBoundingClientRect().height)); }
  await page.close(); }
await end();

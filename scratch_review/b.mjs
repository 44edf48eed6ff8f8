import { start, open, setKpi, shotFull, sleep } from './lib.mjs';
const { base, browser, end } = await start();
const out='/tmp/rshots';
// 356 regions feed + composition feed
import fs from 'node:fs';
const [h,...rows]=fs.readFileSync('/tmp/rsite/demo/data/ssb-11657-jobs-by-municipality.csv','utf8').trim().split('\n').map(l=>l.split(','));
const o=JSON.parse(fs.readFileSync('/tmp/rsite/demo/feeds/ostfold.json'));
const slug=s=>s.toLowerCase().replace(/[æä]/g,'ae').replace(/[øö]/g,'oe').replace(/å/g,'aa').normalize('NFD').replace(/[^a-z0-9]+/g,'-').replace(/^-|-$/g,'');
const regs=rows.map(r=>({id:slug(r[0]),type:'municipality',name:r[0]}));
const aj=o.indicators[0];
const ind={...aj,targets:undefined,focusAreas:undefined,series:rows.map((r,i)=>({region:regs[i].id,observations:h.slice(2).map((p,j)=>r[j+2]===''?{period:p,value:null,status:'missing'}:{period:p,value:+r[j+2]})}))};
const feed={feedVersion:'1.0',id:'alle',title:'Alle kommuner',language:'nb',publisher:{name:'X'},updated:'2026-11-21',license:o.license,region:regs[0].id,regions:regs,indicators:[ind]};
fs.writeFileSync('/tmp/rsite/demo/feeds/alle.json',JSON.stringify(feed));
// composition
const obs=(v,st)=>[{period:'2022',value:Math.round(v*0.97)},{period:'2023',value:v,...(st?{status:st}:{})}];
const mk=(id,title,vals,extra={})=>({id,title,unit:{id:'jobs',label:{nb:'jobber',nn:'jobbar',sv:'jobb',en:'jobs'},decimals:0},measure:'stock',frequency:'year',goodDirection:'up',source:aj.source,series:Object.entries(vals).map(([region,v])=>({region,observations:obs(v)})),...extra});
const regions3=['halden','moss','sarpsborg','fredrikstad','hvaler'].map(id=>o.regions.find(r=>r.id===id));
const comp={...feed,id:'komp',title:'Komp',region:'fredrikstad',regions:[...regions3],indicators:[
 mk('alt','Jobber',{fredrikstad:38103,moss:23786,halden:14519,sarpsborg:32371,hvaler:1290},{parts:['a','b','c','d','e'],concept:'jobs'}),
 mk('a','Industri og bergverksdrift',{fredrikstad:5000,moss:3000,halden:4000,sarpsborg:6000,hvaler:20}),
 mk('b','Varehandel, reparasjon av motorvogner',{fredrikstad:6100,moss:4700,halden:2000,sarpsborg:5000,hvaler:120}),
 mk('c','Helse- og sosialtjenester',{fredrikstad:9000,moss:5000,halden:3000,sarpsborg:9500,hvaler:400}),
 mk('d','Undervisning',{fredrikstad:3200,moss:1500,halden:1900,sarpsborg:2100,hvaler:150}),
 mk('e','Jordbruk, skogbruk og fiske',{fredrikstad:303,moss:186,halden:219,sarpsborg:171,hvaler:2}),
]};
fs.writeFileSync('/tmp/rsite/demo/feeds/komp.json',JSON.stringify(comp));
const html=(src,attrs='')=>`<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>t</title><script type="module" src="../dist/samspill.js"></script><style>body{margin:0;padding:16px;font-family:sans-serif}</style></head><body><kpi-jobs-value src="feeds/${src}.json" heading="Test" ${attrs}></kpi-jobs-value></body></html>`;
fs.writeFileSync('/tmp/rsite/demo/t-alle.html',html('alle'));
fs.writeFileSync('/tmp/rsite/demo/t-komp.html',html('komp','figure="composition" compare="moss halden hvaler"'));
for (const width of [360,768,1200]) for (const dark of [false,true]) {
  for (const [pg,figs] of [['ostfold',['trend','ranking','ranking-change','jobs-value']],['t-komp',['composition']]]) {
    const page = await open(browser, base+pg+'.html', {width, features:[{name:'prefers-color-scheme',value:dark?'dark':'light'}]});
    for (const f of figs) { if(f!=='composition') await setKpi(page,{figure:f, ...(f==='trend'||f==='ranking-change'?{compare:'sarpsborg fredrikstad'}:{})}); await shotFull(page,`${out}/f-${f}-${width}-${dark?'d':'l'}.png`);
     const sw=await page.evaluate(()=>[document.documentElement.scrollWidth,innerWidth]); if(sw[0]>sw[1]) console.log('OVERFLOW',pg,f,width,sw); }
    await page.close();
  }
}
await end();

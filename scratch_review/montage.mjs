import puppeteer from 'puppeteer-core'; import fs from 'node:fs';
const [out,w,...files]=process.argv.slice(2);
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',headless:true,args:['--no-sandbox','--disable-gpu','--headless']});
const p=await b.newPage(); await p.setViewport({width:+w,height:600});
await p.setContent('<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">'+files.map(f=>`<img src="data:image/png;base64,${fs.readFileSync(f).toString('base64')}">`).join(''));
await new Promise(r=>setTimeout(r,500));
await p.screenshot({path:out,fullPage:true}); await b.close();

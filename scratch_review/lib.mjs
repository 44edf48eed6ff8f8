import puppeteer from 'puppeteer-core';
import { createServer } from '../bin/serve.mjs';
export async function start() {
  const server = createServer({ root: '/tmp/rsite' });
  await new Promise(r => server.listen(0,'127.0.0.1', r));
  const base = `http://127.0.0.1:${server.address().port}/demo/`;
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox','--disable-gpu','--headless'] });
  return { server, base, browser, async end(){ await browser.close(); server.close(); } };
}
export async function open(browser, url, {width=1200, height=900, touch=false, scale=1, media, features, before}={}) {
  const page = await browser.newPage();
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log('CONSOLE', m.text().slice(0,300)); });
  page.on('pageerror', e => console.log('PAGEERROR', e.message));
  await page.setViewport({ width, height, deviceScaleFactor: scale, hasTouch: touch, isMobile: touch });
  if (features) await page.emulateMediaFeatures(features);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return page;
}
export const sleep = ms => new Promise(r => setTimeout(r, ms));
export async function setKpi(page, attrs) {
  await page.evaluate((a) => { const k = document.querySelector('kpi-jobs-value'); for (const [n,v] of Object.entries(a)) k.setAttribute(n,v); }, attrs);
  await page.evaluate(() => document.querySelector('kpi-jobs-value').scrollIntoView());
  await sleep(700);
}
export async function shotKpi(page, path) {
  const full = await page.$('kpi-jobs-value');
  await full.screenshot({ path });
}
export async function shotFull(page, path, extra = 60) {
  await page.evaluate(() => document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.full')?.scrollIntoView({block:'center'}));
  await sleep(900);
  const box = await page.evaluate(() => { const r=document.querySelector('kpi-jobs-value').shadowRoot.querySelector('.full').getBoundingClientRect(); return {x:0,y:Math.max(0,r.top+scrollY-60),width:document.documentElement.clientWidth,height:r.height+120}; });
  await page.screenshot({ path, clip: box, captureBeyondViewport: true });
}

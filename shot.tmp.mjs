import { chromium } from '@playwright/test';
const [, , out, script = '', widths = '1440,820,390', schemes = 'light'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] });
for (const w of widths.split(',').map(Number))
  for (const scheme of schemes.split(',')) {
    const touch = w < 600;
    const p = await b.newPage({ viewport: { width: w, height: w < 600 ? 844 : 900 }, colorScheme: scheme, hasTouch: touch, deviceScaleFactor: 2 });
    p.on('console', (m) => console.log(w, m.type(), m.text()));
    p.on('pageerror', (e) => console.log('ERR', e.message));
    await p.goto('http://localhost:4421/' + (process.env.HASH ?? ''));
    await p.waitForSelector('overview-strip[data-enhanced]');
    await p.evaluate(() => document.fonts.ready);
    await p.waitForTimeout(300);
    const info = await new Function('p', 'w', 'return (async()=>{' + script + '})()')(p, w);
    if (info !== undefined) console.log(w, JSON.stringify(info));
    await p.waitForTimeout(300);
    const clip = process.env.FULL
      ? undefined
      : await p.evaluate(
          (extra) => {
            const r = document.querySelector('overview-strip').getBoundingClientRect();
            return { x: 0, y: Math.max(0, r.top), width: innerWidth, height: r.height + extra };
          },
          Number(process.env.EXTRA ?? 4),
        );
    await p.screenshot({ path: `/tmp/shots/${out}-${w}-${scheme}.png`, ...(clip ? { clip } : {}) });
    await p.close();
  }
await b.close();

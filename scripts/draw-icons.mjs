// Draws the toolbar icons from scripts/icons/*.svg: `node scripts/draw-icons.mjs`. `--sheet <file>` also saves all of them on light and dark.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './browser.mjs';

const sources = join(import.meta.dirname, 'icons');
const target = join(import.meta.dirname, '..', 'public', 'icon');
const sizes = [16, 32, 48, 128];
const drawings = readdirSync(sources).map((file) => ({
  state: basename(file, '.svg'),
  url: `data:image/svg+xml;base64,${readFileSync(join(sources, file)).toString('base64')}`,
}));

mkdirSync(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const { state, url } of drawings)
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img src="${url}" width="${size}" style="display:block">`);
    await page.screenshot({ path: join(target, `${state}-${size}.png`), omitBackground: true });
  }
if (process.argv[2] === '--sheet' && process.argv[3]) {
  const png = (state, size) => readFileSync(join(target, `${state}-${size}.png`)).toString('base64');
  const row = drawings.flatMap(({ state }) =>
    sizes.map((size) => `<img src="data:image/png;base64,${png(state, size)}"> `),
  );
  const strip = (ground) => `<p style="margin:0;padding:16px;background:${ground}">${row.join('')}`;
  await page.setViewportSize({ width: 860, height: 420 });
  await page.setContent(`<body style="margin:0">${strip('#ffffff')}${strip('#202124')}`);
  await page.screenshot({ path: process.argv[3] });
}
await browser.close();

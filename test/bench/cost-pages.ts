import { createServer } from 'node:http';

/** A page without a chat that changes all the time: 1,500 standing nodes; per frame 10 rows, 20 texts, 20 classes, a shadow root. */
const churn = `<!doctype html><meta charset="utf-8"><title>Churn</title>
<input type="search"><div id="standing"></div><div id="rows"></div><script>
const standing = document.getElementById('standing');
for (let i = 0; i < 1500; i++) standing.append(Object.assign(document.createElement('span'), { textContent: 'node ' + i }));
const nodes = [...standing.children];
const rows = document.getElementById('rows');
let turn = 0;
requestAnimationFrame(function frame() {
  turn++;
  for (let i = 0; i < 10; i++) rows.append(Object.assign(document.createElement('div'), { textContent: 'row ' + turn + ' ' + i }));
  for (let i = 0; i < 20; i++) nodes[(turn * 20 + i) % 1500].firstChild.data = 'changed ' + turn;
  for (let i = 0; i < 20; i++) nodes[(turn * 20 + i + 700) % 1500].classList.toggle('flip');
  const host = rows.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<b>shadow</b>';
  while (rows.childElementCount > 1000) rows.firstElementChild.remove();
  requestAnimationFrame(frame);
});
</script>`;

/** The same, with every row a direct child of the body. */
const churnInBody = churn
  .replace("document.getElementById('rows')", 'document.body')
  .replace(
    'while (rows.childElementCount > 1000) rows.firstElementChild.remove();',
    'while (rows.childElementCount > 1000) rows.children[4].remove();',
  );

/** A chat in which ten messages a second arrive; `standing`: how many stood there before. */
const busy = (standing: number) => `<!doctype html><meta charset="utf-8"><title>Help</title>
<style>.messages{height:400px;overflow:auto}.row{display:flex;margin:6px}.customer{justify-content:flex-end}.bubble{background:#eee;border-radius:9px;padding:6px}</style>
<div class="chat"><div class="messages" role="log"></div><textarea></textarea></div><script>
const list = document.querySelector('.messages');
let turn = 0;
const say = () => {
  const row = list.appendChild(document.createElement('div'));
  row.className = 'row ' + (turn++ % 3 ? 'agent' : 'customer');
  row.innerHTML = '<div class="bubble"><p>Message ' + turn + '</p><span class="time">14:03</span></div>';
};
for (let i = 0; i < ${standing}; i++) say();
setInterval(() => {
  say();
  list.scrollTop = 1e9;
}, 100);
</script>`;

/** A long chat that stands when the page is loaded, as a server draws it; `anew`: its list is drawn anew as a whole, every two seconds. */
const long = (rows: number, anew: boolean) => `<!doctype html><meta charset="utf-8"><title>Help</title>
<style>.messages{height:400px;overflow:auto}.row{display:flex;margin:6px}.customer{justify-content:flex-end}.bubble{background:#eee;border-radius:9px;padding:6px}</style>
<div class="chat"><h2>Support chat</h2><div class="messages" role="log"></div><textarea></textarea></div><script>
const list = document.querySelector('.messages');
const draw = () => {
  list.innerHTML = Array.from({ length: ${rows} }, (_, i) =>
    '<div class="row ' + (i % 3 ? 'agent' : 'customer') + '"><div class="bubble"><p>Message ' + i + ' of a talk that went on for long</p><span class="time">14:03</span></div></div>').join('');
};
draw();
${anew ? 'setInterval(draw, 2000);' : ''}
</script>`;

/** The same in a chat that really draws: pictures, names, shadows, rows that slide in while the list scrolls, dots of somebody typing. */
const rendered = `<!doctype html><meta charset="utf-8"><title>Help</title>
<style>.messages{height:520px;overflow:auto;background:#fafafa}.row{display:flex;gap:8px;margin:8px}.customer{flex-direction:row-reverse}
.avatar{width:28px;height:28px;border-radius:50%;background:radial-gradient(#fc0,#c60)}.bubble{max-width:70%;background:linear-gradient(#fff,#e8e8ff);border-radius:14px;padding:8px;box-shadow:0 1px 4px #0004}
.name{font-weight:600}.time{font-size:11px;color:#666}.typing i{display:inline-block;width:6px;height:6px;margin:2px;background:#888;border-radius:3px;animation:b 1s infinite alternate}@keyframes b{to{opacity:.2}}</style>
<div class="chat"><header><h2>Support chat</h2></header><div class="messages" role="log"></div><div class="typing"><i></i><i></i><i></i></div><textarea></textarea></div><script>
const list = document.querySelector('.messages');
let turn = 0;
const say = () => {
  const row = document.createElement('div');
  const mine = turn++ % 3 === 0;
  row.className = 'row ' + (mine ? 'customer' : 'agent');
  row.innerHTML = (mine ? '' : '<div class="avatar"></div>') + '<div class="bubble">' + (mine ? '' : '<div class="name">Martin</div>') +
    '<p>Message ' + turn + ': your parcel left our house in the morning,<br>it should be with you <b>tomorrow</b>.</p><span class="time">14:03</span></div>';
  list.append(row);
  if (list.childElementCount > 150) list.firstElementChild.remove();
};
setInterval(say, 100);
requestAnimationFrame(function frame() {
  const last = list.lastElementChild;
  if (last) {
    last.style.translate = '0 ' + Math.max(0, 12 - (performance.now() % 100) / 8) + 'px';
    list.scrollTop += Math.ceil((list.scrollHeight - list.clientHeight - list.scrollTop) / 4);
  }
  requestAnimationFrame(frame);
});
</script>`;

const blank = '<!doctype html><title>Blank</title><p>Nothing here</p>';
const frames = `<!doctype html><title>Frames</title>${'<iframe src="/blank"></iframe>'.repeat(40)}`;

const pages: Record<string, string> = {
  ...{ churn, 'churn-in-body': churnInBody, blank, frames },
  ...{ busy: busy(0), 'busy-after-1000': busy(1000), 'busy-rendered': rendered },
  ...{ 'long-1000': long(1000, false), 'long-2000': long(2000, false) },
  ...{ 'redrawn-1000': long(1000, true), 'redrawn-2000': long(2000, true) },
};

/** Serves the pages that cost is measured on, under their names. */
export async function serveCostPages(): Promise<{ url: (name: string) => string; stop: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[url.slice(1)] ?? blank);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: (name) => `http://cost.example:${port}/${name}`, stop: () => server.close() };
}

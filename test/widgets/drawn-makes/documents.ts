import type { Make } from './make';

const field = '<input field type="text" placeholder="Type a message">';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Chats that read like a page: names over texts, no or few sides. */
export const documents: Readonly<Record<string, Make>> = {
  headed: {
    shell: `<div style="width:360px"><div rows style="height:400px;overflow:auto"></div>${field}</div>`,
    company: `<article><header><h4 style="margin:4px 0">@</h4><time>~</time></header><div class="content">§</div></article>`,
    customer: `<article><header><h4 style="margin:4px 0">You</h4><time>~</time></header><div class="content">§</div></article>`,
    system: `<article><div style="font-style:italic;font-size:12px">§</div></article>`,
    typing: `<div style="font-size:12px">@ …</div>`,
  },
  snippets: {
    css: `.chat{list-style:none;margin:0;padding:0}.chat li{border-bottom:1px dotted #aaa;padding:5px}.pl{float:left}.pr{float:right}.body{margin-left:60px}.chat .right .body{margin:0 60px 0 0}.muted{color:#777;font-size:85%}`,
    shell: `<div class="panel" style="width:380px"><div style="overflow-y:scroll;height:350px"><ul class="chat" rows></ul></div><div class="input-group">${field}</div></div>`,
    company: `<li class="left"><span class="img pl"><img src="${pixel}" alt="User Avatar" style="width:50px;height:50px;border-radius:50%"></span><div class="body"><div class="hd"><strong class="pf">@</strong> <small class="pr muted"><span class="gl"></span>~</small></div><p>§</p></div></li>`,
    customer: `<li class="right"><span class="img pr"><img src="${pixel}" alt="User Avatar" style="width:50px;height:50px;border-radius:50%"></span><div class="body"><div class="hd"><small class="muted"><span class="gl"></span>~</small> <strong class="pr pf">Jana</strong></div><p>§</p></div></li>`,
    system: `<li style="text-align:center" class="muted">§</li>`,
    typing: `<li class="muted">@ …</li>`,
  },
  rightText: {
    css: `.Li{display:flex;width:100%}.Gr{width:100%}.Gi{width:100%}.pri{font-size:1rem;display:block}.sec{font-size:.875rem;color:#0009;display:block}`,
    shell: `<div style="width:360px"><ul rows style="height:400px;overflow-y:auto;padding:0;margin:0"></ul><div>${field}</div></div>`,
    company: `<li class="Li"><div class="Gr"><div class="Gi"><div class="Lt" style="text-align:left"><span class="pri">§</span></div></div><div class="Gi"><div class="Lt" style="text-align:left"><span class="sec">~</span></div></div></div></li>`,
    customer: `<li class="Li"><div class="Gr"><div class="Gi"><div class="Lt" style="text-align:right"><span class="pri">§</span></div></div><div class="Gi"><div class="Lt" style="text-align:right"><span class="sec">~</span></div></div></div></li>`,
    system: `<li class="Li"><div class="Gr"><div style="text-align:center;font-size:12px">§</div></div></li>`,
    typing: `<li class="Li"><span class="sec">@ …</span></li>`,
    nameless: true,
  },
  bothNamed: {
    css: `.cm{display:flex;gap:8px;padding:8px}.hd{display:flex;gap:8px}.nm{font-weight:600}.ts{font-size:12px;color:#666}.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}`,
    shell: `<div style="width:380px"><div style="height:400px;overflow:auto"><div rows></div></div>${field}</div>`,
    company: `<div class="cm"><div class="av" style="width:32px;height:32px;border-radius:50%;background:#eee"></div><div><div class="hid">@ said at ~</div><div class="hd"><span class="nm">@</span><span style="border:1px solid #06c;border-radius:8px;font-size:10px;padding:0 4px">AI</span><span class="ts">~</span></div><div class="tx">§</div></div></div>`,
    customer: `<div class="cm"><div class="av" style="width:32px;height:32px;border-radius:50%;background:#06c"></div><div><div class="hid">You said at ~</div><div class="hd"><span class="nm">You</span><span class="ts">~</span></div><div class="tx">§</div></div></div>`,
    system: `<div class="cm" style="justify-content:center"><div class="ts">§</div></div>`,
    typing: `<div class="cm"><div class="ts">@ …</div></div>`,
  },
  labelled: {
    css: `.cb{display:flex;gap:8px;margin:6px}.co{border-radius:8px;padding:6px;background:#f4f4f4}.out .co{background:#dbeafe}`,
    shell: `<div style="width:360px"><div role="region" aria-label="Chat" rows style="height:400px;overflow:auto"></div>${field}</div>`,
    company: `<div class="cb" role="group" aria-label="@ at ~"><div class="av" role="img" aria-label="Avatar of @" style="width:28px;height:28px">^</div><div class="co">§</div></div>`,
    customer: `<div class="cb out" role="group" aria-label="Jana at ~"><div class="av" role="img" aria-label="Avatar of Jana" style="width:28px;height:28px">J</div><div class="co">§</div></div>`,
    system: `<div style="text-align:center;font-size:12px" role="status">§</div>`,
    typing: `<div class="cb"><div class="co"><svg width="10" height="10"></svg></div></div>`,
    nameless: true,
  },
  sections: {
    css: `.sec{display:flex;gap:12px;padding:8px}.sec img{width:40px;height:40px;border-radius:50%}.n{font-weight:600}.lab{background:#eee;border-radius:999px;padding:0 8px;font-size:11px}.box{background:#fff;border:1px solid #ddd;border-radius:8px;padding:8px}.mine .box{background:#06c;color:#fff}`,
    shell: `<div style="width:420px"><div rows style="height:400px;overflow:auto"></div><textarea field placeholder="Message"></textarea></div>`,
    company: `<section class="sec" aria-label="Message from bot - "><img src="${pixel}" alt=""><div><div class="meta"><span class="n">@</span> <span class="lab">Team</span> <time style="font-size:11px">~</time></div><div class="box"><div class="txt">§</div></div></div></section>`,
    customer: `<section class="sec mine" aria-label="Message from user - "><img src="${pixel}" alt=""><div><div class="meta"><span class="n">Jana</span> <time style="font-size:11px">~</time></div><div class="box"><div class="txt">§</div></div></div></section>`,
    system: `<div style="text-align:center;font-size:12px"><hr>§</div>`,
    typing: `<section class="sec"><div class="box">@ …</div></section>`,
  },
  terminal: {
    css: `.ln{font-family:monospace;white-space:pre-wrap}.nk{color:#a00}.me .nk{color:#00a}`,
    shell: `<div style="width:420px"><div rows style="height:400px;overflow:auto;background:#fff"></div>${field}</div>`,
    company: `<div class="ln"><span class="st">[~]</span> <span class="nk">&lt;@&gt;</span> <span class="wd">§</span></div>`,
    customer: `<div class="ln me"><span class="st">[~]</span> <span class="nk">&lt;Jana&gt;</span> <span class="wd">§</span></div>`,
    system: `<div class="ln" style="color:#888"><span class="st">[~]</span> <span class="wd">§</span></div>`,
    typing: `<div class="ln">@ …</div>`,
    nameless: true,
  },
  cells: {
    shell: `<div style="width:420px"><div style="height:400px;overflow:auto"><table><tbody rows></tbody></table></div>${field}</div>`,
    company: `<tr><th scope="row">@</th><td>§</td><td>~</td></tr>`,
    customer: `<tr class="own"><th scope="row">Jana</th><td>§</td><td>~</td></tr>`,
    system: `<tr><td colspan="3"><i>§</i></td></tr>`,
    typing: `<tr><td colspan="3">@ …</td></tr>`,
  },
  figures: {
    css: `figure{margin:6px;display:flex;flex-direction:column}figure.m{align-items:flex-end}blockquote{margin:0;background:#eee;border-radius:8px;padding:6px}.m blockquote{background:#cfe}figcaption{font-size:11px}`,
    shell: `<div style="width:360px"><div rows style="height:400px;overflow:auto"></div>${field}</div>`,
    company: `<figure><blockquote>§</blockquote><figcaption>@, ~</figcaption></figure>`,
    customer: `<figure class="m"><blockquote>§</blockquote><figcaption>~</figcaption></figure>`,
    system: `<p style="text-align:center;font-size:12px">§</p>`,
    typing: `<figure><figcaption>@ …</figcaption></figure>`,
  },
  grid: {
    css: `.chat{display:grid;grid-template-columns:auto 1fr;column-gap:12px;padding:4px 0}.chat-start{place-items:start}.chat-end{place-items:end;grid-template-columns:1fr auto}.chat-image{grid-row:span 2;width:40px;height:40px}.chat-bubble{background:#2b3440;color:#fff;border-radius:16px;padding:8px 16px;width:fit-content}.chat-header,.chat-footer{font-size:12px}`,
    shell: `<div style="width:360px"><div rows style="height:400px;overflow:auto"></div>${field}</div>`,
    company: `<div class="chat chat-start"><div class="chat-image avatar"><div class="rounded-full"><img alt="" src="${pixel}" style="width:40px;height:40px"></div></div><div><div class="chat-header">@ <time style="opacity:.5">~</time></div><div class="chat-bubble">§</div></div></div>`,
    customer: `<div class="chat chat-end"><div><div class="chat-header">Jana <time style="opacity:.5">~</time></div><div class="chat-bubble">§</div><div class="chat-footer">Seen at ~</div></div><div class="chat-image avatar"></div></div>`,
    system: `<div class="chat" style="display:block;text-align:center;font-size:12px">§</div>`,
    typing: `<div class="chat chat-start"><div class="chat-bubble"><span class="loading loading-dots"></span></div></div>`,
  },
  assistants: {
    css: `.u{display:flex;justify-content:flex-end;padding:8px}.ub{background:#f4f4f4;border-radius:24px;padding:10px 20px;max-width:70%}.as{padding:8px}.bar{display:flex}`,
    shell: `<div style="width:400px"><div rows style="height:420px;overflow:auto"></div><form><textarea field placeholder="Nachricht"></textarea></form></div>`,
    company: `<div class="as" data-role="assistant"><div class="prose">§</div><div class="bar"><button aria-label="Copy">⧉</button><button aria-label="Good">👍</button></div></div>`,
    customer: `<div class="u" data-role="user"><div class="ub">§</div></div>`,
    system: `<div style="text-align:center;font-size:12px;color:#888">§</div>`,
    typing: `<div class="as"><span class="cursor">●</span></div>`,
    nameless: true,
  },
};

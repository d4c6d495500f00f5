import type { RootOf } from './closed-roots';

/** Plain elements that may have a shadow root (h1 to h6 and blockquote may too, and never do). */
const plain = 'div,span,section,p,article,aside,footer,header,main,nav';
/** How plain hosts are called where they hold something themselves. */
const named = ['chat', 'widget', 'messeng', 'support', 'bot', 'convers', 'dialog']
  .map((word) => `[class*="${word}" i]`)
  .join(',');
/** Names of the language itself, the frequent ones first: what is called otherwise may be an element of the page's own. */
const native =
  'div,span,a,p,li,path,td,svg,img,i,b,tr,br,ul,script,g,button,label,input,option,section,article,link,style,meta,use,header,footer,nav,main,aside,h1,h2,h3,h4,h5,h6,html,head,body,title,form,table,tbody,thead,th,strong,em,small,picture,source,noscript,template,iframe,textarea,select,ol,dl,dt,dd,figure,figcaption,time,video,audio,canvas,hr,code,pre,rect,circle,line,polygon,symbol,defs,text,tspan,u,s,sup,sub,mark,blockquote,fieldset,legend,details,summary,col,colgroup';

/** What may have a shadow root; some that it finds have none. */
const hostSelector = `:is(${plain}):is(:empty,[id],body>:nth-last-child(-n+40),${named}),:not(${native})`;

const isPlain = new Set(plain.split(','));

/** Closed roots that are tried in one search, each of which is dear; those of the body's own children are tried whatever came before. */
const mostAsked = 300;

/** Whether it is worth asking for a closed root: elements of the page's own, and plain ones that hold nothing themselves. */
function mayHoldRoot({ localName, firstChild }: Element): boolean {
  return localName.includes('-') || (!firstChild && isPlain.has(localName));
}

function inBody({ parentNode, ownerDocument }: Element): boolean {
  return parentNode === ownerDocument.body;
}

/** A document or shadow root and the shadow roots in it that a chat may be in, found by the browser itself: walking a page costs several times as much. */
export function* likelyRoots(
  top: Document | ShadowRoot,
  rootOf: RootOf,
  asked = { times: 0 },
): Generator<Document | ShadowRoot> {
  yield top;
  for (const element of top.querySelectorAll(hostSelector)) {
    let inner = element.shadowRoot;
    if (!inner && mayHoldRoot(element) && (asked.times < mostAsked || inBody(element))) {
      asked.times += 1;
      inner = rootOf(element);
    }
    if (inner) yield* likelyRoots(inner, rootOf, asked);
  }
}

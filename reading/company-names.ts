const leastLetters = 3;
/** Parts of addresses that name nobody. */
const general =
  /^(www|com|org|net|app|apps|chat|chats|help|hilfe|support|service|shop|store|widget|static|live|with|mit|the|und|and|your|ihr)$/;
/** Where a page says whose it is. */
const site = 'meta[property="og:site_name"], meta[name="application-name"], meta[name="author"]';
/** A title that says with whom one talks names nobody else. */
const withSomebody =
  /\b(?:chat\p{L}*|conversation|gespräch|unterhaltung|talking)\b.*\b(?:with|mit|avec|con|met)\b/iu;

/** Addresses around a document: its own and, in a frame, those of the pages it stands in. */
function hostsAround({ defaultView, referrer }: Document): string[] {
  const hosts = [defaultView?.location.hostname ?? ''];
  for (const address of [...(defaultView?.location.ancestorOrigins ?? []), referrer])
    try {
      hosts.push(new URL(address).hostname);
    } catch {
      // An opaque origin names nobody.
    }
  return hosts;
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= leastLetters && !general.test(word));

/** Tells whether a name is that of the company whose page this is: by its address, its title and what it says of itself. */
export function companyNames(top: Document): (name: string) => boolean {
  const meta = [...(top.head?.querySelectorAll(site) ?? [])].map((one) => one.getAttribute('content') ?? '');
  const title = withSomebody.test(top.title) ? '' : top.title;
  const known = new Set(wordsIn([...hostsAround(top), title, ...meta].join(' ')));
  return (name) => {
    const words = wordsIn(name);
    return words.some((word) => known.has(word)) || known.has(words.join(''));
  };
}

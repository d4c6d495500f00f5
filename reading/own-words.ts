const copulas =
  "(?<!\\p{L})(?:I am|I['’]m|my name is|this is|meet|ich bin|hier ist|hier schreibt|hier spricht|mein name ist|ich heiße|je suis|je m['’]appelle|soy|me llamo|mi nombre es|sono|mi chiamo|il mio nome è|ik ben|mijn naam is|jestem|nazywam się|mam na imię|sou|me chamo|jag är|jeg er|olen|jsem|sunt|я|ben|j[ae]g (?:heter|hedder)|mit[t]? n[ao][vm]n? er|mitt namn är|jmenuji se|volám sa|mă numesc|sóc|em dic|меня зовут|мене звати|аз съм|казвам се|ja sam|zovem se|es esmu|aš esu|tôi là|mình là|em là|saya|aku|ako(?: po)? si|είμαι|με λένε|nama saya|jaz sem|sem|unë jam|jam|mani sauc|m[ai](?:na)? olen|minu nimi on|minun nimeni on|ég er|ég heiti|is mise|fi yw|ni naiz|eu son|ek is|jien|mən|адым|mimi ni|naitwa|jina langu ni|sunana|мен|ја сум|јас сум|ја сам|сум|съм|сам|আমি|मैं|मी|હું|ਮੈਂ|நான்|నేను|ನಾನು|ഞാൻ|میں|من|أنا|انا|אני|እኔ|მე ვარ|ես)\\s+";
/** What stands in front of what somebody says of themselves; all flags that find each. */
export const copula = new RegExp(copulas, 'giu');
/** What may stand in front of a name. */
export const namesArticle = /^(?:die|der|das|la|le|el|il|a|o)\s+(?=\p{Lu})/u;
/** Longer texts are no introductions, letters. */
export const longest = 600;

/** What somebody says of themselves, in order: what stands behind "I am", "mein Name ist". */
function introductions(text: string): string[] {
  if (text.length > longest) return [];
  return [...text.matchAll(copula)].map(
    ({ index, 0: said }) =>
      /^[^.!?;\n]{0,90}/.exec(text.slice(index + said.length).replace(namesArticle, ''))![0],
  );
}

/** Whether somebody gives a name: their own ("mein Name ist Anna"), and this one if `own` is given. */
export function tellsName(text: string, own?: string): boolean {
  if (own !== undefined && text.length <= longest && text.includes(`${own} here`)) return true;
  return introductions(text).some((said) =>
    own === undefined ? /^\p{Lu}\p{Ll}+(?=[\s,]|$)/u.test(said) : beginsWith(said, own),
  );
}

/** The same for a name that is not the beginning of a longer one: "this is Nordlicht", not "this is Nordlicht Support". */
export function tellsWholeName(text: string, own: string): boolean {
  return introductions(text).some(
    (said) => beginsWith(said, own) && !/^ \p{Lu}/u.test(said.slice(own.length)),
  );
}

function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
}

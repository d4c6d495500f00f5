import { helpWords } from './chat-evidence';
import type { Place } from './find-places';
import { addressOf } from './ticket-address';

/** What a part of a user interface is called where it is shown to those who build with it. */
const components =
  /(?<!\p{L})(?:components?|composants?|komponenten?|componentes?|componenti|komponent(?:y|er|ti|a)?|component(?:a|en)|komponens\p{L}*|компонент\p{L}*|storybook|design system|ui[ -]?(?:kit|library|elements)|web ?components?)(?!\p{L})|コンポーネント|组件|元件|컴포넌트/iu;
/** Headings, tabs and buttons around a live example. */
const around =
  /^(?:props|properties|api(?: reference)?|usage|install(?:ation)?|import|slots|events|methods|(?:show|view|copy|hide) (?:the )?(?:source|code)|source(?: code)?|edit this page.*|live (?:demo|example|preview)|examples?|demo|preview|playground|code|html|css|jsx|tsx|vue|react|svelte|angular|beispiele?|verwendung|eigenschaften|vorschau|quelltext|code (?:an)?zeigen|exemples?|utilisation|propriétés|aperçu|voir le code|ejemplos?|uso|propiedades|vista previa|ver código|esempi[o]?|utilizzo|proprietà|anteprima|exemplos?|propriedades|voorbeeld(?:en)?|gebruik|przykłady?|użycie|właściwości|podgląd|příklad\p{L}*|použití|exempel|användning|egenskaper|eksemp(?:el|ler)|brug|bruk|esimer\p{L}+|käyttö|пример\p{L}*|использование|свойства|приклад\p{L}*|örnek(?:ler)?|kullanım|使用例|例|用法|示例|使い方|プロパティ|예제|사용법)$/iu;
const told = 'h1, h2, h3, h4, h5, button, summary, th, dt, [role="tab"], [role="button"], label';
const menus = 'nav, header, footer, aside, [role="navigation"]';
const addresses =
  /^(?:docs?|storybook|components|design)\.|\/(?:docs?|components?|storybook|examples?|demos?|playground|komponenten|composants|componentes|componenti)(?:\/|$)/i;
/** Something of a program: an import, a tag, a call. */
const program =
  /(?:^|\s)(?:import|const|let|npm|npx|yarn|pnpm|<\/?\w[\w-]*[\s/>])|=>|\w\(\)|[{};]\s*$|=\{|<\w+ [\w:@.-]+=/mu;
const [mostTold, mostCode] = [200, 40];
/** Two kinds of signs are no chance. */
const bonus = 3;

/** Points against a support chat for signs that it is an example of how chats are built: code beside it, what it is called, what the page says of it. */
export function showcasePoints({ panel, list }: Place): number {
  const top = panel.ownerDocument;
  const own = (element: Element) => !list?.contains(element) && !element.closest(menus);
  const code = [...top.querySelectorAll('pre, code')].slice(0, mostCode);
  const isCoded = code.some((one) => own(one) && program.test(one.textContent ?? ''));
  const heading = top.querySelector('h1')?.textContent ?? '';
  const name = `${top.title} ${heading.slice(0, 160)}`;
  const isCalled = components.test(name) && !helpWords.test(name);
  const lines = [...top.querySelectorAll(told)]
    .slice(0, mostTold)
    .filter(own)
    .map((one) => (one.textContent ?? '').trim().toLowerCase())
    .filter((line) => around.test(line));
  const address = addressOf(top);
  const kinds = [
    isCoded ? 3 : 0,
    isCalled ? 3 : 0,
    new Set(lines).size > 1 ? 3 : 0,
    address && addresses.test(`${address.hostname}${address.pathname}`) ? 2 : 0,
  ].filter((points) => points > 0);
  return kinds.reduce((sum, points) => sum + points, kinds.length > 1 ? bonus : 0);
}

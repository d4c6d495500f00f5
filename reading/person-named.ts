import { isBotName } from '../conversation/bot-name';
import { helpWords } from './chat-evidence';

/** Words inside a name that are written small. */
export const smallInNames = /^(van|von|de|der|den|del|della|di|da|dos|du|la|le|al|el|bin|zu|y|e|et|[·|–-])$/;
/** Words that are nobody's name, whatever stands beside them. */
const nobody =
  /(?<!\p{L})(?:chats?|messag\w*|messenger|nachricht\w*|live|desk|online|offline|us|uns|we|wir|nous|nos\w*|team\w*|équipe|equipo|sales|billing|technik|vertrieb|buchhaltung|accounts?|orders?|returns?|shop|store|bank|energy|energie|insurance|versicherung\w*|gmbh|ag|inc|ltd|llc|corp|company|airlines?|hotel|express|group|gruppe|center|centre|zentrum|zentrale|welcome|willkommen|bienvenue|bienvenid\w*|benvenut\w*|hello|hallo|hi|hey|hola|ciao|bonjour|operator\w*|advis[eo]r\w*|human|person|someone|somebody|jemand\w*|mensch\w*|our|your|ihr\w*|unser\w*|queue|warteschlange|connect\w*|verbind\w*|wait\w*|loading|today|heute|conversations?|unterhaltung|gespräch|new|neu\w*|start\w*|ende?|close|menu|back|zurück|home|faq|questions?|fragen?|ask|powered|feedback|privacy|datenschutz|notice|hinweis\w*|the|a|an|das|ein\w*|logo|menü|general|technical|representative|specialist|expert\w*|visitor|guest|gast|you|sie)(?!\p{L})/iu;
const titles = /^(?:herrn?|frau|mr|mrs|ms|mme|m|sr|sra|dr)\.?\s+/i;
/** What parts a name from what its bearer does. */
const beside = /\s*[,|·•(/].*$|\s+[–—-]\s+.*$|\s+(?:from|vom|chez|bei|at|@)\s+.*$/u;
/** The same where it may belong to the name as well: it does unless a company follows. */
const whose = /\s+(?:von|de|di|van|of)\s+(.*)$/u;

/** The name of a person or a machine that a text begins with; empty if it is none, or a team's or the company's. `isCompany`: knows its words. */
export function personNamed(text: string, isCompany: (name: string) => boolean): string {
  const flat = text.trim().replace(/\s+/g, ' ').replace(titles, '').replace(beside, '');
  const of = whose.exec(flat)?.[1];
  const name = (of && (isCompany(of) || helpWords.test(of)) ? flat.replace(whose, '') : flat).replace(
    /[.!:…]+$/,
    '',
  );
  if (name.length < 2 || name.length > 40 || /[\p{Nd}?!:;@"“„]/u.test(name)) return '';
  const words = name.split(' ');
  if (words.length > 3 || !words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || smallInNames.test(word)))
    return '';
  if (isCompany(name)) return '';
  return isBotName(name) || !(nobody.test(name) || helpWords.test(name)) ? name : '';
}

import type { Message } from '../conversation/message';

/** How a person begins to speak and software does not, in the languages whose lines are known best. */
const greeting =
  /^\P{L}*(?:guten? (?:tag|morgen|abend)|hallo|hi|hey|moin|servus|grüezi|grüß|hello|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|hola|buen[oa]s|ciao|buon(?:giorno|asera|pomeriggio)|salve|goede(?:n?dag|morgen|middag|navond|nmiddag|nmorgen)|dag|dzień dobry|cześć|witam|olá|bom dia|boa (?:tarde|noite)|hej|god (?:dag|morgen|kväll)|merhaba|selam|здравствуйте|привет|добр(?:ый|ое)|добрий)(?!\p{L})/iu;

/** Whether a speaker greets and says their own name ("Good morning, you are chatting with Ben"): as software would, and yet their own words. */
export function introducesItself({ author, text }: Message): boolean {
  const [first = ''] = author.split(/\s+/);
  return first.length > 1 && text.includes(first) && greeting.test(text);
}

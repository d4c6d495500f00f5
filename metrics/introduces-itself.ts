import type { Message } from '../conversation/message';

/** How a person begins to speak and software does not, in the languages whose lines are known best. */
const greeting =
  /^\P{L}*(?:guten? (?:tag|morgen|abend)|hallo|hi|hey|moin|servus|grüezi|grüß|hello|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|hola|buen[oa]s|ciao|buon(?:giorno|asera|pomeriggio)|salve|goede(?:n?dag|morgen|middag|navond|nmiddag|nmorgen)|dag|dzień dobry|cześć|witam|olá|bom dia|boa (?:tarde|noite)|hej|god (?:dag|morgen|kväll)|merhaba|selam|здравствуйте|привет|добр(?:ый|ое)|добрий)(?!\p{L})/iu;

/** Whether a speaker greets and says their own name ("Good morning, you are chatting with Ben"): as software would, and yet their own words. */
export function introducesItself({ author, text }: Message): boolean {
  const [first = ''] = author.split(/\s+/);
  return first.length > 1 && text.includes(first) && greeting.test(text);
}

/** How whoever speaks for a company thanks somebody who has just written. */
const thanks =
  /^\P{L}*(?:thank you|thanks|(?:vielen |herzlichen )?danke?|merci|(?:muchas )?gracias|grazie|(?:hartelijk )?(?:dank|bedankt)|dzięk(?:ujemy|uję|i)|(?:muito )?obrigad[oa]|tack|tak for|takk|kiitos|děkuj(?:eme|i)|ďakuj(?:eme|em)|köszön(?:jük|öm)|mulțumi[mt]|спасибо|благодар(?:им|я|ю)|дякуємо|teşekkür|hvala|ευχαριστούμε)(?!\p{L})/iu;
const twoSentences = /[\p{L}\d)][^\p{L}\d]*[.!?…][^\p{L}\d]*\s[^\p{L}\d]*\p{L}.*[\p{L}\d]/su;

/** Whether a text greets or thanks first and then says something: so speaks whoever answers, be it a machine; a state of the software needs no manners. */
export function beginsPolitely({ text }: Message): boolean {
  return (greeting.test(text) || thanks.test(text)) && twoSentences.test(text);
}

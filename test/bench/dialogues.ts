import type { Step } from './conversations';

/** Turns lines like "agent Martin: Hi", "me: Hello", "note: Martin joined", "stream Martin: ...", "typing Martin" into steps; \n is a line break. */
function script(drawn: string): Step[] {
  return drawn
    .trim()
    .split('\n')
    .map((line): Step => {
      const [, who = '', name = '', said = ''] = /^\s*(\w+)(?: ([^:]*))?(?:: (.*))?$/.exec(line) ?? [];
      const text = said.replaceAll('\\n', '\n');
      if (who === 'me') return { does: 'write', text };
      if (who === 'note') return { does: 'say', party: 'system', author: '', text };
      if (who === 'typing') return { does: 'typing', author: name };
      if (who === 'pause') return { does: 'pause', ms: Number(name) };
      if (who === 'stream') return { does: 'stream', party: 'agent', author: name, text };
      return { does: 'say', party: who === 'bot' ? 'bot' : 'agent', author: name, text };
    });
}

/** Conversations in many languages, each with its own kinds of trouble: bare times and emoji, words that name things, markup, code, repeats. */
export const dialogues: Readonly<Record<string, Step[]>> = {
  de: script(`
    bot Nordi: Moin! Ich bin Nordi. Worum geht es?
    me: Rechnung
    bot Nordi: Zu Rechnungen kann ich Folgendes sagen:\\n\\nSie finden sie im Kundenkonto.
    me: Mensch bitte
    note: Bitte haben Sie einen Moment Geduld
    note: Frau Petersen hat den Chat betreten
    typing Frau Petersen
    pause 300
    agent Frau Petersen: Guten Tag, Petersen mein Name.
    me: Wann kommt der Techniker?
    agent Frau Petersen: 14:30
    me: heute?
    agent Frau Petersen: Ja
    me: 👍
    agent Frau Petersen: 👍
    agent Frau Petersen: Ihre Nummer lautet:
    agent Frau Petersen: 4711-0815
    me: danke
    me: danke
    stream Frau Petersen: Gern geschehen, und falls doch noch etwas ist, sind wir bis 20 Uhr da.
    me: Gelesen & verstanden: 2 < 3 > 1
    agent Frau Petersen: Tschüss
    note: Der Chat wurde beendet
  `),
  en: script(`
    agent Dana: Hello! How can I help you today?
    me: My parcel says "delivered" but it is not here
    agent Dana: Sorry to hear that. What is the tracking number?
    me: JD0146000123
    note: You have been transferred to Claims
    agent Kwame: Hi, Kwame from claims here.
    agent Kwame: One sec
    agent Kwame: ok
    agent Kwame: Please send:\\n- your address\\n- a photo of the door\\n- the time you were home
    me: 12 Elm St\\nno photo\\nall day
    agent Kwame: Delivered
    me: ??
    agent Kwame: It says "Delivered" at 2:15 pm
    me: function lost() {\\nreturn true;\\n}
    agent Kwame: :)
    stream Kwame: I have opened a claim for you and you will get an e-mail within two working days at most.
    me: ok
    agent Kwame: ok
    me: ok
    note: Kwame has left
    note: Chat ended
  `),
  pl: script(`
    bot Zosia: Cześć! Jestem Zosia, wirtualna asystentka. W czym mogę pomóc?
    me: Nie działa mi internet od wtorku
    bot Zosia: Łączę z konsultantem.
    note: Jesteś 2. w kolejce
    note: Paweł dołączył do rozmowy
    agent Paweł: Dzień dobry, z tej strony Paweł.
    agent Paweł: Już sprawdzam
    me: ok
    me: ok
    agent Paweł: Proszę wyłączyć router na 30 sekund,\\na potem włączyć go ponownie.
    me: Działa! <3
    stream Paweł: Bardzo się cieszę, w razie czego jesteśmy do dyspozycji przez całą dobę.
    me: Dzięki
    agent Paweł: Do widzenia
    note: Rozmowa została zakończona
  `),
  tr: script(`
    agent Ayşe: Merhaba, ben Ayşe. Size nasıl yardımcı olabilirim?
    me: Faturam yanlış
    agent Ayşe: Hemen bakıyorum
    typing Ayşe
    pause 300
    agent Ayşe: Haklısınız, 50 TL fazla yazılmış.
    me: İade ne zaman?
    agent Ayşe: Yarın
    me: Tamam
    me: Tamam
    note: Mehmet görüşmeye katıldı
    agent Mehmet: Merhaba, ben Mehmet.\\n\\nİadeyi başlattım.
    me: Teşekkürler 🙏
    stream Mehmet: Rica ederim, başka bir sorunuz olursa buradayız, iyi günler dilerim.
    note: Sohbet sona erdi
  `),
  ja: script(`
    bot サポートボット: こんにちは。ご用件をお選びください。
    me: 荷物が届きません
    bot サポートボット: 担当者におつなぎします。
    note: 佐藤が参加しました
    agent 佐藤: お待たせしました。佐藤と申します。
    agent 佐藤: お問い合わせ番号をお願いします。
    me: 1234-5678
    agent 佐藤: 確認いたします
    agent 佐藤: 本日中にお届けします。\\n\\n時間帯は18:00～20:00です。
    me: はい
    me: はい
    stream 佐藤: ご不便をおかけして 申し訳ございません 今後とも よろしく お願いいたします。
    me: ありがとう
    note: チャットは終了しました
  `),
  ar: script(`
    agent سارة: مرحبا، أنا سارة. كيف يمكنني مساعدتك؟
    me: الإنترنت لا يعمل
    agent سارة: منذ متى؟
    me: منذ أمس
    note: انضم أحمد إلى المحادثة
    agent أحمد: أهلا بك
    agent أحمد: أعد تشغيل الجهاز من فضلك،\\nثم انتظر دقيقة.
    me: تمام
    me: تمام
    agent أحمد: هل يعمل الآن؟
    me: نعم 👍
    stream أحمد: ممتاز، إذا احتجت إلى أي شيء آخر فنحن هنا دائما لخدمتك.
    me: شكرا
    note: انتهت المحادثة
  `),
  fr: script(`
    bot Zoé: Bonjour ! Je suis Zoé, l'assistante virtuelle. Que puis-je faire pour vous ?
    me: Je veux résilier mon contrat
    bot Zoé: Je vous mets en relation avec un conseiller.
    note: Vous êtes en position 4 dans la file d'attente
    note: Luc a rejoint la conversation
    agent Luc: Bonjour, Luc à votre service.
    agent Luc: Pour quelle raison ?
    me: Trop cher : 89,90 €
    agent Luc: Je comprends
    agent Luc: Je vous propose :\\n1. 20 % de remise\\n2. un mois offert
    me: Non merci
    me: Non merci
    stream Luc: C'est noté, votre contrat prendra fin le 31 décembre et vous recevrez une confirmation.
    me: Lu
    agent Luc: Bonne journée !
    note: La conversation est terminée
  `),
  es: script(`
    agent Lucía: ¡Hola! Soy Lucía. ¿En qué puedo ayudarte?
    me: No me llega el pedido
    agent Lucía: ¿Número de pedido?
    me: 55102
    agent Lucía: Un momento, por favor
    note: Diego se ha unido al chat
    agent Diego: Hola, soy Diego
    agent Diego: Sale mañana
    me: vale
    me: vale
    agent Diego: https://tienda.example/pedido?id=55102&ver=1
    me: <b>gracias</b>
    stream Diego: De nada, cualquier cosa que necesites nos escribes por aquí a cualquier hora.
    note: El chat ha finalizado
  `),
};

/** How software says that something was said a moment ago, in about thirty languages; browsers know no more than "now". */
const words = [
  'now|just now|right now|a moment ago|a few seconds ago|moments ago|jetzt|gerade|gerade eben|eben|soeben|vor kurzem',
  "à l'instant|à l’instant|maintenant|il y a un instant|ahora|ahora mismo|justo ahora|hace un momento|hace un instante",
  'adesso|ora|proprio ora|poco fa|un attimo fa|agora|agora mesmo|agora há pouco|há instantes|há momentos|ara|ara mateix',
  'nu|zojuist|zonet|daarnet|just nu|nyss|alldeles nyss|lige nu|for et øjeblik siden|nå|akkurat nå|nettopp',
  'juuri nyt|äsken|hetki sitten|teraz|przed chwilą|nyní|právě teď|právě nyní|před chvílí|práve teraz|pred chvíľou',
  'most|épp most|az imént|acum|chiar acum|adineauri|сейчас|только что|щойно|зараз|току-що|upravo sada|upravo|pravkar',
  'şimdi|az önce|şu anda|μόλις τώρα|τώρα|الآن|للتو|עכשיו|ממש עכשיו|अभी|अभी-अभी|ตอนนี้|เมื่อสักครู่|vừa xong|bây giờ',
  'baru saja|sekarang|たった今|今|ただ今|刚刚|剛剛|刚才|剛才|현재|방금|방금 전',
].join('|');
const justNow = new RegExp(`^(?:${words})[.!]?$`, 'iu');

/** Whether a text says no more than that something was said a moment ago. */
export function saysJustNow(text: string): boolean {
  return text.length < 32 && justNow.test(text.trim().replaceAll('’', "'").replace(/^à l'/i, "à l'"));
}

/** What people bring before a service, as its pages call it: a case, a complaint, a claim, in many languages. */
const matters = {
  en: 'tickets? cases? requests? complaints? claims? inquir(?:y|ies) enquir(?:y|ies) disputes? repairs? returns?',
  de: '(?:\\p{L}+)?anfragen? vorg(?:ang|änge|angsnummer) anliegen reklamation(?:en)? beschwerden? schaden(?:fall|sfall|meldung|nummer)? schadenfälle aktenzeichen rückfragen? störung(?:en|smeldung)?',
  fr: 'demandes? dossiers? réclamations? sinistres? plaintes? litiges? signalements?',
  es: 'solicitud(?:es)? incidencias? reclamación reclamaciones reclamos? quejas? consultas? siniestros? expedientes?',
  it: 'richiest[ae] segnalazion[ei] pratic(?:a|he) sinistr[oi] reclam[oi]',
  pt: 'chamados? solicitaç(?:ão|ões) reclamaç(?:ão|ões) pedidos? processos? sinistros?',
  nl: '(?:\\p{L}+)?(?:aanvra(?:ag|gen)|verzoek(?:en)?|klacht(?:en)?|melding(?:en)?) zaken zaak zaaknummer schade(?:melding|dossier|claim|aangifte)',
  pl: 'zgłoszeni[ea] szkod[ay] reklamacj[aei] sprawy? skarg[ai] wniose?k(?:i)?',
  north:
    '(?:\\p{L}+)?ärende(?:n|t)? reklamation(?:er)? klagomål (?:skade)?sag(?:er)? skade(?:r|n|anmeldelse|melding)? skad(?:a|or|eanmälan) vahinko(?:ilmoitus)? korvaus(?:hakemus)? sak(?:er)? henvendelser? klager? tapaus palautteet valitus reklamaatio',
  east: 'požadav(?:ek|ky) požiadavk[ay] reklamace (?:pojistná|škodní)\\sudálost kár(?:ügy|esemény|bejelentés) daun[ăae] bejelentés(?:ek)? panasz(?:ok)? ügyek? cerer(?:e|i) sesizăr(?:e|i) plângeri? обращени[ея] заявк[аи] жалоб[аы] рекламаци[яи] звернення скарг[аи] запит(?:и)? αίτημα αιτήματα παράπονο заявления',
  others:
    'talep(?:ler|leri|lerim|leriniz|i)? şikay[ae]t(?:ler|lerim|i)? başvuru(?:lar|larım|su)? itirazı طلب شكوى פנייה',
};
const unspacedMatters = /お?問い?合わ?せ|お困りごと|チケット|申請|工单|工單|投诉|投訴|문의|민원|접수/u;
const spacedMatters = new RegExp(
  `(?<!\\p{L})(?:${Object.values(matters).join(' ').replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);

/** Whether a heading, a title or an address calls something a case, a complaint or the like. */
export function namesMatter(text: string): boolean {
  return spacedMatters.test(text) || unspacedMatters.test(text);
}

const orders =
  /(?<!\p{L})(?:orders?|bestell\p{L}*|auftr[aä]g\p{L}*|buchung\p{L}*|commandes?|réservations?|pedidos?|encomendas?|reservas?|ordin[ei]|prenotazion[ei]|bestelling(?:en)?|boeking(?:en)?|zamówieni[ea]|rezerwacj[aei]|objednávk[ay]|rendelés\p{L}*|foglalás\p{L}*|comand[aăe]|beställning(?:ar)?|bestilling(?:er)?|ordrer?|ordre|tilau\p{L}*|varau\p{L}*|bookings?|reservations?|заказ\p{L}*|замовлення|поръчк[аи]|sipariş\p{L}*|rezervasyon\p{L}*|παραγγελί\p{L}*|narudžb\p{L}*|naročil\p{L}*|comenzi|طلب(?:ات)?|הזמנ\p{L}*)(?!\p{L})|注文|予約|订单|訂單|주문|예약/iu;

/** Whether a heading, a title or an address calls something an order or a booking, of which somebody may ask. */
export function namesOrder(text: string): boolean {
  return orders.test(text);
}

/** How far a case has come, by the word that stands before it. */
const statusLabels =
  /^(?:(?:\p{L}+ )?status|\p{L}*status|état|etat|statut|estado|estatus|situação|stato|stan|durum\p{L}*|stav|állapot|tila|tilstand|stare|статус|состояние|стан|κατάσταση|الحالة|סטטוס)(?: \p{L}+){0,3}\s*(?:[:：].*)?$|^(?:ステータス|処理状況|対応状況|状況|状態|状态|狀態|处理状态|상태|처리 ?상태)\s*(?:[:：].*)?$/iu;
const statusValues = {
  en: 'open closed solved resolved pending in.progress (?:under|in).review (?:awaiting|waiting).{1,30} answered',
  de: 'offen geschlossen gelöst erledigt beantwortet abgeschlossen in.(?:bearbeitung|prüfung|klärung) wartet.auf.{1,30} rückfrage.an.sie',
  fr: 'ouverte? fermée? résolue? clôturée? traitée? répondue? en.cours(?:.de.traitement)? en.attente.{0,30}',
  es: 'abiert[oa] cerrad[oa] resuelt[oa] respondid[oa] en.(?:curso|proceso|trámite|revisión) pendiente.{0,30}',
  it: 'apert[oa] chius[oa] risolt[oa] in.(?:lavorazione|valutazione|corso|attesa.{0,30})',
  pt: 'abert[oa] fechad[oa] resolvid[oa] respondid[oa] em.(?:andamento|análise|curso) aguardando.{1,30}',
  nl: 'gesloten opgelost afgehandeld beantwoord in.behandeling wacht.op.{1,30}',
  pl: 'otwart[ey] zamknięt[aey] rozwiązan[aey] w.(?:trakcie|toku|realizacji).{0,20} oczekuje.{0,30}',
  north:
    'öppe[nt] stäng[dt] löst besvarad pågående under.behandling åben lukket løst besvaret åpen avoin suljettu ratkaistu käsittelyssä',
  east: 'otevřen[ýáo] vyřešen[ýáo] uzavřen[ýáo] v.řešení nyitott lezárt folyamatban deschis[ăa]? închis[ăa]? în.lucru открыт[ао]? закрыт[ао]? решен[ао]? в.работе ожидает.{1,30} відкрито вирішено ανοιχτό κλειστό',
  others: 'açık kapalı kapatıldı çözüldü yanıtlandı işlemde beklemede',
};
const unspacedValues =
  /^(?:対応中|受付中|受付済み?|処理中|完了|回答済み?|解決済み?|处理中|處理中|已解决|已关闭|已回复|답변 ?완료|처리 ?중|접수 ?완료)$/u;
const spacedValues = new RegExp(
  `^(?:${Object.values(statusValues).join(' ').replaceAll(' ', '|').replaceAll('.', ' ').replaceAll(' {', '.{')})$`,
  'iu',
);

/** Whether a short line says how far a case has come: "Status: in review", "Solved". */
export function saysStatus(line: string): boolean {
  return statusLabels.test(line) || spacedValues.test(line) || unspacedValues.test(line);
}

const replies =
  /(?<!\p{L})(?:repl(?:y|ies)|respond|answer|antwort\p{L}*|répon(?:se|dre|dez)|respuesta|responder|respond[ae]|rispost[ae]|rispondi|resposta|antwoord\p{L}*|beantwoord\p{L}*|reageer|odpowied\p{L}*|odpowiedz|svara?|vastaa|vastaus|yanıt\p{L}*|cevap\p{L}*|ответ\p{L}*|відпов\p{L}*|απάντη\p{L}*|odpov\p{L}*|válasz\p{L}*|răspun\p{L}*)(?!\p{L})|返信|回答する|回复|回覆|답변|답장|رد|תגובה|השב/iu;

/** Whether a label asks for an answer to what stands above. */
export function asksForReply(label: string): boolean {
  return replies.test(label);
}

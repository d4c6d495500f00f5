/** Letters of the longest such line. */
const longest = 80;

/** What stands in the place of a message that was taken back, in the languages of common chat software. */
const lines = [
  /^(this |the )?(message|reply|comment) (was |has been |is )?(deleted|removed|unsent|withdrawn|recalled|retracted)(?!\p{L})/iu,
  /^(you|\p{Lu}[\p{L} .'-]{0,40}) (deleted|removed|unsent|withdrew|recalled) (this|a|the|their) message$/iu,
  /^(diese |die )?nachricht (wurde |ist )?(.{1,40} )?(gelöscht|entfernt|zurückgezogen)( worden)?$/i,
  /^(sie haben|du hast) (diese|die|eine) nachricht (gelöscht|zurückgezogen)$/i,
  /^(ce |le )?message (a été |est )?(supprimé|retiré|effacé|annulé)(?!\p{L})/iu,
  /^(este |el )?mensaje (se )?(fue |ha sido |está )?(eliminado|borrado|eliminó|retirado)(?!\p{L})/iu,
  /^(questo |il )?messaggio (è stato )?(eliminato|cancellato|rimosso)(?!\p{L})/iu,
  /^(esta |a )?mensagem (foi )?(apagada|excluída|eliminada|removida)(?!\p{L})/iu,
  /^(dit |het )?bericht (is |werd )?(verwijderd|ingetrokken)(?!\p{L})/iu,
  /^(ta |ten )?(wiadomość|komunikat) (został[ao]? )?(usunięt[aoy]|wycofan[aoy])$/i,
  /^(это |данное )?сообщение (было )?(удалено|отозвано)$/i,
  /^(bu )?mesaj (silindi|geri alındı|silinmiştir)$/i,
  /^(この)?メッセージ[はが]?(削除|取り消|取消)/,
  /^(此|该|這則|这条)?(消息|訊息)已(被)?(删除|刪除|撤回|收回)$/,
  /^(메시지가 삭제되었습니다|삭제된 메시지입니다)$/,
  /^((detta |det här )?meddelande[t]? (har |är |blev )?(tagits bort|raderats|borttaget|raderat|återkallats)|du tog bort (ett|det här) meddelande[t]?)$/iu,
  /^((denne |den )?(besked(en)?|melding(en)?) (er |blev |ble |har blitt )?(slettet|fjernet|trukket tilbage|trukket tilbake))$/iu,
  /^(tämä )?viesti (on )?(poistettu|poistettiin|peruttu)$/iu,
  /^(tato |tahle |táto )?(zpráva|správa) (byla |bola )?(smazána|odstraněna|vymazaná|odstránená|zmazaná)$/iu,
  /^(ez |az )?(az )?üzenet(et)? (törölve|törölték|törölve lett|visszavonva)$/iu,
  /^(acest )?mesaj(ul)? (a fost )?(șters|sters|eliminat)$/iu,
  /^(αυτό )?(το )?μήνυμα (έχει )?(διαγράφηκε|διαγραφεί|ανακλήθηκε)$/iu,
  /^(це )?повідомлення (було )?(видалено|відкликано)$|^(това )?съобщение(то)? (е |беше )?(изтрито|премахнато)$/iu,
  /^(ova )?poruka (je )?(izbrisana|obrisana|uklonjena)$|^pesan (ini )?(telah )?(dihapus|ditarik)$/iu,
  /^(הודעה זו|ההודעה( הזו)?) (נמחקה|הוסרה)$|^यह (संदेश|मैसेज) (हटा दिया गया|मिटा दिया गया)( है| था)?$/u,
  /^(ข้อความ(นี้)?ถูกลบ(แล้ว)?|ยกเลิกการส่งข้อความ)$|^tin nhắn (này )?đã (bị |được )?(xóa|xoá|thu hồi|gỡ)$/iu,
  /^(تم حذف (هذه )?الرسالة|حُذفت هذه الرسالة)$/,
];

/** Whether a text says no more than that the message in its place was taken back. */
export function saysWithdrawn(text: string): boolean {
  const flat = text.trim().replace(/[.。]$/, '');
  return flat.length <= longest && lines.some((line) => line.test(flat));
}

/** How software says in a line of its own that a chat is over; heard only where nothing can be written any more. */
const endWords = {
  en: 'ended closed over left terminated disconnected resolved finished',
  de: 'beendet geschlossen verlassen abgeschlossen getrennt erledigt',
  fr: 'terminé terminée clos close fermé fermée quitté',
  es: 'terminado terminada finalizado finalizada cerrado cerrada abandonado concluido',
  it: 'terminato terminata chiuso chiusa concluso conclusa finita abbandonato',
  nl: 'beëindigd gesloten afgesloten afgelopen verlaten',
  pl: 'zakończono zakończony zakończona zakończyła zakończył zamknięto zamknięty zamknięta opuścił opuściła',
  pt: 'terminou encerrado encerrada encerrou fechado saiu concluído',
  north:
    'avslutad avslutades avslutat avslutats avsluttet avslutta afsluttet stängd stängts lukket päättynyt päätetty suljettu',
  east: 'завершён завершен завершена завершено закрыт закрыто окончен закінчено закрито ukončen ukončena ukončil ukončila skončil uzavřen încheiat încheiată închis închisă lezárult befejeződött véget lezárva έληξε ολοκληρώθηκε τερματίστηκε έκλεισε',
  others: 'sonlandırıldı kapatıldı bitti sona انتهت انتهى إغلاق أغلقت הסתיימה הסתיים נסגרה נסגר',
};
const unspaced = /结束|結束|关闭|關閉|終了|종료/;
const spaced = new RegExp(
  `(?<!\\p{L})(?:${Object.values(endWords).join(' ').replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);

/** Whether a line says that a chat is over, in one of about fifteen languages. */
export function saysEnded(line: string): boolean {
  return spaced.test(line) || unspaced.test(line);
}

const extensions =
  'pdf|docx?|xlsx?|pptx?|odt|ods|rtf|pages|jpe?g|png|gif|webp|heic|tiff?|bmp|svg|mp4|mov|avi|mp3|m4a|wav|ogg|zip|rar|7z|txt|csv|eml|msg|log|json|xml|ics';
const amount = '[~≈]?\\d[\\d.,\\u00a0\\u202f ]*(?:bytes?|octets?|[kmg]i?[bo]|[кмг]?б(?:айт)?|バイト)';
const size = new RegExp(`^[\\s·•|,(\\[–-]*${amount}[)\\]]?$`, 'iu');
const file = new RegExp(
  `^(?:[-–•*📎🖇📄🖼]\\ufe0f?\\s*)*(\\S(?:.{0,160}\\S)?\\.(?:${extensions}))(?:[\\s·•|,(\\[–-]+(?:${amount}|${extensions}|[·•|,\\s]+)+[)\\]]?)?$`,
  'iu',
);
/** What stands over the files of an entry, or beside each to press. */
const about =
  /^(?:[📎🖇]\ufe0f?\s*)?(?:\d+ )?(?:attach(?:ments?|ed(?: files?)?)|files?|anhänge?|anhang|anlagen?|dateien|datei(?:anhänge)?|pièces? jointes?|fichiers?(?: joints?)?|(?:archivos? )?adjuntos?|allegat[io]|anexos?|ficheiros?|bijlagen?|załączniki?|pliki|bilag(?:or|a)?|vedhæftede filer|vedlegg|liitteet|liite|přílohy|príloh[ay]|mellékletek?|csatolmány(?:ok)?|atașamente|fișiere|вложени[ея]|вкладення|прикачени файлове|ekler|dosyalar|συνημμένα|pri(?:lozi|vitci)|priloge|添付ファイル|附件|첨부 ?파일|المرفقات|קבצים מצורפים)(?: ?\(\d+\))?\s*[:：]?$|^(?:download|view|preview|herunterladen|ansehen|télécharger|descargar|scarica|baixar|transferir|downloaden|pobierz|ladda ner|last ned|lataa|stáhnout|stiahnuť|letöltés|descarcă|скачать|завантажити|indir|ダウンロード|下载|下載|다운로드)$/iu;

/**
 * A text with the files that are listed below it, each by its name in a line, as the hints for known software add them: without bullets,
 * sizes, and what stands over them.
 */
export function withFilesByName(text: string): string {
  const lines = text.split('\n');
  const names: string[] = [];
  let from = lines.length;
  let own = lines.length;
  while (from > 0) {
    const line = lines[from - 1]!.trim();
    const [, name] = file.exec(line) ?? [];
    if (name) names.unshift(name);
    else if (line !== '' && !size.test(line) && !about.test(line)) break;
    from -= 1;
    // Without a file between, "Files" and "View" are anybody's words.
    if (name) own = from;
    else if (own === from + 1 && about.test(line) && !/^(?:view|preview)$/i.test(line)) own = from;
  }
  if (names.length === 0) return text;
  return [lines.slice(0, own).join('\n').trim(), ...names].filter((line) => line !== '').join('\n');
}

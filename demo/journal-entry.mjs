/** The last interaction with its transcript, read from the journal's own database through one of the extension's pages, or null. */
export function readLastEntry(extensionPage) {
  return extensionPage.evaluate(async () => {
    const answered = (request) =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('service-journal')) return null;
    const journal = await answered(indexedDB.open('service-journal'));
    try {
      const tables = journal.transaction(['interactions', 'transcripts']);
      const cursor = await answered(
        tables.objectStore('interactions').index('startedAt').openCursor(null, 'prev'),
      );
      if (!cursor) return null;
      const { value: interaction } = cursor;
      return {
        interaction,
        transcript: await answered(tables.objectStore('transcripts').get(interaction.id)),
      };
    } finally {
      journal.close();
    }
  });
}

/** Sentences for score reasons in the extension's own words: reason id to text with $1 for its figure. */
export function reasonTexts(extensionPage, ids) {
  return extensionPage.evaluate(
    (wanted) => Object.fromEntries(wanted.map((id) => [id, chrome.i18n.getMessage(`reason_${id}`, ['$1'])])),
    ids,
  );
}

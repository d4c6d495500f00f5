/**
 * What IndexedDB can do by itself, without a line of the product: run as a worker in a page of the extension. Fills the journal with
 * copies of template records, reads it, empties it, each in batches with the next one asked for before the last is used.
 */
const batch = 500;
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const committed = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
const both = ['interactions', 'transcripts'];

function copyOf({ interaction, transcript }, n) {
  const id = `${((n * 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}-${n}`;
  const startedAt = interaction.startedAt - n * 60_000;
  const messages = transcript.messages.map((message, i) => ({
    ...message,
    text: `${message.text} ${(n * 31 + i * 17).toString(36)}`,
  }));
  return [
    { ...interaction, id, startedAt },
    { ...transcript, id, messages },
  ];
}

async function fill(database, templates, interactions) {
  for (let n = 0; n < interactions; n += batch) {
    const writing = database.transaction(both, 'readwrite', { durability: 'strict' });
    for (let i = n; i < Math.min(n + batch, interactions); i++) {
      const [interaction, transcript] = copyOf(templates[i % templates.length], i);
      writing.objectStore('interactions').put(interaction);
      writing.objectStore('transcripts').put(transcript);
    }
    await committed(writing);
  }
}

async function read(database) {
  const page = (after) => {
    const reading = database.transaction(both);
    const range = IDBKeyRange.lowerBound(after, true);
    return Promise.all([
      done(reading.objectStore('interactions').getAll(range, batch)),
      done(reading.objectStore('transcripts').getAll(range, batch)),
    ]);
  };
  let messages = 0;
  let next = page('');
  for (;;) {
    const [interactions, transcripts] = await next;
    const last = interactions.at(-1);
    if (!last) return messages;
    next = page(last.id);
    for (const transcript of transcripts) messages += transcript.messages.length;
  }
}

async function clear(database) {
  const writing = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const name of database.objectStoreNames) writing.objectStore(name).clear();
  await committed(writing);
}

addEventListener('message', async ({ data }) => {
  const database = await done(indexedDB.open('service-journal'));
  const begun = performance.now();
  if (data.task === 'fill') await fill(database, data.templates, data.interactions);
  if (data.task === 'clear') await clear(database);
  const messages = data.task === 'read' ? await read(database) : 0;
  postMessage({ seconds: (performance.now() - begun) / 1000, messages });
  database.close();
});

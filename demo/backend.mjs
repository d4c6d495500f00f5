import { converse } from './conversation.mjs';

const largestBody = 20_000;

async function bodyOf(request) {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > largestBody) throw new Error('too large');
  }
  return JSON.parse(body);
}

/** One visitor's conversation; `send` writes an event to the page. `secondMs`: how long a second of the script takes. */
function openSession(language, secondMs, send) {
  const said = [];
  let wake = () => {};
  let closed = false;
  const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * secondMs));
  const put = (event, data) => {
    if (closed) throw new Error('the visitor left');
    send(event, data);
  };
  const service = {
    language,
    pause,
    /** The visitor's next words, or null if they stay away for this many seconds. */
    async heard(seconds) {
      if (said.length === 0)
        await new Promise((done) => {
          const patience = setTimeout(done, seconds * secondMs);
          wake = () => {
            clearTimeout(patience);
            done();
          };
        });
      return said.shift() ?? null;
    },
    note: (text) => put('line', { author: '', text }),
    async say(author, text, seconds = 1 + text.length / 60) {
      put('typing', { author });
      await pause(seconds);
      put('line', { author, text });
    },
  };
  converse(service).then(
    () => send('over', {}),
    () => {},
  );
  return {
    hear: (text) => {
      said.push(text);
      wake();
    },
    close: () => {
      closed = true;
    },
  };
}

/** Vite plugin with the scripted service behind the demo page: lines out as server-sent events, words in by POST. */
export function serviceBackend({ secondMs = 1000 } = {}) {
  const sessions = new Map();
  const lines = (request, response) => {
    const { searchParams } = new URL(request.url, 'http://localhost');
    const id = searchParams.get('session');
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (event, data) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    sessions.set(id, openSession(searchParams.get('language') === 'de' ? 'de' : 'en', secondMs, send));
    request.on('close', () => {
      sessions.get(id)?.close();
      sessions.delete(id);
    });
  };
  const say = async (request, response) => {
    try {
      const { session, text } = await bodyOf(request);
      sessions.get(session)?.hear(String(text));
      response.writeHead(204).end();
    } catch {
      response.writeHead(400).end();
    }
  };
  return {
    name: 'service-backend',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/chat/lines', lines);
      middlewares.use('/chat/say', say);
    },
  };
}

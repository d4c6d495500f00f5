import type { InsightAnswer, InsightQuestion } from '../../components/insights/insight-call';
import { type ContactFacts, contactFacts } from '../../metrics/insights/contact-facts';
import { insightsOf } from '../../metrics/insights/insights-of';
import { eachInteraction } from '../../storage/read-all';

/** How many contacts are read between two words about it. */
const toldEvery = 2000;

let facts: ContactFacts[] = [];
const say = (answer: InsightAnswer) => postMessage(answer);

async function readFacts(): Promise<ContactFacts[]> {
  const read: ContactFacts[] = [];
  await eachInteraction((row) => {
    if (read.push(contactFacts(row)) % toldEvery === 0) say({ answer: 'reading', read: read.length });
  });
  return read;
}

addEventListener('message', ({ data }: MessageEvent<InsightQuestion>) => {
  const read = data.fresh ? readFacts() : Promise.resolve(facts);
  read.then(
    (rows) => {
      facts = rows;
      say({ answer: 'figured', insights: insightsOf(rows, data.now, data.days) });
    },
    () => say({ answer: 'failed' }),
  );
});

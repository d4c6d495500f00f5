/** One entry of a drawn request. `at`: local time as ISO without a zone. */
export interface DrawnEntry {
  author: string;
  at: string;
  text: string;
}

/** How one kind of software shows a request; the markup is drawn after what such pages look like. */
export interface TicketMake {
  address: string;
  title: string;
  lang: string;
  /** How fine it says the time of an entry, seconds. */
  precisionS: number;
  newestFirst?: true;
  draw: (entries: readonly DrawnEntry[]) => string;
}

const format = (lang: string, options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat(lang, options);
  return (at: string) => made.format(new Date(at));
};
const date = (at: string, order: string) => {
  const [, year = '', month = '', day = '', clock = ''] = /(\d+)-(\d+)-(\d+)T(\d\d:\d\d)/.exec(at) ?? [];
  return order
    .replace('Y', year)
    .replace('y', year.slice(2))
    .replace('M', month)
    .replace('D', day)
    .replace('T', clock);
};
const short = format('en-GB', { month: 'short' });
const long = format('en-GB', { month: 'long' });
const weekday = format('en-GB', { weekday: 'long' });
const us = format('en-US', {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const german = format('de', { dateStyle: 'medium', timeStyle: 'short' });
const lines = (text: string) => text.replaceAll('\n', '<br>');
const isAgent = ({ author }: DrawnEntry) => author === 'Lena Brandt';

/** Requests as their customers see them, by make. */
export const ticketMakes: Record<string, TicketMake> = {
  'a portal with short months and slashes': {
    address: 'https://nordlicht.example/servicedesk/customer/portal/3/SUP-123',
    title: 'Router blinks - Nordlicht Help Centre',
    lang: 'en',
    precisionS: 60,
    draw: (entries) =>
      `<header><a href="/user/profile">Profile</a></header><h1>Router blinks</h1><ul class="activity">${entries
        .map(
          ({ author, at, text }) =>
            `<li class="item"><div class="top"><span class="who">${author}</span><span class="when">${date(at, 'D/')}${short(at)}/${date(at, 'y T')}</span></div><div class="rich"><p>${lines(text)}</p></div></li>`,
        )
        .join('')}</ul>`,
  },
  'a portal that says how long ago, with the time in an attribute': {
    address: 'https://nordlicht.example/support/tickets/4711',
    title: 'Router blinks : Support',
    lang: 'en',
    precisionS: 1,
    draw: (entries) =>
      `<h2>Router blinks <span>#4711</span></h2><div class="convo">${entries
        .map(
          ({ author, at, text }) =>
            `<div class="entry ${isAgent({ author, at, text }) ? 'agent' : 'end-user'}"><p class="info"><span class="emphasize">${author}</span> said <span class="timeago" data-livestamp="${Date.parse(at) / 1000}">about 19 days ago</span></p><div class="description">${lines(text)}</div></div>`,
        )
        .join('')}</div>`,
  },
  'a mailbox with the day shown and the time in a tip': {
    address: 'https://nordlicht.example/support/conversations/requests/4711',
    title: 'Your conversation with support',
    lang: 'en',
    precisionS: 60,
    draw: (entries) =>
      `<h1>Router blinks</h1><section>${entries
        .map(
          ({ author, at, text }) =>
            `<div class="thread"><div class="meta"><strong>${author}</strong><abbr title="${us(at)}">${short(at)} ${date(at, 'D')}</abbr></div><div class="body"><div>${lines(text)}</div></div></div>`,
        )
        .join('')}</section>`,
  },
  'self-service pages that write times as Unix does': {
    address: 'https://rt.nordlicht.example/SelfService/Display.html?id=4711',
    title: '#4711: Router blinks',
    lang: 'en',
    precisionS: 1,
    draw: (entries) =>
      `<div class="history-container">${entries
        .map(
          ({ author, at, text }, index) =>
            `<div class="transaction message ${index % 2 ? 'odd' : 'even'}"><div class="metadata"><span class="date">${weekday(at).slice(0, 3)} ${short(at)} ${date(at, 'D T')}:07 ${date(at, 'Y')}</span> <span class="description">${author} - ${index ? 'Correspondence added' : 'Ticket created'}</span></div><div class="content"><div class="messagebody">${lines(text)}</div></div></div>`,
        )
        .join('')}</div>`,
  },
  'articles with a head in a line': {
    address: 'https://nordlicht.example/customer.pl?Action=CustomerTicketZoom;TicketNumber=2026110310000012',
    title: 'Ticket#2026110310000012 - Kundenservice',
    lang: 'de',
    precisionS: 60,
    draw: (entries) =>
      `<h2>Router blinkt</h2><ul id="Messages">${entries
        .map(
          ({ author, at, text }) =>
            `<li class="Visible ${isAgent({ author, at, text }) ? 'Agent' : 'Customer'}"><div class="MessageHeader"><h3><span>${author}</span></h3><span class="age">${date(at, 'D.M.Y T')}</span></div><div class="MessageBody"><div class="ArticleBody">${lines(text)}</div></div></li>`,
        )
        .join('')}</ul>`,
  },
  'an app with the ticket behind the hash': {
    address: 'https://hilfe.nordlicht.example/#ticket/zoom/4711',
    title: 'Router blinkt',
    lang: 'de',
    precisionS: 60,
    draw: (entries) =>
      `<h1>Router blinkt</h1><div class="ticket-article">${entries
        .map(
          ({ author, at, text }) =>
            `<div class="ticket-article-item ${isAgent({ author, at, text }) ? 'agent' : 'customer'}"><div class="textBubble"><div class="rich">${lines(text)}</div></div><small><span class="from">${author}</span> <time title="${german(at)}">vor 19 Tagen</time></small></div>`,
        )
        .join('')}</div>`,
  },
  'a client area with the newest on top': {
    address: 'https://nordlicht.example/viewticket.php?tid=ABC-471123&c=x1',
    title: 'View Ticket - Client Area',
    lang: 'en',
    precisionS: 60,
    newestFirst: true,
    draw: (entries) =>
      `<div class="panel">Ticket Information</div>${entries
        .map(
          (entry) =>
            `<div class="ticket-reply markdown-content${isAgent(entry) ? ' staff' : ''}"><div class="date">${weekday(entry.at)}, ${Number(date(entry.at, 'D'))}rd ${long(entry.at)} ${date(entry.at, 'Y (T)')}</div><div class="user"><i></i> <span class="name">${entry.author}</span> <span class="type">${isAgent(entry) ? 'Staff' : 'Client'}</span></div><div class="message">${lines(entry.text)}</div></div>`,
        )
        .join('')}`,
  },
  'a timeline': {
    address: 'https://helpdesk.nordlicht.example/front/ticket.form.php?id=4711',
    title: 'Ticket (#4711)',
    lang: 'en',
    precisionS: 60,
    draw: (entries) =>
      `<div class="itil-timeline">${entries
        .map(
          ({ author, at, text }) =>
            `<div class="timeline-item"><div class="card"><div class="head">Created: <span title="${date(at, 'Y-M-D T')}">19 days ago</span> by <a href="#">${author}</a></div><div class="rich_text"><p>${lines(text)}</p></div></div></div>`,
        )
        .join('')}</div>`,
  },
  'a table with a column for who and when': {
    address: 'https://support.nordlicht.example/view.php?id=4711',
    title: '0004711: Router blinks',
    lang: 'en',
    precisionS: 60,
    draw: (entries) =>
      `<table><tbody>${entries
        .map(
          ({ author, at, text }) =>
            `<tr class="bugnote"><td class="category"><p><a href="#">${author}</a></p><p>${date(at, 'Y-M-D T')}</p></td><td class="note">${lines(text)}</td></tr>`,
        )
        .join('')}</tbody></table>`,
  },
  'a page that names the day alone': {
    address: 'https://nordlicht.example/kundenservice/anfragen/4711',
    title: 'Ihre Anfrage',
    lang: 'de',
    precisionS: 86_400,
    draw: (entries) =>
      `<h1>Ihre Anfrage</h1><div class="verlauf">${entries
        .map(
          ({ author, at, text }) =>
            `<div class="eintrag"><b>${author}</b> schrieb am ${date(at, 'D.M.Y')}:<div>${lines(text)}</div></div>`,
        )
        .join('')}</div>`,
  },
};

/** The whole page of a request, as a make shows it. */
export function ticketPage(make: TicketMake, entries: readonly DrawnEntry[], around = ''): string {
  const shown = make.newestFirst ? entries.toReversed() : entries;
  return `<!doctype html><html lang="${make.lang}"><head><base href="${make.address}"><title>${make.title}</title></head><body><main>${make.draw(shown)}${around}<form><textarea name="reply">A draft of mine</textarea><button>Send</button></form></main></body></html>`;
}

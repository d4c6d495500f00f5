import Artalk from 'artalk';
import css from 'artalk/Artalk.css?inline';
import { h, type Mount, nextFrame, style } from '../stranger';

/** The comment kit Artalk under an article; its server is this page. */
export const mount: Mount = async (host, { titles, people, lines, labels, paragraphs }) => {
  document.title = titles.article;
  style(css);
  const comments = lines.slice(4, 7).map((text, index) => comment(index + 1, people[index + 1]!, text));
  function comment(id: number, nick: string, text: string) {
    const date = new Date().toISOString();
    return {
      ...{
        id,
        nick,
        content: text,
        content_marked: `<p>${text}</p>`,
        user_id: id,
        email_encrypted: 'x',
        link: '',
      },
      ...{
        ua: '',
        date,
        is_collapsed: false,
        is_pending: false,
        is_pinned: false,
        is_allow_reply: true,
        rid: 0,
      },
      ...{
        badge_name: '',
        badge_color: '',
        visible: true,
        vote_up: 0,
        vote_down: 0,
        page_key: '/',
        site_name: 'x',
      },
      ...{ page_url: '/', ip_region: '' },
    };
  }
  const page = {
    id: 1,
    admin_only: false,
    key: '/',
    url: '/',
    title: '',
    site_name: 'x',
    vote_up: 0,
    vote_down: 0,
    pv: 1,
    date: '',
  };
  window.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (init?.method === 'POST' && address.endsWith('/comments')) {
      const { content, name } = JSON.parse(String(init.body)) as { content: string; name: string };
      comments.unshift(comment(comments.length + 1, name, content));
      return Response.json(comments[0]);
    }
    if (address.includes('/comments'))
      return Response.json({ comments, count: comments.length, roots_count: comments.length, page });
    return Response.json({ users: [], data: {}, comments: [], count: 0, notifies: [] });
  };
  const kit = h('div.kit');
  host.append(h('h1', titles.article), ...paragraphs.map((text) => h('p', text)), kit);
  const artalk = Artalk.init({
    ...{ el: kit, server: location.origin, site: 'x', pageKey: '/', pageTitle: 'x', useBackendConf: false },
    ...{
      placeholder: labels.comment,
      sendBtn: labels.post,
      emoticons: false,
      locale: 'en',
      versionCheck: false,
    },
  });
  while (kit.querySelectorAll('.atk-comment-wrap').length < comments.length) await nextFrame();
  const put = (name: string, value: string) => {
    const input = kit.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!input) return;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  put('name', people[0]!);
  put('email', 'me@example.org');
  return {
    field: () => kit.querySelector('textarea'),
    send: () => kit.querySelector<HTMLElement>('.atk-send-btn'),
    live(at) {
      comments.unshift(comment(100 + at, people[(at % 4) + 1]!, lines[at]!));
      artalk.reload();
    },
  };
};

import type { LineLanguage } from './language';

/** What Japanese chat software says by itself; broad stems, for lines known to come from it. */
export const ja: LineLanguage = {
  language: 'ja',
  common: '',
  script: '[\\u3040-\\u30ff]',
  words: {
    agent: '(?:オペレータ|オペレーター|担当者|スタッフ|ユーザー|エージェント)',
    chat: '(?:チャット|会話)',
  },
  lines: {},
  loose: {
    typing: ['入力して|入力中'],
    rating_request: ['評価'],
    bot_disclosure: ['ボット|自動応答|バーチャル'],
    transfer: ['転送|割り当て(?!.*自身)|引き継|切り替え|担当者がいません'],
    queue_position: ['順番|受付番号|番目|待機中|待ち人数|<n>人'],
    chat_ended: ['終了|解決|閉じました|ありがとうございます$'],
    agent_left: ['退出|出ました|削除'],
    agent_joined: ['参加|戻りました|自身に|追加'],
    offline: ['オンラインでは|席を外|営業時間|接続していません|メッセージを残|不在|オフライン'],
    wait_estimate: ['お待ち|まもなく|通常.*返信|待ち時間|以内に|戻ります|おつなぎ'],
  },
  units: { second: '秒', minute: '分', hour: '時間', day: '日' },
  numbers: {},
};

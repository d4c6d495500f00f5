import type { LineLanguage } from './language';

/** What Chinese chat software says by itself; broad stems, for lines known to come from it. */
export const zh: LineLanguage = {
  language: 'zh',
  common: '',
  script: '[\\u4e00-\\u9fff]',
  words: {
    agent: '(?:客服|坐席|操作员|接线员|用户|客戶服務|人员|專員)',
    chat: '(?:会话|對話|对话|聊天|交談|會話)',
  },
  lines: {},
  loose: {
    typing: ['正在输入|正在輸入|輸入中|输入中'],
    rating_request: ['评价|評價|评分|評分|满意|滿意'],
    bot_disclosure: ['机器人|機器人|虚拟助|智能助|自动回复'],
    transfer: ['转接|轉接|转移|轉移|分配|重定向|切换|切換|转到|轉到|轉給|转给'],
    queue_position: ['排队|排隊|队列|佇列|位置|第.{0,6}位|等待.{0,4}人|名額'],
    chat_ended: ['结束|結束|解决|解決|关闭|關閉|感谢.{0,8}(?:交谈|聊天|联系)'],
    agent_left: ['离开|離開|移除|退出'],
    agent_joined: ['加入|进入|進入|回来|回來|已连接|自行|自己|添加'],
    offline: ['不在线|不在線|离线|離線|没有.{0,10}(?:客服|在线)|沒有|留言|离开一会|下班|未连接|未連線'],
    wait_estimate: [
      '等待|稍候|稍等|通常.*(?:回复|回覆|答复)|分钟内|分鐘內|小时内|稍后|很快|尽快|儘快|会回来|會回來|上线',
    ],
  },
  units: { second: '秒', minute: '分', hour: '小时|小時', day: '天' },
  numbers: {},
};

import type { Words } from './words';

export const zh: Words = {
  greeting: '您好：',
  closing: '本邮件由 Kyket 根据记录自动发送，请勿回复。',
  due: '截止日期',
  source: '依据',
  open: '在 Kyket 中打开',
  late: '本提醒为迟发，代替此前未能发出的提醒。',
  wentUp: '已提醒负责人，但尚无人受理。',
  instead: '发给负责人的提醒邮件被退回，故将本提醒发送给您。',
  today: '今天到期',
  tomorrow: '明天到期',
  missed: '已错过期限',
  daysLeft: (days) => `还有 ${days} 天`,
  daysOver: (days) => `已逾期 ${days} 天`,
  several: (count, first) => `${count} 项期限需要关注——${first}`,
  day: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日`;
  },
  zones: {
    'Asia/Ho_Chi_Minh': '越南时间',
    'Asia/Vientiane': '老挝时间',
    'Asia/Shanghai': '中国时间',
  },
};

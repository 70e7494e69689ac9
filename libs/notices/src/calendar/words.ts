import type { Language } from '@kyket/eventing';

interface CalendarWords {
  readonly meeting: string;
  readonly open: string;
  readonly dayOff: string;
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  vi: { meeting: 'Cuộc họp, hội đàm', open: 'Mở Kyket để xem.', dayOff: 'Ngày nghỉ' },
  en: { meeting: 'Meeting, talks', open: 'Open Kyket to see more.', dayOff: 'Day off' },
  zh: { meeting: '会议、会谈', open: '请在 Kyket 中查看。', dayOff: '放假' },
  lo: { meeting: 'ກອງປະຊຸມ, ການເຈລະຈາ', open: 'ເປີດ Kyket ເພື່ອເບິ່ງ.', dayOff: 'ວັນພັກ' },
};

import { defineRefusals } from '@kyket/eventing';

/** Every reason a reminder can refuse an order. */
export const refuse = defineRefusals({
  'already-claimed': {
    vi: 'Một tiến trình khác đã nhận gửi lời nhắc này.',
    en: 'Another process has claimed this reminder.',
  },
  'other-reminder': {
    vi: 'Mã lời nhắc không khớp với thời hạn, bước, ngày và nơi nhận.',
    en: 'The id is not that of this obligation, step, day and office.',
  },
  'not-claimed': {
    vi: 'Lời nhắc này chưa được tiến trình nào nhận gửi.',
    en: 'No process has claimed this reminder.',
  },
});

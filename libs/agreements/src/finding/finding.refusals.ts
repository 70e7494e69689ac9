import { defineRefusals } from '@kyket/eventing';

/** Every reason a finding can refuse an order. */
export const refuse = defineRefusals({
  'finding-not-open': {
    vi: 'Không có kết quả kiểm tra nào đang chờ xử lý ở đây; có thể đã có người xử lý. Hãy tải lại hồ sơ.',
    en: 'There is no finding here that waits to be settled; somebody may have settled it. Reload the case file.',
  },
});

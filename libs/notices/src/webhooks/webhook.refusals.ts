import { defineRefusals } from '@kyket/eventing';

/** Every reason why an endpoint is not told. */
export const refuse = defineRefusals({
  'webhook-address-refused': {
    vi: 'Không gửi được tới địa chỉ này vì nằm trong mạng nội bộ. Người vận hành có thể cho phép bằng WEBHOOK_ALLOW.',
    en: 'Nothing is sent to this address: it lies inside a network. The operator may allow it with WEBHOOK_ALLOW.',
  },
  'webhook-needs-https': {
    vi: 'Địa chỉ nhận phải bắt đầu bằng https://. Hãy nêu địa chỉ có chứng thư.',
    en: 'The address has to begin with https://. Name one that has a certificate.',
  },
  'webhook-fact-not-told': {
    vi: 'Không có gì để gửi lại: đây là một lần gửi thử, hoặc cơ quan này không còn được biết việc đó.',
    en: 'There is nothing to send again: it was a test, or the organisation may no longer know of it.',
  },
});

import type { Language } from '@kyket/eventing';
import { asHtml, asText, type Page } from '../letters/page';
import { wordsIn } from '../letters/words/words';
import type { Endpoint } from './endpoints';
import type { Progress } from './progress';

interface Words {
  readonly failing: string;
  readonly stopped: string;
  readonly why: (reason: string, since: string) => string;
  readonly goesOn: string;
  readonly givenUp: string;
  readonly gone: string;
  readonly nothingLost: string;
}

const vi: Words = {
  failing: 'Webhook không gửi được',
  stopped: 'Webhook đã dừng gửi',
  why: (reason, since) => `Không gửi được từ ${since}: ${reason}.`,
  goesOn: 'Kyket vẫn tiếp tục thử. Vui lòng kiểm tra máy chủ nhận.',
  givenUp: 'Kyket đã thử trong ba ngày và dừng lại. Hãy sửa máy chủ nhận rồi bật lại webhook này.',
  gone: 'Máy chủ nhận trả lời 410 (không còn nữa), nên webhook này đã được tắt.',
  nothingLost: 'Không có gì bị mất: khi bật lại, mọi việc chưa gửi sẽ được gửi theo đúng thứ tự.',
};

const en: Words = {
  failing: 'A webhook cannot be delivered',
  stopped: 'A webhook has stopped',
  why: (reason, since) => `It has failed since ${since}: ${reason}.`,
  goesOn: 'Kyket goes on trying. Please look at the server that receives it.',
  givenUp:
    'Kyket tried for three days and has stopped. Mend the receiver, then enable the webhook.',
  gone: 'The receiver answered 410 (gone), so the webhook was switched off.',
  nothingLost: 'Nothing is lost: once it is enabled, all that was not sent is sent in order.',
};

/** Tells an administrator how an endpoint stands. Administrators read Vietnamese, or else English. */
export const warningLetter = (
  { url, description }: Pick<Endpoint, 'url' | 'description'>,
  { failing, stopped }: Progress,
  language: Language,
) => {
  const words = language === 'vi' ? vi : en;
  const { greeting, closing } = wordsIn[language === 'vi' ? 'vi' : 'en'];
  const since = failing?.since.replace(/T(\d\d:\d\d).*/, ' $1 UTC') ?? '';
  const host = new URL(url).host;
  const stands = !stopped ? words.goesOn : stopped.because === 'gone' ? words.gone : words.givenUp;
  const page: Page = {
    language: language === 'vi' ? 'vi' : 'en',
    subject: `${stopped ? words.stopped : words.failing}: ${host}`,
    greeting,
    parts: [
      {
        heading: description === '' ? host : `${description} (${host})`,
        lines: [...(failing ? [words.why(failing.reason, since)] : []), stands, words.nothingLost],
      },
    ],
    closing,
  };
  return {
    language: page.language,
    subject: page.subject,
    text: asText(page),
    html: asHtml(page),
  };
};

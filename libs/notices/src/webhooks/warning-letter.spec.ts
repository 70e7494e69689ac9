import type { Progress } from './progress';
import { warningLetter } from './warning-letter';

const endpoint = { url: 'https://dms.example.gov.vn/secret-path', description: 'Kho văn thư' };
const failing: Progress = {
  run: 1,
  passed: '',
  failing: {
    position: '',
    since: '2026-03-02T08:05:09.000Z',
    failures: 5,
    nextAt: '2026-03-02T10:05:09.000Z',
    reason: 'http-503',
  },
};
const stopped = (because: 'gone' | 'given-up'): Progress => ({
  ...failing,
  stopped: { at: '2026-03-05T08:05:09.000Z', because },
});

describe('The letter about an endpoint', () => {
  it('says which, since when, why, and that nothing is lost', () => {
    const { subject, text } = warningLetter(endpoint, failing, 'vi');
    expect(subject).toBe('Webhook không gửi được: dms.example.gov.vn');
    expect(text).toContain('Kho văn thư (dms.example.gov.vn)');
    expect(text).toContain('Không gửi được từ 2026-03-02 08:05 UTC: http-503.');
    expect(text).toContain('Không có gì bị mất');
    expect(text).not.toContain('secret-path');
  });

  it('says what to do, in the language of its reader', () => {
    expect(warningLetter(endpoint, stopped('given-up'), 'vi').text).toContain('bật lại webhook');
    expect(warningLetter(endpoint, stopped('given-up'), 'en').text).toContain('enable the webhook');
    expect(warningLetter(endpoint, stopped('gone'), 'en')).toMatchObject({
      language: 'en',
      subject: 'A webhook has stopped: dms.example.gov.vn',
    });
    expect(warningLetter(endpoint, stopped('gone'), 'en').text).toContain('410');
  });
});

import { returnedLetter } from './delivery-report';

const letterId = '1c1f2b5e-6c07-5e0a-9d6b-1c2a55c9d0f1';

const report = ({ action = 'failed', status = '5.1.1', id = letterId } = {}) =>
  [
    'From: MAILER-DAEMON@mail.example.gov.vn',
    'To: kyket@example.gov.vn',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I could not deliver it.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.gov.vn',
    '',
    'Final-Recipient: rfc822; someone@example.gov.vn',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 no such user',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: kyket@example.gov.vn',
    'Message-ID:',
    ` <${id}@kyket.example.gov.vn>`,
    'Subject: =?UTF-8?Q?C=C3=B2n_5_ng=C3=A0y?=',
    '',
    '--b--',
    '',
  ].join('\r\n');

describe('A delivery report', () => {
  it('names the letter that came back, and why', async () => {
    expect(await returnedLetter(report())).toEqual({ letterId, status: '5.1.1' });
  });

  it('is nothing while delivery is only late', async () => {
    expect(await returnedLetter(report({ action: 'delayed', status: '4.4.1' }))).toBeUndefined();
  });

  it('is nothing when it is of another letter, or no report at all', async () => {
    expect(await returnedLetter(report({ id: 'someone-elses' }))).toBeUndefined();
    expect(await returnedLetter('Subject: hello\r\n\r\nAction: failed')).toBeUndefined();
  });
});

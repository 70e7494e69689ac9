import { faultsIn } from './judging';
import type { WireAnswer } from './wire';

const refusal = (change: object = {}, more: Partial<WireAnswer> = {}): WireAnswer => ({
  status: 422,
  type: 'application/problem+json; charset=utf-8',
  text: JSON.stringify({ code: 'not-valid', requestId: 'req_1', title: 'Chưa đúng', ...change }),
  ms: 1,
  ...more,
});
const found = (answer: WireAnswer) => faultsIn({ method: 'POST' }, answer);

describe('An answer to a wrong request', () => {
  it('is well when it is a problem that says what to do, or no refusal at all', () => {
    expect(found(refusal())).toEqual([]);
    expect(found({ status: 200, type: 'application/json', text: '{}', ms: 1 })).toEqual([]);
    expect(faultsIn({ method: 'HEAD' }, refusal({}, { type: '', text: '' }))).toEqual([]);
  });

  it.each([
    ['a broken server', refusal({}, { status: 500 }), 'serverErrors'],
    ['a page of the framework', refusal({}, { type: 'application/json' }), 'notProblems'],
    ['no code', refusal({ code: undefined }), 'notProblems'],
    ['a hole in its sentence', refusal({ title: 'At most {room}' }), 'notProblems'],
    ['no request id', refusal({ requestId: '' }), 'notProblems'],
    ['a stack', refusal({ detail: 'at give (file:///app/x.js:10:3)' }), 'leaks'],
    ['a query', refusal({ detail: 'select id from views.seats' }), 'leaks'],
  ])('would not pass unnoticed with %s', (_, answer, fault) => {
    expect(found(answer)).toEqual([fault]);
  });
});

import { UnknownFact } from '@kyket/eventing';
import { whereUnreadable } from './where-unreadable';

describe('A list of records', () => {
  const lineOf = (shown: Promise<object>) =>
    shown.catch(whereUnreadable('vi', (because) => ({ open: false, because })));

  it('was refused as a whole where one of them cannot be read, and says so in its line', async () => {
    expect(await lineOf(Promise.reject(new UnknownFact('PageTorn v1')))).toEqual({
      open: false,
      because: expect.stringContaining('chưa đọc được') as string,
    });
    expect(await lineOf(Promise.resolve({ open: true }))).toEqual({ open: true });
  });

  it('hides no other trouble', async () => {
    await expect(lineOf(Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  });
});

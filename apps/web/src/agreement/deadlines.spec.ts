import { occasionText } from './deadlines';

const names: Readonly<Record<string, string>> = { 'body-1': 'Sở Ngoại vụ', round: 'Lần' };

describe('What a deadline is for', () => {
  it('is told by names and numbers, and never by a bare code', () => {
    const told = (occasion: string) => occasionText({ occasion }, (part) => names[part]);
    expect(told('round 2 body-1')).toBe('Lần 2 Sở Ngoại vụ');
    expect(told('something-else')).toBe('');
  });
});

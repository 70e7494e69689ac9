import { MemorySafe, type Position } from '@kyket/eventing';
import { PositionTokens } from './position-tokens';
import { Problem } from './problem';

const safe = new MemorySafe();
const opened = async (of = safe) => {
  const tokens = new PositionTokens(of);
  await tokens.onModuleInit();
  return tokens;
};
const here: Position = { commit: 1_268n, prepare: 1_268n };

describe('A place in the log that left the house', () => {
  it('is known again by every process of the house, and after a new start', async () => {
    const token = (await opened()).of(here);
    expect((await opened()).from(token)).toEqual(here);
  });

  it('tells neither how much is on record nor whether anything was added', async () => {
    const tokens = await opened();
    const [once, again] = [tokens.of(here), tokens.of(here)];
    expect(once).not.toBe(again);
    expect(once).toHaveLength(again.length);
    expect(Buffer.from(once, 'base64url').toString('latin1')).not.toContain('1268');
  });

  it('is none when it was changed, made up, or sealed by another house', async () => {
    const tokens = await opened();
    const foreign = (await opened(new MemorySafe())).of(here);
    const token = tokens.of(here);
    for (const wrong of [
      '',
      'x',
      token.slice(1),
      `${token.slice(0, -2)}AA`,
      foreign,
      '0'.repeat(200),
    ])
      expect(() => tokens.from(wrong)).toThrow(Problem);
  });
});

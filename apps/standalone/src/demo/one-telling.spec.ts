import { MemorySafe } from '@kyket/eventing';
import { CannotStart } from '../cannot-start';
import { dienBien } from './dien-bien';
import { guangxi } from './guangxi';
import { mustTellTheSame } from './one-telling';
import { tellingOf } from './telling';

describe('A folder of the demonstration', () => {
  it('goes on with the lives it was begun with, and with no others', async () => {
    const safe = new MemorySafe();
    await mustTellTheSame(safe, tellingOf([dienBien]), './data/demo');
    await mustTellTheSame(safe, tellingOf([dienBien]), './data/demo');
    await expect(
      mustTellTheSame(safe, tellingOf([guangxi, dienBien]), './data/demo'),
    ).rejects.toThrow(CannotStart);
  });
});

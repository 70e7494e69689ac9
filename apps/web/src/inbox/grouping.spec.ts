import type { InboxItem } from '../data/shapes';
import { grouped } from './grouping';

const waiting = (id: string, due: string | null): InboxItem => ({
  id,
  due,
  agreement: { id: 'a', title: 'Biên bản ghi nhớ' },
  aggregate: 'agreement',
  command: 'Sign',
  title: 'Ký',
});

describe('What waits for me', () => {
  it('is told by how soon it is due, and what has no day waits longest', () => {
    const items = [
      waiting('no day', null),
      waiting('next Monday', '2023-12-25'),
      waiting('on Sunday', '2023-12-24'),
      waiting('today', '2023-12-19'),
      waiting('yesterday', '2023-12-18'),
      waiting('tomorrow', '2023-12-20'),
    ];

    expect(
      grouped(items, '2023-12-19').map(({ group, items: own }) => [group, own.map(({ id }) => id)]),
    ).toEqual([
      ['overdue', ['yesterday']],
      ['today', ['today']],
      ['this-week', ['tomorrow', 'on Sunday']],
      ['later', ['next Monday', 'no day']],
    ]);
  });

  it('shows no group that nothing is in', () => {
    expect(grouped([], '2023-12-19')).toEqual([]);
  });
});

import { momentsBetween } from './moments';
import { at } from './step';

describe('While the demonstration is entered', () => {
  it('the house looks at everything on the first of each month, and on the day of the next order', () => {
    expect(momentsBetween(at('2023-12-19', '17:30'), at('2024-02-05'))).toEqual([
      at('2024-01-01', '00:00'),
      at('2024-02-01', '00:00'),
      at('2024-02-05', '00:00'),
    ]);
  });

  it('looks once where both fall on one day, and not again on the same day', () => {
    expect(momentsBetween(at('2023-12-19'), at('2024-01-01'))).toEqual([at('2024-01-01', '00:00')]);
    expect(momentsBetween(at('2023-12-19'), at('2023-12-19', '17:00'))).toEqual([]);
  });
});

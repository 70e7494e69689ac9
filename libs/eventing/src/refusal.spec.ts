import { defineRefusals } from './refusal';

const refuse = defineRefusals({
  'not-enough-room': {
    vi: 'Chỉ còn {room} chỉ tiêu đến {until}.',
    en: 'Only {room} places are left until {until}.',
    lo: '{room} / {until}',
  },
});

describe('A refusal', () => {
  it('was said with the names of its figures, and is said with the figures', () => {
    const { says, details } = refuse('not-enough-room', { room: 39, until: '2025-12-31' });
    expect(says).toEqual({
      vi: 'Chỉ còn 39 chỉ tiêu đến 31/12/2025.',
      en: 'Only 39 places are left until 31/12/2025.',
      lo: '39 / 31/12/2025',
    });
    expect(details).toEqual({ room: 39, until: '2025-12-31' });
  });
});

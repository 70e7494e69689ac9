import type { Party } from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { partyFor } from './door-plates';

const ours = idFrom('party', 'ours');
const theirs = idFrom('party', 'theirs');
const director = idFrom('office', 'director');
const holder = idFrom('person', 'holder');
const known: Party = {
  is: 'known',
  level: 'department',
  country: 'VN',
  zone: 'Asia/Ho_Chi_Minh',
  names: [],
  from: { is: 'day', on: '2023-01-01' },
  offices: {
    [director]: {
      titles: { vi: 'Giám đốc Sở' },
      may: [{ act: 'sign', from: '2023-01-01' }],
      holders: [{ person: holder, from: '2023-01-01' }],
    },
  },
  authorisations: {
    [idFrom('authorisation', 'paper')]: {
      office: director,
      ...{ document: '12/UQ', scope: 'Đào tạo', from: '2023-01-01', to: '2023-12-31' },
    },
  },
  successions: [],
};

describe('An organisation, read across the table', () => {
  const reader = { roles: ['counterpart', 'signatory'] as const, organisation: theirs };

  it('says what its offices are called, and neither who holds them nor whom it lets sign', () => {
    const read = partyFor(reader, ours, known);
    expect(read).toEqual({
      ...known,
      offices: { [director]: { titles: { vi: 'Giám đốc Sở' }, may: [], holders: [] } },
      authorisations: {},
    });
  });

  it('says all of itself to its own people, and to who works with the register', () => {
    expect(partyFor(reader, theirs, known)).toBe(known);
    expect(partyFor({ roles: ['desk-officer'], organisation: theirs }, ours, known)).toBe(known);
  });
});

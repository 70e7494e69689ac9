import type { Publication } from '../../publication';

export const laos2024: Publication = {
  country: 'LA',
  publishedOn: '2024-01-01',
  schedules: 2024,
  source: 'Prime Minister’s Office on the holidays of 2024, as reported by Vientiane Times',
  daysOff: [
    { on: '2024-01-01', for: 'new-year' },
    { on: '2024-03-08', for: 'women' },
    { on: '2024-04-13', for: 'pi-mai' },
    { on: '2024-04-14', for: 'pi-mai' },
    { on: '2024-04-15', for: 'pi-mai' },
    { on: '2024-04-16', for: 'pi-mai' },
    { on: '2024-04-17', for: 'pi-mai', kind: 'compensation', insteadOf: '2024-04-13' },
    { on: '2024-04-18', for: 'pi-mai', kind: 'compensation', insteadOf: '2024-04-14' },
    { on: '2024-05-01', for: 'labour' },
    { on: '2024-12-02', for: 'laos-national' },
  ],
};

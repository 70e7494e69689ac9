import { versionsOf } from '../../publication';
import { laos2017 } from './2017';
import { laos2018 } from './2018';
import { laos2019 } from './2019';
import { laos2020 } from './2020';
import { laos2021 } from './2021';
import { laos2022 } from './2022';
import { laos2023 } from './2023';
import { laos2024 } from './2024';
import { laos2025 } from './2025';
import { laos2026 } from './2026';

/** Oldest first. A version never changes: a new announcement is a new line at the end. */
export const laosVersions = versionsOf([
  laos2017,
  laos2018,
  laos2019,
  laos2020,
  laos2021,
  laos2022,
  laos2023,
  laos2024,
  laos2025,
  laos2026,
]);

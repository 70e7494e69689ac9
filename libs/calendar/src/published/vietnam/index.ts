import { versionsOf } from '../../publication';
import { vietnam2017 } from './2017';
import { vietnam2018 } from './2018';
import { vietnam2019 } from './2019';
import { vietnam2020 } from './2020';
import { vietnam2021 } from './2021';
import { vietnam2022 } from './2022';
import { vietnam2023 } from './2023';
import { vietnam2024, vietnam2024Victory } from './2024';
import { vietnam2025 } from './2025';
import { vietnam2026, vietnam2026NewYear } from './2026';

/** Oldest first. A version never changes: a new announcement is a new line at the end. */
export const vietnamVersions = versionsOf([
  vietnam2017,
  vietnam2018,
  vietnam2019,
  vietnam2020,
  vietnam2021,
  vietnam2022,
  vietnam2023,
  vietnam2024,
  vietnam2024Victory,
  vietnam2025,
  vietnam2026,
  vietnam2026NewYear,
]);

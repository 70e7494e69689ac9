import { versionsOf } from '../../publication';
import { china2017 } from './2017';
import { china2018 } from './2018';
import { china2019, china2019Labour } from './2019';
import { china2020, china2020SpringFestival } from './2020';
import { china2021 } from './2021';
import { china2022 } from './2022';
import { china2023 } from './2023';
import { china2024 } from './2024';
import { china2025 } from './2025';
import { china2026 } from './2026';

/** Oldest first. A version never changes: a new announcement is a new line at the end. */
export const chinaVersions = versionsOf([
  china2017,
  china2018,
  china2019,
  china2019Labour,
  china2020,
  china2020SpringFestival,
  china2021,
  china2022,
  china2023,
  china2024,
  china2025,
  china2026,
]);

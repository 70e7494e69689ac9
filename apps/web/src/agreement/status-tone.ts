import type { Tone } from '../ui';

/** How loud a status is shown: the word always stands beside the colour. */
export const toneOf = (status: string): Tone => {
  switch (status) {
    case 'in-force':
    case 'signed':
      return 'good';
    case 'signing':
    case 'cleared':
    case 'in-clearance':
    case 'negotiating':
      return 'accent';
    case 'ending':
    case 'suspended':
      return 'warn';
    case 'abandoned':
    case 'terminated':
      return 'bad';
    default:
      return 'plain';
  }
};

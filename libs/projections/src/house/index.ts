import type { AnyView } from '../view';
import { agreementAccess, clearanceAccess, talksAccess } from './access';
import { accessRegister } from './access-register';
import { agreementLinks } from './agreement-links';
import { agreementRegister } from './agreement-register';
import { agreementSeats } from './agreement-seats';
import { agreementStatuses } from './agreement-statuses';
import { agreementTasks } from './agreement-tasks';
import { clearanceFiles } from './clearance-files';
import { clearanceTasks } from './clearance-tasks';
import { noticeRegister } from './notice-register';
import { obligationRegister } from './obligation-register';
import { partyRegister } from './party-register';
import { procedureRegister } from './procedure-register';
import { reminderRegister } from './reminder-register';
import { talksRegister } from './talks-register';

export {
  accessRegister,
  agreementAccess,
  agreementLinks,
  agreementRegister,
  agreementSeats,
  agreementStatuses,
  agreementTasks,
  clearanceAccess,
  clearanceFiles,
  clearanceTasks,
  noticeRegister,
  obligationRegister,
  partyRegister,
  procedureRegister,
  reminderRegister,
  talksAccess,
  talksRegister,
};

/** Every view of this library. Others may be read beside them. */
export const houseViews: readonly AnyView[] = [
  agreementRegister,
  agreementStatuses,
  agreementSeats,
  agreementLinks,
  agreementAccess,
  agreementTasks,
  clearanceFiles,
  clearanceAccess,
  clearanceTasks,
  partyRegister,
  procedureRegister,
  obligationRegister,
  reminderRegister,
  noticeRegister,
  talksRegister,
  talksAccess,
  accessRegister,
];
